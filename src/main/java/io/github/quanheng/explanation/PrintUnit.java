package io.github.quanheng.explanation;

import io.github.quanheng.rule.Dimension;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Scale;

/** In what a number is printed (计量单位): marks, a rate on its scale, a unit word, a day, or nothing. */
record PrintUnit(Sort sort, Scale scale, String word) {
    /** The sorts. */
    enum Sort {
        PLAIN,
        MARKS,
        RATE,
        WORD,
        DAY
    }

    static final PrintUnit PLAIN = new PrintUnit(Sort.PLAIN, Scale.ONE, "");
    static final PrintUnit MARKS = new PrintUnit(Sort.MARKS, Scale.ONE, "");
    static final PrintUnit DAY = new PrintUnit(Sort.DAY, Scale.ONE, "");
    static final PrintUnit PERCENT = rate(Scale.PERCENT);

    static PrintUnit rate(Scale scale) {
        return new PrintUnit(Sort.RATE, scale, "");
    }

    static PrintUnit word(String word) {
        return new PrintUnit(Sort.WORD, Scale.ONE, word);
    }

    /** The unit of a dimension. */
    static PrintUnit of(Dimension dimension) {
        return switch (dimension.sort()) {
            case RATE -> rate(dimension.scale());
            case MARKS -> MARKS;
            case COUNT -> word(dimension.unit());
            case DAY -> DAY;
            case ANY, PLAIN, NUMBER, RATIO, SCALED -> PLAIN;
        };
    }

    /** The unit of a figure as it is printed. */
    static PrintUnit of(Figure figure) {
        return figure.isRate() ? rate(figure.scale()) : PLAIN;
    }

    boolean isRate() {
        return sort == Sort.RATE;
    }

    /** This, or that of what it is held against where it has none of its own. */
    PrintUnit or(PrintUnit beside) {
        return sort == Sort.PLAIN ? beside : this;
    }

    /** The unit of the difference of two such numbers: days between days, else the same. */
    PrintUnit ofDifference() {
        return sort == Sort.DAY ? word("天") : this;
    }
}
