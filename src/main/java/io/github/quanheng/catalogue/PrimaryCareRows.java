package io.github.quanheng.catalogue;

/** The rows of the lists for primary care; {@link Table} says how to read them. */
final class PrimaryCareRows {
    /** The 21 indicators of the national evaluation. */
    static final String EVALUATION_2022 = """
            # - | - | copy
            1 | 诊疗人次数 | Number of visits
              list quantitative | - | 逐步提高 | -
              def recalled - 人次
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            2 | 诊疗人次增长率 | Growth of visits
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            3 | 中医诊疗人次占比 | TCM share of visits
              list quantitative | - | 逐步提高 | -
              def recalled 2022 - %
              missing numerator and denominator: the copy gives the name only
              def copy 2020 share % | 中医诊疗人次数 | 总诊疗人次数
              edition 2020 system, one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at zyqjg
            4 | 门诊中医非药物疗法诊疗人次 | TCM non-drug therapy visits
              list quantitative | - | 逐步提高 | -
              def recalled - 人次
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            5 | 出院人数 | Discharges
              list quantitative | - | 逐步提高 | -
              def recalled - 人
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            6 | 病床使用率 | Bed occupancy
              list quantitative | - | 逐步提高 | -
              def recalled 2022 - %
              missing numerator and denominator: the copy gives the name only
              def copy 2020 percent % | 实际占用总床日数 | 实际开放总床日数
              edition 2020 system, one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at zyqjg
            7 | 65岁及以上老年人城乡社区规范健康管理服务率 | Standard health management of people aged 65+
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            8 | 高血压患者基层规范管理服务率 | Primary-care standard management of hypertension
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            9 | 管理人群血压控制率 | Blood-pressure control rate
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            10 | 2型糖尿病患者基层规范管理服务率 | Primary-care standard management of type 2 diabetes
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            11 | 管理人群血糖控制率 | Glucose control rate
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            12 | 严重精神障碍患者规范管理率 | Standard management of severe mental disorders
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            13 | 家庭医生签约服务全人群覆盖率 | Family-doctor coverage, whole population
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            14 | 医师日均担负诊疗人次 | Visits per doctor per day
              list quantitative | - | 逐步提高 | -
              def recalled 2022 - 人次
              missing numerator and denominator: the copy gives the name only
              def copy 2020 per-working-day 人次/人·天 | 诊疗人次数 | 平均医师人数
              edition 2020 system, one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at zyqjg
            15 | 医疗服务收入占比（不含药品、耗材、检查检验收入） | Medical-service revenue share
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            16 | 每职工平均本期盈余（不含具有限定用途的项目资金盈余） | Surplus per employee
              list quantitative | - | 逐步提高 | -
              def recalled - 元
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            17 | 人员支出占业务支出比例 | Personnel cost share
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            18 | 执业医师占比 | Share of licensed doctors
              list quantitative | - | 逐步提高 | -
              def recalled - %
              missing numerator and denominator: the copy gives the name only
              at zyqjg
            19 | 医护比 | Doctor-nurse ratio
              list quantitative | - | 逐步提高 | -
              def recalled 2022 - 1:n
              missing numerator and denominator: the copy gives the name only
              def copy 2020 one-to 1:n | 注册执业（助理）医师数 | 同期注册护士数
              edition 2020 system, one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit formula | how the ratio is printed is inferred
              at zyqjg
            20 | 中医类别医师占比 | TCM doctor share
              list quantitative | - | 逐步提高 | -
              def recalled 2022 - %
              missing numerator and denominator: the copy gives the name only
              def copy 2020 share % | 中医类别执业（助理）医师数 | 同期机构执业（助理）医师总数
              edition 2020 system, one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at zyqjg
            21 | 高级职称卫生技术人员占比 | Senior-title share
              list quantitative | - | 逐步提高 | -
              def recalled 2022 - %
              missing numerator and denominator: the copy gives the name only
              def copy 2020 share % | 高级职称卫生技术人员数 | 同期卫生技术人员总数
              edition 2020 system, one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at zyqjg
            """;

    /** Family-doctor contracting. */
    static final String CONTRACTING = """
            # - | - | copy
            F1 | 全人群签约服务覆盖率 | Coverage, whole population
              list quantitative | - | 逐步提高 | -
              def copy vendor percent % | 总签约人群数 | 服务人口数
              edition one vendor's code
              by code25213277752
              def recalled usual percent % | 签约居民人数 | 辖区常住人口数
              at rmzxb
            F2 | 重点人群签约服务覆盖率 | Coverage, key groups
              list quantitative | - | 逐步提高 | -
              def copy vendor share % | 重点人群签约数 | 重点人群总数
              edition one vendor's code
              by code25213277752
              def recalled usual share % | 重点人群签约人数 | 辖区重点人群人数
              each 老年人 孕产妇 儿童 残疾人 脱贫人口 计划生育特殊家庭成员 高血压 糖尿病 结核病 严重精神障碍
              at rmzxb
            F3 | 签约居民满意度 | Satisfaction of contracted residents
              list quantitative | - | 逐步提高 | -
              def copy - %
              missing the questionnaire and who counts as satisfied
              at rmzxb
            F4 | 续约率 | Renewal rate
              list quantitative | - | 逐步提高 | -
              def recalled usual - % | 到期续签人数 | 到期应续签人数
              missing no national text defines it
              def copy vendor share % | 明年继续签约的人数 | 今年签约的居民总数
              edition one vendor's code
              by code25213277752
              conflict denominator sources | 到期应续签人数; usual; recalled | 今年签约的居民总数; vendor; code25213277752
              read name | code25213277752 | the name is one vendor's; no national text has it
              at vendorTags
            F5 | 履约率 | Fulfilment rate
              list quantitative | - | 逐步提高 | -
              def copy share % | 履约的项目数 | 签约的项目总数
              edition one vendor's code
              by code25213277752
              read name | code25213277752 | the name is one vendor's; no national text has it
              at vendorTags
            F6 | 有偿签约率 | Paid contract rate
              list quantitative | - | 逐步提高 | -
              def recalled usual - % | 有偿签约人数 | 签约人数
              missing no national text defines it
              def copy vendor percent % | 有偿签约人数 | 服务人口数
              edition one vendor's code
              by code25213277752
              conflict denominator sources | 签约人数; usual; recalled | 服务人口数; vendor; code25213277752
              read name | code25213277752 | the name is one vendor's; no national text has it
              at vendorTags
            """;

    /** The levels of the service-capability standard. */
    static final String CAPABILITY = """
            # - | - | copy
            L1 | 合格标准 | Qualified, for small institutions
              list quantitative | - | - | 自评、县级审核、省市复核
              def copy C share % | 达到C及以上的基本条款数 | 全部基本条款数
              called 达到C及以上的基本条款占比
              def copy B share % | 达到B及以上的基本条款数 | 全部基本条款数
              called 达到B及以上的基本条款占比
              def copy A share % | 达到A的基本条款数 | 全部基本条款数
              called 达到A的基本条款占比
              remark For institutions with fewer than 10 medical staff or fewer than 10,000 residents.
              at laselvamtb
            L2 | 基本标准 | Basic | recalled
              list quantitative | - | - | 自评、县级审核、省市复核
              def recalled - -
              kind YES_NO
              missing how many clauses at C, B and A are needed
            L3 | 推荐标准 | Recommended | recalled
              list quantitative | - | - | 自评、县级审核、省市复核、国家信息系统
              def recalled - -
              kind YES_NO
              missing how many basic and recommended clauses at C, B and A are needed
            """;

    /** What reform documents set goals for in tiered care. */
    static final String TIERED_CARE = """
            # - | - | copy
            T1 | 基层医疗卫生机构诊疗量占总诊疗量比例 | Share of visits at primary-care institutions
              list quantitative | - | 逐步提高 | -
              def recalled percent % | 基层医疗卫生机构诊疗量 | 总诊疗量
              edition 2015
              remark The list of 2024 has 3.1 县域内基层医疗卫生机构诊疗人次数占比 and sets no goal.
              at pilot2015
            T2 | 县域就诊率 | Share of care sought within the county
              list quantitative | - | 逐步提高 | -
              def recalled - %
              edition 2020
              missing whose visits and which visits are counted
              remark The list of 2024 has 4.2 参保人县域内住院人次占比 instead, which is another figure.
              at guide2020
            """;

    private PrimaryCareRows() {}
}
