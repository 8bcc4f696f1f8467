package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.AgreementCheck;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.AlertRule;
import io.github.quanheng.followup.Backlog;
import io.github.quanheng.followup.Event;
import io.github.quanheng.followup.Light;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.funds.FundRule;
import io.github.quanheng.funds.FundSettlement;
import io.github.quanheng.funds.InvalidFund;
import io.github.quanheng.group.CountedReading;
import io.github.quanheng.institution.Capacity;
import io.github.quanheng.institution.Service;
import io.github.quanheng.institution.ServiceList;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Counted;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows L3, L5, L8, W6 and W7: from the figures of the documents to a score or a list. Marks, rules, days and results are
 * illustrative; the numbers in the targets, the beds and the names are those of the documents.
 */
class RowsInScoresTest {
    private static final Fixture.Document LVLIANG = Fixture.document("lvliang");
    private static final Fixture.Document XIUWU = Fixture.document("xiuwu");
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);
    private static final PartyId CITY = PartyId.of("city");
    private static final Citation SOURCE = XIUWU.source();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Matter task() {
        return QuanhengJson.read("""
                {"id": "T1", "name": "乡村医疗卫生机构智慧助医", "responsible": "county", "supervisor": "city", "overseers": ["government"],
                 "period": "2023-01-01/2023-12-31", "amount": "%s", "events": [
                   {"action": "START", "on": "2023-05-04", "by": "county", "role": "责任科室", "reason": "任务链下达"},
                   {"action": "PROGRESS", "on": "2023-07-31", "by": "county", "role": "责任科室", "reason": "进度", "done": "30%%"},
                   {"action": "SUPERVISE", "on": "2023-09-01", "by": "city", "role": "督查科", "reason": "限期督办", "until": "2023-10-31"}]}
                """.formatted(LVLIANG.figure("smart")), Matter.class);
    }

    @Test
    @DisplayName(
            "L3 任务链、工作链、责任链闭环: full coverage is supervised until a day, pressed red after it, found at 90%, brought to 100% and closed")
    void L3_supervision_with_a_deadline() {
        LightRule rule = new LightRule(Basis.POINTS, Percentage.of("40%"), Percentage.of("60%"), Settles.WHEN_VERIFIED);
        assertThat(task().amount()).contains(figure(LVLIANG.figure("smart")));
        assertThat(rule.light(task(), day("2023-10-31"))).isEqualTo(Light.YELLOW);
        assertThat(rule.light(task(), day("2023-11-01"))).isEqualTo(Light.RED);
        PartyId county = COUNTY.id();
        Matter found = task().with(Event.counted(
                        Action.REPORT_DONE, day("2023-11-10"), county, "责任科室", "全覆盖", figure("100%"), "台账"))
                .with(Event.counted(Action.VERIFY, day("2023-11-20"), CITY, "督查科", "抽查", figure("90%"), "抽查表"));
        assertThat(found.on(day("2023-11-30"), Settles.WHEN_REPORTED).settledOn())
                .isEmpty();
        Matter closed = found.with(Event.counted(
                        Action.REPORT_DONE, day("2023-12-10"), county, "责任科室", "补齐", figure("100%"), "台账"))
                .with(Event.counted(Action.VERIFY, day("2023-12-20"), CITY, "督查科", "复查", figure("100%"), "复查表"))
                .with(Event.of(Action.CLOSE, day("2023-12-21"), CITY, "督查科", "销号"));
        assertThat(closed.on(day("2023-12-31"), Settles.WHEN_VERIFIED).daysLate())
                .isEqualTo(-11);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found.with(Event.of(Action.CLOSE, day("2023-12-21"), CITY, "督查科", "销号")))
                .withMessageContaining("CLOSE on 2023-12-21 is not allowed while it is FOUND_SHORT");
    }

    private static io.github.quanheng.value.Figure figure(String text) {
        return io.github.quanheng.value.Figure.of(text);
    }

    @Test
    @DisplayName(
            "L5 公立医院绩效考核、公立医院中央补助资金绩效评价: hospitals are scored, and the subsidy follows the score by bands; a link to a line that is not assessed is refused")
    void L5_subsidy_assessed() {
        Rulebook evaluation = Fixture.rulebook(
                "\"indicators\": [{\"id\": \"output\", \"name\": \"产出\", \"kind\": \"RATE\"},"
                        + " {\"id\": \"benefit\", \"name\": \"效益\", \"kind\": \"RATE\"}],",
                "100",
                "{\"id\": \"S\", \"name\": \"绩效\", \"marks\": 100, \"items\": ["
                        + "{\"id\": \"1\", \"name\": \"产出\", \"marks\": 60, \"rule\": {\"product\": [60, \"output\"]}},"
                        + "{\"id\": \"2\", \"name\": \"效益\", \"marks\": 40, \"rule\": {\"product\": [40, \"benefit\"]}}]}");
        String rule = """
                {"name": "公立医院中央补助资金", "links": {"score": {"score": "total"}}, "below": "UNDECIDED",
                 "rulebook": {"id": "subsidy", "edition": "2023", "title": "补助资金拨付", "currency": "CNY", "inForce": "2023-01-01/..",
                   "notice": "%s只载明开展绩效评价；金额和档次为示意",
                   "indicators": [{"id": "base", "name": "补助基数", "kind": "NUMBER", "unit": "元"},
                     {"id": "score", "name": "绩效评价得分", "kind": "NUMBER", "unit": "分"}],
                   "provisions": {"items": {"floor": "none", "ceiling": "none"}, "sections": {"floor": "none", "ceiling": "none"},
                     "total": {"floor": "none", "ceiling": "none", "rounding": {"decimals": 2, "mode": "HALF_UP"}},
                     "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": {"noScore": "NOT_APPLICABLE"}}, "excluded": "FORBID"},
                   "sections": [{"id": "s", "name": "拨付", "marks": 0, "items": [{"id": "1", "name": "拨付", "marks": 0, "rule": {"product": ["base",
                     {"bands": {"of": "score", "marks": {"[90,)": "100%%", "[80,90)": "90%%", "[60,80)": "50%%", "(,60)": "0%%"}}}]}}]}],
                   "total": {"name": "应拨", "marks": 0}}}
                """.formatted(LVLIANG.source().document());
        List<AssessedUnit> hospitals = List.of(
                hospital("市中医院", "\"output\": {\"value\": \"95%\"}, \"benefit\": {\"value\": \"90%\"}"),
                hospital("县中医院", "\"output\": {\"value\": \"80%\"}, \"benefit\": {\"value\": \"70%\"}"));
        List<Cohort.PeerGroup> peers = List.of(new Cohort.PeerGroup(
                Label.of("公立医院"),
                hospitals.stream().map(each -> each.party().id()).toList()));
        CohortResult result = new CohortResult(
                day("2024-01-31"),
                peers,
                List.of(),
                Scorer.of(evaluation).score(new Cohort(hospitals, peers, List.of(), Map.of())),
                Ranking.byTotal(Ties.COMPETITION),
                Map.of());
        List<AssessedUnit> accounts = List.of(
                hospital("市中医院", "\"base\": {\"value\": 1000000}"), hospital("县中医院", "\"base\": {\"value\": 500000}"));
        FundSettlement settled = QuanhengJson.read(rule, FundRule.class).settle(FinalResult.of(result), accounts);
        // 57 + 36 = 93: all of it; 48 + 28 = 76: half
        assertThat(settled.payment(PartyId.of("市中医院")).money()).contains(Money.of("1000000"));
        assertThat(settled.payment(PartyId.of("县中医院")).money()).contains(Money.of("250000"));
        FundRule misled =
                QuanhengJson.read(rule.replace("{\"score\": \"total\"}", "{\"score\": \"9\"}"), FundRule.class);
        assertThatExceptionOfType(InvalidFund.class)
                .isThrownBy(() -> misled.settle(FinalResult.of(result), accounts))
                .withMessageContaining("9");
    }

    private static AssessedUnit hospital(String name, String figures) {
        return AssessedUnit.of(Fixture.organisation(name, PartyKind.OFFICE), Fixture.figures(name, 2023, figures));
    }

    private static final Agreement TCM = QuanhengJson.read("""
            {"id": "tcm", "system": "业务", "title": "三年建成三级中医医院", "from": "city", "to": "county",
             "period": "2023-01-01/2025-12-31", "targets": [{"id": "level", "name": "市中医院建成三级中医医院", "demands": [
               {"indicator": "level", "unit": "级", "scoredBy": ["1"], "goal": {"reach": {"goal": "三级", "ladder": [
                 {"at": "二级"}, {"at": "通过评审", "by": "2024-12-31"}, {"at": "三级"}]}}}]}]}
            """, Agreement.class);

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @DisplayName("L5 公立医院绩效考核: the level reached within three years decides target and marks, by the same code")
    @CsvSource({
        "二级, 2024-06-30, NOT_DUE, 0",
        "二级, 2024-12-31, MISSED, 0",
        "通过评审, 2024-12-31, NOT_DUE, 5",
        "三级, 2025-12-31, MET, 10"
    })
    void L5_level_scored(String level, String asOf, Attainment.Standing standing, String marks) {
        Rulebook rulebook = Fixture.rulebook(
                "\"indicators\": [{\"id\": \"level\", \"name\": \"医院等级\", \"kind\": \"CODE\"}],", "10", """
                {"id": "S", "name": "等级", "marks": 10, "items": [{"id": "1", "name": "等级", "marks": 10,
                  "rule": {"byCode": {"of": "level", "marks": {"二级": 0, "通过评审": 5, "三级": 10}}}}]}
                """);
        assertThat(LVLIANG.figure("tcmYears")).isEqualTo("3");
        Submission figures = Fixture.figures("county", 2023, "\"level\": {\"value\": {\"code\": \"" + level + "\"}}");
        assertThat(TCM.attainments(figures, day(asOf)).get(0).standing()).isEqualTo(standing);
        assertThat(Fixture.total(Fixture.score(rulebook, COUNTY, figures))).isEqualTo(marks);
        assertThat(AgreementCheck.problems(TCM, rulebook)).isEmpty();
        Rulebook number = Fixture.rulebook(
                "\"indicators\": [{\"id\": \"level\", \"name\": \"医院等级\", \"kind\": \"NUMBER\"}],",
                "10",
                "{\"id\": \"S\", \"name\": \"等级\", \"marks\": 10, \"items\": [{\"id\": \"1\", \"name\": \"等级\", \"marks\": 10, \"rule\": \"level\"}]}");
        assertThat(AgreementCheck.problems(TCM, number))
                .extracting(problem -> problem.found().en())
                .containsExactly("asks of level what its kind NUMBER can never answer; the goal takes [CODE]");
    }

    private static Rulebook striving() {
        return Fixture.rulebook(
                "\"indicators\": [{\"id\": \"clean\", \"name\": \"清廉医院\", \"kind\": \"NUMBER\"},"
                        + " {\"id\": \"striving\", \"name\": \"争取目标\", \"kind\": \"NUMBER\"}],",
                "10",
                "{\"id\": \"S\", \"name\": \"清廉\", \"marks\": 10, \"items\": [{\"id\": \"1\", \"name\": \"争取目标\", \"marks\": 10,"
                        + " \"rule\": {\"sum\": [9, \"striving\"]}}]}");
    }

    @ParameterizedTest(name = "{0} units: {1} of 10")
    @DisplayName("L8 争取创建1-3个清廉医院示范单位: none costs half a mark, one to three are the base of 9, four pay one more")
    @CsvSource({"0, 8.5", "1, 9", "3, 9", "4, 10"})
    void L8_striving_scored(String units, String marks) {
        Agreement agreement = QuanhengJson.read(LVLIANG.fill("""
                {"id": "clean", "system": "党风廉政", "title": "清廉医院", "from": "city", "to": "county", "period": "2023-01-01/2023-12-31",
                 "targets": [{"id": "clean", "name": "清廉医院示范单位", "aspiration": {"miss": 0.5, "excess": 1, "as": "striving"},
                   "demands": [{"indicator": "clean", "unit": "个",
                     "goal": {"within": {"range": "[<cleanLow>,<cleanHigh>]", "above": "EXCESS"}}}]}]}
                """), Agreement.class);
        Submission found = Fixture.figures("county", 2023, "\"clean\": {\"value\": " + units + "}");
        Map<FigureKey, Observation> all = new LinkedHashMap<>(found.observations());
        all.putAll(agreement.earned(agreement.attainments(found, day("2023-12-31"))));
        ScoreSheet sheet = Fixture.score(striving(), COUNTY, new Submission(found.party(), found.period(), all));
        assertThat(Fixture.total(sheet)).isEqualTo(marks);
        Agreement nowhere = QuanhengJson.read(
                QuanhengJson.write(agreement).replaceAll(",\\s*\"as\" : \"striving\"", ""), Agreement.class);
        assertThat(AgreementCheck.problems(nowhere, striving()))
                .extracting(problem -> problem.found().en())
                .containsExactly("costs or pays points that reach neither score nor award");
    }

    @ParameterizedTest(name = "{0} beds, five in one {1}: {2}")
    @DisplayName(
            "W6 医养中心“五位一体”: four care centres with 395 beds that nobody names are scored by number, beds and the five functions")
    @CsvSource({"395, 5, 30", "394, 5, 20", "395, 4, 28", "-, 5, MISSING"})
    void W6_counted_scored(String beds, int functions, String total) {
        Rulebook rulebook = QuanhengJson.read(
                QuanhengJson.write(
                                Fixture.rulebook(
                                        "\"indicators\": [{\"id\": \"centres\", \"name\": \"医养中心\", \"kind\": \"NUMBER\"},"
                                                + " {\"id\": \"beds\", \"name\": \"床位\", \"kind\": \"NUMBER\"},"
                                                + " {\"id\": \"five\", \"name\": \"五位一体\", \"kind\": \"RATE\"}],",
                                        "30",
                                        "{\"id\": \"S\", \"name\": \"医养结合\", \"marks\": 30, \"items\": ["
                                                + "{\"id\": \"1\", \"name\": \"中心\", \"marks\": 10, \"rule\": {\"pass\": [\"centres\", \">=\", "
                                                + XIUWU.figure("careCentres") + "]}},"
                                                + "{\"id\": \"2\", \"name\": \"床位\", \"marks\": 10, \"rule\": {\"pass\": [\"beds\", \">=\", "
                                                + XIUWU.figure("beds") + "]}},"
                                                + "{\"id\": \"3\", \"name\": \"功能\", \"marks\": 10, \"rule\": {\"proportional\":"
                                                + " {\"of\": \"five\", \"target\": \"100%\", \"form\": \"SHARE_OF_TARGET\"}}}]}"))
                        .replace("\"MISSING\" : \"0\"", "\"MISSING\" : {\"noScore\": \"MISSING\"}"),
                Rulebook.class);
        List<Capacity> capacities = beds.equals("-") ? List.of() : List.of(Capacity.of("床位", beds, "张"));
        List<Counted> counted = List.of(new Counted(Label.of("医养中心"), XIUWU.count("careCentres"), capacities, SOURCE));
        Map<FigureKey, Observation> all = new LinkedHashMap<>(CountedReading.observations(
                counted,
                List.of(QuanhengJson.read(
                        "[{\"what\": \"医养中心\", \"as\": \"centres\"}, {\"what\": \"医养中心\", \"capacity\": \"床位\", \"as\": \"beds\"}]",
                        CountedReading[].class))));
        ServiceList five = new ServiceList(
                Label.of("五位一体"),
                Stream.of("医", "养", "护", "康", "防").map(Label::of).toList(),
                SOURCE);
        assertThat(five.services()).hasSize(XIUWU.count("functions"));
        List<Service> own = Stream.of("医", "养", "护", "康", "防")
                .limit(functions)
                .map(name -> Service.of(name, Service.State.OFFERED))
                .toList();
        all.put(
                FigureKey.of("five"),
                Observation.of(new Datum.Share(five.against(own).built())));
        ScoreSheet sheet = Fixture.score(rulebook, COUNTY, new Submission(COUNTY.id(), Period.ofYear(2020), all));
        assertThat(total.equals("MISSING") ? Fixture.text(sheet.item("2").score()) : Fixture.total(sheet))
                .isEqualTo(total);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountedReading.observations(counted, List.of(reading("beds"), reading("beds"))))
                .withMessage("as: counted parties: two readings are called beds; rename one");
    }

    private static CountedReading reading(String as) {
        return new CountedReading("医养中心", Optional.of("床位"), io.github.quanheng.indicator.IndicatorId.of(as));
    }

    @Test
    @DisplayName(
            "W7 369人才工程: the programme of 修武 is followed as a task: unclaimed it is listed, claimed and reported without proof refused")
    void W7_programme_followed() {
        String plan = """
                {"id": "xiuwu", "title": "2020年重点工作", "owner": "county", "period": "2020-01-01/2020-12-31",
                 "citations": [{"document": "<document>", "certainty": "SECONDARY_COPY"}], "items": [
                  {"id": "A5", "level": "AREA", "name": "医疗服务能力"},
                  {"id": "369", "above": "A5", "level": "TASK", "name": "369人才工程", "proofs": ["年度总结"]%s}]}""".replace("<document>", XIUWU.source().document());
        AlertRule rule = new AlertRule(15, 90, Settles.WHEN_VERIFIED);
        Plan unclaimed = QuanhengJson.read(plan.formatted(""), Plan.class);
        assertThat(Backlog.ofPlan(unclaimed, List.of(), rule, day("2020-06-30")).entries())
                .extracting(entry ->
                        entry.kind() + " " + entry.name() + " " + entry.due().orElseThrow())
                .containsExactly("UNCLAIMED 369人才工程 2020-12-31", "NOT_FOLLOWED 369人才工程 2020-12-31");
        Plan claimed = QuanhengJson.read(
                plan.formatted(", \"duties\": [{\"party\": \"section\", \"kind\": \"CLAIMED\", \"text\": \"认领\","
                        + " \"source\": {\"document\": \"示意\", \"certainty\": \"ILLUSTRATIVE\"}}]"),
                Plan.class);
        Matter matter = QuanhengJson.read("""
                {"id": "369", "name": "369人才工程", "responsible": "section", "supervisor": "county", "period": "2020-01-01/2020-12-31",
                 "events": [{"action": "START", "on": "2020-06-12", "by": "section", "role": "人事科", "reason": "启动"}]}
                """, Matter.class);
        assertThat(Backlog.ofPlan(claimed, List.of(matter), rule, day("2020-06-30"))
                        .entries())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matter.with(
                        Event.of(Action.REPORT_DONE, day("2020-12-01"), PartyId.of("section"), "人事科", "完成")))
                .withMessageContaining("says that something is done or decided; name the evidence");
    }
}
