package io.github.quanheng.score;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an outcome came about (推导): one step of a rule with what it came to and the steps before it. It names its place in the rulebook and
 * holds numbers, not words; one record a family, so that nobody reads it by position.
 *
 * <p>Example: {@code items[2.1].rule} is {@code applied} to {@code full} and to {@code items[2.1].rule.deduct[0]}.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Derivation.Given.class, name = "given"),
    @JsonSubTypes.Type(value = Derivation.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Derivation.Looked.class, name = "looked"),
    @JsonSubTypes.Type(value = Derivation.Applied.class, name = "applied"),
    @JsonSubTypes.Type(value = Derivation.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Derivation.Found.class, name = "found"),
    @JsonSubTypes.Type(value = Derivation.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = Derivation.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = Derivation.Gathered.class, name = "gathered"),
    @JsonSubTypes.Type(value = Derivation.Placed.class, name = "placed"),
    @JsonSubTypes.Type(value = Derivation.Summed.class, name = "summed"),
    @JsonSubTypes.Type(value = Derivation.Certain.class, name = "certain")
})
public sealed interface Derivation {
    /**
     * Returns the place in the rulebook of what was worked out, such as {@code items[2.1].rule.deduct[0]}; what a term of the
     * field means within itself has the place of the term and a tilde behind it.
     *
     * @return the path
     */
    String at();

    /**
     * Returns what it came to; 1 and 0 stand for true and false.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * Returns the steps that were taken before it, in the order of the rule.
     *
     * @return the parts
     */
    default List<Derivation> parts() {
        return List.of();
    }

    /**
     * Returns this and all steps before it.
     *
     * @return the steps, this first
     */
    default Stream<Derivation> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Derivation::tree));
    }

    /**
     * Stands in the rulebook or was worked out before (给定): a constant, full marks, the score of a line, a selection of units.
     *
     * @param at the place
     * @param outcome what it is
     */
    record Given(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome) implements Derivation {}

    /**
     * Read from what was submitted (读取).
     *
     * @param at the place
     * @param outcome the number, or why there is none
     * @param datum what was read, where something was
     * @param declared what the unit declared, where a verified value counts
     * @param source where the value was read, as the submission says
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Read(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,
            Optional<Datum> datum,
            Optional<Datum> declared,
            Optional<String> source)
            implements Derivation {}

    /**
     * Looked up among the rows of a parameter or the unit's own targets (取值).
     *
     * @param at the place
     * @param outcome the value, or why there is none
     * @param row the row that held, counted from 0; empty for an own target, or where none or several held
     * @param during for which time the row that held is written, where it says so
     * @param clause where the row that held is written, where it says so
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Looked(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,
            Optional<Integer> row,
            Optional<Period> during,
            Optional<Citation> clause)
            implements Derivation {}

    /**
     * Worked out from its parts (运算): arithmetic, gaps, steps, comparisons, and what conditions are joined to.
     *
     * @param at the place
     * @param outcome what it came to
     * @param parts the parts that were looked at: all of them, or those up to the first absent one
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Applied(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,

            @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty(required = true)
            List<Derivation> parts)
            implements Derivation {
        /**
         * Copies the parts.
         *
         * @param at the place
         * @param outcome what it came to
         * @param parts the parts that were looked at
         */
        public Applied {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The same whatever a figure is that is known only as a bound (必然).
     *
     * @param at the place
     * @param outcome what it comes to
     * @param parts the figure, as far as it is known
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Certain(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,

            @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty(required = true)
            List<Derivation> parts)
            implements Derivation {
        /**
         * Copies the parts.
         *
         * @param at the place
         * @param outcome what it comes to
         * @param parts the figure
         */
        public Certain {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Chosen among cases (选择).
     *
     * @param at the place
     * @param outcome what it came to
     * @param conditions the conditions that were looked at, in the order of the cases
     * @param taken the case that was taken, counted from 0; their number stands for otherwise; empty when none could be taken
     * @param value how the value of the case taken came about
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Chosen(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,

            @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty(required = true)
            List<Derivation> conditions,

            Optional<Integer> taken,
            Optional<Derivation> value)
            implements Derivation {
        /**
         * Copies the conditions.
         *
         * @param at the place
         * @param outcome what it came to
         * @param conditions the conditions that were looked at
         * @param taken the case that was taken
         * @param value the value of the case taken
         */
        public Chosen {
            conditions = List.copyOf(conditions);
        }

        @Override
        public List<Derivation> parts() {
            return value.isEmpty()
                    ? conditions
                    : ImmutableList.<Derivation>builder()
                            .addAll(conditions)
                            .add(value.get())
                            .build();
        }
    }

    /**
     * Found on a curve or among bands (落点).
     *
     * @param at the place
     * @param outcome what it came to
     * @param of the value that was placed
     * @param pieces the pieces that hold it, counted from 0 in the order of the curve or of {@code FieldTerm.Bands.pieces()}; exactly one
     *     where there is a score
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Found(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,
            @JsonProperty(required = true) Derivation of,

            @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty(required = true)
            List<Integer> pieces)
            implements Derivation {
        /**
         * Copies the pieces.
         *
         * @param at the place
         * @param outcome what it came to
         * @param of the value that was placed
         * @param pieces the pieces that hold it
         */
        public Found {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<Derivation> parts() {
            return List.of(of);
        }
    }

    /**
     * An absence for which a rule says what it counts as (缺值处置).
     *
     * @param at the place
     * @param outcome what it came to
     * @param of the quantity that may be absent
     * @param instead what stands for it, where its absence was settled
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Settled(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,
            @JsonProperty(required = true) Derivation of,
            Optional<Derivation> instead)
            implements Derivation {
        @Override
        public List<Derivation> parts() {
            return instead.map(value -> List.of(of, value)).orElse(List.of(of));
        }
    }

    /**
     * Judged by an assessor within bounds (评判).
     *
     * @param at the place
     * @param outcome the marks that count
     * @param given what the assessor gave
     * @param bounds the lower and the upper bound; empty where nothing was given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Judged(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,
            @JsonProperty(required = true) Read given,
            List<Derivation> bounds)
            implements Derivation {
        /**
         * Copies the bounds.
         *
         * @param at the place
         * @param outcome the marks that count
         * @param given what the assessor gave
         * @param bounds the lower and the upper bound
         */
        public Judged {
            bounds = List.copyOf(bounds);
        }

        @Override
        public List<Derivation> parts() {
            return ImmutableList.<Derivation>builder().add(given).addAll(bounds).build();
        }
    }

    /**
     * Gathered over many (汇总).
     *
     * @param at the place
     * @param outcome the statistic
     * @param members who counted, each with its value
     * @param without the unit that does not count itself, where the members are all of its group
     * @param leftOut whose value is absent and was left out, as the rule says, or who was not the highest of its matter
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Gathered(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,
            List<Member> members,
            Optional<PartyId> without,
            List<Member> leftOut)
            implements Derivation {
        /**
         * Copies the members.
         *
         * @param at the place
         * @param outcome the statistic
         * @param members who counted
         * @param without the unit that does not count itself
         * @param leftOut whose value was left out
         */
        public Gathered {
            members = List.copyOf(members);
            leftOut = List.copyOf(leftOut);
        }

        /**
         * Returns those that counted: the members without the unit itself, where it does not count.
         *
         * @return the members
         */
        public Stream<Member> counted() {
            return members.stream()
                    .filter(member -> without.isEmpty()
                            || !member.name().equals(without.get().value()));
        }
    }

    /**
     * One of many (一员): a record by its number, a unit by its id, a line by its number, a period by its name.
     *
     * @param name its name
     * @param value its value, or why it has none
     * @param how how the value came about, where that was asked for
     * @param matter the matter of a record, where only one record of each matter counts
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Member(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Outcome value,
            Optional<Derivation> how,
            Optional<Datum> matter) {
        /**
         * Returns a member of no matter.
         *
         * @param name its name
         * @param value its value, or why it has none
         * @param how how the value came about
         * @return the member
         */
        public static Member of(String name, Outcome value, Optional<Derivation> how) {
            return new Member(name, value, how, Optional.empty());
        }
    }

    /**
     * One of those that were placed (参加排列的单位).
     *
     * @param name the id of the unit
     * @param keys its keys, in order
     */
    record Competitor(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<Outcome> keys) {
        /**
         * Copies the keys.
         *
         * @param name the id of the unit
         * @param keys its keys
         */
        public Competitor {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Placed among others (位次).
     *
     * @param at the place in the rulebook
     * @param outcome the rank or the share
     * @param among how many were placed
     * @param ahead how many of them are better
     * @param level how many of them are equal, the unit itself included
     * @param keys the unit's own keys, in order
     * @param field all that were placed, the best first; one list for all of them
     * @param leftOut who was not placed because a key is absent
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Placed(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,
            @JsonProperty(required = true) int among,
            @JsonProperty(required = true) int ahead,
            @JsonProperty(required = true) int level,
            List<Outcome> keys,
            List<Competitor> field,
            List<Member> leftOut)
            implements Derivation {
        /**
         * Copies the lists.
         *
         * @param at the place in the rulebook
         * @param outcome the rank or the share
         * @param among how many were placed
         * @param ahead how many are better
         * @param level how many are equal
         * @param keys the unit's own keys
         * @param field all that were placed
         * @param leftOut who was not placed
         */
        public Placed {
            keys = List.copyOf(keys);
            field = List.copyOf(field);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Summed up from the lines below (分项合计).
     *
     * @param at the place of the section or the total
     * @param outcome the sum, or why there is none
     * @param lines the lines that are on the sheet, with their weights
     * @param basis how the sum was rescaled, where it was
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Summed(
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) Outcome outcome,
            List<SummedLine> lines,
            Optional<Rescaling> basis)
            implements Derivation {
        /**
         * Copies the lines.
         *
         * @param at the place of the section or the total
         * @param outcome the sum
         * @param lines the lines that are on the sheet
         * @param basis how the sum was rescaled
         */
        public Summed {
            lines = List.copyOf(lines);
        }
    }
}
