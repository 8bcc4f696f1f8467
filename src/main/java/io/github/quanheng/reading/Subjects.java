package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words may name a number (指标名称): none that say how the number is held against another one, turn the comparison round, tell
 * of one occasion out of many, or give no more than a time. Such words are part of the meaning and not of a name.
 */
final class Subjects {
    /** 参保率较目标值, 门诊人次比上年, 同比: what the number is held against. */
    private static final Pattern AGAINST = Pattern.compile(
            "超额(?!率)|(?<!比)较(?![大高差重好多少严为低轻长快强小早])|同比|环比|相比|相较"
                    + "|(?<![占别成耗护])比(?:上年|上一年|去年|上期|上季|上月|上半年|同期|往年|前年|年初|年度|目标|指标|任务|标准|计划|规定|要求|基准|基期|全[国省市县区]|本[省市县]|[省市县]级|平均|各|其他)");
    /** 门诊人次较上年增幅: a growth that has a name of its own. */
    private static final Pattern GROWTH =
            Pattern.compile("(?!较|比|同比|环比|与).{2,}(?:增幅|增速|降幅|增长率|增长幅度|提高幅度|提升幅度|下降率|下降幅度|变化率|增量|增长额)");
    /** 未, before 超过; 仍, before 低于: words that turn round or presuppose what follows. */
    private static final Pattern TURNED = Pattern.compile(".*(?:未|不|没|没有|非|无|首次|初次|再次|又|仍|还|后)");

    /** What is demanded is not that something is not there. */
    private static final Pattern DENIED = Pattern.compile("未|没|无|仍|又|再次|首次每");

    private static final Pattern CONSECUTIVE = Pattern.compile("连续(?!性|用药|服务|管理)");
    /** 12月底前, 上半年: when, and not what. */
    private static final Pattern TIME = Pattern.compile(
            "(?:每年|全年|年度|当年|本年度?)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|[上下]半年|第?[一二三四1-4]季度|年)?(?:底|末|份|前|之前|以前|内|中)*");
    /** One occasion out of many: what it costs is said of each. */
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?:单[次例个张份月季]|当[月季次周日]|各[月季]|逐[月季]|每[月季周天日旬次]|每半年).*");
    /** 每满3例: no name stands between 每 and the number. */
    private static final ImmutableSet<String> NO_VERBS = ImmutableSet.of("满", "达", "达到", "增", "减");

    private Subjects() {}

    /** Whether the numbers of a statement have names, as far as these stand in it. */
    static boolean areNames(Part part, Statement statement) {
        if (statement instanceof Statement.Demand demand) {
            return areNames(part, demand.compared())
                    && demand.compared().subject().stream()
                            .map(part::text)
                            .noneMatch(words -> DENIED.matcher(words).lookingAt());
        }
        if (statement instanceof Statement.EachOf each) {
            return each.list().stream().allMatch(words -> isName(part, words));
        }
        if (statement instanceof Statement.Severally severally) {
            return severally.bounds().stream().allMatch(each -> areNames(part, each));
        }
        if (statement instanceof Statement.Whole whole) {
            return areNames(part, whole.all());
        }
        if (!(statement instanceof Scored scored)) {
            return true;
        }
        boolean loses = scored.result() instanceof Result.Lose;
        return areNames(part, scored.trigger())
                && !(loses && told(scored.trigger()).anyMatch(words -> isOneOfMany(part, words)));
    }

    private static boolean areNames(Part part, Trigger trigger) {
        if (trigger instanceof Trigger.Compared compared) {
            return compared.subject().stream().allMatch(words -> isName(part, words));
        }
        if (trigger instanceof Trigger.Each each) {
            boolean verb = each.verb()
                    .map(part::lexeme)
                    .filter(one -> one.sort() == Sort.WORD && NO_VERBS.contains(one.text()))
                    .isEmpty();
            return verb
                    && each.subject().stream()
                            .allMatch(words -> isName(part, words) && !isShortOfNothing(part, each, words));
        }
        return parts(trigger).stream().allMatch(one -> areNames(part, one));
    }

    /** 未完成任务每少1%: what is not there cannot be short. */
    private static boolean isShortOfNothing(Part part, Trigger.Each each, Words subject) {
        String text = part.text(subject);
        return each.verb().filter(at -> part.lexeme(at).sort() == Sort.FEWER).isPresent()
                && (text.startsWith("未") || text.startsWith("没"))
                && !NumberName.isRateLike(text);
    }

    private static List<Trigger> parts(Trigger trigger) {
        if (trigger instanceof Trigger.All all) {
            return all.of();
        }
        return trigger instanceof Trigger.Any any ? any.of() : List.of();
    }

    private static Stream<Words> told(Trigger trigger) {
        if (trigger instanceof Trigger.Compared compared) {
            return compared.subject().stream();
        }
        if (trigger instanceof Trigger.Said said) {
            return said.words().stream();
        }
        return parts(trigger).stream().flatMap(Subjects::told);
    }

    private static boolean isOneOfMany(Part part, Words words) {
        return ONE_OF_MANY.matcher(part.text(words)).matches();
    }

    private static boolean isName(Part part, Words words) {
        String text = part.text(words);
        boolean against = AGAINST.matcher(text).find() && !GROWTH.matcher(text).matches();
        boolean time = TIME.matcher(text).matches() && NumberName.plain(text).equals(text);
        return !against
                && !text.contains("同一")
                && !time
                && !TURNED.matcher(text).matches()
                && !CONSECUTIVE.matcher(text).find();
    }
}
