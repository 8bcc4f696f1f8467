package io.github.quanheng.catalogue;

/** The rows of the performance assessment of primary-care institutions of 2020; {@link Table} says how to read them. */
final class PrimaryCare2020Rows {
    /** The 42 names, with one vendor's formulas for fourteen. */
    static final String ROWS = """
            # 服务提供 | 功能定位 | copy
            1 | 诊疗人次数 | Visits
              def copy 1.1 growth % | 本年门急诊人次数 | 上年门急诊人次数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 门急诊人次增长率
              recalled unit | inferred from the formula
              def copy 1.2 per-ten-thousand - | 辖区门诊服务总当量 | 辖区内常住居民数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 每万人服务门诊当量
              def copy 1.3 - %
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 乡镇卫生院和社区卫生服务机构诊疗人次占比
              recalled unit | inferred from the formula
              missing both sides were not read
              at code6690491486 code6710085992
            2 | 出院人数 | Discharges
              def copy 2.1 growth % | 本年出院人次 | 上年出院人次
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 出院人次增长率
              recalled unit | inferred from the formula
              def copy 2.2 - -
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              kind NUMBER
              called 每万人服务住院当量
              missing both sides were not read
              at code6690491486 code6710085992
            3 | 中医药服务 | Chinese-medicine services
              def copy 3.1 share % | 中医诊疗人次数 | 总诊疗人次数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 中医诊疗人次占比
              recalled unit | inferred from the formula
              def copy 3.2 - 种
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 提供中医医疗技术方法种类
              recalled unit | inferred from the formula
              missing what counts as a kind was not read
              def copy 3.3 - %
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 门诊中医非药物疗法诊疗人次占比
              recalled unit | inferred from the formula
              missing both sides were not read
              at code6690491486 code6710085992
            4 | 健康档案管理 | Health records
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            5 | 健康教育 | Health education
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            6 | 预防接种 | Vaccination
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            7 | 儿童健康管理 | Child health
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            8 | 孕产妇健康管理 | Maternal health
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            9 | 老年人健康管理 | Health of the elderly
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            10 | 高血压患者健康管理 | Hypertension
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            11 | 糖尿病患者健康管理 | Diabetes
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            12 | 严重精神障碍患者管理 | Severe mental disorders
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            13 | 结核病患者健康管理 | Tuberculosis
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            14 | 传染病及突发公共卫生事件报告和处理 | Reporting of infectious diseases and emergencies
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            15 | 卫生监督协管 | Supervision assistance
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            16 | 签约服务情况 | Contracting
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            # 服务提供 | 服务效率 | copy
            17 | 医师日均担负诊疗人次 | Visits per doctor per day
              def copy per-working-day 人次/人·天 | 诊疗人次数 | 平均医师人数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            18 | 医师日均担负住院床日 | Bed days per doctor per day
              def copy per-calendar-day 床日/人·天 | 实际占用总床日数 | 平均医师人数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            19 | 病床使用率 | Bed occupancy
              def copy percent % | 实际占用总床日数 | 实际开放总床日数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            20 | 平均住院日 | Average length of stay
              def copy quotient 天 | 出院病人占用总床日数 | 出院人次数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            # 服务提供 | 医疗质量与安全 | copy
            21 | 基本药物使用情况 | Essential medicines
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            22 | 抗菌药物处方比例 | Share of prescriptions with antibacterials
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            23 | 静脉注射剂使用比例 | Share of injections
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            24 | 院内感染管理 | Infection control
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            25 | 医疗纠纷处理 | Disputes
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            # 综合管理 | 经济管理 | copy
            26 | 门诊次均费用 | Cost per outpatient visit
              def copy mean quotient 元 | 门急诊收入 | 年门急诊人次数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 门急诊次均费用
              recalled unit | inferred from the formula
              def copy change growth % | 本年门急诊次均费用 | 上年门急诊次均费用
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              called 门急诊次均费用变化
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            27 | 住院次均费用 | Cost per discharge
              def copy quotient 元 | 出院病人住院收入 | 出院人次数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            28 | 医疗收入变化情况 | Change of medical revenue
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            29 | 医疗服务收入占比（不含药品、耗材、检查检验收入） | Medical-service revenue share
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            30 | 收支结余 | Balance of income and spending
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            31 | 人员支出占业务支出比例 | Personnel cost share
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            32 | 财务制度 | Financial rules
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            # 综合管理 | 信息管理 | copy
            33 | 信息管理系统应用 | Information systems
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            # 综合管理 | 协同服务 | copy
            34 | 双向转诊 | Two-way referral
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            35 | 一体化管理 | Unified management
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            # 可持续发展 | 人力配置 | copy
            36 | 每万人口全科医生数 | General practitioners per 10,000 people
              def copy per-ten-thousand 人/万人 | 全科医生数 | 服务人口数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            37 | 医护比 | Doctor-nurse ratio
              def copy one-to - | 注册执业（助理）医师数 | 同期注册护士数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled formula | how the ratio is printed is inferred
              at code6690491486 code6710085992
            # 可持续发展 | 人员结构 | copy
            38 | 卫生技术人员学历结构 | Education of health professionals
              def copy share % | 本科及以上卫生技术人员数 | 同期卫生技术人员总数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            39 | 卫生技术人员职称结构 | Titles of health professionals
              def copy share % | 高级职称卫生技术人员数 | 同期卫生技术人员总数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            40 | 中医类别医师占比 | TCM doctor share
              def copy share % | 中医类别执业（助理）医师数 | 同期机构执业（助理）医师总数
              edition one vendor's code
              by code25094525312 code25152721185 code5833778995
              recalled unit | inferred from the formula
              at code6690491486 code6710085992
            # 满意度评价 | 患者满意度 | copy
            41 | 患者满意度 | Patient satisfaction
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            # 满意度评价 | 医务人员满意度 | copy
            42 | 医务人员满意度 | Staff satisfaction
              def recalled - -
              kind NUMBER
              missing what is counted was not read
              at code6690491486 code6710085992
            """;

    private PrimaryCare2020Rows() {}
}
