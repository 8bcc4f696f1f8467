package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Cuts a clause into words, numbers and signs: each character belongs to one lexeme, the longest word that may stand there wins. */
final class Lexer {
    private static final ImmutableSet<Sort> NUMERIC = ImmutableSet.of(
            Sort.NUMBER,
            Sort.RATE,
            Sort.POINT,
            Sort.MARKS,
            Sort.MEASURE,
            Sort.INCLUDED,
            Sort.NOT_INCLUDED,
            Sort.ABOVE,
            Sort.AND_ABOVE,
            Sort.BELOW,
            Sort.AND_BELOW,
            Sort.WITHIN,
            Sort.BETWEEN,
            Sort.REFERENCE);
    private static final ImmutableSet<Sort> RESULTS = ImmutableSet.of(
            Sort.FULL,
            Sort.NOTHING,
            Sort.NO_LOSS,
            Sort.LOSE_ALL,
            Sort.PROPORTION,
            Sort.JUDGED,
            Sort.GET,
            Sort.LOSE,
            Sort.GAIN,
            Sort.SEVERALLY);
    private static final ImmutableSet<Sort> COMPARING =
            ImmutableSet.of(Sort.AT_LEAST, Sort.MORE_THAN, Sort.AT_MOST, Sort.LESS_THAN);

    private final String text;
    private final Rational marks;
    private final List<String> names;
    private final Openings openings;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int wordFrom = -1;

    private Lexer(String text, Rational marks, List<String> names) {
        this.text = text;
        this.marks = marks;
        this.names = names;
        this.openings = new Openings(text, marks, names);
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
        return List.copyOf(lexer.lexemes);
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        endWord(at);
    }

    private int next(int at) {
        if (atStart()) {
            Optional<Openings.Opening> opening = openings.at(at, startsPart());
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
        Optional<Lexicon.Entry> entry = entryAt(at);
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
        while (!isEnd(end)) {
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
        int reference = isComparing() ? reference(at) : at;
        if (reference > at) {
            return add(Sort.REFERENCE, at, reference, new Numbers.Found(Sort.REFERENCE, Figure.of("100%"), reference));
        }
        boolean alternative = text.charAt(at) == '或'
                && (wordFrom < 0 ? NUMERIC.contains(before()) : NumberName.isRateLike(text.substring(wordFrom, at)));
        if (alternative) {
            return add(Sort.OR, at, at + 1);
        }
        boolean cumulates = wordFrom >= 0
                && (text.startsWith("累计", at) || text.startsWith("合计", at))
                && Lexicon.at(text, at + 2 < text.length() ? at + 2 : at).stream()
                        .anyMatch(entry -> COMPARING.contains(entry.sort())
                                && isNumber(at + 2 + entry.word().length())
                                && !isMarks(at + 2 + entry.word().length()));
        if (cumulates) {
            return word(at, at + 2);
        }
        Matcher some = Shapes.SOME_MET.matcher(text).region(at, text.length());
        if (atStart() && some.lookingAt() && Shapes.SEVERAL_MET.matcher(text).find()) {
            return word(at, some.end());
        }
        Matcher all = Shapes.ALL_MET.matcher(text).region(at, text.length());
        if (isBehindList()
                && all.lookingAt()
                && isResult(all.end())
                && (wordFrom < 0 || all.group(1) != null || all.group(2) != null)) {
            return add(Sort.ALL_MET, at, all.end());
        }
        Matcher ordinal = Shapes.ORDINAL.matcher(text).region(at, text.length());
        boolean results = ordinal.lookingAt() && isResult(ordinal.end());
        return results
                ? Numbers.at(text, at + 1)
                        .map(found -> add(Sort.ORDINAL, at, ordinal.end(), found))
                        .orElse(at)
                : at;
    }

    /** Whether a list stands in the same part, and this is its last word or the sentence behind it. */
    private boolean isBehindList() {
        if (wordFrom < 0 && before() != Sort.COMMA) {
            return false;
        }
        for (int i = lexemes.size() - 1; i >= 0 && lexemes.get(i).sort() != Sort.STOP; i--) {
            if (lexemes.get(i).sort() == Sort.PAUSE) {
                return true;
            }
        }
        return false;
    }

    private boolean isComparing() {
        return wordFrom < 0
                && !lexemes.isEmpty()
                && (COMPARING.contains(before())
                        || lexemes.get(lexemes.size() - 1).text().equals("在"));
    }

    /** Where a number in words ends; it ends a sentence, or a result or a share of it follows. */
    private int reference(int at) {
        int end = References.at(text, at);
        boolean ends = end > at && (isEnd(end) || text.charAt(end) == '的' || isResult(end) || isMarks(end));
        return ends ? end : at;
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
        if (NUMERIC.contains(before()) && inclusion.lookingAt()) {
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
        int next = skipped(at + 1);
        return next > at + 1
                || next == text.length()
                || text.charAt(next) == '，'
                || text.charAt(next) == '；'
                || isResult(next)
                || before() == Sort.REFERENCE
                || (NUMERIC.contains(before()) && "按不忽舍".indexOf(text.charAt(next)) >= 0)
                || (text.charAt(next) == '每'
                        && entryAt(next)
                                .filter(each -> each.sort() == Sort.EVERY)
                                .isPresent());
    }

    /** A sign of range stands between two numbers. */
    private boolean isRange(int at) {
        return NUMERIC.contains(before()) && Numbers.at(text, skipped(at + 1)).isPresent();
    }

    private int number(int at) {
        Optional<Numbers.Found> found = Numbers.at(text, at);
        if (found.isEmpty() || (at > 0 && Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) < 0x80)) {
            return at;
        }
        int end = found.get().end();
        if (found.get().sort() == Sort.NUMBER && Numbers.isMarks(text, skipped(end))) {
            return add(Sort.MARKS, at, skipped(end) + 1, found.get());
        }
        add(found.get().sort(), at, end, found.get());
        return found.get().sort() == Sort.NUMBER ? measured(end) : end;
    }

    private int measured(int at) {
        int from = skipped(at);
        int measure = from < text.length() ? Lexicon.measure(text, from) : from;
        if (measure == from) {
            return at;
        }
        if (from > at) {
            add(Sort.SPACE, at, from);
        }
        return add(Sort.MEASURE, from, measure);
    }

    private Optional<Lexicon.Entry> entryAt(int at) {
        List<Lexicon.Entry> all = Lexicon.at(text, at);
        int longest = all.stream()
                .filter(entry -> stands(entry, at))
                .mapToInt(entry -> entry.word().length())
                .max()
                .orElse(0);
        return all.stream()
                .filter(entry -> entry.word().length() == longest && stands(entry, at))
                .findFirst()
                .map(this::compared);
    }

    /** A word that compares, without a number behind it, compares with something unknown. */
    private Lexicon.Entry compared(Lexicon.Entry entry) {
        boolean unknown = entry.where() == Lexicon.Where.BEFORE_NUMBER_OR_DANGER && !comparesWithNumber;
        return unknown ? new Lexicon.Entry(entry.word(), Sort.DANGER, Lexicon.Where.ANYWHERE) : entry;
    }

    private boolean comparesWithNumber;

    private boolean stands(Lexicon.Entry entry, int at) {
        int end = skipped(at + entry.word().length());
        boolean afterEvery = before() == Sort.EVERY && wordFrom < 0;
        return switch (entry.where()) {
            case ANYWHERE -> true;
            case BEFORE_NUMBER -> !afterEvery && (isNumber(end) || comparesWithWords(entry, end));
            case BEFORE_NUMBER_OR_DANGER -> {
                comparesWithNumber = isNumber(end) || comparesWithWords(entry, end);
                yield !afterEvery && (comparesWithNumber || !atStart() || !isResult(behindOf(end)));
            }
            case BEFORE_MARKS -> isMarks(end);
            case BEHIND_NUMBER -> wordFrom < 0 && NUMERIC.contains(before());
            case IN_STEPS ->
                isNumber(end) ? !isMarks(end) : afterEvery && end < text.length() && Lexicon.measure(text, end) > end;
            case BEFORE_EVERY ->
                end < text.length()
                        && (text.charAt(end) == '每' || text.startsWith("的每", end) || text.startsWith("，每", end));
            case AT_START -> atStart();
            case AT_END -> isEnd(end);
            case BEFORE_RESULT -> isResult(end) || isMarks(end);
            case AT_END_NOT_JUDGED -> isEnd(end) && before() != Sort.JUDGED;
            case BEHIND_RATE -> isBehindRate();
            case BELOW_ZERO -> isMarks(end) && (marks.signum() == 0 || Phrases.isUnbounded(text));
            case ALONE_BEFORE_NOTHING ->
                atStart()
                        && end < text.length()
                        && entryAt(end)
                                .filter(each -> each.sort() == Sort.NOTHING)
                                .isPresent();
            case ALONE_BEFORE_RESULT -> atStart() && isResult(behindOf(end));
        };
    }

    private boolean comparesWithWords(Lexicon.Entry entry, int end) {
        boolean compares = COMPARING.contains(entry.sort()) || entry.word().equals("在");
        return compares && end < text.length() && reference(end) > end;
    }

    private int behindOf(int at) {
        int of = text.startsWith("的", at) ? at + 1 : at;
        return text.startsWith("，", of) ? skipped(of + 1) : skipped(of);
    }

    private boolean isNumber(int at) {
        return at < text.length()
                && Numbers.at(text, at).isPresent()
                && !Shapes.NAMED_NUMBER.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean isMarks(int at) {
        Optional<Numbers.Found> found = at < text.length() ? Numbers.at(text, at) : Optional.empty();
        if (found.isEmpty() || found.get().sort() != Sort.NUMBER) {
            return false;
        }
        int end = skipped(found.get().end());
        if (Numbers.isMarks(text, end)) {
            return true;
        }
        boolean more = end < text.length() && "～-至到、".indexOf(text.charAt(end)) >= 0;
        return more && isMarks(skipped(end + 1));
    }

    private boolean isEnd(int at) {
        return at >= text.length() || text.charAt(at) == '，' || text.charAt(at) == '；';
    }

    private boolean isResult(int at) {
        if (at >= text.length()) {
            return false;
        }
        return Lexicon.at(text, at).stream()
                .filter(entry -> RESULTS.contains(entry.sort()))
                .anyMatch(entry -> stands(entry, at));
    }

    private int skipped(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private boolean atStart() {
        return wordFrom < 0 && (lexemes.isEmpty() || isBreak(before()));
    }

    /** Whether a rate stands before, as in 达到95%的按1计. */
    private boolean isBehindRate() {
        int last = lexemes.size() - 1;
        int rate = wordFrom < 0 && last > 0 && lexemes.get(last).sort() == Sort.OF ? last - 1 : last;
        return wordFrom < 0
                && rate > 0
                && lexemes.get(rate).sort() == Sort.RATE
                && lexemes.get(rate - 1).sort() == Sort.AT_LEAST;
    }

    private boolean startsPart() {
        return lexemes.isEmpty() || before() == Sort.STOP || before() == Sort.LABEL || before() == Sort.SPACE;
    }

    private static boolean isBreak(Sort sort) {
        return sort == Sort.COMMA || sort == Sort.STOP || sort == Sort.LABEL || sort == Sort.SPACE;
    }

    /** The sort of the last lexeme that is no space. */
    private Sort before() {
        if (wordFrom >= 0) {
            return Sort.WORD;
        }
        for (int i = lexemes.size() - 1; i >= 0; i--) {
            if (lexemes.get(i).sort() != Sort.SPACE) {
                return lexemes.get(i).sort();
            }
        }
        return Sort.SPACE;
    }

    private int word(int from, int to) {
        wordFrom = wordFrom < 0 ? from : wordFrom;
        return to;
    }

    private void endWord(int at) {
        if (wordFrom >= 0) {
            lexemes.add(new Lexeme(Sort.WORD, new Span(wordFrom, at), text.substring(wordFrom, at), Optional.empty()));
            wordFrom = -1;
        }
    }

    private int add(Sort sort, int from, int to) {
        endWord(from);
        lexemes.add(new Lexeme(sort, new Span(from, to), text.substring(from, to), Optional.empty()));
        return measureBehindEvery(sort, to);
    }

    /** 每例, 每次: what is counted stands right behind 每. */
    private int measureBehindEvery(Sort sort, int at) {
        boolean steps = sort == Sort.EVERY || ((sort == Sort.FEWER || sort == Sort.MORE) && !isNumber(at));
        int from = skipped(at);
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
        endWord(from);
        lexemes.add(new Lexeme(sort, new Span(from, to), text.substring(from, to), Optional.of(found.figure())));
        return to;
    }
}
