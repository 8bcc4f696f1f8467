/**
 * Campaigns (专项行动): several departments under one leading group, each with its duties, working on enterprises or places
 * that are assessed every year.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.campaign;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
