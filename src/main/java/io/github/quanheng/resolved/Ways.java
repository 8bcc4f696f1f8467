package io.github.quanheng.resolved;

import io.github.quanheng.indicator.IndicatorId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which way a quantity goes when one figure rises and all else stays (走向), for each indicator that it depends on.
 *
 * @param known the way by indicator; what is not named does not matter
 * @param open whether it depends on something that may itself depend on any indicator
 */
record Ways(Map<IndicatorId, Way> known, boolean open) {
    /** The way of one quantity with one figure. */
    enum Way {
        /** It does not matter. */
        FLAT,
        /** It never falls. */
        UP,
        /** It never rises. */
        DOWN,
        /** Not known for certain. */
        OPEN;

        Way turned() {
            return this == UP ? DOWN : this == DOWN ? UP : this;
        }

        Way and(Way other) {
            return this == FLAT || this == other ? other : other == FLAT ? this : OPEN;
        }
    }

    static final Ways NONE = new Ways(Map.of(), false);
    static final Ways ANY = new Ways(Map.of(), true);

    static Ways up(IndicatorId indicator) {
        return new Ways(Map.of(indicator, Way.UP), false);
    }

    Way way(IndicatorId indicator) {
        return known.getOrDefault(indicator, Way.FLAT);
    }

    boolean isNone() {
        return known.isEmpty() && !open;
    }

    /** What grows where this falls. */
    Ways turned() {
        Map<IndicatorId, Way> turned = new HashMap<>();
        known.forEach((indicator, way) -> turned.put(indicator, way.turned()));
        return new Ways(turned, open);
    }

    /** What depends on the same, in no certain way. */
    Ways opened() {
        Map<IndicatorId, Way> opened = new HashMap<>();
        known.forEach((indicator, way) -> opened.put(indicator, Way.OPEN));
        return new Ways(opened, open);
    }

    /** What goes up with each of them. */
    static Ways all(List<Ways> parts) {
        Map<IndicatorId, Way> all = new HashMap<>();
        boolean open = false;
        for (Ways part : parts) {
            part.known.forEach((indicator, way) -> all.merge(indicator, way, Way::and));
            open |= part.open;
        }
        return new Ways(all, open);
    }

    Ways and(Ways other) {
        return all(List.of(this, other));
    }
}
