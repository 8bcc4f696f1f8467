package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.catalogue.Goal.Bound;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;

/** The systems for hospitals. */
final class HospitalCatalogues {
    private static final String STANDARD = "三级医院评审标准";
    private static final Reading RULES_2022 =
            new Reading(Citation.of(STANDARD, "2022年版实施细则", Certainty.SECONDARY_COPY), Copies.of("360read"));

    static final Catalogue TERTIARY = Catalogue.builder()
            .id("tertiary")
            .name(Label.of("国家三级公立医院绩效考核", "Performance assessment of tertiary public hospitals"))
            .number("国办发〔2019〕4号")
            .issuer("国务院办公厅")
            .issued("2019-01")
            .edition("annex of 2019, with 增1 of the 2020 manual")
            .numbering(Numbering.DOCUMENT)
            .addAllNotes(List.of(
                    "No national weights are published: provinces set weights and scoring.",
                    "The document counts 4 level-one and 14 level-two headings, 55 indicators, 50 quantitative and 5"
                            + " qualitative, and 26 that the nation monitors: 15 generated, 9 from the financial report, 2"
                            + " reported by the hospital.",
                    "Hospitals of Chinese medicine have a list of 66 indicators of their own, which is not here.",
                    "Surgery leaves out outpatient surgery; day surgery means admission and discharge within 24 hours,"
                            + " 48 when it takes longer.",
                    "The numbers have been stable since 2019; the definitions of 10, 21 and 32 to 35 moved with the"
                            + " yearly manuals and stand side by side."))
            .addAllEntries(Table.read(
                    new Table.Frame(
                            "tertiary",
                            "国家三级公立医院绩效考核（国办发〔2019〕4号）",
                            "2019",
                            Numbering.DOCUMENT,
                            Copies.BY_NAME,
                            Optional.empty(),
                            Optional.empty()),
                    TertiaryQualityRows.ROWS,
                    TertiaryOperationRows.ROWS))
            .build();

    static final Catalogue SECONDARY = Catalogue.builder()
            .id("secondary")
            .name(Label.of("国家二级公立医院绩效考核", "Performance assessment of secondary public hospitals"))
            .number("国卫办医发〔2019〕23号")
            .issuer("国家卫生健康委办公厅、国家中医药局办公室")
            .issued("2019-11")
            .edition("annex of 2019 (trial)")
            .numbering(Numbering.DOCUMENT)
            .addAllNotes(List.of(
                    "No national weights are published.",
                    "The document counts 4 level-one and 10 level-two headings and 28 indicators, of which the nation"
                            + " monitors 21.",
                    "The annex itself was read for 2 to 10 and 21 to 28, the names and marks of the rest in a public"
                            + " list; directions are remembered."))
            .addAllEntries(Table.read(
                    new Table.Frame(
                            "secondary",
                            "国家二级公立医院绩效考核（国卫办医发〔2019〕23号）",
                            "2019",
                            Numbering.DOCUMENT,
                            Copies.BY_NAME,
                            Optional.of(Certainty.RECALLED),
                            Optional.empty()),
                    SecondaryRows.ROWS))
            .build();

    static final Catalogue ACCREDITATION = Catalogue.builder()
            .id("accreditation")
            .name(Label.of(STANDARD, "Accreditation standard for tertiary hospitals"))
            .issuer("国家卫生健康委")
            .edition("2022, with the structure of 2020 and 2025")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(List.of(
                    "Structure and cuts only: the clauses are not here.",
                    "The province sets the cut of the total and of the data part. A cycle takes four years.",
                    "Older rules by clause grades A to D are remembered only and left out."))
            .addAllStructures(List.of(
                    structure("2020", "三级医院评审标准（2020年版）", 3, 101, 448),
                    structure("2022", "三级医院评审标准（2022年版）", 3, 107, 364),
                    structure("2025", "三级医院评审标准（2025年版）", 2, 97, 232)))
            .addAllGoals(List.of(
                    cut("R2", "第二部分占总分的权重", "60%"),
                    cut("R3", "甲等", "90%"),
                    cut("R3", "乙等", "80%"),
                    cut("R3", "丙等", "70%")))
            .addAllEntries(Table.read(
                    new Table.Frame(
                            "accreditation",
                            STANDARD,
                            "2022",
                            Numbering.LIBRARY,
                            Copies.BY_NAME,
                            Optional.of(Certainty.RECALLED),
                            Optional.of(Certainty.RECALLED)),
                    AccreditationRows.PARTS_2022))
            .build();

    private HospitalCatalogues() {}

    private static Structure structure(String edition, String document, int parts, int sections, int clauses) {
        return new Structure(
                edition,
                ImmutableMap.of("部分", parts, "章节", sections, "条款", clauses),
                new Reading(
                        new Citation(document, Optional.empty(), Certainty.SECONDARY_COPY),
                        Copies.of(edition.equals("2025") ? "healthcare2025" : "360read")));
    }

    private static Goal cut(String code, String scope, String least) {
        return new Goal(code, scope, Bound.AT_LEAST, Figure.of(least), Optional.empty(), false, RULES_2022);
    }
}
