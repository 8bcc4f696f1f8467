/**
 * Who is assessed and who is responsible (考核对象与责任主体): parties, the groups they belong to, their duties, and the
 * selections by which a rule, a target or a peer group says whom it is for.
 *
 * <p>A {@link io.github.quanheng.party.Party} is data about one body or post. What binds parties together (who supervises
 * whom, who is member of which group) is written once, on the lower side, and read from both sides in a
 * {@link io.github.quanheng.party.Roster}. A {@link io.github.quanheng.party.Selection} is a question about one party on
 * one day, which can be answered yes, no, or not known.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.party;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
