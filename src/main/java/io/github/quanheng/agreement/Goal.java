package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Condition.Comparator;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a figure must come to (目标值): a closed family. JSON: {@code {"atLeast": "80%"}}, {@code {"promise": "VERIFIED"}}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Goal.AtLeast.class, name = "atLeast"),
    @JsonSubTypes.Type(value = Goal.AtMost.class, name = "atMost"),
    @JsonSubTypes.Type(value = Goal.Exactly.class, name = "exactly"),
    @JsonSubTypes.Type(value = Goal.Within.class, name = "within"),
    @JsonSubTypes.Type(value = Goal.FullCoverage.class, name = "fullCoverage"),
    @JsonSubTypes.Type(value = Goal.Change.class, name = "change"),
    @JsonSubTypes.Type(value = Goal.Milestones.class, name = "milestones"),
    @JsonSubTypes.Type(value = Goal.Promise.class, name = "promise"),
    @JsonSubTypes.Type(value = Reach.class, name = "reach"),
    @JsonSubTypes.Type(value = Honour.class, name = "honour"),
    @JsonSubTypes.Type(value = FittingRecords.class, name = "records"),
    @JsonSubTypes.Type(value = Unclear.class, name = "unclear")
})
public sealed interface Goal
        permits FittingRecords,
                Goal.AtLeast,
                Goal.AtMost,
                Goal.Change,
                Goal.Exactly,
                Goal.FullCoverage,
                Goal.Milestones,
                Goal.Promise,
                Goal.Within,
                Honour,
                Reach,
                Unclear {
    /**
     * Returns the numbers of the goal, which may enter scoring as parameters.
     *
     * @return one number; for a range its ends from low to high; for milestones that of the last; for a promise, a ladder, a title
     *     and what nobody has ruled on, none
     */
    List<Figure> figures();

    /**
     * At least a number (不低于, 以上): 80% or more.
     *
     * @param figure the number
     */
    record AtLeast(@JsonValue Figure figure) implements Goal {
        /**
         * Takes the number.
         *
         * @param figure the number
         */
        @JsonCreator
        public AtLeast {}

        @Override
        public List<Figure> figures() {
            return List.of(figure);
        }
    }

    /**
     * At most a number (不超过, 以内): within 30 minutes.
     *
     * @param figure the number
     */
    record AtMost(@JsonValue Figure figure) implements Goal {
        /**
         * Takes the number.
         *
         * @param figure the number
         */
        @JsonCreator
        public AtMost {}

        @Override
        public List<Figure> figures() {
            return List.of(figure);
        }
    }

    /**
     * Exactly a number (等于): 7 centres, neither 6 nor 8.
     *
     * @param figure the number
     */
    record Exactly(@JsonValue Figure figure) implements Goal {
        /**
         * Takes the number.
         *
         * @param figure the number
         */
        @JsonCreator
        public Exactly {}

        @Override
        public List<Figure> figures() {
            return List.of(figure);
        }
    }

    /**
     * Within a range (区间目标): 1 to 3. Whether more than the range is a failure or an excess is for the document to say.
     *
     * @param range the range
     * @param above what a value above the range is
     */
    record Within(
            @JsonProperty(required = true) Interval range,
            @JsonProperty(required = true) Above above) implements Goal {
        @Override
        public List<Figure> figures() {
            return Stream.of(range.low(), range.high())
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** What a value above a range is (超出区间上限). */
    enum Above {
        /** Outside: the goal is missed, as with bed occupancy (不达标). */
        OUTSIDE,
        /** More than was asked for: the goal is exceeded (超额). */
        EXCESS
    }

    /**
     * Everyone, but for the excused (全覆盖): the ratio and the excused together reach the whole. Those with a reason that is
     * not listed count as not covered.
     *
     * @param listed the records that list the exceptions, with the fields {@code reason} and {@code count}; none are
     *     excused when left out
     * @param excused the reasons that excuse, such as 死亡 and 失联
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FullCoverage(Optional<IndicatorId> listed, List<String> excused) implements Goal {
        private static final Figure ALL = Figure.of("100%");

        /**
         * Checks that reasons and records come together.
         *
         * @param listed the records that list the exceptions
         * @param excused the reasons that excuse
         */
        public FullCoverage {
            excused = List.copyOf(excused);
            excused.forEach(reason -> Check.text(reason, "excused"));
            InvalidValue.unless(
                    listed.isPresent() != excused.isEmpty(),
                    "excused",
                    "可剔除的原因%s与列出剔除对象的记录应一并写明",
                    "两者都写，或都不写",
                    "full coverage: the reasons %s and the records that list the exceptions come together",
                    "give both or neither",
                    excused);
        }

        @Override
        public List<Figure> figures() {
            return List.of(ALL);
        }
    }

    /**
     * A change against a base (较基数增减): 10% fewer cases than last year.
     *
     * @param from the base: a number, or a figure of an earlier period such as {@code cases@-1}
     * @param is how the change compares with the number
     * @param by the number; a decrease is negative
     * @param basis whether the change is in points or relative to the base
     */
    record Change(
            @JsonProperty(required = true) Quantity from,
            @JsonProperty(required = true) Comparator is,
            @JsonProperty(required = true) Figure by,
            @JsonProperty(required = true) Basis basis)
            implements Goal {
        /**
         * Checks that the base is a number or a figure.
         *
         * @param from the base
         * @param is how the change compares with the number
         * @param by the number
         * @param basis whether the change is in points or relative to the base
         */
        public Change {
            InvalidValue.unless(
                    from instanceof Input.Constant
                            || (from instanceof Input.Fact fact && fact.as() == Input.Reading.FINAL),
                    "from",
                    "变化的基数不是数，也不是以前某期的数据",
                    "写成如62%%或rate@-1的形式",
                    "change: its base must be a number or a figure of an earlier period, such as 62%% or rate@-1",
                    "write one such as 62%% or rate@-1");
        }

        @Override
        public List<Figure> figures() {
            return List.of(by);
        }
    }

    /**
     * Steps on the way (阶段目标): each must be reached on its day; the last is the goal.
     *
     * @param steps in order of time, with rising numbers
     */
    record Milestones(@JsonValue List<Milestone> steps) implements Goal {
        /**
         * Checks the order.
         *
         * @param steps in order of time
         */
        @JsonCreator
        public Milestones {
            steps = List.copyOf(steps);
            InvalidValue.unless(
                    !steps.isEmpty(),
                    "milestones",
                    "没有任何节点",
                    "至少写一个",
                    "milestones: there are none",
                    "name at least one");
            for (int i = 1; i < steps.size(); i++) {
                Milestone before = steps.get(i - 1);
                Milestone next = steps.get(i);
                InvalidValue.unless(
                        before.by().isBefore(next.by())
                                && before.figure()
                                                .value()
                                                .compareTo(next.figure().value())
                                        <= 0,
                        "milestones",
                        "%s（%s）不在%s（%s）之前",
                        "日期依次写，数只增不减",
                        "milestones: %s by %s does not come before %s by %s",
                        "put days in order and let numbers rise",
                        before.figure(),
                        before.by(),
                        next.figure(),
                        next.by());
            }
        }

        @Override
        public List<Figure> figures() {
            return List.of(steps.get(steps.size() - 1).figure());
        }

        /** The number that must be reached on a day: that of the last step due, if one is. */
        Optional<Rational> dueOn(LocalDate day) {
            return steps.stream()
                    .filter(step -> !step.by().isAfter(day))
                    .reduce((first, second) -> second)
                    .map(step -> step.figure().value());
        }
    }

    /**
     * One step on the way (节点).
     *
     * @param by the day
     * @param figure the number that is reached by then, at least
     */
    record Milestone(
            @JsonProperty(required = true) LocalDate by,
            @JsonProperty(required = true) Figure figure) {}

    /**
     * Something that is done or not (承诺事项): equal pay for equal posts.
     *
     * @param proof what must stand behind a yes
     */
    record Promise(@JsonValue Proof proof) implements Goal {
        /**
         * Takes the proof.
         *
         * @param proof what must stand behind a yes
         */
        @JsonCreator
        public Promise {}

        @Override
        public List<Figure> figures() {
            return List.of();
        }
    }

    /** What must stand behind a yes (佐证要求). */
    enum Proof {
        /** The word of the party (自报). */
        DECLARED,
        /** Its word with evidence: the observation names its source (自报并附佐证). */
        EVIDENCED,
        /** A yes that assessors found themselves, with evidence (核实). */
        VERIFIED
    }
}
