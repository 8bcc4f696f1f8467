package io.github.quanheng.reading;

import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of an office's table (表行).
 *
 * @param number its number, unique in the table, such as {@code "2.1"}
 * @param sort what stands in the row
 * @param name the name of the section or item
 * @param marks its marks, where the table gives any
 * @param clause the words of the column 计分办法; empty where there are none
 * @param source where it is written
 */
public record Row(
        String number, Sort sort, String name, Optional<Rational> marks, String clause, Optional<Citation> source) {
    /**
     * Checks the number and the name.
     *
     * @param number its number
     * @param sort what stands in the row
     * @param name the name
     * @param marks its marks
     * @param clause the words of the column 计分办法
     * @param source where it is written
     */
    public Row {
        Check.lineId(number, "number");
        Objects.requireNonNull(sort, "sort");
        Check.text(name, "name");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns the row of an item.
     *
     * @param number its number
     * @param name its name
     * @param marks its marks
     * @param clause its clause
     * @return the row
     */
    public static Row item(String number, String name, String marks, String clause) {
        return new Row(number, Sort.ITEM, name, Optional.of(Rational.of(marks)), clause, Optional.empty());
    }

    /**
     * Returns the row that begins a section; the items below it belong to it until the next begins.
     *
     * @param number its number
     * @param name its name
     * @param marks its marks
     * @return the row
     */
    public static Row section(String number, String name, String marks) {
        return new Row(number, Sort.SECTION, name, Optional.of(Rational.of(marks)), "", Optional.empty());
    }

    /** What stands in a row (行的种类). */
    public enum Sort {
        /** The head of a section (大项). */
        SECTION,
        /** An item that belongs to the full marks (小项). */
        ITEM,
        /** An item that only adds (加分项); its marks are the most that it may add. */
        BONUS,
        /** An event that undoes the total (一票否决项). */
        VETO,
        /** A sentence about the whole table, such as the grades or how scores are rounded (总则、说明). */
        NOTE
    }
}
