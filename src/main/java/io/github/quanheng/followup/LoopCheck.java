package io.github.quanheng.followup;

import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.Level;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where the loop of follow-through is open (闭环核对): the chain of tasks (every task of the plan is followed through), the
 * chain of work (nothing is closed while a part of it is open), and the chain of responsibility (who is responsible leads the
 * item, and the time is that of the plan).
 */
public final class LoopCheck {
    private LoopCheck() {}

    /**
     * Finds all gaps.
     *
     * @param plan the plan
     * @param matters the matters; those that the plan does not have came up besides it and are passed over
     * @param asOf the day
     * @return all problems, in the order of the plan
     */
    public static List<Problem> problems(Plan plan, List<Matter> matters, LocalDate asOf) {
        List<Problem> found = new ArrayList<>();
        Map<ItemId, Matter> known = new LinkedHashMap<>();
        for (Matter matter : matters) {
            if (known.put(matter.id(), matter) != null) {
                found.add(new Problem("matter " + matter.id(), "is there twice", "keep its events in one"));
            }
        }
        for (PlanItem item : plan.items()) {
            Optional<Matter> matter = Optional.ofNullable(known.get(item.id()));
            String place = "item " + item.id() + " (" + item.name() + ")";
            if (matter.isEmpty()) {
                if (item.level() == Level.TASK) {
                    found.add(new Problem(place, "is followed through by nobody", "open a matter for it"));
                }
                continue;
            }
            responsibility(plan, item, matter.get(), place, found);
            if (isClosed(matter.get(), asOf)) {
                List<String> open = plan.below(item.id()).stream()
                        .map(PlanItem::id)
                        .filter(id -> known.containsKey(id) && !isClosed(known.get(id), asOf))
                        .map(ItemId::value)
                        .toList();
                if (!open.isEmpty()) {
                    found.add(new Problem(place, "is closed while its parts " + open + " are open", "reopen it"));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isClosed(Matter matter, LocalDate asOf) {
        State state = matter.on(asOf, Settles.WHEN_VERIFIED).state();
        return state == State.CLOSED || state == State.CANCELLED;
    }

    private static void responsibility(Plan plan, PlanItem item, Matter matter, String place, List<Problem> found) {
        Optional<PartyId> lead = item.lead();
        if (lead.isPresent() && !lead.get().equals(matter.responsible())) {
            found.add(new Problem(
                    place,
                    "is led by " + lead.get() + ", but " + matter.responsible() + " is made responsible",
                    "make the lead responsible or change the plan"));
        }
        LocalDate due = plan.due(item);
        if (matter.period().last().orElseThrow().isAfter(due)) {
            found.add(new Problem(
                    place,
                    "is due on " + due + ", but followed through until "
                            + matter.period().last().orElseThrow(),
                    "take the day of the plan or amend it"));
        }
    }
}
