package io.github.quanheng.catalogue;

/** The rows of the list for secondary hospitals; {@link Table} says how to read them. */
final class SecondaryRows {
    /** The 28 indicators. */
    static final String ROWS = """
            # 医疗质量 | 功能定位 | copy
            1 | 出院患者手术占比 | Share of discharged patients with surgery
              list quantitative | monitored | 逐步提高 | 病案首页
              def copy share % | 出院患者手术人数 | 同期出院患者人数
              by form2020
              at list2025 cornels
            2 | 出院患者微创手术占比 | Share of minimally invasive surgery
              list quantitative | monitored | 逐步提高 | 病案首页
              def copy share % | 出院患者微创手术人数 | 同期出院患者手术人数
              at list2025 cornels
            3 | 出院患者三级手术占比 | Share of grade-III surgery
              list quantitative | monitored | 逐步提高 | 病案首页
              def copy share % | 出院患者三级手术人数 | 同期出院患者手术人数
              at list2025 cornels
            # 医疗质量 | 质量安全 | copy
            4 | 手术患者并发症发生率 | Surgical complication rate
              list quantitative | monitored | 逐步降低 | 病案首页
              def copy 2019 percent % | 手术患者并发症发生人数 | 同期出院患者手术人数
              def copy 2020 percent % | 手术患者并发症发生人数 | 同期出院患者手术人数（择期）
              edition 2020 form
              by form2020
              conflict denominator editions | 同期出院患者手术人数; 2019; cornels | 同期出院患者手术人数（择期）; 2020; form2020
              at list2025 cornels
            5 | 低风险组病例死亡率 | Low-risk group mortality
              list quantitative | monitored | 逐步降低 | 病案首页
              def copy share % | 低风险组死亡例数 | 低风险组病例数
              at list2025 cornels
            # 医疗质量 | 合理用药 | copy
            6 | 抗菌药物使用强度（DDDs） | Antibacterial use density
              list quantitative | monitored | 逐步降低 | 医院填报
              def copy per-hundred DDD | 住院患者抗菌药物消耗量（累计DDD数） | 同期收治患者人天数
              at list2025 cornels
            7 | 基本药物采购金额占比 | Essential-medicine share of purchase amount
              list quantitative | not-monitored | 逐步提高 | 省级药品集中采购平台
              def copy share % | 医院采购基本药物金额数 | 医院同期采购药物金额总数
              at list2025 cornels
            8 | 国家组织药品集中采购中标药品金额占比 | VBP drug share of purchase amount
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def copy share % | 中标药品采购金额数 | 同期采购同种药品金额总数
              at list2025 cornels
            9 | 重点监控药品收入占比 | Key-monitored drug revenue share
              list quantitative | not-monitored | 监测比较 | 医院填报
              def copy share % | 重点监控药品收入 | 同期药品总收入
              at list2025 cornels
            10 | 重点监控高值医用耗材收入占比 | Key-monitored high-value consumables revenue share
              list quantitative | not-monitored | 监测比较 | 医院填报
              def copy share % | 重点监控高值医用耗材收入 | 同期耗材总收入
              at list2025 cornels
            # 医疗质量 | 医疗服务 | copy
            11 | 电子病历应用功能水平分级 | EMR functional application level
              list quantitative | monitored | 逐步提高 | 国家卫生健康委
              def copy - 级别
              kind CODE
              words 按国家电子病历应用水平分级标准评级
              missing a level awarded by the national standard: nothing to compute; its codes were not read here
              remark An order of levels. The list for tertiary hospitals calls it qualitative, this one counts it as quantitative.
              at list2025 cornels
            12 | 省级室间质量评价临床检验项目参加率与合格率 | Participation and pass rate in provincial EQA
              list quantitative | not-monitored | 逐步提高 | 省级卫生健康委
              def copy participation share % | 参加本省临床检验中心组织的室间质评的检验项目数 | 同期实验室已开展且同时本省临床检验中心已组织的室间质评检验项目总数
              called 室间质评项目参加率
              by form2020
              def copy pass share % | 参加本省临床检验中心组织的室间质评成绩合格的检验项目数 | 同期实验室参加本省临床检验中心组织的室间质评检验项目总数
              called 室间质评项目合格率
              by form2020
              at list2025
            13 | 平均住院日 | Average length of stay
              list quantitative | monitored | 监测比较 | 病案首页
              def copy quotient 天 | 出院患者占用总床日数 | 同期出院患者人数
              by form2020
              at list2025
            # 运营效率 | 收支结构 | copy
            14 | 医疗盈余率 | Medical surplus ratio
              list quantitative | monitored | 监测比较 | 财务年报表
              def copy percent % | 医疗盈余 | 同期医疗活动收入
              by form2020
              signed yes
              remark The list for tertiary hospitals calls it 收支结余.
              at list2025
            15 | 资产负债率 | Asset-liability ratio
              list quantitative | monitored | 监测比较 | 财务年报表
              def copy percent % | 负债合计 | 同期资产合计
              by form2020
              at list2025
            16 | 人员经费占比 | Personnel cost share
              list quantitative | monitored | 逐步提高 | 财务年报表
              def copy share % | 人员经费 | 同期医疗活动费用
              by form2020
              remark The list for tertiary hospitals calls it 人员支出占业务支出比重.
              at list2025
            17 | 万元收入能耗占比 | Energy use per 10,000 CNY of income
              list quantitative | monitored | 逐步降低 | 财务年报表
              def copy per-ten-thousand 吨标煤/万元 | 总能耗（吨标煤） | 同期总收入（元）
              by form2020
              remark The list for tertiary hospitals calls it 万元收入能耗支出.
              at list2025
            18 | 医疗收入中来自医保基金的比例（包括门诊、住院收入中来自医保基金的比例） | Share of medical revenue from insurance (outpatient, inpatient)
              list quantitative | not-monitored | 监测比较 | 财务年报表
              def copy outpatient share % | 门急诊收入中来自医保基金的收入 | 门急诊收入
              called 门急诊收入中来自医保基金比例
              by form2020
              def copy inpatient share % | 住院收入中来自医保基金的收入 | 住院收入
              called 住院收入中来自医保基金的比例
              by form2020
              alias 医疗收入中来自医保基金的比例
              read name | manuals2020
              at list2025
            19 | 医疗服务收入（不含药品、耗材、检查检验收入）占医疗收入比例 | Medical-service revenue share
              list quantitative | monitored | 逐步提高 | 财务年报表
              def copy share % | 医疗服务收入（医疗收入减去药品、卫生材料、检查、化验收入） | 同期医疗收入
              by form2020
              alias 医疗服务收入占医疗收入比例
              read name | manuals2020
              at list2025
            # 运营效率 | 费用控制 | copy
            20 | 医疗收入增幅 | Growth of medical revenue
              list quantitative | monitored | 监测比较 | 财务年报表
              def copy outpatient growth % | 本年度门诊收入 | 上一年度门诊收入
              called 门诊收入增幅
              by form2020
              def copy inpatient growth % | 本年度住院收入 | 上一年度住院收入
              called 住院收入增幅
              by form2020
              remark The form has no case-mix term; the remark of the annex on the case-mix index was not read.
              at list2025
            21 | 次均费用增幅 | Growth of cost per visit/discharge
              list quantitative | monitored | 逐步降低 | 财务年报表
              def copy outpatient growth % | 本年度门诊次均医药费用 | 上一年度门诊次均医药费用
              called 门诊次均费用增幅
              def copy inpatient - % | 本年度住院次均医药费用与上一年度之差 | 上一年度住院次均医药费用
              called 住院次均费用增幅
              signed yes
              words 住院次均费用为出院患者住院费用除以出院人次数，以CMI调整
              missing how the case-mix index enters the mean cost
              def copy outpatient-2020 growth-of-mean % | 本年度门急诊收入 | 本年度门急诊人次数 | 上一年度门急诊收入 | 上一年度门急诊人次数
              edition 2020 form
              called 门诊次均医药费用增幅
              by form2020
              def copy inpatient-2020 growth % | 本年度住院次均医药费用 | 上一年度住院次均医药费用
              edition 2020 form
              called 住院次均医药费用增幅
              by form2020
              def copy inpatient-mean-2020 quotient-times-quotient 元 | 出院患者住院费用 | 实际占用总床日 | 出院者占用总床日 | 出院人次数
              edition 2020 form
              called 住院次均医药费用
              by form2020
              conflict formula editions | 出院患者住院费用÷出院人次数，以CMI调整; inpatient; qiqiwenku | 住院收入÷实际占用总床日×出院者占用总床日÷出院人次数，不以CMI调整; inpatient-mean-2020; form2020
              at list2025 qiqiwenku
            22 | 次均药品费用增幅 | Growth of drug cost per visit/discharge
              list quantitative | monitored | 逐步降低 | 财务年报表
              def copy outpatient growth-of-mean % | 本年度门诊药品收入 | 本年度门诊人次数 | 上一年度门诊药品收入 | 上一年度门诊人次数
              called 门诊次均药品费用增幅
              def copy inpatient growth-of-mean % | 本年度出院患者药品费用 | 本年度出院人次数 | 上一年度出院患者药品费用 | 上一年度出院人次数
              called 住院次均药品费用增幅
              def copy inpatient-2020 growth % | 本年度出院患者次均药品费用 | 上一年度出院患者次均药品费用
              edition 2020 form
              called 出院患者次均药品费用增幅
              by form2020
              def copy inpatient-mean-2020 quotient-times-quotient 元 | 出院患者药品费用 | 实际占用总床日 | 出院者占用总床日 | 出院人次数
              edition 2020 form
              called 出院患者次均药品费用
              by form2020
              conflict formula editions | 出院患者药品费用÷出院人次数; inpatient; qiqiwenku | 出院患者药品费用÷实际占用总床日×出院者占用总床日÷出院人次数; inpatient-mean-2020; form2020
              at list2025 qiqiwenku
            # 持续发展 | 人员结构 | copy
            23 | 医护比 | Doctor-nurse ratio
              list quantitative | monitored | 监测比较 | 国家医疗机构、医师、护士电子化注册系统
              def copy one-to 比值（1:X） | 医院注册执业（助理）医师总数 | 全院同期注册护士总数
              at list2025 qiqiwenku
            24 | 麻醉、儿科、重症、病理、中医医师占比 | Share of five short-supply specialties
              list quantitative | monitored | 逐步提高 | 国家医疗机构、医师、护士电子化注册系统
              def copy 麻醉 share % | 医院注册的麻醉在岗医师数 | 全院同期医师总数
              called 麻醉医师占比
              def copy 儿科 share % | 医院注册的儿科在岗医师数 | 全院同期医师总数
              called 儿科医师占比
              def copy 重症 share % | 医院注册的重症在岗医师数 | 全院同期医师总数
              called 重症医师占比
              def copy 病理 share % | 医院注册的病理在岗医师数 | 全院同期医师总数
              called 病理医师占比
              def copy 中医 share % | 医院注册的中医在岗医师数 | 全院同期医师总数
              called 中医医师占比
              at list2025 qiqiwenku
            # 持续发展 | 学科建设 | copy
            25 | 人才培养经费投入占比 | Share of spending on talent
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def copy share % | 人才培养经费投入 | 医院当年总经费
              at list2025 qiqiwenku
            26 | 专科能力 | Specialty capability
              list quantitative | monitored | 监测比较 | 病案首页
              def copy cases count 人 | 病种例数
              called 病种例数
              by form2020
              def copy days quotient 天 | 某病种出院患者占用总床日数 | 同期同病种总出院人数
              called 平均住院日
              by form2020
              def copy cost quotient 元 | 某病种总出院费用 | 同期同病种总出院人数
              called 次均费用
              by form2020
              def copy fatality share % | 某病种死亡人数 | 同期同病种总出院人数
              called 病死率
              by form2020
              alias 专科能力建设
              remark Which diseases it takes was not read.
              at list2025 qiqiwenku
            # 满意度评价 | 患者满意度 | copy
            27 | 患者满意度 | Patient satisfaction
              list quantitative | monitored | 逐步提高 | 国家公立医院满意度调查平台
              def copy - 分值
              words 门诊、住院患者满意度调查得分
              missing the questionnaire and how the two scores become one
              at list2025 qiqiwenku
            # 满意度评价 | 医务人员满意度 | copy
            28 | 医务人员满意度 | Staff satisfaction
              list quantitative | monitored | 逐步提高 | 国家公立医院满意度调查平台
              def copy - 分值
              words 医务人员满意度调查得分
              missing the questionnaire and how its answers become a score
              at list2025 qiqiwenku
            """;

    private SecondaryRows() {}
}
