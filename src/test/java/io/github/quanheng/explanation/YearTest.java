package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.deduction.Deduction;
import io.github.quanheng.deduction.DeductionWords;
import io.github.quanheng.deduction.Deductions;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulebook and figures are made up; {@code mvn test -Dtest=YearTest -Dquanheng.rewrite=true} writes the page anew. */
@DisplayName("一家卫生院的一年：逐项怎么算、失在何处，一份人人可读的底稿，其中的数个个重算")
class YearTest {
    private static final Path HOME = Path.of("src/test/resources/why");

    private static Rulebook rulebook;
    private static ScoreSheet sheet;
    private static SheetExplanation told;
    private static Deductions account;
    private static List<String> names;

    @BeforeAll
    static void score() throws IOException {
        rulebook = QuanhengJson.read(
                Files.readString(Path.of("src/test/resources/rulebooks/township-hospital.json")), Rulebook.class);
        AssessedUnit unit = QuanhengJson.read(Files.readString(HOME.resolve("year.json")), AssessedUnit.class);
        Scorer scorer = Scorer.of(rulebook);
        sheet = scorer.score(unit);
        told = Explainer.of(rulebook, Language.CHINESE).explain(sheet);
        account = Deductions.of(scorer.resolved(), sheet);
        names = Stream.concat(
                        rulebook.indicators().stream().map(each -> each.name().zh()),
                        rulebook.lines()
                                .flatMap(line -> Stream.of(
                                        line.id() + " " + line.name().zh(),
                                        line.name().zh())))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private static List<String> page() {
        List<String> lines = new ArrayList<>();
        lines.add(told.title());
        lines.addAll(told.notice().stream().toList());
        lines.add(told.party() + "  " + told.period());
        lines.add("");
        lines.addAll(told.provisions());
        for (SectionExplanation section : told.sections()) {
            lines.add("");
            section.allItems().forEach(item -> {
                lines.add(item.sentence());
                item.notes().forEach(note -> lines.add("    " + note.text()));
            });
            lines.add(section.line().sentence());
        }
        lines.add("");
        lines.add(told.total().sentence());
        told.grade().ifPresent(grade -> lines.add(grade.sentence()));
        lines.add("");
        lines.add("失分由大到小：");
        for (Deduction entry : account.entries()) {
            lines.add("    " + DeductionWords.sentence(entry, rulebook).zh() + "  [" + entry.code() + "]");
        }
        return lines;
    }

    @Test
    @DisplayName("与存档的底稿一字不差")
    void golden() throws IOException {
        Path file = HOME.resolve("year.txt");
        String page = String.join("\n", page()) + "\n";
        if (Boolean.getBoolean("quanheng.rewrite")) {
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
    }

    @Test
    @DisplayName("底稿里每一个等式，另用一只小计算器算，两边相等")
    void equations() throws IOException {
        int count = 0;
        for (String line : Files.readAllLines(HOME.resolve("year.txt"))) {
            for (Equation equation : Equation.in(line.strip(), names)) {
                count++;
                assertThat(equation.holds()).as("%s in: %s", equation, line).isTrue();
            }
        }
        assertThat(count).as("equations").isGreaterThan(20);
    }

    /** Worked from the rule and the figures of each item, before rounding. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1.01 | 6 × 27600 ÷ 30000
            1.02 | 5 × 1320 ÷ 1500
            1.03 | 4 × 285 ÷ 300
            1.04 | 3 × 0.8
            1.05 | 3 × 50 ÷ 56.5
            1.06 | 2 × 80 ÷ 83.2
            1.07 | 2 − 1 × 0.5
            1.08 | 2 × 0.6
            1.09 | 2 × （84.6 − 60） ÷ 35
            1.10 | 0.1 × 9
            2.01 | 3 − 1 × 0.3
            2.02 | 0.16 × 11
            2.03 | 4 − 2 × 0.2
            2.04 | 3 × 1874 ÷ 2130 ÷ 0.9
            2.05 | 3
            2.06 | 3 − 1 × 0.45
            2.07 | 4 − （62 − 149000 ÷ 2568） × 0.16
            2.08 | 3 − （62 − 61100 ÷ 1005） × 0.12
            2.09 | 2 × 0.785
            2.10 | 2
            2.11 | 2 × 69.3 ÷ 74
            2.12 | 2 − 1 × 0.4
            2.13 | 1 − 2 × 0.15
            2.14 | 2 × 0.97
            3.01 | 3 − 1 × 0.6
            3.02 | 2
            3.03 | 1 + 1
            3.04 | 2 − 1 × 0.5
            3.05 | 2 − 1 × 1
            3.06 | 2 × 0.7
            3.07 | 2
            3.08 | 0
            3.09 | 2 − 1 × 0.4
            3.10 | 2
            4.01 | 4 × 0.8
            4.03 | 1 − 1 × 0.3
            4.04 | 2
            4.05 | 1
            4.06 | 1 − 1 × 0.5
            4.07 | 2 × 0.5
            4.08 | 0
            5.01 | 0.5 × 1
            total | （25.7 + 32.44 + 15.9 + 8.4） × 100 ÷ 98 + 0.5
            """)
    @DisplayName("每一项照规则和数据手算，与得分表舍入之前的数相同")
    void byHand(String line, String sum) {
        Rational raw = sheet.line(LineId.of(line)).orElseThrow().raw().number().orElseThrow();
        assertThat(new Equation(sum, raw.toString()).holds())
                .as("%s = %s", sum, raw)
                .isTrue();
    }

    /** The sections from their items, the total from its sections, the losses from both: with nothing but plus, minus and times. */
    @Test
    @DisplayName("小项合成大项，大项合成总分，失分合计恰为可得分减得分")
    void sums() {
        Rational sections = Rational.ZERO;
        Rational available = Rational.ZERO;
        for (var section : sheet.sections()) {
            Rational items = Rational.sum(section.allItems()
                    .map(LineScore::score)
                    .flatMap(score -> score.number().stream())
                    .toList());
            assertThat(section.line().raw().number()).contains(items);
            sections = sections.plus(section.line().score().number().orElseThrow());
            available = available.plus(section.line().available().number().orElseThrow());
        }
        Rational full = sheet.total().full().number().orElseThrow();
        Rational bonus = sheet.sections().get(4).line().score().number().orElseThrow();
        assertThat(sheet.total().raw().number())
                .contains(sections.minus(bonus).times(full).dividedBy(available).plus(bonus));
        assertThat(Rational.sum(account.entries().stream()
                        .map(Deduction::ofTotal)
                        .flatMap(Optional::stream)
                        .toList()))
                .isEqualTo(sheet.total()
                        .available()
                        .number()
                        .orElseThrow()
                        .minus(sheet.total().score().number().orElseThrow()));
    }
}
