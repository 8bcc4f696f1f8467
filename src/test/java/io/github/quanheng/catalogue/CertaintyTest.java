package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whoever takes content from a catalogue says how sure it must be")
class CertaintyTest {
    private static final Catalogue TERTIARY = NationalCatalogues.tertiaryPublicHospitals();

    static List<Catalogue> catalogues() {
        return NationalCatalogues.all();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    @DisplayName("nothing was read in the text of a document itself, so at VERIFIED_TEXT everything is refused")
    void nothingIsVerified(Catalogue catalogue) {
        Selection selection = catalogue.select(Certainty.VERIFIED_TEXT);
        assertThat(selection.entries()).isEmpty();
        assertThat(selection.goals()).isEmpty();
        assertThat(selection.structures()).isEmpty();
        assertThat(selection.refusals())
                .filteredOn(refusal -> refusal.part() == Part.NAME)
                .hasSize(catalogue.size());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    @DisplayName("every entry says where each of its parts was read; a copy that was read is named")
    void everythingHasASource(Catalogue catalogue) {
        assertThat(catalogue.entries(Certainty.RECALLED))
                .hasSize(catalogue.size())
                .allSatisfy(entry -> {
                    assertThat(entry.sources().keySet()).containsExactlyInAnyOrderElementsOf(entry.parts());
                    assertThat(entry.sources().values()).allSatisfy(CertaintyTest::isNamed);
                    assertThat(entry.definitions())
                            .isNotEmpty()
                            .allSatisfy(definition -> isNamed(definition.reading()));
                });
        Selection selection = catalogue.select(Certainty.RECALLED);
        assertThat(selection.refusals()).isEmpty();
        assertThat(selection.goals()).allSatisfy(goal -> isNamed(goal.reading()));
        assertThat(selection.structures()).allSatisfy(structure -> isNamed(structure.reading()));
    }

    private static void isNamed(Reading reading) {
        assertThat(reading.citation().document()).isNotBlank();
        if (reading.certainty() == Certainty.SECONDARY_COPY) {
            assertThat(reading.copies()).isNotEmpty();
        } else {
            assertThat(reading.certainty()).isEqualTo(Certainty.RECALLED);
            assertThat(reading.copies()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    @DisplayName(
            "what was selected at SECONDARY_COPY holds nothing remembered; together with the refusals it is all there is")
    void selectionHoldsBack(Catalogue catalogue) {
        Selection selection = catalogue.select(Certainty.SECONDARY_COPY);
        assertThat(selection.entries()).allSatisfy(entry -> {
            assertThat(entry.sources().values()).extracting(Reading::certainty).containsOnly(Certainty.SECONDARY_COPY);
            assertThat(entry.definitions())
                    .extracting(definition -> definition.reading().certainty())
                    .allMatch(certainty -> certainty == Certainty.SECONDARY_COPY);
        });
        assertThat(selection.entries().size()
                        + selection.refusals().stream()
                                .filter(refusal -> refusal.part() == Part.NAME)
                                .count())
                .isEqualTo(catalogue.size());
        for (Part part : List.of(Part.NAME, Part.GOAL, Part.STRUCTURE)) {
            assertThat(selection.refusals().stream()
                            .filter(refusal -> refusal.part() == part)
                            .count())
                    .isEqualTo((long) catalogue.certainties(part).getOrDefault(Certainty.RECALLED, 0));
        }
    }

    @Test
    @DisplayName("entries(SECONDARY_COPY) refuses the whole list for what it only remembers, and names it")
    void entriesRefuse() {
        UncertainException refused =
                catchThrowableOfType(UncertainException.class, () -> TERTIARY.entries(Certainty.SECONDARY_COPY));
        assertThat(refused.refusals())
                .filteredOn(refusal -> refusal.part() == Part.DEFINITION)
                .extracting(Refusal::code)
                .containsSubsequence("11", "12", "13", "14", "15", "26")
                .doesNotContain("1", "2", "3", "4", "21", "46", "增1");
        assertThat(refused)
                .hasMessageStartingWith(
                        "catalogue tertiary has " + refused.refusals().size()
                                + " problems:\n  11.DIRECTION: is RECALLED from"
                                + " 国家三级公立医院绩效考核（国办发〔2019〕4号）, wanted SECONDARY_COPY; ")
                .hasMessageEndingWith("; use select(...) to take the rest, or ask for less certainty");
        assertThat(refused.problems()).hasSameSizeAs(refused.refusals());
    }

    @Test
    @DisplayName("one entry can be had whole where all of it was read, and is refused where its formula is remembered")
    void oneEntry() {
        Entry entry = TERTIARY.entry("4", Certainty.SECONDARY_COPY);
        assertThat(entry.name()).isEqualTo(Label.of("出院患者手术占比", "Share of discharged patients with surgery"));
        assertThat(entry.definition().formula()).contains(Formula.PERCENT);

        assertThatThrownBy(() -> TERTIARY.entry("15", Certainty.SECONDARY_COPY))
                .isInstanceOf(UncertainException.class)
                .hasMessage(
                        "catalogue tertiary has 3 problems:\n"
                                + "  15.DIRECTION: is RECALLED from 国家三级公立医院绩效考核（国办发〔2019〕4号）, wanted SECONDARY_COPY; use select(...) to take the rest, or ask for less certainty\n"
                                + "  15.DATA_SOURCE: is RECALLED from 国家三级公立医院绩效考核（国办发〔2019〕4号）, wanted SECONDARY_COPY; use select(...) to take the rest, or ask for less certainty\n"
                                + "  15.DEFINITION: is RECALLED from 国家三级公立医院绩效考核（国办发〔2019〕4号）, wanted SECONDARY_COPY; use select(...) to take the rest, or ask for less certainty");
        assertThat(TERTIARY.entry("15", Certainty.RECALLED).definition().formula())
                .contains(Formula.PERCENT);
    }

    @Test
    @DisplayName("the indicator of a held-back definition is bare: a name and a kind, no formula")
    void bareIndicator() {
        Entry bare = TERTIARY.select(Certainty.SECONDARY_COPY).entries().get(14);
        assertThat(bare.code()).isEqualTo("15");
        assertThat(bare.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.kind()).isEqualTo(Kind.RATE);
            assertThat(indicator.definition()).isEmpty();
            assertThat(indicator.direction()).isEmpty();
            assertThat(indicator.citations()).extracting(Citation::certainty).containsExactly(Certainty.SECONDARY_COPY);
        });
    }

    @Test
    @DisplayName(
            "the counts of each certainty are those of the readings: 56 names read, 30 of the 56 with their formula")
    void counts() {
        assertThat(TERTIARY.certainties(Part.NAME))
                .isEqualTo(Map.of(
                        Certainty.VERIFIED_TEXT, 0,
                        Certainty.SECONDARY_COPY, 56,
                        Certainty.RECALLED, 0,
                        Certainty.ILLUSTRATIVE, 0));
        assertThat(read(TERTIARY)).isEqualTo(30);
        assertThat(read(NationalCatalogues.secondaryPublicHospitals())).isEqualTo(18);
        assertThat(read(NationalCatalogues.countyCommunityMonitoring2024())).isEqualTo(4);
        assertThat(read(NationalCatalogues.countyCommunityJudging2020())).isEqualTo(10);
        assertThat(read(NationalCatalogues.basicPublicHealth())).isEqualTo(25);
        assertThat(read(NationalCatalogues.primaryCareEvaluation2022())).isZero();
        assertThat(NationalCatalogues.primaryCareEvaluation2022().certainties(Part.NAME))
                .containsEntry(Certainty.SECONDARY_COPY, 21);
        assertThat(NationalCatalogues.familyDoctorContracting().certainties(Part.NAME))
                .containsEntry(Certainty.SECONDARY_COPY, 3)
                .containsEntry(Certainty.RECALLED, 3);
    }

    /** Counts the indicators all of whose definitions were read. */
    private static long read(Catalogue catalogue) {
        return catalogue.entries(Certainty.RECALLED).stream()
                .filter(entry -> entry.definitions().stream()
                        .allMatch(definition -> definition.reading().certainty() == Certainty.SECONDARY_COPY))
                .count();
    }

    @Test
    @DisplayName("an entry without a source, or with a source for what it does not have, is refused")
    void refusesEntriesWithoutSource() {
        Reading reading = new Reading(Citation.illustrative(), List.of());
        assertThatThrownBy(() -> entry(Map.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("catalogue entry own.1 (某指标): has no source for [NAME]; say where it was read and how sure"
                        + " that is");
        assertThatThrownBy(() -> entry(Map.of(Part.NAME, reading), Optional.of("某级")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("catalogue entry own.1 (某指标): has no source for [LEVEL_TWO]; say where it was read and how"
                        + " sure that is");
        assertThatThrownBy(() -> entry(Map.of(Part.NAME, reading, Part.LEVEL_TWO, reading), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("catalogue entry own.1 (某指标): has a source for [LEVEL_TWO] but nothing there; take the"
                        + " source away");
        assertThat(entry(Map.of(Part.NAME, reading), Optional.empty()).indicators())
                .hasSize(1);
    }

    @Test
    @DisplayName("a copy that is claimed but not named is refused")
    void refusesUnnamedCopies() {
        assertThatThrownBy(
                        () -> new Reading(new Citation("某文件", Optional.empty(), Certainty.SECONDARY_COPY), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading of 某文件: says SECONDARY_COPY but names no copy; name the copy that was read or say"
                        + " RECALLED");
    }

    private static Entry entry(Map<Part, Reading> sources, Optional<String> levelTwo) {
        return Entry.builder()
                .id(IndicatorId.of("own.1"))
                .code("1")
                .name(Label.of("某指标"))
                .nature(Nature.QUANTITATIVE)
                .kind(Kind.NUMBER)
                .levelTwo(levelTwo)
                .putAllSources(sources)
                .build();
    }

    @Test
    @DisplayName("a catalogue names an unknown code, a code twice, a foreign id and a goal without an indicator")
    void refusesCatalogues() {
        assertThatThrownBy(() -> NationalCatalogues.tieredCare().entry("T9", Certainty.RECALLED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("catalogue tiered (分级诊疗目标): has no indicator \"T9\"; its codes are [T1, T2]");
        Entry entry = entry(Map.of(Part.NAME, new Reading(Citation.illustrative(), List.of())), Optional.empty());
        assertThatThrownBy(() -> catalogue("own", List.of(entry, entry), List.of()))
                .hasMessage("catalogue own (自定): codes [1] come more than once; number them apart");
        assertThatThrownBy(() -> catalogue("other", List.of(entry), List.of()))
                .hasMessage(
                        "catalogue other (自定): entries [own.1] do not carry the id of the catalogue, a dot and their code");
        assertThatThrownBy(() -> catalogue("own", List.of(), List.of()))
                .hasMessage("catalogue own (自定): lists no indicator; add its entries");
        assertThatThrownBy(() -> catalogue(
                        "own", List.of(entry), NationalCatalogues.tieredCare().goals("T1", Certainty.SECONDARY_COPY)))
                .hasMessage("catalogue own (自定): has goals for [T1], which it does not list; add the indicators");
        assertThat(catalogue("own", List.of(entry), List.of()).entries(Certainty.ILLUSTRATIVE))
                .containsExactly(entry);
    }

    private static Catalogue catalogue(String id, List<Entry> entries, List<Goal> goals) {
        return Catalogue.builder()
                .id(id)
                .name(Label.of("自定"))
                .issuer("示意")
                .edition("示意")
                .numbering(Numbering.LIBRARY)
                .addAllEntries(entries)
                .addAllGoals(goals)
                .build();
    }
}
