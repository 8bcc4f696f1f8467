package io.github.quanheng.contracting;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A family-doctor team (家庭医生团队) and how it is put together. The team is a party of kind TEAM, its members are posts.
 *
 * <p>Worked example: a team in mode 1+1+1+X with members in places 1, 2, 3, 4 and 4 fits; without the member in place 2 it
 * misfits there, with 0 found of 1 wanted.
 *
 * @param party the team
 * @param mode the mode in which it is put together
 * @param members the members with their places
 */
public record FamilyDoctorTeam(
        @JsonProperty(required = true) PartyId party,
        @JsonProperty(required = true) ContractingMode mode,
        @JsonProperty(required = true) List<Member> members) {
    /**
     * A member of a team.
     *
     * @param post the post, never a person by name
     * @param place the place in the mode's pattern, from 1
     */
    public record Member(
            @JsonProperty(required = true) PartyId post,
            @JsonProperty(required = true) int place) {}

    /**
     * A place that has another number of members than the mode asks for.
     *
     * @param place the place in the mode's pattern, from 1
     * @param wanted how many the mode asks for
     * @param found how many the team has
     */
    public record Misfit(int place, int wanted, int found) {}

    /**
     * Checks that every member has a place that the mode has, and occurs once.
     *
     * @param party the team
     * @param mode the mode in which it is put together
     * @param members the members with their places
     */
    public FamilyDoctorTeam {
        members = List.copyOf(members);
        int places = mode.places().size();
        Set<PartyId> seen = new HashSet<>();
        for (Member member : members) {
            InvalidValue.unless(
                    member.place() >= 1 && member.place() <= places,
                    "members",
                    "家庭医生团队%s的成员%s写作第%s位，而模式%s只有1至%s位",
                    "更正位次",
                    "family-doctor team %s: member %s has place %s, but mode %s has places 1 to %s",
                    "correct the place",
                    party,
                    member.post(),
                    member.place(),
                    mode,
                    places);
            InvalidValue.unless(
                    seen.add(member.post()),
                    "members",
                    "家庭医生团队%s的成员%s写了两次",
                    "保留一处",
                    "family-doctor team %s: member %s occurs twice",
                    "keep one place",
                    party,
                    member.post());
        }
    }

    /**
     * Compares the team with its mode.
     *
     * @return every place with too few or too many; empty when the team fits
     */
    public List<Misfit> misfits() {
        List<Misfit> found = new ArrayList<>();
        List<OptionalInt> places = mode.places();
        for (int i = 0; i < places.size(); i++) {
            int place = i + 1;
            int there = (int)
                    members.stream().filter(member -> member.place() == place).count();
            int wanted = places.get(i).orElse(there);
            if (there != wanted) {
                found.add(new Misfit(place, wanted, there));
            }
        }
        return List.copyOf(found);
    }
}
