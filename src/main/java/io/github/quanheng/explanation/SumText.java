package io.github.quanheng.explanation;

import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Rescaling;
import io.github.quanheng.score.SummedLine;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the score of a section or of the total came from its parts. */
final class SumText {
    private final RulebookWords words;

    SumText(RulebookWords words) {
        this.words = words;
    }

    String of(Derivation.Summed summed) {
        List<String> clauses = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<String> bonuses = new ArrayList<>();
        for (SummedLine part : summed.lines()) {
            if (part.score() instanceof Outcome.Value value) {
                if (part.weight().orElse(Outcome.of(Rational.ONE)) instanceof Outcome.Absent absent) {
                    clauses.add(lacks(words.say(ScorePhrase.WEIGHT_OF, words.name(part.line())), absent.why()));
                } else {
                    boolean bonus =
                            summed.basis().isPresent() && part.available().isEmpty();
                    (bonus ? bonuses : terms)
                            .add(term(value.value(), part.weight().flatMap(Outcome::number)));
                }
            } else if (part.score().reason().filter(Reason.EXCLUDED::equals).isPresent()) {
                excluded.add(part.line().value());
            } else {
                clauses.add(lacks(words.name(part.line()), part.score().reason().orElseThrow()));
            }
        }
        if (!excluded.isEmpty()) {
            clauses.add(words.say(ScorePhrase.PARTS_EXCLUDED, words.join(Joint.ENUMERATE, excluded)));
        }
        if (summed.outcome() instanceof Outcome.Absent absent) {
            return words.join(Joint.COMMA, clauses.isEmpty() ? List.of(words.reason(absent.why())) : clauses);
        }
        Rational total = summed.outcome().number().orElseThrow();
        String left = String.join(" + ", terms);
        clauses.add(summed.basis()
                .map(basis -> rescaled(basis, left, bonuses, total))
                .orElseGet(() -> terms.size() <= 1 && !left.contains("×")
                        ? words.say(ScorePhrase.SUM, words.marks(total))
                        : words.say(ScorePhrase.SUM, left + " = " + words.marks(total))));
        return words.join(Joint.COMMA, clauses);
    }

    private String lacks(String what, Reason reason) {
        return words.say(ScorePhrase.PART_LACKS, what, words.reason(reason));
    }

    private String term(Rational value, Optional<Rational> weight) {
        String shown = words.numerals().bare(value);
        String number = value.signum() < 0 ? words.say(Joint.BRACKET, shown) : shown;
        return weight.filter(times -> !times.equals(Rational.ONE))
                .map(times -> number + " × " + words.numerals().bare(times))
                .orElse(number);
    }

    /** What the parts got, times the full marks, divided by the marks that were to be had, and the bonuses. */
    private String rescaled(Rescaling basis, String left, List<String> bonuses, Rational total) {
        String got = left.contains(" ") ? words.say(Joint.BRACKET, left) : left;
        String full = words.numerals().bare(basis.full());
        String available = words.numerals().bare(basis.available());
        String equation = got + " × " + full + " ÷ " + available
                + String.join("", bonuses.stream().map(bonus -> " + " + bonus).toList())
                + " = "
                + words.marks(total);
        return words.say(ScorePhrase.RESCALED, available, full, equation);
    }
}
