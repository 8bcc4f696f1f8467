package io.github.quanheng.rulebooks;

import static io.github.quanheng.rulebooks.Facts.f;
import static io.github.quanheng.rulebooks.Plain.full;
import static io.github.quanheng.rulebooks.Plain.times;
import static io.github.quanheng.rulebooks.PlainLine.item;
import static io.github.quanheng.rulebooks.PlainLine.section;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** The township rulebook in plain fractions: a table of items, and what each form of the table means. */
final class TownshipSheet {
    static final ImmutableList<String> CLASSES = ImmutableList.of("甲类", "乙类", "丙类");

    /** Number, marks of the three classes, form, figure, and what the form needs. */
    private static final String TABLE = """
            1.01 | 6 5 5 | target | visits | 30000 20000 12000 36000
            1.02 | 5 4 0 | target | discharges | 1500 800 0 2000
            1.03 | 4 0 0 | target | operations | 300 0 0 400
            1.04 | 3 4 4 | tiers | tcm | 35% 100% 30% 80% 20% 50% 0%
            1.05 | 3 3 3 | inverse | antibiotics | 50%
            1.06 | 2 3 3 | inverse | cost | 80
            1.07 | 2 2 2 | missing | device | 25% 4
            1.08 | 2 2 2 | code | records | 甲级 100% 乙级 60% 丙级 0%
            1.09 | 2 2 2 | interp | referral | 60% 95%
            1.10 | 1 1 1 | unit | remote | 10% 14
            2.01 | 3 3 4 | step | files | 90% 2% WHOLE 10%
            2.02 | 2 2 2 | unit | talks | 8% 15
            2.03 | 4 4 4 | step | vaccines | 95% 1% STARTED 5%
            2.04 | 3 3 3 | share | children | 90%
            2.05 | 3 3 3 | share | mothers | 90%
            2.06 | 3 4 4 | step | elders | 72% 3% WHOLE 15%
            2.07 | 4 4 5 | step | pressure | 62% 1% PRO_RATA 4%
            2.08 | 3 4 4 | step | diabetes | 62% 1% PRO_RATA 4%
            2.09 | 2 3 3 | jump | mental | 80%
            2.10 | 2 2 3 | pass | tuberculosis | 90%
            2.11 | 2 2 2 | share | tcmcare | 74%
            2.12 | 2 2 3 | case | latereports | 20%
            2.13 | 1 2 2 | case | oversight | 15%
            2.14 | 2 2 2 | rate | truth |
            3.01 | 3 3 3 | missing | finance | 20% 5
            3.02 | 2 2 2 | yes | zeromarkup |
            3.03 | 2 2 2 | award | pay | 50% 2
            3.04 | 2 2 2 | case | hazards | 25%
            3.05 | 2 2 2 | missing | infection | 50% 3
            3.06 | 2 2 2 | tiers | system | 100% 100% 80% 70% 60% 40% 0%
            3.07 | 2 2 2 | share | staff | 80%
            3.08 | 1 1 1 | unit | training | 20% 8
            3.09 | 2 2 2 | step | villages | 100% 10% STARTED 20%
            3.10 | 2 2 2 | judged | conduct | 3
            4.01 | 4 4 4 | tiers | residents | 90% 100% 85% 80% 80% 60% 0%
            4.02 | 2 2 2 | interp | employees | 50% 90%
            4.03 | 1 1 1 | case | complaints | 30%
            4.04 | 2 2 2 | step | signed | 40% 1% WHOLE 10%
            4.05 | 1 1 1 | jump | renewed | 85%
            4.06 | 1 1 1 | missing | open | 50% 2
            4.07 | 2 2 2 | code | clean | 好 100% 中 50% 差 0%
            4.08 | 1 1 1 | yes | special |
            """;

    private TownshipSheet() {}

    static PlainLine total() {
        return section("total", full("100"), part("1"), part("2"), part("3"), part("4"), bonus());
    }

    private static PlainLine bonus() {
        return section(
                        "5",
                        full("0"),
                        item("5.01", "0", u -> times("0.5", u.num("awards")))
                                .upTo("3")
                                .then((u, x) -> cents(x)))
                .unscaled();
    }

    private static PlainLine part(String section) {
        List<PlainLine> items = new ArrayList<>();
        List<List<String>> marks = new ArrayList<>();
        for (String row : TABLE.lines().toList()) {
            String[] cells = row.split("\\|", -1);
            if (cells[0].startsWith(section + ".")) {
                List<String> byClass = List.of(cells[1].strip().split(" "));
                marks.add(byClass);
                items.add(line(
                        cells[0].strip(),
                        byClass,
                        cells[2].strip(),
                        cells[3].strip(),
                        cells[4].strip().split(" ")));
            }
        }
        return section(
                        section,
                        u -> Plain.total(
                                marks.stream().map(row -> f(row.get(type(u)))).toList()),
                        items.toArray(PlainLine[]::new))
                .unscaled();
    }

    static int type(Facts unit) {
        return CLASSES.indexOf(unit.own().getOrDefault("class", ""));
    }

    static BigFraction cents(BigFraction value) {
        return f(value.bigDecimalValue(2, RoundingMode.HALF_UP).toPlainString());
    }

    private static PlainLine line(String id, List<String> marks, String form, String figure, String... with) {
        Function<Facts, BigFraction> full = u -> f(marks.get(type(u)));
        return item(
                        id,
                        full,
                        u -> Forms.marks(
                                full.apply(u),
                                form,
                                u,
                                figure,
                                form.equals("target") ? new String[] {with[type(u)]} : with))
                .onlyFor(u -> full.apply(u).signum() != 0)
                .then((u, x) -> cents(x));
    }
}
