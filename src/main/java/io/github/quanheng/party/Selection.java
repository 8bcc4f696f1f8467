package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A question about one party on one day (适用对象), by which a rule, a target or a peer group says whom it is for. JSON is
 * short: {@code {"class": ["A100", "B"]}}, {@code {"grade": ["三级甲等"]}}, {@code {"area": ["1411"]}},
 * {@code {"all": [{"kind": ["INSTITUTION"]}, {"not": [{"level": ["三级"]}]}]}}. A list holds when one of its entries fits; a
 * list of one may be written without its brackets, except within {@code own}.
 *
 * <p>The answer may be that nobody knows: a hospital whose grade is unknown is neither of level three nor of another. So
 * {@link #answer} is a {@link Truth}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trait.OfKind.class, name = "kind"),
    @JsonSubTypes.Type(value = Trait.OfClass.class, name = "class"),
    @JsonSubTypes.Type(value = Trait.OfCategory.class, name = "category"),
    @JsonSubTypes.Type(value = Trait.OfGrade.class, name = "grade"),
    @JsonSubTypes.Type(value = Trait.OfLevel.class, name = "level"),
    @JsonSubTypes.Type(value = Trait.OfOwnership.class, name = "ownership"),
    @JsonSubTypes.Type(value = Trait.OfAdministration.class, name = "administration"),
    @JsonSubTypes.Type(value = Trait.InArea.class, name = "area"),
    @JsonSubTypes.Type(value = Trait.OfPopulation.class, name = "population"),
    @JsonSubTypes.Type(value = Trait.SupervisedBy.class, name = "supervisor"),
    @JsonSubTypes.Type(value = Trait.MemberOf.class, name = "member"),
    @JsonSubTypes.Type(value = Trait.Own.class, name = "own"),
    @JsonSubTypes.Type(value = Selection.OneOf.class, name = "party"),
    @JsonSubTypes.Type(value = Selection.All.class, name = "all"),
    @JsonSubTypes.Type(value = Selection.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Selection.Not.class, name = "not")
})
public sealed interface Selection permits Selection.All, Selection.Any, Selection.Not, Selection.OneOf, Trait {
    /**
     * Answers the question about a party; whether the party exists on that day is not asked.
     *
     * @param party the party
     * @param asOf the day whose memberships count
     * @return true, false, or unknown
     */
    Truth answer(Party party, LocalDate asOf);

    /** What stands before the name of a classification of the authority's own among the {@link #unknown} entries. */
    String OWN = "own.";

    /**
     * Returns what the register does not say, where that leaves the answer open (登记缺项).
     *
     * @param party the party
     * @param asOf the day whose memberships count
     * @return the entries that are lacking, by their words in a selection, such as {@code grade} or {@code own.class}; none where the
     *     answer is known
     */
    default List<String> unknown(Party party, LocalDate asOf) {
        return Entries.unknown(this, party, asOf);
    }

    /**
     * Returns whether the party exists on the day and is known to fit.
     *
     * @param party the party
     * @param asOf the day
     * @return true only when the answer is; unknown is not enough
     */
    default boolean holds(Party party, LocalDate asOf) {
        return party.existsOn(asOf) && answer(party, asOf) == Truth.TRUE;
    }

    /**
     * Returns the selection that every party fits.
     *
     * @return {@code {"all": []}}
     */
    static Selection everyone() {
        return new All(List.of());
    }

    /**
     * Returns the selection of single parties (一院一策).
     *
     * @param ids the parties, at least one
     * @return such as {@code {"party": ["county-hospital"]}}
     */
    static Selection only(PartyId... ids) {
        return new OneOf(List.of(ids));
    }

    /**
     * Returns the selection of parties that fit all of some.
     *
     * @param parts the parts
     * @return such as {@code {"all": [..., ...]}}
     */
    static Selection all(Selection... parts) {
        return new All(List.of(parts));
    }

    /**
     * Returns the selection of parties that fit none of some.
     *
     * @param parts the parts, at least one
     * @return such as {@code {"not": [..., ...]}}
     */
    static Selection not(Selection... parts) {
        return new Not(List.of(parts));
    }

    /**
     * Returns the selection of parties that fit any of some.
     *
     * @param parts the parts, at least one
     * @return such as {@code {"any": [..., ...]}}
     */
    static Selection any(Selection... parts) {
        return new Any(List.of(parts));
    }

    /**
     * The party is one of some that are named (单个机构).
     *
     * @param parties the parties, at least one
     */
    record OneOf(@JsonValue List<PartyId> parties) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param parties the parties, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OneOf(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<PartyId> parties) {
            this.parties = Choice.of("party", parties);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Truth.of(parties.contains(party.id()));
        }
    }

    /**
     * The party fits all parts (同时符合); every party fits when there are none.
     *
     * @param parts the parts
     */
    record All(@JsonValue List<Selection> parts) implements Selection {
        /**
         * Copies the parts.
         *
         * @param parts the parts
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public All {
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Truth.all(
                    parts.stream().map(part -> part.answer(party, asOf)).toList());
        }
    }

    /**
     * The party fits one part at least (符合之一).
     *
     * @param parts the parts, at least one
     */
    record Any(@JsonValue List<Selection> parts) implements Selection {
        /**
         * Checks that there is a part.
         *
         * @param parts the parts, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Any {
            Objects.requireNonNull(parts, "parts");
            InvalidValue.unless(
                    !parts.isEmpty(),
                    "any",
                    "是空的，没有对象符合",
                    "写出至少一项",
                    "has no parts, so nobody fits",
                    "name one part at least");
            parts = List.copyOf(parts);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Truth.any(
                    parts.stream().map(part -> part.answer(party, asOf)).toList());
        }
    }

    /**
     * The party fits none of the parts (除外); where one part is unknown and none holds, that is unknown too.
     *
     * @param parts the parts, at least one
     */
    record Not(@JsonValue List<Selection> parts) implements Selection {
        /**
         * Checks that there is a part.
         *
         * @param parts the parts, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Not(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Selection> parts) {
            InvalidValue.unless(!parts.isEmpty(), "not", "是空的", "写出不得符合什么", "has no parts", "name what must not fit");
            this.parts = List.copyOf(parts);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return new Any(parts).answer(party, asOf).not();
        }
    }
}
