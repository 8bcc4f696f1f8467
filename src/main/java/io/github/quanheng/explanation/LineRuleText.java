package io.github.quanheng.explanation;

import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rule of a line in words, with its bounds, without data. */
final class LineRuleText {
    private final Wording wording;
    private final Speech speech;
    private final Line line;

    LineRuleText(Wording wording, Line line) {
        this.wording = wording;
        this.speech = wording.speech();
        this.line = line;
    }

    String text() {
        Optional<Quantity> rule = LineExplainer.ruleOf(line);
        List<String> clauses = new ArrayList<>();
        clauses.add(rule.map(found -> wording.phrase(found, Mode.EARN)).orElseGet(this::withoutRule));
        floor(rule).ifPresent(clauses::add);
        line.ceiling()
                .map(ceiling -> ceiling.at()
                        .map(at -> speech.say(Phrase.AT_MOST_THAT, wording.marks(at)))
                        .orElseGet(() -> speech.say(Phrase.NO_CEILING)))
                .ifPresent(clauses::add);
        line.rounding().map(speech::rounding).ifPresent(clauses::add);
        return speech.join(Phrase.COMMA, clauses);
    }

    private String withoutRule() {
        if (line instanceof Item) {
            return speech.say(Phrase.WATCHED);
        }
        List<Section> parts = line instanceof Section section
                ? section.sections()
                : speech.rulebook().sections();
        List<String> weights = parts.stream()
                .flatMap(part -> part.weight().stream()
                        .map(weight -> speech.say(Phrase.WEIGHT, part.id().value(), wording.formula(weight))))
                .toList();
        String sum = speech.say(line instanceof Total ? Phrase.SUM_OF_SECTIONS : Phrase.SUM_OF_PARTS);
        return weights.isEmpty() ? sum : speech.say(Phrase.ASIDE, sum, speech.join(Phrase.ENUMERATE, weights));
    }

    /** What a deduction may come to at worst is always said; otherwise only where the line has a floor of its own. */
    private Optional<String> floor(Optional<Quantity> rule) {
        boolean deducts = rule.filter(found -> found.tree().anyMatch(FieldTerm.Deduct.class::isInstance))
                .isPresent();
        if (line.floor().isEmpty() && !deducts) {
            return Optional.empty();
        }
        Bound floor =
                line.floor().orElse(bounds(speech.rulebook().provisions(), line).floor());
        if (floor.at().isEmpty()) {
            return Optional.of(speech.say(deducts ? Phrase.BELOW_ZERO_TOO : Phrase.NO_FLOOR));
        }
        boolean zero = floor.at().get() instanceof Input.Constant constant
                && constant.figure().value().signum() == 0;
        return Optional.of(
                zero && deducts
                        ? speech.say(Phrase.UNTIL_NOTHING_IS_LEFT)
                        : speech.say(
                                Phrase.AT_LEAST_THAT, wording.marks(floor.at().get())));
    }

    static Provisions.Bounds bounds(Provisions provisions, Line line) {
        return line instanceof Item
                ? provisions.items()
                : line instanceof Section ? provisions.sections() : provisions.total();
    }
}
