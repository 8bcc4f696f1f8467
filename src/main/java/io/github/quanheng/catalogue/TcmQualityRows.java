package io.github.quanheng.catalogue;

/** The rows of the list for tertiary hospitals of Chinese medicine on medical quality, 1 to 27; {@link Table} says how to read them. */
final class TcmQualityRows {
    /** 医疗质量 */
    static final String ROWS = """
            # 医疗质量 | 功能定位 | recalled
            1 | 门诊中药处方比例 | Share of outpatient prescriptions of Chinese medicines
              list quantitative | monitored | 逐步提高 | 医院填报
              def recalled share % | 门诊中药（含中药饮片、中成药和医疗机构中药制剂）处方数 | 门诊处方总数
              read numerator denominator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              recalled formula | inferred from the items and the unit
            2 | 门诊散装中药饮片和小包装中药饮片处方比例 | Share of outpatient prescriptions of loose and small-packed decoction pieces
              list quantitative | monitored | 逐步提高 | 医院填报
              def recalled share % | 门诊散装中药饮片和小包装中药饮片处方数 | 门诊处方总数
              read numerator denominator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              recalled formula | inferred from the items and the unit
            3 | 门诊患者中药饮片使用率 | Use of decoction pieces by outpatients
              list quantitative | monitored | 逐步提高 | 医院填报
              def recalled - % | 门诊患者中应用中药饮片人次数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            4 | 出院患者中药饮片使用率 | Use of decoction pieces by discharged patients
              list quantitative | monitored | 逐步提高 | 中医病案首页
              def recalled - % | 出院患者中应用中药饮片人次数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            5 | 门诊患者使用中医非药物疗法比例 | Use of TCM non-drug therapies by outpatients
              list quantitative | monitored | 逐步提高 | 医院填报
              def recalled - % | 门诊患者中使用中医非药物疗法诊疗总人次数（以挂号人次计）
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            6 | 出院患者使用中医非药物疗法比例 | Use of TCM non-drug therapies by discharged patients
              list quantitative | monitored | 逐步提高 | 中医病案首页
              def recalled - % | 出院患者中使用中医非药物疗法人次数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            7 | 以中医为主治疗的出院患者比例 | Discharged patients treated mainly by TCM
              list quantitative | monitored | 逐步提高 | 中医病案首页
              def recalled - % | 以中医为主治疗的出院患者人次数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            8 | 日间手术占择期手术比例 | Day surgery share of elective surgery
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            9 | 住院手术患者围手术期中医治疗比例 | Perioperative TCM treatment of surgical inpatients
              list quantitative | not-monitored | 逐步提高 | 中医病案首页
              def recalled - % | 住院手术患者围手术期应用中医治疗人次数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            10 | 下转患者人次数（门急诊、住院） | Patients referred down (outpatient/emergency, inpatient)
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled - 人次
              missing what is counted was not read; the general list has an indicator of this name
            # 医疗质量 | 质量安全 | recalled
            11 | 手术患者并发症发生率 | Surgical complication rate
              list quantitative | monitored | 逐步降低 | 中医病案首页
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            12 | Ⅰ类切口手术部位感染率 | Class I incision surgical-site infection rate
              list quantitative | monitored | 逐步降低 | 中医病案首页
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            13 | 理法方药使用一致的出院患者比例 | Discharged patients with consistent principle, method, formula and drugs
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled - % | 理法方药使用一致的出院患者人次数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            14 | 大型医用设备检查阳性率 | Positive rate of large-equipment examinations
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            15 | 大型医用设备维修保养及质量控制管理 | Maintenance and QC management of large equipment
              list qualitative | not-monitored | 监测比较 | 医院填报
              def recalled - -
              kind YES_NO
              missing a judgement: nothing to compute, and what is required was not read
            16 | 通过国家室间质量评价的临床检验项目数 | Number of lab items passing national EQA
              list quantitative | monitored | 逐步提高 | 国家卫生健康委
              def recalled participation - %
              called 室间质评项目参加率
              read content | items2021
              missing both sides were not read
              def recalled pass - %
              called 室间质评项目合格率
              read content | items2021
              missing both sides were not read
            17 | 优质护理服务病房覆盖率 | Coverage of wards with quality nursing
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled share % | 全院已经开展优质护理服务的病房总数 | 全院病房总数
              read numerator denominator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              recalled formula | inferred from the items and the unit
            # 医疗质量 | 合理用药 | recalled
            18 | 点评处方占处方总数的比例 | Share of prescriptions reviewed
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled share % | 点评处方数 | 处方总数
              read numerator denominator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              recalled formula | inferred from the items and the unit
            19 | 点评中药处方占中药处方总数的比例 | Share of Chinese-medicine prescriptions reviewed
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled share % | 点评中药处方数 | 中药处方总数
              read numerator denominator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              recalled formula | inferred from the items and the unit
            20 | 抗菌药物使用强度（DDDs） | Antibacterial use density (DDDs)
              list quantitative | monitored | 逐步降低 | 医院填报
              def recalled - DDD
              missing what is counted was not read; the general list has an indicator of this name
            21 | 门诊患者基本药物处方占比 | Share of outpatient visits using essential medicines
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled - % | 门诊使用基本药物人次数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read; the general list has an indicator of this name
            22 | 住院患者基本药物使用率 | Essential-medicine use among inpatients
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled - % | 出院患者使用基本药物总人次数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read; the general list has an indicator of this name
            23 | 基本药物采购品种数占比 | Essential medicines share of purchased items
              list quantitative | not-monitored | 逐步提高 | 省级招采平台
              def recalled share % | 医院采购基本药物品种数 | 医院同期采购药物品种总数
              read numerator denominator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              recalled formula | inferred from the items and the unit
            24 | 国家组织药品集中采购中标药品使用比例 | Use share of nationally procured (VBP) drugs
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled share % | 中标药品用量 | 同种药品用量
              read numerator denominator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              recalled formula | inferred from the items and the unit
            # 医疗质量 | 服务流程 | recalled
            25 | 门诊患者平均预约诊疗率 | Outpatient appointment rate
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            26 | 门诊患者预约后平均等待时间 | Mean waiting time after appointment
              list quantitative | not-monitored | 逐步降低 | 医院填报
              def recalled - 分钟
              missing what is counted was not read; the general list has an indicator of this name
            27 | 电子病历应用功能水平分级 | EMR functional application level
              list qualitative | monitored | 逐步提高 | 国家卫生健康委
              def recalled - 级别
              kind CODE
              missing a judgement: nothing to compute, and what is required was not read
            """;

    private TcmQualityRows() {}
}
