package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.value.CalendarDay;
import io.github.quanheng.value.Figure;
import java.util.Objects;

/** What a rule starts from (已知量). */
public sealed interface Input extends Quantity {
    /**
     * A number as the text prints it (常数).
     *
     * @param figure the number with its scale: a rate is written {@code 62%}, never 0.62 or 62
     */
    record Constant(Figure figure) implements Input {
        /**
         * Takes the parts; none is null.
         *
         * @param figure the number with its scale: a rate is written {@code 62%}, never 0.62 or 62
         */
        public Constant {
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /**
     * The reported figure of an indicator (事实值). Absent as MISSING or NOT_APPLICABLE when the observation says so, and as
     * ZERO_DENOMINATOR when it is a ratio to zero. A day counts as the number of its day; yes, no and codes are for
     * conditions.
     *
     * @param key which figure
     * @param as which of its values: the final one unless the text asks for another
     */
    record Fact(
            @JsonProperty(value = "of", required = true) FigureKey key,
            @JsonProperty(required = true) Reading as) implements Input {
        /**
         * Takes the parts; none is null.
         *
         * @param key which figure
         * @param as which of its values: the final one unless the text asks for another
         */
        public Fact {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(as, "as");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.fact(this);
        }
    }

    /** Which value of a figure is read (取值). */
    enum Reading {
        /** The verified value where there is one, otherwise the declared. */
        FINAL,
        /** What was declared (申报值). */
        DECLARED,
        /** What was verified (核定值); MISSING when nobody checked. */
        VERIFIED,
        /** The numerator of a ratio (分子); MISSING when only the rate is known. */
        NUMERATOR,
        /** The denominator of a ratio (分母); MISSING when only the rate is known. */
        DENOMINATOR
    }

    /**
     * A day that the text names (日期): fixed, of the assessed year or of the year after it. UNDECIDED where it is counted from the
     * assessed year and the assessed period does not lie within one year. Example: {@code {"day": "12-10"}}, 10 December of the
     * assessed year.
     *
     * @param on the day
     */
    record Day(@OnlyPart CalendarDay on) implements Input {
        /**
         * Takes the day.
         *
         * @param on the day
         */
        @JsonCreator
        public Day {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** The full marks of the line that the rule belongs to (满分). */
    enum FullMarks implements Input {
        /** The only one. JSON: {@code "full"}. */
        @JsonProperty("full")
        OF_THE_LINE;

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.fullMarks(this);
        }
    }

    /**
     * A value that the rulebook, or the agreement of a unit, sets by class, level, area, year or unit (参数). NO_PARAMETER
     * when none is set for the unit; NOT_APPLICABLE where the table prints a dash.
     *
     * @param id its name
     */
    record Parameter(ParameterId id) implements Input {
        /**
         * Takes the parts; none is null.
         *
         * @param id its name
         */
        public Parameter {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.parameter(this);
        }
    }

    /**
     * The value of another line (引用行), of this unit or, within {@link Collective} units, of another one. A circle is
     * refused.
     *
     * @param line which line
     * @param stage how far that line has come
     */
    record ScoreOf(
            @JsonProperty(value = "of", required = true) LineId line,
            @JsonProperty(required = true) Stage stage) implements Input {
        /**
         * Takes the parts; none is null.
         *
         * @param line which line
         * @param stage how far that line has come
         */
        public ScoreOf {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.scoreOf(this);
        }
    }

    /** How far a line has come (阶段). */
    enum Stage {
        /** What its rule and policies gave (原始分): before bounds, vetoes and rounding. */
        RAW,
        /** After floor and ceiling, before vetoes and other effects. */
        LIMITED,
        /** The final score, rounded as declared (得分). */
        SCORE,
        /** The marks that could be got on it (满分): its full marks without what was taken out of the account. */
        FULL,
        /** Its full marks as the rulebook prints them (原定满分). */
        PRINTED
    }

    /**
     * What an assessor judged (酌情): an input with bounds, never computed. AWAITING_JUDGEMENT while it is not there.
     *
     * @param indicator where the opinion is recorded
     * @param low the least that may be given
     * @param high the most that may be given
     * @param outside what becomes of a value out of bounds
     */
    record Judgement(
            @JsonProperty(value = "of", required = true) IndicatorId indicator,
            @JsonProperty(required = true) Quantity low,
            @JsonProperty(required = true) Quantity high,
            @JsonProperty(required = true) Outside outside)
            implements Input {
        /**
         * Takes the parts; none is null.
         *
         * @param indicator where the opinion is recorded
         * @param low the least that may be given
         * @param high the most that may be given
         * @param outside what becomes of a value out of bounds
         */
        public Judgement {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
            Objects.requireNonNull(outside, "outside");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.judgement(this);
        }
    }

    /** What becomes of a judged value out of bounds (越界). */
    enum Outside {
        /** It counts as the bound. */
        LIMIT,
        /** It is REFUSED. */
        REFUSE
    }

    /**
     * Says that a case has no number (不计分).
     *
     * @param reason why: EXCLUDED to take it out of the account, UNDECIDED where the text is silent
     */
    record NoScore(@OnlyPart Reason reason) implements Input {
        /**
         * Takes the reason.
         *
         * @param reason why
         */
        @JsonCreator
        public NoScore {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R accept(Quantity.Visitor<R> visitor) {
            return visitor.noScore(this);
        }
    }

    /**
     * One answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /**
         * Answers for a constant.
         *
         * @param constant the constant
         * @return the answer
         */
        R constant(Constant constant);

        /**
         * Answers for a day.
         *
         * @param day the day
         * @return the answer
         */
        R day(Day day);

        /**
         * Answers for a figure.
         *
         * @param fact the figure
         * @return the answer
         */
        R fact(Fact fact);

        /**
         * Answers for the full marks.
         *
         * @param full the full marks
         * @return the answer
         */
        R fullMarks(FullMarks full);

        /**
         * Answers for a parameter.
         *
         * @param parameter the parameter
         * @return the answer
         */
        R parameter(Parameter parameter);

        /**
         * Answers for the score of a line.
         *
         * @param score the reference
         * @return the answer
         */
        R scoreOf(ScoreOf score);

        /**
         * Answers for a judgement.
         *
         * @param judgement the judgement
         * @return the answer
         */
        R judgement(Judgement judgement);

        /**
         * Answers for a case without a number.
         *
         * @param none the case
         * @return the answer
         */
        R noScore(NoScore none);
    }
}
