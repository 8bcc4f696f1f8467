package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.grading.GradeName;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.result.Consequence.State;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("处置：由结果提出，由人决定；屡犯则重；能上能下")
class ConsequenceTest {
    static final Ladder DOWN = QuanhengJson.read("""
            {"name": "结果运用（示意）", "overlap": "HEAVIEST", "rungs": [
              {"name": "首次不合格", "when": {"graded": {"in": ["不合格"], "years": 1}}, "decides": "县卫生健康局",
               "measures": [{"criticism": {"what": "通报批评"}}, {"rectification": {"what": "限期整改", "days": 90}}]},
              {"name": "连续两年不合格", "when": {"graded": {"in": ["不合格"], "years": 2}}, "decides": "县委组织部",
               "measures": [{"talk": {"what": "约谈"}}, {"appointment": {"what": "建议调整班子"}}]}]}
            """, Ladder.class);

    private static final Ladder UP = QuanhengJson.read("""
            {"name": "奖优（示意）", "overlap": "HEAVIEST", "rungs": [
              {"name": "优秀", "when": {"graded": {"in": ["优秀"], "years": 1}}, "decides": "县卫生健康局",
               "measures": [{"praise": {"what": "通报表扬"}}, {"funds": {"what": "奖励资金"}}, {"rating": {"what": "评级升一等"}}]}]}
            """, Ladder.class);

    private static final AwardRules NO_AWARDS = new AwardRules(List.of(), List.of());
    private static final ResultNames NAMES = ResultNames.of(Units.RULEBOOK, NO_AWARDS);

    private static String measures(Ladder.Proposal proposal) {
        return proposal.open().isEmpty()
                ? proposal.consequences().stream()
                        .map(one -> one.measure().what().zh())
                        .collect(Collectors.joining("、"))
                : "待定" + proposal.open();
    }

    /** One unit over three years: it falls, falls again and comes back; what is decided changes nothing by itself. */
    @Test
    @DisplayName("两年不合格逐级加重，第三年优秀则奖励、解除；每步都是先提出、后决定")
    void downAndUp() {
        CohortResult first = Units.result(2019, "组: a 30 20; b 55 36");
        Dossier firstYear =
                FinalResult.of(first).dossier(Units.id("a"), History.NONE.with(List.of(past("a", 2018, "合格"))));
        Ladder.Proposal mild = DOWN.propose(firstYear, NAMES);
        assertThat(measures(mild)).isEqualTo("通报批评、限期整改");
        assertThat(mild.consequences()).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(State.PROPOSED);
            assertThat(one.rung()).isEqualTo(Label.of("首次不合格"));
            assertThat(one.evidence()).contains(new Evidence.Graded(2019, Optional.of(GradeName.of("不合格"))));
            assertThat(QuanhengJson.read(QuanhengJson.write(one), Consequence.class))
                    .isEqualTo(one);
        });

        History afterOne = firstYear.history().with(List.of(PastResult.of(firstYear, List.of(), Optional.empty())));
        Dossier secondYear =
                FinalResult.of(Units.result(2020, "组: a 30 25; b 55 36")).dossier(Units.id("a"), afterOne);
        Ladder.Proposal heavy = DOWN.propose(secondYear, NAMES);
        assertThat(measures(heavy)).isEqualTo("约谈、建议调整班子");
        Consequence change = heavy.consequences().get(1);
        Consequence ordered = change.with(decision("2021-03-01", "县委组织部", State.ORDERED));
        assertThat(change.state()).isEqualTo(State.PROPOSED);
        assertThat(ordered.state()).isEqualTo(State.ORDERED);

        History afterTwo = afterOne.with(List.of(PastResult.of(secondYear, List.of(), Optional.empty())));
        Dossier thirdYear =
                FinalResult.of(Units.result(2021, "组: a 57 36; b 55 36")).dossier(Units.id("a"), afterTwo);
        assertThat(measures(DOWN.propose(thirdYear, NAMES))).isEmpty();
        assertThat(measures(UP.propose(thirdYear, NAMES))).isEqualTo("通报表扬、奖励资金、评级升一等");
        assertThat(ordered.with(decision("2022-03-01", "县委组织部", State.LIFTED)).state())
                .isEqualTo(State.LIFTED);
    }

    static PastResult past(String party, int year, String grade) {
        return new PastResult(
                Units.id(party), year, Optional.of(GradeName.of(grade)), Optional.empty(), List.of(), Optional.empty());
    }

    private static Consequence.Decision decision(String on, String by, State to) {
        return new Consequence.Decision(LocalDate.parse(on), Label.of(by), to, "会议决定");
    }

    @Test
    @DisplayName("往年不明的，只在往年不会改变结论时提出，否则待定")
    void unknownHistory() {
        assertThat(measures(DOWN.propose(
                        FinalResult.of(Units.result(2019, "组: a 30 20")).dossier(Units.id("a"), History.NONE), NAMES)))
                .isEqualTo("待定[连续两年不合格]");
        assertThat(measures(DOWN.propose(
                        FinalResult.of(Units.result(2019, "组: a 50 20")).dossier(Units.id("a"), History.NONE), NAMES)))
                .isEmpty();
        assertThat(measures(DOWN.propose(
                        FinalResult.of(Units.result(2019, "组: a - 20")).dossier(Units.id("a"), History.NONE), NAMES)))
                .isEqualTo("待定[首次不合格, 连续两年不合格]");
    }

    @Test
    @DisplayName("只有规则所指的机关能决定，顺序不能乱，提议不是决定")
    void decisions() {
        Consequence talk = DOWN.propose(
                        FinalResult.of(Units.result(2020, "组: a 30 20"))
                                .dossier(Units.id("a"), History.NONE.with(List.of(past("a", 2019, "不合格")))),
                        NAMES)
                .consequences()
                .get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talk.with(decision("2021-03-01", "县卫生健康局", State.ORDERED)))
                .withMessage(
                        "decisions: consequence 约谈 for a: was decided by 县卫生健康局, but the rule lets 县委组织部 decide; let that office decide");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talk.with(decision("2021-03-01", "县委组织部", State.LIFTED)))
                .withMessage(
                        "decisions: consequence 约谈 for a: cannot become LIFTED on 2021-03-01, for it is PROPOSED; write the decisions as they followed");
        Consequence declined = talk.with(decision("2021-03-01", "县委组织部", State.DECLINED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declined.with(decision("2021-03-02", "县委组织部", State.ORDERED)))
                .withMessage(
                        "decisions: consequence 约谈 for a: cannot become ORDERED on 2021-03-02, for it is DECLINED; write the decisions as they followed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talk.with(decision("2021-03-02", "县委组织部", State.ORDERED))
                        .with(decision("2021-03-01", "县委组织部", State.LIFTED)))
                .withMessage(
                        "decisions: consequence 约谈 for a: the decision of 2021-03-01 comes before that of 2021-03-02; put them in order of time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision("2021-03-01", "县委组织部", State.PROPOSED))
                .withMessage("to: decision of 2021-03-01: PROPOSED decides nothing; name what was decided");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Ladder.Rung(Label.of("一"), talk.trigger(), List.of(), Label.of("局"), Optional.empty()))
                .withMessage("measures: rung 一: nothing follows from it; name a measure");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sanction.Term(12, Optional.of(6)))
                .withMessage("least: term of 12 to 6 months; give more than zero, the shorter first");
    }

    static final WarningStates YELLOW = QuanhengJson.read("""
            {"initial": "正常", "steps": [
              {"from": "正常", "when": {"placed": {"end": "LOWEST", "count": 1, "years": 1}}, "to": "黄牌"},
              {"from": "黄牌", "when": {"placed": {"end": "LOWEST", "count": 1, "years": 1}}, "to": "重点管理"},
              {"from": "黄牌", "when": {"not": {"of": {"placed": {"end": "LOWEST", "count": 1, "years": 1}}}}, "to": "正常"},
              {"from": "重点管理", "when": {"improved": {"years": 2}}, "to": "正常"}]}
            """, WarningStates.class);

    @ParameterizedTest(name = "from {0}, places two years ago {1}, last year {2}, now {3}: {4}")
    @DisplayName("末位黄牌，再末位重点管理，不再末位解除；重点管理须连续两年进步")
    @CsvSource(textBlock = """
            正常, 1, 1, 3, 黄牌
            正常, 1, 1, 2, 正常
            黄牌, 1, 3, 3, 重点管理
            黄牌, 1, 3, 2, 正常
            重点管理, 3, 3, 2, 重点管理
            重点管理, 3, 2, 1, 正常
            重点管理, 3, 2, 2, 重点管理
            重点管理, ?, 2, 1, 不明
            ?, 3, 3, 3, 不明
            """)
    void warningStates(String from, String before, String last, int now, String to) {
        History history = History.NONE.with(List.of(state(2019, last, from), state(2018, before, "?")));
        List<String> units = new ArrayList<>(List.of("x", "y"));
        units.add(now - 1, "a");
        Dossier dossier =
                FinalResult.of(Units.result(2020, "组: " + spread(units))).dossier(Units.id("a"), history);
        WarningStates.Transition transition = YELLOW.next(dossier, ResultNames.of(Units.RULEBOOK, NO_AWARDS, YELLOW));
        assertThat(transition.to().map(Object::toString).orElse("不明")).isEqualTo(to);
        assertThat(QuanhengJson.read(QuanhengJson.write(transition), WarningStates.Transition.class))
                .isEqualTo(transition);
    }

    /** Gives each unit a total of its own, falling in the order of the list. */
    private static String spread(List<String> units) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            text.append(i == 0 ? "" : "; ")
                    .append(units.get(i))
                    .append(' ')
                    .append(55 - 10 * i)
                    .append(" 30");
        }
        return text.toString();
    }

    private static PastResult state(int year, String place, String state) {
        return new PastResult(
                Units.id("a"),
                year,
                Optional.empty(),
                place.equals("?")
                        ? Optional.empty()
                        : Optional.of(new Place(Integer.parseInt(place) - 1, 0, 3 - Integer.parseInt(place))),
                List.of(),
                state.equals("?") ? Optional.empty() : Optional.of(StateName.of(state)));
    }

    @Test
    @DisplayName("从未考核过的从最初状态起；到不了的状态不收")
    void firstYear() {
        assertThat(YELLOW.next(
                                FinalResult.of(Units.result(2020, "组: a 50 30; b 40 30"))
                                        .dossier(Units.id("b"), History.NONE),
                                NAMES)
                        .to())
                .contains(StateName.of("黄牌"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WarningStates(
                        StateName.of("正常"),
                        List.of(new WarningStates.Step(
                                StateName.of("红牌"), new Trigger.Improved(1), StateName.of("正常")))))
                .withMessage(
                        "steps: warning states: nothing leads to 红牌, from where a step to 正常 starts; correct its name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WarningStates(
                        StateName.of("正常"),
                        List.of(new WarningStates.Step(
                                StateName.of("正常"),
                                new Trigger.Not(new Trigger.State(List.of(StateName.of("黄脾")))),
                                StateName.of("黄牌")))))
                .withMessage(
                        "steps: warning states: the step from 正常 to 黄牌 asks for 黄脾, but the states are [正常, 黄牌]; correct its name");
    }

    @ParameterizedTest(name = "{0} on {1}, cycle {2}, rolling {3}")
    @DisplayName("记分：按周期清零或按滚动十二个月累计")
    @CsvSource(delimiter = '|', textBlock = """
            2019-05-01 4 2019-11-30 6 2020-02-01 2 | 2020-02-01 | 12 | 12
            2019-02-28 10 2020-02-28 10            | 2020-02-28 | 10 | 10
            2019-02-28 10 2020-03-01 6             | 2020-03-01 | 6  | 6
            2019-03-15 10 2020-03-01 6             | 2020-03-01 | 6  | 16
            2020-03-02 4                           | 2020-03-01 | 4  | 0
            """)
    void demerits(String entries, LocalDate day, String cycle, String rolling) {
        List<Demerits.Entry> list = new ArrayList<>();
        String[] words = entries.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            list.add(new Demerits.Entry(LocalDate.parse(words[i]), Points.of(words[i + 1]), "违规"));
        }
        Demerits demerits = new Demerits(list);
        Period window = Demerits.cycle(LocalDate.of(2018, 3, 1), 12, day);
        assertThat(demerits.total(window)).isEqualTo(Points.of(cycle));
        assertThat(demerits.total(Demerits.rolling(day, 12))).isEqualTo(Points.of(rolling));
        assertThat(QuanhengJson.read(QuanhengJson.write(demerits), Demerits.class))
                .isEqualTo(demerits);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demerits.Entry(day, Points.of("0"), "违规"))
                .withMessage(
                        "points: demerit points of " + day + ": are 0; give more than zero, or leave the entry out");
    }
}
