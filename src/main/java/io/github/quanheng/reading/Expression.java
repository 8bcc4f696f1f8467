package io.github.quanheng.reading;

import io.github.quanheng.value.Figure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A formula that a text writes out (算式): names, numbers, + - × ÷ and brackets. */
sealed interface Expression {
    /** A figure, in the words of the text. */
    record Name(String words) implements Expression {}

    /** A number. */
    record Value(Figure figure) implements Expression {}

    /** Two expressions and the sign between them: one of {@code + - × ÷}. */
    record Joined(Expression left, char sign, Expression right) implements Expression {}

    /**
     * What a formula defines.
     *
     * @param name what it is called; 得分 where it gives the marks
     * @param of how it is worked out
     */
    record Definition(String name, Expression of) {
        boolean isScore() {
            return name.equals("得分");
        }
    }

    /** The names in it, in the order of the text. */
    default List<String> names() {
        if (this instanceof Name name) {
            return List.of(name.words());
        }
        return this instanceof Joined joined
                ? Stream.concat(joined.left().names().stream(), joined.right().names().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Reads a sentence that is a formula and nothing else. */
    static Optional<Definition> definition(String sentence) {
        if (sentence.length() > Reader.LONGEST || !Reader.SIGN.matcher(sentence).find()) {
            return Optional.empty();
        }
        Matcher said = Reader.SAID.matcher(sentence);
        if (said.matches()) {
            return new Reader(said.group(1)).whole().map(of -> new Definition(said.group(2), of));
        }
        int equal = sentence.indexOf('=');
        String left = equal < 0 ? "得分" : sentence.substring(0, equal);
        String right = sentence.substring(equal + 1);
        if (equal < 0 && !Reader.SHARED.matcher(sentence).find()) {
            return Optional.empty();
        }
        String bare = right.endsWith("分") && !right.endsWith("得分") ? right.substring(0, right.length() - 1) : right;
        if (equal < 0 && bare.equals(right) && !Reader.DIGIT.matcher(right).find()) {
            return new Reader(right).whole().map(of -> new Definition(sentence, of));
        }
        String name = Reader.SCORE.matcher(left).matches() ? "得分" : left;
        boolean named = name.equals("得分") || Reader.NAME.matcher(name).matches();
        return named
                ? new Reader(bare)
                        .whole()
                        .filter(of -> of instanceof Joined && !of.names().isEmpty())
                        .map(of -> new Definition(name, of))
                : Optional.empty();
    }

    /** Reads from left to right; brackets are not nested deep. */
    final class Reader {
        static final int LONGEST = 200;
        static final Pattern SIGN = Pattern.compile("[×÷*]|乘以|除以|乘(?=[0-9])");
        /** Without a sign of equality only what divides, or takes a share. */
        static final Pattern SHARED = Pattern.compile("÷|除以|%");

        static final Pattern DIGIT = Pattern.compile("[0-9]");
        static final Pattern SAID = Pattern.compile("(.{2,60})作为([^，；：（）+×÷=-]{2,16})");
        static final Pattern SCORE = Pattern.compile("(?:本项|该项|考核|县|乡镇|单位|实际|指标)?得分");
        static final Pattern NAME = Pattern.compile(
                "[^0-9，；：（）+×÷*/=%-][^，；：（）+×÷*/=%-]{1,29}(?:（[^，；：（）+×÷*/=-]{1,10}）[^，；：（）+×÷*/=%0-9-]{0,10})?");
        private static final Pattern WORD = Pattern.compile("(?:(?!乘以|除以|乘[0-9])[^，；：（）+×÷*/=%-]){2,30}");
        private static final Pattern TAIL =
                Pattern.compile("（[^，；：（）+×÷*/=0-9-]{1,10}）(?:(?!乘以|除以|乘[0-9])[^，；：（）+×÷*/=%0-9-]){0,10}");
        private static final Pattern VALUE = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,6})?)(%|‰)?");
        private static final Pattern TIMES = Pattern.compile("×|\\*|乘以|乘(?=[0-9])");
        private static final Pattern OVER = Pattern.compile("÷|/|除以");
        private static final int DEEPEST = 5;

        private final String text;
        private int at;
        private int depth;

        Reader(String text) {
            this.text = text;
        }

        Optional<Expression> whole() {
            Optional<Expression> sum = sum();
            return at == text.length() ? sum : Optional.empty();
        }

        private Optional<Expression> sum() {
            Optional<Expression> left = product();
            while (left.isPresent() && at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
                left = joined(left.get(), text.charAt(at++), product());
            }
            return left;
        }

        private Optional<Expression> product() {
            Optional<Expression> left = factor();
            while (left.isPresent()) {
                if (skip(TIMES)) {
                    left = joined(left.get(), '×', factor());
                } else if (skip(OVER)) {
                    left = joined(left.get(), '÷', factor());
                } else {
                    return left;
                }
            }
            return left;
        }

        private static Optional<Expression> joined(Expression left, char sign, Optional<Expression> right) {
            return right.map(other -> new Joined(left, sign, other));
        }

        private Optional<Expression> factor() {
            if (at < text.length() && text.charAt(at) == '（') {
                return bracket();
            }
            Matcher value = VALUE.matcher(text).region(at, text.length());
            if (value.lookingAt()) {
                at = value.end();
                String sign = value.group(2) == null ? "" : value.group(2);
                return Optional.of(new Value(Figure.of(value.group(1) + sign)));
            }
            Matcher word = WORD.matcher(text).region(at, text.length());
            if (!word.lookingAt()) {
                return Optional.empty();
            }
            int from = at;
            at = word.end();
            skip(TAIL);
            return Optional.of(new Name(text.substring(from, at)));
        }

        private Optional<Expression> bracket() {
            if (++depth > DEEPEST) {
                return Optional.empty();
            }
            at++;
            Optional<Expression> inner = sum();
            depth--;
            boolean closed = at < text.length() && text.charAt(at) == '）';
            at++;
            return closed ? inner : Optional.empty();
        }

        private boolean skip(Pattern sign) {
            Matcher found = sign.matcher(text).region(at, text.length());
            boolean there = at <= text.length() && found.lookingAt();
            at = there ? found.end() : at;
            return there;
        }
    }
}
