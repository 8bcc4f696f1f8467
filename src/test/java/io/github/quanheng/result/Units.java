package io.github.quanheng.result;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units for tests, scored by an illustrative rulebook: line 1 is the core (60), line 2 the rest (40), line 3 a bonus. A unit is
 * written {@code "a 55 38 1"}: its id, core, rest and bonus, then {@code accident} or {@code fraud} when that happened and
 * {@code accident?} when it is not known; {@code -} is a figure that was not reported.
 */
public final class Units {
    public static final Rulebook RULEBOOK = QuanhengJson.read("""
            {"id": "units", "edition": "1", "title": "示意办法", "inForce": "2000-01-01/..",
             "indicators": [
               {"id": "core", "name": "核心", "kind": "NUMBER"}, {"id": "rest", "name": "其他", "kind": "NUMBER"},
               {"id": "bonus", "name": "加分", "kind": "NUMBER"},
               {"id": "accident", "name": "责任事故", "kind": "YES_NO"}, {"id": "fraud", "name": "弄虚作假", "kind": "YES_NO"}],
             "provisions": {
               "items": {"floor": "0", "ceiling": "full"}, "sections": {"floor": "none", "ceiling": "none"},
               "total": {"floor": "none", "ceiling": "none"},
               "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": {"noScore": "NOT_APPLICABLE"}}, "excluded": "FORBID"},
             "sections": [{"id": "s", "name": "各项", "marks": 100, "items": [
               {"id": "1", "name": "核心", "marks": 60, "rule": "core"}, {"id": "2", "name": "其他", "marks": 40, "rule": "rest"},
               {"id": "3", "name": "加分", "marks": 0, "ceiling": "none", "rule": "bonus"}]}],
             "total": {"name": "总分", "marks": 100},
             "grading": {
               "grades": [
                 {"name": "优秀", "when": ["#total", ">=", 90]}, {"name": "良好", "when": ["#total", ">=", 80]},
                 {"name": "合格", "when": ["#total", ">=", 60]}, {"name": "不合格", "when": ["#total", "<", 60]}],
               "effects": [
                 {"name": "责任事故", "when": "accident", "bars": ["先进单位"]},
                 {"name": "弄虚作假", "when": "fraud", "fixedAt": "不合格"}]}}
            """, Rulebook.class);

    private static final Scorer SCORER = Scorer.of(RULEBOOK);

    private Units() {}

    static ScoreSheet sheet(int year, String spec) {
        List<String> words = List.of(spec.strip().split(" +"));
        Map<FigureKey, Observation> given = new LinkedHashMap<>();
        List<String> keys = List.of("core", "rest", "bonus");
        for (int i = 0; i < keys.size(); i++) {
            String word = words.size() > i + 1 && words.get(i + 1).matches("[-0-9./]+") ? words.get(i + 1) : "0";
            given.put(
                    FigureKey.of(keys.get(i)),
                    QuanhengJson.read(
                            word.equals("-") ? "{\"missing\": \"未报\"}" : "{\"value\": \"" + word + "\"}",
                            Observation.class));
        }
        for (String event : List.of("accident", "fraud")) {
            given.put(
                    FigureKey.of(event),
                    QuanhengJson.read(
                            words.contains(event + "?")
                                    ? "{\"missing\": \"调查中\"}"
                                    : "{\"value\": " + words.contains(event) + "}",
                            Observation.class));
        }
        PartyId party = PartyId.of(words.get(0));
        Organisation unit = Organisation.builder()
                .id(party)
                .name(Label.of(words.get(0)))
                .kind(PartyKind.ENTERPRISE)
                .build();
        return SCORER.score(AssessedUnit.of(unit, new Submission(party, Period.ofYear(year), given)));
    }

    /** A result of groups written {@code "县市区: a 55 38; b 50 30"}. */
    static CohortResult result(int year, Ranking ranking, Map<String, Map<PartyId, Rational>> given, String... groups) {
        List<Cohort.PeerGroup> peers = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (String group : groups) {
            String[] parts = group.split(": *");
            List<PartyId> members = new ArrayList<>();
            for (String spec : parts[1].split(";")) {
                ScoreSheet sheet = sheet(year, spec);
                sheets.add(sheet);
                members.add(sheet.party());
            }
            peers.add(new Cohort.PeerGroup(Label.of(parts[0]), members));
        }
        return new CohortResult(LocalDate.of(year + 1, 1, 31), peers, List.of(), sheets, ranking, given);
    }

    public static CohortResult result(int year, String... groups) {
        return result(year, Ranking.byTotal(Ties.COMPETITION), Map.of(), groups);
    }

    public static PartyId id(String id) {
        return PartyId.of(id);
    }

    /** Facts by unit, written {@code "a 1 b 2"}. */
    static Map<PartyId, Rational> facts(String pairs) {
        Map<PartyId, Rational> facts = new LinkedHashMap<>();
        String[] words = pairs.strip().split(" +");
        for (int i = 0; i + 1 < words.length; i += 2) {
            facts.put(id(words[i]), Rational.of(words[i + 1]));
        }
        return facts;
    }
}
