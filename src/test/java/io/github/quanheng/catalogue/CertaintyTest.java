package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.quanheng.source.Certainty;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    @DisplayName(
            "every part of every entry and definition says where it was read; a copy that was read is named, and is of a"
                    + " class that shows such a part")
    void everythingHasASource(Catalogue catalogue) {
        Selection selection = catalogue.select(Certainty.RECALLED);
        assertThat(selection.refusals()).isEmpty();
        assertThat(selection.entries()).hasSize(catalogue.size()).allSatisfy(entry -> {
            assertThat(entry.sources().keySet()).containsExactlyInAnyOrderElementsOf(entry.parts());
            entry.sources().forEach(CertaintyTest::isNamed);
            assertThat(entry.definitions()).isNotEmpty().allSatisfy(definition -> {
                assertThat(definition.sources().keySet()).containsExactlyInAnyOrderElementsOf(definition.parts());
                definition.sources().forEach(CertaintyTest::isNamed);
            });
        });
        assertThat(selection.goals()).allSatisfy(goal -> isNamed(Part.GOAL, goal.reading()));
        assertThat(selection.structures()).allSatisfy(structure -> isNamed(Part.STRUCTURE, structure.reading()));
    }

    private static void isNamed(Part part, Reading reading) {
        assertThat(reading.citation().document()).isNotBlank();
        if (reading.certainty() == Certainty.SECONDARY_COPY) {
            assertThat(reading.copies())
                    .anySatisfy(
                            copy -> assertThat(copy.sourceClass().ceiling(part)).isEqualTo(Certainty.SECONDARY_COPY))
                    .noneMatch(copy -> copy.sourceClass() == SourceClass.OFFICIAL_PAGE);
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
                    .flatExtracting(definition -> definition.sources().values())
                    .extracting(Reading::certainty)
                    .allMatch(certainty -> certainty == Certainty.SECONDARY_COPY);
        });
        assertThat(selection.entries().size()
                        + selection.refusals().stream()
                                .filter(refusal -> refusal.part() == Part.NAME)
                                .count())
                .isEqualTo(catalogue.size());
        List<String> passed = selection.entries().stream().map(Entry::code).toList();
        for (Part part : Part.values()) {
            long kept = parts(selection.entries(), part);
            long all = catalogue.select(Certainty.RECALLED).entries().stream()
                    .filter(entry -> passed.contains(entry.code()))
                    .mapToLong(entry -> parts(List.of(entry), part))
                    .sum();
            long held = selection.refusals().stream()
                    .filter(refusal -> refusal.part() == part && passed.contains(refusal.code()))
                    .count();
            assertThat(kept + held).as("%s of %s", part, catalogue).isEqualTo(all);
        }
        for (Part part : List.of(Part.NAME, Part.GOAL, Part.STRUCTURE)) {
            assertThat(selection.refusals().stream()
                            .filter(refusal -> refusal.part() == part)
                            .count())
                    .isEqualTo((long) catalogue.certainties(part).getOrDefault(Certainty.RECALLED, 0));
        }
    }

    private static long parts(List<Entry> entries, Part part) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.sources()), entry.definitions().stream().map(Definition::sources)))
                .filter(sources -> sources.containsKey(part))
                .count();
    }

    @Test
    @DisplayName("entries(SECONDARY_COPY) refuses the whole list for what it only remembers, and names it")
    void entriesRefuse() {
        UncertainException refused =
                catchThrowableOfType(UncertainException.class, () -> TERTIARY.entries(Certainty.SECONDARY_COPY));
        assertThat(refused.refusals())
                .filteredOn(refusal -> refusal.part() == Part.FORMULA)
                .extracting(Refusal::code)
                .containsSubsequence("11", "14", "15", "23", "26", "31")
                .doesNotContain("1", "2", "3", "4", "21", "46", "增1");
        assertThat(refused)
                .hasMessageStartingWith(
                        "catalogue tertiary has " + refused.refusals().size()
                                + " problems:\n  11.NUMERATOR: is RECALLED from"
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
                .hasMessage("catalogue tertiary has 1 problem:\n"
                        + "  15.FORMULA: is RECALLED from 国家三级公立医院绩效考核（国办发〔2019〕4号）, wanted SECONDARY_COPY; "
                        + "use select(...) to take the rest, or ask for less certainty");
        assertThat(TERTIARY.entry("15", Certainty.RECALLED).definition().formula())
                .contains(Formula.SHARE);
    }

    @Test
    @DisplayName(
            "15: both sides were read as items, the formula is remembered: at SECONDARY_COPY the sides stay and say what"
                    + " is missing")
    void strippedDefinition() {
        Definition definition =
                TERTIARY.select(Certainty.SECONDARY_COPY).entries().get(14).definition();
        assertThat(definition.operands()).extracting(Operand::counted).containsExactly("全院已开展优质护理服务的病房总数", "全院病房总数");
        assertThat(definition.unit()).contains("%");
        assertThat(definition.formula()).isEmpty();
        assertThat(definition.missing()).containsExactly("its FORMULA is RECALLED, and SECONDARY_COPY was asked for");
        assertThat(definition.highest()).isEmpty();
    }

    @Test
    @DisplayName(
            "the formulas that were read in a copy are handed out alone, and the rest says why it is not among them")
    void formulasReadInACopy() {
        Selection selection = TERTIARY.select(Part.FORMULA, Certainty.SECONDARY_COPY);
        assertThat(selection.entries())
                .extracting(Entry::code)
                .containsExactly(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "16", "17", "18", "19", "20", "21", "22", "25",
                        "39", "41", "45", "46", "增1");
        assertThat(selection.entries())
                .flatExtracting(Entry::definitions)
                .allSatisfy(definition ->
                        assertThat(definition.source(Part.FORMULA).certainty()).isEqualTo(Certainty.SECONDARY_COPY));
        assertThat(selection.refusals())
                .filteredOn(refusal -> refusal.part() == Part.FORMULA)
                .extracting(Refusal::code, Refusal::found)
                .contains(tuple("15", Optional.of(Certainty.RECALLED)), tuple("24", Optional.empty()));
        assertThat(selection.refusals())
                .filteredOn(refusal -> refusal.code().equals("24"))
                .singleElement()
                .hasToString("24 FORMULA is not in 国家三级公立医院绩效考核（国办发〔2019〕4号）, wanted SECONDARY_COPY");
        assertThat(selection.goals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    @DisplayName("asking for a part gives the entries that have it and refuses each other one once, whatever the part")
    void selectionsByPart(Catalogue catalogue) {
        for (Part part : Part.values()) {
            Selection selection = catalogue.select(part, Certainty.SECONDARY_COPY);
            List<String> given = selection.entries().stream().map(Entry::code).toList();
            List<String> refused = selection.refusals().stream()
                    .filter(refusal -> refusal.part() == part || refusal.part() == Part.NAME)
                    .map(Refusal::code)
                    .toList();
            assertThat(catalogue.select(Certainty.RECALLED).entries())
                    .extracting(Entry::code)
                    .allMatch(code -> given.contains(code) || refused.contains(code));
            assertThat(selection.refusals())
                    .filteredOn(refusal -> refusal.found().isEmpty())
                    .allSatisfy(refusal -> assertThat(
                                    parts(List.of(catalogue.entry(refusal.code(), Certainty.RECALLED)), part))
                            .isZero());
            assertThat(selection.entries())
                    .allMatch(entry -> entry.sources().containsKey(part)
                            || entry.definitions().stream()
                                    .allMatch(one -> one.sources().containsKey(part)));
        }
    }
}
