package io.github.quanheng.testing;

import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.Optional;
import java.util.function.Predicate;

/** What had a part in a score (得分的由来), as far as a sheet tells it. */
public enum Cause {
    /** Marks for steps outside a bound, at least a part of one (每差一步若干分). */
    STEPS(term("perStep", true)),
    /** Marks for cases, at least one (每例若干分). */
    CASES(term("perCase", true)),
    /** Marks for things that are not there (缺项). */
    MISSING_THINGS(term("missing", true)),
    /** The band of a value (分档赋分). */
    BAND(term("bands", false)),
    /** A code (按级别赋分). */
    CODE(term("byCode", false)),
    /** A proportion (按比例得分). */
    PROPORTION(term("proportional", false)),
    /** A line between two points (线性插值). */
    INTERPOLATION(term("interpolated", false)),
    /** A condition that gives all or nothing (达标得满分). */
    PASS(term("pass", false)),
    /** A prerequisite (前置条件). */
    PREREQUISITE(term("provided", false)),
    /** Conditions that each give marks (逐项得分). */
    AWARD(term("award", false)),
    /** The lower bound of the line (保底). */
    FLOOR(line -> moved(line.raw(), line.limited()) > 0),
    /** The upper bound of the line (封顶). */
    CEILING(line -> moved(line.raw(), line.limited()) < 0),
    /** A veto or another effect that changed the score (一票否决等). */
    EFFECT(line -> line.effects().stream().anyMatch(each -> moved(each.before(), each.after()) != 0)),
    /** A provision for an absent value (缺值规定). */
    ABSENCE(line -> line.settled().isPresent());

    private final Predicate<LineScore> holds;

    Cause(Predicate<LineScore> holds) {
        this.holds = holds;
    }

    boolean holds(LineScore line) {
        return holds.test(line);
    }

    /** A term has a part in a score when it was worked out, and one that counts something when it came to something. */
    private static Predicate<LineScore> term(String word, boolean counts) {
        return line -> line.rule()
                .tree()
                .anyMatch(step -> belongs(step, word)
                        && line.rule()
                                .tree()
                                .filter(owner -> owner.at().equals(owner(step, word)))
                                .anyMatch(owner -> !counts || isSomething(owner.outcome())));
    }

    private static boolean belongs(Derivation step, String word) {
        return step.at().contains("." + word + ".")
                || step.at().contains("." + word + "[")
                || step.at().endsWith("." + word);
    }

    private static String owner(Derivation step, String word) {
        return step.at().substring(0, step.at().lastIndexOf("." + word));
    }

    private static boolean isSomething(Outcome outcome) {
        return outcome.number().map(number -> number.signum() != 0).orElse(false);
    }

    private static int moved(Outcome from, Outcome to) {
        Optional<Rational> before = from.number();
        Optional<Rational> after = to.number();
        return before.isPresent() && after.isPresent()
                ? after.get().compareTo(before.get())
                : before.isPresent() == after.isPresent() ? 0 : 1;
    }
}
