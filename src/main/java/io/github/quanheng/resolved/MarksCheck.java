package io.github.quanheng.resolved;

import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the marks of the parts add up to those of the whole (满分核对), for every kind of unit that the conditions of parameters and of
 * lines tell apart. Parts whose conditions share nothing are looked at apart from each other, so that only what hangs together is counted out;
 * beyond {@link #MOST_KINDS} kinds a proof by the least and the most decides, or the check says that it cannot. A kind for which some
 * marks depend on data, on an own target or on a parameter without a single row is passed over, and so is a whole of 0 marks.
 */
final class MarksCheck {
    /** How many kinds of units are told apart where conditions hang together. */
    static final int MOST_KINDS = 4_096;

    /** How often parts are looked at where conditions hang together. */
    private static final long MOST_LOOKS = 1_000_000;

    private final Draft draft;
    private final ResolvedLine whole;
    private final List<ResolvedLine> parts;
    private final FixedValue fixed;
    private final Aspects aspects;
    private final List<Set<Object>> asked = new ArrayList<>();
    private boolean isBeyond;

    private MarksCheck(Draft draft, ResolvedLine whole, List<ResolvedLine> parts) {
        this.draft = draft;
        this.whole = whole;
        this.parts = parts;
        this.fixed = new FixedValue(draft);
        this.aspects = new Aspects(draft);
    }

    /** Checks every line that is the sum of its parts. */
    static void check(Draft draft) {
        for (ResolvedLine line : draft.lines.values()) {
            List<ResolvedLine> parts = new ArrayList<>();
            for (ResolvedLine part : line.parts) {
                if (part.isAdded()) {
                    parts.add(part);
                }
            }
            if (LineResolver.rule(line.line).isEmpty() && !parts.isEmpty()) {
                new MarksCheck(draft, line, parts).check();
            }
        }
    }

    /** What some parts come to for a kind of unit, and whether any of them applies. */
    record Option(Rational sum, boolean present, UnitKind kind) {}

    private void check() {
        ask(aspects, whole);
        asked.add(aspects.asked());
        for (ResolvedLine part : parts) {
            ask(aspects, part);
            asked.add(aspects.asked());
        }
        List<List<Option>> groups = new ArrayList<>();
        boolean isOpen = false;
        for (List<Integer> members : together()) {
            List<Option> options = options(members);
            groups.add(options);
            isOpen |= options.isEmpty();
        }
        MarksProblem problem = new MarksProblem(draft, whole, parts, fixed, aspects);
        Optional<UnitKind> wrong = isOpen ? Optional.empty() : wrong(groups);
        MarksRange range = new MarksRange(draft, whole, parts, fixed);
        if (wrong.isPresent()) {
            problem.wrong(wrong.get(), varying(groups), range);
        } else if (isBeyond && !range.isProof()) {
            problem.beyond();
        }
    }

    private void ask(Aspects of, ResolvedLine line) {
        ask(fixed, of, line);
    }

    static void ask(FixedValue fixed, Aspects aspects, ResolvedLine line) {
        line.line.applies().ifPresent(when -> aspects.ask(line.at + ".applies", when));
        fixed.ask(line.at + ".marks", line.line.marks(), aspects);
        line.weighed().ifPresent(weight -> fixed.ask(line.at + ".weight", weight, aspects));
    }

    /** Groups of lines whose conditions ask about the same; number 0 is the whole. */
    private List<List<Integer>> together() {
        int[] group = new int[asked.size()];
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (Object key : asked.get(i)) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    group[root(group, i)] = root(group, other);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new java.util.LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(asked.get(i).isEmpty() && i > 0 ? -1 : root(group, i), root -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** The different sums of some lines, each with a kind of unit for which it is so. */
    private List<Option> options(List<Integer> members) {
        Set<Object> keys = new LinkedHashSet<>();
        for (int member : members) {
            keys.addAll(asked.get(member));
        }
        Kinds kinds = new Kinds(aspects, keys);
        long most = Math.min(MOST_KINDS, Math.max(64, MOST_LOOKS / members.size()));
        isBeyond |= kinds.count() > most;
        Map<List<Object>, Option> different = new HashMap<>();
        List<Option> options = new ArrayList<>();
        for (UnitKind kind : kinds.count() > most ? kinds.some((int) most) : kinds.all()) {
            Optional<Option> option = option(members, kind);
            if (option.isPresent()
                    && different.put(List.of(option.get().sum(), option.get().present()), option.get()) == null) {
                options.add(option.get());
            }
        }
        return options;
    }

    private Optional<Option> option(List<Integer> members, UnitKind kind) {
        List<Rational> worths = new ArrayList<>();
        boolean present = false;
        for (int member : members) {
            ResolvedLine line = member == 0 ? whole : parts.get(member - 1);
            boolean applies = FixedValue.holds(line.line.applies(), kind);
            Optional<Rational> worth = member == 0
                    ? fixed.of(line.line.marks(), kind).filter(marks -> applies && marks.signum() != 0)
                    : applies ? worth(fixed, line, kind) : Optional.of(Rational.ZERO);
            if (worth.isEmpty()) {
                return Optional.empty();
            }
            worths.add(member == 0 ? worth.get().negated() : worth.get());
            present |= member > 0 && applies;
        }
        return Optional.of(new Option(Rational.sum(worths), present, kind));
    }

    static Optional<Rational> worth(FixedValue fixed, ResolvedLine part, UnitKind kind) {
        Optional<Rational> weight = part.weighed().map(of -> fixed.of(of, kind)).orElse(Optional.of(Rational.ONE));
        return weight.flatMap(times -> fixed.of(part.line.marks(), kind).map(times::times));
    }

    /**
     * A kind of unit for which the parts do not add up, though some part applies. It is enough to change one group at a time: were all of these
     * right, every group would come to the same for all kinds.
     */
    private static Optional<UnitKind> wrong(List<List<Option>> groups) {
        List<Option> base = new ArrayList<>();
        List<Rational> sums = new ArrayList<>();
        int present = 0;
        for (List<Option> options : groups) {
            Option option = firstPresent(options);
            base.add(option);
            sums.add(option.sum());
            present += option.present() ? 1 : 0;
        }
        Rational sum = Rational.sum(sums);
        if (present > 0 && sum.signum() != 0) {
            return Optional.of(kind(base));
        }
        for (int i = 0; i < groups.size(); i++) {
            Option own = base.get(i);
            for (Option other : groups.get(i)) {
                boolean some = other.present() || present > (own.present() ? 1 : 0);
                if (some && sum.minus(own.sum()).plus(other.sum()).signum() != 0) {
                    base.set(i, other);
                    return Optional.of(kind(base));
                }
            }
        }
        return Optional.empty();
    }

    private static Option firstPresent(List<Option> options) {
        for (Option option : options) {
            if (option.present()) {
                return option;
            }
        }
        return options.get(0);
    }

    private static UnitKind kind(List<Option> options) {
        return UnitKind.joined(options.stream().map(Option::kind).toList());
    }

    /** What a sum depends on: the aspects of groups that do not always come to the same. */
    private static Set<Object> varying(List<List<Option>> groups) {
        Set<Object> varying = new LinkedHashSet<>();
        groups.stream()
                .filter(options -> options.size() > 1)
                .forEach(options -> varying.addAll(options.get(0).kind().facts().keySet()));
        return varying;
    }
}
