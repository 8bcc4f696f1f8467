package io.github.quanheng.change;

/**
 * What can move a score (变动因素), in the order in which one side is turned into the other. The order matters where parts act together: what two
 * of them do only jointly goes to the later one.
 */
public enum Part {
    /** What is known of the unit: its figures and its entry in the register (数据). */
    DATA,
    /** What the figures are held against: own targets, parameters, targets written in terms that name one, the assessed period by which parameters go (目标). */
    TARGET,
    /** Which lines there are, their marks and weights (分值与权重). */
    WEIGHT,
    /** How marks are earned: rules, bounds, absences, effects, indicators (办法). */
    RULE,
    /** The other units and how the units stand to one another (参照单位). */
    PEERS,
    /** How lines are rounded (舍入). */
    ROUNDING
}
