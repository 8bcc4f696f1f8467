package io.github.quanheng.resolved;

import com.google.common.math.LongMath;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line with everything it evaluates, the general provisions merged in (计分行解析). This list is the only one: check, order of settlement, scorer
 * and words go by it.
 */
public final class ResolvedLine {
    /** An effect with its condition and value, and the register of the score after it. */
    record Act(Effect effect, @Nullable Node when, Node to, int after) {}

    final Line line;
    final String at;
    final int number;
    final int full;
    final int raw;
    final int limited;
    final int score;
    final int points;
    final int weighedFull;
    final SumOfParts sum;
    final List<ResolvedLine> parts = new ArrayList<>();
    final @Nullable Node[] policies = new Node[Reason.values().length];
    final List<Act> acts = new ArrayList<>();
    final Provisions.Exclusion exclusion;
    final Optional<Rounding> rounding;

    /** In how many parts the unit is divided in which the line is rounded: 100 for a watched rate in per cent. */
    long per = 1;

    private final boolean watched;
    private final boolean added;

    /**
     * Whether the raw score must be the one before the bounds: another line reads it, or a bound reads what may be settled only
     * after it.
     */
    private boolean apart;

    private @Nullable Node marks;

    @Nullable
    Node applies;

    @Nullable
    Node rule;

    @Nullable
    Node watches;

    /** The unit of a watched value that its author gave it; null where it has one of its own. */
    @Nullable
    Dimension unit;

    @Nullable
    Node weight;

    @Nullable
    Node floor;

    @Nullable
    Node ceiling;

    ResolvedLine(
            Line line,
            String at,
            int number,
            int firstSlot,
            Provisions.Exclusion exclusion,
            Optional<Rounding> rounding) {
        this.line = line;
        this.at = at;
        this.number = number;
        this.watched = line instanceof Item item && item.watches().isPresent();
        this.added = !watched && !(line instanceof Item item && item.currency().isPresent());
        this.full = firstSlot;
        this.raw = firstSlot + 1;
        this.limited = firstSlot + 2;
        this.score = firstSlot + 3;
        this.points = firstSlot + 4;
        this.weighedFull = firstSlot + 5;
        this.exclusion = exclusion;
        this.rounding = rounding;
        this.sum = new SumOfParts(this, firstSlot + 6);
    }

    /** How many registers a line has beside those of its nodes. */
    static final int SLOTS = 6 + SumOfParts.SLOTS;

    void marks(Node node) {
        marks = node;
    }

    /**
     * Returns the line as it is ruled.
     *
     * @return the line
     */
    public Line line() {
        return line;
    }

    Node marks() {
        return Objects.requireNonNull(marks);
    }

    void keepApart() {
        apart = true;
    }

    boolean isRawApart() {
        return apart;
    }

    boolean isWatched() {
        return watched;
    }

    /** Whether its score is a part of what it stands in: a watched value and an item of money beside marks are none. */
    boolean isAdded() {
        return added;
    }

    /** The weight that a section is written with. */
    Optional<Quantity> weighed() {
        return line instanceof Section section ? section.weight() : Optional.empty();
    }

    /** The denominator that scores of this line have as a rule. */
    long unit() {
        return rounding.filter(to -> to.decimals() <= 9)
                .map(to -> per * LongMath.pow(10, to.decimals()))
                .orElse(1L);
    }

    boolean isItem() {
        return line instanceof Item;
    }

    boolean isSection() {
        return line instanceof Section;
    }

    /** The register in which a stage of this line stands, once it is settled; none for printed marks that have to be worked out. */
    int register(Input.Stage stage) {
        return switch (stage) {
            case RAW -> raw;
            case LIMITED -> limited;
            case SCORE -> score;
            case FULL -> full;
            case PRINTED -> constantMarks();
        };
    }

    /** The register in which a stage of this line stands; printed marks are worked out. */
    int register(State x, Input.Stage stage) {
        if (stage != Input.Stage.PRINTED) {
            return register(stage);
        }
        marks().eval(x);
        return marks().slot;
    }

    /** The register of marks that are a constant and are known by now. */
    int constantMarks() {
        return marks != null && marks.isReady() ? marks.slot : -1;
    }

    /** Settles the line up to its raw score. */
    void raw(State x) {
        Node printed = marks();
        printed.eval(x);
        if (applies != null) {
            if (Registers.isAbsent(applies.eval(x))) {
                none(x, applies.slot);
                return;
            }
            if (!x.holds(applies.slot)) {
                x.lacks(raw, Reason.NOT_ASSESSED, Subject.of(line.id()));
                none(x, raw);
                return;
            }
        }
        Node watched = watches;
        if (watched != null) {
            watched.eval(x);
            x.copy(raw, watched.slot);
            x.set(full, 0, 1);
            return;
        }
        Fused quick = x.fused(number);
        if (quick != null && quick.raw(x)) {
            x.copy(full, printed.slot);
            return;
        }
        int came = rule == null ? sum.eval(x) : rule.eval(x);
        int from = rule == null ? sum.slot : rule.slot;
        Node policy = policy(came);
        if (policy != null) {
            policy.eval(x);
            from = policy.slot;
        }
        x.copy(raw, from);
        if (isTakenOut(x.k[raw]) || (x.k[raw] == Registers.code(Reason.ONLY_BOUNDED) && mayBeTakenOut())) {
            x.copy(full, raw);
        } else if (rule == null && policy == null && !Registers.isAbsent(came)) {
            x.copy(full, sum.available);
        } else {
            x.copy(full, printed.slot);
        }
    }

    /** Whether some figures take the line out of the account: while they are known only as bounds, what could be had of it is not known either. */
    private boolean mayBeTakenOut() {
        return Stream.concat(Stream.ofNullable(rule), Stream.of(policies).filter(Objects::nonNull))
                .anyMatch(node -> (node.place.raises() & RuleResolver.bit(Reason.EXCLUDED)) != 0);
    }

    /** Whether the line is not on the sheet of this unit, or nobody knows if it is: then nothing acts on it. */
    boolean isOff(State x) {
        return applies != null && (Registers.isAbsent(x.k[applies.slot]) || !x.holds(applies.slot));
    }

    private void none(State x, int from) {
        x.copy(raw, from);
        x.copy(full, from);
    }

    /** What stands for an absence of the unit's own; a policy that has no score for the same reason keeps what is known of it. */
    @Nullable
    Node policy(int came) {
        if (!Registers.isAbsent(came) || Registers.isForeign(came)) {
            return null;
        }
        Reason reason = Registers.reason(came);
        Node policy = policies[Registers.place(reason)];
        return policy != null && policy.place.source() instanceof Input.NoScore none && none.reason() == reason
                ? null
                : policy;
    }

    /** Settles the line from its raw score to its score. */
    void settle(State x) {
        x.copy(limited, raw);
        if (watches != null || isOff(x)) {
            rounded(x, raw);
            return;
        }
        bound(x, floor, -1);
        bound(x, ceiling, 1);
        int now = limited;
        for (Act act : acts) {
            act(x, act, now);
            now = act.after();
        }
        rounded(x, now);
        if (isTakenOut(x.k[score])) {
            x.copy(full, score);
        } else if (Registers.isAbsent(x.k[full]) && x.k[score] != Registers.code(Reason.ONLY_BOUNDED)) {
            // An effect gave points to a line that was taken out: its marks count again.
            x.copy(full, marks().slot);
        }
    }

    /** Rounds what a line came to, where it is rounded. */
    void rounded(State x, int from) {
        if (rounding.isEmpty() || Registers.isAbsent(x.k[from])) {
            x.copy(score, from);
        } else {
            x.round(score, from, rounding.get(), per);
        }
    }

    private static boolean isTakenOut(int code) {
        return Registers.isAbsent(code)
                && (Registers.reason(code) == Reason.EXCLUDED || Registers.reason(code) == Reason.NOT_ASSESSED);
    }

    private void bound(State x, @Nullable Node bound, int sign) {
        if (bound == null || Registers.isAbsent(x.k[limited])) {
            return;
        }
        if (Registers.isAbsent(bound.eval(x)) || sign * x.compare(limited, bound.slot) > 0) {
            x.copy(limited, bound.slot);
        }
    }

    private static void act(State x, Act act, int before) {
        boolean scored = !Registers.isAbsent(x.k[before]);
        Node when = act.when();
        if (when != null) {
            if (Registers.isAbsent(when.eval(x))) {
                x.copy(act.after(), scored ? when.slot : before);
                return;
            }
            if (!x.holds(when.slot)) {
                x.copy(act.after(), before);
                return;
            }
        }
        int to = act.to().slot;
        boolean given = !Registers.isAbsent(act.to().eval(x));
        Effect.How how = act.effect().how();
        if (how == Effect.How.SET || !given) {
            x.copy(act.after(), scored || (how == Effect.How.SET && given) ? to : before);
            return;
        }
        if (!scored) {
            x.copy(act.after(), before);
            return;
        }
        switch (how) {
            case SET -> x.copy(act.after(), to);
            case AT_MOST -> x.copy(act.after(), x.compare(before, to) <= 0 ? before : to);
            case AT_LEAST -> x.copy(act.after(), x.compare(before, to) >= 0 ? before : to);
            case ADD -> x.plus(act.after(), before, to);
            case TIMES -> x.times(act.after(), before, to);
        }
    }
}
