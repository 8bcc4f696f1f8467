package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.party.RosterProblem.Kind;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parties of one run (名册), with the bonds between them read from both sides: supervising authority and supervised
 * units, group, lead and members. Immutable; everything that depends on time takes the day. JSON: the list of parties.
 */
public final class Roster {
    private final Map<PartyId, Party> parties;
    private final Map<PartyId, List<Party>> supervised = new LinkedHashMap<>();
    private final Map<PartyId, List<Party>> enrolled = new LinkedHashMap<>();

    private Roster(Map<PartyId, Party> parties) {
        this.parties = parties;
        for (Party party : parties.values()) {
            party.supervisor().ifPresent(above -> add(supervised, above, party));
            party.memberships().stream()
                    .map(Membership::group)
                    .distinct()
                    .forEach(group -> add(enrolled, group, party));
        }
    }

    private static void add(Map<PartyId, List<Party>> lists, PartyId key, Party party) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(party);
    }

    /**
     * Returns a roster of parties.
     *
     * @param parties the parties, each with an id of its own
     * @return the roster, in the order given
     * @throws IllegalArgumentException if an id occurs twice; all of them are named
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Roster of(List<? extends Party> parties) {
        Map<PartyId, Party> byId = new LinkedHashMap<>();
        Set<PartyId> twice = new TreeSet<>();
        for (Party party : parties) {
            if (byId.put(party.id(), party) != null) {
                twice.add(party.id());
            }
        }
        InvalidValue.unless(
                twice.isEmpty(),
                "id",
                "编号%s出现多次",
                "每个主体用自己的编号",
                "the ids %s occur more than once",
                "give each party its own",
                twice);
        return new Roster(byId);
    }

    /**
     * Returns the parties.
     *
     * @return all of them, in the order given
     */
    @JsonValue
    public List<Party> parties() {
        return List.copyOf(parties.values());
    }

    /**
     * Returns a party.
     *
     * @param id its identifier
     * @return the party, if the roster holds it
     */
    public Optional<Party> find(PartyId id) {
        return Optional.ofNullable(parties.get(id));
    }

    /**
     * Returns the party that supervises another (主管部门, 上级).
     *
     * @param id the supervised party
     * @return the supervising party, if it is named and the roster holds it
     */
    public Optional<Party> supervisor(PartyId id) {
        return find(id).flatMap(Party::supervisor).flatMap(this::find);
    }

    /**
     * Returns the unit that a party belongs to (所在单位): of a department, post or team the body above it, of others the party itself.
     *
     * @param id the party
     * @return the unit; the party itself where the roster does not hold it
     */
    public PartyId unit(PartyId id) {
        return find(id).filter(party -> switch (party.kind()) {
                    case DEPARTMENT, POST, TEAM -> true;
                    default -> false;
                })
                .flatMap(Party::supervisor)
                .orElse(id);
    }

    /**
     * Returns the parties that one supervises (下属单位), its departments and posts among them.
     *
     * @param id the supervising party
     * @param asOf the day on which they exist
     * @return those directly below it, in the order of the roster
     */
    public List<Party> supervised(PartyId id, LocalDate asOf) {
        return supervised.getOrDefault(id, List.of()).stream()
                .filter(party -> party.existsOn(asOf))
                .toList();
    }

    /**
     * Returns the parties in a group (成员单位), the lead among them.
     *
     * @param group the group
     * @param asOf the day
     * @return those that exist and are in it on that day, in the order of the roster
     */
    public List<Party> members(PartyId group, LocalDate asOf) {
        return inGroup(group, null, asOf);
    }

    /**
     * Returns the lead of a group (牵头单位).
     *
     * @param group the group
     * @param asOf the day
     * @return the lead on that day, if there is one; of several, which {@link #problems} reports, the first
     */
    public Optional<Party> lead(PartyId group, LocalDate asOf) {
        return inGroup(group, Membership.Role.LEAD, asOf).stream().findFirst();
    }

    private List<Party> inGroup(PartyId group, Membership.@Nullable Role role, LocalDate asOf) {
        return enrolled.getOrDefault(group, List.of()).stream()
                .filter(party -> party.existsOn(asOf)
                        && party.memberships().stream()
                                .anyMatch(own -> own.group().equals(group)
                                        && own.holdsOn(asOf)
                                        && (role == null || own.role() == role)))
                .toList();
    }

    /**
     * Returns the parties that a selection holds for.
     *
     * @param selection the selection
     * @param asOf the day
     * @return those known to fit, in the order of the roster
     */
    public List<Party> select(Selection selection, LocalDate asOf) {
        return parties.values().stream()
                .filter(party -> selection.holds(party, asOf))
                .toList();
    }

    /**
     * Checks the bonds between the parties.
     *
     * @return all problems, in the order of the roster; empty when there are none
     */
    public List<RosterProblem> problems() {
        List<RosterProblem> found = new ArrayList<>();
        for (Party party : parties.values()) {
            Set<PartyId> missing = new LinkedHashSet<>();
            party.supervisor().filter(id -> !parties.containsKey(id)).ifPresent(missing::add);
            for (Membership own : party.memberships()) {
                Party group = parties.get(own.group());
                if (group == null) {
                    missing.add(own.group());
                } else if (!(group instanceof Group)) {
                    found.add(new RosterProblem(Kind.NO_GROUP, party.id(), List.of(own.group())));
                }
            }
            if (party instanceof Institution institution) {
                institution.successor().filter(id -> !parties.containsKey(id)).ifPresent(missing::add);
            }
            if (!missing.isEmpty()) {
                found.add(new RosterProblem(Kind.MISSING, party.id(), List.copyOf(missing)));
            }
            List<PartyId> above = supervisors(party.id());
            if (above.contains(party.id())) {
                found.add(new RosterProblem(Kind.CIRCLE, party.id(), above));
            }
            if (party instanceof Group) {
                checkLead(party.id(), found);
            }
        }
        checkCodes(found);
        return List.copyOf(found);
    }

    /** Reports each institution whose credit code or institution code an earlier one has already. */
    private void checkCodes(List<RosterProblem> found) {
        Map<Object, PartyId> firsts = new HashMap<>();
        for (Party party : parties.values()) {
            if (party instanceof Institution institution) {
                Set<PartyId> same = new LinkedHashSet<>();
                Stream.<Optional<?>>of(institution.creditCode(), institution.institutionCode())
                        .flatMap(Optional::stream)
                        .map(code -> firsts.putIfAbsent(code, party.id()))
                        .filter(Objects::nonNull)
                        .forEach(same::add);
                if (!same.isEmpty()) {
                    found.add(new RosterProblem(Kind.SAME_CODE, party.id(), List.copyOf(same)));
                }
            }
        }
    }

    /** The chain of supervisors upwards, up to its end or to the first that comes a second time. */
    private List<PartyId> supervisors(PartyId id) {
        Set<PartyId> chain = new LinkedHashSet<>();
        Optional<PartyId> next = find(id).flatMap(Party::supervisor);
        while (next.isPresent() && chain.add(next.get())) {
            next = find(next.get()).flatMap(Party::supervisor);
        }
        return List.copyOf(chain);
    }

    private void checkLead(PartyId group, List<RosterProblem> found) {
        List<Party> members = enrolled.getOrDefault(group, List.of());
        List<PartyId> leads = new ArrayList<>();
        List<Membership> terms = new ArrayList<>();
        Set<PartyId> clashing = new LinkedHashSet<>();
        for (Party member : members) {
            for (Membership own : member.memberships()) {
                if (own.group().equals(group) && own.role() == Membership.Role.LEAD) {
                    for (int i = 0; i < terms.size(); i++) {
                        if (terms.get(i).overlaps(own)) {
                            clashing.add(leads.get(i));
                            clashing.add(member.id());
                        }
                    }
                    leads.add(member.id());
                    terms.add(own);
                }
            }
        }
        if (leads.isEmpty() && !members.isEmpty()) {
            found.add(new RosterProblem(
                    Kind.NO_LEAD, group, members.stream().map(Party::id).toList()));
        }
        if (!clashing.isEmpty()) {
            found.add(new RosterProblem(Kind.TWO_LEADS, group, List.copyOf(clashing)));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Roster roster && parties().equals(roster.parties());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parties());
    }

    @Override
    public String toString() {
        return "roster of " + parties.size() + " parties";
    }
}
