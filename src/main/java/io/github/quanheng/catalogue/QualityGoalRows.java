package io.github.quanheng.catalogue;

/** The rows of the yearly goals of medical quality and safety; {@link Table} says how to read them. */
final class QualityGoalRows {
    /** Ten goals each for 2021, 2023 and 2025. */
    static final String ROWS = """
            # 2021年 | - | copy
            2021-1 | 提高急性ST段抬高型心肌梗死再灌注治疗率 | Raise reperfusion of acute STEMI
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-2 | 提高急性脑梗死再灌注治疗率 | Raise reperfusion of acute ischaemic stroke
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-3 | 提高肿瘤治疗前临床TNM分期评估率 | Raise clinical TNM staging before tumour treatment
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-4 | 提高住院患者抗菌药物治疗前病原学送检率 | Raise microbiological testing before antibacterials
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-5 | 提高静脉血栓栓塞症规范预防率 | Raise standard prevention of venous thromboembolism
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-6 | 提高病案首页主要诊断编码正确率 | Raise right coding of the main diagnosis
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-7 | 提高医疗质量安全不良事件报告率 | Raise reporting of adverse events
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-8 | 降低住院患者静脉输液使用率 | Lower infusions of inpatients
              list quantitative | - | 降低 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-9 | 降低血管内导管相关血流感染发生率 | Lower catheter-related bloodstream infections
              list quantitative | - | 降低 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            2021-10 | 降低阴道分娩并发症发生率 | Lower complications of vaginal birth
              list quantitative | - | 降低 | -
              def copy - -
              kind RATE
              edition 2021
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at journal2021
            # 2023年 | - | copy
            2023-1 | 提高急性ST段抬高型心肌梗死再灌注治疗率 | Raise reperfusion of acute STEMI
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-2 | 提高急性脑梗死再灌注治疗率 | Raise reperfusion of acute ischaemic stroke
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-3 | 提高肿瘤治疗前临床TNM分期评估率 | Raise clinical TNM staging before tumour treatment
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-4 | 降低住院患者围手术期死亡率 | Lower perioperative mortality
              list quantitative | - | 降低 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-5 | 提高医疗质量安全不良事件报告率 | Raise reporting of adverse events
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-6 | 提高住院患者静脉输液规范使用率 | Raise standard use of infusions
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-7 | 提高四级手术术前多学科讨论完成率 | Raise multidisciplinary discussion before grade-IV surgery
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-8 | 提高感染性休克集束化治疗完成率 | Raise bundle treatment of septic shock
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-9 | 提高静脉血栓栓塞症规范预防率 | Raise standard prevention of venous thromboembolism
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            2023-10 | 降低阴道分娩并发症发生率 | Lower complications of vaginal birth
              list quantitative | - | 降低 | -
              def copy - -
              kind RATE
              edition 2023
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at desk33
            # 2025年 | - | copy
            2025-1 | 提高急性脑梗死再灌注治疗率 | Raise reperfusion of acute ischaemic stroke
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-2 | 提高肿瘤治疗前临床TNM分期评估率 | Raise clinical TNM staging before tumour treatment
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-3 | 提高静脉血栓栓塞症规范预防率 | Raise standard prevention of venous thromboembolism
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-4 | 提高感染性休克集束化治疗完成率 | Raise bundle treatment of septic shock
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-5 | 提高住院患者静脉输液规范使用率 | Raise standard use of infusions
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-6 | 提高医疗质量安全不良事件报告率 | Raise reporting of adverse events
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-7 | 提高四级手术术前多学科讨论完成率 | Raise multidisciplinary discussion before grade-IV surgery
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-8 | 提高关键诊疗行为相关记录完整率 | Raise completeness of key records
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-9 | 降低非计划重返手术室再手术率 | Lower unplanned return to the operating room
              list quantitative | - | 降低 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            2025-10 | 提高医疗机构检查检验结果互认率 | Raise mutual recognition of test results
              list quantitative | - | 提高 | -
              def copy - -
              kind RATE
              edition 2025
              missing the formula stands in the quality-control indicators of the speciality, which were not read
              at notice2025
            """;

    private QualityGoalRows() {}
}
