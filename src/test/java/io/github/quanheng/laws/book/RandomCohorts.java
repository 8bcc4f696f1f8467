package io.github.quanheng.laws.book;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.laws.book.World.Fact;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;

/**
 * Random units, close to the constants of the random rules, so that bounds and ties are hit: three in one peer group, one alone in another, one in
 * none; a lead with two members; two with another above them. The same seed gives the same units.
 */
final class RandomCohorts {
    private static final List<String> IDS = List.of("u1", "u2", "u3", "u4", "u5");
    private static final List<List<String>> GROUPS = List.of(List.of("u1", "u2", "u3"), List.of("u4"));
    private static final Map<String, List<String>> MEMBERS = Map.of("u1", List.of("u2", "u5"));
    private static final Map<String, String> ABOVE = Map.of("u2", "u4", "u3", "u4");
    private final SplittableRandom random;
    private boolean complete;

    RandomCohorts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From now on every figure is reported and no field of a record is left out. */
    RandomCohorts complete() {
        complete = true;
        return this;
    }

    List<World.Unit> units() {
        List<World.Unit> units = new ArrayList<>();
        for (String id : IDS) {
            Map<String, Fact> facts = new LinkedHashMap<>();
            List.of("x", "x@-1", "y", "y@-1", "opinion").forEach(key -> fact(facts, key, number(), number()));
            List.of("r", "s", "r@-1", "s@-1").forEach(key -> fact(facts, key, rate(), rate()));
            List.of("yes", "no").forEach(key -> fact(facts, key, random.nextBoolean(), random.nextBoolean()));
            fact(facts, "on", day(), day());
            fact(facts, "code", code(), code());
            fact(facts, "verdict", code(), code());
            fact(facts, "records", records(), records());
            boolean known = complete || random.nextInt(4) > 0;
            Map<String, String> own = known ? Map.of("类别", random.nextBoolean() ? "城区" : "山区") : Map.of();
            boolean agreed = complete || random.nextInt(3) > 0;
            Map<String, BigFraction> targets =
                    agreed ? Map.of("own", BigFraction.of(random.nextInt(1, 40), 10)) : Map.of();
            units.add(new World.Unit(id, own, facts, targets));
        }
        return units;
    }

    private void fact(Map<String, Fact> facts, String key, Object value, Object verified) {
        switch (complete ? 4 : random.nextInt(14)) {
            case 0 -> facts.put(key, new Fact.None("NOT_APPLICABLE"));
            case 1 -> facts.put(key, new Fact.None("MISSING"));
            case 2 -> {}
            case 3 -> facts.put(key, new Fact.Value(value, Optional.of(verified)));
            default -> facts.put(key, new Fact.Value(value, Optional.empty()));
        }
    }

    private BigFraction number() {
        return BigFraction.of(random.nextInt(-20, 41), random.nextBoolean() ? 10 : 7);
    }

    private Object rate() {
        return random.nextInt(3) == 0
                ? new World.Part(BigFraction.of(random.nextInt(12)), BigFraction.of(random.nextInt(10)))
                : BigFraction.of(random.nextInt(120), 100);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 6, 30).plusDays(random.nextInt(-2, 3) + 215L * random.nextInt(2));
    }

    private String code() {
        return List.of("甲", "乙", "丁").get(random.nextInt(3));
    }

    private List<Map<String, Object>> records() {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("v", number());
            optional(record, "w", BigFraction.of(random.nextInt(120), 100));
            optional(record, "ok", random.nextBoolean());
            record.put("sort", code());
            records.add(record);
        }
        return records;
    }

    /** A field that a record may lack, with a reason or without a word. */
    private void optional(Map<String, Object> record, String field, Object value) {
        switch (complete ? 3 : random.nextInt(8)) {
            case 0 -> record.put(field, new Fact.None("NOT_APPLICABLE"));
            case 1 -> record.put(field, new Fact.None("MISSING"));
            case 2 -> {}
            default -> record.put(field, value);
        }
    }

    static World world(JsonNode book, List<World.Unit> units) {
        Map<String, World.Unit> byId = new LinkedHashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        return new World(book, byId, GROUPS, MEMBERS, ABOVE);
    }

    /** The same units as the engine takes them. */
    static Cohort cohort(List<World.Unit> units) {
        Map<PartyId, PartyId> above = new HashMap<>();
        ABOVE.forEach((unit, other) -> above.put(PartyId.of(unit), PartyId.of(other)));
        List<Cohort.PeerGroup> groups = GROUPS.stream()
                .map(group -> new Cohort.PeerGroup(Label.of("组" + group.get(0)), ids(group)))
                .toList();
        List<Cohort.Bundle> bundles = MEMBERS.entrySet().stream()
                .map(led -> new Cohort.Bundle(PartyId.of(led.getKey()), ids(led.getValue())))
                .toList();
        return new Cohort(units.stream().map(RandomCohorts::assessed).toList(), groups, bundles, above);
    }

    private static List<PartyId> ids(List<String> ids) {
        return ids.stream().map(PartyId::of).toList();
    }

    static AssessedUnit assessed(World.Unit unit) {
        Organisation.Builder party = Organisation.builder()
                .id(PartyId.of(unit.id()))
                .name(Label.of(unit.id()))
                .kind(PartyKind.ENTERPRISE)
                .putAllOwn(unit.own());
        Map<FigureKey, Observation> observations = new LinkedHashMap<>();
        unit.facts().forEach((key, fact) -> observations.put(FigureKey.of(key), observation(key, fact)));
        Map<ParameterId, Figure> targets = new LinkedHashMap<>();
        unit.targets().forEach((id, target) -> targets.put(ParameterId.of(id), Figure.of(rational(target))));
        return new AssessedUnit(
                party.build(), new Submission(PartyId.of(unit.id()), Period.ofYear(2020), observations), targets);
    }

    private static Observation observation(String key, Fact fact) {
        if (fact instanceof Fact.Value value) {
            return new Observation.Reported(
                    datum(key, value.declared()), value.verified().map(one -> datum(key, one)), Optional.empty());
        }
        return ((Fact.None) fact).reason().equals("MISSING")
                ? new Observation.Missing("系统停用")
                : new Observation.NotApplicable("没有这项业务");
    }

    private static Datum datum(String key, Object value) {
        if (value instanceof World.Part part) {
            return new Datum.Share(new Ratio(rational(part.above()), rational(part.below())));
        }
        if (value instanceof BigFraction number) {
            boolean rate = key.startsWith("r") || key.startsWith("s") || key.equals("w");
            return key.equals("opinion")
                    ? new Datum.Opinion(rational(number), "考核组", "评议", List.of())
                    : new Datum.Amount(
                            rate ? new Figure(rational(number), Scale.PERCENT) : Figure.of(rational(number)));
        }
        if (value instanceof Fact.None none) {
            return none.reason().equals("MISSING")
                    ? new Datum.Missing(Cause.said("登记不全"))
                    : new Datum.NotApplicable(Cause.said("不涉及"));
        }
        if (value instanceof LocalDate day) {
            return new Datum.Day(day);
        }
        if (value instanceof Boolean yes) {
            return new Datum.YesNo(yes);
        }
        if (value instanceof String code) {
            return key.equals("verdict") ? new Datum.Graded(code, "考核组", "评议", List.of("记录")) : new Datum.Code(code);
        }
        List<Map<String, Datum>> rows = new ArrayList<>();
        for (Object row : (List<?>) value) {
            Map<String, Datum> record = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((field, of) -> record.put((String) field, datum((String) field, of)));
            rows.add(record);
        }
        return new Datum.Records(rows);
    }

    private static Rational rational(BigFraction value) {
        return Rational.of(value.getNumerator(), value.getDenominator());
    }
}
