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
import io.github.quanheng.value.Statement;
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
            check.add(
                    "owner",
                    "制定单位" + plan.owner() + "不在名册中",
                    "belongs to " + plan.owner() + ", which the roster does not hold",
                    "列入名册",
                    "add it");
        }
        return List.copyOf(check.found);
    }

    private void add(String at, String zh, String en, String cureZh, String cureEn) {
        found.add(new Problem(at, new Statement(zh, en), new Statement(cureZh, cureEn)));
    }

    private void add(PlanItem item, String part, String zh, String en, String cureZh, String cureEn) {
        String name = "“" + item.name().zh() + "”";
        add("items[" + item.id() + "]." + part, name + zh, en, cureZh, cureEn);
    }

    private void place(PlanItem item) {
        if (item.above().isEmpty()) {
            boolean top = item.level() == Level.STRATEGY
                    || (item.level() == Level.AREA && plan.at(Level.STRATEGY).isEmpty());
            if (!top) {
                add(
                        item,
                        "above",
                        "是" + item.level().label().zh() + "，却没有写明上一级",
                        "is a " + item.level() + " with nothing above it",
                        "归入上一级条目之下",
                        "put it under an item of a higher level");
            }
            return;
        }
        Optional<PlanItem> above = plan.item(item.above().get());
        if (above.isEmpty()) {
            add(
                    item,
                    "above",
                    "的上一级" + item.above().get() + "在计划中没有",
                    "is under " + item.above().get() + ", which the plan does not have",
                    "更正编号",
                    "correct the id");
        } else if (circles(item)) {
            add(
                    item,
                    "above",
                    "经由" + item.above().get() + "绕了一圈，成了自己的上级",
                    "is above itself by way of " + item.above().get(),
                    "更正其间一个条目的上一级",
                    "correct one of the items between");
        } else if (above.get().level().compareTo(item.level()) >= 0) {
            add(
                    item,
                    "above",
                    "是" + item.level().label().zh() + "，却归在"
                            + above.get().level().label().zh() + above.get().id() + "之下",
                    "is a " + item.level() + " under the " + above.get().level() + " "
                            + above.get().id(),
                    "归入上一级条目之下",
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
                    "parts",
                    "写明有" + item.parts().get() + "项，实有" + there + "项",
                    "states " + item.parts().get() + " parts but has " + there,
                    "增减条目，或更正所写项数",
                    "add or take away items, or correct it");
        }
    }

    private void lead(PlanItem item) {
        List<PartyId> leads = item.bearing(Duty.Kind.LEAD);
        List<PartyId> claims = item.bearing(Duty.Kind.CLAIMED);
        if (leads.size() > 1) {
            add(
                    item,
                    "duties",
                    "有" + leads.size() + "个牵头单位：" + leads,
                    "is led by " + leads,
                    "确定一家牵头，其余配合",
                    "let one lead and the others cooperate");
        } else if (leads.isEmpty() && claims.size() > 1) {
            add(
                    item,
                    "duties",
                    "由" + claims + "认领，但无人牵头",
                    "is claimed by " + claims + " and led by none",
                    "确定其中一家牵头",
                    "let one of them lead");
        } else if (item.level() == Level.TASK && leads.isEmpty() && claims.isEmpty()) {
            add(item, "duties", "没有牵头单位", "is led by nobody", "写明牵头单位", "name the lead");
        }
        if (item.level() == Level.TASK
                && item.targets().isEmpty()
                && item.proofs().isEmpty()) {
            add(
                    item,
                    "proofs",
                    "既没有目标，也没有完成的佐证",
                    "has neither a target nor a proof",
                    "写明以何佐证完成",
                    "say what proves it done");
        }
    }

    private void time(PlanItem item) {
        Period limit = item.above().flatMap(plan::item).map(plan::during).orElse(plan.period());
        Optional<Period> own = item.during();
        if (own.isPresent() && !limit.encloses(own.get())) {
            add(
                    item,
                    "during",
                    "的起止时间" + own.get() + "超出上一级的" + limit,
                    "runs " + own.get() + ", outside of " + limit + " above it",
                    "调整本条目或上一级的时间",
                    "move it or the item above");
        }
    }

    private void money(PlanItem item) {
        Rational parts = Rational.sum(plan.below(item.id()).stream()
                .map(part -> part.budget().orElse(Money.ZERO).yuan())
                .toList());
        if (item.budget().isPresent() && parts.compareTo(item.budget().get().yuan()) > 0) {
            add(
                    item,
                    "budget",
                    "的预算为" + item.budget().get() + "元，而下属条目合计" + parts + "元",
                    "has a budget of " + item.budget().get() + " yuan, but its parts come to " + parts,
                    "增加预算，或压减下属条目",
                    "raise it or cut the parts");
        }
    }

    private void references(PlanItem item, Set<TargetId> targets, Roster roster) {
        for (TargetId target : item.targets()) {
            if (!targets.contains(target)) {
                add(
                        item,
                        "targets",
                        "所服务的目标" + target + "在各责任书中都没有",
                        "serves target " + target + ", which no agreement has",
                        "更正编号",
                        "correct the id");
            }
        }
        for (PartyId party : item.duties().stream().map(Duty::party).distinct().toList()) {
            if (roster.find(party).isEmpty()) {
                add(
                        item,
                        "duties",
                        "的责任单位" + party + "不在名册中",
                        "names " + party + ", which the roster does not hold",
                        "列入名册，或更正编号",
                        "add it or correct the id");
            }
        }
    }

    private void stated() {
        plan.stated().forEach((level, stated) -> {
            List<PlanItem> items = plan.at(level);
            String at = "stated." + level;
            if (items.size() != stated) {
                add(
                        at,
                        "写明" + level.label().zh() + stated + "项，实有" + items.size() + "项",
                        "states " + stated + " of level " + level + " but has " + items.size(),
                        "补全",
                        "complete it");
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
                add(
                        at,
                        level.label().zh() + "的序号"
                                + (missing.isEmpty() ? "" : "缺" + missing)
                                + (missing.isEmpty() || wrong.isEmpty() ? "" : "，")
                                + (wrong.isEmpty() ? "" : wrong + "重复或超过" + stated),
                        "numbers its items of level " + level + " without " + missing + " and with " + wrong
                                + " twice or beyond " + stated,
                        "从1到" + stated + "连续编号",
                        "number them from 1 to " + stated);
            }
        });
    }

    private void unserved(List<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            agreement.ruled().forEach(target -> {
                boolean served = plan.items().stream()
                        .anyMatch(item -> item.targets().contains(target.id())
                                && owner(item).isPresent());
                if (!served) {
                    add(
                            "agreements[" + agreement.id() + "].targets[" + target.id() + "]",
                            "没有任何有牵头单位的条目落实这一目标",
                            "is served by no item that someone leads",
                            "列入一项任务，并写明牵头单位",
                            "put it under a task and name its lead");
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
