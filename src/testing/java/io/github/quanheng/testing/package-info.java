/**
 * The test kit (测试工具): a rule tried by itself, clauses checked by tables, sheets asserted in the words of the field, cohorts and figures
 * made up by a seed, and explanations kept as golden files. It needs AssertJ in the project that uses it.
 *
 * <pre>{@code
 * Trial trial = Trial.of(item, Indicator.of("managed", "规范管理率", Kind.RATE));
 * assertThat(trial.sheet(Figures.of("managed", "59.6%"))).item("2.1").scored("1.5").lost("1.5").because(STEPS);
 * }</pre>
 */
@NullMarked
package io.github.quanheng.testing;

import org.jspecify.annotations.NullMarked;
