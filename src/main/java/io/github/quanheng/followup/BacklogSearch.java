package io.github.quanheng.followup;

import io.github.quanheng.followup.Backlog.Entry;
import io.github.quanheng.followup.Backlog.Kind;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.Level;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.plan.PlanItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks through a plan and its matters for what is not done. */
final class BacklogSearch {
    private final Plan plan;
    private final Map<ItemId, Matter> matters = new LinkedHashMap<>();
    private final AlertRule rule;
    private final LocalDate asOf;
    private final List<Entry> found = new ArrayList<>();

    BacklogSearch(Plan plan, List<Matter> matters, AlertRule rule, LocalDate asOf) {
        this.plan = plan;
        matters.forEach(matter -> this.matters.put(matter.id(), matter));
        this.rule = rule;
        this.asOf = asOf;
    }

    List<Entry> entries() {
        for (PlanItem item : plan.items()) {
            if (item.level() == Level.TASK) {
                leads(item);
            }
            Matter matter = matters.get(item.id());
            if (matter != null) {
                matter(matter, plan.area(item));
            } else if (item.level() == Level.TASK) {
                add(Kind.NOT_FOLLOWED, item, item.lead());
            }
        }
        matters.values().stream()
                .filter(matter -> plan.item(matter.id()).isEmpty())
                .forEach(matter -> matter(matter, Optional.empty()));
        return found;
    }

    private void leads(PlanItem item) {
        if (item.duties().isEmpty()) {
            add(Kind.UNCLAIMED, item, Optional.empty());
        } else if (item.lead().isEmpty()) {
            add(Kind.NO_LEAD, item, Optional.empty());
        }
    }

    private void add(Kind kind, PlanItem item, Optional<PartyId> party) {
        found.add(new Entry(
                kind,
                item.id().value(),
                item.name(),
                party,
                plan.area(item),
                Optional.of(plan.due(item)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                item.amount()));
    }

    private void matter(Matter matter, Optional<ItemId> area) {
        Status status = matter.on(asOf, rule.settles());
        if (status.settledOn().isPresent() || status.state() == State.CANCELLED) {
            return;
        }
        long left = ChronoUnit.DAYS.between(asOf, status.due());
        if (status.overdue()) {
            add(Kind.OVERDUE, matter, area, status, status.due(), status.daysLate());
        } else if (left <= rule.soonDays()) {
            add(Kind.DUE_SOON, matter, area, status, status.due(), left);
        }
        status.supervisedUntil()
                .filter(deadline -> asOf.isAfter(deadline))
                .ifPresent(deadline -> add(
                        Kind.SUPERVISION_OVERDUE,
                        matter,
                        area,
                        status,
                        deadline,
                        ChronoUnit.DAYS.between(deadline, asOf)));
        long silent = ChronoUnit.DAYS.between(heard(matter), asOf);
        if (silent > rule.silentDays()) {
            add(Kind.NO_PROGRESS, matter, area, status, status.due(), silent);
        }
    }

    /** The last day on which those who work on it were heard; before they were, the first day of its time. */
    private LocalDate heard(Matter matter) {
        return matter.events().stream()
                .filter(event -> !event.on().isAfter(asOf) && !event.action().byOthers())
                .map(Event::on)
                .reduce(matter.period().first(), (first, second) -> second);
    }

    private void add(Kind kind, Matter matter, Optional<ItemId> area, Status status, LocalDate due, long days) {
        found.add(new Entry(
                kind,
                matter.id().value(),
                matter.name(),
                Optional.of(matter.responsible()),
                area,
                Optional.of(due),
                Optional.of(days),
                status.done(),
                status.stage(),
                matter.amount()));
    }
}
