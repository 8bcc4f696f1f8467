package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.catalogue.Goal.Bound;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The systems for hospitals. */
final class HospitalCatalogues {
    private static final String STANDARD = "三级医院评审标准";
    private static final Reading RULES_2022 =
            Reading.of(Citation.of(STANDARD, "2022年版实施细则", Certainty.SECONDARY_COPY), Copies.of("360read"));
    private static final String FORM = "2020年度二级公立医院绩效考核指标数据填报表";

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
                    "Units, directions, headings and data sources agree with the lists of the manuals of 2020, as others typed them"
                            + " off; where only these show them they cite that manual.",
                    "Surgery leaves out outpatient surgery; day surgery means admission and discharge within 24 hours,"
                            + " 48 when it takes longer.",
                    "The numbers have been stable since 2019; the definitions of 10, 21 and 32 to 35 moved with the"
                            + " yearly manuals and stand side by side."))
            .addAllEntries(Table.read(
                    listed(
                            "tertiary",
                            "国家三级公立医院绩效考核（国办发〔2019〕4号）",
                            "2019",
                            ImmutableMap.of(
                                    "manuals2020", "三级公立医院绩效考核操作手册（2020）",
                                    "items2021", "三级公立医院绩效考核数据项（2021-10）",
                                    "elements2020", "三级公立医院绩效考核报送数据元（2020-10）")),
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
                    "The annex itself was read for 2 to 10 and 21 to 28. Both sides of the others were read in the form of 2020"
                            + " as a county hospital filled it in, most rows of which could be reckoned again; its lines"
                            + " 18.3 and 20.3 are its own (延伸) and are not here.",
                    "Directions, headings and data sources are those of the manual of 2020, as others typed it off."))
            .addAllEntries(Table.read(
                    listed(
                            "secondary",
                            "国家二级公立医院绩效考核（国卫办医发〔2019〕23号）",
                            "2019",
                            ImmutableMap.of("manuals2020", "二级公立医院绩效考核操作手册（2020）", "form2020", FORM)),
                    SecondaryRows.ROWS))
            .build();

    static final Catalogue TCM = Catalogue.builder()
            .id("tcm-tertiary")
            .name(Label.of("国家三级公立中医医院绩效考核", "Performance assessment of tertiary public hospitals of Chinese medicine"))
            .issuer("国家卫生健康委、国家中医药局")
            .edition("2020 (66 indicators and 增1)")
            .numbering(Numbering.DOCUMENT)
            .addAllNotes(List.of(
                    "Read in one transcription of the manual of 2020 and a list of its data items; neither the text nor a second"
                            + " copy was found, and the issuer was not read.",
                    "34 are monitored, of the 66; five are qualitative: 15, 27, 49, 50, 63.",
                    "Headings are those of the general list. Indicators of the same name as there probably have the same formula;"
                            + " that was not read, and none is given."))
            .addAllEntries(Table.read(
                    listed(
                            "tcm-tertiary",
                            "三级公立中医医院绩效考核操作手册（2020）",
                            "2020",
                            ImmutableMap.of("items2021", "三级公立中医医院绩效考核数据项（2021-10）")),
                    TcmQualityRows.ROWS,
                    TcmOperationRows.ROWS))
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
                    new Sources.Frame(
                            "accreditation",
                            STANDARD,
                            "2022",
                            Numbering.LIBRARY,
                            Copies.BY_NAME,
                            Set.of(),
                            Optional.empty(),
                            ImmutableMap.of()),
                    AccreditationRows.PARTS_2022))
            .build();

    private HospitalCatalogues() {}

    /** A list of which every row was typed off from the manual of 2020. */
    private static Sources.Frame listed(String id, String document, String edition, Map<String, String> documents) {
        return new Sources.Frame(
                id,
                document,
                edition,
                Numbering.DOCUMENT,
                Copies.BY_NAME,
                Set.of(),
                Optional.of("manuals2020"),
                documents);
    }

    private static Structure structure(String edition, String document, int parts, int sections, int clauses) {
        return new Structure(
                edition,
                ImmutableMap.of("部分", parts, "章节", sections, "条款", clauses),
                Reading.of(
                        new Citation(document, Optional.empty(), Certainty.SECONDARY_COPY),
                        Copies.of(edition.equals("2025") ? "healthcare2025" : "360read")));
    }

    private static Goal cut(String code, String scope, String least) {
        return new Goal(code, scope, Bound.AT_LEAST, Figure.of(least), Optional.empty(), false, RULES_2022);
    }
}
