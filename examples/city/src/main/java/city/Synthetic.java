package city;

import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.HealthAuthority;
import io.github.quanheng.party.Institution;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Made-up figures for every unit, always the same for a seed and a year. Where the public document gives a total for the city,
 * the figures of the counties add up to it.
 */
final class Synthetic {
    private static final String COUNTIES = "县市区";
    private static final String SOURCE = "合成数据，由随机种子生成";

    private final Year year;
    private final int of;
    private final Random random;
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private int level;

    Synthetic(Year year, int of, long seed) {
        this.year = year;
        this.of = of;
        this.random = new Random(seed + of);
        Random lasting = new Random(seed);
        year.groups().forEach(group -> group.units().forEach(unit -> levels.put(unit, lasting.nextInt(11))));
    }

    /** All units of the groups with what they are scored on. */
    List<AssessedUnit> assessed() {
        List<AssessedUnit> all = new ArrayList<>();
        for (Year.Group group : year.groups()) {
            boolean counties = group.name().zh().equals(COUNTIES);
            Map<String, Map<FigureKey, Observation>> figures = new LinkedHashMap<>();
            for (String unit : group.units()) {
                level = levels.get(unit);
                figures.put(unit, common());
                if (!counties) {
                    cityRun(figures.get(unit));
                }
            }
            if (counties) {
                counties(figures);
            }
            figures.forEach(
                    (unit, given) -> all.add(AssessedUnit.of(party(unit, group.name()), submission(unit, given))));
        }
        return all;
    }

    /** What the funds read of every unit: a base, 70% of it in advance, people served. */
    List<AssessedUnit> accounts(List<AssessedUnit> units, boolean money) {
        List<AssessedUnit> all = new ArrayList<>();
        for (AssessedUnit unit : units) {
            Map<FigureKey, Observation> given = new LinkedHashMap<>();
            if (money) {
                int base = 10_000 * between(20, 40);
                number(given, "基数", base);
                number(given, "预拨", base / 10 * 7);
                number(given, "服务人口", 1_000 * between(90, 480));
            }
            all.add(AssessedUnit.of(unit.party(), submission(unit.party().id().value(), given)));
        }
        return all;
    }

    static Party party(String unit, Label group) {
        return group.zh().equals(COUNTIES)
                ? HealthAuthority.builder()
                        .id(PartyId.of(unit))
                        .name(Label.of(unit))
                        .administration(AdministrativeLevel.COUNTY)
                        .putOwn("group", group.zh())
                        .build()
                : Institution.builder()
                        .id(PartyId.of(unit))
                        .name(Label.of(unit))
                        .grade(Grade.UNKNOWN)
                        .putOwn("group", group.zh())
                        .build();
    }

    private Submission submission(String unit, Map<FigureKey, Observation> given) {
        return new Submission(PartyId.of(unit), Period.ofYear(of), given);
    }

    private void counties(Map<String, Map<FigureKey, Observation>> figures) {
        Map<String, Integer> institutions = new LinkedHashMap<>();
        Map<String, Integer> plans = new LinkedHashMap<>();
        Map<String, Rational> capability = new LinkedHashMap<>();
        Map<String, Rational> recruits = new LinkedHashMap<>();
        Map<String, Rational> graduates = new LinkedHashMap<>();
        for (String unit : figures.keySet()) {
            level = levels.get(unit);
            institutions.put(unit, between(11, 17));
            plans.put(unit, between(65, 100));
            capability.put(unit, Rational.of(institutions.get(unit) * likely(40, 80)));
            recruits.put(unit, Rational.of(plans.get(unit) * likely(60, 110)));
            graduates.put(unit, Rational.of(between(60, 160)));
        }
        Map<String, Rational> reached = share("达标机构", capability);
        Map<String, Rational> hired = share("自主招聘", recruits);
        Map<String, Rational> joined = share("毕业生", graduates);
        figures.forEach((unit, given) -> {
            level = levels.get(unit);
            put(given, "达标机构", new Datum.Share(new Ratio(reached.get(unit), Rational.of(institutions.get(unit)))));
            put(given, "自主招聘", new Datum.Amount(Figure.of(hired.get(unit))));
            put(given, "毕业生", new Datum.Amount(Figure.of(joined.get(unit))));
            number(given, "招聘计划", plans.get(unit));
            ratio(given, "智慧助医", 45, 100, between(150, 400));
            ratio(given, "婚检率", 60, 93, between(900, 4_000));
        });
    }

    /** Divides a total of the city among its counties; an earlier year has nine tenths of it. */
    private Map<String, Rational> share(String what, Map<String, Rational> weights) {
        int total = year.totals().get(what);
        boolean published = of == 2022;
        return Allocation.split(
                Rational.of(published ? total : total * 9 / 10), Rational.ONE, weights, Allocation.Tie.FIRST_LISTED);
    }

    private void cityRun(Map<FigureKey, Observation> given) {
        ratio(given, "重点任务", 70, 100, 50);
        ratio(given, "满意度", 70, 96, 300);
        ratio(given, "信息上报", 70, 100, 52);
    }

    private Map<FigureKey, Observation> common() {
        Map<FigureKey, Observation> given = new LinkedHashMap<>();
        number(given, "行风问题", seldom(6));
        ratio(given, "隐患整改", 75, 100, between(20, 60));
        number(given, "安全事故", seldom(14));
        ratio(given, "督办事项", 60, 100, between(30, 90));
        number(given, "缺报材料", seldom(4));
        number(given, "试点", seldom(3));
        return given;
    }

    private int seldom(int oneIn) {
        return random.nextInt(oneIn) == 0 ? between(1, 2) : 0;
    }

    /** A number in a range, higher for a unit that does well year by year. */
    private int likely(int low, int high) {
        return low + (high - low) * (6 * level + 4 * random.nextInt(11)) / 100;
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    private void ratio(Map<FigureKey, Observation> given, String what, int low, int high, int denominator) {
        int numerator = denominator * likely(low, high) / 100;
        put(given, what, new Datum.Share(new Ratio(Rational.of(numerator), Rational.of(denominator))));
    }

    private static void number(Map<FigureKey, Observation> given, String what, int value) {
        put(given, what, new Datum.Amount(Figure.of(Rational.of(value))));
    }

    private static void put(Map<FigureKey, Observation> given, String what, Datum value) {
        given.put(FigureKey.of(what), new Observation.Reported(value, Optional.empty(), Optional.of(SOURCE)));
    }
}
