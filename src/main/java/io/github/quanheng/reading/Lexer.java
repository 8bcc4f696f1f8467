package io.github.quanheng.reading;

import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Cuts a clause into words, numbers and signs: each character belongs to one lexeme, the longest word that may stand there wins. */
final class Lexer {
    private final String text;
    private final Rational marks;
    private final List<String> names;
    private final Openings openings;
    private final LexemesSoFar before;
    private final Ahead ahead;

    private Lexer(String text, Rational marks, List<String> names) {
        this.text = text;
        this.marks = marks;
        this.names = names;
        this.openings = new Openings(text, marks, names);
        this.before = new LexemesSoFar(text);
        this.ahead = new Ahead(text, marks, before);
    }

    /** Cuts a clause; names are words that are known to be one whatever stands in them. */
    static List<Lexeme> cut(String text, Rational marks, List<String> names) {
        Lexer lexer = new Lexer(
                Letters.of(text),
                marks,
                names.stream()
                        .map(Letters::of)
                        .filter(name -> name.length() > 1)
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .toList());
        lexer.cut();
        return lexer.before.all();
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        before.endWord(at);
    }

    private int next(int at) {
        if (before.atStart()) {
            Optional<Openings.Opening> opening = openings.at(at, before.startsPart());
            if (opening.isPresent()) {
                return add(opening.get().sort(), at, opening.get().end());
            }
            int end = sentence(at);
            if (end > at) {
                return end;
            }
        }
        Optional<String> name =
                names.stream().filter(each -> text.startsWith(each, at)).findFirst();
        if (name.isPresent()) {
            return word(at, at + name.get().length());
        }
        if (Letters.isUnseen(text.charAt(at))) {
            return add(Sort.DANGER, at, at + 1);
        }
        int sign = punctuation(at);
        if (sign > at) {
            return sign;
        }
        int special = special(at);
        if (special > at) {
            return special;
        }
        Matcher named = Shapes.NAMED_NUMBER.matcher(text).region(at, text.length());
        if (named.lookingAt()) {
            return word(at, named.end());
        }
        Optional<Lexicon.Entry> entry = ahead.entryAt(at);
        if (entry.filter(each -> each.sort() == Sort.WORD || each.sort() == Sort.ONE_MISSED)
                .isEmpty()) {
            int number = number(at);
            if (number > at) {
                return number;
            }
        }
        if (entry.isPresent()) {
            int end = at + entry.get().word().length();
            return entry.get().sort() == Sort.WORD
                    ? word(at, end)
                    : add(entry.get().sort(), at, end);
        }
        return word(at, at + 1);
    }

    /** A sentence that is one sign as a whole, or words that tell that there are cases of something. */
    private int sentence(int at) {
        Matcher there = Shapes.EXISTENCE.matcher(text).region(at, text.length());
        if (there.lookingAt()) {
            return word(at, there.end());
        }
        int end = at;
        while (!ahead.isEnd(end)) {
            end++;
        }
        int last = end;
        return end == at
                ? at
                : Phrases.at(text, at, end, marks)
                        .map(sort -> add(sort, at, last))
                        .orElse(at);
    }

    /** References behind a word that compares, 或 between what may hold, 五项都达到 behind a list, 第二次 before a result. */
    private int special(int at) {
        int reference = before.isBehindComparison() ? ahead.reference(at) : at;
        if (reference > at) {
            return add(Sort.REFERENCE, at, reference, new Numbers.Found(Sort.REFERENCE, Figure.of("100%"), reference));
        }
        boolean alternative = text.charAt(at) == '或'
                && (before.isInWord() ? NumberName.isRateLike(before.wordTo(at)) : before.isBehindNumber());
        if (alternative) {
            return add(Sort.OR, at, at + 1);
        }
        boolean cumulates = before.isInWord()
                && (text.startsWith("累计", at) || text.startsWith("合计", at))
                && Lexicon.at(text, at + 2 < text.length() ? at + 2 : at).stream()
                        .anyMatch(entry -> entry.sort().compares()
                                && ahead.isNumber(at + 2 + entry.word().length())
                                && !ahead.isMarks(at + 2 + entry.word().length()));
        if (cumulates) {
            return word(at, at + 2);
        }
        Matcher some = Shapes.SOME_MET.matcher(text).region(at, text.length());
        if (before.atStart()
                && some.lookingAt()
                && Shapes.SEVERAL_MET.matcher(text).find()) {
            return word(at, some.end());
        }
        Matcher all = Shapes.ALL_MET.matcher(text).region(at, text.length());
        if (before.isBehindList()
                && all.lookingAt()
                && ahead.isResult(all.end())
                && (!before.isInWord() || all.group(1) != null || all.group(2) != null)) {
            return add(Sort.ALL_MET, at, all.end());
        }
        Matcher ordinal = Shapes.ORDINAL.matcher(text).region(at, text.length());
        boolean results = ordinal.lookingAt() && ahead.isResult(ordinal.end());
        return results
                ? Numbers.at(text, at + 1)
                        .map(found -> add(Sort.ORDINAL, at, ordinal.end(), found))
                        .orElse(at)
                : at;
    }

    private int punctuation(int at) {
        char sign = text.charAt(at);
        return switch (sign) {
            case '，' -> add(Sort.COMMA, at, at + 1);
            case '、' -> add(Sort.PAUSE, at, at + 1);
            case '；' -> add(Sort.STOP, at, at + 1);
            case ' ' -> add(Sort.SPACE, at, at + 1);
            case '：' -> add(Sort.DANGER, at, at + 1);
            case '（' -> bracket(at);
            case '的' -> isOf(at) ? add(Sort.OF, at, at + 1) : at;
            case '～', '-', '至', '到' -> isRange(at) ? add(Sort.RANGE, at, at + 1) : at;
            default -> at;
        };
    }

    /** A bracket tells which end belongs to a number, or is part of a name; else the reader does not know it. */
    private int bracket(int at) {
        Matcher inclusion = Shapes.INCLUSION.matcher(text).region(at, text.length());
        if (before.isBehindNumber() && inclusion.lookingAt()) {
            return add(inclusion.group(1) == null ? Sort.INCLUDED : Sort.NOT_INCLUDED, at, inclusion.end());
        }
        int close = text.indexOf('）', at);
        int nested = text.indexOf('（', at + 1);
        boolean masks = close > at + 1
                && (nested < 0 || nested > close)
                && !Shapes.UNMASKED.matcher(text.substring(at, close)).find();
        return masks ? word(at, close + 1) : add(Sort.DANGER, at, at + 1);
    }

    private boolean isOf(int at) {
        int next = ahead.skipped(at + 1);
        return next > at + 1
                || next == text.length()
                || text.charAt(next) == '，'
                || text.charAt(next) == '；'
                || ahead.isResult(next)
                || before.last() == Sort.REFERENCE
                || (before.isBehindNumber() && "按不忽舍".indexOf(text.charAt(next)) >= 0)
                || (text.charAt(next) == '每'
                        && ahead.entryAt(next)
                                .filter(each -> each.sort() == Sort.EVERY)
                                .isPresent());
    }

    /** A sign of range stands between two numbers. */
    private boolean isRange(int at) {
        return before.isBehindNumber()
                && Numbers.at(text, ahead.skipped(at + 1)).isPresent();
    }

    private int number(int at) {
        Optional<Numbers.Found> found = Numbers.at(text, at);
        if (found.isEmpty() || (at > 0 && Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) < 0x80)) {
            return at;
        }
        int end = found.get().end();
        if (found.get().sort() == Sort.NUMBER && Numbers.isMarks(text, ahead.skipped(end))) {
            return add(Sort.MARKS, at, ahead.skipped(end) + 1, found.get());
        }
        add(found.get().sort(), at, end, found.get());
        return found.get().sort() == Sort.NUMBER ? measured(end) : end;
    }

    private int measured(int at) {
        int from = ahead.skipped(at);
        int measure = from < text.length() ? Lexicon.measure(text, from) : from;
        if (measure == from) {
            return at;
        }
        if (from > at) {
            add(Sort.SPACE, at, from);
        }
        return add(Sort.MEASURE, from, measure);
    }

    private int word(int from, int to) {
        before.word(from);
        return to;
    }

    private int add(Sort sort, int from, int to) {
        before.add(sort, from, to);
        return measureBehindEvery(sort, to);
    }

    /** 每例, 每次: what is counted stands right behind 每. */
    private int measureBehindEvery(Sort sort, int at) {
        boolean steps = sort == Sort.EVERY || ((sort == Sort.FEWER || sort == Sort.MORE) && !ahead.isNumber(at));
        int from = ahead.skipped(at);
        int end = steps && from < text.length() ? Lexicon.measure(text, from) : from;
        if (!steps || end == from) {
            return at;
        }
        if (from > at) {
            add(Sort.SPACE, at, from);
        }
        return add(Sort.MEASURE, from, end);
    }

    private int add(Sort sort, int from, int to, Numbers.Found found) {
        before.add(sort, from, to, found);
        return to;
    }
}
