package io.github.quanheng.testing;

import static io.github.quanheng.rule.Comparison.Partial.PRO_RATA;
import static io.github.quanheng.rule.Comparison.Partial.STARTED;
import static io.github.quanheng.rule.Conditions.when;
import static io.github.quanheng.rule.Conditions.yes;
import static io.github.quanheng.rule.Formulas.standing;
import static io.github.quanheng.rule.Terms.award;
import static io.github.quanheng.rule.Terms.band;
import static io.github.quanheng.rule.Terms.bands;
import static io.github.quanheng.rule.Terms.deduct;
import static io.github.quanheng.rule.Terms.missing;
import static io.github.quanheng.rule.Terms.pass;
import static io.github.quanheng.rule.Terms.perCase;
import static io.github.quanheng.rule.Terms.perStep;
import static io.github.quanheng.testing.SheetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("测试工具：单项试算、用例表、断言、同批单位、随机数据、基准文本")
class KitTest {
    private static final Indicator MANAGED = Indicator.of("managed", "规范管理率", Kind.RATE);
    private static final Indicator PLAN = Indicator.of("plan", "有计划", Kind.YES_NO);
    private static final Indicator COMPLAINTS = Indicator.of("complaints", "投诉", Kind.NUMBER);

    private static Item.Builder item() {
        return Item.builder("2.1", "规范管理率").marks("3");
    }

    private static Item stepped(String floor) {
        return item().floor(floor)
                .rule(deduct(
                        perStep("managed").below("62%").points("1%", STARTED).each("0.5")))
                .build();
    }

    @Test
    @DisplayName("用例表：每低1个百分点扣0.5分，不足1个百分点按1个百分点计，扣完为止")
    void aTableIsVerified() {
        Trial trial = Trial.of(stepped("0"), MANAGED);

        ClauseTable.csv("""
                # met, just short, exactly one step, used up
                managed, score
                62%,     3
                61.9%,   2.5
                61%,     2.5
                59.6%,   1.5
                10%,     0
                -,       MISSING
                /,       NOT_APPLICABLE
                """).verify(trial);
        ClauseTable.json("""
                [{"given": {"managed": {"value": {"ratio": [596, 1000]}}}, "score": "1.5"},
                 {"given": {"managed": {"missing": "未报"}}, "score": "MISSING"}]
                """).verify(trial);
    }

    @Test
    @DisplayName("用例表指出所有不合的行，各附算法")
    void aTableTellsAllRowsThatAreWrong() {
        Trial trial = Trial.of(stepped("0"), MANAGED);
        ClauseTable table = ClauseTable.csv("managed | score\n62% | 3\n61% | 2\n60% | MISSING\n- | 0\n");

        assertThatThrownBy(() -> table.verify(trial))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("61%, 2 -> 2.1")
                .hasMessageContaining("0.5 marks off, score 2.5 marks")
                .hasMessageContaining("60%, MISSING -> ")
                .hasMessageContaining("-, 0 -> ")
                .hasMessageNotContaining("62%, 3");
        assertThatThrownBy(() -> ClauseTable.csv("managed\n62%\n")).hasMessageContaining("has no column score");
        assertThatThrownBy(() -> ClauseTable.csv("managed, score\n62%\n")).hasMessageContaining("has 1 cells; write 2");
    }

    @Test
    @DisplayName("覆盖：五档里有一档没有用例，测试指出是哪一档；补上就齐了")
    void anUntestedBandIsFound() {
        Trial trial = Trial.of(
                item().rule(bands(
                                "managed",
                                band("[0%,40%)", "0"),
                                band("[40%,60%)", "1"),
                                band("[60%,80%)", "2"),
                                band("[80%,90%)", "2.5"),
                                band("[90%,)", "3")))
                        .build(),
                MANAGED);
        String four =
                "managed, score\n10%, 0\n50%, 1\n85%, 2.5\n95%, 3\n-, MISSING\n/, NOT_APPLICABLE\n0/0, ZERO_DENOMINATOR\n";

        assertThatThrownBy(
                        () -> assertThat(ClauseTable.csv(four).coverage(trial)).exercisesEverything())
                .isInstanceOf(AssertionError.class)
                .hasMessage("never exercised; add a case for each:\n  PIECE items[2.1].rule 2");
        assertThat(ClauseTable.csv(four).coverage(trial)).exercisesAllBut("PIECE items[2.1].rule 2");
        assertThat(ClauseTable.csv(four + "70%, 2\n").coverage(trial)).exercisesEverything();
        assertThatThrownBy(() -> assertThat(ClauseTable.csv(four + "70%, 2\n").coverage(trial))
                        .exercisesAllBut("PIECE items[2.1].rule 2"))
                .hasMessageContaining("named as never exercised, but was");
    }

    @Test
    @DisplayName("断言说得出得分、扣分、满分和由来")
    void aLineIsAsserted() {
        ScoreSheet sheet = Trial.of(stepped("0"), MANAGED).sheet(Figures.of("managed", "59.6%"));

        assertThat(sheet)
                .item("2.1")
                .scored("1.5")
                .lost("1.5")
                .outOf("3")
                .because(Cause.STEPS)
                .sheet()
                .notGraded()
                .total()
                .scored("1.5");
        assertThatThrownBy(() -> assertThat(sheet).item("2.1").scored("1.8"))
                .hasMessageContaining("expected line 2.1 to score 1.8, but it is 1.5");
        assertThatThrownBy(() -> assertThat(sheet).item("2.1").because(Cause.FLOOR))
                .hasMessageContaining("because of FLOOR, but what had a part in it was [STEPS]");
        assertThatThrownBy(() -> assertThat(sheet).item("2.2")).hasMessageContaining("has no line 2.2; it has [2.1]");
        assertThatThrownBy(() -> assertThat(sheet).graded("优秀")).hasMessageContaining("has no grade");
        assertThatThrownBy(() -> assertThat(sheet).item("2.1").withoutScore(Reason.MISSING))
                .hasMessageContaining("but it is 1.5");
    }

    @Test
    @DisplayName("由来：步、例、缺项、分档、达标、逐项、保底、否决、缺值")
    void everyCauseIsFound() {
        assertThat(Trial.of(stepped("0"), MANAGED)
                        .sheet(Figures.of("managed", "62%"))
                        .item("2.1"))
                .scored("3")
                .satisfies(line -> assertThat(Stream.of(Cause.values()).filter(each -> each.holds(line)))
                        .isEmpty());
        assertThat(Trial.of(stepped("0"), MANAGED)
                        .sheet(Figures.of("managed", "10%"))
                        .item("2.1"))
                .scored("0")
                .because(Cause.STEPS)
                .because(Cause.FLOOR);
        assertThat(caused(deduct(perCase("complaints").each("0.5"))))
                .scored("2")
                .because(Cause.CASES);
        assertThat(caused(deduct(missing(yes("plan")).each("1")))).scored("2").because(Cause.MISSING_THINGS);
        assertThat(caused(bands("managed", band("[60%,)", "3"), band("(,60%)", "1"))))
                .scored("1")
                .because(Cause.BAND);
        assertThat(caused(pass(yes("plan")))).scored("0").because(Cause.PASS);
        assertThat(caused(award(when(yes("plan")).then("3")))).scored("0").because(Cause.AWARD);
        Item vetoed = item().rule(Quantity.of("full"))
                .addEffects(Effect.veto("弄虚作假", yes("plan")))
                .build();
        assertThat(Trial.of(vetoed, PLAN).sheet(Figures.NONE.yes("plan")).item("2.1"))
                .scored("0")
                .lost("3")
                .because(Cause.EFFECT);
        Item settled = item().rule(Quantity.of("complaints"))
                .putAbsent(Reason.MISSING, Quantity.of("1"))
                .build();
        assertThat(Trial.of(settled, COMPLAINTS).sheet(Figures.NONE).item("2.1"))
                .scored("1")
                .because(Cause.ABSENCE);
    }

    private static io.github.quanheng.score.LineScore caused(Quantity rule) {
        return Trial.of(item().rule(rule).build(), MANAGED, PLAN, COMPLAINTS)
                .sheet(Figures.of("managed", "59.6%").no("plan").figure("complaints", "2"))
                .item("2.1");
    }

    @Test
    @DisplayName("规则里的参数是单位自己的目标")
    void aParameterIsAnOwnTarget() {
        Trial trial = Trial.of(
                item().rule(deduct(perStep("managed")
                                .below("$target")
                                .points("1%", PRO_RATA)
                                .each("0.5")))
                        .build(),
                MANAGED);

        assertThat(trial.sheet(Trial.unit(Figures.of("managed", "59.6%")).withTarget("target", "62%")))
                .item("2.1")
                .scored("1.8")
                .lost("1.2");
        assertThat(trial.sheet(Figures.of("managed", "59.6%"))).item("2.1").withoutScore(Reason.NO_PARAMETER);
        assertThat(trial.sentence(Figures.of("managed", "59.6%"), Language.CHINESE))
                .contains("2.1", "59.6%");
    }

    @Test
    @DisplayName("同批单位：三家排名次")
    void aCohortIsPutTogether() {
        Rulebook rulebook = QuanhengJson.read(QuanhengJson.write(ranked()), Rulebook.class);
        Cohort cohort = CohortBuilder.in(Period.ofYear(2024))
                .unit("A", Figures.of("managed", "60%"))
                .unit("B", Figures.of("managed", "80%"))
                .unit("C", Figures.of("managed", "70%"))
                .peers();

        List<ScoreSheet> sheets = Scorer.of(rulebook).score(cohort);

        assertThat(sheets.get(0)).item("2.1").scored("3");
        assertThat(sheets.get(1)).item("2.1").scored("1");
        assertThat(sheets.get(2)).item("2.1").scored("2");
    }

    private static Rulebook ranked() {
        Item rank = item().rule(standing(Scope.Relation.PEERS)
                        .by(End.HIGHEST, "managed")
                        .skipping()
                        .as(Collective.Form.RANK, Ties.COMPETITION))
                .build();
        return Trial.of(rank, MANAGED).rulebook();
    }

    private static Rulebook county() throws IOException {
        return QuanhengJson.read(Files.readString(Path.of("src/test/resources/rulebooks/county.json")), Rulebook.class);
    }

    @Test
    @DisplayName("随机数据：同一种子同一数据，都合乎考核办法")
    void figuresAreMadeUpBySeed() throws IOException {
        Rulebook rulebook = county();
        Scorer scorer = Scorer.of(rulebook);
        FigureGenerator one = FigureGenerator.of(rulebook, 7);
        FigureGenerator again = FigureGenerator.of(rulebook, 7);
        for (int i = 0; i < 50; i++) {
            Figures figures = one.next();
            assertThat(figures).isEqualTo(again.next());
            assertThat(figures.byKey()).hasSameSizeAs(rulebook.indicators());
            assertThat(scorer.score(CohortBuilder.in(rulebook.inForce())
                            .unit("A", figures)
                            .unrelated()
                            .units()
                            .get(0)))
                    .isNotNull();
        }
        assertThat(FigureGenerator.of(rulebook, 8).next())
                .isNotEqualTo(FigureGenerator.of(rulebook, 7).next());
    }

    @Test
    @DisplayName("基准文本：不同即报，只在要求时改写")
    void aGoldenTextIsKept(@TempDir Path folder) throws IOException {
        Golden golden = Golden.in(folder.resolve("sheet.txt"));
        Trial trial = Trial.of(stepped("0"), MANAGED);
        ScoreSheet sheet = trial.sheet(Figures.of("managed", "59.6%"));

        assertThatThrownBy(() -> golden.is("x")).hasMessageContaining("-Dgolden.write=true");
        Files.writeString(
                folder.resolve("sheet.txt"), trial.sentence(Figures.of("managed", "59.6%"), Language.CHINESE) + "\n");
        golden.explains(trial.rulebook(), sheet, Language.CHINESE);
        assertThatThrownBy(() -> golden.explains(trial.rulebook(), sheet, Language.ENGLISH))
                .isInstanceOf(AssertionError.class);
    }
}
