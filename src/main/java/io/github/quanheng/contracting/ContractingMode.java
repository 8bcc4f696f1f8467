package io.github.quanheng.contracting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The mode in which a family-doctor team is put together (签约模式), such as {@code 1+1+1}, {@code 1+1+1+X} or {@code 3+1+1}: so
 * many of the first kind, so many of the second, and with X any number more, none included. What each place stands for
 * differs from county to county, so it is part of the data, where the document says it.
 *
 * @param pattern numbers joined by plus signs, each 1 or more; X may stand in the last place
 * @param who what each place stands for, in order; empty when the document does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ContractingMode(
        @JsonProperty(required = true) String pattern,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Label> who) {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d?(\\+[1-9]\\d?)*(\\+X)?");
    private static final String OPEN = "X";

    /**
     * Checks the pattern and that each place or none is explained.
     *
     * @param pattern numbers joined by plus signs
     * @param who what each place stands for
     */
    public ContractingMode {
        InvalidValue.unless(
                FORM.matcher(pattern).matches(),
                "pattern",
                "签约模式“%s”无从识读",
                "以+连接1至99的数，X只能在末位，如1+1+1+X",
                "contracting mode \"%s\" cannot be read",
                "write numbers of 1 to 99 joined by +, and X in the last place only, such as 1+1+1+X",
                pattern);
        who = List.copyOf(who);
        int places = pattern.split("\\+").length;
        InvalidValue.unless(
                who.isEmpty() || who.size() == places,
                "who",
                "签约模式%s有%s位，说明了%s位",
                "全部说明，或都不说明",
                "contracting mode %s: has %s places, but %s are explained",
                "explain all or none",
                pattern,
                places,
                who.size());
    }

    /**
     * Returns a mode whose places the document does not explain.
     *
     * @param pattern such as {@code "1+1+1+X"}
     * @return the mode
     * @throws IllegalArgumentException if the pattern is malformed
     */
    public static ContractingMode of(String pattern) {
        return new ContractingMode(pattern, List.of());
    }

    /**
     * Returns how many members each place takes.
     *
     * @return the number for each place; empty for X, which takes any number
     */
    public List<OptionalInt> places() {
        return Arrays.stream(pattern.split("\\+"))
                .map(place -> place.equals(OPEN) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(place)))
                .toList();
    }

    /**
     * Returns the pattern.
     *
     * @return such as {@code "1+1+1+X"}
     */
    @Override
    public String toString() {
        return pattern;
    }
}
