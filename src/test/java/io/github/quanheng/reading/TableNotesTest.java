package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("表下的说明和否决行：等次、小数、缺报、加分上限、否决，读成规则；没有写明的要问")
class TableNotesTest {
    private static final Row VETO =
            new Row("9", Row.Sort.VETO, "一票否决", Optional.empty(), "发生重大医疗事故的，年度考核定为不合格。", Optional.empty());

    private static DraftRulebook draft(String note, Row... more) {
        List<Row> rows = new java.util.ArrayList<>(List.of(
                Row.item("1", "签约率", "100", "达到60%得满分，否则不得分"),
                new Row("注1", Row.Sort.NOTE, "说明", Optional.empty(), note, Optional.empty())));
        rows.addAll(List.of(more));
        Usage usage = Usage.NONE
                .with(Topic.NOT_APPLICABLE, "LEFT_OUT")
                .with(Topic.ZERO_DENOMINATOR, "LEFT_OUT")
                .with(Topic.EXCLUDED, "SHRINK");
        return ClauseReader.of(usage)
                .draft(new Table("t", "2024", Label.of("表"), Period.ofYear(2024), Optional.empty(), List.of(), rows));
    }

    private static Rulebook rulebook(DraftRulebook draft) {
        return draft.rulebook("考核办公室", LocalDate.of(2024, 3, 1));
    }

    private static String grades(GradingScale scale) {
        return scale.grades().stream()
                .map(grade -> grade.name() + GradeBands.words(grade.when().orElseThrow(), ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90分及以上优秀，80～89.99分良好，60～79.99分合格，60分（不含）以下不合格。得分未上报的不得分。各项得分保留两位小数（四舍五入）。 | 优秀≥90 良好≥80 合格≥60 不合格<60",
                "年度等次：优秀（90分及以上）、良好（≥80分）、合格（≥60分）、不合格（<60分） | 优秀≥90 良好≥80 合格≥60 不合格<60",
                "总分≥90分为优秀；≥80分为良好；低于80分为一般 | 优秀≥90 良好≥80 一般<80",
            })
    @DisplayName("等次")
    void grades(String note, String expected) {
        DraftRulebook draft = draft(note.replace("得分未上报的不得分。", ""));
        assertThat(draft.questions()).extracting(OpenQuestion::topic).containsExactly(Topic.MISSING_DATA);
        Rulebook rulebook = rulebook(draft.answer(QuestionId.of("MISSING_DATA"), "NO_MARKS"));
        assertThat(grades(rulebook.grading().orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90～100分优秀，80～90分良好，80分（不含）以下一般 | SHARED_END",
                "90分及以上优秀，80～89分良好，80分（不含）以下一般 | GAP",
                "90分以上优秀，80（含）～90分（不含）良好，80分（不含）以下一般 | BOUND_WORDS",
                "各项得分保留两位小数 | ROUNDING",
                "得分保留两位小数（四舍五入） | ROUNDED",
                "同一事项不重复扣分 | NOTE",
            })
    @DisplayName("说明没有写清的，要问")
    void asks(String note, Topic topic) {
        assertThat(draft(note).questions())
                .extracting(OpenQuestion::topic)
                .containsExactlyInAnyOrder(Topic.MISSING_DATA, topic);
    }

    @Test
    @DisplayName("缺报不得分、小数、加分上限：按说明，不再问")
    void provisions() {
        Row bonus = new Row("加1", Row.Sort.BONUS, "表彰", Optional.empty(), "每获县级表彰1次加1分", Optional.empty());
        DraftRulebook draft = draft("各项目得分保留两位小数（四舍五入）。未上报数据的指标不得分。加分累计不超过5分。本表由考核办公室负责解释。", bonus);
        assertThat(draft.questions()).isEmpty();
        Rulebook rulebook = rulebook(draft);
        assertThat(rulebook.provisions().items().rounding()).contains(Rounding.halfUp(2));
        assertThat(rulebook.provisions().absent()).containsValue(io.github.quanheng.rule.Quantity.of("0"));
        assertThat(rulebook.sections().get(1).ceiling().orElseThrow())
                .isEqualTo(io.github.quanheng.rulebook.Bound.of("5"));
        assertThat(rulebook.rulings()).noneMatch(ruling -> ruling.question().contains("没有上报"));
    }

    @Test
    @DisplayName("否决行写明定为不合格的，照写；没有写后果的，要问")
    void vetoes() {
        String grades = "90分及以上优秀，60分至90分（不含）合格，60分（不含）以下不合格";
        DraftRulebook draft = draft(grades, VETO);
        assertThat(draft.questions()).extracting(OpenQuestion::topic).doesNotContain(Topic.CONSEQUENCE);
        assertThat(draft.confirmation(Language.CHINESE))
                .anySatisfy(row -> assertThat(row.printed()).contains("“发生重大医疗事故的”：等次定为不合格"));
        Row open = new Row("9", Row.Sort.VETO, "一票否决", Optional.empty(), "发生重大医疗事故的", Optional.empty());
        assertThat(draft(grades, open).questions())
                .filteredOn(question -> question.topic() == Topic.CONSEQUENCE)
                .singleElement()
                .satisfies(question -> assertThat(question.choices())
                        .extracting(Choice::id)
                        .containsExactly("TOTAL_ZERO", "WORST_GRADE", "OUTSIDE_MARKS"));
    }
}
