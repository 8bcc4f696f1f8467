package io.github.quanheng.catalogue;

/** The rows of the list for tertiary hospitals on medical quality, 1 to 24; {@link Table} says how to read them. */
final class TertiaryQualityRows {
    /** 医疗质量 */
    static final String ROWS = """
            # 医疗质量 | 功能定位 | copy
            1 | 门诊人次数与出院人次数比 | Ratio of outpatient visits to discharges
              list quantitative | not-monitored | 监测比较 | 医院填报 | JX001
              def copy quotient 比值（X:1） | 门诊患者人次数 | 同期出院患者人次数
              at wnwk sodocs list2025
            2 | 下转患者人次数（门急诊、住院） | Patients referred down (outpatient/emergency, inpatient)
              list quantitative | not-monitored | 逐步提高 | 医院填报 | JX002
              def copy count 人次 | 本年度向二级医院或基层医疗机构下转的患者人次数（门急诊、住院分列）
              at wnwk sodocs
            3 | 日间手术占择期手术比例 | Day surgery share of elective surgery
              list quantitative | not-monitored | 监测比较 | 医院填报 | JX003
              def copy percent % | 日间手术台次数 | 同期出院患者择期手术总台次数
              remark Hospitals report the two counts under JX00301 and JX00302.
              at wnwk sodocs elements2020
            4 | 出院患者手术占比 | Share of discharged patients with surgery
              list quantitative | automatic | 逐步提高 | 病案首页 | JX004
              def copy percent % | 出院患者手术台次数 | 同期出院患者总人次数
              words 同一次住院多次手术按1人统计
              at wnwk sodocs elements2020
            5 | 出院患者微创手术占比 | Share of minimally invasive surgery
              list quantitative | automatic | 逐步提高 | 病案首页 | JX005
              def copy share % | 出院患者微创手术台次数 | 同期出院患者手术台次数
              at wnwk sodocs elements2020
            6 | 出院患者四级手术比例 | Share of grade-IV surgery
              list quantitative | automatic | 逐步提高 | 病案首页 | JX006
              def copy share % | 出院患者四级手术台次数 | 同期出院患者手术台次数
              words 四级手术以国家监测目录为准
              at wnwk sodocs elements2020
            7 | 特需医疗服务占比 | Share of VIP (special-demand) services
              list quantitative | not-monitored | 监测比较 | 医院填报 | JX007
              def copy a share % | 特需医疗服务量 | 同期全部医疗服务量
              def copy b share % | 特需医疗服务收入 | 同期全部医疗服务收入
              at wnwk sodocs inmoke9
            # 医疗质量 | 质量安全 | copy
            8 | 手术患者并发症发生率 | Surgical complication rate
              list quantitative | automatic | 逐步降低 | 病案首页 | JX008
              def copy percent % | 手术患者并发症发生例数 | 同期出院的手术患者人数
              at wnwk sodocs elements2020
            9 | Ⅰ类切口手术部位感染率 | Class I incision surgical-site infection rate
              list quantitative | automatic | 逐步降低 | 病案首页 | JX009
              def copy percent % | Ⅰ类切口手术部位感染人次数 | 同期Ⅰ类切口手术台次数
              at wnwk sodocs elements2020
            10 | 单病种质量控制 | Single-disease quality control
              list quantitative | automatic | 逐步降低 | 病案首页 | JX010
              def copy 2019 - -
              cites 国家三级公立医院绩效考核（国办发〔2019〕4号） | 指标10及注7 | inmoke9
              kind RECORDS
              fields 病种:CODE
              each 急性心肌梗死 心力衰竭 肺炎 脑梗死 髋关节置换术 膝关节置换术 冠状动脉旁路移植术 围手术期预防感染 剖宫产 慢性阻塞性肺疾病 围手术期预防深静脉血栓
              words 符合单病种质量控制标准
              missing the row names no figure; the four of 2020 come from the manual
              def copy 2020 - 人、天、元、百分比（%）
              edition 2020 reporting data set
              cites 三级公立医院绩效考核报送数据元（2020-10） | JX010 | elements2020
              kind RECORDS
              fields 病种:CODE 例数:NUMBER 平均住院日:NUMBER 次均费用:NUMBER 病死率:RATE
              each 急性心肌梗死 心力衰竭 肺炎（住院、成人） 肺炎（住院、儿童） 脑梗死 髋关节置换术 膝关节置换术 冠状动脉旁路移植术 剖宫产 慢性阻塞性肺疾病
              read unit | manuals2020
              missing the numerators of the four figures were not read
              remark Later editions enlarge the list of diseases; none of those lists was read.
              remark One direction is printed for all four figures; a number of cases is hardly meant to fall.
              conflict content editions | 11个病种，肺炎为一种，含围手术期预防感染和预防深静脉血栓; 2019; inmoke9 | 10个病种，肺炎分成人、儿童; 2020; elements2020
              read direction | manuals2020
              at wnwk sodocs inmoke9 elements2020
            11 | 大型医用设备检查阳性率 | Positive rate of large-equipment examinations
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled share % | 大型医用设备检查阳性数 | 同期大型医用设备检查人次数
              at sodocs gamedaodao
            12 | 大型医用设备维修保养及质量控制管理 | Maintenance and QC management of large equipment
              list qualitative | not-monitored | 监测比较 | 医院填报
              def recalled - -
              kind YES_NO
              words 是否有使用前维修保养和校验、使用中巡检、质量控制的管理与记录
              missing a yes or no: nothing to compute, and the exact requirement was not read
              at sodocs
            13 | 通过国家室间质量评价的临床检验项目数 | Number of lab items passing national EQA
              list quantitative | automatic | 逐步提高 | 国家卫生健康委
              def recalled participation - %
              called 室间质评项目参加率
              read unit | manuals2020
              read content | items2021
              missing both sides: only the names of the two items were read; the form for secondary hospitals prints them for the provincial scheme
              def recalled pass - %
              called 室间质评项目合格率
              read unit | manuals2020
              read content | items2021
              missing both sides: only the names of the two items were read; the form for secondary hospitals prints them for the provincial scheme
              remark Its name speaks of a number of items; the manual of 2020 gives per cent, and two rates are reported.
              at sodocs list2025
            14 | 低风险组病例死亡率 | Low-risk group mortality
              list quantitative | automatic | 逐步降低 | 病案首页
              def recalled share % | 低风险组死亡例数 | 低风险组病例数
              words DRG分组
              remark The list for secondary hospitals prints this formula for the indicator of the same name.
              at sodocs list2025
            15 | 优质护理服务病房覆盖率 | Coverage of wards with quality nursing
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled share % | 全院已开展优质护理服务的病房总数 | 全院病房总数
              read numerator denominator | items2021
              at sodocs
            # 医疗质量 | 合理用药 | copy
            16 | 点评处方占处方总数的比例 | Share of prescriptions reviewed
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def copy share % | 点评处方数 | 处方总数
              at inmoke5 sodocs
            17 | 抗菌药物使用强度（DDDs） | Antibacterial use density (DDDs)
              list quantitative | hospital-reported | 逐步降低 | 医院填报
              def copy per-hundred DDD | 住院患者抗菌药物消耗量（累计DDD数） | 同期收治患者人天数（出院患者人次数×出院患者平均住院天数）
              at inmoke5 sodocs
            18 | 门诊患者基本药物处方占比 | Share of outpatient visits using essential medicines
              list quantitative | not-monitored | 逐步提高 | 医院填报 | JX018
              def copy share % | 门诊使用基本药物人次数 | 同期门诊诊疗总人次数
              at inmoke5 sodocs elements2020
            19 | 住院患者基本药物使用率 | Essential-medicine use among inpatients
              list quantitative | not-monitored | 逐步提高 | 医院填报 | JX019
              def copy share % | 出院患者使用基本药物总人次数 | 同期出院总人次数
              at inmoke5 sodocs elements2020
            20 | 基本药物采购品种数占比 | Essential medicines share of purchased items
              list quantitative | not-monitored | 逐步提高 | 省级招采平台
              def copy share % | 医院采购基本药物品种数 | 医院同期采购药物品种总数
              at inmoke5 sodocs
            21 | 国家组织药品集中采购中标药品使用比例 | Use share of nationally procured (VBP) drugs
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def copy 2019 share % | 中标药品用量 | 同种药品用量
              def copy 2023-use - %
              edition 2023 national report
              cites 2023年三级公立医院国家监测报告 | 集中采购药品 | report2023
              called 中标药品使用比例
              missing the report prints the figure and not its formula
              def copy 2023-completion - %
              edition 2023 national report
              cites 2023年三级公立医院国家监测报告 | 集中采购药品 | report2023
              called 中选药品完成比例
              missing the report prints the figure and not its formula
              conflict name editions | 国家组织药品集中采购中标药品使用比例; 2019; inmoke5 sodocs manuals2020 | 中标药品使用比例、中选药品完成比例; -; report2023
              at inmoke5 sodocs
            # 医疗质量 | 服务流程 | copy
            22 | 门诊患者平均预约诊疗率 | Outpatient appointment rate
              list quantitative | not-monitored | 逐步提高 | 医院填报 | JX022
              def copy share % | 预约诊疗人次数 | 总诊疗人次数（不含急诊）
              at inmoke5 sodocs elements2020
            23 | 门诊患者预约后平均等待时间 | Mean waiting time after appointment
              list quantitative | not-monitored | 逐步降低 | 医院填报
              def copy quotient 分钟 | 门诊患者按预约时间到达医院后至进入诊室前的等待时间 | 预约就诊人次
              recalled denominator formula | the library divides: neither the annex nor its copies name a divisor
              at inmoke5 sodocs
            24 | 电子病历应用功能水平分级 | EMR functional application level
              list qualitative | automatic | 逐步提高 | 国家卫生健康委
              def copy - 级别
              kind CODE
              codes 0 1 2 3 4 5 6 7 8
              words 按国家电子病历应用水平分级标准评为0至8级
              missing a level awarded by the national standard: nothing to compute
              at inmoke5 sodocs
            """;

    private TertiaryQualityRows() {}
}
