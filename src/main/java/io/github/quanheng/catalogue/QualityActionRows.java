package io.github.quanheng.catalogue;

/** The rows of the action for better medical quality of 2023 to 2025; {@link Table} says how to read them. */
final class QualityActionRows {
    /** The forty indicators, as a city's manual prints them. */
    static final String ROWS = """
            # 急诊和日间医疗质量 | - | copy
            A01 | 平均急救响应时间 | Mean ambulance response time
              list quantitative | - | - | -
              def copy quotient - | 急救响应时间总时长 | 车次
              recalled formula | inferred from the two sides
              at code28282398435
            A02 | 心脏骤停复苏成功率 | Successful resuscitation of cardiac arrest
              list quantitative | - | - | -
              def copy share % | 心脏骤停复苏成功总例次数 | 同期心脏骤停患者行心肺复苏术总例次数
              recalled unit formula | inferred from the two sides
              at code28282398435
            A03 | 急性ST段抬高型心肌梗死再灌注治疗率 | Reperfusion of acute STEMI
              list quantitative | - | - | -
              def copy share % | 发病12小时内实施再灌注治疗（静脉溶栓和/或PCI）的STEMI患者数 | 同期发病12小时内具有再灌注治疗指征的STEMI患者数
              recalled unit formula | inferred from the two sides
              at code28282398435
            A04 | 急性脑梗死再灌注治疗率 | Reperfusion of acute ischaemic stroke
              list quantitative | - | - | -
              def copy share % | 发病6小时内的急性脑梗死患者给予静脉溶栓治疗和（或）血管内治疗（人数） | 发病6小时内的急性脑梗死患者
              recalled unit formula | inferred from the two sides
              at code28282398435
            A05 | 开展日间医疗服务的医院占比 | Hospitals offering day care
              list quantitative | - | - | -
              def copy - % | 开展日间医疗服务的医院数量
              recalled unit | inferred
              missing what the hospitals are divided by: each hospital reports 1 or 0
              at code28282398435
            A06 | 日间手术占择期手术的比例 | Day surgery share of elective surgery
              list quantitative | - | - | -
              def copy share % | 日间手术台次数 | 同期出院患者择期手术总台次数
              recalled unit formula | inferred from the two sides
              at code28282398435
            # 医疗行为质量 | - | copy
            B01 | 肿瘤治疗前临床TNM分期评估率 | Clinical TNM staging before tumour treatment
              list quantitative | - | - | -
              def copy share % | 某癌种首次治疗前完成临床TNM分期评估的患者数 | 同期首次治疗的某癌种患者数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B02 | 营养风险筛查率 | Nutritional risk screening
              list quantitative | - | - | -
              def copy share % | 完成营养风险筛查住院患者数 | 同期住院患者总数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B03 | 门诊疼痛评估规范率、住院患者入院8h内评估规范率 | Pain assessment of outpatients and within 8 hours of admission
              list quantitative | - | - | -
              def copy 1 share % | 疼痛门诊疼痛评估例数 | 同期门诊患者数
              called 门诊疼痛评估规范率
              recalled unit formula | inferred from the two sides
              def copy 2 share % | 入院8h内完成疼痛程度评估的住院患者例数 | 住院患者总例数
              called 住院患者入院8h内评估规范率
              recalled unit formula | inferred from the two sides
              remark The heading over its parts was not read: it goes by their names.
              at code28282398435
            B04 | 门诊处方审核率 | Outpatient prescriptions checked
              list quantitative | - | - | -
              def copy share % | 药品收费前药师审核门诊处方张数 | 同期门诊总处方张数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B05 | 急诊处方审核率 | Emergency prescriptions checked
              list quantitative | - | - | -
              def copy share % | 药品收费前药师审核急诊处方张数 | 同期急诊处方总处方张数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B06 | 住院处方审核率 | Inpatient orders checked
              list quantitative | - | - | -
              def copy share % | 药品调配前药师审核住院患者用药医嘱条目数 | 同期住院患者用药医嘱总条目数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B07 | 门诊处方审核合格率 | Checked outpatient prescriptions found right
              list quantitative | - | - | -
              def copy share % | 审核合格的门诊处方张数 | 同期审核门诊处方总数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B08 | 急诊处方审核合格率 | Checked emergency prescriptions found right
              list quantitative | - | - | -
              def copy share % | 审核合格的急诊处方张数 | 同期审核急诊处方总数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B09 | 基本药物采购品种数占比 | Essential medicines share of purchased items
              list quantitative | - | - | -
              def copy share % | 医疗机构采购国家基本药物品种数 | 医疗机构同期采购药物品种总数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B10 | 住院处方审核合格率 | Checked inpatient orders found right
              list quantitative | - | - | -
              def copy share % | 药师点评合格的住院患者医嘱条目数 | 同期药师点评的总医嘱条目数
              recalled unit formula | inferred from the two sides
              remark The formula counts orders reviewed afterwards (点评), the name speaks of orders checked before (审核): as printed.
              at code28282398435
            B11 | 住院患者静脉输液使用率、住院患者静脉输液平均每床日使用数量、住院患者静脉输液平均每床日使用体积、住院患者平均使用输液药品品种数量 | Infusions of inpatients
              list quantitative | - | - | -
              def copy 1 share % | 使用静脉输液的出院患者数 | 同期出院患者总数
              called 住院患者静脉输液使用率
              recalled unit formula | inferred from the two sides
              def copy 2 quotient - | 出院患者使用静脉输液的数量 | 同期出院患者实际占用总床日数
              called 住院患者静脉输液平均每床日使用数量
              recalled formula | inferred from the two sides
              def copy 3 quotient - | 出院患者使用静脉输液的体积 | 同期出院患者实际占用总床日数
              called 住院患者静脉输液平均每床日使用体积
              recalled formula | inferred from the two sides
              def copy 4 quotient - | 出院患者使用静脉药品品种总数 | 同期出院患者总数
              called 住院患者平均使用输液药品品种数量
              recalled formula | inferred from the two sides
              remark The heading over its parts was not read: it goes by their names.
              at code28282398435
            B12 | 危急值报告及时率 | Critical values reported in time
              list quantitative | - | - | -
              def copy share % | 危急值通报时间符合规定时间的检验项目数 | 同期需要危急值通报的检验项目总数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B13 | 危急值处置及时率 | Critical values acted on in time
              list quantitative | - | - | -
              def copy percent % | 临床医生在符合规定时间处置的危急值项目数 | 同期需要处置的危急值检验项目数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B14 | 室间质评项目合格率 | EQA items passed
              list quantitative | - | - | -
              def copy share % | 室间质评合格的检验项目数 | 同期参加室间质评检验项目总数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B15 | 早期康复介入率（神经内科、神经外科、骨科、心血管内科、重症、脑卒中、脊髓损伤、髋膝关节置换术后）、康复评定率 | Early rehabilitation and rehabilitation assessment
              list quantitative | - | - | -
              def copy 1-8 share % | 接受早期康复介入的该科室或病种住院患者数 | 同期该科室或病种住院患者总数
              called 早期康复介入率（神经内科、神经外科、骨科、心血管内科、重症、脑卒中、脊髓损伤、髋膝关节置换术后）
              recalled unit formula | inferred from the two sides
              def copy 9 share % | 单位时间内接受康复评定的康复医学科住院患者数 | 同期康复医学科患者总数
              called 康复评定率
              recalled unit formula | inferred from the two sides
              remark The heading over its parts was not read: it goes by their names.
              at code28282398435
            B16 | 四级手术患者随访率 | Follow-up after grade-IV surgery
              list quantitative | - | - | -
              def copy share % | 住院患者实施四级手术后第一年内完成随访的人数 | 同期住院患者实施四级手术总人数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B17 | 恶性肿瘤患者随访率 | Follow-up of cancer patients
              list quantitative | - | - | -
              def copy share % | 恶性肿瘤患者出院后一年内实施随访的恶性肿瘤患者人数 | 同期住院恶性肿瘤人数
              recalled unit formula | inferred from the two sides
              at code28282398435
            B18 | 每百出院人次主动报告不良事件例次 | Adverse events reported per 100 discharges
              list quantitative | - | - | -
              def copy per-hundred 例次/百出院人次 | 主动报告的医疗质量安全不良事件例数 | 同期出院患者人次
              recalled unit formula | inferred from the two sides
              at code28282398435
            B19 | 中医医疗机构中以中医治疗为主的出院患者比例 | Patients of TCM institutions treated mainly by TCM
              list quantitative | - | - | -
              def copy share % | 年度以中医为主治疗的出院患者人次数 | 同期出院患者总人次数
              recalled unit formula | inferred from the two sides
              at code28282398435
            # 结果质量 | - | copy
            C01 | 医院CMI值 | Case-mix index
              list quantitative | - | - | -
              def recalled - -
              kind NUMBER
              missing both sides were not read
              at code28282398435
            C02 | 手术患者住院死亡率 | In-hospital mortality of surgical patients
              list quantitative | - | - | -
              def copy percent % | 手术住院死亡人数 | 手术患者出院人次
              recalled unit formula | inferred from the two sides
              at code28282398435
            C03 | ICU患者病死率 | ICU mortality
              list quantitative | - | - | -
              def copy share % | ICU死亡患者数（包括因不可逆疾病而自动出院的患者） | 同期ICU收治患者总数
              recalled unit formula | inferred from the two sides
              at code28282398435
            C04 | 手术并发症发生率 | Surgical complication rate
              list quantitative | - | - | -
              def copy percent % | 择期手术患者发生并发症例数 | 同期出院的手术患者人数
              recalled unit formula | inferred from the two sides
              at code28282398435
            C05 | 麻醉并发症发生率 | Anaesthetic complication rate
              list quantitative | - | - | -
              def copy percent % | 仅与麻醉及麻醉操作相关的并发症 | 单位时间内由麻醉科实施的麻醉例次
              recalled unit formula | inferred from the two sides
              at code28282398435
            C06 | 非计划重返手术室再手术率、手术患者术后48小时内非计划重返手术室再次手术率、手术患者术后31天内非计划重返手术室再次手术率 | Unplanned return to the operating room
              list quantitative | - | - | -
              def copy 1 percent % | 手术患者术后非预期重返手术室再次手术例数 | 同期手术患者手术例数
              called 非计划重返手术室再手术率
              recalled unit formula | inferred from the two sides
              def copy 2 percent % | 术后48小时内进行的计划外再次手术例数 | 同期出院患者手术例数
              called 手术患者术后48小时内非计划重返手术室再次手术率
              recalled unit formula | inferred from the two sides
              def copy 3 percent % | 术后31天内进行的计划外再次手术例数 | 同期出院患者手术例数
              called 手术患者术后31天内非计划重返手术室再次手术率
              recalled unit formula | inferred from the two sides
              remark The heading over its parts was not read: it goes by their names.
              at code28282398435
            C07 | 手术当日围术期死亡率、术后24小时围术期死亡率、术后48小时围术期死亡率 | Perioperative mortality
              list quantitative | - | - | -
              def copy 1 percent % | 手术当日死亡患者人数 | 同期手术患者出院人数
              called 手术当日围术期死亡率
              recalled unit formula | inferred from the two sides
              def copy 2 percent % | 术后24小时死亡患者人数 | 同期手术患者出院人数
              called 术后24小时围术期死亡率
              recalled unit formula | inferred from the two sides
              def copy 3 percent % | 术后48小时死亡患者人数 | 同期手术患者出院人数
              called 术后48小时围术期死亡率
              recalled unit formula | inferred from the two sides
              remark The heading over its parts was not read: it goes by their names.
              at code28282398435
            C08 | 恶性肿瘤患者生存时间 | Survival of cancer patients
              list quantitative | - | - | -
              def copy share % | 综合治疗后生存超过5年以上的某肿瘤患者数 | 治疗该肿瘤总患者数
              recalled unit formula | inferred from the two sides
              at code28282398435
            C09 | 血管内导管相关血流感染发生率 | Catheter-related bloodstream infection
              list quantitative | - | - | -
              def copy - - | 血管内导管相关血流感染例次数 | 同期患者使用血管内导管留置总天数
              kind NUMBER
              missing for how many days the figure is printed was not read
              at code28282398435
            C10 | 患者院内压力性损伤发生率 | Hospital-acquired pressure injury
              list quantitative | - | - | -
              def copy percent % | 2期及以上院内压力性损伤发生例数 | 同期出院患者人次
              recalled unit formula | inferred from the two sides
              at code28282398435
            C11 | 住院患者手术术后获得性指标发生率 | Postoperative acquired conditions
              list quantitative | - | - | -
              def copy - % | - | 同期手术患者出院人次
              each 肺栓塞 深静脉血栓 败血症 出血或血肿 伤口裂开 猝死 呼吸衰竭 生理/代谢紊乱 手术/操作相关感染 异物遗留 麻醉并发症 肺部感染与肺机能不全 意外穿刺伤或撕裂伤 急性肾衰竭 各系统/器官并发症 植入物并发症 再植和截肢并发症 介入操作与手术其他并发症 剖宫产产程和分娩并发症
              recalled unit | inferred
              missing the numerators of the 19 parts; the last five have groups of their own below the line
              at code28282398435
            # 病历质量 | - | copy
            D01 | 门诊病历电子化比例 | Outpatient records kept electronically
              list quantitative | - | - | -
              def copy share % | 门诊患者使用电子化病历记录的人次数 | 同期门诊患者人次数
              recalled unit formula | inferred from the two sides
              at code28282398435
            D02 | 门诊结构化病历使用比例 | Outpatient records kept in structured form
              list quantitative | - | - | -
              def copy share % | 门诊患者使用结构化电子病历记录的人次数 | 同期门诊患者人次数
              recalled unit formula | inferred from the two sides
              at code28282398435
            D03 | 病案首页主要诊断填写正确率、病案首页主要诊断编码正确率 | Main diagnosis of the front page written and coded right
              list quantitative | - | - | -
              def copy 1 share % | 病案首页中主要诊断填写正确的出院患者病历数 | 同期出院患者病历总数
              called 病案首页主要诊断填写正确率
              recalled unit formula | inferred from the two sides
              def copy 2 share % | 病案首页中主要诊断编码正确的出院患者病历数 | 同期出院患者病历总数
              called 病案首页主要诊断编码正确率
              recalled unit formula | inferred from the two sides
              remark The heading over its parts was not read: it goes by their names.
              at code28282398435
            D04 | 入院记录24小时内完成率、手术记录24小时内完成率、出院记录24小时内完成率、病案首页24小时内完成率 | Records completed within 24 hours
              list quantitative | - | - | -
              def copy 1 share % | 入院记录在患者入院24小时内完成的住院患者病历数 | 同期住院患者病历总数
              called 入院记录24小时内完成率
              recalled unit formula | inferred from the two sides
              def copy 2 share % | 手术记录在术后24小时内完成的住院患者病历数 | 同期住院手术患者病历总数
              called 手术记录24小时内完成率
              recalled unit formula | inferred from the two sides
              def copy 3 share % | 出院记录在患者出院后24小时内完成的病历数 | 同期出院患者病历总数
              called 出院记录24小时内完成率
              recalled unit formula | inferred from the two sides
              def copy 4 share % | 病案首页在患者出院后24小时内完成的病历数 | 同期出院患者病历总数
              called 病案首页24小时内完成率
              recalled unit formula | inferred from the two sides
              remark The heading over its parts was not read: it goes by their names.
              at code28282398435
            """;

    private QualityActionRows() {}
}
