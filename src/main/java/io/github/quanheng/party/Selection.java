package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.division.Area;
import io.github.quanheng.institution.Category;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.HospitalLevel;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.institution.Ownership;
import io.github.quanheng.internal.Check;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A question about one party on one day (适用对象), by which a rule, a target or a peer group says whom it is for. JSON is
 * short: {@code {"class": ["A100", "B"]}}, {@code {"grade": ["三级甲等"]}}, {@code {"area": ["1411"]}},
 * {@code {"all": [{"kind": ["INSTITUTION"]}, {"not": [{"level": ["三级"]}]}]}}. A list holds when one of its entries fits; a
 * list of one may be written without its brackets, except within {@code own}.
 *
 * <p>The answer may be that nobody knows: a hospital whose grade is unknown is neither of level three nor of another. So
 * {@link #answer} has three values, joined as by Kleene: {@code not} of unknown is unknown, {@code all} fails as soon as one
 * part fails, {@code any} holds as soon as one part holds.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Selection.OfKind.class, name = "kind"),
    @JsonSubTypes.Type(value = Selection.OfClass.class, name = "class"),
    @JsonSubTypes.Type(value = Selection.OfCategory.class, name = "category"),
    @JsonSubTypes.Type(value = Selection.OfGrade.class, name = "grade"),
    @JsonSubTypes.Type(value = Selection.OfLevel.class, name = "level"),
    @JsonSubTypes.Type(value = Selection.OfOwnership.class, name = "ownership"),
    @JsonSubTypes.Type(value = Selection.OfAdministration.class, name = "administration"),
    @JsonSubTypes.Type(value = Selection.InArea.class, name = "area"),
    @JsonSubTypes.Type(value = Selection.OfPopulation.class, name = "population"),
    @JsonSubTypes.Type(value = Selection.SupervisedBy.class, name = "supervisor"),
    @JsonSubTypes.Type(value = Selection.MemberOf.class, name = "member"),
    @JsonSubTypes.Type(value = Selection.Own.class, name = "own"),
    @JsonSubTypes.Type(value = Selection.OneOf.class, name = "party"),
    @JsonSubTypes.Type(value = Selection.All.class, name = "all"),
    @JsonSubTypes.Type(value = Selection.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Selection.Not.class, name = "not")
})
public sealed interface Selection {
    /** The answer to a selection (判断). */
    enum Answer {
        /** It holds (符合). */
        YES,
        /** It does not hold (不符合). */
        NO,
        /** The party's data do not say (不详). */
        UNKNOWN;

        static Answer of(boolean holds) {
            return holds ? YES : NO;
        }
    }

    /**
     * Answers the question about a party; whether the party exists on that day is not asked.
     *
     * @param party the party
     * @param asOf the day whose memberships count
     * @return yes, no, or unknown
     */
    Answer answer(Party party, LocalDate asOf);

    /**
     * Returns whether the party exists on the day and is known to fit.
     *
     * @param party the party
     * @param asOf the day
     * @return true only when the answer is yes; unknown is not yes
     */
    default boolean holds(Party party, LocalDate asOf) {
        return party.existsOn(asOf) && answer(party, asOf) == Answer.YES;
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
     * The party is of one of some kinds (主体类别).
     *
     * @param kinds the kinds, at least one
     */
    record OfKind(@JsonValue List<PartyKind> kinds) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param kinds the kinds, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfKind(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<PartyKind> kinds) {
            this.kinds = choice("kind", kinds);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return Answer.of(kinds.contains(party.kind()));
        }
    }

    /**
     * The institution is of one of some classes of WS 218 (机构类别), or of a class within one; other parties are not.
     *
     * @param classes the classes, at least one
     */
    record OfClass(@JsonValue List<InstitutionClass> classes) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param classes the classes, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfClass(
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<InstitutionClass> classes) {
            this.classes = choice("class", classes);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return party instanceof Institution institution
                    ? known(institution.classCode(), own -> classes.stream().anyMatch(wanted -> wanted.covers(own)))
                    : Answer.NO;
        }
    }

    /**
     * The institution is of one of some categories of the regulation (医疗机构类别); other parties are not.
     *
     * @param categories the categories, at least one
     */
    record OfCategory(@JsonValue List<Category> categories) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param categories the categories, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfCategory(
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Category> categories) {
            this.categories = choice("category", categories);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return party instanceof Institution institution
                    ? known(institution.category(), categories::contains)
                    : Answer.NO;
        }
    }

    /**
     * The institution has exactly one of some grades (医院等级); other parties have none. Unknown of an institution of
     * unknown grade, and of one whose level alone is stated when a grade of that level is asked for: 三级 may be 三级甲等.
     *
     * @param grades the grades, at least one; a level alone or ungraded may be asked for, unknown may not
     */
    record OfGrade(@JsonValue List<Grade> grades) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param grades the grades, at least one; a level alone or ungraded may be asked for, unknown may not
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfGrade(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Grade> grades) {
            this.grades = choice("grade", grades);
            Check.that(
                    !grades.contains(Grade.UNKNOWN),
                    "selection by grade: asks for 不详, but what is unknown cannot be asked for; take it out");
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            if (!(party instanceof Institution institution)) {
                return Answer.NO;
            }
            Grade own = institution.grade();
            if (grades.contains(own)) {
                return Answer.YES;
            }
            boolean classOpen = own.level().isPresent() && !own.isFull();
            return own == Grade.UNKNOWN
                            || (classOpen
                                    && grades.stream()
                                            .anyMatch(grade -> grade.isFull()
                                                    && grade.level().equals(own.level())))
                    ? Answer.UNKNOWN
                    : Answer.NO;
        }
    }

    /**
     * The institution is of one of some hospital levels (医院级别), with or without a class; other parties are not.
     *
     * @param levels the levels, at least one
     */
    record OfLevel(@JsonValue List<HospitalLevel> levels) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param levels the levels, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfLevel(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<HospitalLevel> levels) {
            this.levels = choice("level", levels);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            if (!(party instanceof Institution institution)) {
                return Answer.NO;
            }
            return institution.grade() == Grade.UNKNOWN
                    ? Answer.UNKNOWN
                    : Answer.of(
                            institution.grade().level().filter(levels::contains).isPresent());
        }
    }

    /**
     * The institution is run by one of some kinds of owner (主办); other parties are not.
     *
     * @param owners the kinds of owner, at least one
     */
    record OfOwnership(@JsonValue List<Ownership> owners) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param owners the kinds of owner, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfOwnership(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Ownership> owners) {
            this.owners = choice("ownership", owners);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return party instanceof Institution institution
                    ? known(institution.ownership(), owners::contains)
                    : Answer.NO;
        }
    }

    /**
     * The party belongs to one of some levels of government (隶属级别).
     *
     * @param levels the levels, at least one
     */
    record OfAdministration(@JsonValue List<AdministrativeLevel> levels) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param levels the levels, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfAdministration(
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<AdministrativeLevel> levels) {
            this.levels = choice("administration", levels);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return known(party.administration(), levels::contains);
        }
    }

    /**
     * The party lies in one of some areas (辖区), by the first digits of its division code.
     *
     * @param areas the areas, at least one
     */
    record InArea(@JsonValue List<Area> areas) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param areas the areas, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public InArea(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Area> areas) {
            this.areas = choice("area", areas);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return known(party.division(), own -> areas.stream().anyMatch(area -> area.contains(own)));
        }
    }

    /**
     * The party answers for a number of people within bounds (人口规模).
     *
     * @param from the least number, included
     * @param below the number that is already too large, not included
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfPopulation(Optional<Long> from, Optional<Long> below) implements Selection {
        /**
         * Checks the bounds.
         *
         * @param from the least number, included
         * @param below the number that is already too large, not included
         */
        public OfPopulation {
            Check.that(from.isPresent() || below.isPresent(), "selection by population: give from, below or both");
            Check.that(
                    from.orElse(0L) >= 0 && below.orElse(Long.MAX_VALUE) > from.orElse(0L),
                    "selection by population: from %s to below %s holds nobody; from must be 0 or more and less than below",
                    from.orElse(0L),
                    below.orElse(0L));
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return known(
                    party.population(),
                    people -> from.orElse(0L) <= people && (below.isEmpty() || people < below.get()));
        }
    }

    /**
     * The party is supervised by one of some parties (主管部门), such as a city commission for the units that the city runs.
     *
     * @param supervisors the supervising parties, at least one
     */
    record SupervisedBy(@JsonValue List<PartyId> supervisors) implements Selection {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param supervisors the supervising parties, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SupervisedBy(
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<PartyId> supervisors) {
            this.supervisors = choice("supervisor", supervisors);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return Answer.of(party.supervisor().filter(supervisors::contains).isPresent());
        }
    }

    /**
     * The party is in a group (成员单位, 牵头单位) on the day.
     *
     * @param group the group; empty for any
     * @param role the role in it; empty for any
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MemberOf(Optional<PartyId> group, Optional<Membership.Role> role) implements Selection {
        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return Answer.of(party.memberships().stream()
                    .anyMatch(own -> own.holdsOn(asOf)
                            && group.map(own.group()::equals).orElse(true)
                            && role.map(own.role()::equals).orElse(true)));
        }
    }

    /**
     * The party has one of some codes in each of some classifications of the authority's own (自定义分类), such as
     * {@code {"own": {"类别": ["一类", "二类"]}}}.
     *
     * @param codes the codes wanted by attribute; at least one of each
     */
    record Own(@JsonValue Map<String, List<String>> codes) implements Selection {
        /**
         * Checks that each attribute has a code.
         *
         * @param codes the codes wanted by attribute
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Own {
            Check.that(!codes.isEmpty(), "selection by own attribute: is empty; name an attribute with its codes");
            Map<String, List<String>> kept = new LinkedHashMap<>();
            codes.forEach((attribute, wanted) -> {
                Check.id(attribute, "own attribute");
                kept.put(attribute, choice("own attribute " + attribute, wanted));
            });
            codes = Collections.unmodifiableMap(kept);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return join(
                    codes.entrySet().stream()
                            .map(wanted -> known(
                                    Optional.ofNullable(party.own().get(wanted.getKey())), wanted.getValue()::contains))
                            .toList(),
                    Answer.NO,
                    Answer.YES);
        }
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
            this.parties = choice("party", parties);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return Answer.of(parties.contains(party.id()));
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
            parts = List.copyOf(parts);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return join(parts.stream().map(part -> part.answer(party, asOf)).toList(), Answer.NO, Answer.YES);
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
            Check.that(!parts.isEmpty(), "selection \"any\": has no parts, so nobody fits; name one part at least");
            parts = List.copyOf(parts);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return join(parts.stream().map(part -> part.answer(party, asOf)).toList(), Answer.YES, Answer.NO);
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
            Check.that(!parts.isEmpty(), "selection \"not\": has no parts; name what must not fit");
            this.parts = List.copyOf(parts);
        }

        @Override
        public Answer answer(Party party, LocalDate asOf) {
            return switch (new Any(parts).answer(party, asOf)) {
                case YES -> Answer.NO;
                case NO -> Answer.YES;
                case UNKNOWN -> Answer.UNKNOWN;
            };
        }
    }

    private static <T> Answer known(Optional<T> fact, Predicate<T> wanted) {
        return fact.map(own -> Answer.of(wanted.test(own))).orElse(Answer.UNKNOWN);
    }

    /** The deciding answer when it is there, else unknown when that is there, else the other. */
    private static Answer join(List<Answer> answers, Answer deciding, Answer other) {
        return answers.contains(deciding) ? deciding : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : other;
    }

    private static <T> List<T> choice(String what, List<T> entries) {
        Check.that(!entries.isEmpty(), "selection by %s: the list is empty, so nobody fits; name one at least", what);
        Check.that(
                new HashSet<>(entries).size() == entries.size(),
                "selection by %s: %s names one twice; take it out",
                what,
                entries);
        return List.copyOf(entries);
    }
}
