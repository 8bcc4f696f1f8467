package county;

import io.github.quanheng.explanation.Note;
import io.github.quanheng.value.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the sheet, ready to be shown.
 *
 * @param id its number
 * @param name its name
 * @param value what was observed
 * @param target what it is held against; empty when there is no single target
 * @param rule how marks are given, in a few words
 * @param illustrative whether its clause is made up for show
 * @param state what became of it
 * @param full its full marks
 * @param score its score, if it has one
 * @param lost how many of its marks it lost
 * @param why how the score came about
 */
record Row(
        String id,
        Both name,
        Both value,
        Both target,
        Both rule,
        boolean illustrative,
        State state,
        Rational full,
        Optional<Rational> score,
        Rational lost,
        Why why) {

    /** Whether the line takes part in the count. */
    boolean counts() {
        return state != State.EXCLUDED && state != State.WATCHED;
    }

    /** What became of a line. */
    enum State {
        FULL("满分", "full marks"),
        PART("部分得分", "part of the marks"),
        NONE("未得分", "no marks"),
        MISSING("缺报", "not reported"),
        EXCLUDED("不适用，不计", "not applicable, left out"),
        WATCHED("只监测", "watched only"),
        BONUS("加分", "bonus");

        private final Both label;

        State(String zh, String en) {
            this.label = new Both(zh, en);
        }

        Both label() {
            return label;
        }
    }

    /**
     * How the score of a line came about, in the words of the library.
     *
     * @param calculation the calculation with the values put in
     * @param rule the whole rule
     * @param notes what else a reader must know
     */
    record Why(Both calculation, Both rule, List<Remark> notes) {
        private static final Set<Note.Kind> TOLD_APART =
                EnumSet.of(Note.Kind.CLAUSE, Note.Kind.DATA, Note.Kind.ROUNDING);

        List<Both> of(Note.Kind kind) {
            return notes.stream()
                    .filter(note -> note.kind() == kind)
                    .map(Remark::text)
                    .toList();
        }

        /** What is neither clause nor data, nor told by the calculation. */
        List<Both> others() {
            return notes.stream()
                    .filter(note -> !TOLD_APART.contains(note.kind()))
                    .map(Remark::text)
                    .toList();
        }
    }

    /**
     * One note in both languages.
     *
     * @param kind what it is about
     * @param text the words
     */
    record Remark(Note.Kind kind, Both text) {}
}
