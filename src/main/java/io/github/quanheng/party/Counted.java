package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.quanheng.institution.Capacity;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.List;
import java.util.Objects;

/**
 * Parties that a document counts and does not name (只计数未列名), such as 102 township hospitals and community centres. They
 * stay a count: no party is made up for them.
 *
 * @param what what is counted
 * @param number how many; not negative
 * @param capacities what they have all together, such as 395 beds in four care centres
 * @param source where the count is written
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Counted(
        @JsonProperty(required = true) Label what,
        @JsonProperty(required = true) long number,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Capacity> capacities,
        @JsonProperty(required = true) Citation source) {
    /**
     * Checks the sign.
     *
     * @param what what is counted
     * @param number how many; not negative
     * @param capacities what they have all together
     * @param source where the count is written
     */
    public Counted {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(capacities, "capacities");
        Objects.requireNonNull(source, "source");
        InvalidValue.unless(number >= 0, "number", "个数是%s", "写0以上的数", "the number is %s", "write 0 or more", number);
        capacities = List.copyOf(capacities);
    }

    /**
     * Returns a count without capacities.
     *
     * @param what what is counted
     * @param number how many
     * @param source where the count is written
     * @return the count
     */
    public static Counted of(String what, long number, Citation source) {
        return new Counted(Label.of(what), number, List.of(), source);
    }
}
