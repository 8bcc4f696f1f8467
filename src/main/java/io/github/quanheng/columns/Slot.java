package io.github.quanheng.columns;

import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Input;

/**
 * A figure as it is read (列的读法): the number or rate itself, or one part of a rate.
 *
 * @param key the figure
 * @param part FINAL, NUMERATOR or DENOMINATOR
 */
record Slot(FigureKey key, Input.Reading part) {}
