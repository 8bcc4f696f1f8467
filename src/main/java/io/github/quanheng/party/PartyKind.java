package io.github.quanheng.party;

/** What kind of party one is (主体类别). */
public enum PartyKind {
    /** A health authority: a commission or bureau of health (卫生健康行政部门). */
    HEALTH_AUTHORITY,
    /** A department or section within another party (内设科室, 股室). */
    DEPARTMENT,
    /** A government, township or street office, or the committee of a development zone (政府). */
    GOVERNMENT,
    /** A department of government other than health (其他部门), such as civil affairs. */
    AGENCY,
    /** A mass organisation (群团组织), such as the trade unions. */
    MASS_ORGANISATION,
    /** A village or residents' committee (村、社区). */
    COMMUNITY,
    /** An enterprise (企业). */
    ENTERPRISE,
    /** A school or kindergarten (学校, 学前教育机构). */
    SCHOOL,
    /** An office or public institution outside health (机关、事业单位). */
    OFFICE,
    /** A team (团队), such as a family-doctor team. */
    TEAM,
    /** A health institution (医疗卫生机构). */
    INSTITUTION,
    /** A medical group, alliance or community (医疗集团, 医联体, 医共体). */
    GROUP,
    /** A post and whoever holds it (岗位), never a name. */
    POST
}
