package io.github.quanheng.party;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.value.Truth;
import java.time.LocalDate;
import java.util.List;

/** What a register does not say of a party, so that a question about it stays open (登记缺项). */
final class Entries {
    private Entries() {}

    static List<String> unknown(Selection selection, Party party, LocalDate asOf) {
        if (selection.answer(party, asOf) != Truth.UNKNOWN) {
            return List.of();
        }
        return parts(selection).isEmpty()
                ? entries(selection, party)
                : parts(selection).stream()
                        .flatMap(part -> unknown(part, party, asOf).stream())
                        .distinct()
                        .toList();
    }

    private static List<Selection> parts(Selection selection) {
        if (selection instanceof Selection.All all) {
            return all.parts();
        }
        if (selection instanceof Selection.Any any) {
            return any.parts();
        }
        return selection instanceof Selection.Not not ? not.parts() : List.of();
    }

    private static List<String> entries(Selection trait, Party party) {
        if (trait instanceof Trait.Own own) {
            return own.codes().keySet().stream()
                    .filter(attribute -> !party.own().containsKey(attribute))
                    .map(attribute -> Selection.OWN + attribute)
                    .toList();
        }
        return ImmutableList.of(entry(trait));
    }

    private static String entry(Selection trait) {
        if (trait instanceof Trait.OfClass) {
            return "class";
        }
        if (trait instanceof Trait.OfCategory) {
            return "category";
        }
        if (trait instanceof Trait.OfOwnership) {
            return "ownership";
        }
        if (trait instanceof Trait.OfAdministration) {
            return "administration";
        }
        if (trait instanceof Trait.InArea) {
            return "area";
        }
        return trait instanceof Trait.OfPopulation ? "population" : "grade";
    }
}
