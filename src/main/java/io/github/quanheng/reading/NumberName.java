package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.reading.Statement.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words before a number say of it: a rate or a number, one or several, a happening, or nothing that could be its name. */
final class NumberName {
    private static final Pattern RATE_LIKE =
            Pattern.compile(".*(?:率|比例|占比|比重|覆盖面|百分比|满意度|知晓度|符合度|完成度|程度|增幅|水平)(?:（.*）)?");
    private static final Pattern SEVERAL = Pattern.compile(
            ".*(?:(?<!之)和(?!谐)|(?<!普)及(?![时早格])|(?<!参)与(?!会)|或|各|(?<![人次日床户月年平])均(?![次衡费])|都|[两二三四五六七八九十](?:率|项|类|个)).*");
    private static final Pattern NUMBER_LIKE =
            Pattern.compile(".*(?:数|次|次数|量|天|时间|时长|费用|额|金额|指数|得分|成绩|分值|频次|面积|人次|日|册|比|值|评分)(?:（.*）)?");
    private static final Pattern COPULA = Pattern.compile(
            "(?:应|须|需|必须|要求|目标值|目标|标准|应当|底线|底线值|挑战值|达标线|基准值|基准线|基准|标准值|控制值|控制线|(?<!完成.{0,8})任务[数量]?)+$");
    private static final ImmutableSet<String> PERIODS =
            ImmutableSet.of("每年", "每月", "每季度", "每季", "全年", "每半年", "每周", "年内", "每天", "每日", "每学期");

    /** Words that leave open what grows. */
    private static final ImmutableSet<String> GENERIC = ImmutableSet.of("增幅", "增速", "增长率", "增长幅度", "平均");

    /** 有访视不到2次 says that there are such cases; 有效投诉 is a name. */
    private static final Pattern HAVING = Pattern.compile("有(?![效偿责害毒])");

    private static final ImmutableSet<String> NAMELESS = ImmutableSet.of("比例", "率", "占比");

    /** Words that tell that there is something, and not what. */
    private static final ImmutableSet<String> HAPPENINGS =
            ImmutableSet.of("发生", "发现", "出现", "有", "查出", "查实", "检出", "开展", "组织", "举办", "完成", "召开", "参加");

    private NumberName() {}

    static boolean isNumberLike(String name) {
        return NUMBER_LIKE.matcher(name).matches();
    }

    static boolean isRateLike(String name) {
        return RATE_LIKE.matcher(name).matches();
    }

    /** A subject that names several numbers is none, nor is one that says that there are cases with such a number. */
    static String one(Line line, String subject) {
        if (HAVING.matcher(subject).lookingAt()
                || GENERIC.contains(subject)
                || SEVERAL.matcher(subject).matches()) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        return subject;
    }

    /** The name that words of a statement give; a period alone, or 目标值, is none. */
    static Optional<String> of(Line line, Optional<Words> words) {
        return words.map(line.of()::text).map(NumberName::plain).filter(name -> !name.isEmpty());
    }

    /** The name without what is demanded of it; empty where no name is left. */
    static String plain(String subject) {
        String bare = COPULA.matcher(subject).replaceFirst("");
        return PERIODS.contains(bare) || NAMELESS.contains(bare) ? "" : bare;
    }

    static boolean isHappening(String words) {
        return HAPPENINGS.contains(words);
    }

    /** The words without a happening that they begin with. */
    static String withoutHappening(String words) {
        return words.replaceFirst("^(?:" + String.join("|", HAPPENINGS) + ")", "");
    }
}
