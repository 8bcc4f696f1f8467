package io.github.quanheng.reading;

import io.github.quanheng.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lexemes that have been cut off a clause so far, and the word that has begun: what stands before a place. */
final class LexemesSoFar {
    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int wordFrom = -1;

    LexemesSoFar(String text) {
        this.text = text;
    }

    List<Lexeme> all() {
        return List.copyOf(lexemes);
    }

    void add(Sort sort, int from, int to) {
        add(sort, from, to, Optional.empty());
    }

    void add(Sort sort, int from, int to, Numbers.Found found) {
        add(sort, from, to, Optional.of(found.figure()));
    }

    private void add(Sort sort, int from, int to, Optional<Figure> figure) {
        endWord(from);
        lexemes.add(new Lexeme(sort, new Span(from, to), text.substring(from, to), figure));
    }

    /** Letters that belong to a word, the one that has begun or a new one. */
    void word(int from) {
        wordFrom = wordFrom < 0 ? from : wordFrom;
    }

    void endWord(int at) {
        if (wordFrom >= 0) {
            int from = wordFrom;
            wordFrom = -1;
            add(Sort.WORD, from, at, Optional.empty());
        }
    }

    /** Whether a word has begun. */
    boolean isInWord() {
        return wordFrom >= 0;
    }

    /** The word that has begun, up to a place. */
    String wordTo(int to) {
        return text.substring(wordFrom, to);
    }

    /** Whether a number stands before, with what belongs to it. */
    boolean isBehindNumber() {
        return last().isNumeric();
    }

    /** Whether a list stands in the same part, and this is its last word or the sentence behind it. */
    boolean isBehindList() {
        if (wordFrom < 0 && last() != Sort.COMMA) {
            return false;
        }
        for (int i = lexemes.size() - 1; i >= 0 && lexemes.get(i).sort() != Sort.STOP; i--) {
            if (lexemes.get(i).sort() == Sort.PAUSE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that compares stands right before. */
    boolean isBehindComparison() {
        return wordFrom < 0
                && !lexemes.isEmpty()
                && (last().compares() || lexemes.get(lexemes.size() - 1).text().equals("在"));
    }

    /** Whether a sentence begins. */
    boolean atStart() {
        return wordFrom < 0 && (lexemes.isEmpty() || isBreak(last()));
    }

    /** Whether a rate stands before, as in 达到95%的按1计. */
    boolean isBehindRate() {
        int last = lexemes.size() - 1;
        int rate = wordFrom < 0 && last > 0 && lexemes.get(last).sort() == Sort.OF ? last - 1 : last;
        return wordFrom < 0
                && rate > 0
                && lexemes.get(rate).sort() == Sort.RATE
                && lexemes.get(rate - 1).sort() == Sort.AT_LEAST;
    }

    /** Whether a part of the clause begins. */
    boolean startsPart() {
        return lexemes.isEmpty() || last() == Sort.STOP || last() == Sort.LABEL || last() == Sort.SPACE;
    }

    private static boolean isBreak(Sort sort) {
        return sort == Sort.COMMA || sort == Sort.STOP || sort == Sort.LABEL || sort == Sort.SPACE;
    }

    /** The sort of the last lexeme that is no space. */
    Sort last() {
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
}
