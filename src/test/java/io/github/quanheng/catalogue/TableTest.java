package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.source.Certainty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Every row of a table is checked when its class is loaded")
class TableTest {
    private static final Map<String, Copy> COPIES = Map.of(
            "here", new Copy("示意的副本", SourceClass.DOCUMENT_COPY),
            "rows", new Copy("示意的转录", SourceClass.TRANSCRIPTION),
            "names", new Copy("示意的名单", SourceClass.NAME_LIST));
    private static final Sources.Frame FRAME = frame(Set.of(Part.DIRECTION), Optional.empty());
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
            assertThat(entry.definition().sources().keySet())
                    .containsExactlyInAnyOrder(Part.UNIT, Part.NUMERATOR, Part.DENOMINATOR, Part.FORMULA);
            assertThat(entry.definition().source(Part.FORMULA).copies()).containsExactly(COPIES.get("here"));
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    at here;              at there;              table own: unknown copy there
                    list quantitative;    lists quantitative;    table own: unknown word lists
                    | 甲 | A;             | 甲;                  table own: wrong cells in 1 | 甲
                    | 甲 | A;             | 甲 | A | sure;       how sure is "sure"? write copy or recalled
                    def copy percent;     def seen percent;      how sure is "seen"? write copy or recalled
                    def copy percent %;   def copy part %;       No enum constant io.github.quanheng.catalogue.Formula.PART
                    quantitative |;       numeric |;             No enum constant io.github.quanheng.catalogue.Nature.NUMERIC
                    | monitored |;        | |;                   table own: wrong cells in quantitative | | 逐步提高 | 来源
                    | 分子 | 分母;          | 分子;                 'operands: definition (2026): its formula PERCENT needs the operands [NUMERATOR, DENOMINATOR] in this order, found [NUMERATOR]; write those'
                    copy percent %;       copy - %;              'formula: definition (2026): has both a formula and what is missing, or neither; give the formula, or say what is missing'
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
                .hasMessage("table own: 1 has no copy that shows its UNIT");
        assertThatThrownBy(() -> Table.read(FRAME, GOOD.replace("at here", "at names")))
                .hasMessage("table own: 1 has no copy that shows its UNIT");
        assertThatThrownBy(() -> Table.read(FRAME, GOOD.replace("  at here", "  called 乙\n  called 丙\n  at here")))
                .hasMessage("table own: called comes twice in [1, 甲, A]");
    }

    @Test
    @DisplayName("what a line says of a part holds for that part alone")
    void parts() {
        String own = GOOD.replace(
                "  at here",
                "  read unit | here names | 单位另见\n  recalled denominator formula | 自拟\n  read direction | here\n  at here");
        assertThat(Table.read(FRAME, own)).singleElement().satisfies(entry -> {
            Definition definition = entry.definition();
            assertThat(definition.source(Part.UNIT).note()).contains("单位另见");
            assertThat(definition.source(Part.NUMERATOR).certainty()).isEqualTo(Certainty.SECONDARY_COPY);
            assertThat(definition.source(Part.DENOMINATOR).certainty()).isEqualTo(Certainty.RECALLED);
            assertThat(definition.source(Part.FORMULA).note()).contains("自拟");
            assertThat(entry.source(Part.DIRECTION).certainty()).isEqualTo(Certainty.SECONDARY_COPY);
        });
        assertThatThrownBy(() -> Table.read(FRAME, GOOD.replace("  at here", "  recalled numerator\n  at here")))
                .hasMessage(
                        "sources: definition (2026): its FORMULA is SECONDARY_COPY and its NUMERATOR only RECALLED; claim no more for a formula than for what it reckons with");
        assertThatThrownBy(() -> Table.read(FRAME, GOOD.replace("  at here", "  read formula | rows\n  at here")))
                .hasMessage(
                        "certainty: definition (2026): its FORMULA is said to be SECONDARY_COPY, but copies of class [TRANSCRIPTION] show it no surer than RECALLED; lower the claim or name the copy that shows it");
    }

    @Test
    @DisplayName("a list typed off row by row shows names, headings, units and directions, and no formula")
    void rows() {
        Sources.Frame frame = frame(Set.of(), Optional.of("rows"));
        String recalled = GOOD.replace("def copy", "def recalled").replace("  at here\n", "");
        assertThat(Table.read(frame, recalled)).singleElement().satisfies(entry -> {
            assertThat(entry.sources().values()).extracting(Reading::certainty).containsOnly(Certainty.SECONDARY_COPY);
            assertThat(entry.definition().source(Part.UNIT).certainty()).isEqualTo(Certainty.SECONDARY_COPY);
            assertThat(entry.definition().source(Part.FORMULA).certainty()).isEqualTo(Certainty.RECALLED);
        });
    }

    @Test
    @DisplayName("a definition may be read in copies of its own, and a conflict names each side with its copies")
    void conflicts() {
        String own = GOOD.replace(
                "  at here",
                "  by rows here\n  conflict denominator sources | 分母; -; here | 另一分母; -; recalled\n  at names");
        assertThat(Table.read(frame(Set.of(Part.DIRECTION, Part.DATA_SOURCE), Optional.empty()), own))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.definition().source(Part.UNIT).copies())
                            .containsExactly(COPIES.get("rows"), COPIES.get("here"));
                    assertThat(entry.definition().source(Part.FORMULA).copies()).containsExactly(COPIES.get("here"));
                    assertThat(entry.conflicts()).singleElement().satisfies(conflict -> {
                        assertThat(conflict.part()).isEqualTo(Part.DENOMINATOR);
                        assertThat(conflict.between()).isEqualTo(Conflict.Between.SOURCES);
                        assertThat(conflict.claims())
                                .extracting(claim -> claim.reading().certainty())
                                .containsExactly(Certainty.SECONDARY_COPY, Certainty.RECALLED);
                    });
                });
    }

    private static Sources.Frame frame(Set<Part> unread, Optional<String> rows) {
        return new Sources.Frame("own", "示意", "2026", Numbering.LIBRARY, COPIES, unread, rows, Map.of());
    }
}
