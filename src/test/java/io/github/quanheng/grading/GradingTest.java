package io.github.quanheng.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("定等：双指标无空档，按条款等级分布逐级达标，一个否决只做一件事")
class GradingTest {
    private static GradeMatrix.Row row(String grade, String scores, GradeMatrix.Join join, String counts) {
        return new GradeMatrix.Row(GradeName.of(grade), Interval.of(scores), join, Interval.of(counts));
    }

    private static GradeMatrix matrix(int most, GradeMatrix.Overlap overlap, GradeMatrix.Row... rows) {
        return new GradeMatrix(
                Quantity.of("#total"), Interval.of("[0,100]"), Quantity.of("core"), most, List.of(rows), overlap);
    }

    private static GradeMatrix training(String second, GradeMatrix.Overlap overlap) {
        return matrix(
                13,
                overlap,
                row("合格", "[85,100]", GradeMatrix.Join.BOTH, "[10,13]"),
                row("基本合格", second, GradeMatrix.Join.BOTH, "[7,13]"),
                row("黄牌", "[60,70)", GradeMatrix.Join.EITHER, "(4,6]"),
                row("红牌", "[0,60)", GradeMatrix.Join.EITHER, "[0,4]"));
    }

    @Test
    @DisplayName("85分以上而核心7至9项没有等次：不收，并把缺的组合列出来")
    void uncoveredCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> training("[70,85)", GradeMatrix.Overlap.WORST))
                .withMessage(
                        "rows: there is no grade for [score [85,100] with count 7 to 9] and more than one for []; decide each of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix(
                        16,
                        GradeMatrix.Overlap.WORST,
                        row("合格", "[80,100]", GradeMatrix.Join.BOTH, "[13,16]"),
                        row("基本合格", "[70,80)", GradeMatrix.Join.BOTH, "[10,16]"),
                        row("限期整改", "[60,70)", GradeMatrix.Join.EITHER, "[6,9]"),
                        row("撤销", "[0,60)", GradeMatrix.Join.EITHER, "[0,5]")))
                .withMessage(
                        "rows: there is no grade for [score [80,100] with count 10 to 12] and more than one for []; decide each of them");
    }

    @Test
    @DisplayName("缺的组合裁定就低之后可用；重叠也可以不许")
    void covered() {
        GradeMatrix matrix = training("[70,100]", GradeMatrix.Overlap.WORST);
        GradingScale scale = training("[70,100]", GradeMatrix.Overlap.BEST).scale(List.of());
        assertThat(scale.grades())
                .extracting(grade -> grade.name().toString())
                .containsExactly("合格", "基本合格", "黄牌", "红牌");
        assertThat(QuanhengJson.read(QuanhengJson.write(matrix), GradeMatrix.class))
                .isEqualTo(matrix);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix(
                        1,
                        GradeMatrix.Overlap.REFUSE,
                        row("上", "[60,100]", GradeMatrix.Join.BOTH, "[1,1]"),
                        row("下", "[0,60]", GradeMatrix.Join.EITHER, "[0,0]")))
                .withMessage(
                        "rows: there is no grade for [] and more than one for [score [60,60] with count 1]; decide each of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix(
                        2,
                        GradeMatrix.Overlap.REFUSE,
                        row("上", "(90,100]", GradeMatrix.Join.BOTH, "[1,2]"),
                        row("下", "[0,90)", GradeMatrix.Join.BOTH, "[0,2]")))
                .withMessage(
                        "rows: there is no grade for [score [90,100] with count 0, score [90,90] with count 1 to 2] and more than one for []; decide each of them");
    }

    static final StandardLevels HOSPITAL = QuanhengJson.read("""
            {"letters": ["A", "B", "C", "D"], "notApplicable": "E", "levels": [
              {"name": "甲等", "demands": [
                {"set": "基本条款", "letter": "C", "least": "90%"}, {"set": "基本条款", "letter": "B", "least": "60%"},
                {"set": "基本条款", "letter": "A", "least": "20%"}, {"set": "核心条款", "letter": "C", "least": "100%"},
                {"set": "核心条款", "letter": "B", "least": "70%"}, {"set": "核心条款", "letter": "A", "least": "20%"}]},
              {"name": "乙等", "demands": [
                {"set": "基本条款", "letter": "C", "least": "80%"}, {"set": "核心条款", "letter": "C", "least": "100%"}]}]}
            """, StandardLevels.class);

    private static Map<String, Long> counts(String text) {
        return Stream.of(text.strip().split(" "))
                .collect(Collectors.toMap(word -> word.substring(0, 1), word -> Long.valueOf(word.substring(1))));
    }

    @ParameterizedTest(name = "basic {0}, core {1}: {2}, short of {3}")
    @DisplayName("各级比例含更高等级，分母不含不适用；甲等以乙等为前提")
    @CsvSource(delimiter = '|', textBlock = """
            A130 B250 C180 D30 E10 | A10 B30 C8    | 甲等 |
            A130 B250 C180 D30 E10 | A10 B30 C7 D1 | 无   | 核心条款 C 47/48
            A130 B250 C151 D59 E10 | A10 B30 C8    | 甲等 |
            A130 B250 C150 D60 E10 | A10 B30 C8    | 乙等 | 基本条款 C 530/590
            A117 B263 C180 D30 E10 | A10 B23 C15   | 乙等 | 基本条款 A 117/590; 核心条款 B 33/48
            A600                   | A48           | 甲等 |
            """)
    void levels(String basic, String core, String level, String shortfalls) {
        StandardLevels.Result result = HOSPITAL.level(Map.of("基本条款", counts(basic), "核心条款", counts(core)));
        assertThat(result.level().map(Label::zh).orElse("无")).isEqualTo(level);
        assertThat(result.shortfalls().stream()
                        .map(one ->
                                one.demand().set() + " " + one.demand().letter() + " " + one.reached() + "/" + one.of())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(shortfalls == null ? "" : shortfalls);
        assertThat(QuanhengJson.read(QuanhengJson.write(result), StandardLevels.Result.class))
                .isEqualTo(result);
    }

    @Test
    @DisplayName("不认得的等级、缺的条款组、倒挂的级别，一次说全")
    void standardRefusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOSPITAL.level(Map.of("基本条款", Map.of("F", 3L, "E", 5L))))
                .withMessage(
                        "counts: 基本条款 has grade F, which the standard does not know; 基本条款 has no clause that applies; 核心条款 has no clause that applies; correct the counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardLevels(
                        List.of("A", "B"),
                        Optional.empty(),
                        List.of(
                                level("高", new StandardLevels.Demand("条款", "A", Percentage.of("50%"))),
                                level(
                                        "低",
                                        new StandardLevels.Demand("条款", "A", Percentage.of("60%")),
                                        new StandardLevels.Demand("条款", "C", Percentage.of("120%"))))))
                .withMessage(
                        "levels: level 低 asks for 60% of 条款 A, a level above it for 50%; level 低 asks for 条款 C, which is none of [A, B]; level 低 asks for 120% of 条款 C; correct the levels");
    }

    private static StandardLevels.Level level(String name, StandardLevels.Demand... demands) {
        return new StandardLevels.Level(Label.of(name), List.of(demands));
    }

    @Test
    @DisplayName("一个否决降等、封顶、定等或取消评优，只做其一；所指的等次须在其中")
    void effects() {
        Condition when = Condition.of("x", ">", "0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeEffect(
                        EffectName.of("事故"),
                        when,
                        Optional.of(GradeName.of("合格")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(AwardName.of("先进"))))
                .withMessage("effects: grade effect 事故 does 2 things; name one of atMost, lowerBy, fixedAt and bars");
        GradeEffect fixed = new GradeEffect(
                EffectName.of("作假"),
                when,
                Optional.empty(),
                Optional.empty(),
                Optional.of(GradeName.of("差")),
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradingScale(
                        List.of(new Grade(GradeName.of("好"), when), new Grade(GradeName.of("中"), when)),
                        List.of(fixed)))
                .withMessage(
                        "effects: grade effect 作假 names 差, which is no grade of the scale [好, 中]; write one of them");
        assertThat(QuanhengJson.read(QuanhengJson.write(fixed), GradeEffect.class))
                .isEqualTo(fixed);
    }
}
