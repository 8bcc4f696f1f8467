package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.contracting.ContractCoverage;
import io.github.quanheng.contracting.ContractReading;
import io.github.quanheng.contracting.ContractingMode;
import io.github.quanheng.contracting.Exclusion;
import io.github.quanheng.contracting.Tally;
import io.github.quanheng.contracting.TreatmentBatch;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows X4 and W2: contracting from the figures of the documents to a score. Who is due, excused or served, and all marks, are illustrative. */
class ContractRowsTest {
    private static final Fixture.Document XIANGYUAN = Fixture.document("xiangyuan");
    private static final Fixture.Document XIUWU = Fixture.document("xiuwu");
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);

    /** Ten marks for each figure, by its share of 100%; without a figure no score. */
    private static Rulebook rulebook(String... figures) {
        String indicators = Stream.of(figures)
                .map(id -> "{\"id\": \"" + id + "\", \"name\": \"" + id + "\", \"kind\": \"RATE\"}")
                .collect(Collectors.joining(","));
        String items = Stream.of(figures)
                .map(id -> "{\"id\": \"" + id + "-\", \"name\": \"" + id
                        + "\", \"marks\": 10, \"rule\": {\"proportional\": {\"of\": \"" + id
                        + "\", \"target\": \"100%\", \"form\": \"SHARE_OF_TARGET\"}}}")
                .collect(Collectors.joining(","));
        int marks = 10 * figures.length;
        return QuanhengJson.read(
                QuanhengJson.write(Fixture.rulebook(
                                "\"indicators\": [" + indicators + "],",
                                Integer.toString(marks),
                                "{\"id\": \"S\", \"name\": \"签约\", \"marks\": " + marks + ", \"items\": [" + items
                                        + "]}"))
                        .replace("\"MISSING\" : \"0\"", "\"MISSING\" : {\"noScore\": \"MISSING\"}"),
                Rulebook.class);
    }

    private static List<String> scores(Rulebook rulebook, int year, Map<FigureKey, Observation> read) {
        ScoreSheet sheet = Fixture.score(rulebook, COUNTY, new Submission(COUNTY.id(), Period.ofYear(year), read));
        return sheet.items().map(line -> Fixture.text(line.score())).toList();
    }

    private static ContractReading reading(String population, String measure, String unit, String as) {
        return QuanhengJson.read(
                "{\"population\": \"" + population + "\", \"measure\": \"" + measure + "\", \"unit\": \"" + unit
                        + "\", \"as\": \"" + as + "\"}",
                ContractReading.class);
    }

    private static TreatmentBatch batch(String patients, String figure, int more) {
        long reached = XIANGYUAN.count(figure);
        return new TreatmentBatch(
                Label.of(patients),
                Label.of("救治"),
                Tally.ofPeople(reached),
                Optional.of(Tally.ofPeople(reached + more)),
                XIANGYUAN.source());
    }

    @Test
    @DisplayName(
            "X4 健康扶贫“双签约”与“三个一批”: 702 households with 1711 people by 173 teams are full coverage less the excused; 63, 571 and 13 by batch; the two units exchanged are refused")
    void x4() {
        Tally signed = Tally.of(XIANGYUAN.count("povertyHouseholds"), XIANGYUAN.count("povertyPeople"));
        ContractCoverage.Builder poor = ContractCoverage.builder()
                .population(Label.of("贫困户"))
                .signed(signed)
                .teams(XIANGYUAN.count("povertyTeams"))
                .due(Tally.of(704, 1720))
                .addReasons("死亡", "失联")
                .addExcused(Exclusion.of("死亡", Tally.of(1, 4)))
                .source(XIANGYUAN.source());
        List<ContractReading> readings = List.of(
                reading("贫困户", "COVERAGE", "HOUSEHOLDS", "households"), reading("贫困户", "COVERAGE", "PEOPLE", "people"));
        Map<FigureKey, Observation> all =
                new LinkedHashMap<>(ContractReading.observations(List.of(poor.build()), readings));
        Map.of(
                        "major",
                        batch("大病", "major", 0),
                        "chronic",
                        batch("慢病", "chronic", 29),
                        "severe",
                        batch("重病", "severe", 0))
                .forEach((as, batch) -> all.put(
                        FigureKey.of(as),
                        Observation.of(
                                new Datum.Share(batch.ratio(Tally.Unit.PEOPLE).orElseThrow()))));
        Rulebook rulebook = rulebook("households", "people", "major", "chronic", "severe");
        // 702 of 703, 1711 of 1716, 571 of 600
        assertThat(scores(rulebook, 2017, all)).containsExactly("7020/703", "8555/858", "10", "571/60", "10");
        poor.addExcused(Exclusion.of("失联", Tally.of(1, 5)));
        all.putAll(ContractReading.observations(List.of(poor.build()), readings));
        assertThat(scores(rulebook, 2017, all)).startsWith("10", "10");
        assertThat(Tally.of(XIANGYUAN.count("verifiedHouseholds"), XIANGYUAN.count("verifiedPeople")))
                .isEqualTo(Tally.of(405, 933));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(XIANGYUAN.count("povertyPeople"), XIANGYUAN.count("povertyHouseholds")))
                .withMessageEndingWith("has fewer people than households; exchange the two");
    }

    private static Observation rate(String figure) {
        return Observation.of(new Datum.Amount(Figure.of(XIUWU.figure(figure))));
    }

    private static ContractCoverage signed(Optional<Long> due) {
        return ContractCoverage.builder()
                .population(Label.of("签约群众"))
                .signed(Tally.ofPeople(XIUWU.count("contractAll")))
                .due(due.map(Tally::ofPeople))
                .mode(ContractingMode.of("3+1+1"))
                .teams(XIUWU.count("teams"))
                .published(Percentage.of(XIUWU.figure("contractAllRate")))
                .source(XIUWU.source())
                .build();
    }

    @Test
    @DisplayName(
            "W2 “3+1+1”家庭医生签约: 189000 signed by 66 teams at 74%, 85% of the key groups, all of the poor; quality that no report states has no score; another rate is refused")
    void w2() {
        Map<FigureKey, Observation> read = new LinkedHashMap<>(ContractReading.observations(
                List.of(signed(Optional.empty())),
                List.of(
                        reading("签约群众", "COVERAGE", "PEOPLE", "all"),
                        reading("签约群众", "FULFILMENT", "PEOPLE", "served"),
                        reading("签约群众", "RENEWAL", "PEOPLE", "again"))));
        read.put(FigureKey.of("key"), rate("contractKey"));
        read.put(FigureKey.of("poor"), rate("contractPoor"));
        Rulebook rulebook = rulebook("all", "key", "poor", "served", "again");
        assertThat(scores(rulebook, 2019, read)).containsExactly("7.4", "8.5", "10", "MISSING", "MISSING");
        assertThat(signed(Optional.empty()).teams()).hasValue((long) XIUWU.count("teams"));
        assertThat(signed(Optional.of(255_405L)).ratio(Tally.Unit.PEOPLE)).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signed(Optional.of(270_000L)))
                .withMessageContaining("is published as 74%, but 189000 of 270000 is ");
    }
}
