package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.source.Certainty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The lists, row by row, against what was read of them")
class ListsTest {
    static Stream<List<String>> hospitals() {
        return Facts.rows("lists-2020.psv");
    }

    @ParameterizedTest
    @MethodSource("hospitals")
    @DisplayName("三级, 二级, 三级中医: name, headings, unit, direction, mark, nature and data source of every row")
    void hospitalRow(List<String> row) {
        Entry entry = NationalCataloguesTest.catalogue(row.get(0)).entry(row.get(1), Certainty.RECALLED);
        assertThat(entry.levelOne()).isEqualTo(cell(row.get(2)));
        assertThat(entry.levelTwo()).isEqualTo(cell(row.get(3)));
        assertThat(entry.name().zh()).isEqualTo(row.get(4));
        assertThat(entry.guidance()).isEqualTo(cell(row.get(6)));
        assertThat(entry.monitoring().filter(Monitoring::national).isPresent())
                .isEqualTo(row.get(7).equals("M"));
        assertThat(entry.nature()).contains(row.get(8).equals("Q") ? Nature.QUALITATIVE : Nature.QUANTITATIVE);
        assertThat(entry.dataSource()).contains(row.get(9));
        unit(entry, row.get(5));
        for (Part part : List.of(Part.NAME, Part.MONITORING, Part.DIRECTION, Part.DATA_SOURCE)) {
            assertThat(entry.source(part).copies())
                    .contains(Copies.of("manuals2020").get(0));
        }
    }

    /** The unit of one of the definitions; where the manual prints several units in one cell, each of them or the cell. */
    private static void unit(Entry entry, String printed) {
        List<String> units = entry.definitions().stream()
                .flatMap(definition -> definition.unit().stream())
                .toList();
        if (printed.equals("-")) {
            assertThat(units).isEmpty();
            return;
        }
        boolean remarked = entry.remarks().stream().anyMatch(remark -> remark.contains(printed));
        assertThat(units.contains(printed) || remarked || units.containsAll(Arrays.asList(printed.split("、", -1))))
                .as("units %s of %s, printed %s", units, entry.id(), printed)
                .isTrue();
    }

    private static Optional<String> cell(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(text);
    }

    static Stream<List<String>> names() {
        return Facts.rows("names.psv");
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("医疗质量行动, 基层2020, 改进目标, 患者体验: name and headings of every row")
    void name(List<String> row) {
        List<Entry> entries = NationalCataloguesTest.catalogue(row.get(0))
                .select(Certainty.SECONDARY_COPY)
                .entries();
        String code = row.get(1);
        int dot = code.indexOf('.');
        Entry entry = entries.stream()
                .filter(each -> each.code().equals(dot < 0 ? code : code.substring(0, dot)))
                .findFirst()
                .orElseThrow();
        assertThat(entry.levelOne()).contains(row.get(2));
        assertThat(entry.levelTwo()).isEqualTo(cell(row.get(3)));
        if (dot < 0) {
            assertThat(entry.name().zh()).isEqualTo(row.get(4));
        } else {
            assertThat(entry.definition(code.substring(dot + 1))
                            .name()
                            .orElseThrow()
                            .zh())
                    .isEqualTo(row.get(4));
            assertThat(entry.name().zh()).contains(row.get(4));
        }
    }

    @Test
    @DisplayName("the facts are all there: 56, 28 and 67 rows; 53, 42, 30 and 23 names")
    void complete() {
        Map<String, Integer> counts = Map.of(
                "tertiary", 56,
                "secondary", 28,
                "tcm-tertiary", 67,
                "quality-action", 53,
                "primary2020", 42,
                "quality-goals", 30,
                "patient-experience-partial", 23);
        counts.forEach((id, count) -> assertThat(Stream.concat(hospitals(), names())
                        .filter(row -> row.get(0).equals(id)))
                .hasSize(count));
    }
}
