package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("结果的通则：名额不超，换编号与次序不变，单独加分名次不退")
class ResultLawsTest {
    private static final int ROUNDS = 60;

    private static Ranking ranking(Ties ties) {
        return new Ranking(
                List.of(new Ranking.Score(LineId.TOTAL, End.HIGHEST), new Ranking.Score(LineId.of("1"), End.HIGHEST)),
                ties);
    }

    /** Units with few different scores, so that ties are common; some are not reported, barred or under inquiry. */
    private static List<String> units(Random random) {
        List<String> units = new ArrayList<>();
        int count = 2 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            String core = random.nextInt(12) == 0 ? "-" : String.valueOf(52 + 2 * random.nextInt(4));
            String[] events = {"", "", "", " accident", " accident?"};
            units.add(core + " " + (34 + 2 * random.nextInt(3)) + " 0" + events[random.nextInt(events.length)]);
        }
        return units;
    }

    private static CohortResult result(List<String> specs, List<String> ids, Ranking ranking, List<Integer> order) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i : order) {
            sheets.add(Units.sheet(2020, ids.get(i) + " " + specs.get(i)));
        }
        List<PartyId> members = sheets.stream().map(ScoreSheet::party).toList();
        return new CohortResult(
                LocalDate.of(2021, 1, 31),
                List.of(new Cohort.PeerGroup(Label.of("组"), members)),
                List.of(),
                sheets,
                ranking,
                Map.of());
    }

    private static List<String> ids(int count, String prefix) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(prefix + i);
        }
        return ids;
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static AwardRule rule(Random random) {
        Quota.Barred[] barred = Quota.Barred.values();
        Quota.Cut[] cut = Quota.Cut.values();
        return new AwardRule(
                AwardName.of("先进单位"),
                new Trigger.Score(LineId.TOTAL, Interval.of("[90,)")),
                List.of(),
                Optional.of(new Quota(
                        new Quota.Share(Percentage.of(10 * random.nextInt(11) + "%"), RoundingMode.HALF_UP),
                        barred[random.nextInt(barred.length)],
                        cut[random.nextInt(cut.length)])),
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    @DisplayName("名额不超；换编号、换名单次序，名次与评优都不变")
    void quotasAndRenumbering(Ties ties) {
        Random random = new Random(7L + ties.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            List<String> specs = units(random);
            int count = specs.size();
            AwardRule rule = rule(random);
            CohortResult one = result(specs, ids(count, "u"), ranking(ties), shuffled(count, random));
            CohortResult two = result(specs, ids(count, "z9."), ranking(ties), shuffled(count, random));
            Map<String, AwardDecision.Status> first = statuses(rule, one, "u");
            assertThat(first.values().stream()
                            .filter(status -> status == AwardDecision.Status.QUALIFIES)
                            .count())
                    .isLessThanOrEqualTo(rule.quota().orElseThrow().seats(count));
            assertThat(statuses(rule, two, "z9.")).isEqualTo(first);
            assertThat(places(two, "z9.")).isEqualTo(places(one, "u"));
        }
    }

    private static Map<String, AwardDecision.Status> statuses(AwardRule rule, CohortResult result, String prefix) {
        return rule.decide(FinalResult.of(result), History.NONE).stream()
                .collect(
                        Collectors.toMap(one -> one.party().value().substring(prefix.length()), AwardDecision::status));
    }

    private static Map<String, Optional<Place>> places(CohortResult result, String prefix) {
        return result.standings().stream()
                .collect(Collectors.toMap(one -> one.party().value().substring(prefix.length()), Standing::place));
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    @DisplayName("只有一家加分，它的名次不退，评优不失")
    void rankNeverWorsens(Ties ties) {
        Random random = new Random(70L + ties.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            List<String> specs = units(random);
            int count = specs.size();
            AwardRule rule = rule(random);
            int lucky = random.nextInt(count);
            if (specs.get(lucky).startsWith("-")) {
                continue;
            }
            List<String> better = new ArrayList<>(specs);
            String[] words = specs.get(lucky).split(" ", 3);
            better.set(lucky, words[0] + " " + (Integer.parseInt(words[1]) + 1 + random.nextInt(2)) + " " + words[2]);
            List<Integer> order = shuffled(count, random);
            CohortResult before = result(specs, ids(count, "u"), ranking(ties), order);
            CohortResult after = result(better, ids(count, "u"), ranking(ties), order);
            PartyId party = PartyId.of("u" + lucky);
            assertThat(after.standing(party).place().orElseThrow().ahead())
                    .isLessThanOrEqualTo(
                            before.standing(party).place().orElseThrow().ahead());
            Outcome rankBefore = before.standing(party).rank();
            Outcome rankAfter = after.standing(party).rank();
            if (rankBefore.number().isPresent() && rankAfter.number().isPresent()) {
                Rational was = rankBefore.number().get();
                assertThat(rankAfter.number().get()).isLessThanOrEqualTo(was);
            }
            if (statuses(rule, before, "u").get("" + lucky) == AwardDecision.Status.QUALIFIES) {
                assertThat(statuses(rule, after, "u").get("" + lucky)).isEqualTo(AwardDecision.Status.QUALIFIES);
            }
        }
    }
}
