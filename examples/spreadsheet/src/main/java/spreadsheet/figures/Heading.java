package spreadsheet.figures;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.ParameterId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spreadsheet.grid.Cell;

/** What a column holds, by its heading. */
sealed interface Heading {
    /** Something about the unit. */
    enum Of implements Heading {
        ID(Set.of("编号", "单位编号", "机构编号", "机构代码", "代码", "id")),
        NAME(Set.of("单位", "单位名称", "机构", "机构名称", "名称", "被考核单位", "考核对象", "name", "unit", "institution")),
        KIND(Set.of("主体类别", "对象类别", "kind")),
        GRADE(Set.of("等级", "医院等级", "机构等级", "grade")),
        DIVISION(Set.of("行政区划", "区划代码", "行政区划代码", "division")),
        GROUP(Set.of("分组", "同类分组", "考核分组", "group")),
        /** A column that is for people. */
        REMARK(Set.of("序号", "备注", "说明", "联系人", "联系电话", "填报人", "填表人", "审核人", "填报日期", "no.", "remark", "remarks"));

        private final Set<String> words;

        Of(Set<String> words) {
            this.words = words;
        }
    }

    /** Which part of a figure. */
    enum Part {
        VALUE(Set.of("申报", "申报值", "本期", "本年", "今年")),
        VERIFIED(Set.of("核定", "核定值", "核实")),
        NUMERATOR(Set.of("分子")),
        DENOMINATOR(Set.of("分母")),
        ASSESSOR(Set.of("评分人")),
        REASON(Set.of("评分理由", "理由")),
        SOURCE(Set.of("来源", "出处"));

        private final Set<String> words;

        Part(Set<String> words) {
            this.words = words;
        }
    }

    /**
     * A figure or a part of one.
     *
     * @param key which figure
     * @param part which part
     * @param sign the sign or unit that the heading gives to its numbers
     */
    record Figure(FigureKey key, Part part, Optional<String> sign) implements Heading {}

    /** An attribute of the unit. */
    record Attribute(String name) implements Heading {}

    /** A target of the unit. */
    record Target(ParameterId id) implements Heading {}

    /** Reads a heading; empty when it is none that the rulebook knows. */
    static Optional<Heading> of(String text, Needed needed) {
        String key = Cell.key(text);
        for (Of of : Of.values()) {
            if (of.words.contains(key)) {
                return Optional.of(of);
            }
        }
        for (String attribute : needed.attributes()) {
            if (key.equals(Cell.key(attribute)) || key.equals(Cell.key(needed.attribute(attribute)))) {
                return Optional.of(new Attribute(attribute));
            }
        }
        for (ParameterId target : needed.targets()) {
            if (key.equals(Cell.key(target.value())) || key.equals(Cell.key(needed.name(target)))) {
                return Optional.of(new Target(target));
            }
        }
        return figure(key, needed, When.NOW, Part.VALUE, Optional.empty()).map(Heading.class::cast);
    }

    /** Looks for the name, and takes off the brackets behind it one by one: a period, a part, a unit. */
    private static Optional<Figure> figure(String text, Needed needed, When when, Part part, Optional<String> sign) {
        List<FigureKey> named = needed.figures().stream()
                .filter(key -> key.when().equals(when) && isNamed(needed.indicator(key), text))
                .toList();
        if (named.size() == 1) {
            return Optional.of(new Figure(named.get(0), part, sign));
        }
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (open <= 0) {
            return Optional.empty();
        }
        String front = text.substring(0, open);
        String bracket = text.substring(open + 1, text.length() - 1);
        for (Part each : Part.values()) {
            if (each.words.contains(bracket)) {
                return figure(front, needed, when, each, sign);
            }
        }
        Optional<When> period = needed.figures().stream()
                .map(FigureKey::when)
                .filter(each -> !each.equals(When.NOW) && isPeriod(each, bracket))
                .findFirst();
        return period.isPresent()
                ? figure(front, needed, period.get(), part, sign)
                : figure(front, needed, when, part, Optional.of(bracket));
    }

    private static boolean isPeriod(When when, String text) {
        boolean isLast =
                when.equals(When.before(1)) && Set.of("上年", "去年", "上年同期", "上年度").contains(text);
        return isLast || text.equals(Cell.key(Needed.period(when)));
    }

    private static boolean isNamed(Indicator indicator, String text) {
        return text.equals(Cell.key(indicator.id().value()))
                || text.equals(Cell.key(indicator.name().zh()))
                || indicator.name().en().map(Cell::key).filter(text::equals).isPresent();
    }
}
