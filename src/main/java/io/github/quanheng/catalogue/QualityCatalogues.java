package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The systems for medical quality and for the experience of patients. */
final class QualityCatalogues {
    static final Catalogue ACTION = Catalogue.builder()
            .id("quality-action")
            .name(Label.of("全面提升医疗质量行动计划（2023-2025年）监测指标", "Action for better medical quality, 2023 to 2025"))
            .number("国卫医政发〔2023〕12号")
            .issuer("国家卫生健康委、国家中医药局")
            .issued("2023-05")
            .edition("2023 to 2025")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(List.of(
                    "40 indicators: A 6, B 19, C 11, D 4. Names and both sides are those of a city's operating manual of 2024; that"
                            + " its 40 are the nation's 40 is presumed from the same number and headings, and was not read.",
                    "Letters and sub-numbers are the city's. Units and formulas are inferred from the two sides.",
                    "The plan ended in 2025: a dated edition."))
            .addAllEntries(read("quality-action", "一市全面提升医疗质量操作手册（2024版）", "2023 to 2025", QualityActionRows.ROWS))
            .build();

    static final Catalogue GOALS = Catalogue.builder()
            .id("quality-goals")
            .name(Label.of("国家医疗质量安全改进目标", "Yearly goals of medical quality and safety"))
            .issuer("国家卫生健康委办公厅")
            .edition("2021, 2023 and 2025")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(List.of(
                    "Ten a year. A goal names a direction and no figure. The lists of 2022 and 2024 were not read; of 2026 two names"
                            + " were seen to change (脑血管病急性期规范诊疗率, 肿瘤治疗前临床分期评估率)."))
            .addAllEntries(read("quality-goals", "国家医疗质量安全改进目标", "2025", QualityGoalRows.ROWS))
            .build();

    static final Catalogue PATIENT_EXPERIENCE = Catalogue.builder()
            .id("patient-experience-partial")
            .name(Label.of("改善就医感受提升患者体验评估指标（试行），27项中的23项", "Patients' experience, 23 of 27 indicators"))
            .issuer("国家卫生健康委")
            .issued("2023")
            .edition("2023 (trial)")
            .numbering(Numbering.DOCUMENT)
            .addAllLacking(List.of("24", "25", "26", "27"))
            .addAllNotes(List.of(
                    "The copy breaks off after 23; that there are 27 in six dimensions was read in a second one."))
            .addAllEntries(read(
                    "patient-experience-partial",
                    "改善就医感受提升患者体验评估操作手册（2023）",
                    "2023",
                    PatientExperienceRows.ROWS_1_TO_23))
            .build();

    private QualityCatalogues() {}

    private static List<Entry> read(String id, String document, String edition, String rows) {
        return Table.read(
                new Sources.Frame(
                        id,
                        document,
                        edition,
                        id.startsWith("patient") ? Numbering.DOCUMENT : Numbering.LIBRARY,
                        Copies.BY_NAME,
                        Set.of(),
                        Optional.empty(),
                        ImmutableMap.of()),
                rows);
    }
}
