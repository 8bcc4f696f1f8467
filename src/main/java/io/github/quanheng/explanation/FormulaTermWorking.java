package io.github.quanheng.explanation;

import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.InParts;
import io.github.quanheng.rule.NetRate;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.rule.ToStep;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formulas that have a name, with the values put in. */
final class FormulaTermWorking {
    private final Workings working;
    private final RulebookWords words;

    FormulaTermWorking(Workings working) {
        this.working = working;
        this.words = working.words();
    }

    String open(Traced traced) {
        if (traced.node() instanceof FormulaTerm.Converted) {
            return converted(traced);
        }
        if (traced.node() instanceof FormulaTerm.ScoreRate) {
            List<Traced> parts = traced.parts();
            return working.equations().inline(parts.get(0)) + " ÷ "
                    + working.equations().inline(parts.get(1)) + " = "
                    + working.equations().value(traced, PrintUnit.PERCENT);
        }
        if (traced.node() instanceof FormulaTerm.Pooled) {
            Traced over = traced.parts().get(0);
            Traced by = traced.parts().get(1);
            return working.groups(List.of(
                    working.open(over, Mode.VALUE),
                    working.open(by, Mode.VALUE),
                    words.numerals().bare(over.value()) + " ÷ "
                            + words.numerals().bare(by.value()) + " = "
                            + working.equations().value(traced, traced.spot().unit())));
        }
        if (traced.node() instanceof InParts) {
            return inParts(traced);
        }
        if (traced.node() instanceof NetRate) {
            return netRate(traced);
        }
        if (traced.node() instanceof ToStep step) {
            Traced of = traced.part("toStep.of");
            return working.sequence(List.of(
                    working.premises(of),
                    words.say(
                            Joint.COMES_TO,
                            words.say(
                                    RulePhrase.ROUNDED,
                                    working.equations().operand(of),
                                    FormulaTermText.step(words, step, of.spot().unit())),
                            working.equations().value(traced, traced.spot().unit()))));
        }
        return traced.node() instanceof FormulaTerm.Weighted weighted
                ? weighted(traced, weighted)
                : slices(traced, (Slices) traced.node());
    }

    private String converted(Traced traced) {
        Traced of = traced.part("converted.of");
        Traced outOf = traced.part("converted.outOf");
        PrintUnit unit = of.spot().unit().or(outOf.spot().unit());
        return working.sequence(List.of(
                working.premises(of),
                working.premises(outOf),
                words.say(
                                WorkingPhrase.FULL_VALUE,
                                words.marks(traced.parts().get(0).value())) + " × "
                        + working.equations().operand(of, unit) + " ÷ "
                        + working.equations().operand(outOf, unit) + " = "
                        + working.equations().value(traced, PrintUnit.MARKS)));
    }

    /** Each part by itself, then all of them together. */
    private String inParts(Traced traced) {
        List<String> groups = new ArrayList<>();
        List<String> got = new ArrayList<>();
        Workings now = working;
        for (Traced part : traced.parts()) {
            groups.add(words.say(
                    RulePhrase.PART_OF, words.marks(part.part("limit.most").value()), now.closed(part, Mode.EARN)));
            got.add(words.numerals().bare(part.value()));
            now = now.unheaded();
        }
        groups.add(String.join(" + ", got) + " = " + working.equations().value(traced, PrintUnit.MARKS));
        return working.groups(groups);
    }

    private String netRate(Traced traced) {
        Traced of = traced.part("netRate.of");
        Traced among = traced.part("netRate.among");
        List<Traced> without = traced.list("netRate.without");
        List<String> clauses = new ArrayList<>();
        Stream.concat(Stream.of(of, among), without.stream()).forEach(part -> clauses.add(working.premises(part)));
        String left = Stream.concat(Stream.of(among), without.stream())
                .map(part -> working.equations().operand(part))
                .collect(Collectors.joining(" − "));
        clauses.add(working.equations().operand(of) + " ÷ " + words.say(Joint.BRACKET, left) + " = "
                + working.equations().value(traced, PrintUnit.PERCENT));
        return working.groups(clauses);
    }

    private String weighted(Traced traced, FormulaTerm.Weighted weighted) {
        List<String> clauses = new ArrayList<>();
        List<String> products = new ArrayList<>();
        PrintUnit unit = traced.spot().unit();
        for (int i = 0; i < weighted.parts().size(); i++) {
            Traced of = traced.part("weighted[" + i + "].of");
            clauses.add(working.premises(of));
            products.add(working.equations().operand(of) + " × "
                    + words.figure(weighted.parts().get(i).weight(), PrintUnit.PLAIN));
        }
        String sum = String.join(" + ", products);
        boolean whole = weighted.whole().equals(Rational.ONE);
        clauses.add((whole
                        ? sum
                        : words.say(Joint.BRACKET, sum) + " ÷ "
                                + words.numerals().bare(weighted.whole()))
                + " = "
                + working.equations().value(traced, unit));
        return working.groups(clauses);
    }

    private String slices(Traced traced, Slices slices) {
        Traced of = traced.part("slices.of");
        PrintUnit unit = FormulaTermText.axis(of.spot(), slices);
        int last = ((Derivation.Found) traced.derivation()).pieces().get(0);
        String place = working.place(of, unit);
        if (last == 0) {
            return working.sequence(List.of(
                    place,
                    words.say(
                            WorkingPhrase.LOWER_THAN,
                            words.figure(slices.from().get(0).low(), unit))));
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            Slices.Slice low = slices.from().get(i);
            String high = i + 1 < last
                    ? words.figure(slices.from().get(i + 1).low(), unit)
                    : words.numerals().number(of.value(), unit);
            parts.add(words.say(Joint.BRACKET, high + " − " + words.figure(low.low(), unit)) + " ÷ "
                    + words.figure(slices.step(), unit) + " × " + words.figure(low.each(), PrintUnit.PLAIN));
        }
        return working.sequence(List.of(
                place, String.join(" + ", parts) + " = " + working.equations().value(traced, PrintUnit.MARKS)));
    }
}
