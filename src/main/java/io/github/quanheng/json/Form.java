package io.github.quanheng.json;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.Selection;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Slices;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may stand in a place, said in both languages with an example. */
record Form(String zh, String en) {
    private static final Form NUMBER = new Form("数，如66.2或2/3", "a number, such as 66.2 or 2/3");
    private static final Form WHOLE = new Form("不带小数的整数，如2", "a whole number, such as 2");
    private static final Form LIST = new Form("列表[…]，只有一项也要用方括号", "a list […], with brackets even around one thing");
    private static final Form TEXT = new Form("带引号的文字，如\"1.1\"", "a text in quotation marks, such as \"1.1\"");
    private static final Form OBJECT = new Form("{\"名称\": 值, …}", "an object {\"key\": value, …}");

    private static final ImmutableMap<Class<?>, Form> BY_TYPE = ImmutableMap.ofEntries(
            Map.entry(Rational.class, NUMBER),
            Map.entry(Points.class, NUMBER),
            Map.entry(Money.class, NUMBER),
            Map.entry(Figure.class, new Form("数或率，如27、\"66.2%\"", "a number or a rate, such as 27 or \"66.2%\"")),
            Map.entry(Percentage.class, new Form("百分比，如\"62%\"", "a percentage, such as \"62%\"")),
            Map.entry(Ratio.class, new Form("分子和分母，如[596, 1000]", "numerator and denominator, such as [596, 1000]")),
            Map.entry(
                    Period.class,
                    new Form(
                            "期间，如\"2017-01-01/2017-12-31\"或\"2017\"",
                            "a span of days, such as \"2017-01-01/2017-12-31\" or \"2017\"")),
            Map.entry(LocalDate.class, new Form("日期，如\"2024-03-31\"", "a day, such as \"2024-03-31\"")),
            Map.entry(
                    Label.class,
                    new Form(
                            "名称，如\"签约率\"或{\"zh\": \"签约率\", \"en\": \"contracting rate\"}",
                            "a name, such as \"签约率\" or {\"zh\": \"签约率\", \"en\": \"contracting rate\"}")),
            Map.entry(
                    Rounding.class,
                    new Form(
                            "{\"decimals\": 2, \"mode\": \"HALF_UP\"}（保留2位小数，四舍五入）",
                            "{\"decimals\": 2, \"mode\": \"HALF_UP\"}")),
            Map.entry(Interval.class, new Form("区间，如\"[80%,90%)\"", "an interval, such as \"[80%,90%)\"")),
            Map.entry(
                    Quantity.class,
                    new Form(
                            "数或率（\"62%\"）、指标（\"rate\"）、参数（\"$target\"）、行（\"#1.1\"）、满分（\"full\"），或一种计分，如{\"sum\": […]}",
                            "a number or a rate (\"62%\"), an indicator (\"rate\"), a parameter (\"$target\"), a line (\"#1.1\"),"
                                    + " \"full\", or a kind of rule, such as {\"sum\": […]}")),
            Map.entry(
                    Condition.class,
                    new Form(
                            "比较[\"rate\", \">=\", \"95%\"]、是否指标\"done\"，或{\"all\": […]}、{\"any\": […]}等",
                            "a comparison [\"rate\", \">=\", \"95%\"], a yes/no indicator \"done\", or {\"all\": […]}, {\"any\": […]}, …")),
            Map.entry(
                    Statistic.class,
                    new Form(
                            "TOTAL、MEAN、COUNT、LARGEST、SMALLEST之一，或{\"percentile\": …}、{\"deviation\": …}、{\"trimmedMean\": …}",
                            "one of TOTAL, MEAN, COUNT, LARGEST, SMALLEST, or {\"percentile\": …}, {\"deviation\": …}, {\"trimmedMean\": …}")),
            Map.entry(
                    Bound.class,
                    new Form("\"none\"，或一个量，如0、\"full\"", "\"none\", or a quantity such as 0 or \"full\"")),
            Map.entry(
                    Scope.class,
                    new Form(
                            "{\"rows\": \"记录\"}、{\"units\": …}、{\"periods\": […]}或{\"lines\": …}",
                            "{\"rows\": \"records\"}, {\"units\": …}, {\"periods\": […]} or {\"lines\": …}")),
            Map.entry(
                    Datum.class,
                    new Form(
                            "数（27、\"66.2%\"）、true或false、日期（\"2024-03-31\"）、{\"ratio\": [596, 1000]}、{\"code\": \"1404\"}、{\"records\": […]}或{\"opinion\": …}",
                            "a number (27, \"66.2%\"), true or false, a day (\"2024-03-31\"), {\"ratio\": [596, 1000]},"
                                    + " {\"code\": \"1404\"}, {\"records\": […]} or {\"opinion\": …}")),
            Map.entry(
                    Observation.class,
                    new Form(
                            "\"62%\"、{\"value\": \"62%\"}、{\"missing\": \"原因\"}或{\"notApplicable\": \"原因\"}",
                            "\"62%\", {\"value\": \"62%\"}, {\"missing\": \"why\"} or {\"notApplicable\": \"why\"}")),
            Map.entry(
                    Cause.class,
                    new Form(
                            "说明原因的文字，或{\"open\": \"AWARD\", \"of\": \"优秀单位\"}",
                            "words that say why, or {\"open\": \"AWARD\", \"of\": \"优秀单位\"}")),
            Map.entry(
                    Interpolated.Point.class,
                    new Form("两个量[值, 分]，如[\"60%\", 3]", "two quantities [value, marks], such as [\"60%\", 3]")),
            Map.entry(
                    Slices.Slice.class,
                    new Form(
                            "两个数[起点, 每步的分]，如[100, \"1.5\"]",
                            "two numbers [from, marks of a step], such as [100, \"1.5\"]")),
            Map.entry(
                    Party.class,
                    new Form("{\"institution\": …}等一种主体", "a kind of party, such as {\"institution\": …}")),
            Map.entry(
                    Selection.class,
                    new Form(
                            "一种范围，如{\"own\": {\"类别\": [\"甲类\"]}}",
                            "a kind of selection, such as {\"own\": {\"class\": [\"A\"]}}")),
            Map.entry(
                    Indicator.class,
                    new Form(
                            "{\"id\": \"rate\", \"name\": \"率\", \"kind\": \"RATE\", …}",
                            "{\"id\": \"rate\", \"name\": \"率\", \"kind\": \"RATE\", …}")),
            Map.entry(
                    Rulebook.class,
                    new Form("考核办法{\"id\": …, \"sections\": […], …}", "a rulebook {\"id\": …, \"sections\": […], …}")),
            Map.entry(
                    Submission.class,
                    new Form(
                            "考核数据{\"party\": …, \"period\": …, \"observations\": {…}}",
                            "a submission {\"party\": …, \"period\": …, \"observations\": {…}}")));

    /** What a value of a type looks like. */
    static Form of(Class<?> type) {
        return known(type).orElseGet(() -> plain(type));
    }

    private static Optional<Form> known(Class<?> type) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            Form shape = BY_TYPE.get(each);
            if (shape != null) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    private static Form plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return new Form("true或false", "true or false");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return WHOLE;
        }
        if (type.isEnum()) {
            List<String> words = EnumReader.words(type);
            return new Form(String.join("、", words) + "之一", "one of " + String.join(", ", words));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        if (Map.class.isAssignableFrom(type)) {
            return OBJECT;
        }
        List<String> keys = Keys.required(type);
        return keys.isEmpty()
                ? (Keys.isObject(type) ? OBJECT : TEXT)
                : new Form(object(keys), "an object " + object(keys));
    }

    private static String object(List<String> keys) {
        return "{\"" + String.join("\": …, \"", keys) + "\": …}";
    }
}
