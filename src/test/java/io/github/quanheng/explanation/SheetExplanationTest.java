package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Problem;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The numbers are made up. */
@DisplayName("得分表说明：分块、总分、等次、主要失分项、缺项，一行一行说清")
class SheetExplanationTest {
    private static final Rulebook RULEBOOK = ExplanationCase.resource("sheet.json", Rulebook.class);

    private static ScoreSheet score(Rulebook rulebook) {
        Submission data = ExplanationCase.resource("sheet-data.json", Submission.class);
        return Scorer.of(rulebook).score(ExplanationCase.assessed("unit", data.observations()));
    }

    private static SheetExplanation explain(Language language) {
        return Explainer.of(RULEBOOK, language).explain(score(RULEBOOK));
    }

    private static Rulebook with(Provisions.Exclusion exclusion) {
        Provisions own = RULEBOOK.provisions();
        String json = QuanhengJson.write(RULEBOOK).replace(own.excluded().name(), exclusion.name());
        return QuanhengJson.read(json, Rulebook.class);
    }

    @Test
    @DisplayName("不计入的分值折算：(10 + 13) × 40 ÷ 30 = 92/3，算式写全")
    void tellsHowExcludedMarksAreSpread() {
        LineExplanation section = explain(Language.CHINESE).sections().get(0).line();
        LineExplanation english = explain(Language.ENGLISH).sections().get(0).line();

        assertThat(section.sentence())
                .isEqualTo("1 组织管理，1.2不计入，按可得30分折算为40分：（10 + 13） × 40 ÷ 30 = 约30.67分（=92/3），得约30.67分（=92/3）（满分40分）");
        assertThat(english.sentence())
                .isEqualTo(
                        "1 management, 1.2 taken out of the account, 30 available marks scaled to 40: "
                                + "(10 + 13) × 40 ÷ 30 = about 30.67 marks (=92/3), score about 30.67 marks (=92/3) (full marks 40)");
    }

    @Test
    @DisplayName("总分折算：23 + 56.23 = 79.23 得自 90 分，× 100 ÷ 90 加 5 = 93.03…，一位小数 93")
    void tellsHowMarksAreSpreadOverTheTotal() {
        Rulebook rulebook = with(Provisions.Exclusion.RESCALE_TOTAL);
        SheetExplanation sheet = Explainer.of(rulebook, Language.CHINESE).explain(score(rulebook));

        assertThat(sheet.sections().get(0).line().calculation()).isEqualTo("1.2不计入，各项得分之和为10 + 13 = 23分，得23分（满分40分）");
        assertThat(sheet.total().calculation())
                .isEqualTo("按可得90分折算为100分：（23 + 56.23） × 100 ÷ 90 + 5 = 约93.03分（=2791/30），四舍五入保留1位小数，得93分（满分100分）");
    }

    @Test
    @DisplayName("不折算：23 + 56.23 + 5 = 84.23，一位小数 84.2")
    void tellsThatMarksAreGone() {
        Rulebook rulebook = with(Provisions.Exclusion.SHRINK);

        assertThat(Explainer.of(rulebook, Language.CHINESE)
                        .explain(score(rulebook))
                        .total()
                        .sentence())
                .isEqualTo("总分，各项得分之和为23 + 56.23 + 5 = 84.23分，四舍五入保留1位小数，得84.2分（满分100分）");
    }

    @Test
    @DisplayName("不允许不计入：部分与总分都没有分，说出是哪一项")
    void tellsWhichPartLeavesNoScore() {
        Rulebook rulebook = with(Provisions.Exclusion.FORBID);
        SheetExplanation sheet = Explainer.of(rulebook, Language.CHINESE).explain(score(rulebook));

        assertThat(sheet.sections().get(0).line().sentence()).isEqualTo("1 组织管理，1.2不计入，不计分（满分40分）");
        assertThat(sheet.grade().orElseThrow().grade()).isEmpty();
        assertThat(sheet.grade().orElseThrow().sentence()).isEqualTo("无等次（不计入）");
    }

    @Test
    @DisplayName("封顶、总分、舍入：30.67 + 56.23 + 5 = 91.897，一位小数 91.9")
    void tellsBoundsAndRounding() {
        SheetExplanation sheet = explain(Language.CHINESE);

        assertThat(sheet.sections().get(2).line().sentence()).isEqualTo("3 加分，各项得分之和为7分，7分超过封顶，以5分为限，得5分");
        assertThat(sheet.total().sentence())
                .isEqualTo("总分，各项得分之和为约30.67（=92/3） + 56.23 + 5 = 约91.897分（=27569/300），四舍五入保留1位小数，得91.9分（满分100分）");
        assertThat(sheet.total().notes())
                .containsExactly(new Note(Note.Kind.ROUNDING, "约91.897分（=27569/300）四舍五入保留1位小数，为91.9分"));
    }

    @Test
    @DisplayName("等次：按得分、每条否决生效与否、最后的等次")
    void tellsTheGradeAndEachVeto() {
        GradeExplanation chinese = explain(Language.CHINESE).grade().orElseThrow();

        assertThat(chinese.sentence())
                .isEqualTo(
                        "总分 91.9分，按得分为优秀（总分≥90分），“弄虚作假”（如弄虚作假为是，则等次最高为合格；弄虚作假：是）本次已触发，优秀变为合格，“投诉较多”（如投诉>5起，则降1等；投诉 2起，不满足>5起）本次未触发，等次为合格");
        assertThat(chinese.grade()).contains("合格");
        assertThat(chinese.byScore()).contains("优秀");
        assertThat(chinese.effects()).hasSize(2);
        assertThat(explain(Language.ENGLISH).grade().orElseThrow().sentence())
                .isEqualTo("total 91.9 marks, by score excellent (total ≥90 marks), "
                        + "“fraud” (if fraud is yes, the grade is at most fair; fraud: yes) triggered this time, from excellent to fair, "
                        + "“many complaints” (if complaints >5 incidents, the grade goes down by 1; complaints 2 incidents, "
                        + "does not meet >5 incidents) not triggered this time, grade fair");
    }

    @Test
    @DisplayName("主要失分项：失分多的在前，相同的按表序；缺项列明原因")
    void ranksDeductionsAndListsAbsences() {
        SheetExplanation sheet = explain(Language.CHINESE);

        assertThat(sheet.deductions()).extracting(item -> item.line().value()).containsExactly("1.3", "2.2", "2.1");
        assertThat(sheet.deductions())
                .extracting(item -> item.lost().orElseThrow())
                .containsExactly(Points.of("7"), Points.of("2.57"), Points.of("1.2"));
        assertThat(sheet.absences()).singleElement().satisfies(item -> {
            assertThat(item.reason()).contains(Reason.NOT_APPLICABLE);
            assertThat(item.sentence()).isEqualTo("1.2 孕产妇死亡率，目标≤14/10万，不适用（无活产），按规定不计入，不计分（满分10分）");
        });
    }

    @Test
    @DisplayName("通则逐条说出，没有一项留白；提示照登")
    void tellsTheProvisionsAndTheNotice() {
        SheetExplanation sheet = explain(Language.CHINESE);

        assertThat(sheet.title()).isEqualTo("基层卫生考核示例（2020版）");
        assertThat(sheet.notice()).contains("示意，不是任何地方的规定");
        assertThat(sheet.provisions())
                .containsExactly(
                        "小项：最低0分，最高满分，四舍五入保留2位小数（另有写明的除外）",
                        "大项：最低0分，最高满分，不舍入（另有写明的除外）",
                        "总分：不保底，不封顶，四舍五入保留1位小数",
                        "缺报的，不得分",
                        "不适用的，不计入",
                        "分母为零的，得满分",
                        "其余无值情形无分，总分亦无分",
                        "不计入的分值在本部分内折算");
        assertThat(explain(Language.ENGLISH).provisions())
                .contains(
                        "items: at least 0 marks, at most full marks, rounded half up to 2 decimals (unless said otherwise)");
    }

    @Test
    @DisplayName("印表的行：小项、小计、总分，各列都是文字")
    void givesRowsForAPrintedSheet() {
        SheetExplanation sheet = explain(Language.CHINESE);

        assertThat(sheet.columns()).containsExactly("部分", "项目", "实际值", "目标", "计分规则", "得分", "满分");
        assertThat(sheet.rows()).hasSize(10);
        assertThat(sheet.rows().get(4))
                .isEqualTo(new SheetRow(
                        SheetRow.Kind.ITEM,
                        "服务",
                        "2.1 高血压患者规范管理率",
                        "59.6%（596/1000）",
                        "≥62%",
                        "高血压患者规范管理率低于62%的，每低1个百分点扣0.5分（不足1个百分点按比例），扣完为止",
                        "28.8分",
                        "30分"));
        assertThat(sheet.rows().get(9))
                .isEqualTo(
                        new SheetRow(SheetRow.Kind.TOTAL, "", "总分", "–", "–", "各部分得分之和，四舍五入保留1位小数", "91.9分", "100分"));
        assertThat(sheet.rows())
                .extracting(SheetRow::kind)
                .filteredOn(SheetRow.Kind.SECTION::equals)
                .hasSize(3);
    }

    @Test
    @DisplayName("说明写成文字再读回，相等")
    void roundTrips() {
        for (Language language : Language.values()) {
            SheetExplanation sheet = explain(language);
            assertThat(QuanhengJson.read(QuanhengJson.write(sheet), SheetExplanation.class))
                    .isEqualTo(sheet)
                    .hasSameHashCodeAs(sheet);
            List<SheetRow> rows = sheet.rows();
            assertThat(List.of(QuanhengJson.read(QuanhengJson.write(rows), SheetRow[].class)))
                    .isEqualTo(rows);
        }
    }

    private static Problem refusal(Explainer explainer, ScoreSheet sheet) {
        return assertThatExceptionOfType(ForeignSheet.class)
                .isThrownBy(() -> explainer.explain(sheet))
                .actual()
                .problems()
                .get(0);
    }

    private static Rulebook with(UnaryOperator<String> changed) {
        return QuanhengJson.read(changed.apply(QuanhengJson.write(RULEBOOK)), Rulebook.class);
    }

    @Test
    @DisplayName("别的办法、别的版次打的分不解释，说清是哪一部")
    void refusesTheSheetOfAnotherRulebook() {
        Rulebook later = with(json -> json.replaceAll("\"edition\"\\s*:\\s*\"2020\"", "\"edition\": \"2021\""));
        Problem problem = refusal(Explainer.of(later, Language.CHINESE), score(RULEBOOK));

        assertThat(problem.in(Language.CHINESE))
                .isEqualTo("sheet.rulebook：是按terms（2020版）打的分，而此处是terms（2021版）；请用打分时的办法");
        assertThat(problem.in(Language.ENGLISH))
                .isEqualTo("sheet.rulebook: was made by terms, edition 2020, and this is terms, edition 2021; "
                        + "take the rulebook that it was made by");
    }

    @Test
    @DisplayName("同一版次改了一个目标，或事后作了裁定，旧表不按新文本解释")
    void refusesTheSheetOfAnotherText() {
        Rulebook corrected = with(json -> json.replace("62%", "50%"));

        assertThat(refusal(Explainer.of(corrected, Language.CHINESE), score(RULEBOOK))
                        .path())
                .isEqualTo("sheet.fingerprint");
        assertThat(refusal(Explainer.of(RULEBOOK, Language.CHINESE), score(corrected))
                        .path())
                .isEqualTo("sheet.fingerprint");
    }

    @Test
    @DisplayName("一行也能单独解释，分块的折算也说得全")
    void explainsSingleLines() {
        ScoreSheet sheet = score(RULEBOOK);
        Explainer explainer = Explainer.of(RULEBOOK, Language.CHINESE);

        assertThat(explainer.explain(sheet.item("1.3")).sentence())
                .isEqualTo("1.3 督导：督导次数 3次，目标≥4次，低1次，每低1次扣7分（不足1次不计），扣7分，得13分（满分20分）");
        assertThat(explainer.explain(sheet.sections().get(0).line()).calculation())
                .isEqualTo("1.2不计入，按可得30分折算为40分：（10 + 13） × 40 ÷ 30 = 约30.67分（=92/3），得约30.67分（=92/3）（满分40分）");
        assertThatThrownBy(() -> new Note(Note.Kind.REASON, " ")).hasMessageContaining("says nothing");
    }
}
