package io.github.quanheng.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.UnifiedSocialCreditCode;
import io.github.quanheng.party.RosterProblem.Kind;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final PartyId GROUP = PartyId.of("group");
    private static final PartyId BUREAU = PartyId.of("bureau");

    private static Institution.Builder institution(String id) {
        return Institution.builder().id(PartyId.of(id)).name(Label.of(id)).grade(Grade.UNKNOWN);
    }

    private static Institution member(String id, Membership.Role role, String days) {
        return institution(id)
                .supervisor(BUREAU)
                .addMemberships(Membership.of(GROUP, role, Period.of(days)))
                .build();
    }

    private static final HealthAuthority AUTHORITY = HealthAuthority.builder()
            .id(BUREAU)
            .name(Label.of("县卫健局"))
            .administration(AdministrativeLevel.COUNTY)
            .build();

    private static Group group(String id) {
        return Group.builder()
                .id(PartyId.of(id))
                .name(Label.of("医疗集团"))
                .form(Group.Form.MEDICAL_GROUP)
                .build();
    }

    private static List<String> ids(List<Party> parties) {
        return parties.stream().map(party -> party.id().value()).toList();
    }

    @Test
    @DisplayName("lead and members of a group change with the day")
    void members() {
        Roster roster = Roster.of(List.of(
                AUTHORITY,
                group("group"),
                member("old", Membership.Role.LEAD, "2017-01-01/2018-12-31"),
                member("new", Membership.Role.LEAD, "2019-01-01/.."),
                member("town", Membership.Role.MEMBER, "2018-01-01/..")));
        assertThat(roster.problems()).isEmpty();
        assertThat(roster.lead(GROUP, LocalDate.of(2016, 1, 1))).isEmpty();
        assertThat(roster.lead(GROUP, LocalDate.of(2018, 12, 31)).map(Party::id))
                .contains(PartyId.of("old"));
        assertThat(roster.lead(GROUP, LocalDate.of(2019, 1, 1)).map(Party::id)).contains(PartyId.of("new"));
        assertThat(ids(roster.members(GROUP, LocalDate.of(2017, 6, 1)))).containsExactly("old");
        assertThat(ids(roster.members(GROUP, DAY))).containsExactly("new", "town");
        assertThat(ids(roster.supervised(BUREAU, DAY))).containsExactly("old", "new", "town");
        assertThat(roster.supervisor(PartyId.of("town"))).contains(AUTHORITY);
        assertThat(roster.supervisor(BUREAU)).isEmpty();
        assertThat(ids(roster.select(
                        new Trait.MemberOf(java.util.Optional.of(GROUP), java.util.Optional.of(Membership.Role.MEMBER)),
                        DAY)))
                .containsExactly("town");
        assertThat(PartyJson.roundTrip(roster, Roster.class)).isEqualTo(roster).hasSameHashCodeAs(roster);
        assertThat(roster).hasToString("roster of 5 parties");
    }

    @Test
    @DisplayName("a member that is closed or merged away is no longer in its group")
    void gone() {
        Roster roster = Roster.of(List.of(
                group("group"),
                institution("lead")
                        .addMemberships(Membership.of(GROUP, Membership.Role.LEAD))
                        .build(),
                institution("gone")
                        .addMemberships(Membership.of(GROUP, Membership.Role.MEMBER))
                        .addHistory(new LifeEvent.Merged(LocalDate.of(2019, 1, 1), PartyId.of("lead")))
                        .build()));
        assertThat(roster.problems()).isEmpty();
        assertThat(ids(roster.members(GROUP, LocalDate.of(2018, 12, 31)))).containsExactly("lead", "gone");
        assertThat(ids(roster.members(GROUP, DAY))).containsExactly("lead");
    }

    @Test
    @DisplayName(
            "every problem is found at once: missing parties, circles, no group, no lead, two leads, one code twice")
    void problems() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("12330000470051726F");
        Roster roster = Roster.of(List.of(
                group("group"),
                institution("a").supervisor(PartyId.of("b")).creditCode(code).build(),
                institution("b").supervisor(PartyId.of("a")).creditCode(code).build(),
                institution("c")
                        .addMemberships(Membership.of(PartyId.of("a"), Membership.Role.MEMBER))
                        .build(),
                member("lead1", Membership.Role.LEAD, "2017-01-01/2019-01-01"),
                member("lead2", Membership.Role.LEAD, "2019-01-01/.."),
                group("group2"),
                institution("d")
                        .addMemberships(Membership.of(PartyId.of("group2"), Membership.Role.MEMBER))
                        .addHistory(new LifeEvent.Merged(DAY, PartyId.of("nowhere")))
                        .build()));
        assertThat(roster.problems())
                .containsExactlyInAnyOrder(
                        new RosterProblem(Kind.TWO_LEADS, GROUP, List.of(PartyId.of("lead1"), PartyId.of("lead2"))),
                        new RosterProblem(Kind.CIRCLE, PartyId.of("a"), List.of(PartyId.of("b"), PartyId.of("a"))),
                        new RosterProblem(Kind.CIRCLE, PartyId.of("b"), List.of(PartyId.of("a"), PartyId.of("b"))),
                        new RosterProblem(Kind.NO_GROUP, PartyId.of("c"), List.of(PartyId.of("a"))),
                        new RosterProblem(Kind.MISSING, PartyId.of("lead1"), List.of(BUREAU)),
                        new RosterProblem(Kind.MISSING, PartyId.of("lead2"), List.of(BUREAU)),
                        new RosterProblem(Kind.NO_LEAD, PartyId.of("group2"), List.of(PartyId.of("d"))),
                        new RosterProblem(Kind.MISSING, PartyId.of("d"), List.of(PartyId.of("nowhere"))),
                        new RosterProblem(Kind.SAME_CODE, PartyId.of("b"), List.of(PartyId.of("a"))));
        assertThat(roster.problems().stream().map(RosterProblem::toString))
                .contains(
                        "group group: has the leads [lead1, lead2] on the same days; keep one at a time",
                        "party a: supervises itself by way of [b, a]; correct one supervisor",
                        "party c: is a member of [a], which is no group; name a group",
                        "party lead1: names [bureau], which the roster does not hold; add or correct it",
                        "group group2: has the members [d] and no lead; name the lead",
                        "institution b: has a code in common with [a]; correct one of them");
        RosterProblem first = roster.problems().get(0);
        assertThat(PartyJson.roundTrip(first, RosterProblem.class)).isEqualTo(first);
    }

    @Test
    @DisplayName("a roster in which an id occurs twice is refused, and all such ids are named")
    void twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.of(List.of(
                        institution("b").build(),
                        institution("a").build(),
                        institution("a").build(),
                        institution("b").build())))
                .withMessage("id: the ids [a, b] occur more than once; give each party its own");
        assertThat(Roster.of(List.of()).find(PartyId.of("a"))).isEmpty();
    }
}
