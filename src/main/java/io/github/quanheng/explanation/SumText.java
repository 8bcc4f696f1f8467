package io.github.quanheng.explanation;

import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions.Exclusion;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the score of a section or of the total came from its parts. An equation is printed only when it gives exactly what
 * the score says.
 */
final class SumText {
    private final Speech speech;
    private final Line line;
    private final LineScore score;
    private final Map<LineId, LineScore> known;

    SumText(Speech speech, Line line, LineScore score, Map<LineId, LineScore> known) {
        this.speech = speech;
        this.line = line;
        this.score = score;
        this.known = known;
    }

    String text() {
        List<Derivation> parts = score.rule().parts();
        List<String> clauses = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (Derivation part : parts) {
            LineId id = LineId.of(part.of().orElseThrow());
            if (part.outcome() instanceof Outcome.Value value) {
                sum = sum.plus(value.value().times(weight(part)));
                terms.add(term(value.value(), weight(part)));
            } else if (part.outcome().reason().filter(Reason.EXCLUDED::equals).isPresent()) {
                excluded.add(id.value());
            } else {
                clauses.add(speech.say(
                        Phrase.PART_LACKS,
                        speech.name(id),
                        speech.reason(part.outcome().reason().orElseThrow())));
            }
        }
        if (!excluded.isEmpty()) {
            clauses.add(speech.say(Phrase.PARTS_EXCLUDED, speech.join(Phrase.ENUMERATE, excluded)));
        }
        Optional<Rational> total = score.rule().outcome().number();
        if (total.isEmpty()) {
            return speech.join(Phrase.COMMA, clauses.isEmpty() ? List.of(reason()) : clauses);
        }
        String left = String.join(" + ", terms);
        if (sum.equals(total.get())) {
            clauses.add(
                    terms.size() <= 1 && !left.contains("×")
                            ? speech.say(Phrase.SUM, speech.marks(total.get()))
                            : speech.say(Phrase.SUM, left + " = " + speech.marks(total.get())));
        } else {
            clauses.add(rescaled(sum, left, total.get()));
        }
        return speech.join(Phrase.COMMA, clauses);
    }

    private String reason() {
        return speech.reason(score.rule().outcome().reason().orElseThrow());
    }

    private String term(Rational value, Rational weight) {
        String shown = speech.numerals().bare(value);
        String number = value.signum() < 0 ? speech.say(Phrase.BRACKET, shown) : shown;
        return weight.equals(Rational.ONE)
                ? number
                : number + " × " + speech.numerals().bare(weight);
    }

    /** The weight with which a part counted, as the score tells. */
    private static Rational weight(Derivation part) {
        return part.parts().stream()
                .findFirst()
                .flatMap(weight -> weight.outcome().number())
                .orElse(Rational.ONE);
    }

    /** What the parts got, times the full marks, divided by the marks that were to be had. */
    private String rescaled(Rational sum, String left, Rational total) {
        Rational extra = Rational.ZERO;
        Rational available = Rational.ZERO;
        for (Derivation part : score.rule().parts()) {
            LineId id = LineId.of(part.of().orElseThrow());
            Rational weight = weight(part);
            Optional<LineScore> there = Optional.ofNullable(known.get(id));
            if (there.flatMap(one -> one.full().number())
                    .filter(full -> full.signum() == 0)
                    .isPresent()) {
                extra = extra.plus(weight.times(part.outcome().number().orElse(Rational.ZERO)));
            } else if (part.outcome().number().isPresent()) {
                available =
                        available.plus(weight.times(there.map(this::available).orElse(Rational.ZERO)));
            }
        }
        Rational full = score.full().number().orElse(Rational.ZERO);
        Rational got = sum.minus(extra);
        boolean known = available.signum() != 0
                && got.times(full).dividedBy(available).plus(extra).equals(total);
        if (!known) {
            return speech.say(Phrase.SPREAD, left, speech.marks(total));
        }
        String equation = (extra.signum() == 0
                        ? left.contains(" ") ? speech.say(Phrase.BRACKET, left) : left
                        : speech.numerals().bare(got))
                + " × "
                + speech.numerals().bare(full)
                + " ÷ "
                + speech.numerals().bare(available)
                + (extra.signum() == 0 ? "" : " + " + speech.numerals().bare(extra))
                + " = "
                + speech.marks(total);
        return speech.say(
                Phrase.RESCALED,
                speech.numerals().bare(available),
                speech.numerals().bare(full),
                equation);
    }

    /** The marks that were to be had on a part. */
    private Rational available(LineScore part) {
        Optional<Line> definition = speech.rulebook().line(part.line());
        Rational full = part.full().number().orElse(Rational.ZERO);
        if (part.raw().number().isEmpty()) {
            // excluded by its rule, and given points again by an effect
            return full;
        }
        boolean sum = definition.filter(Section.class::isInstance).isPresent()
                && LineExplainer.ruleOf(definition.get()).isEmpty()
                && part.settled().isEmpty();
        if (!sum || definition.get() instanceof Item) {
            return full;
        }
        Rational available = Rational.ZERO;
        boolean excluded = false;
        for (Derivation inner : part.rule().parts()) {
            LineId id = LineId.of(inner.of().orElseThrow());
            LineScore one = known.get(id);
            excluded |= inner.outcome().reason().filter(Reason.EXCLUDED::equals).isPresent();
            if (one != null
                    && inner.outcome().number().isPresent()
                    && one.full().number().filter(marks -> marks.signum() != 0).isPresent()) {
                available = available.plus(weight(inner).times(available(one)));
            }
        }
        boolean scaled = excluded && speech.rulebook().provisions().excluded() == Exclusion.RESCALE_SECTION;
        return scaled && available.signum() != 0 ? full : available;
    }

    Line line() {
        return line;
    }
}
