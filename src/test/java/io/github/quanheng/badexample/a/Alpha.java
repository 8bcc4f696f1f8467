package io.github.quanheng.badexample.a;

import io.github.quanheng.badexample.b.Beta;

/** One half of a circle of packages. */
public record Alpha(Beta[] betas) {}
