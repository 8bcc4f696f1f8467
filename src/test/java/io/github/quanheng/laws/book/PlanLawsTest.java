package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("列算与逐单位结算、与另写的解释器处处相同：固定种子的随机办法")
class PlanLawsTest {
    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {51, 52, 53})
    @DisplayName("各行得分或缘由、等次都相同，整部代数")
    void wholeAlgebra(long seed) {
        PlanProof proof = new PlanProof(seed);
        for (int i = 0; i < 30; i++) {
            proof.anyBook();
        }
        assertThat(proof.wrong()).isEmpty();
        assertThat(proof.inColumns()).as("scores worked out in columns").isGreaterThan(300);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {60, 63})
    @DisplayName("随单个指标变的办法，在每个分点、舍入临界处及其两侧、数很大时，也都相同")
    void ofOneFigure(long seed) {
        PlanProof proof = new PlanProof(seed);
        for (int i = 0; i < 30; i++) {
            proof.bookOfOneFigure();
        }
        assertThat(proof.wrong()).isEmpty();
        assertThat(proof.inColumns()).as("scores worked out in columns").isGreaterThan(300);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {71, 72})
    @DisplayName("各机关常见写法的办法（比例、直线、分档、步长、负分、逐次舍入、缺项标化、权重、效果），在每个分点、舍入临界处及其两侧，也都相同")
    void asOfficesWrite(long seed) {
        PlanProof proof = new PlanProof(seed);
        for (int i = 0; i < 30; i++) {
            proof.bookOfColumns();
        }
        assertThat(proof.wrong()).isEmpty();
        assertThat(proof.inColumns()).as("scores worked out in columns").isGreaterThan(5 * proof.fallen());
    }
}
