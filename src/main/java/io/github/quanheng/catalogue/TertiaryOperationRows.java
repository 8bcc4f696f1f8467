package io.github.quanheng.catalogue;

/** The rows of the list for tertiary hospitals from efficiency to satisfaction, 25 to 55 and 增1. */
final class TertiaryOperationRows {
    /** 运营效率, 持续发展, 满意度评价 */
    static final String ROWS = """
            # 运营效率 | 资源效率 | copy
            25 | 每名执业医师日均住院工作负担 | Daily inpatient workload per licensed doctor
              list quantitative | not-monitored | 监测比较 | 医院填报
              def copy daily-load 床日 | 全年实际占用总床日数 | 本年度执业（助理）医师人数 | 上一年度执业（助理）医师人数
              conflict level-one sources | 运营效率; -; inmoke5 manuals2020 | 医疗质量; -; list2025
              at inmoke5 sql25 code5911932542 code5709678434 sodocs
            26 | 每百张病床药师人数 | Pharmacists per 100 beds
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled per-hundred 人 | 医院药师（药剂师和临床药师）总人数 | 医院实际开放床位数
              read numerator | items2021
              conflict level-one sources | 运营效率; -; manuals2020 | 医疗质量; -; list2025
              at sodocs list2025
            # 运营效率 | 收支结构 | copy
            27 | 门诊收入占医疗收入比例 | Outpatient revenue share
              list quantitative | not-monitored | 监测比较 | 财务年报表 | JX027
              def recalled share % | 门诊收入 | 医疗收入
              words 不含急诊、健康体检收入
              at sodocs elements2020
            28 | 门诊收入中来自医保基金的比例 | Share of outpatient revenue from insurance
              list quantitative | not-monitored | 监测比较 | 财务年报表
              def recalled share % | 门诊收入中来自医保基金的收入 | 门诊收入
              read numerator | items2021
              remark Note 9 of the annex: a hospital is compared with its own past only, never with other hospitals.
              at sodocs inmoke9
            29 | 住院收入占医疗收入比例 | Inpatient revenue share
              list quantitative | not-monitored | 监测比较 | 财务年报表 | JX029
              def recalled share % | 住院收入 | 医疗收入
              at list2025 elements2020
            30 | 住院收入中来自医保基金的比例 | Share of inpatient revenue from insurance
              list quantitative | not-monitored | 监测比较 | 财务年报表
              def recalled share % | 住院收入中来自医保基金的收入 | 住院收入
              read numerator | items2021
              remark Note 9 of the annex: a hospital is compared with its own past only, never with other hospitals.
              at list2025 inmoke9
            31 | 医疗服务收入（不含药品、耗材、检查检验收入）占医疗收入比例 | Medical-service revenue share
              list quantitative | financial-report | 逐步提高 | 财务年报表 | JX031
              def copy share % | 医疗服务收入（医疗收入减去药品、卫生材料、检查、化验收入） | 医疗收入
              recalled formula | the items were read; the form for secondary hospitals divides them so
              remark Hospitals report the parts under JX03101 to JX03106.
              at elements2020 list2025
            32 | 辅助用药收入占比 | Adjuvant-drug revenue share
              list quantitative | not-monitored | 监测比较 | 医院填报 | JX032
              def recalled 2019 - % | 辅助用药收入 | 药品总收入
              read numerator | items2021
              missing which list of adjuvant drugs holds, the nation's or the province's
              def recalled later - %
              edition later manuals
              called 重点监控药品收入占比
              missing which manual changed it, and its wording, were not read; the list for secondary hospitals divides 重点监控药品收入 by 同期药品总收入
              at list2025 elements2020
            33 | 人员支出占业务支出比重 | Personnel cost share of operating expenditure
              list quantitative | financial-report | 逐步提高 | 财务年报表
              def recalled 2019 share % | 人员支出 | 业务支出
              read numerator | items2021
              def recalled accounting-2019 - % | 人员经费
              edition manuals after the 2019 government accounting system
              called 人员经费占比
              missing the wording of these manuals was not read; the list for secondary hospitals divides by 医疗活动费用
              alias 人员经费占比
              at list2025
            34 | 万元收入能耗支出 | Energy cost per 10,000 CNY revenue
              list quantitative | financial-report | 逐步降低 | 财务年报表
              def recalled 2019 - - | 年总能耗支出 | 年总收入
              kind NUMBER
              read numerator | items2021
              missing the unit of 2019 was not read
              def recalled 2020 per-ten-thousand 吨标煤/万元 | 年总能耗支出 | 年总收入
              edition 2020 manual
              read unit | manuals2020
              read numerator | items2021
              remark The form for secondary hospitals counts tons of standard coal over yuan of income, times ten thousand.
              def recalled accounting-2019 - -
              edition manuals after the 2019 government accounting system
              called 万元收入能耗占比
              kind NUMBER
              missing the wording and the unit of these manuals were not read
              alias 万元收入能耗占比
              at list2025
            35 | 收支结余 | Operating balance
              list quantitative | financial-report | 监测比较 | 财务年报表
              def recalled 2019 - % | 业务收支结余 | 医疗收入、财政基本支出补助收入与其他收入之和
              signed yes
              missing the annual manual that fixes both sides was not read
              def recalled accounting-2019 - % | 医疗盈余 | 医疗活动收入
              edition manuals after the 2019 government accounting system
              called 医疗盈余率
              signed yes
              missing the wording of these manuals was not read; the list for secondary hospitals has the same two sides
              alias 医疗盈余率
              remark The accounting system of 2019 changed what is counted: say which edition a figure follows.
              at list2025
            36 | 资产负债率 | Asset-liability ratio
              list quantitative | financial-report | 监测比较 | 财务年报表
              def recalled percent % | 负债合计 | 资产合计
              at list2025
            # 运营效率 | 费用控制 | copy
            37 | 医疗收入增幅 | Growth of medical revenue
              list quantitative | not-monitored | 监测比较 | 财务年报表 | JX037
              def recalled growth % | 本年度医疗收入 | 上一年度医疗收入
              at elements2020 list2025
            38 | 门诊次均费用增幅 | Growth of cost per outpatient visit
              list quantitative | financial-report | 逐步降低 | 财务年报表 | JX038
              def recalled growth-of-mean % | 本年度门诊收入 | 本年度门诊人次数 | 上一年度门诊收入 | 上一年度门诊人次数
              at elements2020 list2025
            39 | 门诊次均药品费用增幅 | Growth of drug cost per outpatient visit
              list quantitative | financial-report | 逐步降低 | 财务年报表 | JX039
              def copy growth-of-mean % | 本年度门诊药品收入 | 本年度门诊人次数 | 上一年度门诊药品收入 | 上一年度门诊人次数
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标22 | qiqiwenku
              remark The formula was read in the list for secondary hospitals.
              at elements2020
            40 | 住院次均费用增幅 | Growth of cost per discharge
              list quantitative | financial-report | 逐步降低 | 财务年报表 | JX040
              def copy - % | 本年度出院患者次均医药费用与上一年度之差 | 上一年度出院患者次均医药费用
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标21 | qiqiwenku
              kind RATE
              signed yes
              words 次均费用为出院患者住院费用除以出院人次数，以CMI调整
              missing how the case-mix index enters the mean cost
              remark The formula was read in the list for secondary hospitals.
              at elements2020
            41 | 住院次均药品费用增幅 | Growth of drug cost per discharge
              list quantitative | financial-report | 逐步降低 | 财务年报表 | JX041
              def copy growth-of-mean % | 本年度出院患者药品费用 | 本年度出院人次数 | 上一年度出院患者药品费用 | 上一年度出院人次数
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标22 | qiqiwenku
              remark The formula was read in the list for secondary hospitals.
              at elements2020
            # 运营效率 | 经济管理 | copy
            42 | 全面预算管理 | Comprehensive budget management
              list qualitative | not-monitored | 逐步完善 | 医院填报
              def recalled - -
              kind YES_NO
              words 是否实行全面预算管理（编制、审批、执行、决算、考核）
              missing a yes or no: nothing to compute, and the exact requirement was not read
              at list2025
            43 | 规范设立总会计师 | Chief accountant established per rules
              list qualitative | not-monitored | 逐步完善 | 医院填报
              def recalled - -
              kind YES_NO
              words 是否按规定设置总会计师并履职
              missing a yes or no: nothing to compute, and the exact requirement was not read
              at list2025
            # 持续发展 | 人员结构 | copy
            44 | 卫生技术人员职称结构 | Title structure of health professionals
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - % | 高级职称卫生技术人员 | 医务人员总数
              read numerator denominator | items2021
              missing whether only senior titles are counted was not read
              at list2025
            45 | 麻醉、儿科、重症、病理、中医医师占比 | Share of anaesthesia, paediatric, ICU, pathology and TCM doctors
              list quantitative | automatic | 逐步提高 | 国家医疗机构、医师、护士电子化注册系统
              def copy 麻醉 share % | 医院注册的麻醉在岗医师数 | 全院同期医师总数
              called 麻醉医师占比
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标24 | qiqiwenku
              def copy 儿科 share % | 医院注册的儿科在岗医师数 | 全院同期医师总数
              called 儿科医师占比
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标24 | qiqiwenku
              def copy 重症 share % | 医院注册的重症在岗医师数 | 全院同期医师总数
              called 重症医师占比
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标24 | qiqiwenku
              def copy 病理 share % | 医院注册的病理在岗医师数 | 全院同期医师总数
              called 病理医师占比
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标24 | qiqiwenku
              def copy 中医 share % | 医院注册的中医在岗医师数 | 全院同期医师总数
              called 中医医师占比
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标24 | qiqiwenku
              remark The formula was read in the list for secondary hospitals.
              at list2025
            46 | 医护比 | Doctor-nurse ratio
              list quantitative | automatic | 监测比较 | 国家医疗机构、医师、护士电子化注册系统
              def copy one-to 比值（1:X） | 医院注册医师总数 | 全院同期注册护士总数
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标23 | qiqiwenku
              remark The formula was read in the list for secondary hospitals, which counts assistant doctors by name.
              at list2025
            # 持续发展 | 人才培养 | copy
            47 | 医院接受其他医院（尤其是对口支援医院、医联体内医院）进修并返回原医院独立工作人数占比 | Share of trainees returning to work independently
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled aided share % | 对口支援医院进修并返回原医院独立工作人数 | 医院同期招收进修总人数
              called 对口支援医院
              read content | items2021
              def recalled alliance share % | 医联体内医院进修并返回原医院独立工作人数 | 医院同期招收进修总人数
              called 医联体内医院
              read content | items2021
              def recalled others share % | 其他医院进修并返回原医院独立工作人数 | 医院同期招收进修总人数
              called 其他医院
              read content | items2021
              remark Three rates are reported; what each is divided by was not read.
              at list2025
            48 | 医院住院医师首次参加医师资格考试通过率 | First-attempt pass rate of residents in the licensing exam
              list quantitative | automatic | 逐步提高 | 国家卫生健康委
              def recalled share % | 本年度首次参加医师资格考试并通过的住院医师人数 | 同期首次参加医师资格考试的住院医师总人数
              at list2025
            49 | 医院承担培养医学人才的工作成效 | Effort in training medical talent
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled funds - %
              called 培养经费投入及占比
              read content | items2021
              missing both sides of the share were not read
              def recalled teachers - -
              kind NUMBER
              called 临床带教教师和指导医师接受教育教学培训人次数
              read content | items2021
              missing whether 人 or 比值（1:X） is its unit was not read
              def recalled trainees - -
              kind NUMBER
              called 承担医学教育培训的总人数
              read content | items2021
              missing whether 人 or 比值（1:X） is its unit was not read
              def recalled papers - 篇
              called 发表教学论文的数量
              read content | items2021
              missing which papers count was not read
              remark Four parts; the manual of 2020 gives their units together as 百分比（%）、人、篇、比值（1:X）.
              at list2025
            # 持续发展 | 学科建设 | copy
            50 | 每百名卫生技术人员科研项目经费 | Research funding per 100 health professionals
              list quantitative | hospital-reported | 逐步提高 | 医院填报
              def recalled per-hundred 元 | 本年度科研项目立项经费总金额 | 同期卫生技术人员总数
              read numerator | items2021
              at list2025
            51 | 每百名卫生技术人员科研成果转化金额 | Research-transfer income per 100 health professionals
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled per-hundred 元 | 本年度科技成果转化总金额 | 同期卫生技术人员总数
              read numerator | items2021
              at list2025
            # 持续发展 | 信用建设 | copy
            52 | 公共信用综合评价等级 | Public credit rating
              list qualitative | not-monitored | 监测比较 | 国家发展改革委
              def recalled - -
              kind CODE
              words 国家公共信用评价的等级
              missing the grades were not read, and there is nothing to compute
              at list2025
            # 满意度评价 | 患者满意度 | copy
            53 | 门诊患者满意度 | Outpatient satisfaction
              list quantitative | automatic | 逐步提高 | 国家卫生健康委
              read data-source | manuals2020
              def copy - 分值
              range 0 100
              words 满意度调查得分，0至100分
              missing the questionnaire and how its answers become a score
              at list2025 inmoke9
            54 | 住院患者满意度 | Inpatient satisfaction
              list quantitative | automatic | 逐步提高 | 国家卫生健康委
              read data-source | manuals2020
              def copy - 分值
              range 0 100
              words 满意度调查得分，0至100分
              missing the questionnaire and how its answers become a score
              at inmoke9
            # 满意度评价 | 医务人员满意度 | copy
            55 | 医务人员满意度 | Staff satisfaction
              list quantitative | automatic | 逐步提高 | 国家卫生健康委
              read data-source | manuals2020
              def copy - 分值
              range 0 100
              words 满意度调查得分，0至100分
              missing the questionnaire and how its answers become a score
              at inmoke9
            # - | - | recalled
            增1 | 重点监控高值医用耗材收入占比 | Key-monitored high-value consumables revenue share
              list quantitative | not-monitored | 监测比较 | 医院填报
              def copy share % | 重点监控高值医用耗材收入 | 同期卫生材料（耗材）总收入
              edition 2020 manual
              read unit | manuals2020
              cites 国家二级公立医院绩效考核（国卫办医发〔2019〕23号） | 指标10 | cornels
              remark It joined the list with the manual of 2020; the formula was read in the list for secondary hospitals.
              at list2025
            """;

    private TertiaryOperationRows() {}
}
