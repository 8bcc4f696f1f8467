package io.github.quanheng.catalogue;

/** The rows of the assessment of patients' experience; {@link Table} says how to read them. */
final class PatientExperienceRows {
    /** The 23 of 27 that the copy shows. */
    static final String ROWS_1_TO_23 = """
            # 诊前 | - | copy
            1 | 门诊患者预约诊疗率 | Outpatient appointment rate
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            2 | 门诊号源下放比例 | Share of appointment slots released to primary care
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              remark Marked ▲ in the copy; what the mark means in this list was not read.
              at laojin
            3 | 是否提供预就诊服务 | Whether pre-consultation is offered
              list qualitative | - | - | -
              def copy - -
              kind YES_NO
              missing the copy was read for the name alone
              at laojin
            4 | 择期手术患者术前等待时间 | Waiting time before elective surgery
              list quantitative | - | - | -
              def copy - -
              kind NUMBER
              missing the copy was read for the name alone
              at laojin
            # 门诊 | - | copy
            5 | 门诊患者预约到院后平均等待时间 | Mean waiting time after arrival by appointment
              list quantitative | - | - | -
              def copy - -
              kind NUMBER
              missing the copy was read for the name alone
              at laojin
            6 | 门诊提供MDT服务的病种数 | Diseases with multidisciplinary outpatient care
              list quantitative | - | - | -
              def copy - -
              kind NUMBER
              missing the copy was read for the name alone
              remark Marked ▲ in the copy; what the mark means in this list was not read.
              at laojin
            7 | 是否设置新型门诊 | Whether new kinds of clinics are set up
              list qualitative | - | - | -
              def copy - -
              kind YES_NO
              missing the copy was read for the name alone
              remark Marked ▲ in the copy; what the mark means in this list was not read.
              at laojin
            8 | 是否开展“先诊疗、后付费” | Whether care comes before payment
              list qualitative | - | - | -
              def copy - -
              kind YES_NO
              missing the copy was read for the name alone
              at laojin
            # 急诊急救 | - | copy
            9 | 120呼叫反应时间 | Response time to emergency calls
              list quantitative | - | - | -
              def copy - -
              kind NUMBER
              missing the copy was read for the name alone
              at laojin
            10 | 院前医疗急救3分钟出车率 | Ambulances leaving within 3 minutes
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            11 | 是否设置急诊急救五大中心 | Whether the five emergency centres are set up
              list qualitative | - | - | -
              def copy - -
              kind YES_NO
              missing the copy was read for the name alone
              remark Marked ▲ in the copy; what the mark means in this list was not read.
              at laojin
            12 | 急诊留观患者平均滞留时间 | Mean stay in emergency observation
              list quantitative | - | - | -
              def copy - -
              kind NUMBER
              missing the copy was read for the name alone
              at laojin
            # 住院 | - | copy
            13 | 日间手术占择期手术比例 | Day surgery share of elective surgery
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            14 | 临床路径入径率和出径率 | Entry to and completion of clinical pathways
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            15 | 中医医院以中医为主治疗的出院患者比例 | Patients of TCM hospitals treated mainly by TCM
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            16 | 分娩镇痛率 | Pain relief in labour
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              remark Marked # in the copy; what the mark means in this list was not read.
              at laojin
            17 | 是否建立“一站式”入出院服务中心 | Whether there is a one-stop admission and discharge centre
              list qualitative | - | - | -
              def copy - -
              kind YES_NO
              missing the copy was read for the name alone
              at laojin
            18 | 开展责任制整体护理的病区占比 | Wards with responsible nursing
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            19 | 出院患者当日结算率 | Bills settled on the day of discharge
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            # 诊后 | - | copy
            20 | 下转患者人次数 | Patients referred down
              list quantitative | - | - | -
              def copy - -
              kind NUMBER
              missing the copy was read for the name alone
              remark Marked ▲ in the copy; what the mark means in this list was not read.
              at laojin
            21 | 出院患者随访比例 | Follow-up of discharged patients
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            22 | 提供延续性护理服务的病区占比 | Wards with continued nursing
              list quantitative | - | - | -
              def copy - -
              kind RATE
              missing the copy was read for the name alone
              at laojin
            # 全程 | - | copy
            23 | 是否提供“互联网+护理服务” | Whether internet nursing is offered
              list qualitative | - | - | -
              def copy - -
              kind YES_NO
              missing the copy was read for the name alone
              at laojin
            """;

    private PatientExperienceRows() {}
}
