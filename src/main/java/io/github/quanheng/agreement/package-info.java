/**
 * Target-responsibility agreements (目标责任书): who promised what to whom, by when, how it is measured, and whether it was
 * kept.
 *
 * <p>An {@link io.github.quanheng.agreement.Agreement} is one version of one paper; its history keeps the amendments. Its
 * targets enter scoring as parameters of the rulebook, so that each unit has its own plan (一院一策) and all share one rulebook.
 */
@NullMarked
@CopyingStyle
package io.github.quanheng.agreement;

import io.github.quanheng.internal.CopyingStyle;
import org.jspecify.annotations.NullMarked;
