package io.github.quanheng.funds;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Results, accounts and fund rules for tests, written in short. A unit of a result is written {@code "甲 92"}: its id and its
 * score, {@code -} when that is not known. A unit of the accounts is written {@code "甲 base=200000 角色:牵头"}: its figures, of
 * which {@code declared/verified} has both values and {@code -} none, and its own attributes.
 */
final class Funds {
    /** An illustrative assessment of one line with 100 marks and four grades. */
    static final Rulebook ASSESSMENT = QuanhengJson.read("""
            {"id": "assessment", "edition": "2020", "title": "示意考核办法", "inForce": "2000-01-01/..",
             "indicators": [{"id": "core", "name": "考核得分", "kind": "NUMBER"}],
             "provisions": {
               "items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
               "total": {"floor": "none", "ceiling": "none"}, "excluded": "FORBID",
               "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": {"noScore": "NOT_APPLICABLE"}}},
             "sections": [{"id": "s", "name": "各项", "marks": 100, "items": [{"id": "1", "name": "得分", "marks": 100, "rule": "core"}]}],
             "total": {"name": "总分", "marks": 100},
             "grading": {
               "grades": [
                 {"name": "优秀", "when": ["#total", ">=", 90]}, {"name": "良好", "when": ["#total", ">=", 80]},
                 {"name": "合格", "when": ["#total", ">=", 60]}, {"name": "不合格", "when": ["#total", "<", 60]}],
               "effects": []}}
            """, Rulebook.class);

    private static final Scorer SCORER = Scorer.of(ASSESSMENT);

    private Funds() {}

    static PartyId id(String id) {
        return PartyId.of(id);
    }

    private static Organisation.Builder unit(String id) {
        return Organisation.builder().id(id(id)).name(Label.of(id)).kind(PartyKind.OFFICE);
    }

    private static Observation figure(String text) {
        if (text.equals("-")) {
            return new Observation.Missing("未报");
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? Observation.of(text)
                : new Observation.Reported(
                        Datum.Amount.of(text.substring(0, slash)),
                        Optional.of(Datum.Amount.of(text.substring(slash + 1))),
                        Optional.empty());
    }

    private static ScoreSheet sheet(int year, String spec) {
        String[] words = spec.strip().split(" +");
        Submission given =
                new Submission(id(words[0]), Period.ofYear(year), Map.of(FigureKey.of("core"), figure(words[1])));
        return SCORER.score(AssessedUnit.of(unit(words[0]).build(), given));
    }

    /** The result of groups written {@code "县区: 甲 92; 乙 65"}. */
    static CohortResult cohort(int year, String... groups) {
        List<Cohort.PeerGroup> peers = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (String group : groups) {
            String[] parts = group.split(": *");
            List<ScoreSheet> members = Stream.of(parts[1].split(";"))
                    .map(spec -> sheet(year, spec))
                    .toList();
            sheets.addAll(members);
            peers.add(new Cohort.PeerGroup(
                    Label.of(parts[0]), members.stream().map(ScoreSheet::party).toList()));
        }
        return cohort(LocalDate.of(year + 1, 1, 31), peers, sheets);
    }

    /** The result of one group of sheets that were made elsewhere. */
    static FinalResult group(List<ScoreSheet> sheets) {
        Cohort.PeerGroup group = new Cohort.PeerGroup(
                Label.of("组"), sheets.stream().map(ScoreSheet::party).toList());
        return result(cohort(LocalDate.EPOCH, List.of(group), sheets), List.of(), List.of());
    }

    private static CohortResult cohort(LocalDate frozen, List<Cohort.PeerGroup> groups, List<ScoreSheet> sheets) {
        return new CohortResult(frozen, groups, List.of(), sheets, Ranking.byTotal(Ties.COMPETITION), Map.of());
    }

    static FinalResult result(String... groups) {
        return result(cohort(2020, groups), List.of(), List.of());
    }

    static FinalResult result(CohortResult cohort, List<GradeQuota.Decision> grades, List<AwardDecision> awards) {
        return new FinalResult(cohort, grades, awards, List.of());
    }

    /** Accounts written {@code "甲 base=200000; 乙 base=100000"}. */
    static List<AssessedUnit> accounts(int year, String units) {
        return Stream.of(units.split(";"))
                .map(spec -> account(year, spec.strip()))
                .toList();
    }

    static List<AssessedUnit> accounts(String units) {
        return accounts(2020, units);
    }

    private static AssessedUnit account(int year, String spec) {
        String[] words = spec.split(" +");
        Map<FigureKey, Observation> figures = new LinkedHashMap<>();
        Organisation.Builder unit = unit(words[0]);
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("[=:]", 2);
            if (words[i].contains("=")) {
                figures.put(FigureKey.of(pair[0]), figure(pair[1]));
            } else {
                unit.putOwn(pair[0], pair[1]);
            }
        }
        return AssessedUnit.of(unit.build(), new Submission(id(words[0]), Period.ofYear(year), figures));
    }

    /** The JSON of a fund rule: its indicators, its items, and the parts outside the rulebook. */
    static String json(String indicators, String items, String rest) {
        return """
            {"name": "示意资金",
             "rulebook": {"id": "fund", "edition": "2020", "title": {"zh": "示意资金办法", "en": "illustrative fund"},
              "currency": "CNY", "inForce": "2000-01-01/..",
              "indicators": [%s],
              "provisions": {
                "items": {"floor": "none", "ceiling": "none"}, "sections": {"floor": "none", "ceiling": "none"},
                "total": {"floor": "none", "ceiling": "none"},
                "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": {"noScore": "NOT_APPLICABLE"}}, "excluded": "FORBID"},
              "sections": [{"id": "s", "name": {"zh": "资金", "en": "money"}, "marks": 0, "items": [%s]}],
              "total": {"name": {"zh": "应付", "en": "due"}, "marks": 0, "rounding": {"decimals": 2, "mode": "HALF_UP"}}},
             %s}
            """.formatted(indicators, items, rest);
    }

    static FundRule rule(String indicators, String items, String rest) {
        return QuanhengJson.read(json(indicators, items, rest), FundRule.class);
    }

    static FundRule resource(String name) {
        return QuanhengJson.read(text(name), FundRule.class);
    }

    static String text(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/funds", name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A number or the reason why there is none. */
    static String shown(Outcome outcome) {
        return outcome.number()
                .map(Rational::toString)
                .orElseGet(() -> outcome.reason().map(Reason::name).orElseThrow());
    }

    /** The payments in order, such as {@code "44000 -10000 MISSING"}. */
    static String payments(FundSettlement settlement) {
        return settlement.payments().stream().map(each -> shown(each.yuan())).collect(Collectors.joining(" "));
    }

    /** The shares of a division by unit, such as {@code "甲 33.34, 乙 33.33"}. */
    static String shares(Division division) {
        return division.shares().entrySet().stream()
                .map(share -> share.getKey() + " " + share.getValue())
                .collect(Collectors.joining(", "));
    }

    static <T> T roundTrip(T value, Class<T> type) {
        return QuanhengJson.read(QuanhengJson.write(value), type);
    }

    static Money yuan(String yuan) {
        return Money.of(yuan);
    }
}
