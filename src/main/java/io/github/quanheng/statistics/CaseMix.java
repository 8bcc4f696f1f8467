package io.github.quanheng.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.List;

/**
 * The case-mix index (CMI, 病例组合指数): the mean weight of the cases of a hospital, which says how hard its cases are. Worked:
 * 50 cases of weight 1.2, 30 of 0.8 and 20 of 2.5 weigh 134 together, 1.34 each.
 *
 * @param groups the groups with their weights and cases, at least one case in all
 * @param ungrouped the cases that fell into no group, not negative
 * @param treatment what becomes of them; documents differ, so it must be said
 */
public record CaseMix(
        @JsonProperty(required = true) List<Group> groups,
        @JsonProperty(required = true) long ungrouped,
        @JsonProperty(required = true) Ungrouped treatment) {

    /** What becomes of cases that fell into no group (未入组病例). */
    public enum Ungrouped {
        /** They are left out of the count. */
        LEFT_OUT,
        /** They are counted, with no weight, which lowers the index. */
        COUNTED_WITHOUT_WEIGHT
    }

    /**
     * A group of like cases (病组).
     *
     * @param id the code of the group
     * @param weight its relative weight, above zero
     * @param cases how many cases it had, not negative
     */
    public record Group(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) Rational weight,
            @JsonProperty(required = true) long cases) {
        /**
         * Checks the bounds.
         *
         * @param id the code of the group
         * @param weight its relative weight, above zero
         * @param cases how many cases it had, not negative
         */
        public Group {
            Check.lineId(id, "id");
            InvalidValue.unless(
                    weight.signum() > 0,
                    "weight",
                    "病组%s的权重是%s",
                    "写大于0的数",
                    "case group %s: its weight is %s",
                    "give more than zero",
                    id,
                    weight);
            InvalidValue.unless(
                    cases >= 0,
                    "cases",
                    "病组%s有%s例",
                    "写不小于0的数",
                    "case group %s: has %s cases",
                    "give zero or more",
                    id,
                    cases);
        }
    }

    /**
     * Checks that each group comes once and that there is a case to weigh.
     *
     * @param groups the groups
     * @param ungrouped the cases that fell into no group
     * @param treatment what becomes of them
     */
    public CaseMix {
        groups = List.copyOf(groups);
        InvalidValue.unless(
                ungrouped >= 0,
                "ungrouped",
                "未入组病例有%s例",
                "写不小于0的数",
                "case mix: has %s ungrouped cases",
                "give zero or more",
                ungrouped);
        List<String> ids = groups.stream().map(Group::id).toList();
        List<String> twice = ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .toList();
        InvalidValue.unless(
                twice.isEmpty(),
                "groups",
                "病组%s重复",
                "合计其例数",
                "case mix: groups %s come more than once",
                "add their cases up",
                twice);
        InvalidValue.unless(
                groups.stream().anyMatch(group -> group.cases() > 0),
                "groups",
                "各病组都没有病例，没有平均权重可言",
                "不算该指数",
                "case mix: no group has a case, so there is no mean weight",
                "leave the index out");
    }

    /**
     * Returns the index.
     *
     * @return the weight of all cases divided by their number, not rounded
     */
    public Rational index() {
        Rational weight = Rational.ZERO;
        Rational cases = treatment == Ungrouped.COUNTED_WITHOUT_WEIGHT ? Rational.of(ungrouped) : Rational.ZERO;
        for (Group group : groups) {
            weight = weight.plus(group.weight().times(Rational.of(group.cases())));
            cases = cases.plus(Rational.of(group.cases()));
        }
        return weight.dividedBy(cases);
    }
}
