package io.github.quanheng.rulebooks;

import static io.github.quanheng.rulebooks.Facts.f;
import static io.github.quanheng.rulebooks.Plain.ONE;
import static io.github.quanheng.rulebooks.Plain.ZERO;
import static io.github.quanheng.rulebooks.Plain.atLeast;
import static io.github.quanheng.rulebooks.Plain.below;
import static io.github.quanheng.rulebooks.Plain.ceiling;
import static io.github.quanheng.rulebooks.Plain.count;
import static io.github.quanheng.rulebooks.Plain.findings;
import static io.github.quanheng.rulebooks.Plain.floor;
import static io.github.quanheng.rulebooks.Plain.full;
import static io.github.quanheng.rulebooks.Plain.gravest;
import static io.github.quanheng.rulebooks.Plain.known;
import static io.github.quanheng.rulebooks.Plain.max;
import static io.github.quanheng.rulebooks.Plain.min;
import static io.github.quanheng.rulebooks.Plain.share;
import static io.github.quanheng.rulebooks.Plain.shortOf;
import static io.github.quanheng.rulebooks.Plain.tier;
import static io.github.quanheng.rulebooks.Plain.times;
import static io.github.quanheng.rulebooks.PlainLine.NONE;
import static io.github.quanheng.rulebooks.PlainLine.item;
import static io.github.quanheng.rulebooks.PlainLine.section;

import io.github.quanheng.rule.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** The county rulebook in plain fractions, area by area. */
final class CountySheet {
    /** The core items with their marks. */
    static final Map<String, String> CORE = Map.of(
            "1.1", "30", "2.1", "30", "3.1", "40", "4.2", "30", "5.2", "25", "6.2", "30", "7.3", "30", "8.2", "24",
            "9.1", "30");

    private final List<Facts> counties;
    private final Map<String, List<Facts>> towns;

    CountySheet(List<Facts> counties, Map<String, List<Facts>> towns) {
        this.counties = counties;
        this.towns = towns;
    }

    PlainLine total() {
        return section(
                "total",
                full("1000"),
                health(),
                women(),
                clinics(),
                poverty(),
                minds(),
                rescue(),
                dust(),
                county(),
                publicHealth(),
                order(),
                extras());
    }

    private static PlainLine health() {
        return section(
                "1",
                full("100"),
                item(
                        "1.1",
                        "30",
                        u -> times("30", share(u.num("trail_km"), u.targets().getOrDefault("trail", "0")))),
                item("1.2", "30", u -> literacy(u.num("literacy").multiply(100))),
                item("1.3", "20", u -> times("2", u.num("lectures"))),
                item("1.4", "20", u -> tier(u.num("smokefree"), "95%", "20", "90%", "15", "80%", "8", "0")));
    }

    private static BigFraction literacy(BigFraction percent) {
        if (below(percent, "15")) {
            return ZERO;
        }
        return below(percent, "20")
                ? times("3.6", percent.subtract(15))
                : f("18").add(times("2.4", min(percent, f("25")).subtract(20)));
    }

    private static PlainLine women() {
        return section(
                "2",
                full("100"),
                item(
                        "2.1",
                        "30",
                        u -> f("30").subtract(
                                        floor(shortOf(u.num("cancers"), ONE).multiply(100)))),
                item(
                        "2.2",
                        "30",
                        u -> f("30").subtract(ceiling(
                                        shortOf(u.num("prepregnancy"), ONE).multiply(20))
                                .multiply(3))),
                item("2.3", "20", u -> {
                    BigFraction line = BigFraction.of(18, 100_000);
                    BigFraction rate = u.num("maternal");
                    return rate.compareTo(line) <= 0 ? f("20") : times("20", line.divide(rate));
                }),
                item("2.4", "20", u -> BigFraction.of(5 * count(u, "defect", 4))));
    }

    private static PlainLine clinics() {
        return section(
                "3",
                full("100"),
                item("3.1", "40", u -> times("40", min(ONE, u.num("clinics")))),
                item("3.2", "30", u -> u.yes("trained") && atLeast(u.num("doctors"), "95%") ? f("30") : ZERO),
                item("3.3", "10", u -> u.yes("zeromarkup") ? f("10") : ZERO),
                item("3.4", "20", u -> f("20").subtract(u.num("unpaid").divide(2))));
    }

    private PlainLine poverty() {
        return section(
                "4",
                full("100"),
                item("4.1", "30", u -> times("30", share(u.num("diseases"), "33"))),
                item(
                        "4.2",
                        "30",
                        u -> f("30").subtract(times(
                                "1.5",
                                shortOf(u.num("treated"), f("98%"))
                                        .divide(f("98%"))
                                        .multiply(50)))),
                item("4.3", "20", u -> {
                    BigFraction own = u.num("signed");
                    List<BigFraction> all = known(counties, "signed");
                    return f("20").subtract(floor(shortOf(own, Plain.total(all).divide(all.size()))
                                    .multiply(100))
                            .divide(2));
                }),
                item("4.4", "20", u -> {
                    BigFraction aware = u.num("aware");
                    return aware.compareTo(f("90%")) > 0 ? f("20") : times("20", aware);
                }));
    }

    private PlainLine minds() {
        return section(
                "5",
                full("100"),
                item("5.1", "25", u -> times("25", share(u.num("psy_towns"), "80%"))),
                item(
                        "5.2",
                        "25",
                        u -> times("25", min(share(u.num("psy_schools"), "80%"), share(u.num("psy_high"), "1")))),
                item(
                        "5.3",
                        "25",
                        u -> awarded(u, "psy_preschool", "12").add(awarded(u, "psy_offices", "13"))),
                item("5.4", "25", u -> {
                    BigFraction own = u.num("psy_hospitals");
                    long ahead = known(counties, "psy_hospitals").stream()
                            .filter(other -> other.compareTo(own) > 0)
                            .count();
                    return f("25").subtract(BigFraction.of(ahead, 2));
                }));
    }

    /** What a rate of 80% is worth; where the matter does not arise, the list goes on without it. */
    private static BigFraction awarded(Facts unit, String key, String worth) {
        return unit.applies(key) && atLeast(unit.num(key), "80%") ? f(worth) : ZERO;
    }

    private static PlainLine rescue() {
        return section(
                "6",
                full("100"),
                item("6.1", "30", u -> tier(u.num("centres"), "2", "30", "1", "15", "0")),
                item(
                        "6.2",
                        "30",
                        u -> times(
                                "30",
                                min(
                                        ONE,
                                        max(
                                                ZERO,
                                                f("2").subtract(u.num("minutes").divide(30)))))),
                item("6.3", "20", u -> times("5", u.num("drills"))),
                item("6.4", "20", u -> {
                    BigFraction now = u.num("costs");
                    BigFraction before = u.num("costs@-1");
                    if (before.signum() == 0) {
                        throw new Facts.NoValue(Reason.ZERO_DENOMINATOR);
                    }
                    return now.compareTo(before) <= 0
                            ? f("20")
                            : now.compareTo(times("1.05", before)) <= 0 ? f("10") : ZERO;
                }));
    }

    private PlainLine dust() {
        return section(
                "7",
                full("100"),
                item("7.1", "20", u -> switch (u.code("leader")) {
                    case "党政主要领导" -> f("20");
                    case "分管领导" -> f("12");
                    default -> f("5");
                }),
                item("7.2", "30", u -> {
                    BigFraction own = u.num("examined");
                    List<BigFraction> all = known(counties, "examined").stream()
                            .sorted(Comparator.naturalOrder())
                            .toList();
                    BigFraction low = all.get(0);
                    BigFraction width = all.get(all.size() - 1).subtract(low);
                    return width.signum() == 0
                            ? f("30")
                            : times("30", own.subtract(low).divide(width));
                }),
                item("7.3", "30", u -> f("30").subtract(findings(u, "inspections", "0.5", "1"))),
                item("7.4", "20", u -> times("20", share(u.num("attended"), "120"))));
    }

    private static PlainLine county() {
        return section(
                "8",
                full("100"),
                item("8.1", "36", u -> BigFraction.of(6 * count(u, "unified", 6))),
                item("8.2", "24", u -> {
                    BigFraction now = u.num("local");
                    return atLeast(now, "65%")
                            ? f("24")
                            : max(
                                    ZERO,
                                    floor(now.subtract(u.num("local@-1")).multiply(100))
                                            .multiply(6));
                }),
                item("8.3", "20", u -> u.num("referral")),
                item(
                        "8.4",
                        "20",
                        u -> max(tier(u.num("audits"), "12", "20", "6", "12", "0"), times("4", u.num("shared")))));
    }

    private PlainLine publicHealth() {
        return section(
                "9",
                full("100"),
                item("9.1", "30", u -> {
                    List<Facts> below = towns.getOrDefault(u.id(), List.of());
                    if (below.isEmpty()) {
                        throw new Facts.NoValue(Reason.ZERO_DENOMINATOR);
                    }
                    long good = known(below, "coverage").stream()
                            .filter(rate -> atLeast(rate, "90%"))
                            .count();
                    return BigFraction.of(30 * good, below.size());
                }),
                item("9.2", "30", u -> {
                    String target = "山区".equals(u.own().get("terrain")) ? "55%" : "62%";
                    return f("30").subtract(
                                    ceiling(shortOf(u.num("managed"), f(target)).multiply(100)));
                }),
                item(
                        "9.3",
                        "20",
                        u -> u.num("events").signum() == 0 ? f("20") : f("20").subtract(times("4", u.num("late")))),
                item(
                        "9.4",
                        "20",
                        u -> f("20").subtract(gravest(u, "notices", Map.of("国家", "10", "省", "5", "市", "2")))));
    }

    private PlainLine order() {
        return section(
                "10",
                full("100"),
                item("10.1", "20", u -> count(u, "paper", 3) == 3 ? f("20") : ZERO),
                item("10.2", "30", u -> f("30").subtract(times("4", u.num("petitions"))))
                        .from("-10"),
                item("10.3", "30", u -> {
                    BigFraction own = u.num("satisfaction");
                    List<BigFraction> all = known(counties, "satisfaction");
                    if (all.size() == 1) {
                        throw new Facts.NoValue(Reason.BELOW_MINIMUM);
                    }
                    long behind = all.stream()
                            .filter(other -> other.compareTo(own) < 0)
                            .count();
                    return tier(BigFraction.of(behind, all.size() - 1), "75%", "30", "50%", "24", "25%", "18", "12");
                }),
                item("10.4", "20", u -> f("20").subtract(times("1.5", u.num("hazards"))))
                        .vetoedWhen(u -> u.yes("accident")));
    }

    private static PlainLine extras() {
        return section(
                        "plus",
                        full("0"),
                        item("plus.1", "0", u -> gravest(u, "honours", Map.of("国家", "15", "省", "8", "市", "3")))
                                .upTo("30"),
                        item("plus.2", "0", u -> min(f("10"), u.num("innovation")))
                                .upTo("10"),
                        item(
                                        "plus.3",
                                        "0",
                                        u -> findings(u, "findings", "1", "2").negate())
                                .from(NONE))
                .upTo("25");
    }

    /** How many core items came to less than six tenths; those left out do not count. */
    static long weakCores(Map<String, PlainLine.Worked> lines) {
        return CORE.entrySet().stream()
                .filter(core -> Plain.at(lines, core.getKey())
                        .score()
                        .filter(score -> score.divide(f(core.getValue())).compareTo(f("0.6")) < 0)
                        .isPresent())
                .count();
    }
}
