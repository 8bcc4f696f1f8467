package io.github.quanheng.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One worked example of a clause: raw facts, and what they come to by the text alone and under each ruling.
 *
 * @param given the facts of the unit
 * @param unit what the unit is (own attributes), where the clause asks
 * @param targets its own targets
 * @param period the assessed period, when not 2020
 * @param peers the facts of its peers
 * @param members the facts of its members
 * @param children the facts of the units below it
 * @param lead the facts of its lead
 * @param score the score by the text alone, of a clause that is one item
 * @param total the total by the text alone, of a clause of several lines
 * @param lines the scores of lines by the text alone, by their numbers
 * @param noScore the lines that have none by the text alone, and why
 * @param absent why there is no score, or no total, by the text alone
 * @param grade the grade, where the clause gives one
 * @param readings the score, or the total, under each ruling, by the ruling's name
 * @param withheld why there is no score, or no total, under a ruling, by the ruling's name
 * @param crowds peers that are all alike, after the other peers
 * @param result what the score leads to
 */
public record Example(
        @JsonProperty(required = true) Map<FigureKey, Observation> given,
        Map<String, String> unit,
        Map<ParameterId, Figure> targets,
        Optional<Period> period,
        List<Map<FigureKey, Observation>> peers,
        List<Map<FigureKey, Observation>> members,
        List<Map<FigureKey, Observation>> children,
        Optional<Map<FigureKey, Observation>> lead,
        Optional<Rational> score,
        Optional<Rational> total,
        Map<LineId, Rational> lines,
        Map<LineId, Reason> noScore,
        Optional<Reason> absent,
        Optional<String> grade,
        Map<String, Rational> readings,
        Map<String, Reason> withheld,
        List<Crowd> crowds,
        Optional<ResultRules.Expected> result) {

    /** Peers that are all alike: how many, and their facts. */
    public record Crowd(
            @JsonProperty(required = true) int times,
            @JsonProperty(required = true) Map<FigureKey, Observation> given) {}

    /** Returns whether anything is expected by the text alone. */
    boolean expectsSomething() {
        return score.isPresent()
                || total.isPresent()
                || absent.isPresent()
                || grade.isPresent()
                || !lines.isEmpty()
                || !noScore.isEmpty()
                || result.isPresent();
    }

    Cohort cohort() {
        List<AssessedUnit> units = new ArrayList<>();
        units.add(assessed("unit", given));
        List<PartyId> group = new ArrayList<>(List.of(PartyId.of("unit")));
        List<Map<FigureKey, Observation>> alike = new ArrayList<>(peers);
        crowds.forEach(crowd -> alike.addAll(Collections.nCopies(crowd.times(), crowd.given())));
        for (int i = 0; i < alike.size(); i++) {
            units.add(assessed("peer" + i, alike.get(i)));
            group.add(PartyId.of("peer" + i));
        }
        List<PartyId> below = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            units.add(assessed("member" + i, members.get(i)));
            below.add(PartyId.of("member" + i));
        }
        List<Cohort.Bundle> bundles = new ArrayList<>();
        if (!below.isEmpty()) {
            bundles.add(new Cohort.Bundle(PartyId.of("unit"), below));
        }
        lead.ifPresent(facts -> {
            units.add(assessed("lead", facts));
            bundles.add(new Cohort.Bundle(PartyId.of("lead"), List.of(PartyId.of("unit"))));
        });
        Map<PartyId, PartyId> superiors = new LinkedHashMap<>();
        for (int i = 0; i < children.size(); i++) {
            units.add(assessed("child" + i, children.get(i)));
            superiors.put(PartyId.of("child" + i), PartyId.of("unit"));
        }
        return new Cohort(units, List.of(new Cohort.PeerGroup(Label.of("同类"), group)), bundles, superiors);
    }

    private AssessedUnit assessed(String id, Map<FigureKey, Observation> facts) {
        PartyId party = PartyId.of(id);
        Organisation.Builder organisation =
                Organisation.builder().id(party).name(Label.of(id)).kind(PartyKind.ENTERPRISE);
        unit.forEach(organisation::putOwn);
        return new AssessedUnit(
                organisation.build(), new Submission(party, period.orElse(Clause.YEAR), facts), targets);
    }
}
