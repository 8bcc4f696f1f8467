package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.catalogue.Goal.Bound;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The systems for counties and their medical communities. */
final class CountyCatalogues {
    static final Catalogue MONITORING_2024 = Catalogue.builder()
            .id("community2024")
            .name(Label.of("紧密型县域医疗卫生共同体监测指标体系（2024版）", "Monitoring of county medical communities, 2024"))
            .issuer("国家卫生健康委、国家医保局、国家中医药局、国家疾控局")
            .issued("2024-10")
            .edition("2024")
            .numbering(Numbering.DOCUMENT)
            .addAllNotes(List.of(
                    "Five dimensions and 14 indicators. The annex with its formulas was read up to the first formula of"
                            + " 2.2; the number of the document was not.",
                    "It sets no targets: the goals of 65% and 90% belong to older documents, see the tiered-care"
                            + " catalogue.",
                    "A public program prints 14 operating counters under the same name: that is another list."))
            .addAllEntries(read(
                    "community2024",
                    "紧密型县域医疗卫生共同体监测指标体系（2024版）",
                    "2024",
                    Numbering.DOCUMENT,
                    CountyCommunityRows.MONITORING_2024))
            .build();

    static final Catalogue JUDGING_2020 = Catalogue.builder()
            .id("community2020")
            .name(Label.of("紧密型县域医疗卫生共同体建设评判标准（试行）", "Judging of county medical communities, 2020"))
            .number("国卫办基层发〔2020〕12号")
            .issuer("国家卫生健康委办公厅、国家医保局办公室、国家中医药管理局办公室")
            .edition("2020 (trial), replaced by 2024")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(List.of(
                    "Four dimensions and 11 criteria, of which ten were read; each is answered A, B or C. How many of"
                            + " each make a community close-knit was not read.",
                    "The copy of the ten could not be opened again.",
                    "The second annex has 26 monitored indicators; that list was not found and is not reconstructed."))
            .addAllEntries(read(
                    "community2020",
                    "紧密型县域医疗卫生共同体建设评判标准（国卫办基层发〔2020〕12号）",
                    "2020",
                    Numbering.LIBRARY,
                    CountyCommunityRows.JUDGING_2020))
            .build();

    static final Catalogue TIERED_CARE = Catalogue.builder()
            .id("tiered")
            .name(Label.of("分级诊疗目标", "Goals of tiered care"))
            .issuer("several reform documents, named at each goal")
            .edition("2015 and 2020")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(
                    List.of(
                            "Not one list: the two figures that reform documents set goals for, so that the goals have a home."))
            .addAllGoals(List.of(
                    goal("T1", "试点地区", "65%", "分级诊疗试点工作考核评价标准（2015）", "2015", "pilot2015"),
                    goal("T2", "县", "90%", "一省的县级医院综合改革指南（2020）", "2020", "guide2020")))
            .addAllEntries(read("tiered", "分级诊疗改革文件", "2015 and 2020", Numbering.LIBRARY, PrimaryCareRows.TIERED_CARE))
            .build();

    private CountyCatalogues() {}

    private static List<Entry> read(String id, String document, String edition, Numbering numbering, String rows) {
        return Table.read(
                new Sources.Frame(
                        id,
                        document,
                        edition,
                        numbering,
                        Copies.BY_NAME,
                        Set.of(Part.DIRECTION, Part.DATA_SOURCE),
                        Optional.empty(),
                        ImmutableMap.of()),
                rows);
    }

    private static Goal goal(String code, String scope, String least, String document, String when, String copy) {
        return new Goal(
                code,
                scope,
                Bound.AT_LEAST,
                Figure.of(least),
                Optional.of(when),
                false,
                Reading.of(new Citation(document, Optional.empty(), Certainty.SECONDARY_COPY), Copies.of(copy)));
    }
}
