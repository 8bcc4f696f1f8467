package io.github.quanheng.bulletin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidValue;
import java.util.Optional;

/**
 * For whom one copy of a bulletin is made (读者).
 *
 * @param as to which circle the reader belongs
 * @param party the unit, for a copy that a unit gets for itself, and only then
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Reader(@JsonProperty(required = true) Audience as, Optional<PartyId> party) {
    /** The copy for everybody. */
    public static final Reader PUBLIC = new Reader(Audience.PUBLIC, Optional.empty());

    /** The copy for all units alike. */
    public static final Reader UNITS = new Reader(Audience.UNITS, Optional.empty());

    /** The copy that the authority keeps: it withholds nothing. */
    public static final Reader AUTHORITY = new Reader(Audience.AUTHORITY, Optional.empty());

    /**
     * Checks that a unit is named where one is meant.
     *
     * @param as to which circle the reader belongs
     * @param party the unit
     */
    public Reader {
        InvalidValue.unless(
                as != Audience.ITSELF || party.isPresent(),
                "party",
                "本单位告知件没有写明单位",
                "写明单位",
                "reader ITSELF: names no unit",
                "name it");
        InvalidValue.unless(
                as == Audience.ITSELF || party.isEmpty(),
                "party",
                "读者%s写了单位%s",
                "删去，只有ITSELF写明单位",
                "reader %s: names the unit %s",
                "take it out, only ITSELF names one",
                as,
                party.map(PartyId::value).orElse(""));
    }

    /**
     * Returns the copy for one unit.
     *
     * @param party the unit
     * @return the reader
     */
    public static Reader unit(PartyId party) {
        return new Reader(Audience.ITSELF, Optional.of(party));
    }

    /** Whether this reader may read what is for a circle and concerns a unit. */
    boolean sees(Audience to, PartyId about) {
        return as == Audience.AUTHORITY
                || to == Audience.PUBLIC
                || (to == Audience.UNITS && as != Audience.PUBLIC)
                || (to == Audience.ITSELF && isAbout(about));
    }

    /** Whether this reader may read what is for a circle and concerns nobody by name. */
    boolean sees(Audience to) {
        return as.compareTo(to) >= 0;
    }

    boolean isAbout(PartyId unit) {
        return party.filter(unit::equals).isPresent();
    }
}
