package io.github.quanheng.assessment;

/** How assessors come to know (考核方式). */
public enum Method {
    /** A report is heard (听取汇报). */
    HEARING,
    /** Files are read (查阅资料). */
    DOCUMENTS,
    /** Records in an information system are checked (查验信息系统). */
    INFORMATION_SYSTEM,
    /** People are talked to (座谈问询). */
    INTERVIEW,
    /** People are rung up (电话随访). */
    TELEPHONE,
    /** A questionnaire is filled in (问卷调查). */
    QUESTIONNAIRE,
    /** Villages and homes are visited (走村入户). */
    HOME_VISIT,
    /** The place is inspected (实地查验). */
    ON_SITE,
    /** All findings are weighed together (综合评价). */
    OVERALL
}
