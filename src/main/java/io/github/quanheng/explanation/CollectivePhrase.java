package io.github.quanheng.explanation;

import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.statistics.PercentileMethod;

/** What is said of many together: totals over them and standings among them. */
enum CollectivePhrase implements Phrase {
    STATISTIC_OF_CONSTANT("{0}（每个计{1}）的{2}", "{2} over {0}, {1} for each"),
    ROWS_OF("{0}记录", "records of {0}"),
    PEERS("同类单位", "peers"),
    MEMBERS_OF_GROUP("成员单位", "members"),
    LEAD("牵头单位", "the lead"),
    CHILDREN("下级单位", "units below"),
    PARENT("上级单位", "the unit above"),
    AND_ITSELF("{0}（含本单位）", "{0} (itself included)"),
    LINES_NAMED("{0}各项", "lines {0}"),
    THOSE_WITH("{0}（其中{1}）", "{0} (where {1})"),
    STATISTIC_OF("{0}的{1}{2}", "{2} of {1} over {0}"),
    COUNT_OF("{0}的个数", "number of {0}"),
    PER_RECORD("{0}合计，每条{1}", "over {0}, added up: {1}"),
    DISTINCT("{0}中不同{1}的个数", "number of different values of {1} among {0}"),
    SKIPPED_WHEN("{0}的不计", "left out when: {0}"),
    AT_LEAST_MEMBERS("至少{0}个", "at least {0}"),
    ONCE_PER("同一{0}只计最高一次", "only the highest for each {0}"),
    COUNT("个数", "number"),
    TOTAL("合计", "total"),
    MEAN("平均", "mean"),
    SMALLEST("最小值", "smallest"),
    LARGEST("最大值", "largest"),
    TRIMMED_MEAN("去掉{0}个最低、{1}个最高后的平均", "mean without the {0} lowest and {1} highest"),
    PERCENTILE("第{0}百分位数（{1}）", "percentile at {0}% ({1})"),
    NEAREST_RANK("最近位次法", "nearest rank"),
    INCLUSIVE("含端点插值法", "inclusive interpolation"),
    EXCLUSIVE("不含端点插值法", "exclusive interpolation"),
    DEVIATION_ALL("总体标准差（{0}）", "population standard deviation ({0})"),
    DEVIATION_SAMPLE("样本标准差（{0}）", "sample standard deviation ({0})"),
    STANDING("在{0}中按{1}排列的{2}（{3}）", "{2} among {0} by {1} ({3})"),
    HIGHEST_FIRST("{0}从高到低", "{0}, highest first"),
    LOWEST_FIRST("{0}从低到高", "{0}, lowest first"),
    RANK("名次", "rank"),
    RANK_SHARE("名次占总数的比例", "rank as a share of the number"),
    SHARE_BEHIND("排在其后的单位占其他单位的比例", "share of the others that stand behind"),
    COMPETITION("并列占位", "ties share a rank and the next are skipped"),
    DENSE("并列不占位", "ties share a rank and none is skipped"),
    MEAN_RANK("并列取平均名次", "ties share the mean rank"),
    TIES_UNDECIDED("并列待裁定", "ties are undecided"),
    ;

    private final Wording wording;

    CollectivePhrase(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Phrase of(Scope.Relation relation) {
        return relation == Scope.Relation.MEMBERS ? MEMBERS_OF_GROUP : valueOf(relation.name());
    }

    static Phrase of(Statistic.Plain statistic) {
        return valueOf(statistic.name());
    }

    static Phrase of(PercentileMethod method) {
        return valueOf(method.name());
    }

    static Phrase of(Collective.Form form) {
        return valueOf(form.name());
    }

    static Phrase of(Ties ties) {
        return switch (ties) {
            case COMPETITION -> COMPETITION;
            case DENSE -> DENSE;
            case MEAN -> MEAN_RANK;
            case UNDECIDED -> TIES_UNDECIDED;
        };
    }
}
