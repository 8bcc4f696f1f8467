package io.github.quanheng.catalogue;

/** The rows of the basic public health services; {@link Table} says how to read them. */
final class PublicHealthRows {
    /** Health records, education, vaccination, children, mothers. */
    static final String RECORDS_TO_MOTHERS = """
            # - | 居民健康档案管理 | copy | selfReport
            HR-1 | 健康档案建档率 | Health-record coverage
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 建档人数 | 辖区内常住居民数
              at code46312650302 code60586363774
            HR-2 | 电子健康档案建档率 | Electronic health-record coverage
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 建立电子健康档案人数 | 辖区内常住居民数
              at vendorScoring
            HR-3 | 健康档案使用率 | Health-record use rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy files share % | 档案中有动态记录的档案份数 | 档案总份数
              by code46312650302
              def copy people percent % | 档案中有动态记录的档案份数 | 建立电子健康档案人数
              by vendorScoring code25213277752
              conflict denominator sources | 档案总份数; files; code46312650302 | 建立电子健康档案人数; people; vendorScoring code25213277752
              at vendorScoring code46312650302
            HR-4 | 居民规范化电子健康档案覆盖率 | Standardised EHR coverage
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 居民规范化电子健康档案覆盖人数 | 辖区内常住居民数
              by code60586363774 code22816749492
              at plan2023 code60586363774 code22816749492
            # - | 健康教育 | copy | selfReport
            HE-1 | 发放健康教育印刷资料的种类和数量 | Printed materials
              list quantitative | - | - | 基层医疗卫生机构/公卫信息系统
              def copy - 种
              words 种类和数量
              missing two figures in one name, and how they are counted was not read
              at vendorTags
            HE-2 | 播放健康教育音像资料的种类、次数和时间 | Audio-visual materials
              list quantitative | - | - | 基层医疗卫生机构/公卫信息系统
              def copy - 种
              words 种类、次数和时间
              missing three figures in one name, and how they are counted was not read
              at vendorTags
            HE-3 | 健康教育宣传栏设置和内容更新情况 | Bulletin boards
              list quantitative | - | - | 基层医疗卫生机构/公卫信息系统
              def copy - 次
              words 设置情况和更新次数
              missing two figures in one name, and how they are counted was not read
              at vendorTags
            HE-4 | 举办健康教育讲座的次数和参加人数 | Lectures
              list quantitative | - | - | 基层医疗卫生机构/公卫信息系统
              def copy count 次 | 讲座次数
              remark The name also asks for the number of people; only the sessions are defined here.
              at vendorTags
            HE-5 | 举办健康教育咨询活动的次数和参加人数 | Consultations
              list quantitative | - | - | 基层医疗卫生机构/公卫信息系统
              def copy count 次 | 咨询次数
              remark The name also asks for the number of people; only the sessions are defined here.
              at vendorTags
            # - | 预防接种 | copy | selfReport
            VA-1 | 建证率 | Vaccination-certificate rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 年度辖区内已建立预防接种证人数 | 年度辖区内应建立预防接种证人数
              edition norms of 2009 and 2011
              at code9269246637 code19277453867
            VA-2 | 某种疫苗接种率 | Coverage of a given vaccine
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 年度辖区内某种疫苗年度实际接种人数 | 某种疫苗年度应接种人数
              edition norms of 2009 and 2011
              at code9269246637 code19277453867
            # - | 0~6岁儿童健康管理 | copy | selfReport
            CH-1 | 新生儿访视率 | Neonatal visit rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 年度辖区内按照规范要求接受1次及以上访视的新生儿人数 | 年度辖区内活产数
              at code25213277752 slides2020
            CH-2 | 儿童健康管理率 | Child health management rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy third - % | 年度辖区内接受1次及以上随访的0~6岁儿童数 | 年度辖区内0~6岁儿童数
              read numerator | code25213277752 slides2020 code17423474647
              recalled denominator
              missing whether all children or those to be managed are the divisor: see the other definition
              def copy older percent % | 年度辖区内接受1次及以上随访的0~6岁儿童数 | 年度辖区内应管理的0~6岁儿童数
              edition older norms
              by code25213277752 code17423474647
              conflict denominator editions | 年度辖区内0~6岁儿童数; third; recalled | 年度辖区内应管理的0~6岁儿童数; older; code25213277752 code17423474647
              at code25213277752 slides2020 code17423474647
            CH-3 | 0~6岁儿童眼保健和视力检查覆盖率 | Eye care coverage
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def recalled - % | 接受眼保健和视力检查的0~6岁儿童数 | 辖区内0~6岁儿童数
              missing the wording was not read
              at plan2023 code69747231642
            # - | 孕产妇健康管理 | copy | selfReport
            MA-1 | 早孕建册率 | Early-pregnancy registration rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 辖区内孕13周之前建册并进行第一次产前检查的产妇人数 | 该地该时间段内活产数
              at maternal
            MA-2 | 产后访视率 | Postpartum visit rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 辖区内产妇出院后28天内接受过产后访视的产妇人数 | 该地该时间段内活产数
              at maternal code23061975371 code22389854273
            """;

    /** The elderly, chronic diseases, mental disorders, tuberculosis, Chinese medicine, reporting, supervision. */
    static final String ELDERLY_TO_SUPERVISION = """
            # - | 老年人健康管理 | copy | selfReport
            EL-1 | 老年人健康管理率 | Elderly health management rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 年内接受健康管理人数 | 年内辖区内65岁及以上常住居民数
              at vendorScoring
            EL-2 | 65岁及以上老年人城乡社区规范健康管理服务率 | Standard community management of 65+
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 65岁及以上老年人城乡社区规范健康管理服务人数 | 辖区内65岁及以上常住居民数
              by code60586363774 code22816749492
              at plan2023 code60586363774 code22816749492
            # - | 高血压患者健康管理 | copy | selfReport
            HT-0 | 高血压患者健康管理率 | Hypertension management rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 年内已管理高血压患者人数 | 年内辖区内高血压患者总人数（估算）
              edition second edition
              remark Of the second edition; the third is remembered to have dropped it, and places still use it.
              at docduoduo
            HT-1 | 高血压患者规范管理率 | Standard management of hypertension
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 按照规范要求进行高血压患者健康管理的人数 | 年内已管理的高血压患者人数
              at vendorScoring docduoduo
            HT-2 | 管理人群血压控制率 | Blood-pressure control rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 年内最近一次随访血压达标人数 | 年内已管理的高血压患者人数
              at vendorScoring docduoduo
            HT-3 | 高血压患者基层规范管理服务率 | Primary-care standard management service rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 按照规范要求提供高血压患者健康管理服务的人数 | 已管理高血压患者人数
              by code60586363774 code22816749492
              remark One of the fiscal targets since 2022; do not mix it with 规范管理率 of the norms.
              at plan2023 code60586363774 code22816749492
            # - | 2型糖尿病患者健康管理 | copy | selfReport
            DM-0 | 2型糖尿病患者健康管理率 | Diabetes management rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 年内已管理2型糖尿病患者人数 | 年内辖区内2型糖尿病患者总人数（估算）
              edition second edition
              remark Of the second edition; the third is remembered to have dropped it, and places still use it.
              at vendorScoring docduoduo
            DM-1 | 2型糖尿病患者规范管理率 | Standard management of diabetes
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 按照规范要求进行2型糖尿病患者健康管理的人数 | 年内已管理的2型糖尿病患者人数
              at vendorScoring docduoduo
            DM-2 | 管理人群血糖控制率 | Glucose control rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 年内最近一次随访空腹血糖达标人数 | 年内已管理的2型糖尿病患者人数
              at vendorScoring docduoduo
            # - | 严重精神障碍患者管理 | copy | selfReport
            MH-1 | 严重精神障碍患者规范管理率 | Standard management of severe mental disorders
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 年内辖区内按照规范要求进行管理的严重精神障碍患者人数 | 年内辖区内登记在册的确诊严重精神障碍患者人数
              at vendorTags
            MH-2 | 社区在册居家严重精神障碍患者健康管理率 | Management of registered patients at home
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def recalled home - % | 社区在册居家严重精神障碍患者健康管理人数 | 社区在册居家患者人数
              missing the wording was not read
              def copy registered share % | 社区在册居家严重精神障碍患者健康管理人数 | 辖区内登记在册的确诊严重精神障碍患者人数
              by code60586363774
              conflict denominator sources | 社区在册居家患者人数; home; recalled | 辖区内登记在册的确诊严重精神障碍患者人数; registered; code60586363774
              at plan2023 code60586363774
            # - | 肺结核患者健康管理 | copy | selfReport
            TB-1 | 肺结核患者管理率 | TB management rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 已管理的肺结核患者人数 | 辖区同期内经上级定点医疗机构确诊并通知基层医疗卫生机构管理的肺结核患者人数
              at vendorTags plan2023
            TB-2 | 肺结核患者规则服药率 | TB regular medication rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 按照要求规则服药的肺结核患者人数 | 同期辖区内已完成治疗的肺结核患者人数
              at vendorTags
            # - | 中医药健康管理 | copy | selfReport
            TC-1 | 老年人中医药健康管理率 | TCM management of the elderly
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 年内接受中医药健康管理服务的65岁及以上居民数 | 年内辖区内65岁及以上常住居民数
              at tcmSpec
            TC-2 | 0~36个月儿童中医药健康管理服务率 | TCM management of children
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy percent % | 辖区内按照月龄接受中医药健康管理服务的0~36个月儿童数 | 辖区内应管理的0~36个月儿童数
              by code60586363774 code22816749492
              at code60586363774 code22816749492
            # - | 传染病及突发公共卫生事件报告和处理 | copy | selfReport
            ID-1 | 传染病疫情报告率 | Infectious-disease reporting rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 网络报告的传染病病例数 | 登记传染病病例数
              at vendorTags
            ID-2 | 传染病疫情报告及时率 | Timely reporting rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 报告及时的病例数 | 报告传染病病例数
              at vendorTags
            ID-3 | 突发公共卫生事件相关信息报告率 | Emergency information reporting rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 及时报告的突发公共卫生事件相关信息数 | 报告突发公共卫生事件相关信息数
              at vendorTags
            # - | 卫生监督协管 | copy | selfReport
            SU-1 | 卫生计生监督协管信息报告率 | Supervision-assistance reporting rate
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy share % | 报告的事件或线索次数 | 发现的事件或线索次数
              alias 卫生监督协管信息报告率
              at vendorTags
            SU-2 | 协助开展的实地巡查次数 | Field inspections assisted
              list quantitative | - | 逐步提高 | 基层医疗卫生机构/公卫信息系统
              def copy count 次 | 协助开展的实地巡查次数
              at vendorTags plan2023
            """;

    private PublicHealthRows() {}
}
