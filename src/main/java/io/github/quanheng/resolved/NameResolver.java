package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds names: indicators and fields of records, and lines. */
final class NameResolver {
    private final RuleResolver rules;
    private final Draft draft;

    NameResolver(RuleResolver rules) {
        this.rules = rules;
        this.draft = rules.draft;
    }

    /** The kind of a figure here, and the indicator unless it is a field of the record in question. */
    record Bound(Kind kind, Optional<Indicator> indicator) {
        boolean isField() {
            return indicator.isEmpty();
        }
    }

    /** Binds an indicator or a field; a name that nothing has, or of another kind, is a problem. */
    Optional<Bound> bind(FigureKey key, Set<Kind> wanted) {
        IndicatorId id = key.indicator();
        Map<String, Kind> fields = rules.here().fields();
        Kind field = key.when().equals(When.NOW) ? fields.get(id.value()) : null;
        Optional<Indicator> declared = Optional.ofNullable(draft.indicators.get(id));
        if (field == null && declared.isEmpty()) {
            draft.problem(
                    rules.here().at(),
                    "没有声明指标" + id + Likely.zh(id.value(), ids()),
                    "indicator " + id + " is not declared" + Likely.en(id.value(), ids()),
                    "请在indicators中声明，或改正名称",
                    "declare it under indicators, or correct its name");
            return Optional.empty();
        }
        Kind kind = field == null ? declared.orElseThrow().kind() : field;
        if (!wanted.contains(kind)) {
            draft.problem(
                    rules.here().at(),
                    "指标" + id + "是“" + kind.label().zh() + "”，此处须是“" + either(wanted, Language.CHINESE, "”或“") + "”",
                    "indicator " + id + " is " + kind.label().in(Language.ENGLISH) + ", but "
                            + either(wanted, Language.ENGLISH, " or ") + " is needed here",
                    "请改用另一个指标，或改正它的kind",
                    "use another, or correct its kind");
            return Optional.empty();
        }
        return Optional.of(new Bound(kind, field == null ? declared : Optional.empty()));
    }

    /** The kind of a field of the record in hand, or of an indicator; empty where there is neither. */
    Optional<Kind> kind(FigureKey key) {
        Map<String, Kind> fields = rules.here().fields();
        Kind field = fields.get(key.toString());
        return field != null
                ? Optional.of(field)
                : Optional.ofNullable(draft.indicators.get(key.indicator())).map(Indicator::kind);
    }

    private static String either(Set<Kind> kinds, Language language, String joint) {
        return kinds.stream().sorted().map(kind -> kind.label().in(language)).collect(Collectors.joining(joint));
    }

    private List<String> ids() {
        return draft.indicators.keySet().stream().map(IndicatorId::value).toList();
    }

    private boolean moves(FigureKey key, boolean field) {
        return field || (rules.here().periods() && key.when().equals(When.NOW));
    }

    Node fact(Input.Fact fact) {
        boolean part = fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR;
        Optional<Bound> bound = bind(fact.key(), part ? Set.of(Kind.RATE) : Set.of(Kind.NUMBER, Kind.RATE, Kind.DAY));
        if (bound.isEmpty()) {
            return rules.nothing(fact);
        }
        boolean field = bound.get().isField();
        int raises = field ? lacking(fact.key(), Reason.MISSING) : read();
        if (bound.get().kind() == Kind.RATE && !part) {
            raises |= RuleResolver.bit(Reason.ZERO_DENOMINATOR);
        }
        return figure(new Figures.Quantified(
                rules.place(fact, part ? Dimension.PLAIN : dimension(bound.get()), raises),
                fact.key(),
                fact.as(),
                field ? fact.key().indicator().value() : null,
                moves(fact.key(), field)));
    }

    /** Has the figure filled when a unit is bound, where no scope moves it. */
    private <F extends Figures.Figure> F figure(F figure) {
        if (figure.isReady()) {
            draft.figures.add(figure);
        }
        return figure;
    }

    /** What a field of a record may lack: nothing, unless its indicator says so. */
    private int lacking(FigureKey field, Reason reason) {
        return rules.here().isOptional(field.indicator().value())
                ? RuleResolver.bit(reason) | RuleResolver.bit(Reason.NOT_APPLICABLE)
                : 0;
    }

    private static int read() {
        return RuleResolver.bit(Reason.MISSING) | RuleResolver.bit(Reason.NOT_APPLICABLE);
    }

    private Dimension dimension(Bound bound) {
        Optional<String> unit = bound.indicator().flatMap(Indicator::unit);
        return switch (bound.kind()) {
            case RATE -> Dimension.rate(unit.flatMap(NameResolver::scale).orElse(Scale.PERCENT));
            case DAY -> Dimension.DAY;
            default -> unit.map(this::count).orElse(Dimension.PLAIN);
        };
    }

    /** Marks are counted in 分, or in the currency of the rulebook or of the item in question. */
    private Dimension count(String unit) {
        boolean marks = draft.currency(rules.here().line())
                .map(currency -> currency.isUnit(unit))
                .orElseGet(() -> unit.equals("分"));
        return marks ? Dimension.MARKS : Dimension.count(unit);
    }

    /** The marks of another line: a count of 分 or of money where this one is counted otherwise. */
    private Dimension marks(ResolvedLine read) {
        Optional<Currency> theirs = draft.currency(read);
        return theirs.equals(draft.currency(rules.here().line()))
                ? Dimension.MARKS
                : Dimension.count(theirs.map(money -> money.unit().zh()).orElse("分"));
    }

    static Optional<Scale> scale(String unit) {
        for (Scale scale : Scale.values()) {
            if (scale != Scale.ONE && scale.sign().equals(unit)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    /** A yes/no figure, a code, or just whether something is there. */
    Node truth(io.github.quanheng.rule.Node source, FigureKey key, Optional<List<String>> codes) {
        Optional<Bound> bound = bind(key, codes.isPresent() ? Set.of(Kind.CODE, Kind.OPINION) : Set.of(Kind.YES_NO));
        boolean graded = bound.filter(one -> one.kind() == Kind.OPINION).isPresent();
        if (bound.isEmpty() || (graded && !grades(bound.get()))) {
            return rules.nothing(source);
        }
        boolean field = bound.get().isField();
        String name = field ? key.indicator().value() : null;
        Reason missing = graded ? Reason.AWAITING_JUDGEMENT : Reason.MISSING;
        Place place = rules.place(
                source,
                Dimension.ANY,
                field ? lacking(key, missing) : RuleResolver.bit(missing) | RuleResolver.bit(Reason.NOT_APPLICABLE));
        if (codes.isEmpty()) {
            return figure(new Figures.YesNo(place, key, name, moves(key, field)));
        }
        bound.get()
                .indicator()
                .ifPresent(indicator -> codes.get().stream()
                        .filter(code -> !indicator.codes().isEmpty()
                                && !indicator.codes().contains(code))
                        .forEach(code -> draft.problem(
                                rules.here().at(),
                                "指标" + key + "没有代码" + code,
                                "indicator " + key + " has no code " + code,
                                "请从" + indicator.codes() + "中选用",
                                "use one of " + indicator.codes())));
        return figure(new Figures.Code(place, key, codes.get(), name, moves(key, field), graded));
    }

    /** Whether an opinion is a grade; one in marks has no codes. */
    private boolean grades(Bound bound) {
        Optional<Indicator> marks = bound.indicator().filter(indicator -> !indicator.hasGrades());
        marks.ifPresent(indicator -> draft.problem(
                rules.here().at(),
                "指标" + indicator.id() + "的评语是分数，没有等次",
                "the opinion of indicator " + indicator.id() + " is in marks and has no grades",
                "请在该指标的codes中列出等次，或用judged读分数",
                "list the grades under its codes, or read its marks with judged"));
        return marks.isEmpty();
    }

    Node presence(Input.Fact fact) {
        Optional<Bound> bound = bind(fact.key(), Set.of(Kind.values()));
        if (bound.isEmpty()) {
            return rules.nothing(fact);
        }
        boolean field = bound.get().isField();
        return figure(new Figures.Presence(
                rules.place(fact, Dimension.ANY, field ? lacking(fact.key(), Reason.MISSING) : read()),
                fact.key(),
                field ? fact.key().indicator().value() : null,
                moves(fact.key(), field)));
    }

    Node judgement(Input.Judgement judgement) {
        FigureKey key = new FigureKey(judgement.indicator(), When.NOW);
        Optional<Bound> bound = bind(key, Set.of(Kind.OPINION));
        Node low = rules.child("judged.low", judgement.low());
        Node high = rules.child("judged.high", judgement.high());
        rules.typing.notAbove(rules.here().at() + ".judged", low, high);
        Dimension dimension = rules.typing.alike(rules.here().at(), List.of(low, high));
        if (bound.isEmpty() || !marks(bound.get(), judgement)) {
            return rules.nothing(judgement);
        }
        int raises = RuleResolver.raises(List.of(low, high))
                | RuleResolver.bit(Reason.AWAITING_JUDGEMENT)
                | RuleResolver.bit(Reason.NOT_APPLICABLE);
        Place given = new Place(rules.here().at() + ".judged.of", judgement, dimension, read(), draft.slot());
        return new Inputs.Judged(
                rules.place(judgement, dimension, raises),
                figure(new Figures.Opinion(given, key, rules.here().periods())),
                low,
                high,
                judgement.outside());
    }

    /** Whether an opinion is in marks; a grade, and one in a record, has none. */
    private boolean marks(Bound bound, Input.Judgement judgement) {
        boolean marks =
                bound.indicator().filter(indicator -> !indicator.hasGrades()).isPresent();
        if (!marks) {
            draft.problem(
                    rules.here().at(),
                    "指标" + judgement.indicator() + "的评语是等次，没有分数",
                    "the opinion of indicator " + judgement.indicator() + " is a grade and has no marks",
                    "请用byCode或is读等次",
                    "read the grade with byCode or is");
        }
        return marks;
    }

    Node scoreOf(Input.ScoreOf score) {
        Here here = rules.here();
        List<ResolvedLine> lines;
        if (score.line().equals(Scope.Lines.EACH)) {
            lines = here.each() == null ? List.of() : here.each();
        } else {
            ResolvedLine line = draft.lines.get(score.line());
            lines = line == null ? List.of() : List.of(line);
        }
        if (lines.isEmpty()) {
            draft.problem(
                    here.at(),
                    "此处没有计分行#" + score.line(),
                    "line #" + score.line() + " is not known here",
                    "请写本办法中的行号",
                    "name a line of this rulebook");
            return rules.nothing(score);
        }
        Dimension dimension = Dimension.ANY;
        for (ResolvedLine line : lines) {
            dimension = reads(score, line, dimension);
        }
        boolean each = score.line().equals(Scope.Lines.EACH);
        ResolvedLine read = each ? null : lines.get(0);
        Place place = rules.place(score, dimension, 0);
        return new Inputs.LineValue(read == null ? place : place.at(read.register(score.stage())), read, score.stage());
    }

    private Dimension reads(Input.ScoreOf score, ResolvedLine line, Dimension common) {
        Here here = rules.here();
        Order.Stage stage = switch (score.stage()) {
            case RAW -> Order.Stage.RAW;
            case LIMITED, SCORE, FULL -> Order.Stage.SETTLED;
            case PRINTED -> Order.Stage.MARKS;
        };
        draft.order.read(here.from(), new Order.Key(line, stage), here.cross(), here.at());
        if (!here.at().startsWith("grading.")) {
            draft.read.add(line);
        }
        if (score.stage() == Input.Stage.RAW) {
            line.keepApart();
        }
        draft.asksForFull |= score.stage() == Input.Stage.FULL;
        Node watched = line.watches;
        boolean rounded = score.stage() == Input.Stage.SCORE && line.rounding.isPresent();
        Dimension own = watched == null
                ? marks(line)
                : line.unit != null
                        ? line.unit
                        : rounded
                                ? RuleResolver.written(draft.known(watched.place.dimension()))
                                : watched.place.dimension();
        Optional<Dimension> both = draft.meet(common, own);
        if (both.isEmpty()) {
            draft.problem(
                    here.at(),
                    "各行的单位不一致：#" + line.line.id() + "是" + Typing.words(own, true),
                    "the lines are measured differently: #" + line.line.id() + " is " + Typing.words(own, false),
                    "请分开计算",
                    "read them one by one");
        }
        if (line.isWatched() && (score.stage() == Input.Stage.FULL || score.stage() == Input.Stage.PRINTED)) {
            draft.problem(
                    here.at(),
                    "#" + line.line.id() + "只监测不计分，没有满分",
                    "line #" + line.line.id() + " is only watched and has no full marks",
                    "请读它的值，或给它计分办法",
                    "read its value, or give it a rule");
        }
        return both.orElse(common);
    }
}
