package io.github.quanheng.resolved;

import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The least and the most that parts may come to, each looked at by itself: a bound for all kinds of units, proved without counting them out. */
final class MarksRange {
    private record Ends(Rational least, Rational most) {}

    private final Draft draft;
    private final FixedValue fixed;
    private final Optional<Rational> marks;
    private final Optional<Ends> ends;

    MarksRange(Draft draft, ResolvedLine whole, List<ResolvedLine> parts, FixedValue fixed) {
        this.draft = draft;
        this.fixed = fixed;
        Aspects aspects = new Aspects(draft);
        fixed.ask(whole.at, whole.line.marks(), aspects);
        this.marks = aspects.asked().isEmpty()
                ? fixed.of(whole.line.marks(), new UnitKind(java.util.Map.of()))
                : Optional.empty();
        List<Rational> least = new ArrayList<>();
        List<Rational> most = new ArrayList<>();
        for (ResolvedLine part : parts) {
            Optional<Ends> own = ends(part);
            if (own.isPresent()) {
                least.add(own.get().least());
                most.add(own.get().most());
            }
        }
        this.ends = least.size() == parts.size()
                ? Optional.of(new Ends(Rational.sum(least), Rational.sum(most)))
                : Optional.empty();
    }

    private Optional<Ends> ends(ResolvedLine part) {
        Aspects aspects = new Aspects(draft);
        MarksCheck.ask(fixed, aspects, part);
        Kinds kinds = new Kinds(aspects, aspects.asked());
        if (kinds.count() > MarksCheck.MOST_KINDS) {
            return alone(part);
        }
        List<Rational> worths = new ArrayList<>();
        for (UnitKind kind : kinds.all()) {
            Optional<Rational> worth = FixedValue.holds(part.line.applies(), kind)
                    ? MarksCheck.worth(fixed, part, kind)
                    : Optional.of(Rational.ZERO);
            worth.ifPresent(worths::add);
        }
        return worths.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ends(Collections.min(worths), Collections.max(worths)));
    }

    /** The marks are the same for all units, and whether they apply is left open. */
    private Optional<Ends> alone(ResolvedLine part) {
        Aspects aspects = new Aspects(draft);
        fixed.ask(part.at, part.line.marks(), aspects);
        part.weighed().ifPresent(weight -> fixed.ask(part.at, weight, aspects));
        return aspects.asked().isEmpty()
                ? MarksCheck.worth(fixed, part, new UnitKind(java.util.Map.of()))
                        .map(worth -> new Ends(Rational.ZERO.min(worth), Rational.ZERO.max(worth)))
                : Optional.empty();
    }

    /** The marks of the whole where they are the same for all units. */
    Optional<Rational> marks() {
        return marks;
    }

    /** Whether every kind of unit has exactly the marks of the whole. */
    boolean isProof() {
        return ends.filter(own -> own.least().equals(own.most()))
                .flatMap(own -> marks.map(own.least()::equals))
                .orElse(false);
    }

    /** The most that the parts may come to, where it is less than the whole has. */
    Optional<Rational> tooLittle() {
        return ends.map(Ends::most)
                .filter(most -> marks.filter(full -> most.compareTo(full) < 0).isPresent());
    }

    /** The least that the parts may come to, where it is more than the whole has. */
    Optional<Rational> tooMuch() {
        return ends.map(Ends::least)
                .filter(least -> marks.filter(full -> least.compareTo(full) > 0).isPresent());
    }
}
