package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.division.Area;
import io.github.quanheng.institution.Category;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.HospitalLevel;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.institution.Ownership;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Truth;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A selection by one thing that is known, or not known, about a party (对象特征): its kind, class, grade, level, owner, place,
 * size, supervisor, groups, or a classification of the authority's own.
 */
public sealed interface Trait extends Selection {
    /**
     * The party is of one of some kinds (主体类别).
     *
     * @param kinds the kinds, at least one
     */
    record OfKind(@JsonValue List<PartyKind> kinds) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param kinds the kinds, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfKind(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<PartyKind> kinds) {
            this.kinds = Choice.of("kind", kinds);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Truth.of(kinds.contains(party.kind()));
        }
    }

    /**
     * The institution is of one of some classes of WS 218 (机构类别), or of a class within one; other parties are not.
     *
     * @param classes the classes, at least one
     */
    record OfClass(@JsonValue List<InstitutionClass> classes) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param classes the classes, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfClass(
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<InstitutionClass> classes) {
            this.classes = Choice.of("class", classes);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return party instanceof Institution institution
                    ? Choice.known(
                            institution.classCode(), own -> classes.stream().anyMatch(wanted -> wanted.covers(own)))
                    : Truth.FALSE;
        }
    }

    /**
     * The institution is of one of some categories of the regulation (医疗机构类别); other parties are not.
     *
     * @param categories the categories, at least one
     */
    record OfCategory(@JsonValue List<Category> categories) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param categories the categories, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfCategory(
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Category> categories) {
            this.categories = Choice.of("category", categories);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return party instanceof Institution institution
                    ? Choice.known(institution.category(), categories::contains)
                    : Truth.FALSE;
        }
    }

    /**
     * The institution has exactly one of some grades (医院等级); other parties have none. Unknown of an institution of
     * unknown grade, and of one whose level alone is stated when a grade of that level is asked for: 三级 may be 三级甲等.
     *
     * @param grades the grades, at least one; a level alone or ungraded may be asked for, unknown may not
     */
    record OfGrade(@JsonValue List<Grade> grades) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param grades the grades, at least one; a level alone or ungraded may be asked for, unknown may not
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfGrade(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Grade> grades) {
            this.grades = Choice.of("grade", grades);
            InvalidValue.unless(
                    !grades.contains(Grade.UNKNOWN),
                    "grades",
                    "等级写了“不详”",
                    "去掉：不详的不能作条件",
                    "asks for 不详",
                    "take it out, what is unknown cannot be asked for");
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            if (!(party instanceof Institution institution)) {
                return Truth.FALSE;
            }
            Grade own = institution.grade();
            if (grades.contains(own)) {
                return Truth.TRUE;
            }
            boolean classOpen = own.level().isPresent() && !own.isFull();
            return own == Grade.UNKNOWN
                            || (classOpen
                                    && grades.stream()
                                            .anyMatch(grade -> grade.isFull()
                                                    && grade.level().equals(own.level())))
                    ? Truth.UNKNOWN
                    : Truth.FALSE;
        }
    }

    /**
     * The institution is of one of some hospital levels (医院级别), with or without a class; other parties are not.
     *
     * @param levels the levels, at least one
     */
    record OfLevel(@JsonValue List<HospitalLevel> levels) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param levels the levels, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfLevel(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<HospitalLevel> levels) {
            this.levels = Choice.of("level", levels);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            if (!(party instanceof Institution institution)) {
                return Truth.FALSE;
            }
            return institution.grade() == Grade.UNKNOWN
                    ? Truth.UNKNOWN
                    : Truth.of(
                            institution.grade().level().filter(levels::contains).isPresent());
        }
    }

    /**
     * The institution is run by one of some kinds of owner (主办); other parties are not.
     *
     * @param owners the kinds of owner, at least one
     */
    record OfOwnership(@JsonValue List<Ownership> owners) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param owners the kinds of owner, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfOwnership(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Ownership> owners) {
            this.owners = Choice.of("ownership", owners);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return party instanceof Institution institution
                    ? Choice.known(institution.ownership(), owners::contains)
                    : Truth.FALSE;
        }
    }

    /**
     * The party belongs to one of some levels of government (隶属级别).
     *
     * @param levels the levels, at least one
     */
    record OfAdministration(@JsonValue List<AdministrativeLevel> levels) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param levels the levels, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfAdministration(
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<AdministrativeLevel> levels) {
            this.levels = Choice.of("administration", levels);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Choice.known(party.administration(), levels::contains);
        }
    }

    /**
     * The party lies in one of some areas (辖区), by the first digits of its division code.
     *
     * @param areas the areas, at least one
     */
    record InArea(@JsonValue List<Area> areas) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param areas the areas, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public InArea(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Area> areas) {
            this.areas = Choice.of("area", areas);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Choice.known(party.division(), own -> areas.stream().anyMatch(area -> area.contains(own)));
        }
    }

    /**
     * The party answers for a number of people within bounds (人口规模).
     *
     * @param from the least number, included
     * @param below the number that is already too large, not included
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfPopulation(Optional<Long> from, Optional<Long> below) implements Trait {
        /**
         * Checks the bounds.
         *
         * @param from the least number, included
         * @param below the number that is already too large, not included
         */
        public OfPopulation {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(below, "below");
            InvalidValue.unless(
                    from.isPresent() || below.isPresent(),
                    "population",
                    "既无from也无below",
                    "写from、below或两者",
                    "has neither from nor below",
                    "give from, below or both");
            InvalidValue.unless(
                    from.orElse(0L) >= 0 && below.orElse(Long.MAX_VALUE) > from.orElse(0L),
                    "population",
                    "%s至%s以下没有人口数符合",
                    "from写0以上且小于below",
                    "from %s to below %s holds nobody",
                    "from must be 0 or more and less than below",
                    from.orElse(0L),
                    below.orElse(Long.MAX_VALUE));
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Choice.known(
                    party.population(),
                    people -> from.orElse(0L) <= people && (below.isEmpty() || people < below.get()));
        }
    }

    /**
     * The party is supervised by one of some parties (主管部门), such as a city commission for the units that the city runs.
     *
     * @param supervisors the supervising parties, at least one
     */
    record SupervisedBy(@JsonValue List<PartyId> supervisors) implements Trait {
        /**
         * Checks that there is one at least and none twice.
         *
         * @param supervisors the supervising parties, at least one
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SupervisedBy(
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<PartyId> supervisors) {
            this.supervisors = Choice.of("supervisor", supervisors);
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Truth.of(party.supervisor().filter(supervisors::contains).isPresent());
        }
    }

    /**
     * The party is in a group (成员单位, 牵头单位) on the day.
     *
     * @param group the group; empty for any
     * @param role the role in it; empty for any
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MemberOf(Optional<PartyId> group, Optional<Membership.Role> role) implements Trait {
        /**
         * Takes the parts; none is null.
         *
         * @param group the group; empty for any
         * @param role the role in it; empty for any
         */
        public MemberOf {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(role, "role");
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Truth.of(party.memberships().stream()
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
    record Own(@JsonValue Map<String, List<String>> codes) implements Trait {
        /**
         * Checks that each attribute has a code.
         *
         * @param codes the codes wanted by attribute
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Own {
            Objects.requireNonNull(codes, "codes");
            InvalidValue.unless(
                    !codes.isEmpty(), "own", "是空的", "写出属性及其代码", "is empty", "name an attribute with its codes");
            Map<String, List<String>> kept = new LinkedHashMap<>();
            codes.forEach((attribute, wanted) -> {
                Check.id(attribute, "own");
                kept.put(attribute, Choice.of("own attribute " + attribute, wanted));
            });
            codes = Collections.unmodifiableMap(kept);
        }

        /** The same text for equal selections, in whatever order their attributes are written. */
        @Override
        public String toString() {
            return "Own[codes=" + new TreeMap<>(codes) + "]";
        }

        @Override
        public Truth answer(Party party, LocalDate asOf) {
            return Truth.all(codes.entrySet().stream()
                    .map(wanted -> Choice.known(
                            Optional.ofNullable(party.own().get(wanted.getKey())), wanted.getValue()::contains))
                    .toList());
        }
    }
}
