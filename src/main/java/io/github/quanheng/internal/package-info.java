/** What every room needs and no user sees: the style of generated builders, and the checks of constructor arguments. */
@NullMarked
package io.github.quanheng.internal;

import org.jspecify.annotations.NullMarked;
