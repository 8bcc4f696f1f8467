package io.github.quanheng.funds;

import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.Standing;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Assessed;
import io.github.quanheng.scoring.Cohort;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One settlement: the accounts with what is linked, scored in yuan, and the pools divided. */
final class Settling {
    private final FundRule rule;
    private final FinalResult result;
    private final List<Assessed> accounts;
    private final Map<PartyId, Standing> standings = new LinkedHashMap<>();

    Settling(FundRule rule, FinalResult result, List<Assessed> accounts) {
        this.rule = rule;
        this.result = result;
        this.accounts = List.copyOf(accounts);
        result.cohort().standings().forEach(standing -> standings.put(standing.party(), standing));
    }

    FundSettlement settle() {
        checkAccounts();
        List<Assessed> linked = accounts.stream().map(this::linked).toList();
        Cohort cohort = new Cohort(linked, result.cohort().groups(), List.of(), Map.of());
        List<ScoreSheet> sheets = Scorer.of(rule.rulebook()).score(cohort);
        List<Division> pools = rule.pools().stream()
                .flatMap(pool -> divide(pool, sheets).stream())
                .toList();
        return new FundSettlement(
                rule.name(),
                sheets,
                pools,
                sheets.stream().map(sheet -> payment(sheet, pools)).toList());
    }

    private void checkAccounts() {
        List<String> wrong = new ArrayList<>();
        Set<PartyId> with =
                accounts.stream().map(account -> account.party().id()).collect(Collectors.toSet());
        standings.keySet().stream()
                .filter(member -> !with.contains(member))
                .forEach(member -> wrong.add(member + " has no account"));
        for (Assessed account : accounts) {
            PartyId party = account.party().id();
            if (!standings.containsKey(party)) {
                wrong.add(party + " has an account and is in no peer group");
            }
            rule.links().keySet().stream()
                    .filter(id -> account.submission().observations().containsKey(new FigureKey(id, When.NOW)))
                    .forEach(id -> wrong.add(
                            "the account of " + party + " gives " + id + ", which comes from the result; take it out"));
        }
        Check.that(wrong.isEmpty(), "fund %s: %s; correct them all", rule.name(), String.join("; ", wrong));
    }

    private Assessed linked(Assessed account) {
        Submission given = account.submission();
        Map<FigureKey, Observation> figures = new LinkedHashMap<>(given.observations());
        for (Map.Entry<IndicatorId, Link> link : rule.links().entrySet()) {
            figures.put(new FigureKey(link.getKey(), When.NOW), read(link.getValue(), given.party()));
        }
        return new Assessed(account.party(), new Submission(given.party(), given.period(), figures), account.targets());
    }

    private Observation read(Link link, PartyId party) {
        if (link instanceof Link.Score score) {
            return number(result.cohort()
                    .sheet(party)
                    .flatMap(sheet -> sheet.line(score.line()))
                    .map(LineScore::score)
                    .orElseGet(() ->
                            Outcome.absent(Reason.NOT_ASSESSED, score.line().value())));
        }
        if (link instanceof Link.Award award) {
            return result.award(party, award.award())
                    .filter(decision -> decision.status() != AwardDecision.Status.UNDECIDED)
                    .map(decision ->
                            Observation.of(new Datum.YesNo(decision.status() == AwardDecision.Status.QUALIFIES)))
                    .orElseGet(() -> new Observation.Missing("award " + award.award() + " is not decided"));
        }
        if (((Link.Standing) link).as() == Link.Standing.As.RANK) {
            return number(standing(party).rank());
        }
        return result.grade(party)
                .map(grade -> Observation.of(new Datum.Code(grade.zh())))
                .orElseGet(() -> new Observation.Missing("grade is not decided"));
    }

    private static Observation number(Outcome outcome) {
        return outcome.number()
                .map(value -> Observation.of(new Datum.Amount(Figure.of(value))))
                .orElseGet(() -> {
                    Outcome.Absent absent = (Outcome.Absent) outcome;
                    return new Observation.Missing(absent.why() + ": " + absent.about());
                });
    }

    private List<Division> divide(Pool pool, List<ScoreSheet> sheets) {
        if (pool.within() == Pool.Within.ALL) {
            return List.of(divide(pool, Optional.empty(), sheets));
        }
        return result.cohort().groups().stream()
                .map(group -> divide(
                        pool,
                        Optional.of(group.name()),
                        sheets.stream()
                                .filter(sheet -> group.members().contains(sheet.party()))
                                .toList()))
                .toList();
    }

    private Division divide(Pool pool, Optional<Label> group, List<ScoreSheet> sheets) {
        Map<PartyId, Rational> weights = new LinkedHashMap<>();
        for (ScoreSheet sheet : sheets) {
            Outcome weight = value(sheet, pool.by());
            if (isOpen(weight)) {
                return open(pool, group, weight);
            }
            Rational number = weight.number().orElse(Rational.ZERO);
            if (number.signum() < 0) {
                return open(
                        pool,
                        group,
                        Outcome.absent(
                                Reason.REFUSED, "the weight #" + pool.by() + " of " + sheet.party() + " is " + number));
            }
            weights.put(sheet.party(), number);
        }
        Outcome size = size(pool, sheets);
        if (size.reason().isPresent()) {
            return open(pool, group, size);
        }
        Rational whole = size.number().orElseThrow();
        Rational unit = pool.unit().yuan();
        if (whole.signum() < 0 || !whole.dividedBy(unit).isWhole()) {
            return open(
                    pool,
                    group,
                    Outcome.absent(Reason.REFUSED, "the pool holds " + whole + " yuan, no number of parts of " + unit));
        }
        if (whole.signum() == 0 || weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            return new Division(pool.name(), group, size, Map.of(), new Money(whole));
        }
        List<PartyId> tied = pool.tie() == Allocation.Tie.REFUSE ? Allocation.tied(whole, unit, weights) : List.of();
        if (!tied.isEmpty()) {
            return open(
                    pool, group, Outcome.absent(Reason.UNDECIDED, "the last parts of the pool are claimed by " + tied));
        }
        Map<PartyId, Money> shares = new LinkedHashMap<>();
        Allocation.split(whole, unit, weights, pool.tie())
                .forEach((party, share) -> shares.put(party, new Money(share)));
        return new Division(pool.name(), group, size, shares, Money.ZERO);
    }

    private static Division open(Pool pool, Optional<Label> group, Outcome why) {
        return new Division(pool.name(), group, why, Map.of(), Money.ZERO);
    }

    private Outcome size(Pool pool, List<ScoreSheet> sheets) {
        if (pool.size() instanceof Pool.Fixed fixed) {
            return Outcome.of(fixed.money().yuan());
        }
        LineId line = ((Pool.SumOf) pool.size()).line();
        Rational sum = Rational.ZERO;
        for (ScoreSheet sheet : sheets) {
            Outcome value = value(sheet, line);
            if (isOpen(value)) {
                return value;
            }
            sum = sum.plus(value.number().orElse(Rational.ZERO));
        }
        return Outcome.of(sum);
    }

    /** What a line comes to: the watched value of one that only watches. */
    private Outcome value(ScoreSheet sheet, LineId id) {
        LineScore line = sheet.line(id).orElseThrow();
        boolean watches = rule.rulebook()
                .line(id)
                .filter(each -> each instanceof Item item && item.watches().isPresent())
                .isPresent();
        return watches && line.score().reason().isEmpty() ? line.watched().orElseThrow() : line.score();
    }

    /** A line that is not on a unit's sheet gives and claims nothing; any other absence keeps the pool open. */
    private static boolean isOpen(Outcome value) {
        return value.reason().filter(why -> why != Reason.NOT_ASSESSED).isPresent();
    }

    private Standing standing(PartyId party) {
        return Objects.requireNonNull(standings.get(party));
    }

    /** Whether a unit may get a share of a pool: one without weight gets none, whatever becomes of the pool. */
    private boolean claims(ScoreSheet sheet, Division divided) {
        return rule.pools().stream()
                .filter(pool -> pool.name().equals(divided.pool()))
                .map(pool -> value(sheet, pool.by()))
                .anyMatch(weight -> isOpen(weight)
                        || weight.number()
                                .filter(number -> number.signum() != 0)
                                .isPresent());
    }

    private Payment payment(ScoreSheet sheet, List<Division> pools) {
        PartyId party = sheet.party();
        Outcome due = sheet.total().score();
        Rational sum = due.number().orElse(Rational.ZERO);
        for (Division pool : pools) {
            boolean concerns = pool.group().isEmpty()
                    || pool.group().get().equals(standing(party).group());
            if (concerns
                    && pool.size().reason().isPresent()
                    && claims(sheet, pool)
                    && due.reason().isEmpty()) {
                due = pool.size();
            }
            sum = sum.plus(Optional.ofNullable(pool.shares().get(party))
                    .map(Money::yuan)
                    .orElse(Rational.ZERO));
        }
        if (due.reason().isPresent()) {
            return new Payment(party, due);
        }
        return new Payment(
                party,
                sum.signum() < 0 && rule.below() == FundRule.Below.UNDECIDED
                        ? Outcome.absent(Reason.UNDECIDED, "it comes to " + sum + " yuan")
                        : Outcome.of(sum));
    }
}
