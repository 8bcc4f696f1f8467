package io.github.quanheng.cascade;

/** How the parts of a target must carry it (分解口径). */
public enum Form {
    /** Counts: the parts add up to at least the whole (合计不少于). */
    SUM_COVERS,
    /** Quotas: the parts add up to the whole, neither more nor less (合计相等). */
    SUM_EQUALS,
    /** Ceilings: the parts add up to at most the whole (合计不超过). */
    SUM_WITHIN,
    /** Rates to reach: their mean, weighted, is at least the whole (加权平均不低于). */
    MEAN_COVERS,
    /** Rates not to exceed: their mean, weighted, is at most the whole (加权平均不高于). */
    MEAN_WITHIN,
    /** Single things: each is taken on by exactly one (逐项认领). */
    COVERAGE
}
