package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where editions differ they stand side by side: tertiary 10, 21 and 32 to 35")
class EditionsTest {
    private static final String AFTER_2019 = "manuals after the 2019 government accounting system";
    private static final Catalogue TERTIARY = NationalCatalogues.tertiaryPublicHospitals();

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    # code | editions
                    10     | 2019 | 2020 reporting data set
                    21     | 2019 | 2023 national report
                    32     | 2019 | later manuals
                    33     | 2019 | manuals after the 2019 government accounting system
                    34     | 2019 | manuals after the 2019 government accounting system
                    35     | 2019 | manuals after the 2019 government accounting system
                    """)
    @DisplayName("each of the six has the edition of 2019 and what came of it")
    void sideBySide(String code, String first, String later) {
        assertThat(entry(code).definitions().stream().map(Definition::edition).distinct())
                .containsExactly(first, later);
    }

    @Test
    @DisplayName("no other indicator of the list has two editions")
    void onlyThese() {
        assertThat(TERTIARY.entries(Certainty.RECALLED))
                .filteredOn(entry -> entry.definitions().stream()
                                .map(Definition::edition)
                                .distinct()
                                .count()
                        > 1)
                .extracting(Entry::code)
                .containsExactly("10", "21", "32", "33", "34", "35");
    }

    @Test
    @DisplayName("10: the data set of 2020 has ten diseases; 2019 names eleven, of which nine were not read")
    void singleDiseases() {
        assertThat(entry("10").definitions("2020 reporting data set"))
                .singleElement()
                .satisfies(definition -> {
                    assertThat(definition.kind()).isEqualTo(Kind.RECORDS);
                    assertThat(definition.each())
                            .hasSize(10)
                            .startsWith("急性心肌梗死")
                            .endsWith("慢性阻塞性肺疾病");
                    assertThat(definition.fields().keySet()).containsExactly("病种", "例数", "平均住院日", "次均费用", "病死率");
                });
        assertThat(entry("10").definitions("2019")).singleElement().satisfies(definition -> {
            assertThat(definition.each()).isEmpty();
            assertThat(definition.missing()).contains("nine of the eleven conditions were not read");
        });
    }

    @Test
    @DisplayName("21: one rate in 2019, two published figures in 2023, of which the formulas were not read")
    void procurement() {
        assertThat(entry("21").definitions("2019"))
                .singleElement()
                .extracting(Definition::formula)
                .isEqualTo(Optional.of(Formula.PERCENT));
        assertThat(entry("21").definitions("2023 national report"))
                .extracting(Definition::name)
                .containsExactly(Optional.of(Label.of("中标药品使用比例")), Optional.of(Label.of("中选药品完成比例")));
        assertThat(entry("21").indicators())
                .extracting(indicator -> indicator.id().value())
                .containsExactly("tertiary.21.2019", "tertiary.21.2023-use", "tertiary.21.2023-completion");
    }

    @ParameterizedTest(name = "{0} goes by {1} later")
    @CsvSource({"33, 人员经费占比", "34, 万元收入能耗占比", "35, 医疗盈余率"})
    @DisplayName("33 to 35 took other names with the government accounting of 2019, and no formula is given for these")
    void accounting(String code, String name) {
        assertThat(entry(code).aliases()).containsExactly(name);
        assertThat(entry(code).definitions(AFTER_2019)).singleElement().satisfies(definition -> {
            assertThat(definition.name()).contains(Label.of(name));
            assertThat(definition.formula()).isEmpty();
        });
    }

    @Test
    @DisplayName("an indicator of several definitions makes the caller choose, and an unknown edition is refused")
    void refusals() {
        assertThatThrownBy(() -> entry("35").definition())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator tertiary.35 (收支结余): has 2 definitions [definition 2019 (2019), definition"
                        + " accounting-2019 (" + AFTER_2019 + ")]; choose one");
        assertThatThrownBy(() -> entry("35").definitions("2018"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator tertiary.35 (收支结余): has no definition of edition 2018; it has [2019, "
                        + AFTER_2019 + "]");
    }

    @Test
    @DisplayName("the second edition's management rates are marked as such in public health")
    void secondEdition() {
        Catalogue health = NationalCatalogues.basicPublicHealth();
        assertThat(List.of("HT-0", "DM-0"))
                .allSatisfy(code -> assertThat(health.entry(code, Certainty.RECALLED)
                                .definition()
                                .edition())
                        .isEqualTo("second edition"));
    }

    private static Entry entry(String code) {
        return TERTIARY.entry(code, Certainty.RECALLED);
    }
}
