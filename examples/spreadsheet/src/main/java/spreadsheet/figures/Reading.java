package spreadsheet.figures;

import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;

/** What a cell says: a value, that there is none, or what is wrong with it. */
sealed interface Reading<T> {
    /** A value. */
    record Value<T>(T value) implements Reading<T> {}

    /** A value that should be there and is not. */
    record Missing<T>(String words) implements Reading<T> {}

    /** A value that cannot be there. */
    record NotApplicable<T>(String words) implements Reading<T> {}

    /** Something that cannot be read. */
    record Wrong<T>(Statement found, Statement cure) implements Reading<T> {
        Problem at(String place) {
            return new Problem(place, found, cure);
        }
    }

    static <T> Reading<T> wrong(String zh, String zhCure, String en, String enCure) {
        return new Wrong<>(new Statement(zh, en), new Statement(zhCure, enCure));
    }
}
