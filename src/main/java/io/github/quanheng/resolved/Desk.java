package io.github.quanheng.resolved;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the units of a run use one after the other (工作台): nothing of it holds longer than the step in which it is written, or it is only a guess. */
final class Desk {
    /** The registers of points, of bonuses and of marks while parts are added up, a third each. */
    final int[] scratch;

    /** The figures known only as bounds that the forms of a rule move with. */
    final Map<Mix.Source, Node> bounded = new LinkedHashMap<>();

    /** The columns in the order in which the unit before named them: most name them alike. */
    final Intake.@Nullable Column[] guess;

    /** How the unit before named these. */
    final @Nullable Object[] keys;

    Desk(int parts, int figures) {
        scratch = new int[3 * parts];
        guess = new Intake.Column[figures];
        keys = new Object[figures];
    }
}
