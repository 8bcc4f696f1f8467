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

/** The systems for primary care and public health. */
final class PrimaryCareCatalogues {
    private static final String OLDER_NORMS = "国家基本公共卫生服务规范（2009年版、2011年版）";
    private static final String VENDOR = "基层医疗卫生机构绩效考核（2020），一家厂商的计分代码";
    private static final ImmutableMap<String, String> VENDOR_CODE =
            ImmutableMap.of("code25094525312", VENDOR, "code25152721185", VENDOR, "code5833778995", VENDOR);
    private static final Reading CONTRACTING_2022 = read("关于推进家庭医生签约服务高质量发展的指导意见（2022）", "rmzxb", "chinadaily");
    private static final Reading CONTRACTING_2017 = read("家庭医生签约服务2017年目标", "goals2017");
    private static final Reading PROVINCE_2023 = read("一省2023年基本公共卫生服务实施方案", "plan2023");
    private static final Reading COUNTY_2024 = read("一县2024年基本公共卫生服务实施方案", "plan2024");
    private static final Reading NORMS = read("国家基本公共卫生服务规范（第三版）", "vendorTags");
    private static final Reading GUIDE_2023 = read("优质服务基层行评价指南（2023版）", "laselvamtb");
    private static final Reading GUIDE_2019 = read("优质服务基层行评价指南（2019）", "wenke4710907");

    static final Catalogue EVALUATION_2022 = Catalogue.builder()
            .id("primary")
            .name(Label.of("基层医疗卫生机构发展和服务国家级绩效评价方案（2022）", "National evaluation of primary-care institutions, 2022"))
            .issuer("国家卫生健康委、国家中医药局")
            .issued("2022-11")
            .edition("2022")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(List.of(
                    "21 names, read in their order, and no formula: those labelled 2020 come from one vendor's code for the system of"
                            + " 2020 and are not this text's. The document has weights; they were not read. The"
                            + " four heaviest are 1, 13, 14 and 15.",
                    "An interval indicator earns 50 points at or below the P10 of institutions of the same kind, 100 at"
                            + " or above the P90, and by an equal-interval function between; that this is a straight line is our"
                            + " reading, the formula itself was missing in the copy. Which percentile is meant is not said.",
                    "The results feed the division of the national subsidy for essential medicines among provinces."))
            .addAllEntries(
                    table("primary", "基层医疗卫生机构国家级绩效评价方案（2022）", "2022", VENDOR_CODE, PrimaryCareRows.EVALUATION_2022))
            .build();

    static final Catalogue ASSESSMENT_2020 = Catalogue.builder()
            .id("primary2020")
            .name(Label.of("基层医疗卫生机构绩效考核指标体系（试行）", "Performance assessment of primary-care institutions, 2020"))
            .number("国卫办基层发〔2020〕9号")
            .issuer("国家卫生健康委办公厅")
            .issued("2020-08")
            .edition("2020 (trial)")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(
                    List.of(
                            "42 names under 4 and 10 headings, read in two files of one origin, which are no two witnesses.",
                            "Formulas for fourteen are one vendor's, with 251 working and 365 calendar days as its constants; the names of"
                                    + " the parts of 1, 2, 3 and 26 are the vendor's too. No direction, data source or mark was read."))
            .addAllEntries(table(
                    "primary2020",
                    "基层医疗卫生机构绩效考核指标体系（试行）（国卫办基层发〔2020〕9号）",
                    "2020",
                    VENDOR_CODE,
                    PrimaryCare2020Rows.ROWS))
            .build();

    static final Catalogue PUBLIC_HEALTH = Catalogue.builder()
            .id("public-health")
            .name(Label.of("国家基本公共卫生服务规范（第三版）工作指标", "Rates of the basic public health services"))
            .issuer("国家卫生计生委")
            .edition("third edition, with goals of later years")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(List.of(
                    "The formulas have been stable since 2017; the goals change each year and with each province, so"
                            + " those here say whose they are. National goals were not read.",
                    "The rates of the norms and the fiscal targets since 2022 go by similar names and must not be mixed.",
                    "Evaluations look at organisation, funds, execution and effect; marks are set by provinces."))
            .addAllGoals(List.of(
                    atLeast("HR-4", "一省", "62%", "2023", PROVINCE_2023),
                    atLeast("EL-2", "一省", "62%", "2023", PROVINCE_2023),
                    atLeast("HT-3", "一省", "76%", "2023", PROVINCE_2023),
                    atLeast("TC-1", "一省", "70%", "2023", PROVINCE_2023),
                    atLeast("TC-2", "一省", "77%", "2023", PROVINCE_2023),
                    atLeast("TB-1", "一省", "90%", "2023", PROVINCE_2023),
                    atLeast("CH-3", "一省", "90%", "2023", PROVINCE_2023),
                    atLeast("MH-2", "一省", "95%", "2023", PROVINCE_2023),
                    atLeast("VA-2", "一省，以乡镇、街道为单位", "90%", "2023", PROVINCE_2023),
                    atLeast("VA-2", "一县，以乡镇、街道为单位", "90%", "2024", COUNTY_2024),
                    atLeast("ID-1", "一省，传染病和突发公共卫生事件", "95%", "2023", PROVINCE_2023),
                    atLeast("SU-2", "一省，各专业每年巡查2次的完成率", "90%", "2023", PROVINCE_2023),
                    atLeast("CH-2", "一县，7岁以下儿童", "85%", "2024", COUNTY_2024),
                    atLeast("HE-4", "乡镇卫生院、社区卫生服务中心，每月", "1", "每年", NORMS),
                    atLeast("HE-4", "村卫生室、社区卫生服务站，每两个月", "1", "每年", NORMS),
                    atLeast("HE-5", "全部机构", "9", "每年", NORMS)))
            .addAllEntries(table(
                    "public-health",
                    "国家基本公共卫生服务规范（第三版）",
                    "third edition",
                    ImmutableMap.of(
                            "code9269246637",
                            OLDER_NORMS,
                            "code19277453867",
                            OLDER_NORMS,
                            "code17423474647",
                            OLDER_NORMS),
                    PublicHealthRows.RECORDS_TO_MOTHERS,
                    PublicHealthRows.ELDERLY_TO_SUPERVISION))
            .build();

    static final Catalogue CONTRACTING = Catalogue.builder()
            .id("contracting")
            .name(Label.of("家庭医生签约服务", "Family-doctor contracting"))
            .issuer("国家卫生健康委等六部门")
            .issued("2022-03")
            .edition("2022")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(List.of(
                    "The guidance sets goals and prints no formula; the rates are one vendor's, beside the usual ones, remembered.",
                    "No national text has F4 to F6.",
                    "Coverage is to grow by 1 to 3 percentage points a year from 2022."))
            .addAllGoals(List.of(
                    atLeast("F1", "全国", "30%", "2017", CONTRACTING_2017),
                    atLeast("F2", "全国", "60%", "2017", CONTRACTING_2017),
                    atLeast("F1", "全国", "75%", "2035", CONTRACTING_2022),
                    atLeast("F2", "全国", "85%", "2035", CONTRACTING_2022),
                    new Goal("F3", "全国", Bound.ABOUT, Figure.of("85%"), Optional.of("2035"), false, CONTRACTING_2022)))
            .addAllEntries(table(
                    "contracting",
                    "关于推进家庭医生签约服务高质量发展的指导意见（2022）",
                    "2022",
                    ImmutableMap.of("code25213277752", "一家厂商的基本公共卫生考核代码"),
                    PrimaryCareRows.CONTRACTING))
            .build();

    static final Catalogue CAPABILITY = Catalogue.builder()
            .id("capability")
            .name(Label.of("“优质服务基层行”服务能力标准", "Service-capability standard of primary care"))
            .issuer("国家卫生健康委办公厅")
            .edition("standard of 2022 with guide of 2023; counts of 2019")
            .numbering(Numbering.LIBRARY)
            .addAllNotes(List.of(
                    "Clauses are graded C (qualified), B (good), A (excellent); B needs C and A needs B.",
                    "The copy of the first level could not be opened again.",
                    "The cuts of the basic and the recommended level were not found; none is given."))
            .addAllStructures(List.of(clauses("2019 乡镇卫生院", 88, 12), clauses("2019 社区卫生服务中心", 80, 10)))
            .addAllGoals(List.of(cut("达到C及以上", "80%"), cut("达到B及以上", "20%"), cut("达到A", "5%")))
            .addAllEntries(table(
                    "capability", "优质服务基层行评价指南（2023版）", "2023 guide", ImmutableMap.of(), PrimaryCareRows.CAPABILITY))
            .build();

    private PrimaryCareCatalogues() {}

    private static List<Entry> table(
            String id, String document, String edition, Map<String, String> documents, String... rows) {
        return Table.read(
                new Sources.Frame(
                        id,
                        document,
                        edition,
                        Numbering.LIBRARY,
                        Copies.BY_NAME,
                        Set.of(Part.DIRECTION, Part.DATA_SOURCE),
                        Optional.empty(),
                        documents),
                rows);
    }

    private static Reading read(String document, String... copies) {
        return Reading.of(new Citation(document, Optional.empty(), Certainty.SECONDARY_COPY), Copies.of(copies));
    }

    private static Goal atLeast(String code, String scope, String least, String when, Reading reading) {
        return new Goal(code, scope, Bound.AT_LEAST, Figure.of(least), Optional.of(when), false, reading);
    }

    private static Goal cut(String scope, String least) {
        return new Goal("L1", scope, Bound.AT_LEAST, Figure.of(least), Optional.empty(), false, GUIDE_2023);
    }

    private static Structure clauses(String edition, int basic, int recommended) {
        return new Structure(edition, ImmutableMap.of("基本条款", basic, "推荐条款", recommended), GUIDE_2019);
    }
}
