/**
 * Sources (依据): where a rule, a figure or an indicator is written, and how sure it is.
 *
 * <p>Everything that a document says carries a {@link io.github.quanheng.source.Citation}; what no document says is
 * marked illustrative.
 */
@NullMarked
package io.github.quanheng.source;

import org.jspecify.annotations.NullMarked;
