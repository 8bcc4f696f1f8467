package io.github.quanheng.scoring;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what was reported of an indicator: its kind, its range, its codes, the fields of its records. */
final class DatumCheck {
    private static final String GRADED = "{\"graded\": {\"grade\": \"良\", \"assessor\": \"…\", \"reason\": \"…\"}}";

    private final Indicator indicator;
    private final UnitProblems problems;

    DatumCheck(Indicator indicator, UnitProblems problems) {
        this.indicator = indicator;
        this.problems = problems;
    }

    void check(String at, Datum datum) {
        if (!kind(at, indicator.kind(), datum) || !opinion(at, datum)) {
            return;
        }
        Optional<Rational> least =
                datum instanceof Datum.Bound bound ? bound.high().map(Figure::value) : number(datum);
        Optional<Rational> most =
                datum instanceof Datum.Bound bound ? bound.low().map(Figure::value) : number(datum);
        indicator
                .least()
                .filter(bound -> least.filter(value -> value.compareTo(bound.value()) < 0)
                        .isPresent())
                .ifPresent(bound -> problems.add(
                        at,
                        new Statement(
                                words(datum) + "小于最小值" + bound, words(datum) + " is less than the least " + bound),
                        new Statement("请改正数值", "correct the figure")));
        indicator
                .most()
                .filter(bound ->
                        most.filter(value -> value.compareTo(bound.value()) > 0).isPresent())
                .ifPresent(bound -> problems.add(
                        at,
                        new Statement(words(datum) + "大于最大值" + bound, words(datum) + " is more than the most " + bound),
                        new Statement("请改正数值", "correct the figure")));
        code(datum)
                .filter(code ->
                        !indicator.codes().isEmpty() && !indicator.codes().contains(code))
                .ifPresent(code -> problems.add(
                        at,
                        new Statement("没有代码" + code, "there is no code " + code),
                        new Statement("请从" + indicator.codes() + "中选用", "use one of " + indicator.codes())));
        if (datum instanceof Datum.Records records) {
            for (int i = 0; i < records.rows().size(); i++) {
                row(at + "[" + i + "]", records.rows().get(i));
            }
        }
    }

    private boolean kind(String at, Kind wanted, Datum datum) {
        if (datum.kind() == wanted) {
            return true;
        }
        if (wanted == Kind.RATE && datum instanceof Datum.Amount) {
            String sign = indicator.kind() == Kind.RATE ? indicator.unit().orElse("%") : "%";
            boolean hundred = sign.equals("%")
                    && number(datum)
                            .filter(value -> value.compareTo(Rational.ONE) <= 0)
                            .isPresent();
            problems.add(
                    at,
                    new Statement("率写成了普通的数" + words(datum), "a rate is given as the plain number " + words(datum)),
                    hundred
                            ? new Statement(
                                    "请写明单位：不知是" + words(datum) + "%还是其一百倍",
                                    "write it with its sign: it may be " + words(datum)
                                            + "% or a hundred times as much")
                            : new Statement(
                                    "请带单位写，如" + words(datum) + sign + "，或写成比，如[596, 1000]",
                                    "write it with its sign, such as " + words(datum) + sign
                                            + ", or as a ratio such as [596, 1000]"));
            return false;
        }
        problems.add(
                at,
                new Statement(
                        words(datum) + "是“" + in(datum.kind(), true) + "”，这里要“" + in(wanted, true) + "”",
                        words(datum) + " is " + in(datum.kind(), false) + ", but " + in(wanted, false)
                                + " belongs here"),
                rewrite(wanted, datum));
        return false;
    }

    /** An opinion is in marks, or a grade where the indicator lists grades. */
    private boolean opinion(String at, Datum datum) {
        if (indicator.kind() != Kind.OPINION || indicator.hasGrades() == datum instanceof Datum.Graded) {
            return true;
        }
        boolean graded = indicator.hasGrades();
        String such = graded ? GRADED : written(Kind.OPINION);
        problems.add(
                at,
                graded
                        ? new Statement("评语写成了分数，这里要等次", "the opinion is in marks, but a grade belongs here")
                        : new Statement("评语写成了等次，这里要分数", "the opinion is a grade, but marks belong here"),
                new Statement("请照" + such + "的样子写", "write it as " + such));
        return false;
    }

    private static String in(Kind kind, boolean chinese) {
        return kind.label().in(chinese ? Language.CHINESE : Language.ENGLISH);
    }

    private static Statement rewrite(Kind wanted, Datum datum) {
        String such = wanted == Kind.CODE ? "{\"code\": \"" + words(datum) + "\"}" : written(wanted);
        return wanted == Kind.CODE
                ? new Statement("请写" + such, "write " + such)
                : new Statement("请照" + such + "的样子写", "write it as " + such);
    }

    private static String written(Kind wanted) {
        return switch (wanted) {
            case NUMBER -> "27";
            case RATE -> "\"62%\"";
            case YES_NO -> "true / false";
            case CODE -> "{\"code\": \"…\"}";
            case DAY -> "\"2024-03-31\"";
            case RECORDS -> "{\"records\": […]}";
            case OPINION -> "{\"opinion\": {\"value\": 1.5, \"assessor\": \"…\", \"reason\": \"…\"}}";
        };
    }

    private void row(String at, Map<String, Datum> row) {
        Map<String, Kind> fields = indicator.fields();
        fields.forEach((field, kind) -> {
            Datum value = row.get(field);
            if (value == null || value instanceof Datum.Lacking) {
                if (indicator.optional().contains(field)) {
                    return;
                }
                problems.add(
                        at,
                        new Statement("缺字段" + field, "field " + field + " is missing"),
                        new Statement(
                                "请补上；办法允许缺的，在指标的optional中列出",
                                "add it; where the rulebook lets it be absent, list it under optional of the indicator"));
            } else if (kind == Kind.OPINION && !(value instanceof Datum.Graded)) {
                problems.add(
                        at + "." + field,
                        new Statement("这里要等次评语", "a graded opinion belongs here"),
                        new Statement("请照" + GRADED + "的样子写", "write it as " + GRADED));
            } else {
                kind(at + "." + field, kind, value);
            }
        });
        row.keySet().stream()
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> problems.add(
                        at,
                        new Statement("没有字段" + field, "there is no field " + field),
                        new Statement("请用" + fields.keySet(), "use " + fields.keySet())));
    }

    /** A code, or the grade of an opinion. */
    private static Optional<String> code(Datum datum) {
        return datum instanceof Datum.Code code
                ? Optional.of(code.code())
                : datum instanceof Datum.Graded graded ? Optional.of(graded.grade()) : Optional.empty();
    }

    private static Optional<Rational> number(Datum datum) {
        if (datum instanceof Datum.Amount number) {
            return Optional.of(number.figure().value());
        }
        return datum instanceof Datum.Share share && share.ratio().denominator().signum() != 0
                ? Optional.of(share.ratio().quotient())
                : Optional.empty();
    }

    private static String ends(Datum.Bound bound) {
        return Stream.of(
                        bound.atLeast().map(end -> "≥" + end),
                        bound.moreThan().map(end -> ">" + end),
                        bound.atMost().map(end -> "≤" + end),
                        bound.lessThan().map(end -> "<" + end))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String words(Datum datum) {
        return datum instanceof Datum.Amount number
                ? number.figure().toString()
                : datum instanceof Datum.Share share
                        ? share.ratio().numerator() + "/" + share.ratio().denominator()
                        : datum instanceof Datum.YesNo yesNo
                                ? String.valueOf(yesNo.yes())
                                : datum instanceof Datum.Code code
                                        ? code.code()
                                        : datum instanceof Datum.Day day
                                                ? day.day().toString()
                                                : datum instanceof Datum.Bound bound ? ends(bound) : "{…}";
    }
}
