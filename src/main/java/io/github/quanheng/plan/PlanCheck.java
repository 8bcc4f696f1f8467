package io.github.quanheng.plan;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.TargetId;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what is wrong with a plan before it is issued (计划核对), all at once: items without a place in the tree, circles,
 * parts that are missing, tasks without one lead or without proof, dates and money outside of what is above, targets that
 * nobody serves, parties that nobody knows.
 */
public final class PlanCheck {
    private final Plan plan;
    private final List<Problem> found = new ArrayList<>();

    private PlanCheck(Plan plan) {
        this.plan = plan;
    }

    /**
     * Finds all problems of a plan.
     *
     * @param plan the plan
     * @param agreements the agreements whose targets it serves
     * @param roster the parties
     * @return all problems: first those of the items in order, then those of the whole
     */
    public static List<Problem> problems(Plan plan, List<Agreement> agreements, Roster roster) {
        PlanCheck check = new PlanCheck(plan);
        Set<TargetId> targets = new HashSet<>();
        agreements.forEach(agreement -> agreement.targets().forEach(target -> targets.add(target.id())));
        for (PlanItem item : plan.items()) {
            check.place(item);
            check.parts(item);
            check.lead(item);
            check.time(item);
            check.money(item);
            check.references(item, targets, roster);
        }
        check.stated();
        check.unserved(agreements);
        if (roster.find(plan.owner()).isEmpty()) {
            check.found.add(new Problem(
                    "plan " + plan.id(), "belongs to " + plan.owner() + ", which the roster does not hold", "add it"));
        }
        return List.copyOf(check.found);
    }

    private void add(PlanItem item, String what, String cure) {
        found.add(new Problem("item " + item.id() + " (" + item.name() + ")", what, cure));
    }

    private void place(PlanItem item) {
        if (item.above().isEmpty()) {
            boolean top = item.level() == Level.STRATEGY
                    || (item.level() == Level.AREA && plan.at(Level.STRATEGY).isEmpty());
            if (!top) {
                add(item, "is a " + item.level() + " with nothing above it", "put it under an item of a higher level");
            }
            return;
        }
        Optional<PlanItem> above = plan.item(item.above().get());
        if (above.isEmpty()) {
            add(item, "is under " + item.above().get() + ", which the plan does not have", "correct the id");
        } else if (circles(item)) {
            add(item, "is above itself by way of " + item.above().get(), "correct one of the items between");
        } else if (above.get().level().compareTo(item.level()) >= 0) {
            add(
                    item,
                    "is a " + item.level() + " under the " + above.get().level() + " "
                            + above.get().id(),
                    "put it under an item of a higher level");
        }
    }

    private boolean circles(PlanItem item) {
        Set<ItemId> seen = new HashSet<>();
        Optional<PlanItem> next = item.above().flatMap(plan::item);
        while (next.isPresent() && seen.add(next.get().id())) {
            if (next.get().id().equals(item.id())) {
                return true;
            }
            next = next.get().above().flatMap(plan::item);
        }
        return false;
    }

    private void parts(PlanItem item) {
        int there = plan.below(item.id()).size();
        if (item.parts().isPresent() && item.parts().get() != there) {
            add(
                    item,
                    "states " + item.parts().get() + " parts but has " + there,
                    "add or take away items, or correct it");
        }
    }

    private void lead(PlanItem item) {
        List<PartyId> leads = item.bearing(Duty.Kind.LEAD);
        List<PartyId> claims = item.bearing(Duty.Kind.CLAIMED);
        if (leads.size() > 1) {
            add(item, "is led by " + leads, "let one lead and the others cooperate");
        } else if (leads.isEmpty() && claims.size() > 1) {
            add(item, "is claimed by " + claims + " and led by none", "let one of them lead");
        } else if (item.level() == Level.TASK && leads.isEmpty() && claims.isEmpty()) {
            add(item, "is led by nobody", "name the lead");
        }
        if (item.level() == Level.TASK
                && item.targets().isEmpty()
                && item.proofs().isEmpty()) {
            add(item, "has neither a target nor a proof", "say what proves it done");
        }
    }

    private void time(PlanItem item) {
        Period limit = item.above().flatMap(plan::item).map(plan::during).orElse(plan.period());
        Optional<Period> own = item.during();
        if (own.isPresent() && !limit.encloses(own.get())) {
            add(item, "runs " + own.get() + ", outside of " + limit + " above it", "move it or the item above");
        }
    }

    private void money(PlanItem item) {
        Rational parts = Rational.sum(plan.below(item.id()).stream()
                .map(part -> part.budget().orElse(Money.ZERO).yuan())
                .toList());
        if (item.budget().isPresent() && parts.compareTo(item.budget().get().yuan()) > 0) {
            add(
                    item,
                    "has a budget of " + item.budget().get() + " yuan, but its parts come to " + parts,
                    "raise it or cut the parts");
        }
    }

    private void references(PlanItem item, Set<TargetId> targets, Roster roster) {
        for (TargetId target : item.targets()) {
            if (!targets.contains(target)) {
                add(item, "serves target " + target + ", which no agreement has", "correct the id");
            }
        }
        for (PartyId party : item.duties().stream().map(Duty::party).distinct().toList()) {
            if (roster.find(party).isEmpty()) {
                add(item, "names " + party + ", which the roster does not hold", "add it or correct the id");
            }
        }
    }

    private void stated() {
        plan.stated().forEach((level, stated) -> {
            List<PlanItem> items = plan.at(level);
            String place = "plan " + plan.id();
            if (items.size() != stated) {
                found.add(new Problem(
                        place, "states " + stated + " of level " + level + " but has " + items.size(), "complete it"));
            }
            Map<Integer, Long> numbers = new HashMap<>();
            items.forEach(item -> item.number().ifPresent(number -> numbers.merge(number, 1L, Long::sum)));
            if (numbers.isEmpty()) {
                return;
            }
            List<Integer> missing = IntStream.rangeClosed(1, stated)
                    .boxed()
                    .filter(number -> !numbers.containsKey(number))
                    .toList();
            List<Integer> wrong = numbers.entrySet().stream()
                    .filter(number -> number.getValue() > 1 || number.getKey() > stated)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (!missing.isEmpty() || !wrong.isEmpty()) {
                found.add(new Problem(
                        place,
                        "numbers its items of level " + level + " without " + missing + " and with " + wrong
                                + " twice or beyond " + stated,
                        "number them from 1 to " + stated));
            }
        });
    }

    private void unserved(List<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            agreement.targets().forEach(target -> {
                boolean served = plan.items().stream()
                        .anyMatch(item -> item.targets().contains(target.id())
                                && owner(item).isPresent());
                if (!served) {
                    found.add(new Problem(
                            "target " + target.id() + " of agreement " + agreement.id(),
                            "is served by no item that someone leads",
                            "put it under a task and name its lead"));
                }
            });
        }
    }

    /** The lead of an item, or of the nearest item above that has one. */
    private Optional<PartyId> owner(PlanItem item) {
        PlanItem next = item;
        for (int steps = 0; steps <= plan.items().size(); steps++) {
            if (next.lead().isPresent()) {
                return next.lead();
            }
            Optional<PlanItem> above = next.above().flatMap(plan::item);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            next = above.get();
        }
        return Optional.empty();
    }
}
