/**
 * Funds (资金): what each unit of a result is due, withheld or owed back, exactly to the fen and explained down to its clause.
 *
 * <p>An amount is a line of a rulebook whose marks are yuan: the full amount is its full marks, a fine is a deduction, a share
 * of a pool is a rule over the peers. {@link io.github.quanheng.funds.FundRule} links such a rulebook to the result of an
 * assessment, and divides pools so that nothing is lost or made up.
 */
@NullMarked
package io.github.quanheng.funds;

import org.jspecify.annotations.NullMarked;
