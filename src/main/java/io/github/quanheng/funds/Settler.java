package io.github.quanheng.funds;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.Standing;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.Subject;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Problem;
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
final class Settler {
    private final FundRule rule;
    private final FinalResult result;
    private final List<AssessedUnit> accounts;
    private final Map<PartyId, Standing> standings;

    Settler(FundRule rule, FinalResult result, List<AssessedUnit> accounts) {
        this.rule = rule;
        this.result = result;
        this.accounts = List.copyOf(accounts);
        this.standings = result.cohort().standingsByParty();
    }

    FundSettlement settle() {
        Scorer scorer = Scorer.of(rule.rulebook());
        checkAccounts();
        List<AssessedUnit> linked = accounts.stream().map(this::linked).toList();
        Cohort cohort = new Cohort(linked, result.cohort().groups(), List.of(), Map.of());
        List<ScoreSheet> sheets = scorer.score(cohort);
        List<Division> pools = rule.pools().stream()
                .flatMap(pool -> new Divider(pool, result.cohort().groups()).divide(sheets).stream())
                .toList();
        return new FundSettlement(
                rule.name(),
                sheets,
                pools,
                sheets.stream().map(sheet -> payment(sheet, pools)).toList());
    }

    private void checkAccounts() {
        List<Problem> wrong = new ArrayList<>();
        Set<PartyId> with =
                accounts.stream().map(account -> account.party().id()).collect(Collectors.toSet());
        standings.keySet().stream()
                .filter(member -> !with.contains(member))
                .forEach(member -> wrong.add(Problem.of(
                        "accounts", member + "没有账户", "给出它的账户", member + " has no account", "give its account")));
        rule.links().forEach((id, link) -> wrongLink("links." + id, link).ifPresent(wrong::add));
        for (AssessedUnit account : accounts) {
            PartyId party = account.party().id();
            String at = "accounts[" + party + "]";
            if (!standings.containsKey(party)) {
                wrong.add(Problem.of(
                        at, "不在任何一组中", "删去，或编入一组", "is in no peer group", "take it out, or put it into one"));
            }
            rule.links().keySet().stream()
                    .filter(id -> account.submission().observations().containsKey(new FigureKey(id, When.NOW)))
                    .forEach(id -> wrong.add(Problem.of(
                            at + ".observations." + id,
                            "给了" + id + "，而它取自考核结果",
                            "删去",
                            "gives " + id + ", which comes from the result",
                            "take it out")));
        }
        InvalidFund.refuse("资金“" + rule.name().zh() + "”", "fund " + rule.name(), wrong);
    }

    private Optional<Problem> wrongLink(String at, Link link) {
        if (link instanceof Link.Score score
                && result.cohort().sheets().stream()
                        .noneMatch(sheet -> sheet.line(score.line()).isPresent())) {
            return Optional.of(Problem.of(
                    at,
                    "与计分行" + score.line() + "挂钩，而考核的计分表中没有",
                    "写考核办法中的行号",
                    "reads line " + score.line() + ", which is no line of the assessed sheets",
                    "name a line of the assessed rulebook"));
        }
        if (link instanceof Link.Award award
                && result.awards().stream().noneMatch(each -> each.award().equals(award.award()))) {
            return Optional.of(Problem.of(
                    at,
                    "与奖项“" + award.award() + "”挂钩，而它没有评定过",
                    "先评定，或改写奖项",
                    "reads award " + award.award() + ", on which nothing was decided",
                    "decide it first, or name another"));
        }
        return Optional.empty();
    }

    private AssessedUnit linked(AssessedUnit account) {
        Submission given = account.submission();
        Map<FigureKey, Observation> figures = new LinkedHashMap<>(given.observations());
        for (Map.Entry<IndicatorId, Link> link : rule.links().entrySet()) {
            figures.put(new FigureKey(link.getKey(), When.NOW), read(link.getValue(), given.party()));
        }
        return new AssessedUnit(
                account.party(), new Submission(given.party(), given.period(), figures), account.targets());
    }

    private Observation read(Link link, PartyId party) {
        if (link instanceof Link.Score score) {
            return number(
                    result.cohort()
                            .sheet(party)
                            .flatMap(sheet -> sheet.line(score.line()))
                            .map(LineScore::value)
                            .orElseThrow(),
                    Cause.open(Cause.What.SCORE, score.line().value()));
        }
        if (link instanceof Link.Award award) {
            return result.award(party, award.award())
                    .filter(decision -> decision.status() != AwardDecision.Status.UNDECIDED)
                    .map(decision ->
                            Observation.of(new Datum.YesNo(decision.status() == AwardDecision.Status.QUALIFIES)))
                    .orElseGet(() -> new Observation.Missing(
                            Cause.open(Cause.What.AWARD, award.award().label().zh())));
        }
        if (((Link.Standing) link).as() == Link.Standing.As.RANK) {
            return number(standing(party).rank(), Cause.open(Cause.What.RANK));
        }
        return result.grade(party)
                .map(grade -> Observation.of(new Datum.Code(grade.label().zh())))
                .orElseGet(() -> new Observation.Missing(Cause.open(Cause.What.GRADE)));
    }

    private static Observation number(Outcome outcome, Cause otherwise) {
        return outcome.number()
                .map(value -> Observation.of(new Datum.Amount(Figure.of(value))))
                .orElseGet(() -> new Observation.Missing(otherwise));
    }

    private Standing standing(PartyId party) {
        return Objects.requireNonNull(standings.get(party));
    }

    private Payment payment(ScoreSheet sheet, List<Division> pools) {
        PartyId party = sheet.party();
        Outcome due = sheet.total().score();
        Rational sum = due.number().orElse(Rational.ZERO);
        for (Division pool : pools) {
            if (pool.size().reason().isPresent()
                    && pool.weights().containsKey(party)
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
                        ? Outcome.absent(Reason.UNDECIDED, Subject.of(sum))
                        : Outcome.of(sum));
    }
}
