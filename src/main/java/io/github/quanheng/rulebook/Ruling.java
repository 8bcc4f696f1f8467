package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableSet;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.internal.Check;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rounding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A ruling (裁定): how an unclear clause is read in one edition, who settled it and when. It replaces what it names of the lines that it
 * is about, be they items, sections or the total, or the grades, or several of these at once; everything else stays.
 *
 * <p>{@code {"lines": ["2.1", "2.2"], "question": "缺报怎么算", "answer": "按0分计", "by": "考核办公室", "on": "2024-03-01",
 * "absent": {"MISSING": 0}}}
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@Value.Immutable
@JsonSerialize(as = ImmutableRuling.class)
@JsonDeserialize(as = ImmutableRuling.class)
public abstract class Ruling {
    /** What a ruling may settle (裁定事项). */
    public enum Choice {
        /** The full marks (满分). */
        MARKS,
        /** For which units a line applies (适用范围). */
        APPLIES,
        /** The rule (计分规则); a watched value becomes one, too. */
        RULE,
        /** What absent values count as (缺值规定): what is named is replaced, the rest stays. */
        ABSENT,
        /** The least score (保底). */
        FLOOR,
        /** The highest score (封顶). */
        CEILING,
        /** Vetoes and other effects (否决与调整), all of them together. */
        EFFECTS,
        /** The rounding (舍入). */
        ROUNDING,
        /** The weight of a section (权重). */
        WEIGHT,
        /** The grades (等次). */
        GRADING
    }

    Ruling() {}

    /**
     * Returns the lines that it is about, the total as {@code "total"}.
     *
     * @return the lines; none where it is about the grades alone
     */
    public abstract List<LineId> lines();

    /**
     * Returns what the text leaves open.
     *
     * @return the question
     */
    public abstract String question();

    /**
     * Returns how it is to be read.
     *
     * @return the answer, in words
     */
    public abstract String answer();

    /**
     * Returns who decided, by office and never by name.
     *
     * @return the office
     */
    public abstract String by();

    /**
     * Returns when it was decided.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Returns the full marks from now on.
     *
     * @return the marks, if they change
     */
    public abstract Optional<Quantity> marks();

    /**
     * Returns for which units the lines apply from now on.
     *
     * @return the condition, if that changes
     */
    public abstract Optional<Condition> applies();

    /**
     * Returns the rule from now on.
     *
     * @return the rule, if it changes
     */
    public abstract Optional<Quantity> rule();

    /**
     * Returns what absences count as from now on.
     *
     * @return the marks for each reason that changes
     */
    public abstract Map<Reason, Quantity> absent();

    /**
     * Returns the least score from now on.
     *
     * @return the floor, if it changes
     */
    public abstract Optional<Bound> floor();

    /**
     * Returns the highest score from now on.
     *
     * @return the ceiling, if it changes
     */
    public abstract Optional<Bound> ceiling();

    /**
     * Returns vetoes and other effects from now on.
     *
     * @return all effects, if they change; an empty list where none acts any more
     */
    public abstract Optional<List<Effect>> effects();

    /**
     * Returns the rounding from now on.
     *
     * @return the rounding, if it changes
     */
    public abstract Optional<Rounding> rounding();

    /**
     * Returns the weight of the sections from now on.
     *
     * @return the weight, if it changes
     */
    public abstract Optional<Quantity> weight();

    /**
     * Returns the grades from now on.
     *
     * @return the scale, if it changes
     */
    public abstract Optional<GradingScale> grading();

    @Value.Check
    void check() {
        Check.text(question(), "question");
        Check.text(answer(), "answer");
        Check.text(by(), "by");
        boolean nothing = choices().isEmpty();
        InvalidValue.unless(
                !nothing,
                "ruling",
                "对“%s”的裁定没有改变什么",
                "写出改变的事项，如rule、absent、ceiling、grading",
                "the ruling on \"%s\" changes nothing",
                "write what it changes, such as rule, absent, ceiling, grading",
                question());
        boolean onLines = choices().stream().anyMatch(choice -> choice != Choice.GRADING);
        InvalidValue.unless(
                lines().isEmpty() != onLines,
                "lines",
                lines().isEmpty() ? "对“%s”的裁定没有说明是哪些项" : "对“%s”的裁定列了项，却没有改变项的任何事项",
                lines().isEmpty() ? "在lines中写编号，总分写total" : "去掉lines，或写出改变的事项",
                lines().isEmpty()
                        ? "the ruling on \"%s\" does not say which lines it is about"
                        : "the ruling on \"%s\" lists lines and changes nothing of them",
                lines().isEmpty()
                        ? "list their numbers under lines, the total as total"
                        : "take lines out, or write what changes",
                question());
        InvalidValue.unless(
                new HashSet<>(lines()).size() == lines().size(),
                "lines",
                "对“%s”的裁定把同一项列了两次",
                "每项只列一次",
                "the ruling on \"%s\" lists a line twice",
                "list each once",
                question());
    }

    /**
     * Returns what it settles.
     *
     * @return the choices, in the order of {@link Choice}
     */
    @Value.Lazy
    @JsonIgnore
    public Set<Choice> choices() {
        ImmutableSet.Builder<Choice> named = ImmutableSet.builder();
        marks().ifPresent(given -> named.add(Choice.MARKS));
        applies().ifPresent(given -> named.add(Choice.APPLIES));
        rule().ifPresent(given -> named.add(Choice.RULE));
        if (!absent().isEmpty()) {
            named.add(Choice.ABSENT);
        }
        floor().ifPresent(given -> named.add(Choice.FLOOR));
        ceiling().ifPresent(given -> named.add(Choice.CEILING));
        effects().ifPresent(given -> named.add(Choice.EFFECTS));
        rounding().ifPresent(given -> named.add(Choice.ROUNDING));
        weight().ifPresent(given -> named.add(Choice.WEIGHT));
        grading().ifPresent(given -> named.add(Choice.GRADING));
        return named.build();
    }

    /**
     * Returns whether it is about a line.
     *
     * @param line the number of the line
     * @return true where the line is listed
     */
    public boolean isAbout(LineId line) {
        return lines().contains(line);
    }

    /**
     * Returns a builder; question, answer, by and on are required, and something that changes.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ruling}. */
    public static final class Builder extends ImmutableRuling.Builder {
        Builder() {}
    }
}
