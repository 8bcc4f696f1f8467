package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** How a number came about, in words with the values put in, so that it can be recomputed by hand. */
final class Working {
    private final Wording wording;
    private final Speech speech;
    private final Equations equations;
    private final TermWorking terms;
    private final ConditionWorking conditions;

    Working(Wording wording) {
        this.wording = wording;
        this.speech = wording.speech();
        this.equations = new Equations(wording);
        this.terms = new TermWorking(wording, this);
        this.conditions = new ConditionWorking(wording, this);
    }

    Equations equations() {
        return equations;
    }

    /** How it came about, ending in what it gives, takes or counts as. */
    String closed(Traced traced, Mode mode) {
        if (traced.isAbsent()) {
            return absence(traced);
        }
        String open = open(traced, mode);
        boolean said = mode == Mode.VALUE && !open.isEmpty() && open.endsWith(number(traced));
        return said ? open : sequence(List.of(open, result(traced, mode)));
    }

    private String number(Traced traced) {
        return " " + speech.numerals().number(traced.number().orElseThrow(), measure(traced));
    }

    String result(Traced traced, Mode mode) {
        Rational number = traced.number().orElseThrow();
        return result(number, mode, mode == Mode.VALUE ? measure(traced) : Measure.MARKS);
    }

    String result(Rational number, Mode mode, Measure measure) {
        return number.signum() == 0
                ? speech.say(Phrase.nothing(mode))
                : speech.say(Phrase.gives(mode), speech.numerals().number(number, measure));
    }

    private Measure measure(Traced traced) {
        return traced.node() instanceof Quantity quantity ? wording.measure(quantity) : Measure.PLAIN;
    }

    String absence(Traced traced) {
        return new AbsenceText(wording, this).of(traced.origin());
    }

    String condition(Traced traced) {
        return conditions.of(traced);
    }

    String sequence(List<String> clauses) {
        return speech.join(
                Phrase.COMMA, clauses.stream().filter(text -> !text.isEmpty()).toList());
    }

    String groups(List<String> groups) {
        return speech.join(
                Phrase.LIST, groups.stream().filter(text -> !text.isEmpty()).toList());
    }

    /** How it came about, without what it gives; empty where there is nothing to say. */
    String open(Traced traced, Mode mode) {
        if (traced.isAbsent()) {
            return absence(traced);
        }
        if (traced.node() instanceof FieldTerm) {
            return terms.open(traced, mode);
        }
        if (traced.node() instanceof Cases.Choose) {
            return choose(traced, mode);
        }
        if (traced.node() instanceof Cases.Settle) {
            return settle(traced, mode);
        }
        if (traced.node() instanceof Comparison comparison) {
            return comparison(traced, comparison);
        }
        if (traced.node() instanceof Collective) {
            return new CollectiveWorking(wording, equations).of(traced);
        }
        if (traced.node() instanceof Input) {
            return known(traced);
        }
        return arithmetic(traced, mode);
    }

    private String known(Traced traced) {
        if (traced.node() instanceof Input.Judgement judgement) {
            return new JudgementText(wording).of(traced, judgement);
        }
        boolean silent = traced.node() instanceof Input.Constant
                || traced.node() instanceof Input.FullMarks
                || wording.isHeadline(traced.node());
        return silent ? "" : equations.inline(traced);
    }

    /** The parts that are no formula first, each by itself; then all of it as an equation. */
    private String arithmetic(Traced traced, Mode mode) {
        if (traced.node() instanceof Arithmetic.Limit
                && !Traced.isFormula(traced.parts().get(0).node())) {
            return limited(traced, mode);
        }
        List<String> groups = new ArrayList<>();
        boolean side = traced.node() instanceof Arithmetic.Sum || traced.node() instanceof Arithmetic.Extreme;
        before(traced, side ? mode : Mode.VALUE, groups);
        groups.add(equations.equation(traced, mode == Mode.VALUE ? measure(traced) : Measure.MARKS));
        return groups(groups);
    }

    /** What an equation needs to know first: each part that is no formula. */
    private void before(Traced traced, Mode mode, List<String> groups) {
        for (Traced part : traced.parts()) {
            if (part.isAbsent()) {
                continue;
            }
            boolean saysItsValue = part.node() instanceof Collective
                    || part.node() instanceof Input.Judgement
                    || (part.node() instanceof Comparison && !(part.node() instanceof Comparison.Piecewise));
            boolean function = part.node() instanceof Arithmetic && !Equations.isChain(part.node());
            if (saysItsValue || function) {
                groups.add(open(part, Mode.VALUE));
            } else if (part.node() instanceof Arithmetic) {
                before(part, Mode.VALUE, groups);
            } else if (!Traced.isFormula(part.node())) {
                groups.add(closed(part, mode));
            }
        }
    }

    /** A bound on something that has words of its own. */
    private String limited(Traced traced, Mode mode) {
        Traced of = traced.parts().get(0);
        Rational before = of.number().orElseThrow();
        Rational after = traced.number().orElseThrow();
        if (before.equals(after)) {
            return open(of, mode);
        }
        String bound = speech.numerals().number(after, mode == Mode.VALUE ? measure(traced) : Measure.MARKS);
        return sequence(List.of(
                closed(of, mode),
                speech.say(before.compareTo(after) > 0 ? Phrase.AT_MOST_TAKEN : Phrase.AT_LEAST_TAKEN, bound)));
    }

    /** The conditions of a choice: the one that holds, or all of them where none does. */
    String looked(Traced choice) {
        if (choice.node() instanceof FieldTerm.ByCode && choice.endsWithoutScore()) {
            boolean told = wording.headline()
                    .filter(found -> found.of() instanceof Condition.Is)
                    .isPresent();
            String code = told ? "" : condition(choice.parts().get(0));
            return sequence(List.of(code, speech.say(Phrase.CODE_NOT_LISTED)));
        }
        List<Traced> conditions = choice.parts().stream()
                .filter(part -> part.node() instanceof Condition)
                .toList();
        List<String> clauses = new ArrayList<>();
        conditions.stream().filter(Traced::holds).map(this::condition).forEach(clauses::add);
        if (clauses.isEmpty()) {
            conditions.stream().map(this::condition).distinct().forEach(clauses::add);
            if (conditions.size() > 1) {
                clauses.add(speech.say(Phrase.NO_CASE_HOLDS));
            }
        }
        return sequence(clauses);
    }

    private String choose(Traced choice, Mode mode) {
        List<Traced> parts = choice.parts();
        return sequence(List.of(looked(choice), open(parts.get(parts.size() - 1), mode)));
    }

    private String settle(Traced traced, Mode mode) {
        List<Traced> parts = traced.parts();
        return parts.size() == 1
                ? open(parts.get(0), mode)
                : sequence(List.of(absence(parts.get(0)), speech.say(Phrase.AS_SETTLED), open(parts.get(1), mode)));
    }

    private String comparison(Traced traced, Comparison comparison) {
        if (comparison instanceof Comparison.Gap gap) {
            return terms.gap(traced, gap);
        }
        if (comparison instanceof Comparison.Piecewise curve) {
            return piecewise(traced, curve);
        }
        List<String> clauses = new ArrayList<>();
        before(traced, Mode.VALUE, clauses);
        clauses.add(equations.comparison(traced, comparison));
        return sequence(clauses);
    }

    private String piecewise(Traced traced, Comparison.Piecewise curve) {
        Traced of = traced.parts().get(0);
        Rational x = of.number().orElseThrow();
        Measure axis = speech.measures().axis(curve);
        Piece piece = curve.on().stream()
                .filter(one -> one.on().contains(x))
                .findFirst()
                .orElseThrow();
        List<String> clauses = new ArrayList<>();
        clauses.add(place(of, axis));
        clauses.add(speech.say(Phrase.IN_BAND, wording.interval(piece.on(), axis)));
        if (piece.slope().isPresent()) {
            clauses.add(RuleText.line(speech, piece, speech.numerals().number(x, axis), axis)
                    + " = "
                    + speech.numerals().bare(traced.number().orElseThrow()));
        }
        return sequence(clauses);
    }

    /** What must be known before a value can be named: nothing of a known one, the parts of a formula, else all of it. */
    String premises(Traced of) {
        if (of.isAbsent() || (of.node() instanceof Input && !(of.node() instanceof Input.Judgement))) {
            return "";
        }
        if (!Equations.isChain(of.node())) {
            return open(of, Mode.VALUE);
        }
        List<String> groups = new ArrayList<>();
        before(of, Mode.VALUE, groups);
        return groups(groups);
    }

    /** A value with all that leads to it, in the measure of what it is held against. */
    String valued(Traced of, Measure beside) {
        if (of.node() instanceof Input && !(of.node() instanceof Input.Judgement)) {
            return equations.inline(of, beside);
        }
        return of.node() instanceof Arithmetic && (Equations.isChain(of.node()) || Traced.isFormula(of.node()))
                ? groups(List.of(
                        Equations.isChain(of.node()) ? premises(of) : "",
                        equations.equation(of, measure(of).against(beside))))
                : open(of, Mode.VALUE);
    }

    /** Where a value stands, unless the headline has said so. */
    String place(Traced of, Measure beside) {
        if (wording.isHeadline(of.node()) && of.node() instanceof Input) {
            return "";
        }
        return valued(of, beside);
    }

    Wording wording() {
        return wording;
    }

    /** Whether a condition is the comparison that the headline has told already. */
    boolean isTold(Traced traced) {
        return traced.node() instanceof Condition.Compare compare
                && wording.isTarget(
                        compare.left(),
                        new Headline.Target(Headline.sign(compare.is()), compare.right(), java.util.Optional.empty()));
    }
}
