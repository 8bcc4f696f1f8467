package io.github.quanheng.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is wrong between a set of selections and a set of parties that should each fit exactly one (适用范围检查).
 *
 * @param kind gap, overlap or unclear
 * @param party the party
 * @param selections the names of the selections that hold, or that cannot be answered; empty for a gap
 */
public record SelectionProblem(Kind kind, PartyId party, List<String> selections) {
    /** The kinds of problem. */
    public enum Kind {
        /** No selection holds (无一适用). */
        GAP,
        /** Two or more hold (重复适用). */
        OVERLAP,
        /** The party's data leave open whether one holds (无法判断), so that a gap or an overlap may hide there. */
        UNCLEAR
    }

    /**
     * Copies the names.
     *
     * @param kind gap, overlap or unclear
     * @param party the party
     * @param selections the names of the selections concerned
     */
    public SelectionProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(selections, "selections");
        selections = List.copyOf(selections);
    }

    /**
     * Finds every party that does not fit exactly one of the selections. Parties that do not exist on the day are passed
     * over.
     *
     * @param selections the selections by name
     * @param parties the parties that should each fit one
     * @param asOf the day
     * @return all problems, in the order of the parties; a party with an overlap may also be unclear
     */
    public static List<SelectionProblem> find(
            Map<String, Selection> selections, List<? extends Party> parties, LocalDate asOf) {
        List<SelectionProblem> found = new ArrayList<>();
        for (Party party : parties) {
            if (!party.existsOn(asOf)) {
                continue;
            }
            List<String> yes = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            selections.forEach((name, selection) -> {
                switch (selection.answer(party, asOf)) {
                    case TRUE -> yes.add(name);
                    case UNKNOWN -> unknown.add(name);
                    case FALSE -> {}
                }
            });
            if (yes.size() > 1) {
                found.add(new SelectionProblem(Kind.OVERLAP, party.id(), yes));
            }
            if (!unknown.isEmpty()) {
                found.add(new SelectionProblem(Kind.UNCLEAR, party.id(), unknown));
            } else if (yes.isEmpty()) {
                found.add(new SelectionProblem(Kind.GAP, party.id(), List.of()));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns the problem in words.
     *
     * @return which party, what is wrong, what to do
     */
    @Override
    public String toString() {
        return switch (kind) {
            case GAP -> "party " + party + ": fits no selection; add one that it fits";
            case OVERLAP -> "party " + party + ": fits " + selections + " at once; make them exclude each other";
            case UNCLEAR ->
                "party " + party + ": its data leave open whether it fits " + selections + "; complete them";
        };
    }
}
