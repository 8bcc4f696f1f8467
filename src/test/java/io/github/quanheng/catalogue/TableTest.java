package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.source.Certainty;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Every row of a table is checked when its class is loaded")
class TableTest {
    private static final Table.Frame FRAME = new Table.Frame(
            "own",
            "示意",
            "2026",
            Numbering.LIBRARY,
            Map.of("here", "示意的副本"),
            Optional.of(Certainty.RECALLED),
            Optional.empty());
    private static final String GOOD = """
            # 一级 | 二级 | copy
            1 | 甲 | A
              list quantitative | monitored | 逐步提高 | 来源
              def copy percent % | 分子 | 分母
              at here
            """;

    @Test
    @DisplayName("a good row is an entry")
    void reads() {
        assertThat(Table.read(FRAME, GOOD)).singleElement().satisfies(entry -> {
            assertThat(entry.id().value()).isEqualTo("own.1");
            assertThat(entry.levelOne()).contains("一级");
            assertThat(entry.levelTwo()).contains("二级");
            assertThat(entry.monitoring()).contains(Monitoring.MONITORED);
            assertThat(entry.source(Part.DIRECTION).certainty()).isEqualTo(Certainty.RECALLED);
            assertThat(entry.source(Part.DATA_SOURCE).certainty()).isEqualTo(Certainty.SECONDARY_COPY);
            assertThat(entry.definition().reading().copies()).containsExactly("示意的副本");
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    at here;              at there;              table own: unknown copy there
                    list quantitative;    lists quantitative;    table own: unknown word lists
                    | 甲 | A;             | 甲;                  table own: wrong cells in 1 | 甲
                    | 甲 | A;             | 甲 | A | sure;       how sure is "sure"? write text, copy or recalled
                    def copy percent;     def seen percent;      how sure is "seen"? write text, copy or recalled
                    def copy percent %;   def copy share %;      No enum constant io.github.quanheng.catalogue.Formula.SHARE
                    quantitative |;       numeric |;             No enum constant io.github.quanheng.catalogue.Nature.NUMERIC
                    | monitored |;        | |;                   table own: wrong cells in quantitative | | 逐步提高 | 来源
                    | 分子 | 分母;          | 分子;                 definition (2026): its formula PERCENT needs the operands [NUMERATOR, DENOMINATOR] in this order, found [NUMERATOR]
                    copy percent %;       copy - %;              definition (2026): either it has a formula or it says what is missing, and never both
                    """)
    @DisplayName("a bad row is refused")
    void refuses(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> Table.read(FRAME, GOOD.replace(good, bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    @DisplayName("a copy claimed and not named, and a line written twice, are refused")
    void refusesMore() {
        assertThatThrownBy(() -> Table.read(FRAME, GOOD.replace("  at here\n", "")))
                .hasMessage("reading of 示意: says SECONDARY_COPY but names no copy; name the copy that was read or say"
                        + " RECALLED");
        assertThatThrownBy(() -> Table.read(FRAME, GOOD.replace("  at here", "  called 乙\n  called 丙\n  at here")))
                .hasMessage("table own: called comes twice in [1, 甲, A]");
    }
}
