package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.value.InvalidValue;
import java.util.List;

/**
 * What brings about an award, a bar or a consequence (触发条件): a question about the {@link Dossier} of a unit, with a
 * {@link io.github.quanheng.value.Truth} for an answer. What was observed is judged by the rulebook; a trigger reads what that
 * came to. JSON: {@code {"score": {"line": "total", "in": "[90,)"}}}.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trigger.Score.class, name = "score"),
    @JsonSubTypes.Type(value = Trigger.Watched.class, name = "watched"),
    @JsonSubTypes.Type(value = Trigger.Graded.class, name = "graded"),
    @JsonSubTypes.Type(value = Trigger.Placed.class, name = "placed"),
    @JsonSubTypes.Type(value = Trigger.Improved.class, name = "improved"),
    @JsonSubTypes.Type(value = Trigger.Effect.class, name = "effect"),
    @JsonSubTypes.Type(value = Trigger.Won.class, name = "won"),
    @JsonSubTypes.Type(value = Trigger.Holds.class, name = "holds"),
    @JsonSubTypes.Type(value = Trigger.State.class, name = "state"),
    @JsonSubTypes.Type(value = Trigger.Demerit.class, name = "demerits"),
    @JsonSubTypes.Type(value = Trigger.All.class, name = "all"),
    @JsonSubTypes.Type(value = Trigger.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Trigger.Not.class, name = "not")
})
public sealed interface Trigger {
    /**
     * Judges a unit.
     *
     * @param dossier the unit
     * @return the answer with what it rests on
     */
    default Finding judge(Dossier dossier) {
        return new TriggerJudge(dossier).judge(this);
    }

    /**
     * The score of a line lies within bounds (得分在区间内). Unknown when the line has no score.
     *
     * @param line the line, such as the total
     * @param in the bounds
     */
    record Score(
            @JsonProperty(required = true) LineId line,
            @JsonProperty(required = true) Interval in) implements Trigger {}

    /**
     * The value that a line only watches lies within bounds (监测值在区间内): how often something happened, how far the work has
     * come. Unknown when the line watches nothing or its value is absent.
     *
     * @param line the line, one without marks
     * @param in the bounds
     */
    record Watched(
            @JsonProperty(required = true) LineId line,
            @JsonProperty(required = true) Interval in) implements Trigger {}

    /**
     * The grade is one of several, this year and so many years running (连续几年).
     *
     * @param in the grades
     * @param years how many years running, this one included; 1 is this year alone
     */
    record Graded(
            @JsonProperty(required = true) List<GradeName> in,
            @JsonProperty(required = true) int years) implements Trigger {
        /**
         * Checks that it asks for something.
         *
         * @param in the grades
         * @param years how many years running
         */
        public Graded {
            in = List.copyOf(in);
            InvalidValue.unless(
                    !in.isEmpty(), "in", "没有写等次", "至少写一个", "trigger graded: names no grade", "name at least one");
            InvalidValue.unless(
                    years >= 1,
                    "years",
                    "连续%s年",
                    "写1（只指本年）或更大",
                    "trigger graded: %s years running",
                    "write 1 for this year alone, or more",
                    years);
        }
    }

    /**
     * It stands among the first or the last of its group (名列前茅或末位), this year and so many years running.
     *
     * @param end the highest places or the lowest
     * @param count how many places; those level with the last of them count too
     * @param years how many years running, this one included
     */
    record Placed(
            @JsonProperty(required = true) End end,
            @JsonProperty(required = true) int count,
            @JsonProperty(required = true) int years)
            implements Trigger {
        /**
         * Checks that it asks for something.
         *
         * @param end the highest places or the lowest
         * @param count how many places
         * @param years how many years running
         */
        public Placed {
            InvalidValue.unless(
                    count >= 1 && years >= 1,
                    "count",
                    "%s个位次、连续%s年",
                    "都不小于1",
                    "trigger placed: %s places for %s years",
                    "give at least one of both",
                    count,
                    years);
        }
    }

    /**
     * It stood better than in the year before, so many years running (连续进步): a smaller share of the others ahead.
     *
     * @param years how many years running, this one included
     */
    record Improved(@JsonProperty(required = true) int years) implements Trigger {
        /**
         * Checks that it asks for something.
         *
         * @param years how many years running
         */
        public Improved {
            InvalidValue.unless(
                    years >= 1, "years", "连续%s年", "写不小于1的数", "trigger improved: %s years", "give at least one", years);
        }
    }

    /**
     * An effect of the rulebook, on a line or on the grade, applied (否决、降等等已触发).
     *
     * @param name its name in the rulebook
     */
    record Effect(@OnlyPart EffectName name) implements Trigger {
        /**
         * Takes the name.
         *
         * @param name its name in the rulebook
         */
        @JsonCreator
        public Effect {}
    }

    /**
     * An award was won in earlier years (往年获奖): at least so many times in the years before this one. Three years running is
     * three times in three years. Unknown when a missing year could change the answer.
     *
     * @param award the award
     * @param times how many times, at least one
     * @param years in how many years before this one
     */
    record Won(
            @JsonProperty(required = true) AwardName award,
            @JsonProperty(required = true) int times,
            @JsonProperty(required = true) int years)
            implements Trigger {
        /**
         * Checks that it can be met.
         *
         * @param award the award
         * @param times how many times
         * @param years in how many years
         */
        public Won {
            InvalidValue.unless(
                    times >= 1 && times <= years,
                    "times",
                    "“%s”在%3$s年中获%2$s次",
                    "次数写1至年数之间",
                    "trigger won %s: %s times in %s years",
                    "write 1 to the number of years",
                    award,
                    times,
                    years);
        }
    }

    /**
     * Another award of this year has been found for it (本年已获另一奖), for awards that exclude one another.
     *
     * @param award the other award
     */
    record Holds(@OnlyPart AwardName award) implements Trigger {
        /**
         * Takes the award.
         *
         * @param award the other award
         */
        @JsonCreator
        public Holds {}
    }

    /**
     * It carries one of these warning states from last year (上年警告状态).
     *
     * @param in the states
     */
    record State(@OnlyPart List<StateName> in) implements Trigger {
        /**
         * Checks that it names a state.
         *
         * @param in the states
         */
        @JsonCreator
        public State {
            in = List.copyOf(in);
            InvalidValue.unless(
                    !in.isEmpty(), "in", "没有写状态", "至少写一个", "trigger state: names no state", "name at least one");
        }
    }

    /**
     * Its demerit points in the window lie within bounds (累积记分).
     *
     * @param in the bounds
     */
    record Demerit(@OnlyPart Interval in) implements Trigger {
        /**
         * Takes the bounds.
         *
         * @param in the bounds
         */
        @JsonCreator
        public Demerit {}
    }

    /**
     * All hold (同时满足).
     *
     * @param of the triggers, at least one
     */
    record All(@OnlyPart List<Trigger> of) implements Trigger {
        /**
         * Checks that there is one.
         *
         * @param of the triggers
         */
        @JsonCreator
        public All {
            of = List.copyOf(of);
            InvalidValue.unless(!of.isEmpty(), "all", "all是空的", "至少写一个", "trigger all: is empty", "name at least one");
        }
    }

    /**
     * At least one holds (任一满足).
     *
     * @param of the triggers, at least one
     */
    record Any(@OnlyPart List<Trigger> of) implements Trigger {
        /**
         * Checks that there is one.
         *
         * @param of the triggers
         */
        @JsonCreator
        public Any {
            of = List.copyOf(of);
            InvalidValue.unless(!of.isEmpty(), "any", "any是空的", "至少写一个", "trigger any: is empty", "name at least one");
        }
    }

    /**
     * The contrary (非).
     *
     * @param of the trigger
     */
    record Not(@JsonProperty(required = true) Trigger of) implements Trigger {}
}
