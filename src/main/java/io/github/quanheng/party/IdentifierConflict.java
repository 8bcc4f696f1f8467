package io.github.quanheng.party;

/** Two statements about one institution that do not agree (标识冲突). The record loads; someone has to look into it. */
public enum IdentifierConflict {
    /** The unified social credit code fails its check (统一社会信用代码校验不符). */
    CREDIT_CODE_FAILS,
    /** The organisation code, alone or within another code, fails its check (组织机构代码校验不符). */
    ORGANISATION_CODE_FAILS,
    /** The codes name different organisations (组织机构代码不一致). */
    ORGANISATION_CODES_DIFFER,
    /** The institution code names another county than the division (行政区划不一致). */
    DIVISIONS_DIFFER,
    /** The institution code names another class (机构类别不一致). */
    CLASSES_DIFFER,
    /** The institution code names another economic type (经济类型不一致). */
    ECONOMIC_TYPES_DIFFER,
    /** The institution code says otherwise about profit (分类管理不一致). */
    MANAGEMENT_CLASSES_DIFFER
}
