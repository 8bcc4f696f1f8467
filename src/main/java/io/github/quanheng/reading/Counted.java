package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.reading.Statement.Trigger;

/** What a statement counts: whether its unit is one that is counted, and the name of the count. */
final class Counted {
    /** What is measured and not counted: a part of one is not nothing. */
    private static final ImmutableSet<String> CONTINUOUS =
            ImmutableSet.of("元", "万元", "亿元", "小时", "个小时", "分钟", "公里", "米", "平方米", "年", "倍");

    private static final String PERMITTED = "(?:可以|允许)$";

    private Counted() {}

    /** What is counted, in the words of the text; the name of the item where these say no more than fewer or more. */
    static String name(Clause clause, Line line, Trigger.Each each) {
        String subject = each.subject()
                .map(line.of()::text)
                .map(NumberName::plain)
                .map(words -> words.replaceFirst(PERMITTED, ""))
                .orElse("");
        String verb = each.verb().map(at -> line.of().lexeme(at).text()).orElse("");
        String noun = each.noun().map(line.of()::text).orElse("");
        boolean names = (!subject.isEmpty() && !NumberName.isHappening(subject))
                || !noun.isEmpty()
                || each.verb()
                        .filter(at -> line.of().lexeme(at).sort() == Sort.WORD && !NumberName.isHappening(verb))
                        .isPresent();
        if (names) {
            return subject + verb + noun;
        }
        return PartsOfTheYear.subject(clause, line).orElseGet(clause.name()::zh) + subject + verb;
    }

    /** Whether a unit is counted one by one. */
    static boolean isCounted(String unit) {
        return !isMeasured(unit) && !unit.equals("分") && !unit.equals("%") && !unit.equals("‰") && !unit.equals("/10万");
    }

    /** Whether a unit is measured, so that a part of one is not nothing. */
    static boolean isMeasured(String unit) {
        return CONTINUOUS.contains(unit);
    }
}
