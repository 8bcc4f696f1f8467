package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a number came about, in words with the values put in, so that it can be recomputed by hand. */
final class Working extends Workings {
    private final TermWorking terms;
    private final GapWorking gaps;
    private final ConditionWorking conditions;

    Working(LineWords line) {
        super(line);
        this.terms = new TermWorking(this);
        this.gaps = new GapWorking(this);
        this.conditions = new ConditionWorking(this);
    }

    @Override
    Workings unheaded() {
        return new Working(new LineWords(words()));
    }

    @Override
    String closed(Traced traced, Mode mode) {
        if (traced.isAbsent()) {
            return absence(traced);
        }
        String open = open(traced, mode);
        boolean said =
                !open.isEmpty() && (open.endsWith(number(traced, mode)) || (mode == Mode.VALUE && isPut(traced)));
        return said && mode != Mode.LOSE
                ? open
                : sequence(List.of(open, result(traced.value(), mode, unit(traced, mode))));
    }

    /** Whether a bound or a provision put another value, which is said there. */
    private static boolean isPut(Traced traced) {
        boolean cut = traced.node() instanceof Arithmetic.Limit limit
                && !Shape.isFormula(limit.of())
                && !traced.part("limit.of").value().equals(traced.value());
        return cut || isConstant(traced.instead());
    }

    private static boolean isConstant(Optional<Traced> value) {
        return value.filter(put -> put.node() instanceof Input.Constant).isPresent();
    }

    private String number(Traced traced, Mode mode) {
        return " " + words().numerals().number(traced.value(), unit(traced, mode));
    }

    @Override
    String absence(Traced traced) {
        return new AbsenceText(this).of(traced.origin());
    }

    @Override
    String condition(Traced traced) {
        return conditions.of(traced);
    }

    @Override
    String open(Traced traced, Mode mode) {
        if (traced.isAbsent()) {
            return absence(traced);
        }
        if (traced.derivation() instanceof Derivation.Certain) {
            return sequence(traced.certain().stream()
                    .map(figure ->
                            line().isHeadline(figure.node()) ? "" : equations().inline(figure))
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(),
                            known -> Stream.concat(known.stream(), Stream.of(say(WorkingPhrase.WHATEVER_IT_IS)))
                                    .toList())));
        }
        if (traced.node() instanceof FieldTerm.PerStep perStep) {
            return gaps.perStep(traced, perStep, mode);
        }
        if (traced.node() instanceof FieldTerm) {
            return terms.open(traced, mode);
        }
        if (traced.node() instanceof Cases.Choose) {
            return sequence(List.of(
                    looked(traced),
                    traced.taken().map(value -> open(value, mode)).orElse("")));
        }
        if (traced.node() instanceof Cases.Settle) {
            return settle(traced, mode);
        }
        if (traced.node() instanceof Comparison comparison) {
            return comparison(traced, comparison);
        }
        if (traced.node() instanceof Collective) {
            return new CollectiveWorking(line(), equations()).of(traced);
        }
        if (traced.node() instanceof Input) {
            return known(traced);
        }
        return arithmetic(traced, mode);
    }

    private String known(Traced traced) {
        if (traced.node() instanceof Input.Judgement judgement) {
            return new JudgementText(words()).of(traced, judgement);
        }
        boolean silent = traced.node() instanceof Input.Constant
                || traced.node() instanceof Input.FullMarks
                || line().isHeadline(traced.node());
        return silent ? "" : equations().inline(traced);
    }

    /** The parts that are no formula first, each by itself; then all of it as an equation. */
    private String arithmetic(Traced traced, Mode mode) {
        if (traced.node() instanceof Arithmetic.Limit
                && !Shape.isFormula(traced.part("limit.of").node())) {
            return limited(traced, traced.part("limit.of"), mode);
        }
        List<String> groups = new ArrayList<>();
        Workings now = this;
        for (Traced part : traced.parts()) {
            before(now, part, within(traced, part, mode), groups);
            now = groups.isEmpty() ? now : now.unheaded();
        }
        groups.add(equations().equation(traced, unit(traced, mode)));
        return groups(groups);
    }

    /** What a part does within the whole: what is taken away from marks that are got is lost. */
    private static Mode within(Traced whole, Traced part, Mode mode) {
        if (whole.node() instanceof Arithmetic.Difference && mode != Mode.VALUE) {
            boolean from = part.derivation().at().endsWith("difference.from");
            return from ? mode : mode == Mode.EARN ? Mode.LOSE : Mode.VALUE;
        }
        boolean side = whole.node() instanceof Arithmetic.Sum || whole.node() instanceof Arithmetic.Extreme;
        return side ? mode : Mode.VALUE;
    }

    /** What an equation needs to know first of a part that is no formula. */
    private static void before(Workings working, Traced part, Mode mode, List<String> groups) {
        if (part.isAbsent()) {
            return;
        }
        boolean function = part.node() instanceof Arithmetic && !Shape.isChain(part.node());
        if (Shape.saysItsValue(part.node()) || (function && Shape.isFormula(part.node()))) {
            groups.add(working.open(part, Mode.VALUE));
        } else if (part.node() instanceof Arithmetic && !function) {
            part.parts().forEach(inner -> before(working, inner, within(part, inner, mode), groups));
        } else if (!Shape.isFormula(part.node())) {
            groups.add(working.closed(part, mode));
        }
    }

    /** A bound on something that has words of its own. */
    private String limited(Traced traced, Traced of, Mode mode) {
        Rational before = of.value();
        Rational after = traced.value();
        if (before.equals(after)) {
            return open(of, mode);
        }
        boolean cut = before.compareTo(after) > 0;
        String bound = words().numerals().number(after, unit(traced, mode));
        return sequence(List.of(
                due(of, mode),
                premises(traced.part(cut ? "limit.most" : "limit.least")),
                say(cut ? WorkingPhrase.LIMITED_TO : WorkingPhrase.RAISED_TO, bound)));
    }

    /** What it would come to without the bound. */
    private String due(Traced of, Mode mode) {
        String open = open(of, mode);
        return mode == Mode.VALUE || open.endsWith(number(of, mode))
                ? closed(of, Mode.VALUE)
                : sequence(List.of(
                        open, say(WorkingPhrase.due(mode), words().numerals().number(of.value(), unit(of, mode)))));
    }

    @Override
    String looked(Traced choice) {
        if (choice.node() instanceof FieldTerm.ByCode byCode && choice.endsWithoutScore()) {
            String code =
                    terms.isTold(byCode) ? "" : condition(choice.conditions().get(0));
            return sequence(List.of(code, say(WorkingPhrase.CODE_NOT_LISTED)));
        }
        List<Traced> looked = choice.conditions();
        List<String> clauses = new ArrayList<>();
        looked.stream().filter(Traced::holds).map(this::condition).forEach(clauses::add);
        if (clauses.isEmpty()) {
            looked.stream().map(this::condition).distinct().forEach(clauses::add);
            if (looked.size() > 1) {
                clauses.add(say(WorkingPhrase.NO_CASE_HOLDS));
            }
        }
        return sequence(clauses);
    }

    private String settle(Traced traced, Mode mode) {
        Traced of = traced.part("settle.of");
        Optional<Traced> instead = traced.instead();
        return instead.isEmpty()
                ? open(of, mode)
                : sequence(List.of(
                        absence(of),
                        isConstant(instead)
                                ? say(WorkingPhrase.PUT, words().numerals().number(traced.value(), unit(traced, mode)))
                                : say(WorkingPhrase.AS_SETTLED),
                        open(instead.get(), mode)));
    }

    private String comparison(Traced traced, Comparison comparison) {
        if (comparison instanceof Comparison.Gap gap) {
            return gaps.gap(traced, gap);
        }
        if (comparison instanceof Comparison.Piecewise curve) {
            return piecewise(traced, curve);
        }
        List<String> clauses = new ArrayList<>();
        traced.parts().forEach(part -> before(this, part, Mode.VALUE, clauses));
        clauses.add(equations().comparison(traced));
        return sequence(clauses);
    }

    private String piecewise(Traced traced, Comparison.Piecewise curve) {
        Traced of = traced.part("pieces.of");
        PrintUnit axis = CurveText.axis(of.spot(), curve.on().stream().map(Piece::on));
        Piece piece =
                curve.on().get(((Derivation.Found) traced.derivation()).pieces().get(0));
        List<String> clauses = new ArrayList<>();
        clauses.add(place(of, axis));
        clauses.add(say(WorkingPhrase.IN_BAND, line().interval(piece.on(), axis)));
        if (piece.slope().isPresent()) {
            clauses.add(RuleText.line(words(), piece, words().numerals().number(of.value(), axis), axis)
                    + " = "
                    + words().numerals().bare(traced.value()));
        }
        return sequence(clauses);
    }

    @Override
    String premises(Traced of) {
        if (of.isAbsent() || (of.node() instanceof Input && !isJudgement(of))) {
            return "";
        }
        if (!Shape.isChain(of.node())) {
            return open(of, Mode.VALUE);
        }
        List<String> groups = new ArrayList<>();
        of.parts().forEach(part -> before(this, part, Mode.VALUE, groups));
        return groups(groups);
    }

    @Override
    String valued(Traced of, PrintUnit beside) {
        if (of.node() instanceof Input && !isJudgement(of)) {
            return equations().inline(of, beside);
        }
        return of.node() instanceof Arithmetic && (Shape.isChain(of.node()) || Shape.isFormula(of.node()))
                ? groups(List.of(
                        Shape.isChain(of.node()) ? premises(of) : "",
                        equations().equation(of, of.spot().unit().or(beside))))
                : open(of, Mode.VALUE);
    }
}
