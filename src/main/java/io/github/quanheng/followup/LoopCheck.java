package io.github.quanheng.followup;

import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.Level;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
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
                add(
                        found,
                        "matters[" + matter.id() + "]",
                        "重复立项",
                        "is there twice",
                        "合为一项，过程记录并在一处",
                        "keep its events in one");
            }
        }
        for (PlanItem item : plan.items()) {
            Optional<Matter> matter = Optional.ofNullable(known.get(item.id()));
            if (matter.isEmpty()) {
                if (item.level() == Level.TASK) {
                    add(
                            found,
                            "items[" + item.id() + "]",
                            "任务“" + item.name().zh() + "”没有立项督办",
                            "is followed through by nobody",
                            "立项督办",
                            "open a matter for it");
                }
                continue;
            }
            responsibility(plan, item, matter.get(), found);
            if (isClosed(matter.get(), asOf)) {
                List<String> open = plan.below(item.id()).stream()
                        .map(PlanItem::id)
                        .filter(id -> known.containsKey(id) && !isClosed(known.get(id), asOf))
                        .map(ItemId::value)
                        .toList();
                if (!open.isEmpty()) {
                    add(
                            found,
                            "matters[" + item.id() + "].events",
                            "事项“" + item.name().zh() + "”已销号，而下属事项" + open + "尚未销号",
                            "is closed while its parts " + open + " are open",
                            "重新立项",
                            "reopen it");
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isClosed(Matter matter, LocalDate asOf) {
        State state = matter.on(asOf, Settles.WHEN_VERIFIED).state();
        return state == State.CLOSED || state == State.CANCELLED;
    }

    private static void responsibility(Plan plan, PlanItem item, Matter matter, List<Problem> found) {
        String at = "matters[" + matter.id() + "].";
        Optional<PartyId> lead = item.lead();
        if (lead.isPresent() && !lead.get().equals(matter.responsible())) {
            add(
                    found,
                    at + "responsible",
                    "计划由" + lead.get() + "牵头，督办却以" + matter.responsible() + "为责任单位",
                    "is led by " + lead.get() + ", but " + matter.responsible() + " is made responsible",
                    "以牵头单位为责任单位，或修改计划",
                    "make the lead responsible or change the plan");
        }
        LocalDate due = plan.due(item);
        LocalDate last = matter.period().last().orElseThrow();
        if (last.isAfter(due)) {
            add(
                    found,
                    at + "period",
                    "计划的完成时限是" + due + "，督办时限却到" + last,
                    "is due on " + due + ", but followed through until " + last,
                    "按计划的时限督办，或修改计划",
                    "take the day of the plan or amend it");
        }
    }

    private static void add(List<Problem> found, String at, String zh, String en, String cureZh, String cureEn) {
        found.add(new Problem(at, new Statement(zh, en), new Statement(cureZh, cureEn)));
    }
}
