package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Demands of each month, week or quarter: 主题党日每月1次. */
final class PartsOfTheYear {
    private static final ImmutableList<String> PARTS_OF_A_YEAR =
            ImmutableList.of("每月", "每季", "每周", "每天", "每日", "每半年", "每旬", "每学期");

    private PartsOfTheYear() {}

    /** Whether a demand is one of each month or week: what is short of it in a year is counted, and not worked out from one figure. */
    static boolean isOne(Line line) {
        return line.statement() instanceof Statement.Demand demand
                && demand.compared()
                        .subject()
                        .map(line.of()::text)
                        .filter(words -> PARTS_OF_A_YEAR.stream().anyMatch(words::contains))
                        .isPresent();
    }

    /**
     * What a demand of each month or week before a statement of its part is about: 主题党日每月1次. Empty where it says no more than
     * the item does; two of them are none.
     */
    static Optional<String> subject(Clause clause, Line from) {
        List<String> names = new ArrayList<>();
        for (Statement statement : from.of().statements()) {
            Line line = new Line(from.part(), from.place(), from.of(), statement);
            if (isOne(line)) {
                String words = line.of()
                        .text(((Statement.Demand) statement)
                                .compared()
                                .subject()
                                .orElseThrow());
                for (String period : PARTS_OF_A_YEAR) {
                    words = words.replace(period, "");
                }
                words = words.replaceFirst("^度?(?:至少|应|须|要求)*", "");
                words = NumberName.withoutHappening(words);
                String item = clause.name().zh();
                names.add(item.contains(words) ? "" : words);
            }
        }
        if (names.stream().distinct().count() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, from);
        }
        return names.stream().filter(name -> !name.isEmpty()).findFirst();
    }
}
