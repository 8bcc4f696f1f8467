package io.github.quanheng.contracting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quanheng.value.InvalidValue;
import java.util.Optional;

/**
 * One measure counted in households, in people, or in both (户数与人数), such as 702 households with 1711 people. A unit that a
 * document does not give stays empty; nothing is converted from one unit to the other.
 *
 * @param households the number of households
 * @param people the number of people; not fewer than the households
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Tally(Optional<Long> households, Optional<Long> people) {
    /** The two units. */
    public enum Unit {
        /** Households (户). */
        HOUSEHOLDS,
        /** People (人). */
        PEOPLE
    }

    /**
     * Checks that something is counted and that no household is empty.
     *
     * @param households the number of households
     * @param people the number of people
     */
    public Tally {
        InvalidValue.unless(
                households.isPresent() || people.isPresent(),
                "people",
                "户数和人数都没有写",
                "写户数、人数或两者",
                "tally: counts nothing",
                "give households, people or both");
        InvalidValue.unless(
                households.orElse(0L) >= 0 && people.orElse(0L) >= 0,
                "people",
                "户数%s、人数%s中有小于0的",
                "写0以上的数",
                "tally of %s households and %s people: must not be negative",
                "write 0 or more",
                households.orElse(0L),
                people.orElse(0L));
        InvalidValue.unless(
                people.isEmpty() || households.orElse(0L) <= people.get(),
                "people",
                "户数%s多于人数%s",
                "将两者对调",
                "tally of %s households and %s people: has fewer people than households",
                "exchange the two",
                households.orElse(0L),
                people.orElse(0L));
    }

    /**
     * Returns a tally in both units.
     *
     * @param households the number of households
     * @param people the number of people
     * @return the tally
     */
    public static Tally of(long households, long people) {
        return new Tally(Optional.of(households), Optional.of(people));
    }

    /**
     * Returns a tally in households alone.
     *
     * @param households the number of households
     * @return the tally
     */
    public static Tally ofHouseholds(long households) {
        return new Tally(Optional.of(households), Optional.empty());
    }

    /**
     * Returns a tally in people alone.
     *
     * @param people the number of people
     * @return the tally
     */
    public static Tally ofPeople(long people) {
        return new Tally(Optional.empty(), Optional.of(people));
    }

    /**
     * Returns the number in a unit.
     *
     * @param unit households or people
     * @return the number, where it was counted in that unit
     */
    public Optional<Long> in(Unit unit) {
        return unit == Unit.HOUSEHOLDS ? households : people;
    }
}
