package io.github.quanheng.bulletin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.Optional;

/**
 * Who may read one content, and why others may not (公开与不公开).
 *
 * @param what the content
 * @param to the widest circle that may read it
 * @param first how many of each peer group it is told of, the first by place with those level with the last of them; of all
 *     when left out. A unit reads its own in any case, the authority reads all
 * @param why why it is withheld from the others; needed unless all is public
 * @param clause where that is written
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Disclosure(
        @JsonProperty(required = true) Content what,
        @JsonProperty(required = true) Audience to,
        Optional<Integer> first,
        Optional<Label> why,
        Optional<Citation> clause) {
    /**
     * Checks that what is withheld has a reason.
     *
     * @param what the content
     * @param to the widest circle that may read it
     * @param first how many it is told of
     * @param why why it is withheld from the others
     * @param clause where that is written
     */
    public Disclosure {
        InvalidValue.unless(
                first.isEmpty() || (what.isOfUnits() && first.get() >= 1),
                "first",
                "%s只通报前%s名",
                "名次数不小于1，且只用于各单位分别有的内容",
                "disclosure of %s: tells of the first %s",
                "a count is at least 1, and only for what units have",
                what,
                first.orElse(0));
        InvalidValue.unless(
                first.isEmpty() || to.compareTo(Audience.UNITS) <= 0,
                "first",
                "%s向%3$s通报前%2$s名",
                "只对范围大于单位自身的读者限名次",
                "disclosure of %s: the first %s to %s",
                "a count is for a wider circle than the unit itself",
                what,
                first.orElse(0),
                to);
        boolean all = to == Audience.PUBLIC && first.isEmpty();
        InvalidValue.unless(
                !all || why.isEmpty(),
                "why",
                "%s全部公开，却写了理由",
                "删去理由",
                "disclosure of %s: all of it is public",
                "take the reason away",
                what);
        InvalidValue.unless(
                all || why.isPresent(),
                "why",
                "%s有所保留，没有写理由",
                "写明理由",
                "disclosure of %s: some of it is withheld",
                "say why",
                what);
    }
}
