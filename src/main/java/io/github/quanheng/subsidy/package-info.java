/**
 * Subsidies (奖扶与补贴): money by person, household or couple that no assessment decides, for whole units only, and its cost shared
 * between levels of government to the fen.
 */
@NullMarked
package io.github.quanheng.subsidy;

import org.jspecify.annotations.NullMarked;
