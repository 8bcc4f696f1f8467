package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.deduction.Cause;
import io.github.quanheng.deduction.Deduction;
import io.github.quanheng.deduction.Deductions;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("失分账的定律：固定种子的随机办法与单位")
class DeductionLawsTest {
    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("各笔占总分之失合计，恰为可得分减总分；由大到小；代码各不相同")
    void addsUp(long seed) {
        RandomBooks books = new RandomBooks(seed);
        RandomCohorts cohorts = new RandomCohorts(seed);
        int sheets = 0;
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (int i = 0; i < 120; i++) {
            Rulebook book = QuanhengJson.read(books.book(), Rulebook.class);
            if (!Scorer.problems(book).isEmpty()) {
                continue;
            }
            Scorer scorer = Scorer.of(book);
            for (int j = 0; j < 5; j++) {
                for (ScoreSheet sheet : scorer.score(RandomCohorts.cohort(cohorts.units()))) {
                    Deductions account = Deductions.of(scorer.resolved(), sheet);
                    account.entries().forEach(entry -> causes.add(entry.cause()));
                    assertThat(account.entries()).extracting(Deduction::code).doesNotHaveDuplicates();
                    if (sheet.total().score().number().isPresent()
                            && sheet.total().available().number().isPresent()) {
                        sheets++;
                        Rational lost = Rational.sum(account.entries().stream()
                                .map(Deduction::ofTotal)
                                .flatMap(Optional::stream)
                                .toList());
                        assertThat(sheet.total().available().number().get().minus(lost))
                                .as("sheet %s, entries %s", sheet, account.entries())
                                .isEqualTo(sheet.total().score().number().get());
                    }
                }
            }
        }
        assertThat(sheets).as("totals that are numbers").isGreaterThan(50);
        assertThat(causes)
                .as("random rules do not often deduct")
                .containsAll(EnumSet.complementOf(EnumSet.of(Cause.DEDUCTION)));
    }
}
