/**
 * The algebra of scoring rules (计分规则): how what was observed becomes marks.
 *
 * <p>A rule is data: a tree of exact {@linkplain io.github.quanheng.rule.Quantity quantities}. It holds no code, no text
 * to evaluate and no default where a document may say one thing or another. Read the families in this order:
 *
 * <ol>
 *   <li>{@link io.github.quanheng.rule.Input}: what a rule starts from: constants, figures, targets, scores, judgements;
 *   <li>{@link io.github.quanheng.rule.Arithmetic}: sum, difference, product, quotient, highest and lowest, limits,
 *       rounding;
 *   <li>{@link io.github.quanheng.rule.Comparison}: gap, change, time elapsed, steps, pieces;
 *   <li>{@link io.github.quanheng.rule.Cases}: one of several cases, and what an absent value counts as;
 *   <li>{@link io.github.quanheng.rule.Collective}: totals and standings over records, units, lines or periods;
 *   <li>{@link io.github.quanheng.rule.Condition}: what is true, false or not known;
 *   <li>{@link io.github.quanheng.rule.FieldTerm}: the terms of the field (达标, 按比例, 分档, 每差一步, 缺项 ...), each defined by the
 *       families above, so that a reader meets the words of the document and the engine needs to know none of them.
 * </ol>
 *
 * <p>Every quantity yields an exact number or a {@link io.github.quanheng.rule.Reason}; an absence is passed on until a
 * rule or a rulebook says what it counts as.
 */
@NullMarked
package io.github.quanheng.rule;

import org.jspecify.annotations.NullMarked;
