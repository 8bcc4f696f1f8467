package io.github.quanheng.explanation;

import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An equation read back out of a sentence, as a reader with paper and pencil would: names and units are passed over, a rounded
 * number is taken at the exact value printed behind it.
 */
public record Equation(String left, String right) {
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern ROUNDED =
            Pattern.compile("(?:约|about )(" + NUMBER + ")([^（(）)，；,;]*?)(（| \\()=([-\\d./]+)(）|\\))");
    private static final Pattern PARTS =
            Pattern.compile("(?:约|about )?" + NUMBER + "%(?: \\(|（)(\\d[\\d.]*)/(\\d[\\d.]*)[)）]");
    private static final Pattern TOKEN = Pattern.compile(
            "(" + NUMBER + "(?:/\\d+(?![\\d万]))?)( ?%| ?‰|/10万| per 100,000)?( percentage points?|个百分点)?|([()（）+×÷−])");

    /** All equations of a sentence in which these names are passed over. */
    public static List<Equation> in(String sentence, List<String> names) {
        List<Equation> found = new ArrayList<>();
        String text = exact(nameless(sentence, names).replaceAll("（[^（）\\d]*）|\\([^()\\d]*\\)", ""));
        for (String clause : text.split("；|;|，|, |：(?=[（\\d])|: (?=[(\\d])")) {
            String[] sides = clause.split(" = ");
            for (int i = 1; i < sides.length; i++) {
                found.add(new Equation(sides[i - 1], sides[i]));
            }
        }
        return found;
    }

    /** A sentence with a sign in the place of each name. */
    static String nameless(String sentence, List<String> names) {
        String plain = sentence.replace('［', '（').replace('］', '）');
        for (String name : names) {
            plain = plain.replace(name, "#");
        }
        return plain.replaceAll("#（[^（）]*）|# \\((?:[A-Za-z]|\\d+\\p{IsHan})[^()]*\\)", "#")
                .replaceAll("“[^”]*”", "#");
    }

    /** Whether both sides come to the same number. */
    public boolean holds() {
        return value(left).equals(value(right));
    }

    /** Puts exact numbers in the place of rounded ones, and ratios in the place of their rates. */
    static String exact(String sentence) {
        Matcher ratios = PARTS.matcher(sentence.replaceAll("\\d{4}-\\d{2}-\\d{2}", "0"));
        String text = ratios.replaceAll(found -> Rational.of(found.group(1))
                .dividedBy(Rational.of(found.group(2)))
                .toString());
        Matcher rounded = ROUNDED.matcher(text);
        return rounded.replaceAll(found -> {
            String unit = found.group(2);
            boolean points = unit.contains("百分点") || unit.contains("percentage point");
            return found.group(4) + (points ? unit : "");
        });
    }

    static Rational value(String side) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(side);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                tokens.add(matcher.group(4).replace('（', '(').replace('）', ')'));
                continue;
            }
            Rational number = Rational.of(matcher.group(1));
            String scale = matcher.group(2) == null ? "" : matcher.group(2).strip();
            long per = matcher.group(3) != null || scale.equals("%")
                    ? 100
                    : scale.equals("‰") ? 1_000 : scale.isEmpty() ? 1 : 100_000;
            tokens.add(number.dividedBy(Rational.of(per)).toString());
        }
        return new Reader(tokens).sum();
    }

    /** A reader of sums, products and brackets. */
    private static final class Reader {
        private final List<String> tokens;
        private int at;

        Reader(List<String> tokens) {
            this.tokens = tokens;
        }

        private boolean next(String token) {
            boolean there = at < tokens.size() && tokens.get(at).equals(token);
            at += there ? 1 : 0;
            return there;
        }

        Rational sum() {
            Rational sum = product();
            while (at < tokens.size()) {
                if (next("+")) {
                    sum = sum.plus(product());
                } else if (next("−")) {
                    sum = sum.minus(product());
                } else {
                    return sum;
                }
            }
            return sum;
        }

        private Rational product() {
            Rational product = factor();
            while (at < tokens.size()) {
                if (next("×")) {
                    product = product.times(factor());
                } else if (next("÷")) {
                    product = product.dividedBy(factor());
                } else {
                    return product;
                }
            }
            return product;
        }

        private Rational factor() {
            if (next("(")) {
                Rational inner = sum();
                next(")");
                return inner;
            }
            return Rational.of(tokens.get(at++));
        }
    }
}
