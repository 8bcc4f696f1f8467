package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.agreement.Coverage;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.assessment.AssessmentPlan;
import io.github.quanheng.campaign.Campaign;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Roster;
import io.github.quanheng.party.Selection;
import io.github.quanheng.plan.Level;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanCheck;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows J1, J3, J4 and J5, from 绛县 2019 to 2020. Names of areas, counts of places and marks are illustrative. */
class JiangxianTest {
    private static final Fixture.Document DOCUMENT = Fixture.document("jiangxian");
    private static final Party CITY = Fixture.authority("city", AdministrativeLevel.PREFECTURE);
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);

    private static String assessment() {
        return DOCUMENT.fill("""
                {"plan": {"id": "2019", "title": "市对县年度目标责任制考核", "assessor": "city", "assessed": ["county"],
                   "period": "2019-01-01/2019-12-31", "days": "<assessedOn>/<assessedOn>",
                   "team": [{"role": "组长（副主任）", "leads": true, "from": "city"}, {"role": "组员一", "leads": false},
                     {"role": "组员二", "leads": false}, {"role": "组员三", "leads": false}],
                   "methods": ["HEARING", "ON_SITE", "OVERALL", "DOCUMENTS", "INFORMATION_SYSTEM", "INTERVIEW", "TELEPHONE",
                     "QUESTIONNAIRE", "HOME_VISIT"]},
                 "round": "ASSESSMENT", "party": "county",
                 "declared": {"party": "county", "period": "2019-01-01/2019-12-31",
                   "observations": {"managed": {"value": {"ratio": [700, 1000]}}}},
                 "findings": [{"figure": "managed", "on": "<assessedOn>", "by": "组员一",
                   "methods": ["INFORMATION_SYSTEM", "TELEPHONE", "HOME_VISIT"],
                   "verified": {"ratio": [620, 1000]}, "verification": {"as": "managedTrue", "truthful": [18, 20]},
                   "note": "电话核实20人，18人属实", "evidence": ["电话核查记录"]}]}
                """);
    }

    @Test
    @DisplayName(
            "J1: the city's team of four finds 620 of 1,000 where 700 were declared, and 18 of 20 true: 9 of 10 marks")
    void j1() {
        Rulebook rulebook = Fixture.rulebook("""
                "indicators": [{"id": "managed", "name": "规范管理率", "kind": "RATE"},
                  {"id": "managedTrue", "name": "真实率", "kind": "RATE"}],
                """, "10", """
                {"id": "S", "name": "工作质量", "marks": 10, "items": [{"id": "1", "name": "规范管理率", "marks": 10,
                  "rule": {"product": [{"proportional": {"of": "managed", "target": "62%", "form": "SHARE_OF_TARGET"}},
                    "managedTrue"]}}]}
                """);
        Assessment assessment = QuanhengJson.read(assessment(), Assessment.class);
        assertThat(assessment.plan().team()).hasSize(Integer.parseInt(DOCUMENT.figure("teamSize")));
        assertThat(assessment.problems()).isEmpty();
        ScoreSheet sheet = Fixture.score(rulebook, COUNTY, assessment.submission());
        assertThat(Fixture.text(sheet.item("1").score())).isEqualTo("9");

        String unplanned = assessment().replace("\"QUESTIONNAIRE\", \"HOME_VISIT\"", "\"QUESTIONNAIRE\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuanhengJson.read(unplanned, Assessment.class).submission())
                .withMessageContaining("is by HOME_VISIT, which the plan does not foresee; amend the plan first");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(
                        assessment()
                                .replace(
                                        "\"leads\": true, \"from\": \"city\"", "\"leads\": true, \"from\": \"county\""),
                        Assessment.class))
                .withMessageContaining("comes from county, which is assessed; choose someone else");
    }

    private static Campaign campaign(List<String> members, Set<String> idle, List<Period> years) {
        Campaign.Builder campaign = Campaign.builder()
                .id("pneumoconiosis")
                .title(Label.of("尘肺病防治攻坚行动"))
                .period(Period.of("2019-01-01/2020-12-31"))
                .addAssessedKinds(PartyKind.ENTERPRISE)
                .addAssessed(PartyId.of("mine"))
                .addCitations(DOCUMENT.source());
        for (String member : members) {
            campaign.addMembers(PartyId.of(member));
            if (!idle.contains(member)) {
                campaign.addDuties(Fixture.duty(
                        member,
                        member.equals("卫健") ? Duty.Kind.LEAD : Duty.Kind.COOPERATING,
                        "摸清底数、加强预防、控制增量、保障存量中的本部门职责",
                        DOCUMENT.source()));
            }
        }
        for (Period year : years) {
            campaign.addAssessments(
                    QuanhengJson.read("""
                            {"id": "y%s", "title": "年度监督检查考核评估", "assessor": "卫健", "assessed": ["mine"], "period": "%s",
                             "days": "%s", "team": [{"role": "组长", "leads": true}], "methods": ["ON_SITE", "DOCUMENTS"]}
                            """.formatted(year.first().getYear(), year, year), AssessmentPlan.class));
        }
        return campaign.build();
    }

    @Test
    @DisplayName("J3: sixteen departments with duties, an enterprise assessed every year, and its score")
    void j3() {
        List<String> members = List.of(
                "卫健", "发改", "民政", "财政", "人社", "生态环境", "应急", "能源", "工信", "扶贫", "医保", "总工会", "司法", "融媒体", "开发区", "乡镇");
        assertThat(members).hasSize(Integer.parseInt(DOCUMENT.figure("members")));
        List<Party> parties = new ArrayList<>();
        members.forEach(member -> parties.add(Fixture.organisation(member, PartyKind.AGENCY)));
        Party mine = Fixture.organisation("mine", PartyKind.ENTERPRISE);
        parties.add(mine);
        Roster roster = Roster.of(parties);
        List<Period> years = List.of(Period.ofYear(2019), Period.ofYear(2020));
        Campaign campaign = campaign(members, Set.of(), years);
        assertThat(campaign.problems(roster)).isEmpty();
        assertThat(QuanhengJson.read(QuanhengJson.write(campaign), Campaign.class))
                .isEqualTo(campaign);

        Rulebook rulebook = Fixture.rulebook("""
                "indicators": [{"id": "monitored", "name": "粉尘监测率", "kind": "RATE"},
                  {"id": "examined", "name": "职业健康检查率", "kind": "RATE"}],
                """, "100", """
                {"id": "S", "name": "主体责任", "marks": 100, "items": [
                  {"id": "1", "name": "粉尘监测", "marks": 40, "rule": {"pass": ["monitored", ">=", "100%"]}},
                  {"id": "2", "name": "健康检查", "marks": 60,
                    "rule": {"proportional": {"of": "examined", "target": "100%", "form": "SHARE_OF_TARGET"}}}]}
                """);
        ScoreSheet sheet = Fixture.score(
                rulebook,
                mine,
                Fixture.figures(
                        "mine",
                        2020,
                        "\"monitored\": {\"value\": {\"ratio\": [12, 12]}}, \"examined\": {\"value\": {\"ratio\": [180, 200]}}"));
        assertThat(Fixture.total(sheet)).isEqualTo("94");

        assertThat(campaign(members, Set.of("能源", "卫健"), years.subList(0, 1)).problems(roster))
                .extracting(problem -> problem.found().en())
                .containsExactly(
                        "gives member 卫健 no duty",
                        "gives member 能源 no duty",
                        "is led by []",
                        "has 0 assessments for 2020");
        assertThat(campaign(List.of("卫健", "交通"), Set.of(), years).problems(Roster.of(List.of(parties.get(0)))))
                .extracting(problem -> problem.found().en())
                .containsExactly(
                        "names 交通, which the roster does not hold",
                        "assesses mine, which the roster does not hold as ENTERPRISE");
    }

    private static Plan yearPlan(int areas) {
        String ten = IntStream.rangeClosed(1, areas)
                .mapToObj(i -> "{\"id\": \"A%s\", \"above\": \"tasks\", \"level\": \"AREA\", \"name\": \"第%s方面\"}"
                        .formatted(i, i))
                .collect(Collectors.joining(","));
        String six = Stream.of("强培训", "广宣传", "重感受", "严督考", "抓落实", "保稳定")
                .map(name -> "{\"id\": \"%s\", \"above\": \"measures\", \"level\": \"AREA\", \"name\": \"%s\"}"
                        .formatted(name, name))
                .collect(Collectors.joining(","));
        return QuanhengJson.read(DOCUMENT.fill("""
                        {"id": "p", "title": "2020年工作安排", "owner": "county", "period": "2020-01-01/2020-12-31", "items": [
                          {"id": "tasks", "level": "STRATEGY", "name": "十方面年度任务", "parts": <areas>},
                          {"id": "measures", "level": "STRATEGY", "name": "六项措施", "parts": <measures>},
                        """) + ten + "," + six + "]}", Plan.class);
    }

    @Test
    @DisplayName("J4: ten areas and six measures are complete; with nine areas the plan says what is missing")
    void j4() {
        Roster roster = Roster.of(List.of(COUNTY));
        Plan plan = yearPlan(10);
        assertThat(PlanCheck.problems(plan, List.of(), roster)).isEmpty();
        assertThat(plan.at(Level.AREA)).hasSize(16);
        assertThat(PlanCheck.problems(yearPlan(9), List.of(), roster))
                .extracting(Problem::toString)
                .containsExactly(
                        "items[tasks].parts: states 10 parts but has 9;" + " add or take away items, or correct it");
    }

    private static Party place(String id, String kind) {
        return Organisation.builder()
                .id(PartyId.of(id))
                .name(Label.of(id))
                .kind(PartyKind.SCHOOL)
                .putOwn("类别", kind)
                .build();
    }

    private static Selection kind(String... kinds) {
        return QuanhengJson.read("{\"own\": {\"类别\": [\"" + String.join("\", \"", kinds) + "\"]}}", Selection.class);
    }

    /** Ten schools, three of them senior, and five kindergartens: illustrative counts. */
    private static Roster places() {
        List<Party> places = new ArrayList<>();
        IntStream.rangeClosed(1, 7).forEach(i -> places.add(place("初中" + i, "初中")));
        IntStream.rangeClosed(1, 3).forEach(i -> places.add(place("高中" + i, "高中")));
        IntStream.rangeClosed(1, 5).forEach(i -> places.add(place("幼儿园" + i, "学前")));
        return Roster.of(places);
    }

    private static Submission psychological(Set<PartyId> covered) {
        LocalDate day = LocalDate.parse(DOCUMENT.figure("placesBy"));
        Set<PartyId> senior =
                covered.stream().filter(id -> id.value().startsWith("高中")).collect(Collectors.toSet());
        Coverage schools = Coverage.count(kind("初中", "高中"), places(), covered, Map.of(), day);
        Coverage seniors = Coverage.count(kind("高中"), places(), senior, Map.of(), day);
        return Fixture.figures(
                "county",
                2020,
                "\"schools\": {\"value\": {\"ratio\": %s}}, \"seniorSchools\": {\"value\": {\"ratio\": %s}}, \"hospitals\": %s"
                        .formatted(
                                QuanhengJson.write(schools.ratio()),
                                QuanhengJson.write(seniors.ratio()),
                                "{\"value\": {\"ratio\": [2, 5]}}"));
    }

    private static final String PSYCHOLOGICAL = """
            {"id": "psy", "system": "业务", "title": "社会心理服务体系", "from": "city", "to": "county", "period": "2020-01-01/2020-12-31",
             "targets": [
               {"id": "schools", "name": "建立心理辅导室的中小学", "by": "<placesBy>", "places": {"own": {"类别": ["初中", "高中"]}},
                "demands": [{"indicator": "schools", "unit": "%", "goal": {"atLeast": "<schools>"}, "feeds": ["schoolsTarget"]}]},
               {"id": "senior", "name": "建立心理辅导室的高中", "by": "<placesBy>", "places": {"own": {"类别": ["高中"]}},
                "demands": [{"indicator": "seniorSchools", "unit": "%", "goal": {"fullCoverage": {}}, "feeds": ["seniorTarget"]}]},
               {"id": "hospitals", "name": "开设心理门诊的二级以上综合医院", "by": "<placesBy>",
                "demands": [{"indicator": "hospitals", "unit": "%", "goal": {"atLeast": "<hospitals>"}, "feeds": ["hospitalsTarget"]}]}]}
            """;

    private static Set<PartyId> covered(String... ids) {
        return Stream.of(ids).map(PartyId::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    @DisplayName(
            "J5: 80% of schools, all senior ones, 40% of hospitals: counted place by place, each kind with its own target")
    void j5() {
        Agreement agreement = QuanhengJson.read(DOCUMENT.fill(PSYCHOLOGICAL), Agreement.class);
        Rulebook rulebook = Fixture.rulebook("""
                "indicators": [{"id": "schools", "name": "中小学", "kind": "RATE"}, {"id": "seniorSchools", "name": "高中",
                  "kind": "RATE"}, {"id": "hospitals", "name": "医院", "kind": "RATE"}],
                "ownTargets": ["schoolsTarget", "seniorTarget", "hospitalsTarget"],
                """, "9", """
                {"id": "S", "name": "心理服务", "marks": 9, "items": [
                  {"id": "1", "name": "中小学", "marks": 3, "rule": {"pass": ["schools", ">=", "$schoolsTarget"]}},
                  {"id": "2", "name": "高中", "marks": 3, "rule": {"pass": ["seniorSchools", ">=", "$seniorTarget"]}},
                  {"id": "3", "name": "医院", "marks": 3, "rule": {"pass": ["hospitals", ">=", "$hospitalsTarget"]}}]}
                """);
        LocalDate due = LocalDate.parse(DOCUMENT.figure("placesBy"));
        Submission all = psychological(covered("初中1", "初中2", "初中3", "初中4", "初中5", "高中1", "高中2", "高中3"));
        assertThat(agreement.attainments(all, due))
                .extracting(each -> each.standing())
                .containsOnly(Standing.MET);
        assertThat(Fixture.total(Fixture.score(rulebook, COUNTY, all, agreement)))
                .isEqualTo("9");

        // eight of ten schools again, but one senior school without a room
        Submission senior = psychological(covered("初中1", "初中2", "初中3", "初中4", "初中5", "初中6", "高中1", "高中2"));
        assertThat(agreement.attainments(senior, due))
                .extracting(each -> each.target() + " " + each.standing())
                .containsExactly("schools MET", "senior MISSED", "hospitals MET");
        assertThat(Fixture.total(Fixture.score(rulebook, COUNTY, senior, agreement)))
                .isEqualTo("6");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> psychological(covered("初中1", "幼儿园1")))
                .withMessage(
                        "coverage on 2020-12-31 has 1 problem:\n  covered: 幼儿园1 is no such place; correct the lists");
        assertThat(CITY.id()).isEqualTo(agreement.from());
    }
}
