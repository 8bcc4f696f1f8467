package io.github.quanheng.catalogue;

/** The rows of the lists for close-knit county medical communities; {@link Table} says how to read them. */
final class CountyCommunityRows {
    /** The fourteen monitored indicators of 2024. */
    static final String MONITORING_2024 = """
            # 紧密型 | - | copy
            1.1 | 资源统一管理 | Unified management of resources
              list qualitative | monitored | 逐步完善 | -
              def copy - -
              kind OPINION
              words 人员统一招聘使用，统筹县乡绩效工资水平；成员单位单独设账、集中核算或统一账户；药品检验资源统一，用药衔接
              missing a judgement: nothing to compute
              at wheart post rmwrqy
            1.2 | 医共体内部民主决策 | Internal democratic decision-making
              list qualitative | monitored | 逐步完善 | -
              def copy - -
              kind OPINION
              words 有章程与制度，成员单位参与决策并有自主权；负责人员中有基层代表；牵头机构代表全部成员单位签医保协议
              missing a judgement: nothing to compute
              at wheart post rmwrqy
            1.3 | 服务协同联动 | Coordinated services
              list qualitative | monitored | 逐步完善 | -
              def copy - -
              kind OPINION
              words 规章与技术规范统一、转诊有序、服务接续；数据互通、远程医疗到乡村、结果互认；传染病监测预警
              missing a judgement: nothing to compute
              at wheart post rmwrqy
            # 同质化 | - | copy
            2.1 | 二级及以上医疗卫生机构中级及以上医师到基层医疗卫生机构派驻人数（人）/每万常住人口 | Mid-level+ doctors posted to primary care per 10k residents
              list quantitative | monitored | 逐步提高 | 卫生健康行政部门
              def copy per-ten-thousand 人/万人 | 年内二级及以上机构中级及以上医师到基层派驻6个月以上的人数 | 县域内常住人口数
              at wheart post rmwrqy
            2.2 | 影像心电中心服务开展与心电设备村级覆盖率（%） | Imaging/ECG centre service and village ECG coverage
              list quantitative | monitored | 逐步提高 | -
              def copy 1 per-ten-thousand 人次/万人 | 远程医学影像（影像、心电、超声、核医学、肌电图、脑电图等）诊断人次数 | 县域内常住人口数
              called 远程医学影像诊断人次数/每万常住人口
              def recalled 2 - % | 配备心电设备的村卫生室数 | 村卫生室总数
              called 心电设备村级覆盖率
              missing the annex was read up to the first of the two formulas
              at wheart post rmwrqy
            2.3 | 基层医疗卫生机构人均收入与牵头医院人均收入的比值 | Income ratio primary care : lead hospital
              list quantitative | monitored | 逐步提高 | -
              def recalled - 比值 | 基层医疗卫生机构在职人员人均年收入 | 牵头医院在职人员人均年收入
              missing the wording was not read
              at wheart post rmwrqy
            # 促分工 | - | copy
            3.1 | 县域内基层医疗卫生机构诊疗人次数占比 | Primary-care share of visits in the county
              list quantitative | monitored | 逐步提高 | -
              def recalled percent % | 县域内基层医疗卫生机构诊疗人次数 | 县域内医疗卫生机构总诊疗人次数
              at wheart post rmwrqy
            3.2 | 医保基金县域内支出占比（不含药店） | In-county share of insurance spending (without pharmacies)
              list quantitative | monitored | 逐步提高 | -
              def recalled percent % | 医保基金县域内支出（不含药店） | 医保基金总支出（不含药店）
              at wheart post rmwrqy
            3.3 | 县域内基层医疗卫生机构医保基金支出占比 | Primary-care share of insurance spending
              list quantitative | monitored | 逐步提高 | -
              def recalled - % | 县域内基层医疗卫生机构医保基金支出
              missing the denominator: spending within the county or all spending of the county
              at wheart post rmwrqy
            # 提效能 | - | copy
            4.1 | 参保人在县域内住院人均费用（元）及增长率 | In-county inpatient cost per insured person and growth
              list quantitative | monitored | 监测比较 | -
              def recalled cost - 元 | 参保人在县域内住院总费用
              called 参保人在县域内住院人均费用
              missing the denominator: people or admissions
              def recalled growth - %
              called 参保人在县域内住院人均费用增长率
              missing the cost it grows from: see the other definition
              at wheart post rmwrqy
            4.2 | 参保人县域内住院人次占比 | In-county share of admissions
              list quantitative | monitored | 逐步提高 | -
              def recalled percent % | 参保人在县域内住院人次 | 参保人住院总人次
              at wheart post rmwrqy
            4.3 | 县域内中医类诊疗量占比 | TCM share of visits
              list quantitative | monitored | 逐步提高 | -
              def recalled percent % | 县域内中医类诊疗量 | 县域内总诊疗量
              at wheart post rmwrqy
            # 保健康 | - | copy
            5.1 | 县域内慢性病健康管理人群住院率 | Admission rate of managed chronic patients
              list quantitative | monitored | 逐步降低 | -
              def recalled - % | 慢性病健康管理人群中住院人数 | 慢性病健康管理人群总数
              missing whether people or admissions are counted
              at wheart post rmwrqy
            5.2 | 县域内四类慢性病过早死亡率 | Premature mortality from four NCDs
              list quantitative | monitored | 逐步降低 | -
              def recalled - %
              words 30至69岁因心脑血管疾病、癌症、慢性呼吸系统疾病、糖尿病死亡的概率（寿命表法）
              missing the life table to use, its age groups and its deaths
              at wheart post rmwrqy
            """;

    /** The eleven judging criteria of 2020. */
    static final String JUDGING_2020 = """
            # 责任共同体 | - | copy
            E1 | 党委政府主导 | Party committee and government lead
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            E2 | 医共体决策权限 | Decision powers of the community
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            E3 | 医共体有效考核 | Effective assessment of the community
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            # 管理共同体 | - | copy
            E4 | 人员统筹管理 | Staff managed as one
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            E5 | 财务统一管理 | Finance managed as one
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            E6 | 药品统一管理 | Drugs managed as one
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            # 服务共同体 | - | copy
            E7 | 患者有序转诊 | Orderly referral
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            E8 | 信息互联互通 | Information sharing
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            E9 | 促进医防融合 | Integration of treatment and prevention
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            # 利益共同体 | - | copy
            E10 | 收入统一管理 | Income managed as one
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def copy - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            E11 | 利益有效分配 | Effective distribution of benefits | recalled
              list qualitative | - | 逐步完善 | 县级自评+省市复核
              def recalled - -
              kind CODE
              codes A B C
              missing the text of the three options, and how many A or B make a community close-knit
              at kao110
            """;

    private CountyCommunityRows() {}
}
