package io.github.quanheng.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.agreement.Renewal;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.bulletin.Audience;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.Backlog;
import io.github.quanheng.followup.Event;
import io.github.quanheng.followup.Light;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.ProgressReport;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.followup.State;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.reconciliation.Contradiction;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The papers of an office, from the 32 clinics of 绛县 2020; days and results are illustrative. */
class PapersTest {
    private static final Roster ROSTER = Roster.of(List.of(
            party("{'healthAuthority': {'id': 'city', 'name': '运城市卫生健康委员会', 'administration': 'PREFECTURE'}}"),
            party("{'healthAuthority': {'id': 'county', 'name': '绛县卫生健康局', 'administration': 'COUNTY'}}"),
            party("{'department': {'id': 'office', 'name': '基层股', 'supervisor': 'county'}}")));

    private static Party party(String json) {
        return QuanhengJson.read(json.replace('\'', '"'), Party.class);
    }

    private static final Agreement AGREEMENT = QuanhengJson.read("""
            {"id": "a", "system": "业务", "title": "2020年度卫生健康目标责任书", "from": "city", "to": "county",
             "period": "2020-01-01/2020-12-31", "targets": [
               {"id": "clinics", "name": "贫困村卫生室标准化建设", "demands": [
                 {"indicator": "clinics", "unit": "所", "goal": {"atLeast": 32}, "feeds": ["clinicsTarget"], "scoredBy": ["1"]}]},
               {"id": "hospitals", "name": "心理门诊", "setBy": "city", "aspiration": {"miss": 0.5, "excess": 1}, "demands": [
                 {"indicator": "hospitals", "unit": "%", "goal": {"atLeast": "40%"}}]},
               {"id": "experts", "name": "名医", "by": "2020-06-30", "demands": [{"indicator": "experts", "unit": "名",
                 "goal": {"unclear": {"text": "最少1-2名", "readings": [{"atLeast": 1}, {"atLeast": 2}]}}}]}],
             "assessing": {"rulebook": "book", "edition": "2020", "steps": ["自查自评", "年终考核"]},
             "stipulations": [{"kind": "PENALTY", "text": "约谈", "grades": ["不合格"], "missed": ["clinics"]}],
             "signings": [{"side": "city", "on": "2020-01-15"}]}
            """, Agreement.class);

    private static List<String> text(Paper paper) {
        return paper.body().stream()
                .flatMap(block -> {
                    if (block instanceof Paper.Table table) {
                        return table.rows().stream().map(row -> String.join("|", row));
                    }
                    return Stream.of(
                            block instanceof Paper.Heading heading ? heading.text() : ((Paper.Paragraph) block).text());
                })
                .toList();
    }

    private static void readsBack(Paper paper) {
        assertThat(QuanhengJson.read(QuanhengJson.write(paper), Paper.class)).isEqualTo(paper);
    }

    @Test
    @DisplayName(
            "an agreement is written out with parties, targets, method, penalties and the signature that is missing")
    void agreement() {
        Paper paper = AgreementPaper.of(AGREEMENT, ROSTER);
        assertThat(text(paper))
                .containsExactly(
                        "为落实业务工作目标责任制，确保各项任务按期完成，运城市卫生健康委员会（考核方）与绛县卫生健康局（责任方）签订本责任书。",
                        "一、责任期限与责任人",
                        "责任期限自2020年1月1日至2020年12月31日。",
                        "二、目标任务",
                        "1|贫困村卫生室标准化建设|不少于32所|2020年12月31日|",
                        "2|心理门诊|40%以上|2020年12月31日|力争目标，未达扣0.5分，超额加1分；运城市卫生健康委员会下达",
                        "3|名医|“最少1-2名”（表述不明，待裁定）|2020年6月30日|",
                        "三、考核办法",
                        "考核方依据“book”（2020年版）对责任方进行考核，按自查自评、年终考核的步骤实施。考核结果以书面形式反馈责任方。",
                        "四、奖惩",
                        "惩处：考核等次为不合格，或贫困村卫生室标准化建设未完成的，约谈。",
                        "五、附则",
                        "本责任书一式两份，双方各执一份，自双方签字之日起生效。");
        assertThat(paper.signatures())
                .containsExactly(
                        new Paper.Signature(
                                Optional.of("考核方（盖章）"), "运城市卫生健康委员会", Optional.of(LocalDate.of(2020, 1, 15))),
                        new Paper.Signature(Optional.of("责任方（盖章）"), "绛县卫生健康局", Optional.empty()));
        readsBack(paper);
    }

    private static final Matter MATTER = QuanhengJson.read("""
            {"id": "T1", "name": "贫困村卫生室标准化建设", "responsible": "office", "supervisor": "county",
             "period": "2020-01-01/2020-12-31", "amount": 32, "events": [
               {"action": "START", "on": "2020-03-01", "by": "office", "role": "股室", "reason": "启动"},
               {"action": "PROGRESS", "on": "2020-06-20", "by": "office", "role": "股室", "reason": "进度", "done": 10},
               {"action": "SUPERVISE", "on": "2020-07-10", "by": "county", "role": "督查室", "reason": "进度滞后", "until": "2020-09-30"}]}
            """, Matter.class);

    @Test
    @DisplayName("a notice of supervision says what is due, how far it is, and until when; progress has no notice")
    void supervision() {
        Paper paper = MatterPaper.of(MATTER, MATTER.events().get(2), "所", ROSTER);
        assertThat(paper.title()).isEqualTo("关于“贫困村卫生室标准化建设”的限期督办通知");
        assertThat(paper.addressee()).contains("基层股");
        assertThat(text(paper))
                .containsExactly(
                        "“贫困村卫生室标准化建设”由你单位承担，应于2020年12月31日前完成32所。截至2020年7月10日，该事项推进中，已完成10所，占任务的31.25%。",
                        "督办原因：进度滞后。", "请你单位查明原因，倒排工期，于2020年9月30日前完成，并将办理情况书面报绛县卫生健康局。");
        readsBack(paper);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatterPaper.of(MATTER, MATTER.events().get(1), "所", ROSTER))
                .withMessage(
                        "event: notice on matter T1: no notice goes out with PROGRESS; take supervision, rectification,"
                                + " extension or cancellation");
        Event other = Event.of(Action.CANCEL, LocalDate.of(2020, 8, 1), PartyId.of("county"), "局", "取消", "纪要");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatterPaper.of(MATTER, other, "所", ROSTER))
                .withMessage("event: notice on matter T1: it has no CANCEL on 2020-08-01; take one of its events");
        Matter cancelled = MATTER.with(other);
        assertThat(text(MatterPaper.of(cancelled, other, "所", ROSTER)))
                .contains("经研究，同意取消该项任务，不再列入督办。", "依据：纪要。")
                .anyMatch(line -> line.contains("推进中，已完成10所"));
        assertThat(MatterPaper.ledger(cancelled, "所", ROSTER).rows()).hasSize(4);
    }

    @Test
    @DisplayName("a share is printed exactly: 10 of 32; where it has no end it is rounded and says so: 1 of 3")
    void shares() {
        assertThat(Wording.percent(Rational.of(10, 32))).isEqualTo("31.25%");
        assertThat(Wording.percent(Rational.of(1, 3))).isEqualTo("约33.33%");
    }

    @Test
    @DisplayName("the half-year notice counts lights, prints the yardstick and lists who has not")
    void progress() {
        LightRule rule = new LightRule(Basis.POINTS, Percentage.of("10%"), Percentage.of("25%"), Settles.WHEN_VERIFIED);
        ProgressReport report =
                ProgressReport.of(List.of(MATTER), ProgressReport.halves(2020).get(0), rule);
        Backlog backlog = new Backlog(List.of(new Backlog.Entry(
                Backlog.Kind.NO_PROGRESS,
                "T1",
                Label.of("贫困村卫生室标准化建设"),
                Optional.of(PartyId.of("office")),
                Optional.empty(),
                Optional.of(LocalDate.of(2020, 12, 31)),
                Optional.of(95L),
                Optional.of(Figure.of("10")),
                Optional.empty(),
                Optional.of(Figure.of("32")))));
        Paper paper =
                ProgressPaper.of("半年通报", report, backlog, PartyId.of("county"), LocalDate.of(2020, 7, 10), ROSTER);
        assertThat(text(paper))
                .contains(
                        "截至2020年6月30日，列入督办的1项任务中：黄灯1项。全年时间进度约49.73%。",
                        "亮灯标准：完成进度落后时间进度不超过10个百分点为绿灯，超过10个百分点、不超过25个百分点为黄灯，超过25个百分点为红灯；逾期、责令整改、督办逾期、阶段未按期完成的亮红灯；以核实为完成。",
                        "1|贫困村卫生室标准化建设|基层股|2020-12-31|10|31.25%|推进中|黄灯",
                        "基层股|贫困村卫生室标准化建设|无进展|2020-12-31|已95天未报进展|10/32");
        readsBack(paper);
        assertThat(text(ProgressPaper.of(
                        "半年通报",
                        report,
                        new Backlog(List.of()),
                        PartyId.of("county"),
                        LocalDate.of(2020, 7, 10),
                        ROSTER)))
                .contains("未发现无人认领、无进展、逾期等情形。");
    }

    @Test
    @DisplayName("the feedback sheet shows scores, targets, findings and contradictions, and how long one may object")
    void feedback() {
        Rulebook rulebook = QuanhengJson.read("""
                {"id": "book", "edition": "2020", "title": "示意办法", "inForce": "2020-01-01/2020-12-31",
                 "indicators": [{"id": "clinics", "name": "村卫生室", "kind": "NUMBER"}], "ownTargets": ["clinicsTarget"],
                 "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                   "total": {"floor": 0, "ceiling": "full"},
                   "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded"},
                   "excluded": "RESCALE_TOTAL"},
                 "sections": [{"id": "S", "name": "内容", "marks": 16, "items": [{"id": "1", "name": "村卫生室", "marks": 16,
                   "rule": {"proportional": {"of": "clinics", "target": "$clinicsTarget", "form": "SHARE_OF_TARGET"}}}]}],
                 "total": {"name": "总分", "marks": 16}}
                """, Rulebook.class);
        Assessment assessment = QuanhengJson.read("""
                {"plan": {"id": "y", "title": "考核", "assessor": "city", "assessed": ["county"], "period": "2020-01-01/2020-12-31",
                   "days": "2020-12-20/2020-12-31", "team": [{"role": "组长", "leads": true}], "methods": ["ON_SITE"]},
                 "round": "ASSESSMENT", "party": "county",
                 "declared": {"party": "county", "period": "2020-01-01/2020-12-31", "observations": {"clinics": {"value": 32}}},
                 "findings": [{"figure": "clinics", "on": "2020-12-23", "by": "组长", "methods": ["ON_SITE"], "verified": 30,
                   "note": "2所未通水电", "evidence": ["查验表"]}]}
                """, Assessment.class);
        Party county = ROSTER.find(PartyId.of("county")).orElseThrow();
        ScoreSheet sheet =
                Scorer.of(rulebook).score(new AssessedUnit(county, assessment.submission(), AGREEMENT.parameters()));
        Contradiction found = new Contradiction(
                Contradiction.Kind.DONE_BUT_MISSED,
                "T1",
                Label.of("贫困村卫生室标准化建设"),
                new Contradiction.Side(Contradiction.Place.FOUND, "T1", Figure.of("32")),
                new Contradiction.Side(Contradiction.Place.ASSESSED, "T1", Figure.of("30")));
        Paper paper = FeedbackPaper.of(
                assessment,
                rulebook,
                sheet,
                AGREEMENT,
                AGREEMENT.attainments(assessment.submission(), LocalDate.of(2020, 12, 31)),
                List.of(found),
                LocalDate.of(2021, 1, 15),
                10,
                ROSTER);
        assertThat(text(paper))
                .contains(
                        "1|村卫生室|16|15|1",
                        "总分15分（满分16分）。",
                        "贫困村卫生室标准化建设|不少于32所|30所|未完成|",
                        "心理门诊|40%以上|—|无法判定|",
                        "2所未通水电（组长，2020年12月23日；依据：查验表）。",
                        "数据不一致：贫困村卫生室标准化建设：事项办结而目标未完成，督办核实数32，考核核定数30。请核实后更正。",
                        "对结果有异议的，请自收到本反馈单之日起10日内书面提出，并附佐证材料。");
        readsBack(paper);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedbackPaper.of(
                        assessment,
                        rulebook,
                        sheet,
                        AGREEMENT,
                        List.of(),
                        List.of(),
                        LocalDate.of(2021, 1, 15),
                        0,
                        ROSTER))
                .withMessage("objectWithin: feedback to county: may object within 0 days; name a number of days");
    }

    @Test
    @DisplayName("every state, light, standing and finding has a word of its own in both languages")
    void words() {
        distinct(Arrays.stream(Light.values()).map(Words::of));
        distinct(Arrays.stream(State.values()).map(Words::of));
        distinct(Arrays.stream(Action.values()).map(Words::of));
        distinct(Arrays.stream(Standing.values()).map(Words::of));
        distinct(Arrays.stream(Renewal.Kind.values()).map(Words::of));
        distinct(Arrays.stream(Backlog.Kind.values()).map(Words::of));
        distinct(Arrays.stream(Consequence.State.values()).map(Words::of));
        distinct(Arrays.stream(AwardDecision.Status.values()).map(Words::of));
        distinct(Arrays.stream(Content.values()).map(Words::of));
        distinct(Arrays.stream(Audience.values()).map(Words::of));
        distinct(Arrays.stream(Reason.values()).map(Reason::label));
        distinct(Arrays.stream(Contradiction.Kind.values()).map(Contradiction.Kind::label));
        distinct(Arrays.stream(Contradiction.Place.values()).map(Contradiction.Place::label));
        assertThat(Words.of(new LightRule(
                                Basis.RELATIVE, Percentage.of("10%"), Percentage.of("20%"), Settles.WHEN_REPORTED))
                        .en())
                .hasValueSatisfying(
                        text -> assertThat(text).contains("(relative)").endsWith("done when reported"));
    }

    private static void distinct(Stream<Label> words) {
        List<Label> all = words.toList();
        assertThat(all).allMatch(word -> word.en().isPresent());
        assertThat(all.stream().map(Label::zh)).doesNotHaveDuplicates();
        assertThat(all.stream().map(word -> word.en().orElseThrow())).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a paper without a body and a row without all cells are refused")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper("通知", Optional.empty(), List.of(), List.of()))
                .withMessage("body: paper 通知: is empty; give it a body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper.Table(List.of("一", "二"), List.of(List.of("1"))))
                .withMessage("rows: table: a row has the cells [1] for the columns [一, 二]; fill every cell");
    }
}
