package io.github.quanheng.funds;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule of a fund (资金拨付办法): a rulebook whose lines are amounts of yuan, the parts of the assessment that it reads, and the
 * pools that are divided afterwards. Its total is what a unit is due; each line is explained like a line of any rulebook.
 *
 * <p>Worked: 200,000 yuan a unit, 70% paid in advance, the rest by the score. With 92 marks 184,000 are due and 44,000 are
 * paid; with 65 marks 130,000 are due, 10,000 less than the advance: {@code -10000} under {@link Below#RECOVERED}.
 *
 * @param name the fund
 * @param rulebook the amounts; its currency is CNY and it rounds its total to the fen or coarser
 * @param links the figures of the rulebook that come from the result of the assessment
 * @param below what becomes of an amount below zero; a fund that stops at zero says so by the floor of its total
 * @param pools what is divided among the units, in addition to the total
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FundRule(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) Rulebook rulebook,
        Map<IndicatorId, Link> links,
        @JsonProperty(required = true) Below below,
        List<Pool> pools) {
    /** What becomes of an amount below zero (应得为负时). */
    public enum Below {
        /** It is recovered from the next payment (从下次拨付中扣回). */
        RECOVERED,
        /** The text does not say it, so there is no amount until somebody decides (未规定). */
        UNDECIDED
    }

    /**
     * Checks that amounts are whole fen and that links and pools fit the rulebook; it names all that is wrong.
     *
     * @param name the fund
     * @param rulebook the amounts
     * @param links the figures that come from the result
     * @param below what becomes of an amount below zero
     * @param pools what is divided
     */
    public FundRule {
        links = ImmutableMap.copyOf(links);
        pools = List.copyOf(pools);
        List<Problem> wrong = new ArrayList<>();
        if (rulebook.currency().isEmpty()) {
            wrong.add(Problem.of(
                    "rulebook",
                    "办法" + rulebook.id() + "计的是分",
                    "写明币种",
                    "rulebook " + rulebook.id() + " counts marks",
                    "name its currency"));
        }
        rulebook.currency()
                .filter(currency -> !currency.equals(Currency.YUAN))
                .ifPresent(currency -> wrong.add(Problem.of(
                        "rulebook.currency",
                        "办法" + rulebook.id() + "以" + currency + "计",
                        "款项以元支付，写CNY",
                        "rulebook " + rulebook.id() + " counts " + currency,
                        "payments are made in yuan; write CNY")));
        Optional<Rounding> rounding = rulebook.total()
                .rounding()
                .or(() -> rulebook.provisions().total().rounding());
        if (rounding.filter(to -> to.decimals() <= Currency.YUAN.decimals()).isEmpty()) {
            wrong.add(Problem.of(
                    "rulebook.total.rounding",
                    rounding.map(to -> "合计保留" + to.decimals() + "位小数").orElse("合计不取整"),
                    "按文本的方式取到分或更粗",
                    "the total has "
                            + rounding.map(to -> to.decimals() + " decimals").orElse("no rounding"),
                    "round it to the fen or coarser, by the mode that the text means"));
        }
        links.forEach((id, link) -> wrongLink(rulebook, id, link).ifPresent(wrong::add));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < pools.size(); i++) {
            Pool pool = pools.get(i);
            String at = "pools[" + i + "]";
            if (!names.add(pool.name().zh())) {
                wrong.add(Problem.of(
                        at + ".name",
                        "两个资金池都叫“" + pool.name().zh() + "”",
                        "改一个名称",
                        "two pools are called " + pool.name(),
                        "rename one"));
            }
            lines(pool)
                    .filter(line -> rulebook.line(line).isEmpty())
                    .forEach(line -> wrong.add(Problem.of(
                            at,
                            "读取计分行" + line + "，而办法中没有",
                            "写办法中的行号",
                            "reads line " + line + ", which is not there",
                            "name a line of the rulebook")));
        }
        InvalidFund.refuse("资金“" + name.zh() + "”", "fund " + name, wrong);
    }

    private static Optional<Problem> wrongLink(Rulebook rulebook, IndicatorId id, Link link) {
        Optional<Indicator> indicator = rulebook.indicator(id);
        if (indicator.isEmpty()) {
            return Optional.of(Problem.of(
                    "links." + id,
                    id + "不是办法" + rulebook.id() + "的指标",
                    "写其中的指标",
                    id + " is no indicator of rulebook " + rulebook.id(),
                    "name one of its indicators"));
        }
        return Optional.of(indicator.get().kind())
                .filter(kind -> kind != link.kind())
                .map(kind -> Problem.of(
                        "links." + id,
                        "挂钩得到的是" + link.kind() + "，而指标是" + kind,
                        "改用同类的指标",
                        "gives a " + link.kind() + ", but the indicator is a " + kind,
                        "take an indicator of that kind"));
    }

    private static Stream<LineId> lines(Pool pool) {
        return Stream.concat(
                Stream.of(pool.by()), pool.size() instanceof Pool.SumOf sum ? Stream.of(sum.line()) : Stream.empty());
    }

    /**
     * Works out what each unit is paid.
     *
     * @param result the final result of the assessment
     * @param accounts one for each member of a peer group: the figures of money and work that the rulebook reads, without
     *     those that are linked
     * @return the settlement, in the order of the accounts
     * @throws InvalidFund if accounts and members do not match, an account gives a linked figure, or a link reads a line or an award
     *     that the result does not have; it names all
     * @throws io.github.quanheng.rulebook.InvalidRulebook if the rulebook has problems
     * @throws io.github.quanheng.scoring.InvalidSubmission if an account does not fit the rulebook
     */
    public FundSettlement settle(FinalResult result, List<AssessedUnit> accounts) {
        return new Settler(this, result, accounts).settle();
    }
}
