package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.party.Selection;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who has not (未办清单): agreements not handed up, tasks that nobody leads or claims, matters silent, due soon and overdue, each
 * with name, party, day and figure. Backlogs are joined by {@link #and} and looked at by party, unit or area.
 *
 * @param entries what is not done, in the order in which it was found
 */
public record Backlog(@JsonValue List<Entry> entries) {
    /**
     * Copies the entries.
     *
     * @param entries what is not done
     */
    @JsonCreator
    public Backlog {
        entries = List.copyOf(entries);
    }

    /** What has not happened. */
    public enum Kind {
        /** The agreement was not handed up (责任书未上交). */
        NOT_HANDED_UP,
        /** The agreement is there, and the party below has not signed (责任书未签字). */
        NOT_SIGNED,
        /** The party's data do not say whether it has to hand one up (应否上交不明). */
        UNCLEAR,
        /** Nobody has any part in the task (无人认领). */
        UNCLAIMED,
        /** Somebody has a part in the task, and nobody leads it alone (牵头不明). */
        NO_LEAD,
        /** Nobody follows the task through (未立项督办). */
        NOT_FOLLOWED,
        /** Those who work on it have not been heard for long (无进展). */
        NO_PROGRESS,
        /** It is due within days (即将到期). */
        DUE_SOON,
        /** It is due and not done (逾期未完成). */
        OVERDUE,
        /** The deadline of the supervision on it has passed (督办逾期). */
        SUPERVISION_OVERDUE
    }

    /**
     * One thing that has not happened.
     *
     * @param kind what has not happened
     * @param of of which party, item or matter, by its identifier
     * @param name what it is called
     * @param party who has not done it, where it is known
     * @param area the area of the plan that it belongs to, where it belongs to one
     * @param due the day on which it is due; for a supervision its deadline
     * @param days days late, days left, or days of silence, as the kind says
     * @param done how much is done
     * @param stage the stage that is reached, of a project
     * @param amount how much there is to do
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(
            @JsonProperty(required = true) Kind kind,
            @JsonProperty(required = true) String of,
            @JsonProperty(required = true) Label name,
            Optional<PartyId> party,
            Optional<ItemId> area,
            Optional<LocalDate> due,
            Optional<Long> days,
            Optional<Figure> done,
            Optional<String> stage,
            Optional<Figure> amount) {
        static Entry of(Kind kind, String of, Label name, Optional<PartyId> party, Optional<LocalDate> due) {
            return new Entry(
                    kind,
                    of,
                    name,
                    party,
                    Optional.empty(),
                    due,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * Finds whose agreement is not there.
     *
     * @param agreements the agreements handed up
     * @param system the responsibility system, by its Chinese name
     * @param who who has to hand one up
     * @param roster the parties
     * @param due the day on which they are due
     * @param asOf the day; signings of later days are not seen
     * @return those without an agreement, those who have not signed, and those of whom nobody can say, in the order of the roster
     */
    public static Backlog ofAgreements(
            List<Agreement> agreements, String system, Selection who, Roster roster, LocalDate due, LocalDate asOf) {
        List<Entry> found = new ArrayList<>();
        for (Party party : roster.parties()) {
            Truth fits = party.existsOn(asOf) ? who.answer(party, asOf) : Truth.FALSE;
            List<Agreement> own = agreements.stream()
                    .filter(each ->
                            each.to().equals(party.id()) && each.system().zh().equals(system))
                    .filter(each ->
                            each.period().contains(asOf) || each.period().contains(due))
                    .toList();
            boolean signed = own.stream()
                    .flatMap(each -> each.signings().stream())
                    .anyMatch(
                            each -> each.side().equals(party.id()) && !each.on().isAfter(asOf));
            Kind kind = fits == Truth.UNKNOWN ? Kind.UNCLEAR : own.isEmpty() ? Kind.NOT_HANDED_UP : Kind.NOT_SIGNED;
            if (fits != Truth.FALSE && !signed) {
                found.add(Entry.of(kind, party.id().value(), party.name(), Optional.of(party.id()), Optional.of(due)));
            }
        }
        return new Backlog(found);
    }

    /**
     * Finds what of a plan and its matters is not done.
     *
     * @param plan the plan
     * @param matters the matters; those that the plan does not have came up besides it, and are listed after its own
     * @param rule what counts as due soon and as silent
     * @param asOf the day
     * @return what is not done, in the order of the plan
     */
    public static Backlog ofPlan(Plan plan, List<Matter> matters, AlertRule rule, LocalDate asOf) {
        return new Backlog(new BacklogSearch(plan, matters, rule, asOf).entries());
    }

    /**
     * Returns both backlogs as one.
     *
     * @param other the other
     * @return the entries of this one, then those of the other
     */
    public Backlog and(Backlog other) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new Backlog(all);
    }

    /**
     * Returns the entries of one kind.
     *
     * @param kind the kind
     * @return the entries, in order
     */
    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /**
     * Returns the entries by party: by department, where departments are responsible.
     *
     * @return the entries of each, in order of first occurrence; under empty those of nobody
     */
    public Map<Optional<PartyId>, List<Entry>> byParty() {
        return by(Entry::party);
    }

    /**
     * Returns the entries by unit: those of departments and posts under the body that they are part of.
     *
     * @param roster the parties
     * @return the entries of each unit, in order of first occurrence; under empty those of nobody
     */
    public Map<Optional<PartyId>, List<Entry>> byUnit(Roster roster) {
        return by(entry -> entry.party().map(roster::unit));
    }

    /**
     * Returns the entries by area of the plan.
     *
     * @return the entries of each area, in order of first occurrence; under empty those of none
     */
    public Map<Optional<ItemId>, List<Entry>> byArea() {
        return by(Entry::area);
    }

    private <K> Map<K, List<Entry>> by(Function<Entry, K> key) {
        Map<K, List<Entry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(key.apply(entry), any -> new ArrayList<>())
                .add(entry));
        groups.replaceAll((any, list) -> List.copyOf(list));
        return groups;
    }
}
