package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.AgreementCheck;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.campaign.Campaign;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.cohort.InvalidCohort;
import io.github.quanheng.contracting.ContractCoverage;
import io.github.quanheng.contracting.Exclusion;
import io.github.quanheng.contracting.Tally;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.followup.Status;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("与数据矛盾的状态：亮灯、完成、计分、覆盖、行动、集团，凡与数字相反的都不收或不成立")
class WhatFiguresContradictTest {
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    private static <T> T read(String text, Class<T> type) {
        return QuanhengJson.read(text.replace('\'', '"'), type);
    }

    private static String event(String action, String on, String by, int done) {
        return ",{'action':'" + action + "','on':'" + on + "','by':'" + by
                + "','role':'经办','reason':'说明','evidence':['台账'],'done':" + done + "}";
    }

    private static String reported(int done) {
        return event("REPORT_DONE", "2024-10-01", "股室甲", done);
    }

    private static String verified(String by, int done) {
        return event("VERIFY", "2024-10-10", by, done);
    }

    /** 32 to do, started on 1 March. */
    private static Matter matter(String events) {
        return read(
                "{'id':'t','name':'任务一','responsible':'股室甲','supervisor':'局甲','period':'2024-01-01/2024-12-31','amount':32,"
                        + "'events':[{'action':'START','on':'2024-03-01','by':'股室甲','role':'经办','reason':'启动'}"
                        + events + "]}",
                Matter.class);
    }

    @ParameterizedTest(name = "申报{0}、核实{1}，以{2}为完成：{3}")
    @DisplayName("任务32个：申报32核实20的不算完成，只报5的亮灯不为已完成，报40的前后都是40÷32")
    @CsvSource({
        "32, 20, WHEN_VERIFIED, FOUND_SHORT 0.625 GREEN false",
        "5, -1, WHEN_REPORTED, REPORTED_DONE 0.15625 RED false",
        "40, -1, WHEN_VERIFIED, REPORTED_DONE 1.25 GREEN false",
        "40, 40, WHEN_VERIFIED, VERIFIED 1.25 DONE true"
    })
    void doneIsWhatTheFiguresSay(int reported, int verified, Settles settles, String expected) {
        Matter matter = matter(reported(reported) + (verified < 0 ? "" : verified("局甲", verified)));
        Status status = matter.on(END, settles);
        LightRule rule = new LightRule(Basis.POINTS, Percentage.of("40%"), Percentage.of("50%"), settles);
        assertThat(status.state() + " " + status.share().orElseThrow() + " " + rule.light(matter, END) + " "
                        + status.settledOn().isPresent())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("进度20之后报10的不收；与事项无关者核实的不收")
    void reportsDoNotFallAndStrangersDoNotVerify() {
        String falling = event("PROGRESS", "2024-05-01", "股室甲", 20) + event("PROGRESS", "2024-06-01", "股室甲", 10);
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> matter(falling))
                .withMessageContaining("10")
                .withMessageContaining("20");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> matter(reported(32) + verified("路人", 32)))
                .withMessageContaining("路人");
    }

    private static Agreement striving(String indicator) {
        return read(
                "{'id':'a','system':'业务','title':'责任书','from':'局甲','to':'县甲','period':'2024-01-01/2024-12-31','targets':["
                        + "{'id':'t','name':'指标甲','aspiration':{'miss':0.5,'excess':1,'as':'striving'},"
                        + "'demands':[{'indicator':'" + indicator + "','unit':'个','goal':{'atLeast':5}}]}]}",
                Agreement.class);
    }

    private static Attainment found(Agreement agreement, String observations) {
        return agreement
                .attainments(
                        read(
                                "{'party':'县甲','period':'2024-01-01/2024-12-31','observations':{" + observations + "}}",
                                Submission.class),
                        END)
                .get(0);
    }

    @Test
    @DisplayName("数据不明的不扣分也不加分；以记录为数的目标照记录的个数判，3个不足5个，差2个")
    void noPointsWhereNothingIsKnown() {
        Attainment unknown = found(striving("x"), "");
        assertThat(unknown.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(unknown.points()).isEmpty();
        Attainment records = found(
                striving("rec"),
                "'rec':{'value':{'records':[{'k':{'code':'一'}},{'k':{'code':'二'}},{'k':{'code':'三'}}]}}");
        assertThat(records.standing()).isEqualTo(Standing.MISSED);
        assertThat(records.findings().get(0).lacking()).hasToString("Optional[2]");
        Rulebook rulebook = read(
                "{'id':'r','edition':'1','inForce':'2024-01-01/2024-12-31','title':'示意','indicators':["
                        + "{'id':'rec','name':'记录甲','kind':'RECORDS','fields':{'k':'CODE'}},{'id':'striving','name':'争取','kind':'NUMBER'}],"
                        + "'provisions':{'items':{'floor':'none','ceiling':'full'},'sections':{'floor':0,'ceiling':'full'},'total':{'floor':0,'ceiling':'full'},"
                        + "'absent':{'MISSING':0,'NOT_APPLICABLE':'excluded','ZERO_DENOMINATOR':'excluded'},'excluded':'RESCALE_TOTAL'},"
                        + "'sections':[{'id':'s','name':'大项','marks':10,'items':[{'id':'1','name':'项目一','marks':10,'rule':'striving'}]}],"
                        + "'total':{'name':'总分','marks':10}}",
                Rulebook.class);
        assertThat(AgreementCheck.problems(striving("rec"), rulebook)).isEmpty();
    }

    private static ContractCoverage.Builder contracts(Tally signed, Tally due) {
        return ContractCoverage.builder()
                .population(Label.of("人群甲"))
                .signed(signed)
                .due(due)
                .source(Citation.illustrative());
    }

    @Test
    @DisplayName("3500÷4000公布为74%的不收；不愿签的不是所列的免除情形，702户仍缺2户")
    void ratesAndExcuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contracts(Tally.ofPeople(3500), Tally.ofPeople(4000))
                        .published(Percentage.of("74%"))
                        .build())
                .withMessageContaining("is published as 74%, but 3500 of 4000 is 87.50%");
        ContractCoverage excused = contracts(Tally.of(700, 1700), Tally.of(702, 1711))
                .addReasons("死亡", "失联")
                .addExcused(Exclusion.of("不愿签", Tally.of(2, 11)))
                .build();
        assertThat(excused.full()).contains(false);
    }

    private static Campaign campaign(String assessor, String assessed, int... years) {
        return read(
                "{'id':'c','title':'行动','period':'2024-01-01/2024-12-31','members':['局甲'],"
                        + "'duties':[{'party':'局甲','kind':'LEAD','text':'牵头','source':{'document':'某方案','certainty':'ILLUSTRATIVE'}}],"
                        + "'assessed':['企业甲'],'assessedKind':['ENTERPRISE'],'assessments':["
                        + String.join(
                                ",",
                                Arrays.stream(years)
                                        .mapToObj(year -> "{'id':'y" + year + "','title':'评估方案','assessor':'" + assessor
                                                + "','assessed':[" + assessed + "],'period':'" + year + "-01-01/" + year
                                                + "-12-31','days':'" + year + "-12-01/" + year
                                                + "-12-31','team':[{'role':'组长','leads':true}],'methods':['ON_SITE']}")
                                        .toList())
                        + "]}",
                Campaign.class);
    }

    private static String problems(Campaign campaign) {
        Roster roster = Roster.of(Stream.of("局甲 AGENCY", "府甲 GOVERNMENT", "企业甲 ENTERPRISE")
                .map(text -> text.split(" "))
                .map(each -> read(
                        "{'organisation':{'id':'" + each[0] + "','name':'" + each[0] + "','kind':'" + each[1] + "'}}",
                        Party.class))
                .toList());
        return campaign.problems(roster).toString();
    }

    @Test
    @DisplayName("查无此人来评估、评估不在行动之列的企业乙、评估行动之前的2023年：各是一个问题")
    void campaigns() {
        assertThat(problems(campaign("府甲", "'企业甲'", 2024))).isEqualTo("[]");
        assertThat(problems(campaign("查无此人", "'企业甲'", 2024))).contains("查无此人");
        assertThat(problems(campaign("府甲", "'企业甲','企业乙'", 2024))).contains("企业乙");
        assertThat(problems(campaign("府甲", "'企业甲'", 2023, 2024))).contains("2023");
    }

    private static AssessedUnit member(String id, String role, String during) {
        return read(
                "{'party':{'institution':{'id':'" + id + "','name':'" + id
                        + "','grade':'未定级','memberships':[{'group':'G','role':'" + role + "','during':'" + during
                        + "'}]}},'submission':{'party':'" + id
                        + "','period':'2024-01-01/2024-12-31','observations':{'x':{'value':1}}}}",
                AssessedUnit.class);
    }

    @Test
    @DisplayName("2023年已退出的成员不得再编入集团；成员不得写作牵头")
    void bundles() {
        List<AssessedUnit> units =
                List.of(member("医院甲", "LEAD", "2024-01-01/.."), member("卫生院乙", "MEMBER", "2023-01-01/2023-12-31"));
        PartyId lead = PartyId.of("医院甲");
        PartyId member = PartyId.of("卫生院乙");
        assertThatExceptionOfType(InvalidCohort.class)
                .isThrownBy(
                        () -> new Cohort(units, List.of(), List.of(new Cohort.Bundle(lead, List.of(member))), Map.of()))
                .withMessageContaining("holds 卫生院乙");
        assertThatExceptionOfType(InvalidCohort.class)
                .isThrownBy(
                        () -> new Cohort(units, List.of(), List.of(new Cohort.Bundle(member, List.of(lead))), Map.of()))
                .withMessageContaining("bundles[0].lead");
    }
}
