package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("资金的通则：不多不少，换编号与次序不变，该为负时才为负")
class FundLawsTest {
    private static final int ROUNDS = 1_000;

    private static final String INDICATORS = """
            {"id": "base", "name": "基数", "kind": "NUMBER", "unit": "元", "least": 0},
            {"id": "people", "name": "服务人口", "kind": "NUMBER", "unit": "人", "least": 0},
            {"id": "score", "name": "得分", "kind": "NUMBER", "unit": "分"}
            """;

    /** What the score does not earn is withheld, to the fen, and goes to those above 80 by score and people. */
    private static FundRule withheld(Pool.Within within) {
        return Funds.rule(INDICATORS, """
                {"id": "1", "name": "应得", "marks": "base", "rounding": {"decimals": 2, "mode": "HALF_UP"},
                  "rule": {"product": ["full", {"quotient": {"over": "score", "by": 100}}]}},
                {"id": "2", "name": "扣减", "marks": 0, "watches": {"difference": {"from": "base", "less": ["#1"]}}},
                {"id": "3", "name": "权重", "marks": 0,
                  "watches": {"product": [{"gap": {"of": "score", "above": 80, "basis": "POINTS"}}, "people"]}}
                """, """
                "links": {"score": {"score": "total"}}, "below": "UNDECIDED",
                "pools": [{"name": "扣减池", "size": {"sumOf": "2"}, "by": "3", "within": "%s", "unit": "0.01", "tie": "FIRST_LISTED"}]
                """.formatted(within));
    }

    private static final ImmutableList<FundRule> WITHHELD =
            ImmutableList.of(withheld(Pool.Within.ALL), withheld(Pool.Within.PEER_GROUP));

    /** A unit as the test knows it: its peer group and its plain figures. */
    private record Unit(int group, BigFraction base, long people, BigFraction score) {
        BigFraction due() {
            return fen(base.multiply(score).divide(100));
        }

        BigFraction withheld() {
            return base.subtract(due());
        }

        BigFraction weight() {
            BigFraction above = score.subtract(80);
            return above.signum() > 0 ? above.multiply(people) : BigFraction.ZERO;
        }
    }

    private static BigFraction fen(BigFraction yuan) {
        return BigFraction.of(
                yuan.bigDecimalValue(2, RoundingMode.HALF_UP).unscaledValue().longValueExact(), 100);
    }

    private static BigFraction fraction(Rational value) {
        return BigFraction.of(value.numerator(), value.denominator());
    }

    private static BigFraction fraction(Money money) {
        return fraction(money.yuan());
    }

    private static String decimal(BigFraction value) {
        return value.bigDecimalValue(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** Few different scores and people, so that equal remainders and empty pools happen; some have nobody above 80. */
    private static List<Unit> units(Random random) {
        int count = 1 + random.nextInt(8);
        int most = random.nextInt(10) == 0 ? 80 : 100;
        return IntStream.range(0, count)
                .mapToObj(i -> new Unit(
                        i == 0 ? 0 : random.nextInt(2),
                        BigFraction.of(random.nextInt(100_000_000), 100),
                        random.nextInt(4) * 1_000L,
                        BigFraction.of(random.nextInt(most / 5 * 4 + 1) * 5L, 4)))
                .toList();
    }

    private static FundSettlement settle(FundRule rule, List<Unit> units, List<Integer> order, String prefix) {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < 2; group++) {
            int wanted = group;
            String members = order.stream()
                    .filter(i -> units.get(i).group() == wanted)
                    .map(i -> prefix + i + " " + decimal(units.get(i).score()))
                    .collect(Collectors.joining("; "));
            if (!members.isEmpty()) {
                groups.add("组" + group + ": " + members);
            }
        }
        String accounts = order.stream()
                .map(i -> prefix + i + " base=" + decimal(units.get(i).base()) + " people="
                        + units.get(i).people())
                .collect(Collectors.joining("; "));
        return rule.settle(Funds.result(groups.toArray(String[]::new)), Funds.accounts(accounts));
    }

    private static List<Integer> listed(List<Unit> units) {
        return IntStream.range(0, units.size()).boxed().toList();
    }

    private static List<Integer> within(List<Unit> units, Division division) {
        return listed(units).stream()
                .filter(i -> division.group().isEmpty()
                        || division.group().get().zh().equals("组" + units.get(i).group()))
                .toList();
    }

    private static BigFraction sum(List<BigFraction> all) {
        return all.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static List<BigFraction> quotas(List<Unit> units, List<Integer> members, BigFraction pool) {
        BigFraction weights =
                sum(members.stream().map(i -> units.get(i).weight()).toList());
        return members.stream()
                .map(i -> pool.multiply(100).multiply(units.get(i).weight()).divide(weights))
                .toList();
    }

    private static BigDecimal floor(BigFraction value) {
        return value.bigDecimalValue(0, RoundingMode.FLOOR);
    }

    @Test
    @DisplayName("扣下的＝分出的＋余下的；每份是精确份额的上下取整；全部付款合上账")
    void nothingIsLostOrMadeUp() {
        Random random = new Random(20_200_101L);
        int empty = 0;
        for (int round = 0; round < ROUNDS; round++) {
            FundRule rule = WITHHELD.get(random.nextInt(2));
            List<Unit> units = units(random);
            FundSettlement settlement = settle(rule, units, listed(units), "u");
            for (Division division : settlement.pools()) {
                List<Integer> members = within(units, division);
                BigFraction pool = fraction(division.size().number().orElseThrow());
                List<BigFraction> shares = members.stream()
                        .map(i -> Optional.ofNullable(division.shares().get(PartyId.of("u" + i)))
                                .map(FundLawsTest::fraction)
                                .orElse(BigFraction.ZERO))
                        .toList();
                assertThat(pool)
                        .isEqualTo(sum(members.stream()
                                .map(i -> units.get(i).withheld())
                                .toList()))
                        .isEqualTo(sum(shares).add(fraction(division.left())));
                if (division.shares().isEmpty()) {
                    empty++;
                    continue;
                }
                List<BigFraction> quotas = quotas(units, members, pool);
                for (int i = 0; i < shares.size(); i++) {
                    assertThat(shares.get(i).multiply(100).bigDecimalValue(0, RoundingMode.UNNECESSARY))
                            .isBetween(floor(quotas.get(i)), quotas.get(i).bigDecimalValue(0, RoundingMode.CEILING));
                }
            }
            List<BigFraction> left = settlement.pools().stream()
                    .map(division -> fraction(division.left()))
                    .toList();
            assertThat(fraction(settlement.total().number().orElseThrow()).add(sum(left)))
                    .isEqualTo(sum(units.stream().map(Unit::base).toList()));
        }
        assertThat(empty).as("pools that nobody has a claim to").isPositive();
    }

    /** Whether the last fen of the pool are claimed by equal remainders. */
    private static boolean ties(List<Unit> units, Division division) {
        if (division.shares().isEmpty()) {
            return false;
        }
        List<BigFraction> quotas = quotas(
                units,
                within(units, division),
                fraction(division.size().number().orElseThrow()));
        List<BigFraction> remainders = quotas.stream()
                .map(quota -> quota.subtract(BigFraction.of(floor(quota).toBigIntegerExact())))
                .sorted(Comparator.reverseOrder())
                .toList();
        int left = sum(remainders).intValue();
        return left > 0 && left < remainders.size() && remainders.get(left - 1).equals(remainders.get(left));
    }

    @Test
    @DisplayName("余数不同时，换编号、换账的次序，谁的付款都不变")
    void renumbering() {
        Random random = new Random(7L);
        int tied = 0;
        for (int round = 0; round < ROUNDS; round++) {
            FundRule rule = WITHHELD.get(random.nextInt(2));
            List<Unit> units = units(random);
            List<Integer> order = new ArrayList<>(listed(units));
            Collections.shuffle(order, random);
            FundSettlement first = settle(rule, units, listed(units), "u");
            FundSettlement second = settle(rule, units, order, "z9.");
            assertThat(second.total()).isEqualTo(first.total());
            if (first.pools().stream().anyMatch(division -> ties(units, division))) {
                tied++;
            } else {
                assertThat(byNumber(second, "z9.")).isEqualTo(byNumber(first, "u"));
            }
        }
        assertThat(tied).as("cohorts with equal remainders").isBetween(1, ROUNDS / 2);
    }

    private static Map<String, Outcome> byNumber(FundSettlement settlement, String prefix) {
        return settlement.payments().stream()
                .collect(Collectors.toMap(one -> one.party().value().substring(prefix.length()), Payment::yuan));
    }

    /** The advance is 70% of the base, whatever the score. */
    private static FundRule advanced(String floor, FundRule.Below below) {
        String items = """
                {"id": "1", "name": "应得", "marks": "base", "rule": {"product": ["full", {"quotient": {"over": "score", "by": 100}}]}},
                {"id": "2", "name": "预拨", "marks": 0, "rule": {"product": [-1, "70%", "base"]}}
                """;
        String json = Funds.json(
                INDICATORS, items, "\"links\": {\"score\": {\"score\": \"total\"}}, \"below\": \"" + below + "\"");
        String floored =
                json.replace("\"marks\": 0, \"rounding\"", "\"marks\": 0, \"floor\": \"" + floor + "\", \"rounding\"");
        assertThat(floored).isNotEqualTo(json);
        return QuanhengJson.read(floored, FundRule.class);
    }

    @Test
    @DisplayName("保底为零的从不为负；不保底的，负数或待定或扣回，正是该为负的那些")
    void negativePayments() {
        FundRule floored = advanced("0", FundRule.Below.UNDECIDED);
        FundRule undecided = advanced("none", FundRule.Below.UNDECIDED);
        FundRule recovered = advanced("none", FundRule.Below.RECOVERED);
        Random random = new Random(70);
        for (int round = 0; round < ROUNDS; round++) {
            List<Unit> units = units(random);
            FundSettlement zero = settle(floored, units, listed(units), "u");
            FundSettlement open = settle(undecided, units, listed(units), "u");
            FundSettlement back = settle(recovered, units, listed(units), "u");
            for (int i = 0; i < units.size(); i++) {
                PartyId party = Funds.id("u" + i);
                Unit unit = units.get(i);
                BigFraction exact =
                        unit.base().multiply(unit.score().subtract(70)).divide(100);
                BigFraction paid = fen(exact);
                assertThat(amount(back, party)).isEqualTo(paid);
                assertThat(amount(zero, party)).isEqualTo(paid.signum() < 0 ? BigFraction.ZERO : paid);
                boolean known = open.payment(party).yuan().number().isPresent();
                assertThat(known).isEqualTo(paid.signum() >= 0);
                assertThat(back.owed().containsKey(party)).isEqualTo(paid.signum() < 0);
                if (known) {
                    assertThat(open.payment(party)).isEqualTo(back.payment(party));
                }
            }
            assertThat(zero.owed()).isEmpty();
            assertThat(open.owed()).isEmpty();
        }
    }

    private static BigFraction amount(FundSettlement settlement, PartyId party) {
        return fraction(settlement.payment(party).money().orElseThrow());
    }
}
