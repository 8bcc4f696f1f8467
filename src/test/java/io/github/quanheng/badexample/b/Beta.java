package io.github.quanheng.badexample.b;

import io.github.quanheng.badexample.a.Alpha;

/** The other half of a circle of packages. */
public interface Beta {
    Alpha alpha();
}
