package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("列算与逐单位结算、与另写的解释器处处相同：固定种子的随机办法")
class PlanLawsTest {
    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {51, 52, 53, 54, 55, 56})
    @DisplayName("各行得分或缘由、等次都相同，整部代数")
    void wholeAlgebra(long seed) {
        PlanProof proof = new PlanProof(seed);
        for (int i = 0; i < 40; i++) {
            proof.anyBook();
        }
        assertThat(proof.wrong()).isEmpty();
        assertThat(proof.inColumns()).as("scores worked out in columns").isGreaterThan(1_000);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {61, 62, 63, 64})
    @DisplayName("随单个指标变的办法，在每个分点、舍入临界处及其两侧、数很大时，也都相同")
    void atEveryCut(long seed) {
        PlanProof proof = new PlanProof(seed);
        for (int i = 0; i < 40; i++) {
            proof.bookOfColumns();
        }
        assertThat(proof.wrong()).isEmpty();
        assertThat(proof.inColumns()).as("scores worked out in columns").isGreaterThan(1_000);
    }
}
