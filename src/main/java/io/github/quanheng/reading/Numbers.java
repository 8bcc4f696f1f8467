package io.github.quanheng.reading;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of Chinese documents: digits, 一 to 九十九, 两, 半, 成, 折, 百分之, 千分点, per cent and its kin. */
final class Numbers {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}(?:,[0-9]{3}){0,4}(?:\\.[0-9]{1,15})?");
    private static final Pattern CHINESE = Pattern.compile("半|两|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]");
    private static final String ONES = "零一二三四五六七八九";
    private static final Pattern SCALE =
            Pattern.compile("%|‰|/(?:10|十)万|/万|(?:个)?百分点|(?:个)?千分点|成(?![员立功本果为就年绩人])|折(?!算)");
    private static final ImmutableMap<String, Scale> SCALES = ImmutableMap.of(
            "%",
            Scale.PERCENT, "‰", Scale.PER_MILLE, "/10万", Scale.PER_HUNDRED_THOUSAND, "/十万", Scale.PER_HUNDRED_THOUSAND);

    private Numbers() {}

    /** A number that begins at a place: what it is, its value, where it ends. */
    record Found(Sort sort, Figure figure, int end) {}

    /** Reads a number; a Chinese one only before a sign or a word that can be counted with. */
    static Optional<Found> at(String text, int from) {
        if (text.startsWith("百分之百", from)) {
            return Optional.of(new Found(Sort.RATE, Figure.of("100%"), from + 4));
        }
        if (text.startsWith("百分之", from)) {
            return plain(text, from + 3, true).map(found -> rate(found, Scale.PERCENT));
        }
        if (text.startsWith("千分之", from)) {
            return plain(text, from + 3, true).map(found -> rate(found, Scale.PER_MILLE));
        }
        return plain(text, from, false).flatMap(found -> scaled(text, found));
    }

    private static Found rate(Found number, Scale scale) {
        return new Found(Sort.RATE, new Figure(number.figure().value().dividedBy(scale.per()), scale), number.end());
    }

    private static Optional<Found> scaled(String text, Found number) {
        Matcher sign = SCALE.matcher(text).region(number.end(), text.length());
        if (!sign.lookingAt()) {
            return Optional.of(number);
        }
        String scale = sign.group();
        if (scale.equals("/万")) {
            return Optional.empty();
        }
        if (scale.equals("成") || scale.equals("折")) {
            Rational tenths = number.figure().value().dividedBy(Rational.of(10));
            return Optional.of(new Found(Sort.RATE, new Figure(tenths, Scale.PERCENT), sign.end()));
        }
        if (scale.endsWith("分点")) {
            Scale of = scale.contains("千") ? Scale.PER_MILLE : Scale.PERCENT;
            return Optional.of(
                    new Found(Sort.POINT, new Figure(number.figure().value().dividedBy(of.per()), of), sign.end()));
        }
        return Optional.of(new Found(
                Sort.RATE,
                rate(number, SCALES.getOrDefault(scale, Scale.PERCENT)).figure(),
                sign.end()));
    }

    /** A number without a sign behind it. */
    private static Optional<Found> plain(String text, int from, boolean anyChinese) {
        Matcher digits = DIGITS.matcher(text).region(from, text.length());
        if (digits.lookingAt()) {
            int end = digits.end();
            if (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                return Optional.empty();
            }
            Rational value = Rational.of(digits.group().replace(",", ""));
            return Optional.of(
                    text.startsWith("万", end) && !text.startsWith("万元", end)
                            ? number(value.times(Rational.of(10_000)), end + 1)
                            : number(value, end));
        }
        Matcher chinese = CHINESE.matcher(text).region(from, text.length());
        if (!chinese.lookingAt()) {
            return Optional.empty();
        }
        int end = chinese.end();
        boolean counts = anyChinese
                || Lexicon.measure(text, end) > end
                || isMarks(text, end)
                || SCALE.matcher(text).region(end, text.length()).lookingAt();
        return counts ? Optional.of(number(value(chinese.group()), end)) : Optional.empty();
    }

    static boolean isMarks(String text, int at) {
        return text.startsWith("分", at)
                && !text.startsWith("分钟", at)
                && !text.startsWith("分之", at)
                && !text.startsWith("分别", at)
                && !text.startsWith("分点", at);
    }

    private static Found number(Rational value, int end) {
        return new Found(Sort.NUMBER, Figure.of(value), end);
    }

    private static Rational value(String chinese) {
        if (chinese.equals("半")) {
            return Rational.of(1, 2);
        }
        if (chinese.equals("两")) {
            return Rational.of(2);
        }
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return Rational.of(ONES.indexOf(chinese.charAt(0)));
        }
        int tens = ten == 0 ? 1 : ONES.indexOf(chinese.charAt(0));
        int ones = ten + 1 < chinese.length() ? ONES.indexOf(chinese.charAt(ten + 1)) : 0;
        return Rational.of(tens * 10L + ones);
    }
}
