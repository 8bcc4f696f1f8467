package io.github.quanheng.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals on ladders, titles and records, goals that wait for a ruling, and what striving earns. */
class LadderGoalTest {
    private static Agreement agreement(String period, String goal, String more) {
        return QuanhengJson.read("""
                {"id": "a", "system": "业务", "title": "责任书", "from": "city", "to": "county", "period": "%s",
                 "targets": [{"id": "t", "name": "目标甲"%s, "demands": [{"indicator": "x", "unit": "项", "goal": %s}]}]}
                """.formatted(period, more, goal), Agreement.class);
    }

    private static Submission figures(String period, String value) {
        return QuanhengJson.read("""
                {"party": "county", "period": "%s", "observations": {"x": {"value": %s}}}
                """.formatted(period, value), Submission.class);
    }

    private static String judged(String period, String goal, String value, String asOf) {
        Attainment found = agreement(period, goal, "")
                .attainments(figures(period, value), LocalDate.parse(asOf))
                .get(0);
        Attainment.Finding finding = found.findings().get(0);
        return found.standing()
                + finding.value().map(is -> " " + is).orElse("")
                + finding.asked().map(asked -> "/" + asked).orElse("")
                + finding.why().map(why -> " " + why).orElse("");
    }

    private static final String THREE_YEARS = "2023-01-01/2025-12-31";
    private static final String LEVEL_THREE = """
            {"reach": {"ladder": [{"at": "一级"}, {"at": "二级"}, {"at": "三级"}], "goal": "三级"}}""";

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @DisplayName(
            "L5: a hospital of traditional medicine of level three within three years: early is met, late is missed")
    @CsvSource({
        "二级, 2023-12-31, NOT_DUE 2/3",
        "三级, 2024-06-30, MET 3/3",
        "二级, 2025-12-31, MISSED 2/3",
        "特级, 2025-12-31, UNKNOWN REFUSED"
    })
    void levelWithinThreeYears(String level, String asOf, String expected) {
        assertThat(judged(THREE_YEARS, LEVEL_THREE, "{\"code\": \"" + level + "\"}", asOf))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("L5: a goal that is on no ladder, and a ladder with a level twice, are refused")
    void ladderRefused() {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() ->
                        QuanhengJson.read(LEVEL_THREE.replace("\"goal\": \"三级\"", "\"goal\": \"四级\""), Goal.class))
                .withMessageContaining(
                        "goal to reach 四级: is not on its ladder [一级, 二级, 三级]; add it or correct the name");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(LEVEL_THREE.replace("二级", "一级"), Goal.class))
                .withMessageContaining("its ladder has 一级 twice; take one out");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @DisplayName("a building is promised by stages: behind a stage on its day is missed, though the goal is not due")
    @CsvSource({
        "未开工, 2020-03-30, NOT_DUE 1/4",
        "未开工, 2020-03-31, MISSED 1/2",
        "开工, 2020-03-31, NOT_DUE 2/4",
        "开工, 2020-10-01, MISSED 2/3",
        "主体完工, 2020-10-01, NOT_DUE 3/4",
        "投入使用, 2020-11-30, MET 4/4",
        "主体完工, 2020-12-31, MISSED 3/4"
    })
    void stages(String stage, String asOf, String expected) {
        String goal = """
                {"reach": {"ladder": [{"at": "未开工"}, {"at": "开工", "by": "2020-03-31"},
                  {"at": "主体完工", "by": "2020-09-30"}, {"at": "投入使用"}], "goal": "投入使用"}}""";
        assertThat(judged("2020-01-01/2020-12-31", goal, "{\"code\": \"" + stage + "\"}", asOf))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName(
            "a title is won within the year, kept, or passed again when it was held before; what ran out is not held")
    @CsvSource(
            delimiter = '|',
            value = {
                "WIN | {'level': {'code': '国家级'}, 'granted': '2020-06-30'} | MET 3/3",
                "WIN | {'level': {'code': '省级'}, 'granted': '2020-06-30'} | MISSED 2/3",
                "WIN | {'level': {'code': '国家级'}, 'granted': '2017-06-30'} | MISSED 0/3",
                "KEEP | {'level': {'code': '国家级'}, 'granted': '2017-06-30'} | MET 3/3",
                "KEEP | {'level': {'code': '国家级'}, 'granted': '2017-06-30', 'until': '2020-06-29'} | MISSED 0/3",
                "RENEW | {'level': {'code': '国家级'}, 'granted': '2017-06-30', 'until': '2020-06-29'},"
                        + " {'level': {'code': '国家级'}, 'granted': '2020-07-10'} | MET 3/3",
                "RENEW | {'level': {'code': '国家级'}, 'granted': '2020-07-10'} | MISSED 0/3",
                "KEEP | {'level': {'code': '世界级'}, 'granted': '2020-07-10'} | UNKNOWN REFUSED"
            },
            quoteCharacter = '"')
    void titles(Honour.Means means, String records, String expected) {
        String goal = "{\"honour\": {\"means\": \"" + means
                + "\", \"ladder\": [\"市级\", \"省级\", \"国家级\"], \"level\": \"国家级\"}}";
        assertThat(judged(
                        "2020-01-01/2020-12-31",
                        goal,
                        "{\"records\": [" + records.replace('\'', '"') + "]}",
                        "2020-12-31"))
                .isEqualTo(expected);
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(
                        () -> QuanhengJson.read(goal.replace("\"level\": \"国家级\"", "\"level\": \"县级\""), Goal.class))
                .withMessageContaining("title of level 县级: its ladder has [市级, 省级, 国家级]");
    }

    private static final String CLINICS = """
            {"records": {"where": [{"field": "area", "is": ">=", "than": 60}, {"field": "separate", "is": "=", "than": true}],
              "atLeast": 2}}""";

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "not less than 60 m² with five separate rooms: 60 m² fits, 59.9 does not, a room not told leaves it open")
    @CsvSource(
            delimiter = '|',
            value = {
                "60 true, 75 true | MET 2/2",
                "60 true, 75 true, 80 true | EXCEEDED 3/2",
                "59.9 true, 75 true | MISSED 1/2",
                "60 false, 75 true | MISSED 1/2",
                "75 true, 60 ? | UNKNOWN REFUSED",
                "60 ?, 59 ? | MISSED 0/2"
            })
    void records(String clinics, String expected) {
        StringBuilder rows = new StringBuilder();
        for (String clinic : clinics.split(", ")) {
            String[] parts = clinic.split(" ");
            rows.append(rows.isEmpty() ? "" : ",").append("{\"area\": ").append(parts[0]);
            rows.append(parts[1].equals("?") ? "" : ", \"separate\": " + parts[1])
                    .append("}");
        }
        assertThat(judged("2018-01-01/2018-12-31", CLINICS, "{\"records\": [" + rows + "]}", "2018-12-31"))
                .isEqualTo(expected);
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(CLINICS.replace("\"is\": \"=\"", "\"is\": \">\""), Goal.class))
                .withMessageContaining("cannot be answered; compare figures and days, or ask whether codes are equal");
    }

    @Test
    @DisplayName("a plain number asked of records counts them: three of five is missed by two")
    void recordsCounted() {
        assertThat(judged(
                        "2024-01-01/2024-12-31",
                        "{\"atLeast\": 5}",
                        "{\"records\": [{\"k\": \"一\"}, {\"k\": \"二\"}, {\"k\": \"三\"}]}",
                        "2024-12-31"))
                .isEqualTo("MISSED 3/5");
    }

    private static String unclear(String ruling) {
        return "{\"unclear\": {\"text\": \"最少1-2名\", \"readings\": [{\"atLeast\": 1}, {\"atLeast\": 2}]" + ruling
                + "}}";
    }

    private static String ruled(int reading) {
        return ", \"ruling\": {\"reading\": " + reading
                + ", \"by\": \"局长办公会\", \"on\": \"2018-04-20\", \"reason\": \"按各院编制\"}";
    }

    @ParameterizedTest(name = "{0} experts, reading {1}: {2}")
    @DisplayName("最少1-2名: none is missed and three are exceeded on any reading; one waits for a ruling")
    @CsvSource({
        "0, 0, MISSED 0/1",
        "1, 0, UNKNOWN AWAITING_JUDGEMENT",
        "3, 0, EXCEEDED 3/1",
        "1, 1, MET 1/1",
        "1, 2, MISSED 1/2",
        "2, 1, EXCEEDED 2/1",
        "2, 2, MET 2/2"
    })
    void unclearGoal(int experts, int reading, String expected) {
        String goal = unclear(reading == 0 ? "" : ruled(reading));
        assertThat(judged("2018-01-01/2018-12-31", goal, Integer.toString(experts), "2018-12-31"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("a ruling takes one of the readings; two equal readings are none")
    void unclearRefused() {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(unclear(ruled(3)), Goal.class))
                .withMessageContaining("the ruling of 2018-04-20 takes reading 3 of 2; correct the number");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(unclear("").replace("2}", "1}"), Goal.class))
                .withMessageContaining("list two different readings at least");
    }

    private static final String ACTUAL = """
            {"name": "达到服务能力标准的机构", "values": [102], "unit": "所", "nature": "%s", "bound": "%s",
             "source": {"document": "吕梁市2022年考核与2023年工作的公开报道", "certainty": "SECONDARY_COPY"}}""";

    @Test
    @DisplayName("L4: 102 is what was achieved: it is an observation, and no target can be made of it")
    void documentFigures() {
        DocumentFigure achieved = QuanhengJson.read(ACTUAL.formatted("ACTUAL", "NOT_SAID"), DocumentFigure.class);
        assertThat(achieved.observation()).isInstanceOf(Observation.Reported.class);
        String demand = "{\"indicator\": \"x\", \"unit\": \"所\", \"goal\": {\"atLeast\": 102}, \"stated\": %s}";
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(
                        () -> QuanhengJson.read(demand.formatted(ACTUAL.formatted("ACTUAL", "NOT_SAID")), Demand.class))
                .withMessageContaining("demand on x: takes [102] of 吕梁市2022年考核与2023年工作的公开报道 as a goal,"
                        + " but there it is ACTUAL; take it as that, or name the target");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(
                        () -> QuanhengJson.read(demand.formatted(ACTUAL.formatted("TARGET", "AT_MOST")), Demand.class))
                .withMessageContaining("prints [102] as AT_MOST; take a goal of that kind");
        assertThat(QuanhengJson.read(demand.formatted(ACTUAL.formatted("TARGET", "AT_LEAST")), Demand.class)
                        .stated())
                .isPresent();
        DocumentFigure target = QuanhengJson.read(ACTUAL.formatted("TARGET", "AT_LEAST"), DocumentFigure.class);
        assertThatIllegalArgumentException()
                .isThrownBy(target::observation)
                .withMessageContaining("is TARGET (AT_LEAST), no achieved figure; take it as that");
    }

    private static final String TWO = """
            {"id": "a", "system": "业务", "title": "责任书", "from": "city", "to": "county", "period": "2023-01-01/2023-12-31",
             "targets": [
               {"id": "clean", "name": "清廉医院示范单位", "aspiration": {"miss": 0.5, "excess": 1%s}, "demands": [
                 {"indicator": "clean", "unit": "个", "goal": {"within": {"range": "[1,3]", "above": "EXCESS"}}}]},
               {"id": "early", "name": "婚检", "surplus": {"pays": 2, "as": "beyond"}, "demands": [
                 {"indicator": "premarital", "unit": "对", "goal": {"atLeast": 1000}}]}]}
            """;

    @ParameterizedTest(name = "{0} units, {1} couples: {2}")
    @DisplayName(
            "L8, L10: what striving and excess earn goes to the rulebook under its name, and is missing while it is open")
    @CsvSource({"4, 1254, 1 2", "2, 1000, 0 0", "0, 900, -0.5 0", "-, 1254, open 2"})
    void earned(String units, String couples, String expected) {
        Agreement agreement = QuanhengJson.read(TWO.formatted(", \"as\": \"striving\""), Agreement.class);
        Submission figures = QuanhengJson.read(
                ("{\"party\": \"county\", \"period\": \"2023-01-01/2023-12-31\", \"observations\": {"
                        + (units.equals("-") ? "" : "\"clean\": {\"value\": " + units + "},")
                        + "\"premarital\": {\"value\": " + couples + "}}}"),
                Submission.class);
        Map<FigureKey, Observation> earned =
                agreement.earned(agreement.attainments(figures, LocalDate.of(2023, 12, 31)));
        assertThat(number(earned, "striving") + " " + number(earned, "beyond")).isEqualTo(expected);
    }

    private static String number(Map<FigureKey, Observation> earned, String name) {
        return earned.get(FigureKey.of(name)) instanceof Observation.Reported reported
                ? QuanhengJson.write(reported.declared()).replace("\"", "")
                : "open";
    }

    private static Rulebook rulebook(String indicators, String rule) {
        return QuanhengJson.read("""
                {"id": "book", "edition": "示意", "title": "示意", "inForce": "2023-01-01/2023-12-31",
                 "indicators": [%s],
                 "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                   "total": {"floor": 0, "ceiling": "full"},
                   "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded"},
                   "excluded": "RESCALE_TOTAL"},
                 "sections": [{"id": "S", "name": "内容", "marks": 10, "items": [
                   {"id": "1", "name": "项目", "marks": 10, "rule": %s}]}], "total": {"name": "总分", "marks": 10}}
                """.formatted(indicators, rule), Rulebook.class);
    }

    @Test
    @DisplayName(
            "L8: points that reach neither score nor award are found, and so are goals that a kind of figure never answers")
    void reachesTheScore() {
        String kinds =
                "{\"id\": \"clean\", \"name\": \"清廉\", \"kind\": \"YES_NO\"}, {\"id\": \"premarital\", \"name\": \"婚检\","
                        + " \"kind\": \"NUMBER\"}, {\"id\": \"beyond\", \"name\": \"超额\", \"kind\": \"NUMBER\"}";
        List<Problem> found = AgreementCheck.problems(
                QuanhengJson.read(TWO.formatted(""), Agreement.class), rulebook(kinds, "\"premarital\""));
        assertThat(found)
                .extracting(Problem::toString)
                .containsExactly(
                        "agreement a target clean: asks of clean what its kind YES_NO can never answer; the goal takes"
                                + " [NUMBER, RECORDS]; take a goal of its kind, or another figure",
                        "agreement a target clean: costs or pays points that reach neither score nor award; name under as"
                                + " the figure by which the rulebook reads them",
                        "agreement a target early: costs or pays points as beyond, which no item of rulebook book reads;"
                                + " give the rulebook an item that reads it");
        assertThat(AgreementCheck.problems(
                        QuanhengJson.read(TWO.formatted(", \"as\": \"beyond\""), Agreement.class),
                        rulebook(kinds.replace("YES_NO", "NUMBER"), "{\"sum\": [\"premarital\", \"beyond\"]}")))
                .isEmpty();
    }

    @Test
    @DisplayName("what is missed this year and asked for no more next year is lost, and somebody has to say why")
    void renewal() {
        Agreement earlier = QuanhengJson.read(TWO.formatted(""), Agreement.class);
        Agreement later = QuanhengJson.read(
                TWO.formatted("")
                        .replace("2023", "2024")
                        .replace("\"id\": \"clean\"", "\"id\": \"quality\"")
                        .replace("{\"atLeast\": 1000}", "{\"atLeast\": 1300}"),
                Agreement.class);
        Submission figures = QuanhengJson.read(
                "{\"party\": \"county\", \"period\": \"2023-01-01/2023-12-31\", \"observations\": {\"clean\": {\"value\": 0},"
                        + " \"premarital\": {\"value\": 1254}}}",
                Submission.class);
        List<Attainment> stood = earlier.attainments(figures, LocalDate.of(2023, 12, 31));
        assertThat(Renewal.between(earlier, stood, later))
                .extracting(each -> each.target() + " " + each.kind())
                .containsExactly("clean LOST", "early CHANGED", "quality ADDED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renewal.between(later, stood, earlier))
                .withMessageContaining(
                        "binds others or does not come after 2024-01-01/2024-12-31; take the next year's");
    }
}
