package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The indicators that a rule needs: each is named by the words of the text, and equal words are one indicator. */
final class Needs {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 48;

    private final List<Indicator> known;
    private final Map<String, Need> needs = new LinkedHashMap<>();
    private final Set<ParameterId> targets = new LinkedHashSet<>();

    Needs(List<Indicator> known) {
        this.known = known;
    }

    /** What is known of an indicator so far; two directions are none. */
    private static final class Need {
        private final String id;
        private final Kind kind;
        private final Optional<String> unit;
        private final List<String> codes;
        private Optional<Direction> direction = Optional.empty();
        private boolean both;

        private Need(String id, Kind kind, Optional<String> unit, List<String> codes) {
            this.id = id;
            this.kind = kind;
            this.unit = unit;
            this.codes = codes;
        }
    }

    /** The id of an indicator; empty when its name already stands for something of another kind. */
    Optional<String> id(String name, Kind kind, Optional<String> unit) {
        return id(name, kind, unit, List.of());
    }

    Optional<String> id(String name, Kind kind, Optional<String> unit, List<String> codes) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Need there = needs.get(name);
        if (there == null) {
            Optional<Indicator> same =
                    known.stream().filter(each -> each.name().zh().equals(name)).findFirst();
            if (same.filter(each -> each.kind() != kind).isPresent()) {
                return Optional.empty();
            }
            String id = same.map(each -> each.id().value()).orElseGet(() -> free(name));
            there = new Need(id, kind, unit, codes);
            needs.put(name, there);
        }
        boolean fits = there.kind == kind && there.unit.equals(unit) && there.codes.equals(codes);
        return fits ? Optional.of(there.id) : Optional.empty();
    }

    /** What the target of an indicator is called. */
    static ParameterId targetOf(String id) {
        return ParameterId.of(id + "目标值");
    }

    /** A target that each unit brings itself. */
    ParameterId target(String id) {
        ParameterId target = targetOf(id);
        targets.add(target);
        return target;
    }

    List<ParameterId> targets() {
        return List.copyOf(targets);
    }

    /** Says which way is better. */
    void better(String id, Direction way) {
        needs.values().stream().filter(need -> need.id.equals(id)).forEach(need -> {
            need.both |= need.direction.filter(other -> other != way).isPresent();
            need.direction = Optional.of(way);
        });
    }

    private String free(String name) {
        StringBuilder id = new StringBuilder();
        name.codePoints()
                .limit(LONGEST_ID)
                .forEach(letter ->
                        id.appendCodePoint(Character.isLetter(letter) || Character.isDigit(letter) ? letter : '_'));
        if (!Character.isLetter(id.codePointAt(0))) {
            id.insert(0, "指标");
        }
        String plain = id.toString().replaceAll("_+$", "");
        String free = plain;
        for (int i = 2; isTaken(free); i++) {
            free = plain + "_" + i;
        }
        return free;
    }

    private boolean isTaken(String id) {
        return List.of("full", "excluded", "none", "each", "total").contains(id)
                || known.stream().anyMatch(each -> each.id().value().equals(id))
                || needs.values().stream().anyMatch(need -> need.id.equals(id));
    }

    List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        needs.forEach((name, need) -> all.add(known.stream()
                .filter(each -> each.id().value().equals(need.id))
                .findFirst()
                .orElseGet(() -> indicator(name, need))));
        return all;
    }

    private static Indicator indicator(String name, Need need) {
        Indicator.Builder indicator = Indicator.builder()
                .id(IndicatorId.of(need.id))
                .name(Label.of(name))
                .kind(need.kind)
                .addAllCodes(need.codes);
        need.unit.ifPresent(indicator::unit);
        if (!need.both) {
            need.direction.ifPresent(indicator::direction);
        }
        return indicator.build();
    }
}
