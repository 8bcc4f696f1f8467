package io.github.quanheng.catalogue;

/** The rows of the list for tertiary hospitals of Chinese medicine from efficiency to satisfaction, 28 to 66 and 增1; {@link Table} says how to read them. */
final class TcmOperationRows {
    /** 运营效率, 持续发展, 满意度评价 */
    static final String ROWS = """
            # 运营效率 | 资源效率 | recalled
            28 | 每名执业医师日均门诊工作负担 | Daily outpatient workload per licensed doctor
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - 人次数
              missing what is counted was not read
            29 | 每名执业医师日均住院工作负担 | Daily inpatient workload per licensed doctor
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - 床日
              missing what is counted was not read; the general list has an indicator of this name
            30 | 每百张病床药师人数 | Pharmacists per 100 beds
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - 人 | 药师（包括药剂师和临床药师）总人数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read; the general list has an indicator of this name
            # 运营效率 | 收支结构 | recalled
            31 | 门诊收入中来自医保基金的比例 | Share of outpatient revenue from insurance
              list quantitative | not-monitored | 监测比较 | 财务年报表
              def recalled - % | 门诊收入中来自医保基金的收入
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read; the general list has an indicator of this name
            32 | 住院收入中来自医保基金的比例 | Share of inpatient revenue from insurance
              list quantitative | not-monitored | 监测比较 | 财务年报表
              def recalled - % | 住院收入中来自医保基金的收入
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read; the general list has an indicator of this name
            33 | 医疗服务收入（不含药品、耗材、检查检验收入）占医疗收入比例 | Medical-service revenue share
              list quantitative | monitored | 逐步提高 | 财务年报表
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            34 | 重点监控化学药品和生物制品收入占比 | Key-monitored chemical and biological drug revenue share
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - % | 重点监控化学药品和生物制品收入
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            35 | 中药收入占药品收入比例 | Chinese-medicine share of drug revenue
              list quantitative | monitored | 逐步提高 | 财务年报表
              def recalled - % | 中药（含中药饮片、中成药和医疗机构中药制剂）收入
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            36 | 中药饮片收入占药品收入比例 | Decoction-piece share of drug revenue
              list quantitative | monitored | 逐步提高 | 财务年报表
              def recalled - %
              missing what is counted was not read
            37 | 医疗机构中药制剂收入占药品收入比例 | Hospital-made TCM preparation share of drug revenue
              list quantitative | monitored | 逐步提高 | 财务年报表、医院填报
              def recalled - % | 医疗机构中药制剂收入
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            38 | 门诊中医医疗服务项目收入占门诊医疗收入比例 | TCM service items' share of outpatient revenue
              list quantitative | monitored | 逐步提高 | 财务年报表、医院填报
              def recalled - % | 门诊中医医疗服务项目收入
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            39 | 住院中医医疗服务项目收入占住院医疗收入比例 | TCM service items' share of inpatient revenue
              list quantitative | monitored | 逐步提高 | 财务年报表、医院填报
              def recalled - % | 住院中医医疗服务项目收入
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            40 | 人员支出占业务支出比重 | Personnel cost share of operating expenditure
              list quantitative | monitored | 逐步提高 | 财务年报表
              def recalled - % | 人员支出
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read; the general list has an indicator of this name
            41 | 万元收入能耗支出 | Energy use per 10,000 CNY revenue
              list quantitative | monitored | 逐步降低 | 财务年报表
              def recalled - 吨标煤/万元 | 年总能耗支出
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read; the general list has an indicator of this name
            42 | 收支结余 | Operating balance
              list quantitative | monitored | 监测比较 | 财务年报表、医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            43 | 资产负债率 | Asset-liability ratio
              list quantitative | monitored | 监测比较 | 财务年报表、医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            # 运营效率 | 费用控制 | recalled
            44 | 医疗收入增幅 | Growth of medical revenue
              list quantitative | not-monitored | 监测比较 | 财务年报表、医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            45 | 门诊次均费用增幅 | Growth of cost per outpatient visit
              list quantitative | monitored | 逐步降低 | 财务年报表、医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            46 | 门诊次均药品费用增幅 | Growth of drug cost per outpatient visit
              list quantitative | monitored | 逐步降低 | 财务年报表、医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            47 | 住院次均费用增幅 | Growth of cost per discharge
              list quantitative | monitored | 逐步降低 | 财务年报表、医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            48 | 住院次均药品费用增幅 | Growth of drug cost per discharge
              list quantitative | monitored | 逐步降低 | 财务年报表、医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            # 运营效率 | 经济管理 | recalled
            49 | 全面预算管理 | Comprehensive budget management
              list qualitative | not-monitored | 逐步完善 | 医院填报
              def recalled - -
              kind YES_NO
              missing a judgement: nothing to compute, and what is required was not read
            50 | 规范设立总会计师 | Chief accountant established per rules
              list qualitative | not-monitored | 逐步完善 | 医院填报
              def recalled - -
              kind YES_NO
              missing a judgement: nothing to compute, and what is required was not read
            # 持续发展 | 人员结构 | recalled
            51 | 卫生技术人员职称结构 | Title structure of health professionals
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            52 | 中医类别执业医师（含执业助理医师）占执业医师总数比例 | TCM doctors' share of licensed doctors
              list quantitative | monitored | 逐步提高 | 国家医疗机构、医师、护士电子化注册系统
              def recalled - %
              missing what is counted was not read
            53 | 在岗的麻醉、儿科、重症、病理医师占比 | Share of anaesthesia, paediatric, ICU and pathology doctors in post
              list quantitative | not-monitored | 逐步提高 | 国家医疗机构、医师、护士电子化注册系统
              def recalled - %
              missing what is counted was not read
            54 | 医护比 | Doctor-nurse ratio
              list quantitative | monitored | 监测比较 | 国家医疗机构、医师、护士电子化注册系统
              def recalled - 比值（1：X）
              missing what is counted was not read; the general list has an indicator of this name
            55 | 护理人员系统接受中医药知识和技能培训比例 | Nurses systematically trained in TCM
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled - % | 系统接受中医药知识和技能培训（培训时间≥100学时）护理人员总数
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            # 持续发展 | 人才培养 | recalled
            56 | 医院接受其他医院（尤其是对口支援医院、医联体内医院）进修并返回原医院独立工作人数占比 | Share of trainees returning to work independently
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled aided - %
              called 对口支援医院
              read content | items2021
              missing both sides were not read
              def recalled alliance - %
              called 医联体内医院
              read content | items2021
              missing both sides were not read
              def recalled others - %
              called 其他医院
              read content | items2021
              missing both sides were not read
            57 | 医院住院医师首次参加医师资格考试通过率 | First-attempt pass rate of residents in the licensing exam
              list quantitative | monitored | 逐步提高 | 国家卫生健康委、国家中医药管理局
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            58 | 医院承担培养医学人才的工作成效 | Effort in training medical talent
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled funds - %
              called 培养经费投入及占比
              read content | items2021
              missing both sides were not read
              def recalled teachers - -
              kind NUMBER
              called 临床带教教师和指导医师接受教育教学培训人次数
              read content | items2021
              missing whether 人 or 比值（1：X） is its unit was not read
              def recalled trainees - -
              kind NUMBER
              called 承担医学教育培训的总人数
              read content | items2021
              missing whether 人 or 比值（1：X） is its unit was not read
              def recalled papers - 篇
              kind NUMBER
              called 发表教学论文的数量
              read content | items2021
              missing which papers count was not read
              remark Four parts; the manual gives their units together as 百分比（%）、人、篇、比值（1：X）.
            # 持续发展 | 学科建设 | recalled
            59 | 每百名卫生技术人员科研项目经费 | Research funding per 100 health professionals
              list quantitative | monitored | 逐步提高 | 医院填报
              def recalled - 元 | 本年度科研项目立项经费总金额
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read; the general list has an indicator of this name
            60 | 每百名卫生技术人员中医药科研项目经费 | TCM research funding per 100 health professionals
              list quantitative | monitored | 逐步提高 | 医院填报
              def recalled - 元 | 本年度中医药科研项目立项经费总金额
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            61 | 每百名卫生技术人员重点学科、重点专科经费投入 | Spending on key disciplines per 100 health professionals
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled - 元 | 本年度重点学科、重点专科投入经费总金额
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            62 | 每百名卫生技术人员中医药科研成果转化金额 | TCM research-transfer income per 100 health professionals
              list quantitative | not-monitored | 逐步提高 | 医院填报
              def recalled - 元 | 本年度中医药科技成果转化总金额
              read numerator | items2021 | the item was read by its name; that it stands here in the formula is inferred
              missing the denominator was not read
            # 持续发展 | 信用建设 | recalled
            63 | 公共信用综合评价等级 | Public credit rating
              list qualitative | not-monitored | 监测比较 | 国家发展改革委
              def recalled - -
              kind CODE
              missing a judgement: nothing to compute, and what is required was not read
            # 满意度评价 | 患者满意度 | recalled
            64 | 门诊患者满意度 | Outpatient satisfaction
              list quantitative | monitored | 逐步提高 | 国家卫生健康委
              def recalled - 分值
              missing what is counted was not read; the general list has an indicator of this name
            65 | 住院患者满意度 | Inpatient satisfaction
              list quantitative | monitored | 逐步提高 | 国家卫生健康委
              def recalled - 分值
              missing what is counted was not read; the general list has an indicator of this name
            # 满意度评价 | 医务人员满意度 | recalled
            66 | 医务人员满意度 | Staff satisfaction
              list quantitative | monitored | 逐步提高 | 国家卫生健康委
              def recalled - 分值
              missing what is counted was not read; the general list has an indicator of this name
            # - | - | recalled
            增1 | 重点监控高值医用耗材收入占比 | Key-monitored high-value consumables revenue share
              list quantitative | not-monitored | 监测比较 | 医院填报
              def recalled - %
              missing what is counted was not read; the general list has an indicator of this name
            """;

    private TcmOperationRows() {}
}
