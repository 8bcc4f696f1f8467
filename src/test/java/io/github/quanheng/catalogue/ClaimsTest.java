package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An entry that hides its sources or claims more than they show is refused")
class ClaimsTest {
    @Test
    @DisplayName("an entry without a source, or with a source for what it does not have, is refused")
    void refusesEntriesWithoutSource() {
        Reading reading = Reading.of(Citation.illustrative(), List.of());
        assertThatThrownBy(() -> entry(Map.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sources: catalogue entry own.1 (某指标): has no source for [NAME]; say where it was read and how sure that is");
        assertThatThrownBy(() -> entry(Map.of(Part.NAME, reading), Optional.of("某级")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sources: catalogue entry own.1 (某指标): has no source for [LEVEL_TWO]; say where it was read and how sure that is");
        assertThatThrownBy(() -> entry(Map.of(Part.NAME, reading, Part.LEVEL_TWO, reading), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sources: catalogue entry own.1 (某指标): has a source for [LEVEL_TWO] but nothing there; take the source away");
        assertThat(entry(Map.of(Part.NAME, reading), Optional.empty()).indicators())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} shows {1} no surer than {2}")
    @CsvSource({
        "OFFICIAL_PAGE,  FORMULA,   VERIFIED_TEXT",
        "OFFICIAL_PAGE,  NAME,      VERIFIED_TEXT",
        "DOCUMENT_COPY,  FORMULA,   SECONDARY_COPY",
        "QUOTATION,      FORMULA,   SECONDARY_COPY",
        "REPORTING_FORM, FORMULA,   SECONDARY_COPY",
        "REPORTING_FORM, DIRECTION, RECALLED",
        "TRANSCRIPTION,  UNIT,      SECONDARY_COPY",
        "TRANSCRIPTION,  DIRECTION, SECONDARY_COPY",
        "TRANSCRIPTION,  NUMERATOR, RECALLED",
        "TRANSCRIPTION,  FORMULA,   RECALLED",
        "ITEM_LIST,      NUMERATOR, SECONDARY_COPY",
        "ITEM_LIST,      FORMULA,   RECALLED",
        "NAME_LIST,      NAME,      SECONDARY_COPY",
        "NAME_LIST,      UNIT,      RECALLED",
        "PRESS,          GOAL,      SECONDARY_COPY",
        "PRESS,          FORMULA,   RECALLED"
    })
    @DisplayName("what a class of source can vouch for")
    void ceilings(SourceClass sourceClass, Part part, Certainty ceiling) {
        assertThat(sourceClass.ceiling(part)).isEqualTo(ceiling);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an entry whose certainty exceeds the class of its source is refused, and one that does not is taken")
    void refusesWhatExceedsItsSource(SourceClass sourceClass) {
        List<Copy> copies = List.of(new Copy("某处", sourceClass));
        for (Part part : List.of(Part.NAME, Part.LEVEL_ONE, Part.MONITORING, Part.DIRECTION, Part.DATA_SOURCE)) {
            for (Certainty certainty : Certainty.values()) {
                Reading reading = Reading.of(new Citation("某文件", Optional.empty(), certainty), copies);
                if (certainty.compareTo(sourceClass.ceiling(part)) >= 0) {
                    assertThat(claiming(part, reading).sources()).containsEntry(part, reading);
                } else {
                    assertThatThrownBy(() -> claiming(part, reading))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "certainty: catalogue entry own.1 (某指标): its %s is said to be %s, but copies of class [%s] show it no"
                                                    .formatted(part, certainty, sourceClass)
                                            + " surer than %s; lower the claim or name the copy that shows it"
                                                    .formatted(sourceClass.ceiling(part)));
                }
            }
        }
        for (Part part : List.of(Part.UNIT, Part.NUMERATOR, Part.DENOMINATOR, Part.FORMULA, Part.CONTENT)) {
            for (Certainty certainty : Certainty.values()) {
                Reading reading = Reading.of(new Citation("某文件", Optional.empty(), certainty), copies);
                if (certainty.compareTo(sourceClass.ceiling(part)) < 0) {
                    assertThatThrownBy(() -> definition(part, reading))
                            .hasMessageContaining(part + " is said to be " + certainty + ", but copies of class ["
                                    + sourceClass + "] show it no surer than " + sourceClass.ceiling(part));
                }
            }
        }
    }

    private static Entry claiming(Part part, Reading reading) {
        Reading none = Reading.of(Citation.illustrative(), List.of());
        Entry.Builder entry = Entry.builder()
                .id(IndicatorId.of("own.1"))
                .code("1")
                .name(Label.of("某指标"))
                .kind(Kind.NUMBER);
        if (part == Part.LEVEL_ONE) {
            entry.levelOne("一级");
        } else if (part == Part.MONITORING) {
            entry.monitoring(Monitoring.MONITORED);
        } else if (part == Part.DIRECTION) {
            entry.guidance("逐步提高");
        } else if (part == Part.DATA_SOURCE) {
            entry.dataSource("病案首页");
        }
        return entry.putAllSources(part == Part.NAME ? Map.of(part, reading) : Map.of(Part.NAME, none, part, reading))
                .build();
    }

    private static Definition definition(Part part, Reading reading) {
        Reading none = Reading.of(Citation.illustrative(), List.of());
        Definition.Builder definition = Definition.builder()
                .edition("示意")
                .kind(Kind.RATE)
                .unit("%")
                .words("某说明")
                .formula(Formula.PERCENT)
                .addOperands(new Operand(Role.NUMERATOR, "某数", false))
                .addOperands(new Operand(Role.DENOMINATOR, "某总数", false));
        for (Part each : List.of(Part.UNIT, Part.NUMERATOR, Part.DENOMINATOR, Part.FORMULA, Part.CONTENT)) {
            definition.putSources(each, each == part ? reading : none);
        }
        return definition.build();
    }

    @Test
    @DisplayName("goals and structures claim no more than their copies show either")
    void refusesGoals() {
        Reading names = Reading.of(
                new Citation("某文件", Optional.empty(), Certainty.SECONDARY_COPY),
                List.of(new Copy("某名单", SourceClass.NAME_LIST)));
        assertThatThrownBy(() ->
                        new Goal("1", "全国", Goal.Bound.AT_LEAST, Figure.of("62%"), Optional.empty(), false, names))
                .hasMessage(
                        "certainty: goal for 1: its GOAL is said to be SECONDARY_COPY, but copies of class [NAME_LIST] show it no surer than RECALLED; lower the claim or name the copy that shows it");
        assertThatThrownBy(() -> new Structure("2022", Map.of("条款", 364), names))
                .hasMessage(
                        "certainty: structure of 2022: its STRUCTURE is said to be SECONDARY_COPY, but copies of class [NAME_LIST] show it no surer than RECALLED; lower the claim or name the copy that shows it");
    }

    @Test
    @DisplayName("a copy that is claimed but not named is refused")
    void refusesUnnamedCopies() {
        assertThatThrownBy(() -> Reading.of(new Citation("某文件", Optional.empty(), Certainty.SECONDARY_COPY), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "copies: reading of 某文件: says SECONDARY_COPY but names no copy; name the copy that was read or say RECALLED");
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
                .hasMessage("code: catalogue tiered (分级诊疗目标): has no indicator \"T9\"; use one of [T1, T2]");
        Entry entry = entry(Map.of(Part.NAME, Reading.of(Citation.illustrative(), List.of())), Optional.empty());
        assertThatThrownBy(() -> catalogue("own", List.of(entry, entry), List.of()))
                .hasMessage("entries: catalogue own (自定): codes [1] come more than once; number them apart");
        assertThatThrownBy(() -> catalogue("other", List.of(entry), List.of()))
                .hasMessage(
                        "entries: catalogue other (自定): entries [own.1] do not carry the id of the catalogue, a dot and their code; give them that id");
        assertThatThrownBy(() -> catalogue("own", List.of(), List.of()))
                .hasMessage("entries: catalogue own (自定): lists no indicator; add its entries");
        assertThatThrownBy(() -> catalogue(
                        "own", List.of(entry), NationalCatalogues.tieredCare().goals("T1", Certainty.SECONDARY_COPY)))
                .hasMessage(
                        "goals: catalogue own (自定): has goals for [T1], which it does not list; add the indicators");
        assertThat(catalogue("own", List.of(entry), List.of()).entries(Certainty.ILLUSTRATIVE))
                .containsExactly(entry);
    }

    @Test
    @DisplayName("a part of a system cannot be used as the whole, and says which codes it lacks")
    void partial() {
        Catalogue part = NationalCatalogues.patientExperiencePartial();
        assertThat(part.lacking()).containsExactly("24", "25", "26", "27");
        assertThatThrownBy(() -> part.entries(Certainty.RECALLED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "entries: catalogue patient-experience-partial (改善就医感受提升患者体验评估指标（试行），27项中的23项): holds 23 of 27 indicators and cannot be used as the whole; [24, 25, 26, 27] are not here; use select(...) to take what there is");
        assertThat(part.select(Certainty.SECONDARY_COPY).entries()).hasSize(23);
        assertThat(part.select(Certainty.SECONDARY_COPY).lacking()).containsExactly("24", "25", "26", "27");
        assertThat(part.select(Part.NAME, Certainty.SECONDARY_COPY).lacking()).hasSize(4);
        Entry entry = entry(Map.of(Part.NAME, Reading.of(Citation.illustrative(), List.of())), Optional.empty());
        assertThatThrownBy(() -> catalogue("own", List.of(entry), List.of(), "1"))
                .hasMessage(
                        "missing: catalogue own (自定): says that it lacks [1], which it lists; take them from one of the two");
    }

    private static Catalogue catalogue(String id, List<Entry> entries, List<Goal> goals, String... lacking) {
        return Catalogue.builder()
                .id(id)
                .name(Label.of("自定"))
                .issuer("示意")
                .edition("示意")
                .numbering(Numbering.LIBRARY)
                .addAllEntries(entries)
                .addAllGoals(goals)
                .addLacking(lacking)
                .build();
    }
}
