package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Input;

/**
 * What a line's rule comes to as a function of the one figure that it moves with (单变量计分式).
 *
 * @param figure the figure
 * @param as how it is read
 * @param raw the raw score; without a law where the rule gives none, or none that is known
 */
public record LineForm(FigureKey figure, Input.Reading as, Form raw) {}
