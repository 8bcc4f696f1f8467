package io.github.quanheng.reading;

import io.github.quanheng.value.Statement;
import java.util.Arrays;

/** What a question is about (问题事项): what texts of this kind leave open. */
public enum Topic {
    /** What part of a step counts as (不足一个单位的部分). */
    PARTIAL_STEP(true, "不足一步的部分怎么算", "what does a part of a step count as"),
    /** Whether steps of "N%" are points of the rate or a share of the target (百分数的口径). */
    PERCENT_STEP(true, "每N%指百分点，还是目标的百分之N", "does a step of N% mean points of the rate or a share of the target"),
    /** Whether an item may fall below zero where 扣完为止 is missing (是否扣成负分). */
    FLOOR(true, "没有写扣完为止的，能不能扣成负分", "where the text does not say so, may an item fall below zero"),
    /** Whether 以上 and 以下 include their number (以上、以下是否含本数). */
    BOUND_WORDS(true, "以上、以下含不含本数", "do 以上 and 以下 include their number"),
    /** What becomes of judged marks beyond their bounds (酌情分值越界). */
    JUDGED_OUTSIDE(true, "酌情给的分超出限度怎么办", "what becomes of judged marks beyond their bounds"),
    /** How a score is rounded where the text says only how many places (舍入方式). */
    ROUNDING(true, "写了保留几位小数的，多余的位数怎么办", "how are scores rounded where the text says only to how many places"),
    /** What a missing value counts as (未报怎么算). */
    MISSING_DATA(true, "没有上报数据的怎么算", "what does a missing value count as"),
    /** What an item that does not apply counts as (不适用怎么算). */
    NOT_APPLICABLE(true, "不适用的项怎么算", "what does an item count as that does not apply"),
    /** What a rate without cases counts as (分母为零怎么算). */
    ZERO_DENOMINATOR(true, "分母为零的率怎么算", "what does a rate count as whose denominator is zero"),
    /** What becomes of the marks of items left out (不计的分怎么办). */
    EXCLUDED(true, "不计的项，其分值怎么办", "what becomes of the marks of items that are left out"),
    /** From where steps are counted (起扣点). */
    START(false, "从多少起算", "from where are the steps counted"),
    /** What a target is that the table only names (未写明的目标值). */
    TARGET(false, "目标值没有写在句中，是多少", "the text only names the target: what is it"),
    /** Which number a comparison without a subject is about (所指的数). */
    SUBJECT(false, "说的是哪个数", "which number is meant"),
    /** Whether a name stands for a rate or for a number (是率还是数). */
    KIND(false, "这个名称是率还是数", "does this name stand for a rate or for a number"),
    /** Which proportion is meant (比例口径). */
    PROPORTION(false, "按什么比例", "in which proportion"),
    /** What a miss earns where only full marks are said (未达到怎么计). */
    MISS(false, "达不到的怎么计", "what does a miss earn"),
    /** Where the numbers belong that no band claims (未写到的数). */
    GAP(false, "没有写到的数怎么计", "what do the numbers earn that no band claims"),
    /** Which of two bands a number belongs to that both claim (两档共有的端点). */
    SHARED_END(false, "两档都写了的数归哪一档", "which band has the number that two of them claim"),
    /** How far judgement may go (酌情的限度). */
    JUDGED_BOUND(false, "酌情的分最多多少", "how many marks may be judged at most"),
    /** What a cap covers (封顶的范围). */
    CAP_SCOPE(false, "封顶管哪些扣分", "which losses does the cap cover"),
    /** Whether words before losses gate the item or only describe it (是前提还是要求). */
    GATE(false, "这句是得分的前提，还是只写要求", "is this a condition of all marks, or only a demand"),
    /** Whether a mean is published or worked out from those assessed (平均数的来源). */
    REFERENCE(false, "这个平均数从哪里来", "where does this mean come from"),
    /** Whether what is added may lead beyond the full marks of an item (加分能否超过满分). */
    EXCESS(false, "加分能不能超过本项满分", "may what is added lead beyond the full marks of the item"),
    /** Whether an event costs marks once or each time (扣一次还是每次扣). */
    ONCE_OR_EACH(false, "只扣一次，还是每次都扣", "do the marks go once, or each time"),
    /** What is right where the best of the rule is not the full marks (分值不符). */
    MARKS(false, "计分办法的最高分与分值栏不符，以哪个为准", "the best marks of the text are not the full marks: which holds"),
    /** Which scores are rounded (舍入的范围). */
    ROUNDED(false, "哪些分数按此取小数", "which scores are rounded so"),
    /** Whether a sentence about the whole table bears on the marks (说明是否影响计分). */
    NOTE(false, "这句说明没有读成规则，是否影响分数", "this note was not read as a rule: does it bear on the marks"),
    /** Where a consequence beside the marks acts (后果的去向). */
    CONSEQUENCE(false, "这个后果作用于哪里", "what does this consequence act on"),
    /** Whether two names that are almost alike mean one indicator (名称相近). */
    SAME_INDICATOR(false, "两个名称是不是同一个指标", "do the two names mean one indicator");

    private final boolean book;
    private final Statement words;

    Topic(boolean book, String zh, String en) {
        this.book = book;
        this.words = new Statement(zh, en);
    }

    /**
     * Returns whether the question is asked once for a whole rulebook.
     *
     * @return false where it is asked of one clause
     */
    public boolean isOfTheBook() {
        return book;
    }

    /**
     * Returns the question in words.
     *
     * @return such as 不足一步的部分怎么算
     */
    public Statement words() {
        return words;
    }

    static boolean isTopic(String name) {
        return Arrays.stream(values()).anyMatch(topic -> topic.name().equals(name));
    }
}
