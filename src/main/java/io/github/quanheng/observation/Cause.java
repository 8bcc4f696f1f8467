package io.github.quanheng.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a figure is missing or does not apply (缺值原因): in the words of whoever reported, or because something that it is read from is
 * open. JSON: the words, or {@code {"open": "AWARD", "of": "优秀单位"}}.
 */
public sealed interface Cause {
    /**
     * Returns the cause in words, in both languages where they are ours.
     *
     * @return the words
     */
    Label label();

    /**
     * What was said (来文所述).
     *
     * @param words the words of whoever reported
     */
    record Said(@JsonValue String words) implements Cause {
        /**
         * Checks that something is said.
         *
         * @param words the words
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Said {
            Check.text(words, "words");
        }

        @Override
        public Label label() {
            return Label.of(words);
        }
    }

    /**
     * What the figure is read from is open (所据未定).
     *
     * @param what what is open
     * @param of of which award, line, target or matter, by its name
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Open(
            @JsonProperty(value = "open", required = true) What what, Optional<String> of) implements Cause {
        /**
         * Takes the parts; none is null.
         *
         * @param what what is open
         * @param of of which
         */
        public Open {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(of, "of");
            of.ifPresent(name -> Check.text(name, "of"));
        }

        @Override
        public Label label() {
            return Label.of(
                    of.map(name -> "“" + name + "”").orElse("") + what.zh,
                    of.map(name -> "\"" + name + "\": ").orElse("") + what.en);
        }
    }

    /** What can be open. */
    enum What {
        /** The assessed line has no score (考核得分无值). */
        SCORE("考核得分无值", "no assessed score"),
        /** The unit has no rank (没有名次). */
        RANK("没有名次", "no rank"),
        /** The grade is undecided (等次未定). */
        GRADE("等次未定", "the grade is undecided"),
        /** The award is undecided (评优未定). */
        AWARD("评优未定", "the award is undecided"),
        /** The target was not assessed (目标未评定). */
        TARGET_NOT_ASSESSED("目标未评定", "the target was not assessed"),
        /** The target is not due (目标未到期). */
        TARGET_NOT_DUE("目标未到期", "the target is not due"),
        /** The standing of the target cannot be told (目标无法判定). */
        TARGET_UNKNOWN("目标无法判定", "the standing of the target is unknown"),
        /** The target does not apply (目标不适用). */
        TARGET_NOT_APPLICABLE("目标不适用", "the target does not apply"),
        /** No document says it (材料未载明). */
        NOT_STATED("材料未载明", "no document says it");

        private final String zh;
        private final String en;

        What(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /**
     * Returns what was said.
     *
     * @param words the words
     * @return the cause
     */
    static Cause said(String words) {
        return new Said(words);
    }

    /**
     * Returns that something is open.
     *
     * @param what what is open
     * @param name of which
     * @return the cause
     */
    static Cause open(What what, String name) {
        return new Open(what, Optional.of(name));
    }

    /**
     * Returns that something of the unit itself is open.
     *
     * @param what what is open
     * @return the cause
     */
    static Cause open(What what) {
        return new Open(what, Optional.empty());
    }
}
