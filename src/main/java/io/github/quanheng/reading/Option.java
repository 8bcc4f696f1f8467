package io.github.quanheng.reading;

import io.github.quanheng.value.Statement;

/** The answers that are no numbers (选项用语); the name of each is its id. */
enum Option {
    WHOLE("不足一步的不计", "a part of a step does not count"),
    STARTED("不足一步按一步计", "a part of a step counts as a whole one"),
    PRO_RATA("不足一步按比例计", "a part of a step counts in proportion"),
    POINTS("百分点", "points of the rate"),
    RELATIVE("目标值的百分之几", "a share of the target"),
    ZERO("扣到0分为止", "no further than zero"),
    BELOW_ZERO("可以扣成负分", "it may fall below zero"),
    BOTH_INCLUDED("以上、以下都含本数（民法典第1259条）", "both include their number (Civil Code, article 1259)"),
    ABOVE_ONLY("以上含本数，以下不含", "以上 includes its number, 以下 does not"),
    BELOW_ONLY("以下含本数，以上不含", "以下 includes its number, 以上 does not"),
    LIMIT("按限度计", "it counts as the bound"),
    REFUSE("退回重评", "it is sent back"),
    FULL_MARKS("按满分计", "full marks"),
    NO_MARKS("按0分计", "no marks"),
    LEFT_OUT("不计入", "it is left out"),
    NO_SCORE("没有得分，等补报", "there is no score until it is given"),
    RESCALE_SECTION("本大项其余各项标化", "the rest of the section is scaled up"),
    RESCALE_TOTAL("总分标化", "the rest of the sheet is scaled up"),
    SHRINK("总分相应减少", "the sheet counts out of fewer"),
    WHOLE_RATE("从100%起算", "from 100%"),
    OWN_TARGET("各单位的目标值（责任书下达）", "the target of each unit, set by its agreement"),
    THIS_ITEM("就是本项的指标", "the indicator that the item is named after"),
    A_RATE("率（百分数）", "a rate in per cent"),
    A_NUMBER("数（次数、人数、金额等）", "a number"),
    SHARE_OF_TARGET("满分×实际值÷目标值", "full marks × value ÷ target"),
    RATE_UNTIL_TARGET("满分×实际率", "full marks × the rate itself"),
    TARGET_OVER_VALUE("满分×目标值÷实际值", "full marks × target ÷ value"),
    TWO_LESS_SHARE("满分×（2－实际值÷目标值）", "full marks × (2 − value ÷ target)"),
    NOT_DECIDED("办法未定，不给分数", "not decided: there is no score"),
    HIGHER_BAND("归得分高的一档", "the band with more marks has it"),
    LOWER_BAND("归得分低的一档", "the band with fewer marks has it"),
    CONDITION("是前提：不做到不得分", "a condition: without it no marks"),
    DEMAND("只是要求，得分由后文定", "only a demand: the marks follow from the rest"),
    ONCE("只扣一次", "once"),
    EACH("每次都扣", "each time"),
    LAST_LOSS("只管前面一项扣分", "the loss just before it"),
    ALL_LOSSES("管本项全部扣分", "all losses of the item"),
    AS_WRITTEN("照计分办法的分计", "the marks as the text gives them"),
    MARKS_OF_TEXT("分值栏改为计分办法的最高分", "the full marks become the best of the text"),
    HALF_UP("四舍五入", "half up"),
    CUT_OFF("多余的位数舍去", "further places are cut off"),
    EACH_ITEM("每项得分", "the score of each item"),
    TOTAL_ONLY("总分", "the total"),
    REMARK("不影响，只作说明", "no, it is a remark"),
    ITEM_ZERO("本项记0分", "the item gets no marks"),
    WORST_GRADE("等次定为最低一等，分数照算", "the grade becomes the worst; the marks stay"),
    TOTAL_ZERO("总分记0分", "the total becomes zero"),
    OUTSIDE_MARKS("不影响分数，另行处理", "the marks stay; it is dealt with elsewhere"),
    GIVEN("公布的数，另行填报", "a figure that is published and reported"),
    PEERS_MEAN("参评单位的平均，由系统算", "the mean of those assessed, worked out from their figures"),
    UP_TO_FULL("加到本项满分为止", "no further than the full marks of the item"),
    MAY_EXCEED("可以超过本项满分", "the item may exceed its full marks"),
    SAME("是同一个", "they are one"),
    DIFFERENT("是两个", "they are two");

    private final Statement words;

    Option(String zh, String en) {
        this.words = new Statement(zh, en);
    }

    Statement words() {
        return words;
    }
}
