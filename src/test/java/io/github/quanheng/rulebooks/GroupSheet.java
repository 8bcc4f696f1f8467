package io.github.quanheng.rulebooks;

import static io.github.quanheng.rulebooks.Facts.f;
import static io.github.quanheng.rulebooks.Plain.ONE;
import static io.github.quanheng.rulebooks.Plain.ZERO;
import static io.github.quanheng.rulebooks.Plain.atLeast;
import static io.github.quanheng.rulebooks.Plain.below;
import static io.github.quanheng.rulebooks.Plain.full;
import static io.github.quanheng.rulebooks.Plain.known;
import static io.github.quanheng.rulebooks.Plain.max;
import static io.github.quanheng.rulebooks.Plain.min;
import static io.github.quanheng.rulebooks.Plain.times;
import static io.github.quanheng.rulebooks.PlainLine.NONE;
import static io.github.quanheng.rulebooks.PlainLine.item;
import static io.github.quanheng.rulebooks.PlainLine.section;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** The medical-group rulebook in plain fractions: a table of items, and the few that look at the other units of the group. */
final class GroupSheet {
    static final ImmutableSet<String> CORE =
            ImmutableSet.of("2.01", "2.06", "2.07", "3.01", "3.04", "3.08", "4.03", "5.02", "5.04");

    /** Number, marks, form, figure, and what the form needs. */
    private static final String TABLE = """
            1.01 | 2 | yes | charter |
            1.02 | 2 | missing | people | 25% 4
            1.03 | 2 | missing | money | 50% 3
            1.04 | 2 | award | work | 50% 3
            1.05 | 2 | share | buying | 90%
            1.06 | 2 | tiers | linked | 95% 100% 80% 60% 0%
            1.07 | 2 | code | bonusplan | 落实 100% 部分落实 50% 未落实 0%
            1.08 | 2 | unit | meetings | 10% 12
            1.09 | 2 | case | hazards | 20%
            1.10 | 2 | judged | conduct | 3
            2.04 | 4 | step | down | 30% 1% STARTED 5%
            2.05 | 4 | unit | clinics | 10% 12
            2.06 | 4 | award | centre | 20% 5
            2.07 | 4 | step | within | 90% 1% PRO_RATA 8%
            2.08 | 4 | interp | grade4 | 2% 15%
            2.09 | 4 | missing | support | 25% 4
            3.01 | 4 | step | local | 65% 1% WHOLE 5%
            3.02 | 4 | jump | up | 90%
            3.03 | 4 | share | present | 85%
            3.04 | 4 | step | signed | 40% 2% STARTED 10%
            3.05 | 4 | tiers | drugs | 90% 100% 80% 70% 0%
            3.06 | 4 | unit | remote | 5% 24
            3.07 | 4 | award | special | 50% 2
            3.08 | 4 | missing | villages | 20% 5
            3.09 | 4 | inverse | antibiotics | 50%
            4.01 | 3 | pass | charts | 90%
            4.02 | 3 | share | pathway | 60%
            4.03 | 3 | interp | patients | 60% 95%
            4.04 | 3 | step | income | 35% 1% PRO_RATA 10%
            4.05 | 3 | inverse | cost | 80
            4.06 | 2 | code | drugsuse | 甲 100% 乙 60% 丙 0%
            4.07 | 2 | missing | infection | 50% 3
            4.08 | 2 | case | complaints | 15%
            4.09 | 2 | jump | rescue | 95%
            4.10 | 2 | tiers | mutual | 90% 100% 70% 50% 0%
            5.01 | 3 | unit | talks | 10% 12
            5.02 | 3 | step | managed | 62% 1% WHOLE 6%
            5.03 | 3 | case | late | 20%
            5.04 | 3 | step | vaccines | 95% 1% STARTED 10%
            5.05 | 3 | share | elders | 72%
            """;

    private final Function<Facts, List<Facts>> members;
    private final Function<Facts, List<Facts>> lead;

    GroupSheet(Function<Facts, List<Facts>> members, Function<Facts, List<Facts>> lead) {
        this.members = members;
        this.lead = lead;
    }

    static boolean leads(Facts unit) {
        return "牵头".equals(unit.own().get("role"));
    }

    PlainLine base() {
        return section(
                        "base",
                        full("100"),
                        section("g1", full("20"), rows("1")).unscaled(),
                        section("g2", full("40"), leadItems()).unscaled().onlyFor(GroupSheet::leads),
                        section("g3", full("40"), memberItems()).unscaled().onlyFor(unit -> !leads(unit)),
                        services(),
                        publicHealth())
                .unscaled();
    }

    static PlainLine extras() {
        return section(
                        "plus",
                        full("0"),
                        item("6.01", "0", u -> times("0.5", u.find("prizes").orElse(ZERO)))
                                .upTo(NONE))
                .unscaled()
                .upTo("2");
    }

    private static PlainLine services() {
        return section("g4", full("25"), rows("4")).unscaled();
    }

    private static PlainLine publicHealth() {
        return section("g5", full("15"), rows("5")).unscaled();
    }

    private static PlainLine[] rows(String group) {
        List<PlainLine> items = new ArrayList<>();
        for (String row : TABLE.lines().toList()) {
            String[] cells = row.split("\\|", -1);
            if (cells[0].startsWith(group + ".")) {
                String marks = cells[1].strip();
                items.add(item(
                        cells[0].strip(),
                        marks,
                        u -> Forms.marks(
                                f(marks),
                                cells[2].strip(),
                                u,
                                cells[3].strip(),
                                cells[4].strip().split(" "))));
            }
        }
        return items.toArray(PlainLine[]::new);
    }

    private PlainLine[] leadItems() {
        List<PlainLine> items = new ArrayList<>(List.of(rows("2")));
        items.add(item("2.01", "4", u -> {
            List<Facts> below = some(members.apply(u));
            long good = known(below, "local").stream()
                    .filter(rate -> atLeast(rate, "65%"))
                    .count();
            return BigFraction.of(4 * good, below.size());
        }));
        items.add(item("2.02", "4", u -> {
            List<BigFraction> rates = some(known(members.apply(u), "patients"));
            BigFraction mean = Plain.total(rates).divide(rates.size());
            return times("4", max(ZERO, min(ONE, mean.subtract(f("60%")).divide(f("35%")))));
        }));
        items.add(item(
                "2.03",
                "4",
                u -> BigFraction.of(4
                        - known(members.apply(u), "stationed").stream()
                                .filter(count -> below(count, "1"))
                                .count())));
        items.add(item(
                "2.10",
                "4",
                u -> BigFraction.of(4
                        - members.apply(u).stream()
                                .filter(member -> below(raw(publicHealth(), member), "9"))
                                .count())));
        return items.toArray(PlainLine[]::new);
    }

    private PlainLine[] memberItems() {
        List<PlainLine> items = new ArrayList<>(List.of(rows("3")));
        items.add(item(
                "3.10",
                "4",
                u -> times("4", raw(services(), some(lead.apply(u)).get(0)).divide(25))));
        return items.toArray(PlainLine[]::new);
    }

    static BigFraction raw(PlainLine line, Facts unit) {
        PlainLine.Worked worked = Plain.at(line.work(unit), line.id);
        return worked.raw().orElseThrow();
    }

    private static <T> List<T> some(List<T> all) {
        if (all.isEmpty()) {
            throw new Facts.NoValue(Reason.ZERO_DENOMINATOR);
        }
        return all;
    }

    /** The score of the unit bundled with those of its group, before the effects. */
    BigFraction bundled(Facts unit) {
        BigFraction own = raw(base(), unit);
        if (!leads(unit)) {
            return times("0.9", own)
                    .add(times("0.1", raw(base(), some(lead.apply(unit)).get(0))));
        }
        List<BigFraction> below = some(
                members.apply(unit).stream().map(member -> raw(base(), member)).toList());
        return times("0.7", own).add(times("0.3", Plain.total(below).divide(below.size())));
    }
}
