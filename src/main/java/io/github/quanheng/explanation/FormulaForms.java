package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.NetRate;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.ToStep;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Formulas of names as they are read; the inverse of {@link FormulaText}. */
final class FormulaForms {
    private static final String PLUS = " + ";
    private static final String MINUS = " − ";

    private final SentenceForms all;
    private final SentenceWords words;
    private final Form<Figure> figure;
    private final Form<Input> fact;
    private final Form<Quantity> atom;
    final Form<Quantity> operand;
    final Form<Quantity> inner;
    final Form<Quantity> side;
    final Form<Quantity> formula;
    final Form<Quantity> named;
    final Form<Quantity> weighted;

    FormulaForms(SentenceForms all) {
        this.all = all;
        this.words = all.words();
        this.figure = words.figure();
        this.fact = words.fact();
        this.atom = Forms.<Quantity>either(
                        figure.as(Input.Constant::new),
                        fact,
                        words.day().as(Input.Day::new),
                        words.word(NamePhrase.FULL, Input.FullMarks.OF_THE_LINE),
                        words.declared(),
                        words.reason().as(Input.NoScore::new),
                        judged())
                .named("名称或数");
        this.operand = Forms.<Quantity>either(atom, quoted(), bracketed()).named("算式中的一项");
        this.inner = sum().named("四则算式");
        this.formula = Forms.<Quantity>either(inner, functions()).named("算式");
        this.named = withName();
        this.weighted = mean();
        this.side = Forms.<Quantity>either(inner, comparison()).named("量");
    }

    private Form<Quantity> bracketed() {
        return words.say(Joint.BRACKET, parts -> parts.get(0, Quantity.class), all.formula());
    }

    /** What does not read as a formula stands in brackets in its own words. */
    private Form<Quantity> quoted() {
        return words.say(
                Joint.QUOTED,
                parts -> parts.get(0, Quantity.class),
                Forms.either(all.phrase(Mode.VALUE), all.named(), all.weighted()));
    }

    /** The formulas that have a name and no parts. */
    private Form<Quantity> withName() {
        return Forms.either(scoreRate(), pooled(), netRate(), toStep());
    }

    private Form<Quantity> netRate() {
        Form<Arithmetic.Difference> left = words.say(Joint.BRACKET, parts -> parts.get(0, Quantity.class), all.inner())
                .where(one -> one instanceof Arithmetic.Difference less ? Optional.of(less) : Optional.empty());
        return words.say(
                RulePhrase.NET_RATE,
                parts -> {
                    Arithmetic.Difference less = parts.get(1, Arithmetic.Difference.class);
                    return new NetRate(parts.get(0, Quantity.class), less.from(), less.less());
                },
                operand,
                left);
    }

    private record Multiple(RoundingMode mode, Figure step) {}

    private Form<Quantity> toStep() {
        Form<Figure> step = words.say(RulePhrase.TO_STEP, parts -> parts.get(0, Figure.class), figure);
        Form<Multiple> multiple = Forms.either(Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .<Form<? extends Multiple>>map(mode ->
                        words.say(NamePhrase.of(mode), parts -> new Multiple(mode, parts.get(0, Figure.class)), step))
                .toList());
        return words.say(
                RulePhrase.ROUNDED,
                parts -> {
                    Multiple to = parts.get(1, Multiple.class);
                    return new ToStep(parts.get(0, Quantity.class), to.step(), to.mode());
                },
                operand,
                multiple);
    }

    private Form<Quantity> scoreRate() {
        return words.<Optional<Quantity>>say(
                        RulePhrase.SCORE_RATE,
                        parts -> {
                            Input.ScoreOf score = parts.get(0, Input.ScoreOf.class);
                            Input.ScoreOf full = parts.get(1, Input.ScoreOf.class);
                            return score.stage() == Input.Stage.SCORE
                                            && full.equals(new Input.ScoreOf(score.line(), Input.Stage.FULL))
                                    ? Optional.of(new FormulaTerm.ScoreRate(score.line()))
                                    : Optional.empty();
                        },
                        words.declared(),
                        words.declared())
                .where(rate -> rate);
    }

    private Form<Quantity> pooled() {
        return words.say(
                RulePhrase.POOLED,
                parts -> new FormulaTerm.Pooled(parts.get(0, IndicatorId.class), parts.list(1, When.class)),
                words.indicator(Kind.RATE),
                words.joined(Joint.ENUMERATE, words.period(), 1));
    }

    private Form<Quantity> mean() {
        Form<FormulaTerm.Part> part = words.say(
                RulePhrase.WEIGHTED_PART,
                parts -> new FormulaTerm.Part(parts.get(0, Quantity.class), parts.get(1, Figure.class)),
                all.inner(),
                figure);
        return words.say(
                RulePhrase.WEIGHTED,
                parts -> new FormulaTerm.Weighted(parts.list(0, FormulaTerm.Part.class)),
                words.joined(Joint.LIST, part, 1));
    }

    private Form<Quantity> judged() {
        return words.say(
                RulePhrase.JUDGED,
                parts -> new Input.Judgement(
                        parts.get(0, IndicatorId.class),
                        parts.get(1, Quantity.class),
                        parts.get(2, Quantity.class),
                        parts.get(3, Input.Outside.class)),
                words.indicator(Kind.OPINION),
                all.side(),
                all.side(),
                Forms.<Input.Outside>either(
                        words.word(RulePhrase.OUTSIDE_LIMITED, Input.Outside.LIMIT),
                        words.word(RulePhrase.OUTSIDE_REFUSED, Input.Outside.REFUSE)));
    }

    /** A product, a quotient, or one operand. */
    private Form<Quantity> product() {
        return Forms.either(
                operand.listed(Forms.words(" × "))
                        .as(factors -> factors.size() == 1 ? factors.get(0) : new Arithmetic.Product(factors)),
                Forms.sequence(
                        List.of(operand, Forms.words(" ÷ "), operand),
                        parts -> new Arithmetic.Quotient(parts.get(0, Quantity.class), parts.get(2, Quantity.class))));
    }

    private record Signed(boolean less, Quantity of) {}

    /** What is added and taken away, from left to right: as much as has one sign is one sum or one difference. */
    private Form<Quantity> sum() {
        Form<Quantity> product = product();
        Form<Signed> next = Forms.sequence(
                List.of(
                        Forms.either(
                                Forms.words(PLUS).as(sign -> false),
                                Forms.words(MINUS).as(sign -> true)),
                        product),
                parts -> new Signed(parts.get(0, Boolean.class), parts.get(1, Quantity.class)));
        return Forms.sequence(
                List.of(product, next.listed(Forms.nothing("")).optional()),
                parts -> fold(parts.get(0, Quantity.class), parts.found(1, Signed.class)));
    }

    private static Quantity fold(Quantity first, List<Signed> rest) {
        Quantity so = first;
        for (int i = 0; i < rest.size(); ) {
            boolean less = rest.get(i).less();
            List<Quantity> run = new ArrayList<>();
            for (; i < rest.size() && rest.get(i).less() == less; i++) {
                run.add(rest.get(i).of());
            }
            if (less) {
                so = new Arithmetic.Difference(so, run);
            } else {
                run.add(0, so);
                so = new Arithmetic.Sum(run);
            }
        }
        return so;
    }

    private Form<Quantity> functions() {
        return Forms.either(extreme(), limit(), rounded(), comparison());
    }

    private Form<Quantity> extreme() {
        return Forms.either(extreme(End.HIGHEST, RulePhrase.HIGHEST_OF), extreme(End.LOWEST, RulePhrase.LOWEST_OF));
    }

    private Form<Quantity> extreme(End which, Phrase phrase) {
        Form<Arithmetic.Extreme> end = words.say(
                phrase,
                parts -> new Arithmetic.Extreme(which, parts.list(0, Quantity.class), Set.of()),
                words.joined(Joint.ENUMERATE, all.inner(), 1));
        return Forms.either(end, skipping(words, end));
    }

    /** The highest or lowest without those that are absent for a reason. */
    static Form<Quantity> skipping(SentenceWords words, Form<Arithmetic.Extreme> end) {
        return words.say(
                RulePhrase.SKIPPING,
                parts -> {
                    Arithmetic.Extreme of = parts.get(0, Arithmetic.Extreme.class);
                    return new Arithmetic.Extreme(of.which(), of.of(), reasons(parts, 1));
                },
                end,
                words.reasons());
    }

    static Set<Reason> reasons(Parts parts, int place) {
        return Set.copyOf(parts.list(place, Reason.class));
    }

    private Form<Quantity> limit() {
        return Forms.either(
                words.say(
                        RulePhrase.NOT_BELOW,
                        parts -> limit(parts, Optional.of(parts.get(1, Quantity.class)), Optional.empty()),
                        operand,
                        all.side()),
                words.say(
                        RulePhrase.NOT_ABOVE,
                        parts -> limit(parts, Optional.empty(), Optional.of(parts.get(1, Quantity.class))),
                        operand,
                        all.side()),
                words.say(
                        RulePhrase.WITHIN,
                        parts -> limit(
                                parts,
                                Optional.of(parts.get(1, Quantity.class)),
                                Optional.of(parts.get(2, Quantity.class))),
                        operand,
                        all.side(),
                        all.side()));
    }

    private static Quantity limit(Parts parts, Optional<Quantity> least, Optional<Quantity> most) {
        return new Arithmetic.Limit(parts.get(0, Quantity.class), least, most);
    }

    private Form<Quantity> rounded() {
        return words.say(
                RulePhrase.ROUNDED,
                parts -> new Arithmetic.Rounded(parts.get(0, Quantity.class), parts.get(1, Rounding.class)),
                operand,
                words.rounding());
    }

    private Form<Quantity> comparison() {
        return Forms.either(gap(), change(), elapsed(), steps());
    }

    private Form<Quantity> gap() {
        Form<Comparison.Gap> points = Forms.either(
                words.say(
                        RulePhrase.GAP_BELOW,
                        parts -> gap(parts, Optional.of(parts.get(1, Quantity.class)), Optional.empty()),
                        all.inner(),
                        all.side()),
                words.say(
                        RulePhrase.GAP_ABOVE,
                        parts -> gap(parts, Optional.empty(), Optional.of(parts.get(1, Quantity.class))),
                        all.inner(),
                        all.side()),
                words.say(
                        RulePhrase.GAP_OUTSIDE,
                        parts -> gap(
                                parts,
                                Optional.of(parts.get(1, Quantity.class)),
                                Optional.of(parts.get(2, Quantity.class))),
                        all.inner(),
                        all.side(),
                        all.side()));
        return Forms.either(
                points,
                words.say(
                        RulePhrase.RELATIVELY,
                        parts -> {
                            Comparison.Gap of = parts.get(0, Comparison.Gap.class);
                            return new Comparison.Gap(of.of(), of.below(), of.above(), Comparison.Basis.RELATIVE);
                        },
                        points));
    }

    private static Comparison.Gap gap(Parts parts, Optional<Quantity> below, Optional<Quantity> above) {
        return new Comparison.Gap(parts.get(0, Quantity.class), below, above, Comparison.Basis.POINTS);
    }

    private Form<Quantity> change() {
        return Forms.either(
                change(RulePhrase.CHANGE, Comparison.Basis.POINTS),
                change(RulePhrase.GROWTH, Comparison.Basis.RELATIVE));
    }

    private Form<Quantity> change(Phrase phrase, Comparison.Basis basis) {
        return Forms.either(
                words.say(
                        phrase,
                        parts -> new Comparison.Change(
                                parts.get(0, Quantity.class), parts.get(1, Quantity.class), basis),
                        all.inner(),
                        all.side()),
                words.say(
                        phrase,
                        parts -> {
                            IndicatorId of = parts.get(0, IndicatorId.class);
                            return new Comparison.Change(fact(of, When.NOW), fact(of, parts.get(1, When.class)), basis);
                        },
                        words.indicator(),
                        Forms.either(words.word(NamePhrase.PERIOD_NOW, When.NOW), words.before())));
    }

    private static Quantity fact(IndicatorId of, When when) {
        return new Input.Fact(new FigureKey(of, when), Input.Reading.FINAL);
    }

    private Form<Quantity> elapsed() {
        return Forms.either(Arrays.stream(Comparison.TimeUnit.values())
                .<Form<? extends Quantity>>map(unit -> words.say(
                        RulePhrase.of(unit),
                        parts -> new Comparison.Elapsed(
                                parts.get(0, Quantity.class), parts.get(1, Quantity.class), unit),
                        all.inner(),
                        all.side()))
                .toList());
    }

    private Form<Quantity> steps() {
        return words.<Optional<Quantity>>say(
                        RulePhrase.STEPS,
                        parts -> {
                            Rest rest = parts.get(2, Rest.class);
                            Quantity size = parts.get(1, Quantity.class);
                            return rest.step().equals(size)
                                    ? Optional.of(
                                            new Comparison.Steps(parts.get(0, Quantity.class), size, rest.counts()))
                                    : Optional.empty();
                        },
                        all.inner(),
                        all.side(),
                        rest(words, all.side()))
                .where(steps -> steps);
    }

    /** What a part of a step counts as. */
    record Rest(Comparison.Partial counts, Quantity step) {}

    static Form<Rest> rest(SentenceWords words, Form<Quantity> step) {
        return Forms.either(Arrays.stream(Comparison.Partial.values())
                .<Form<? extends Rest>>map(counts ->
                        words.say(RulePhrase.of(counts), parts -> new Rest(counts, parts.get(0, Quantity.class)), step))
                .toList());
    }
}
