package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What users will look for in the catalogues and not find. */
final class AbsentSystems {
    private static final String NOT_FOUND = "no copy of its list was found";
    private static final String PARTIAL = "too few of its indicators were read for a list that could be used";
    private static final String LEVELS = "a ladder of levels; its requirements were not read";

    static final ImmutableList<AbsentSystem> ALL = ImmutableList.of(
            absent(
                    "二级公立中医医院绩效考核",
                    "-",
                    "Cities assess by it; the list for tertiary hospitals of Chinese medicine is here.",
                    NOT_FOUND),
            absent(
                    "公立医院高质量发展评价指标（试行）（国卫办医发〔2022〕9号）",
                    "18; 24 for Chinese medicine",
                    "8 of the 18 names were read.",
                    PARTIAL),
            absent(
                    "妇幼保健机构绩效考核（国卫办妇幼发〔2020〕7号）",
                    "56 for the second level and below, by one city's page",
                    "Five aspects: 辖区管理、服务提供、运行效率、持续发展、满意度评价.",
                    NOT_FOUND),
            absent("疾病预防控制工作绩效评估标准（2012年版）（卫疾控发〔2013〕3号）", "-", "The notice was read.", NOT_FOUND),
            absent("改善就医感受提升患者体验评估指标（试行），24至27", "27", "23 are here as a part.", "the copy breaks off after 23"),
            absent("健康中国行动考核指标", "-", "A few targets were read.", PARTIAL),
            absent("推进公立医院高质量发展评价指标（国务院医改领导小组秘书处，2022）", "-", "It assesses provinces.", NOT_FOUND),
            absent(
                    "电子病历系统应用水平分级评价（国卫办医函〔2018〕1079号）",
                    "levels 0 to 8",
                    "The levels are codes of indicator 24 for tertiary hospitals.",
                    LEVELS),
            absent("医院智慧服务分级评估（国卫办医函〔2019〕236号）", "levels 0 to 5", "The number of levels.", LEVELS),
            absent("医院智慧管理分级评估（国卫办医函〔2021〕86号）", "levels 0 to 5", "The number of levels.", LEVELS),
            absent(
                    "紧密型县域医共体监测指标体系（试行，2020）",
                    "26",
                    "5 names: 县域内住院人次占比、县域就诊率、县域内基层医疗卫生机构门急诊占比、医保基金县域内支出率、基层医疗卫生机构医保基金占比.",
                    PARTIAL),
            absent(
                    "专科医疗质量控制指标（急诊、麻醉、重症、病案、护理、药事、医院感染等）",
                    "-",
                    "7 of radiology of 2024 (国卫办医政函〔2024〕150号) were seen in public code.",
                    "many lists of specialities, which were not collected"),
            absent(
                    "国家基本公共卫生服务项目年度目标",
                    "-",
                    "Goals of one province and one county are here, with their year and place.",
                    "no national goals were found"),
            absent(
                    "二级综合医院评审标准（2012）；乡镇卫生院、社区卫生服务中心服务能力标准",
                    "-",
                    "How many clauses the service-capability standard has is here.",
                    "the clauses cannot be had in full"));

    private AbsentSystems() {}

    private static AbsentSystem absent(String name, String listed, String known, String why) {
        return new AbsentSystem(name, listed.equals("-") ? Optional.empty() : Optional.of(listed), known, why);
    }
}
