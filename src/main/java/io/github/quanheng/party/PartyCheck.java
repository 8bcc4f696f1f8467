package io.github.quanheng.party;

import io.github.quanheng.internal.Check;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Refuses nonsense that any kind of party could hold. */
final class PartyCheck {
    private PartyCheck() {}

    static void check(Party party) {
        Check.that(
                !party.supervisor().equals(Optional.of(party.id())),
                "party %s (%s): supervises itself; name another supervisor or none",
                party.id(),
                party.name());
        Check.that(
                party.population().orElse(0L) >= 0,
                "party %s (%s): its population %s is negative",
                party.id(),
                party.name(),
                party.population().orElse(0L));
        party.own().forEach((attribute, code) -> {
            Check.id(attribute, "own attribute of party " + party.id());
            Check.text(code, "own attribute " + attribute + " of party " + party.id());
        });
        Set<Membership> seen = new HashSet<>();
        for (Membership next : party.memberships()) {
            Check.that(
                    !next.group().equals(party.id()),
                    "party %s (%s): is a member of itself; name the group's own id",
                    party.id(),
                    party.name());
            Check.that(
                    seen.stream().noneMatch(last -> last.group().equals(next.group()) && last.overlaps(next)),
                    "party %s (%s): is twice in group %s on the same days; end one membership before the next",
                    party.id(),
                    party.name(),
                    next.group());
            seen.add(next);
        }
    }
}
