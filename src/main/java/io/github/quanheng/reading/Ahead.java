package io.github.quanheng.reading;

import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** What stands from a place of a clause on: which word, where it may stand there at all, a number, marks, a result or an end. */
final class Ahead {
    private final String text;
    private final Rational marks;
    private final LexemesSoFar before;

    Ahead(String text, Rational marks, LexemesSoFar before) {
        this.text = text;
        this.marks = marks;
        this.before = before;
    }

    Optional<Lexicon.Entry> entryAt(int at) {
        List<Lexicon.Entry> all = Lexicon.at(text, at);
        int longest = all.stream()
                .filter(entry -> stands(entry, at))
                .mapToInt(entry -> entry.word().length())
                .max()
                .orElse(0);
        return all.stream()
                .filter(entry -> entry.word().length() == longest && stands(entry, at))
                .findFirst()
                .map(entry -> compared(entry, at));
    }

    /** A word that compares, without a number behind it, compares with something unknown. */
    private Lexicon.Entry compared(Lexicon.Entry entry, int at) {
        boolean unknown = entry.where() == Lexicon.Where.BEFORE_NUMBER_OR_DANGER
                && !isBeforeNumber(entry, skipped(at + entry.word().length()));
        return unknown ? new Lexicon.Entry(entry.word(), Sort.DANGER, Lexicon.Where.ANYWHERE) : entry;
    }

    private boolean isBeforeNumber(Lexicon.Entry entry, int end) {
        return isNumber(end) || comparesWithWords(entry, end);
    }

    private boolean stands(Lexicon.Entry entry, int at) {
        int end = skipped(at + entry.word().length());
        boolean afterEvery = before.last() == Sort.EVERY;
        return switch (entry.where()) {
            case ANYWHERE -> true;
            case BEFORE_NUMBER -> !afterEvery && isBeforeNumber(entry, end);
            case BEFORE_NUMBER_OR_DANGER ->
                !afterEvery && (isBeforeNumber(entry, end) || !before.atStart() || !isResult(behindOf(end)));
            case BEFORE_MARKS -> isMarks(end);
            case BEHIND_NUMBER -> before.isBehindNumber();
            case IN_STEPS ->
                isNumber(end) ? !isMarks(end) : afterEvery && end < text.length() && Lexicon.measure(text, end) > end;
            case BEFORE_EVERY ->
                end < text.length()
                        && (text.charAt(end) == '每' || text.startsWith("的每", end) || text.startsWith("，每", end));
            case AT_START -> before.atStart();
            case AT_END -> isEnd(end);
            case BEFORE_RESULT -> isResult(end) || isMarks(end);
            case AT_END_NOT_JUDGED -> isEnd(end) && before.last() != Sort.JUDGED;
            case BEHIND_RATE -> before.isBehindRate();
            case BELOW_ZERO -> isMarks(end) && (marks.signum() == 0 || Phrases.isUnbounded(text));
            case ALONE_BEFORE_NOTHING ->
                before.atStart()
                        && end < text.length()
                        && entryAt(end)
                                .filter(each -> each.sort() == Sort.NOTHING)
                                .isPresent();
            case ALONE_BEFORE_RESULT -> before.atStart() && isResult(behindOf(end));
        };
    }

    private boolean comparesWithWords(Lexicon.Entry entry, int end) {
        boolean compares = entry.sort().compares() || entry.word().equals("在");
        return compares && end < text.length() && reference(end) > end;
    }

    private int behindOf(int at) {
        int of = text.startsWith("的", at) ? at + 1 : at;
        return text.startsWith("，", of) ? skipped(of + 1) : skipped(of);
    }

    boolean isNumber(int at) {
        return at < text.length()
                && Numbers.at(text, at).isPresent()
                && !Shapes.NAMED_NUMBER.matcher(text).region(at, text.length()).lookingAt();
    }

    boolean isMarks(int at) {
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

    boolean isEnd(int at) {
        return at >= text.length() || text.charAt(at) == '，' || text.charAt(at) == '；';
    }

    boolean isResult(int at) {
        if (at >= text.length()) {
            return false;
        }
        return Lexicon.at(text, at).stream()
                .filter(entry -> entry.sort().isResult())
                .anyMatch(entry -> stands(entry, at));
    }

    int skipped(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** Where a number in words ends; it ends a sentence, or a result or a share of it follows. */
    int reference(int at) {
        int end = References.at(text, at);
        boolean ends = end > at && (isEnd(end) || text.charAt(end) == '的' || isResult(end) || isMarks(end));
        return ends ? end : at;
    }
}
