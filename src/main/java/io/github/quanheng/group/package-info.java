/**
 * How a group works (集团运行): the six unified managements and the centres of a medical group or county medical community,
 * and duties that several kinds of institution share. Who belongs to a group, and from when to when, is said by the
 * members themselves and read from a {@link io.github.quanheng.party.Roster}.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.group;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
