/**
 * Family-doctor contracting (家庭医生签约): the modes in which a team is put together, the teams, and coverage counted in
 * households and in people with the excused left out.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.contracting;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
