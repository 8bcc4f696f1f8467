package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一张考核表成为办法草稿：问题、读不懂的词、合不上的分值都列出，答完才是办法")
class DraftRulebookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static Table table(Row... rows) {
        return new Table(
                "county",
                "2024",
                Label.of("某县乡镇卫生院考核表"),
                Period.ofYear(2024),
                Optional.of(Rational.of(20)),
                List.of(),
                List.of(rows));
    }

    private static final Table WHOLE = table(
            Row.section("1", "公共卫生", "12"),
            Row.item("1.1", "高血压患者规范管理率", "6", "达到60%得满分，每低1个百分点扣0.5分，扣完为止。"),
            Row.item("1.2", "健康档案", "6", "每缺1份扣0.5分；资料不全扣1分。"),
            Row.section("2", "医疗服务", "8"),
            Row.item("2.1", "医疗质量", "8", "每发生1起纠纷扣2分；资料不全扣1分；高血压患者规范管理率低于40%不得分。"),
            new Row("3", Row.Sort.BONUS, "表彰", Optional.of(Rational.of(3)), "每获县级表彰1次加1分", Optional.empty()),
            new Row("4", Row.Sort.VETO, "一票否决", Optional.empty(), "发生重大医疗事故", Optional.empty()));

    private static DraftRulebook draft(Table table) {
        return ClauseReader.of(Usage.NONE).draft(table);
    }

    @Test
    @DisplayName("全书的问题只问一次；同样的字句是不是一回事，要问；率同名即同一指标")
    void asks() {
        DraftRulebook draft = draft(WHOLE);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.questions().stream().map(question -> question.id().toString()))
                .containsExactly(
                        "MISSING_DATA",
                        "NOT_APPLICABLE",
                        "ZERO_DENOMINATOR",
                        "EXCLUDED",
                        "PARTIAL_STEP",
                        "FLOOR",
                        "2.1/SAME_INDICATOR@2",
                        "4/CONSEQUENCE@0");
        assertThat(draft.asking(QuestionId.of("FLOOR"))).containsExactly("1.2", "2.1");
        assertThat(draft.isWhole()).isFalse();
        assertThatThrownBy(() -> draft.rulebook("考核办公室", DAY))
                .isInstanceOf(InvalidRulebook.class)
                .satisfies(error ->
                        assertThat(((InvalidRulebook) error).problems()).hasSize(8));
    }

    private static Map<QuestionId, String> answers(String same) {
        Map<QuestionId, String> answers = new TreeMap<>();
        answers.put(QuestionId.of("MISSING_DATA"), "NO_MARKS");
        answers.put(QuestionId.of("NOT_APPLICABLE"), "LEFT_OUT");
        answers.put(QuestionId.of("ZERO_DENOMINATOR"), "LEFT_OUT");
        answers.put(QuestionId.of("EXCLUDED"), "RESCALE_TOTAL");
        answers.put(QuestionId.of("PARTIAL_STEP"), "WHOLE");
        answers.put(QuestionId.of("FLOOR"), "ZERO");
        answers.put(QuestionId.of("2.1/SAME_INDICATOR@2"), same);
        answers.put(QuestionId.of("4/CONSEQUENCE@0"), "TOTAL_ZERO");
        return answers;
    }

    @Test
    @DisplayName("答完即成办法：能解析，答复记作裁定，写出再读回不变")
    void becomesARulebook() {
        DraftRulebook draft = draft(WHOLE).answer(answers("DIFFERENT"));
        assertThat(draft.isWhole()).isTrue();
        Rulebook rulebook = draft.rulebook("考核办公室", DAY);
        assertThat(rulebook.items().map(item -> item.id().value())).containsExactly("1.1", "1.2", "2.1", "3");
        assertThat(rulebook.indicators().stream()
                        .map(indicator -> indicator.name().zh()))
                .containsExactlyInAnyOrder(
                        "高血压患者规范管理率", "健康档案缺", "资料不全", "资料不全（2.1 医疗质量）", "发生纠纷", "获县级表彰", "发生重大医疗事故");
        assertThat(rulebook.rulings()).anySatisfy(ruling -> {
            assertThat(ruling.question()).isEqualTo("不足一步的部分怎么算");
            assertThat(ruling.answer()).isEqualTo("不足一步的不计");
            assertThat(ruling.by()).isEqualTo("考核办公室");
            assertThat(ruling.on()).isEqualTo(DAY);
        });
        assertThat(QuanhengJson.read(QuanhengJson.write(rulebook), Rulebook.class))
                .isEqualTo(rulebook);
        Rulebook shared = draft(WHOLE).answer(answers("SAME")).rulebook("考核办公室", DAY);
        assertThat(shared.indicators()).hasSize(6);
    }

    @Test
    @DisplayName("确认表：原句与本库句子并排，未答未读随行")
    void confirms() {
        List<ConfirmationRow> open = draft(WHOLE).confirmation(Language.CHINESE);
        assertThat(open).hasSize(5);
        assertThat(open.get(0).printed()).isEmpty();
        assertThat(open.get(0).questions()).hasSize(1);
        List<ConfirmationRow> sheet = draft(WHOLE).answer(answers("SAME")).confirmation(Language.CHINESE);
        assertThat(sheet.get(0).source()).isEqualTo("达到60%得满分，每低1个百分点扣0.5分，扣完为止。");
        assertThat(sheet.get(0).printed().orElseThrow()).contains("每低1个百分点扣0.5分");
        assertThat(sheet).allSatisfy(row -> assertThat(row.questions()).isEmpty());
    }

    @Test
    @DisplayName("分值合不上、编号重复、读不懂的词，一次说全，指明行")
    void tellsWhatIsWrong() {
        DraftRulebook draft = draft(table(
                Row.section("1", "公共卫生", "10"),
                Row.item("1.1", "档案", "4", "每缺1份扣0.5分，扣完为止"),
                Row.item("1.1", "排名", "5", "在全县排名前三得满分"),
                Row.item("1.2", "空行", "1", " ")));
        assertThat(draft.problems().stream().map(Problem::path))
                .containsExactlyInAnyOrder("rows[1.1].clause", "rows[1.2].clause", "rows[1.1]", "marks");
        assertThat(draft.isWhole()).isFalse();
    }

    @Test
    @DisplayName("错答不收，一次说全")
    void refusesAnswers() {
        Map<QuestionId, String> answers = new TreeMap<>(
                Map.of(QuestionId.of("PARTIAL_STEP"), "ROUND", QuestionId.of("9.9/START@3"), "WHOLE_RATE"));
        assertThatThrownBy(() -> draft(WHOLE).answer(answers))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("PARTIAL_STEP")
                .hasMessageContaining("9.9/START@3");
    }
}
