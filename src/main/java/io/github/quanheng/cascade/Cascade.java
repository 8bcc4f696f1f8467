package io.github.quanheng.cascade;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Demand;
import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One target broken down over a tree of parties (目标分解表): province, city, county, township, village; or hospital and
 * departments.
 *
 * @param indicator what is broken down
 * @param form how the parts must carry the whole
 * @param shares who takes on what; one party is at the top, every other names the party above it
 */
public record Cascade(
        @JsonProperty(required = true) IndicatorId indicator,
        @JsonProperty(required = true) Form form,
        @JsonProperty(required = true) List<Share> shares) {
    private static final Statement CORRECT = new Statement("更正分解表", "correct the table");

    /**
     * Checks that the shares form one tree and carry what their form needs.
     *
     * @param indicator what is broken down
     * @param form how the parts must carry the whole
     * @param shares who takes on what
     */
    public Cascade {
        shares = List.copyOf(shares);
        List<Problem> wrong = new ArrayList<>();
        Map<PartyId, Share> known = new LinkedHashMap<>();
        for (Share share : shares) {
            if (known.put(share.party(), share) != null) {
                wrong(wrong, share, "", "写了两次", "is there twice");
            }
            boolean rate = form == Form.MEAN_COVERS || form == Form.MEAN_WITHIN;
            if (share.above().isPresent() && rate != share.weight().isPresent()) {
                wrong(
                        wrong,
                        share,
                        ".weight",
                        rate ? "没有写权重" : "写了权重，而只有比率需要",
                        rate ? "has no weight" : "has a weight, which only rates need");
            }
            boolean counted =
                    share.target().equals(Figure.of(Rational.of(share.claims().size())));
            if (form == Form.COVERAGE ? !counted : !share.claims().isEmpty()) {
                wrong(
                        wrong,
                        share,
                        ".claims",
                        "目标是" + share.target() + "，逐一认领的有" + share.claims().size() + "个",
                        "has the target " + share.target() + " with "
                                + share.claims().size() + " single claims");
            }
        }
        List<PartyId> tops = new ArrayList<>();
        for (Share share : shares) {
            if (share.above().isEmpty()) {
                tops.add(share.party());
            } else if (!known.containsKey(share.above().get())) {
                wrong(
                        wrong,
                        share,
                        ".above",
                        "上级" + share.above().get() + "没有分解数",
                        "is under " + share.above().get() + ", which has no share");
            } else if (circles(share, known)) {
                wrong(wrong, share, ".above", "成了自己的上级", "is above itself");
            }
        }
        if (tops.size() != 1) {
            wrong.add(new Problem(
                    "shares",
                    new Statement("最上级是" + tops + "，而不是一家", "the parties at the top are " + tops + " and not one"),
                    CORRECT));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidCascade(indicator, wrong);
        }
    }

    private static void wrong(List<Problem> wrong, Share share, String part, String zh, String en) {
        wrong.add(new Problem("shares[" + share.party() + "]" + part, new Statement(zh, en), CORRECT));
    }

    private static boolean circles(Share share, Map<PartyId, Share> known) {
        Set<PartyId> seen = new HashSet<>();
        Share next = share;
        while (next != null && next.above().isPresent()) {
            if (!seen.add(next.party())) {
                return seen.contains(share.party()) && next.party().equals(share.party());
            }
            next = known.get(next.above().get());
        }
        return false;
    }

    /**
     * Reads a cascade off the agreements of all levels: whoever takes a target on in one and sets it in another stands
     * between the two.
     *
     * @param indicator what is broken down
     * @param form how the parts must carry the whole
     * @param top the target of the party at the top, which nobody sets it
     * @param root the party at the top
     * @param agreements the agreements, one for each party below
     * @param weights how much each party's rate weighs; empty unless the form is a mean
     * @return the cascade of those agreements that have a target on the indicator
     * @throws IllegalArgumentException if the parties do not form one tree, or a demand has no single number
     */
    public static Cascade of(
            IndicatorId indicator,
            Form form,
            Figure top,
            PartyId root,
            List<Agreement> agreements,
            Map<PartyId, Rational> weights) {
        List<Share> shares = new ArrayList<>();
        shares.add(Share.of(root, Optional.empty(), top));
        for (Agreement agreement : agreements) {
            agreement.ruled().stream()
                    .flatMap(target -> target.demands().stream())
                    .filter(demand -> demand.indicator().equals(indicator))
                    .forEach(demand -> shares.add(new Share(
                            agreement.to(),
                            Optional.of(agreement.from()),
                            single(demand),
                            Optional.ofNullable(weights.get(agreement.to())),
                            Set.of())));
        }
        return new Cascade(indicator, form, shares);
    }

    private static Figure single(Demand demand) {
        InvalidValue.unless(
                demand.goal().figures().size() == 1,
                "goal",
                "分解%s：其目标有%s几个数",
                "只有一个数的目标才能分解",
                "cascade of %s: its goal has the numbers %s",
                "only a goal of one number can be broken down",
                demand.indicator(),
                demand.goal().figures());
        return demand.goal().figures().get(0);
    }

    /**
     * Breaks a count down by weights, level by level, with exact largest-remainder rounding: the parts of every party add up
     * to its own target.
     *
     * @param indicator what is broken down
     * @param root the party at the top
     * @param total its target, a whole number of units
     * @param unit the smallest part, positive
     * @param below the weights of the parties directly below each party that breaks its target down
     * @param tie who comes first when remainders are equal
     * @return the cascade, of form {@link Form#SUM_EQUALS}, without gaps
     * @throws IllegalArgumentException if the parties do not form one tree, or an allocation is refused
     */
    public static Cascade split(
            IndicatorId indicator,
            PartyId root,
            Figure total,
            Rational unit,
            Map<PartyId, Map<PartyId, Rational>> below,
            Allocation.Tie tie) {
        List<Share> shares = new ArrayList<>();
        shares.add(Share.of(root, Optional.empty(), total));
        Set<PartyId> used = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            Map<PartyId, Rational> weights = below.getOrDefault(share.party(), Map.of());
            if (!weights.isEmpty()) {
                InvalidValue.unless(
                        used.add(share.party()),
                        "below",
                        "分解%s：%s成了自己的上级",
                        "更正上下级关系",
                        "cascade of %s: %s is above itself",
                        "correct the tree",
                        indicator,
                        share.party());
                Allocation.split(share.target().value(), unit, weights, tie)
                        .forEach((party, part) -> shares.add(
                                Share.of(party, Optional.of(share.party()), new Figure(part, total.scale()))));
            }
        }
        InvalidValue.unless(
                used.containsAll(below.keySet()),
                "below",
                "分解%s：往下分解的%s中，只有%s在%s之下",
                "更正上下级关系",
                "cascade of %s: of the parties %s that break down, only %s are under %s",
                "correct the tree",
                indicator,
                below.keySet(),
                used,
                root);
        return new Cascade(indicator, Form.SUM_EQUALS, shares);
    }

    /**
     * Returns the shares directly below a party.
     *
     * @param party the party
     * @return the shares, in the order given
     */
    public List<Share> below(PartyId party) {
        return shares.stream()
                .filter(share -> share.above().equals(Optional.of(party)))
                .toList();
    }

    /**
     * Finds every place where the parts do not carry the whole. A party with nobody below carries its target itself.
     *
     * @return all gaps, in the order of the shares; none when the breakdown is complete
     */
    public List<Gap> gaps() {
        return new GapSearch(this).gaps();
    }
}
