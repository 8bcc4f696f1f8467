package io.github.quanheng.reading;

import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import java.util.Optional;

/**
 * One loss, or one gain.
 *
 * @param line where it stands
 * @param term what it takes
 * @param most the most that it can take, where it is bounded
 */
record Loss(Line line, Quantity term, Optional<Rational> most) {}
