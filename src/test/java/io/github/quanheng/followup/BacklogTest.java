package io.github.quanheng.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.party.Selection;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who has not: lists and board. */
class BacklogTest {
    private static final LocalDate HANDED_UP = LocalDate.of(2023, 4, 21);

    private static Party hospital(String id, String grade) {
        return QuanhengJson.read(
                "{\"institution\": {\"id\": \"" + id + "\", \"name\": \"" + id + "\", \"grade\": \"" + grade + "\"}}",
                Party.class);
    }

    private static Agreement agreement(String to, String signings) {
        return QuanhengJson.read("""
                {"id": "%s", "system": "业务", "title": "2023年度工作目标责任书", "from": "city", "to": "%s",
                 "period": "2023-01-01/2023-12-31", "targets": [{"id": "t", "name": "目标", "demands": [
                   {"indicator": "x", "unit": "个", "goal": {"atLeast": 1}}]}], "signings": [%s]}
                """.formatted(to, to, signings), Agreement.class);
    }

    @Test
    @DisplayName(
            "of the hospitals of level two and more: one signed, one has not, one handed nothing up, one nobody can tell")
    void agreements() {
        Roster roster = Roster.of(List.of(
                hospital("signed", "二级甲等"),
                hospital("unsigned", "二级乙等"),
                hospital("nothing", "三级"),
                hospital("clinic", "一级甲等"),
                hospital("unknown", "不详")));
        Selection who = QuanhengJson.read("{\"level\": [\"二级\", \"三级\"]}", Selection.class);
        List<Agreement> agreements = List.of(
                agreement("signed", "{\"side\": \"signed\", \"on\": \"2023-04-20\"}"),
                agreement("unsigned", "{\"side\": \"city\", \"on\": \"2023-04-20\"}"));
        Backlog backlog = Backlog.ofAgreements(agreements, "业务", who, roster, HANDED_UP, HANDED_UP);
        assertThat(backlog.entries())
                .extracting(entry ->
                        entry.kind() + " " + entry.of() + " " + entry.due().orElseThrow())
                .containsExactly(
                        "NOT_SIGNED unsigned 2023-04-21",
                        "NOT_HANDED_UP nothing 2023-04-21",
                        "UNCLEAR unknown 2023-04-21");
        assertThat(Backlog.ofAgreements(agreements, "业务", who, roster, HANDED_UP, LocalDate.of(2023, 4, 19))
                        .of(Backlog.Kind.NOT_SIGNED))
                .extracting(Backlog.Entry::of)
                .containsExactly("signed", "unsigned");
        assertThat(Backlog.ofAgreements(agreements, "安全生产", who, roster, HANDED_UP, HANDED_UP)
                        .of(Backlog.Kind.NOT_HANDED_UP))
                .hasSize(3);
    }

    private static final Plan PLAN = QuanhengJson.read("""
            {"id": "p", "title": "计划", "owner": "county", "period": "2020-01-01/2020-12-31", "items": [
              {"id": "A7", "level": "AREA", "name": "打赢脱贫攻坚战"},
              {"id": "T1", "above": "A7", "level": "TASK", "name": "贫困村卫生室标准化建设", "amount": 32, "unit": "个", "duties": [
                {"party": "基层股", "kind": "LEAD", "text": "牵头", "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}]},
              {"id": "T2", "above": "A7", "level": "TASK", "name": "双签约", "duties": [
                {"party": "基层股", "kind": "CLAIMED", "text": "认领", "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}},
                {"party": "医政股", "kind": "CLAIMED", "text": "认领", "source": {"document": "示意", "certainty": "ILLUSTRATIVE"}}]},
              {"id": "A3", "level": "AREA", "name": "抓好体育各项工作"},
              {"id": "T3", "above": "A3", "level": "TASK", "name": "全县健身步道", "amount": 300, "unit": "公里"}]}
            """, Plan.class);

    private static Matter matter(String id, String responsible, String amount, String events) {
        return QuanhengJson.read("""
                {"id": "%s", "name": "%s", "responsible": "%s", "supervisor": "county", "period": "2020-01-01/2020-12-31",
                 "amount": %s, "events": [%s]}
                """.formatted(id, id, responsible, amount, events), Matter.class);
    }

    private static final List<Matter> MATTERS =
            List.of(matter("T1", "基层股", "32", """
                    {"action": "START", "on": "2020-03-01", "by": "基层股", "role": "股室", "reason": "启动"},
                    {"action": "PROGRESS", "on": "2020-06-20", "by": "基层股", "role": "股室", "reason": "进度", "done": 10},
                    {"action": "SUPERVISE", "on": "2020-07-05", "by": "county", "role": "督查室", "reason": "限期", "until": "2020-11-30"}
                    """), matter("T3", "体育股", "300", """
                    {"action": "START", "on": "2020-12-01", "by": "体育股", "role": "股室", "reason": "启动"},
                    {"action": "PROGRESS", "on": "2020-12-20", "by": "体育股", "role": "股室", "reason": "进度", "done": 276}
                    """));

    private static final AlertRule RULE = new AlertRule(15, 90, Settles.WHEN_VERIFIED);

    @Test
    @DisplayName(
            "tasks unclaimed, claimed by two, not followed; matters silent, due soon, overdue: each with day and figure")
    void plan() {
        Backlog december = Backlog.ofPlan(PLAN, MATTERS, RULE, LocalDate.of(2020, 12, 20));
        assertThat(december.entries())
                .extracting(entry -> entry.kind() + " " + entry.of() + " "
                        + entry.party().map(PartyId::value).orElse("-") + " "
                        + entry.days().map(Object::toString).orElse("-") + " "
                        + entry.done().map(Figure::toString).orElse("-") + "/"
                        + entry.amount().map(Figure::toString).orElse("-"))
                .containsExactly(
                        "DUE_SOON T1 基层股 11 10/32",
                        "SUPERVISION_OVERDUE T1 基层股 20 10/32",
                        "NO_PROGRESS T1 基层股 183 10/32",
                        "NO_LEAD T2 - - -/-",
                        "NOT_FOLLOWED T2 - - -/-",
                        "UNCLAIMED T3 - - -/300",
                        "DUE_SOON T3 体育股 11 276/300");
        assertThat(Backlog.ofPlan(PLAN, MATTERS, RULE, LocalDate.of(2021, 1, 10))
                        .of(Backlog.Kind.OVERDUE))
                .extracting(entry -> entry.of() + " " + entry.days().orElseThrow())
                .containsExactly("T1 10", "T3 10");
        assertThat(december.byParty().keySet())
                .containsExactly(Optional.of(PartyId.of("基层股")), Optional.empty(), Optional.of(PartyId.of("体育股")));
        assertThat(december.byArea()).hasSize(2);
        assertThat(december.byUnit(Roster.of(List.of(department("基层股")))).keySet())
                .contains(Optional.of(PartyId.of("county")), Optional.of(PartyId.of("体育股")));
        assertThat(QuanhengJson.read(QuanhengJson.write(december), Backlog.class))
                .isEqualTo(december);
        assertThat(december.and(december).entries()).hasSize(14);
    }

    private static Party department(String name) {
        return QuanhengJson.read(
                "{\"department\": {\"id\": \"" + name + "\", \"name\": \"" + name + "\", \"supervisor\": \"county\"}}",
                Party.class);
    }

    @Test
    @DisplayName("a yardstick for silence of no days is refused")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AlertRule(15, 0, Settles.WHEN_VERIFIED))
                .withMessage(
                        "soonDays: alert rule: due soon within 15 days, silent after 0; write 0 or more, and more than 0");
    }

    @Test
    @DisplayName("the board counts lights by party, unit and area, and shows by which yardstick")
    void board() {
        LightRule yardstick =
                new LightRule(Basis.POINTS, Percentage.of("10%"), Percentage.of("25%"), Settles.WHEN_VERIFIED);
        ProgressReport report =
                ProgressReport.of(MATTERS, Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 20)), yardstick);
        Board board = Board.byParty(report);
        assertThat(board.yardstick()).isEqualTo(yardstick);
        assertThat(board.rows())
                .containsExactly(
                        new Board.Row(Optional.of("基层股"), Map.of(Light.RED, 1)),
                        new Board.Row(Optional.of("体育股"), Map.of(Light.GREEN, 1)));
        assertThat(Board.byArea(report, PLAN).rows())
                .extracting(row -> row.of().orElseThrow())
                .containsExactly("A7", "A3");
        Roster roster = Roster.of(List.of(department("基层股"), department("体育股")));
        assertThat(Board.byUnit(report, roster).rows())
                .containsExactly(new Board.Row(Optional.of("county"), Map.of(Light.RED, 1, Light.GREEN, 1)));
        assertThat(QuanhengJson.read(QuanhengJson.write(board), Board.class)).isEqualTo(board);
    }
}
