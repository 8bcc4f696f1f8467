package io.github.quanheng.json;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.InvalidValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was most likely meant by a text that is no number, or no interval: the ways in which documents and tables write them. */
final class Meant {
    private static final int LONGEST = 64;
    private static final ImmutableSet<String> NOT_REPORTED =
            ImmutableSet.of("未报", "缺报", "漏报", "未上报", "无数据", "缺失", "N/A", "NA", "NULL");
    private static final ImmutableSet<String> NOT_APPLICABLE =
            ImmutableSet.of("不适用", "不涉及", "无", "-", "—", "——", "－", "/", "／");
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:%|‰|/10万)?";
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=|≥|≤|≧|≦)(" + NUMBER + ")");
    private static final Pattern PROPORTION = Pattern.compile("(\\d+):(\\d+)");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")(?:-|~|—|–|至|到)(" + NUMBER + ")");
    private static final Pattern WITH_UNIT = Pattern.compile("(" + NUMBER + ")(?:个百分点|分|人|例|次|元|万元|个|份|天|日|户|件|起|项)");
    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");
    private static final Pattern ABOUT =
            Pattern.compile("(?:约|近|超过|超|至少|不足)(" + NUMBER + ").*|(" + NUMBER + ")(?:余|多|以上|以下|左右).*");

    private Meant() {}

    /** What is wrong with a text where a number belongs, if it is of a form that is known. */
    static Optional<Fault> by(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String shown = InvalidValue.shown(text);
        if (text.isBlank()) {
            return Optional.of(Fault.of(
                    "这里是空的",
                    "写数；未报写{\"missing\": \"原因\"}，不适用写{\"notApplicable\": \"原因\"}",
                    "there is nothing here",
                    "write a number, or {\"missing\": \"why\"}, or {\"notApplicable\": \"why\"}"));
        }
        if (NOT_REPORTED.contains(text.strip().toUpperCase(Locale.ROOT))) {
            return Optional.of(Fault.of(
                    "“" + shown + "”不是数",
                    "未报写{\"missing\": \"" + shown + "\"}",
                    "\"" + shown + "\" is no number",
                    "of a figure that was not reported write {\"missing\": \"" + shown + "\"}"));
        }
        if (NOT_APPLICABLE.contains(text.strip())) {
            return Optional.of(Fault.of(
                    "“" + shown + "”不是数",
                    "不适用写{\"notApplicable\": \"原因\"}，未报写{\"missing\": \"原因\"}",
                    "\"" + shown + "\" is no number",
                    "of a figure that does not apply write {\"notApplicable\": \"why\"}, of one that was not reported"
                            + " {\"missing\": \"why\"}"));
        }
        String plain = plain(text);
        if (isNumber(plain)) {
            return Optional.of(meant(shown, plain));
        }
        return compared(shown, plain)
                .or(() -> proportion(shown, plain))
                .or(() -> day(shown, plain))
                .or(() -> range(shown, plain))
                .or(() -> unit(shown, plain))
                .or(() -> about(shown, plain))
                .or(() -> reference(shown, plain));
    }

    /** The text in plain digits and signs, without spaces and separators of thousands. */
    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u2212]", "")
                .replace('−', '-');
        String joined = plain.matches("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?") ? plain.replace(",", "") : plain;
        return joined.startsWith("+") ? joined.substring(1) : joined.startsWith(".") ? "0" + joined : joined;
    }

    private static boolean isNumber(String text) {
        try {
            Figure.of(text);
            return true;
        } catch (InvalidInput no) {
            return false;
        }
    }

    private static Fault meant(String shown, String meant) {
        return Fault.of(
                "“" + shown + "”不是数的写法",
                "是否指" + meant + "？照此写",
                "\"" + shown + "\" is not how a number is written",
                "is " + meant + " meant? write it so");
    }

    private static Optional<Fault> compared(String shown, String plain) {
        Matcher form = COMPARED.matcher(plain);
        return form.matches()
                ? Optional.of(Fault.of(
                        "“" + shown + "”是一个比较，这里要数",
                        "这里只写" + form.group(2) + "；条件写[\"指标\", \"" + sign(form.group(1)) + "\", \"" + form.group(2)
                                + "\"]",
                        "\"" + shown + "\" is a comparison, and a number belongs here",
                        "write " + form.group(2) + " alone; a condition is [\"indicator\", \"" + sign(form.group(1))
                                + "\", \"" + form.group(2) + "\"]"))
                : Optional.empty();
    }

    private static String sign(String sign) {
        return switch (sign) {
            case "≥", "≧" -> ">=";
            case "≤", "≦" -> "<=";
            default -> sign;
        };
    }

    private static Optional<Fault> proportion(String shown, String plain) {
        Matcher form = PROPORTION.matcher(plain);
        return form.matches() ? Optional.of(meant(shown, form.group(1) + "/" + form.group(2))) : Optional.empty();
    }

    private static Optional<Fault> range(String shown, String plain) {
        Matcher form = RANGE.matcher(plain);
        return form.matches()
                ? Optional.of(Fault.of(
                        "“" + shown + "”是一段，这里要一个数",
                        "写一个数；分档用[" + form.group(1) + "," + form.group(2) + ")",
                        "\"" + shown + "\" is a range, and one number belongs here",
                        "write one number; a band is [" + form.group(1) + "," + form.group(2) + ")"))
                : Optional.empty();
    }

    private static Optional<Fault> unit(String shown, String plain) {
        Matcher form = WITH_UNIT.matcher(plain);
        return form.matches()
                ? Optional.of(Fault.of(
                        "“" + shown + "”带有单位",
                        "只写数" + form.group(1) + (plain.endsWith("个百分点") ? "%" : "") + "；单位写在指标里",
                        "\"" + shown + "\" has a unit behind it",
                        "write " + form.group(1) + (plain.endsWith("个百分点") ? "%" : "")
                                + " alone; the unit stands at the indicator"))
                : Optional.empty();
    }

    private static Optional<Fault> day(String shown, String plain) {
        return DAY.matcher(plain).matches()
                ? Optional.of(Fault.of(
                        "“" + shown + "”是日期，这里要数",
                        "写数；比较日期用kind为DAY的指标",
                        "\"" + shown + "\" is a day, and a number belongs here",
                        "write a number; for days use an indicator of kind DAY"))
                : Optional.empty();
    }

    private static Optional<Fault> about(String shown, String plain) {
        return ABOUT.matcher(plain).matches()
                ? Optional.of(Fault.of(
                        "“" + shown + "”不是确数",
                        "写出确数",
                        "\"" + shown + "\" is no exact number",
                        "write the exact number"))
                : Optional.empty();
    }

    private static Optional<Fault> reference(String shown, String plain) {
        return plain.startsWith("$") || plain.startsWith("#") || plain.matches(".*[*+].*")
                ? Optional.of(
                        Fault.of(
                                "“" + shown + "”不是数，这里只能写数",
                                "写出数；要用参数或算式，另写{\"product\": […]}、{\"sum\": […]}等",
                                "\"" + shown + "\" is no number, and only a number can stand here",
                                "write the number; for parameters and formulas use {\"product\": […]}, {\"sum\": […]} and the like"))
                : Optional.empty();
    }

    /** What is wrong with a text where an interval belongs, if it is of a form that is known. */
    static Optional<Fault> byInterval(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text).replace('【', '[').replace('】', ']').replace('，', ',');
        Matcher compared = COMPARED.matcher(plain);
        if (compared.matches()) {
            String number = compared.group(2);
            return interval(
                    text,
                    switch (sign(compared.group(1))) {
                        case ">=" -> "[" + number + ",)";
                        case ">" -> "(" + number + ",)";
                        case "<=" -> "(," + number + "]";
                        case "<" -> "(," + number + ")";
                        default -> "[" + number + "," + number + "]";
                    });
        }
        Matcher range = RANGE.matcher(plain);
        return interval(text, range.matches() ? "[" + range.group(1) + "," + range.group(2) + "]" : plain);
    }

    private static Optional<Fault> interval(String text, String meant) {
        try {
            String canonical = Interval.of(meant).toString();
            return Optional.of(Fault.of(
                    "“" + InvalidValue.shown(text) + "”不是区间的写法",
                    "是否指" + canonical + "？照此写；含端点用[ ]，不含用( )",
                    "\"" + InvalidValue.shown(text) + "\" is not how a band is written",
                    "is " + canonical + " meant? write it so; [ ] hold their ends, ( ) do not"));
        } catch (InvalidInput no) {
            return Optional.empty();
        }
    }
}
