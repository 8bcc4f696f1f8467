package io.github.quanheng.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.InvalidValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which period a figure belongs to, seen from the assessed one (时点): this period ({@code "0"}), an earlier one
 * ({@code "-1"} is the one before), or a named part of it such as {@code "Q1"} or {@code "7月末"}.
 *
 * @param value the text form
 */
public record When(@JsonValue String value) {
    private static final Pattern FORM =
            Pattern.compile("0|-[1-9]\\d?|\\p{L}[\\p{L}\\p{N}_.]{0,31}|\\d{1,4}\\p{L}[\\p{L}\\p{N}]{0,27}");

    /** The assessed period itself. */
    public static final When NOW = new When("0");

    /**
     * Checks the form.
     *
     * @param value the text form
     */
    @JsonCreator
    public When {
        Objects.requireNonNull(value, "value");
        InvalidValue.unless(
                FORM.matcher(value).matches(),
                "when",
                "“%s”不是时点",
                "写0（本期）、-1（上期），或名称如Q1",
                "\"%s\" is no period",
                "write 0 for the assessed period, -1 for the one before, or a name such as Q1",
                value);
    }

    /**
     * Returns an earlier period.
     *
     * @param back how many periods back, 1 to 99
     * @return that period
     */
    public static When before(int back) {
        return new When("-" + back);
    }

    @Override
    public String toString() {
        return value;
    }
}
