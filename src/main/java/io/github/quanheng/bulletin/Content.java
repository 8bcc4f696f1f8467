package io.github.quanheng.bulletin;

/** What a bulletin may tell (通报内容). A rule says of each of them who may read it. */
public enum Content {
    /** The rank in the peer group (名次). */
    RANK,
    /** The total (总得分). */
    TOTAL,
    /** The final grade (等次). */
    GRADE,
    /** The scores of the sections (各部分得分). */
    SECTIONS,
    /** The awards that the unit qualifies for (表彰). */
    AWARDS,
    /** The consequences that were ordered (处置决定); what is only proposed is for the authority alone, whatever the rule says. */
    CONSEQUENCES,
    /** What each fund pays or takes back (资金). */
    PAYMENTS,
    /**
     * How the totals of a peer group are spread, without names (得分分布); without the lowest and the highest for who may not read
     * all totals. In a small group quartiles still tell much: a rule may keep them for the authority.
     */
    SPREAD,
    /** Who was left out and why (未参加排名的单位). */
    EXCLUSIONS;

    /** Whether each unit has its own, so that it can be told of some units and not of others. */
    boolean isOfUnits() {
        return this != SPREAD && this != EXCLUSIONS;
    }
}
