@NullMarked
package io.github.quanheng.columns;

import org.jspecify.annotations.NullMarked;
