package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what units submitted against the indicators of a rulebook: wrong data are caught at the door. */
final class SubmissionCheck {
    private static final String GRADED = "{\"graded\": {\"grade\": \"良\", \"assessor\": \"…\", \"reason\": \"…\"}}";

    private final ResolvedRulebook resolved;
    private final Rulebook rulebook;
    private final Map<IndicatorId, Indicator> indicators = new HashMap<>();

    SubmissionCheck(ResolvedRulebook resolved) {
        this.resolved = resolved;
        this.rulebook = resolved.rulebook();
        rulebook.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
    }

    /** Adds what does not hold of the units of a cohort together. */
    void together(Cohort cohort, List<Problem> problems) {
        if (resolved.looksAtOthers()) {
            periods(cohort, problems);
        }
    }

    /** Adds what is wrong with the data of a unit; returns whether nothing is. */
    boolean admits(AssessedUnit unit, List<Problem> problems) {
        int before = problems.size();
        Look look = new Look(unit, problems);
        unit.submission().observations().forEach(look::observation);
        look.targets();
        if (!rulebook.inForce().encloses(unit.submission().period())) {
            look.add(
                    "submission.period",
                    new Statement(
                            "考核期" + unit.submission().period() + "不在办法施行期" + rulebook.inForce() + "内",
                            "the period is " + unit.submission().period() + ", but the rulebook is in force "
                                    + rulebook.inForce()),
                    new Statement("请用当时施行的版本计分", "score by the edition of that time"));
        }
        return problems.size() == before;
    }

    /** Units that are compared, led, or one above the other are assessed for one period. */
    private static void periods(Cohort cohort, List<Problem> problems) {
        Map<PartyId, Period> known = new HashMap<>();
        cohort.units()
                .forEach(unit -> known.put(unit.party().id(), unit.submission().period()));
        Set<PartyId> told = new HashSet<>();
        Pair pair = (unit, zh, en, other) -> {
            Period own = known.get(unit);
            Period there = known.get(other);
            if (own != null && there != null && !own.equals(there) && told.add(unit)) {
                problems.add(new Problem(
                        "units[" + unit + "].submission.period",
                        new Statement(
                                "考核期" + own + "与" + zh + other + "的" + there + "不同",
                                "its period " + own + " differs from " + there + " of " + en + " " + other),
                        new Statement("请按同一考核期比较", "compare units of one period")));
            }
        };
        cohort.peerGroups()
                .forEach(group -> group.members()
                        .forEach(member -> pair.compare(
                                member, "同组", "its peer", group.members().get(0))));
        cohort.bundles()
                .forEach(bundle ->
                        bundle.members().forEach(member -> pair.compare(member, "牵头单位", "its lead", bundle.lead())));
        cohort.superiors().forEach((unit, above) -> pair.compare(unit, "上级", "its superior", above));
    }

    /** Compares a unit with another by which it is scored. */
    private interface Pair {
        void compare(PartyId unit, String zh, String en, PartyId other);
    }

    /** A closer look at one unit. */
    private final class Look {
        private final AssessedUnit unit;
        private final List<Problem> problems;

        Look(AssessedUnit unit, List<Problem> problems) {
            this.unit = unit;
            this.problems = problems;
        }

        private void add(String at, Statement found, Statement cure) {
            problems.add(new Problem("units[" + unit.party().id() + "]." + at, found, cure));
        }

        private void targets() {
            unit.targets().forEach((id, figure) -> {
                if (!rulebook.ownTargets().contains(id)) {
                    add(
                            "targets." + id,
                            new Statement("办法没有预留此自定目标", "the rulebook foresees no own target of this name"),
                            new Statement("请从" + rulebook.ownTargets() + "中选用", "use one of " + rulebook.ownTargets()));
                } else {
                    target(id, figure);
                }
            });
        }

        private void target(ParameterId id, Figure figure) {
            Dimension wanted = resolved.ownTargets().getOrDefault(id, Dimension.SCALED);
            Dimension given = figure.isRate()
                    ? Dimension.rate(figure.scale())
                    : figure.value().signum() == 0 ? Dimension.ANY : Dimension.PLAIN;
            if (wanted.meet(given).isPresent()) {
                return;
            }
            add(
                    "targets." + id,
                    wanted.isRate()
                            ? new Statement(
                                    "目标" + figure + "是普通的数，须是率",
                                    "the target " + figure + " is a plain number, but a rate is asked for")
                            : new Statement(
                                    "目标" + figure + "是率，须是数",
                                    "the target " + figure + " is a rate, but a number is asked for"),
                    wanted.isRate()
                            ? new Statement("请写" + figure + wanted.unit(), "write " + figure + wanted.unit())
                            : new Statement("请写不带单位的数", "write it without a sign"));
        }

        void observation(FigureKey key, Observation observation) {
            Indicator indicator = indicators.get(key.indicator());
            if (indicator == null) {
                add(
                        "observations." + key,
                        new Statement("办法没有指标" + key.indicator(), "the rulebook has no indicator " + key.indicator()),
                        new Statement("请改正名称，或删去", "correct the name or take it out"));
                return;
            }
            if (observation instanceof Observation.Reported reported) {
                datum("observations." + key + ".value", indicator, reported.declared());
                reported.verified()
                        .ifPresent(verified -> datum("observations." + key + ".verified", indicator, verified));
            }
        }

        private void datum(String at, Indicator indicator, Datum datum) {
            if (!kind(at, indicator, indicator.kind(), datum) || !opinion(at, indicator, datum)) {
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
                    .ifPresent(bound -> add(
                            at,
                            new Statement(
                                    words(datum) + "小于最小值" + bound, words(datum) + " is less than the least " + bound),
                            new Statement("请改正数值", "correct the figure")));
            indicator
                    .most()
                    .filter(bound -> most.filter(value -> value.compareTo(bound.value()) > 0)
                            .isPresent())
                    .ifPresent(bound -> add(
                            at,
                            new Statement(
                                    words(datum) + "大于最大值" + bound, words(datum) + " is more than the most " + bound),
                            new Statement("请改正数值", "correct the figure")));
            code(datum)
                    .filter(code ->
                            !indicator.codes().isEmpty() && !indicator.codes().contains(code))
                    .ifPresent(code -> add(
                            at,
                            new Statement("没有代码" + code, "there is no code " + code),
                            new Statement("请从" + indicator.codes() + "中选用", "use one of " + indicator.codes())));
            if (datum instanceof Datum.Records records) {
                for (int i = 0; i < records.rows().size(); i++) {
                    row(at + "[" + i + "]", indicator, records.rows().get(i));
                }
            }
        }

        private boolean kind(String at, Indicator indicator, Kind wanted, Datum datum) {
            if (datum.kind() == wanted) {
                return true;
            }
            if (wanted == Kind.RATE && datum instanceof Datum.Amount) {
                String sign = indicator.kind() == Kind.RATE ? indicator.unit().orElse("%") : "%";
                boolean hundred = sign.equals("%")
                        && number(datum)
                                .filter(value -> value.compareTo(Rational.ONE) <= 0)
                                .isPresent();
                add(
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
            add(
                    at,
                    new Statement(
                            words(datum) + "是“" + in(datum.kind(), true) + "”，这里要“" + in(wanted, true) + "”",
                            words(datum) + " is " + in(datum.kind(), false) + ", but " + in(wanted, false)
                                    + " belongs here"),
                    form(wanted, datum));
            return false;
        }

        /** An opinion is in marks, or a grade where the indicator lists grades. */
        private boolean opinion(String at, Indicator indicator, Datum datum) {
            if (indicator.kind() != Kind.OPINION || indicator.hasGrades() == datum instanceof Datum.Graded) {
                return true;
            }
            boolean graded = indicator.hasGrades();
            String such = graded ? GRADED : form(Kind.OPINION);
            add(
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

        private static Statement form(Kind wanted, Datum datum) {
            String such = wanted == Kind.CODE ? "{\"code\": \"" + words(datum) + "\"}" : form(wanted);
            return wanted == Kind.CODE
                    ? new Statement("请写" + such, "write " + such)
                    : new Statement("请照" + such + "的样子写", "write it as " + such);
        }

        private static String form(Kind wanted) {
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

        private void row(String at, Indicator indicator, Map<String, Datum> row) {
            Map<String, Kind> fields = indicator.fields();
            fields.forEach((field, kind) -> {
                Datum value = row.get(field);
                if (value == null || value instanceof Datum.Lacking) {
                    if (indicator.optional().contains(field)) {
                        return;
                    }
                    add(
                            at,
                            new Statement("缺字段" + field, "field " + field + " is missing"),
                            new Statement(
                                    "请补上；办法允许缺的，在指标的optional中列出",
                                    "add it; where the rulebook lets it be absent, list it under optional of the indicator"));
                } else if (kind == Kind.OPINION && !(value instanceof Datum.Graded)) {
                    add(
                            at + "." + field,
                            new Statement("这里要等次评语", "a graded opinion belongs here"),
                            new Statement("请照" + GRADED + "的样子写", "write it as " + GRADED));
                } else {
                    kind(at + "." + field, indicator, kind, value);
                }
            });
            row.keySet().stream()
                    .filter(field -> !fields.containsKey(field))
                    .forEach(field -> add(
                            at,
                            new Statement("没有字段" + field, "there is no field " + field),
                            new Statement("请用" + fields.keySet(), "use " + fields.keySet())));
        }
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
