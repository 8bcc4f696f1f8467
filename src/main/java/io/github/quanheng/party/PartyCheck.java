package io.github.quanheng.party;

import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Refuses nonsense that any kind of party could hold. */
final class PartyCheck {
    private PartyCheck() {}

    static void check(Party party) {
        InvalidValue.unless(
                !party.supervisor().equals(Optional.of(party.id())),
                "supervisor",
                "主体%s（%s）的主管是它自己",
                "改写主管，或去掉",
                "party %s (%s) supervises itself",
                "name another supervisor or none",
                party.id(),
                party.name());
        InvalidValue.unless(
                party.population().orElse(0L) >= 0,
                "population",
                "主体%s（%s）的人口数是%s",
                "写0以上的数",
                "party %s (%s) has a population of %s",
                "write 0 or more",
                party.id(),
                party.name(),
                party.population().orElse(0L));
        party.own().forEach((attribute, code) -> {
            Check.id(attribute, "own");
            Check.text(code, attribute);
        });
        Set<Membership> seen = new HashSet<>();
        for (Membership next : party.memberships()) {
            InvalidValue.unless(
                    !next.group().equals(party.id()),
                    "memberships",
                    "主体%s（%s）是它自己的成员",
                    "写集团的编号",
                    "party %s (%s) is a member of itself",
                    "name the group's own id",
                    party.id(),
                    party.name());
            InvalidValue.unless(
                    seen.stream().noneMatch(last -> last.group().equals(next.group()) && last.overlaps(next)),
                    "memberships",
                    "主体%s（%s）同时两次加入%s",
                    "先结束前一次",
                    "party %s (%s) is twice in group %s on the same days",
                    "end one membership before the next",
                    party.id(),
                    party.name(),
                    next.group());
            seen.add(next);
        }
    }
}
