package io.github.quanheng.rulebook;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.quanheng.internal.Check;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** One scored item of a rulebook (小项): its marks, and the rule that earns them. */
@Value.Immutable
@JsonSerialize(as = ImmutableItem.class)
@JsonDeserialize(as = ImmutableItem.class)
public abstract non-sealed class Item implements Line {
    Item() {}

    /**
     * Returns the rule that gives the marks; empty on an item that is only watched.
     *
     * @return the rule
     */
    public abstract Optional<Quantity> rule();

    /**
     * Returns the value that is recorded without marks (监测不计分); on such an item the marks are 0, it has no bounds, effects and
     * policies, and its rounding is that of the value, in the unit in which it is written.
     *
     * @return the watched value
     */
    public abstract Optional<Quantity> watches();

    /**
     * Returns the unit of the watched value, such as {@code "人/床"}, where what it is worked out from does not give it one.
     *
     * @return the unit
     */
    public abstract Optional<String> unit();

    /**
     * Returns the money that this one item is counted in, in a rulebook of marks (扣罚、奖励金额): its marks, rule, bounds, effects and
     * policies are amounts, and its section does not add it up. Within it, marks of other lines are a count of 分.
     *
     * @return the currency; empty for an item of marks
     */
    public abstract Optional<Currency> currency();

    @Value.Check
    void check() {
        rule().ifPresent(Node::bounded);
        watches().ifPresent(Node::bounded);
        InvalidValue.unless(
                rule().isPresent() != watches().isPresent(),
                "rule",
                "“%s %s”的rule和watches二者只写其一",
                "去掉其一",
                "item %s (%s) has both a rule and a watched value, or neither",
                "give it one of them",
                id(),
                name());
        InvalidValue.unless(
                watches().isEmpty()
                        || (marks() instanceof Input.Constant constant
                                && constant.figure().value().signum() == 0),
                "marks",
                "“%s %s”只监测不计分，分值却不是0",
                "分值写0，或改写rule",
                "item %s (%s) only watches a value, and its marks are not 0",
                "write 0, or give it a rule",
                id(),
                name());
        InvalidValue.unless(
                watches().isEmpty()
                        || (currency().isEmpty()
                                && floor().isEmpty()
                                && ceiling().isEmpty()
                                && effects().isEmpty()
                                && absent().isEmpty()),
                "watches",
                "“%s %s”只监测不计分，上下限、效果、缺值规定和币种无从起作用",
                "删去，或改写rule",
                "item %s (%s) only watches a value, so bounds, effects, policies for absences and a currency have nothing to act on",
                "take them out, or give it a rule",
                id(),
                name());
        unit().ifPresent(unit -> Check.text(unit, "unit"));
        InvalidValue.unless(
                unit().isEmpty() || watches().isPresent(),
                "unit",
                "“%s %s”不是监测项，没有单位",
                "去掉unit；以金额计的写currency",
                "item %s (%s) is not watched, so it has no unit",
                "take it out; an item of money names its currency",
                id(),
                name());
    }

    /**
     * Returns a builder; id, name, marks and either rule or watches are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder of an item with its number and its Chinese name.
     *
     * @param id the number of the line
     * @param name its name
     * @return a builder with these
     */
    public static Builder builder(String id, String name) {
        return builder().id(LineId.of(id)).name(Label.of(name));
    }

    /** Builds an {@link Item}. */
    public static final class Builder extends ImmutableItem.Builder {
        Builder() {}

        /**
         * Sets the full marks in their short form.
         *
         * @param marks the full marks, as {@link Quantity#of} reads them
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder marks(String marks) {
            return marks(Quantity.of(marks));
        }

        /**
         * Sets the least score in its short form.
         *
         * @param floor a quantity, or {@code "none"}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder floor(String floor) {
            return floor(Bound.of(floor));
        }

        /**
         * Sets the highest score in its short form.
         *
         * @param ceiling a quantity, or {@code "none"}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ceiling(String ceiling) {
            return ceiling(Bound.of(ceiling));
        }
    }
}
