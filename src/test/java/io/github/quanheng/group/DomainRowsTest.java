package io.github.quanheng.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.institution.Capacity;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.institution.Service;
import io.github.quanheng.institution.ServiceList;
import io.github.quanheng.party.Counted;
import io.github.quanheng.party.Group;
import io.github.quanheng.party.Institution;
import io.github.quanheng.party.Membership;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyJson;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Roster;
import io.github.quanheng.party.RosterProblem;
import io.github.quanheng.party.Selection;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The systems of the five documents that concern groups, shared duties, centres and services. What the documents do not say
 * is marked illustrative.
 */
class DomainRowsTest {
    private static final Citation JIANGXIAN =
            new Citation("绛县2019年考核与2020年工作的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);
    private static final Citation LVLIANG =
            new Citation("吕梁市2022年考核与2023年工作的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);
    private static final Citation XIANGYUAN =
            new Citation("襄垣县2017年工作与2018年安排的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);
    private static final Citation XIUWU =
            new Citation("修武县2019年工作与2020年安排的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);

    private static Group group(String id, String name, Group.Form form) {
        return Group.builder()
                .id(PartyId.of(id))
                .name(Label.of(name))
                .form(form)
                .build();
    }

    private static Institution institution(String name, String kind, Membership... memberships) {
        return Institution.builder()
                .id(PartyId.of(name))
                .name(Label.of(name))
                .grade(Grade.UNKNOWN)
                .classCode(InstitutionClass.of(kind))
                .addMemberships(memberships)
                .build();
    }

    private static Selection read(String json) {
        return PartyJson.MAPPER.readValue(json.replace('\'', '"'), Selection.class);
    }

    @Test
    @DisplayName(
            "J2: 绛县 names six unified managements and two kinds of centre; how far they are is not stated, and five are too few")
    void J2_six_unified_managements() {
        Map<UnifiedField, Unification> six = new EnumMap<>(UnifiedField.class);
        for (UnifiedField field : UnifiedField.values()) {
            six.put(field, new Unification(Unification.State.NOT_STATED, List.of()));
        }
        GroupManagement management = GroupManagement.builder()
                .group(PartyId.of("绛县医疗集团"))
                .asOf(LocalDate.of(2020, 1, 1))
                .putAllFields(six)
                .addCentres(
                        new Centre(Label.of("管理中心"), Centre.Kind.MANAGEMENT, Service.State.OFFERED, Optional.empty()),
                        new Centre(Label.of("业务中心"), Centre.Kind.BUSINESS, Service.State.OFFERED, Optional.empty()))
                .build();
        assertThat(management.unified()).isEqualTo(Ratio.of(0, 6));
        assertThat(management.in(Unification.State.NOT_STATED))
                .containsExactly(
                        UnifiedField.ADMINISTRATION,
                        UnifiedField.STAFF,
                        UnifiedField.FINANCE,
                        UnifiedField.BUSINESS,
                        UnifiedField.DRUGS_AND_EQUIPMENT,
                        UnifiedField.PERFORMANCE);
        assertThat(PartyJson.roundTrip(management, GroupManagement.class)).isEqualTo(management);

        six.remove(UnifiedField.PERFORMANCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupManagement.builder()
                        .group(PartyId.of("绛县医疗集团"))
                        .asOf(LocalDate.of(2020, 1, 1))
                        .putAllFields(six)
                        .build())
                .withMessage(
                        "fields: management of group 绛县医疗集团 on 2020-01-01: says nothing of [PERFORMANCE]; give their state,"
                                + " NOT_STATED if need be");
        assertThat(JIANGXIAN.certainty()).isEqualTo(Certainty.SECONDARY_COPY);
    }

    @Test
    @DisplayName("J2: a field counts as unified only with evidence, and a part does not count (states illustrative)")
    void J2_states_with_evidence() {
        Citation charter = Citation.illustrative();
        Map<UnifiedField, Unification> six = new EnumMap<>(UnifiedField.class);
        for (UnifiedField field : UnifiedField.values()) {
            six.put(field, new Unification(Unification.State.UNIFIED, List.of(charter)));
        }
        six.put(UnifiedField.BUSINESS, new Unification(Unification.State.IN_PART, List.of(charter)));
        six.put(UnifiedField.FINANCE, new Unification(Unification.State.NOT_UNIFIED, List.of()));
        GroupManagement management = GroupManagement.builder()
                .group(PartyId.of("绛县医疗集团"))
                .asOf(LocalDate.of(2020, 1, 1))
                .putAllFields(six)
                .build();
        assertThat(management.unified()).isEqualTo(Ratio.of(4, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unification(Unification.State.UNIFIED, List.of()))
                .withMessage(
                        "evidence: unified management: is said to be UNIFIED with no evidence; name the document that shows it");
    }

    @Test
    @DisplayName(
            "L7: 吕梁 assesses its medical groups, so a group is a party that a rulebook can select; it is never its own member")
    void L7_groups_are_assessed() {
        Roster roster =
                Roster.of(List.of(group("某县医疗集团", "某县医疗集团", Group.Form.MEDICAL_GROUP), institution("吕梁市中医院", "A2")));
        assertThat(roster.select(read("{'kind':'GROUP'}"), LocalDate.of(2023, 4, 21)))
                .extracting(Party::kind)
                .containsExactly(PartyKind.GROUP);
        assertThat(LVLIANG.document()).contains("2023");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Group.builder()
                        .id(PartyId.of("某县医疗集团"))
                        .name(Label.of("某县医疗集团"))
                        .form(Group.Form.MEDICAL_GROUP)
                        .addMemberships(Membership.of(PartyId.of("某县医疗集团"), Membership.Role.MEMBER))
                        .build())
                .withMessage("memberships: party 某县医疗集团 (某县医疗集团) is a member of itself; name the group's own id");
    }

    @Test
    @DisplayName(
            "X6: 襄垣's 12 township hospitals in the alliance are counted, not named, and no member is made up for them")
    void X6_counted_members() {
        Group alliance = Group.builder()
                .id(PartyId.of("襄垣县医联体"))
                .name(Label.of("襄垣县医联体"))
                .form(Group.Form.MEDICAL_ALLIANCE)
                .addCounted(Counted.of("乡镇卫生院", 12, XIANGYUAN))
                .build();
        Roster roster = Roster.of(List.of(alliance));
        assertThat(alliance.counted()).extracting(Counted::number).containsExactly(12L);
        assertThat(roster.members(alliance.id(), LocalDate.of(2018, 4, 11))).isEmpty();
        assertThat(roster.problems()).isEmpty();
        assertThat(PartyJson.roundTrip((Party) alliance, Party.class)).isEqualTo(alliance);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counted.of("乡镇卫生院", -12, XIANGYUAN))
                .withMessage("number: the number is -12; write 0 or more");
    }

    @Test
    @DisplayName(
            "W5: 修武's county medical community has a lead and members with dates (roles and dates illustrative); two leads are found")
    void W5_county_medical_community() {
        PartyId community = PartyId.of("修武县县域医共体");
        Group group = group("修武县县域医共体", "修武县县域医共体", Group.Form.COUNTY_MEDICAL_COMMUNITY);
        Institution lead = institution(
                "修武县人民医院",
                "A1",
                Membership.of(community, Membership.Role.LEAD, io.github.quanheng.value.Period.of("2020-01-01/..")));
        Institution member = institution("为民社区卫生服务中心", "B1", Membership.of(community, Membership.Role.MEMBER));
        Roster roster = Roster.of(List.of(group, lead, member));
        LocalDate day = LocalDate.of(2020, 6, 11);
        assertThat(roster.problems()).isEmpty();
        assertThat(roster.lead(community, day)).contains(lead);
        assertThat(roster.members(community, day)).containsExactly(lead, member);
        assertThat(roster.select(read("{'member':{'group':'修武县县域医共体','role':'MEMBER'}}"), day))
                .containsExactly(member);

        Institution second = institution("修武县中医院", "A2", Membership.of(community, Membership.Role.LEAD));
        assertThat(Roster.of(List.of(group, lead, member, second)).problems())
                .containsExactly(
                        new RosterProblem(RosterProblem.Kind.TWO_LEADS, community, List.of(lead.id(), second.id())));
    }

    @Test
    @DisplayName(
            "X8: 襄垣's five centres are a list that a hospital is held against (its services illustrative); a list with one twice is refused")
    void X8_five_centres() {
        List<Label> names = Stream.of("胸痛", "卒中", "创伤", "高危孕产妇救治", "高危儿童和新生儿救治")
                .map(Label::of)
                .toList();
        ServiceList five = new ServiceList(Label.of("五大中心"), names, XIANGYUAN);
        Institution hospital = Institution.builder()
                .id(PartyId.of("襄垣-县医院"))
                .name(Label.of("县医院"))
                .grade(Grade.UNKNOWN)
                .addServices(
                        Service.of("胸痛", Service.State.OFFERED),
                        Service.of("卒中", Service.State.OFFERED),
                        Service.of("创伤", Service.State.BEING_BUILT))
                .build();
        ServiceList.Standing standing = five.against(hospital.services());
        assertThat(standing.built()).isEqualTo(Ratio.of(2, 5));
        assertThat(standing.unfinished()).containsExactly(Label.of("创伤"));
        assertThat(standing.missing()).containsExactly(Label.of("高危孕产妇救治"), Label.of("高危儿童和新生儿救治"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceList(Label.of("五大中心"), List.of(names.get(0), names.get(0)), XIANGYUAN))
                .withMessage("services: service list 五大中心: names 胸痛 twice; take one out");
    }

    private static SharedDuty threeInOne(Citation source) {
        return new SharedDuty(
                Label.of("三位一体疾病防治"),
                List.of(
                        new SharedDuty.Part(SharedDuty.Body.DISEASE_CONTROL, read("{'class':'J'}"), Optional.empty()),
                        new SharedDuty.Part(SharedDuty.Body.HOSPITAL, read("{'class':'A'}"), Optional.empty()),
                        new SharedDuty.Part(
                                SharedDuty.Body.GRASS_ROOTS, read("{'class':['B','C','D6']}"), Optional.empty())),
                source);
    }

    @Test
    @DisplayName(
            "X12: 襄垣's chronic-disease duty is shared by three bodies; each party finds its part, and a duty of two bodies is refused")
    void X12_shared_duty() {
        SharedDuty duty = threeInOne(XIANGYUAN);
        LocalDate day = LocalDate.of(2018, 4, 11);
        Institution centre = institution("疾控中心", "J100");
        assertThat(duty.partsOf(centre, day))
                .extracting(SharedDuty.Part::body)
                .containsExactly(SharedDuty.Body.DISEASE_CONTROL);
        assertThat(duty.partsOf(institution("妇计中心", "G100"), day)).isEmpty();
        assertThat(PartyJson.roundTrip(duty, SharedDuty.class)).isEqualTo(duty);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedDuty(duty.name(), duty.parts().subList(0, 2), XIANGYUAN))
                .withMessage("parts: shared duty 三位一体疾病防治: must have one part for each of [DISEASE_CONTROL, HOSPITAL,"
                        + " GRASS_ROOTS], but has 2 parts and none for [GRASS_ROOTS]; write one for each");
    }

    @Test
    @DisplayName(
            "W8: 修武's duty is borne by grass roots, disease control and hospitals; a body that nobody fills shows, and a part twice is refused")
    void W8_shared_duty_bearers() {
        SharedDuty duty = threeInOne(XIUWU);
        LocalDate day = LocalDate.of(2020, 6, 11);
        List<Party> parties = List.of(institution("修武县人民医院", "A1"), institution("为民社区卫生服务中心", "B1"));
        assertThat(duty.bearers(SharedDuty.Body.HOSPITAL, parties, day)).containsExactly(PartyId.of("修武县人民医院"));
        assertThat(duty.bearers(SharedDuty.Body.GRASS_ROOTS, parties, day)).containsExactly(PartyId.of("为民社区卫生服务中心"));
        assertThat(duty.bearers(SharedDuty.Body.DISEASE_CONTROL, parties, day)).isEmpty();
        List<SharedDuty.Part> four = Stream.concat(
                        duty.parts().stream(), duty.parts().stream().limit(1))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedDuty(duty.name(), four, XIUWU))
                .withMessageContaining("but has 4 parts and none for []");
    }

    @Test
    @DisplayName(
            "W6: 修武's four care centres have 395 beds all together and five functions; a negative number of beds is refused")
    void W6_care_centres() {
        Counted centres = new Counted(Label.of("医养中心"), 4, List.of(Capacity.of("床位", "395", "张")), XIUWU);
        assertThat(centres.number()).isEqualTo(4);
        assertThat(centres.capacities()).extracting(Capacity::amount).containsExactly(Figure.of("395"));
        ServiceList five = new ServiceList(
                Label.of("五位一体"),
                Stream.of("医", "养", "护", "康", "防").map(Label::of).toList(),
                XIUWU);
        assertThat(five.against(Stream.of("医", "养", "护", "康", "防")
                                .map(name -> Service.of(name, Service.State.OFFERED))
                                .toList())
                        .built())
                .isEqualTo(Ratio.of(5, 5));
        assertThat(PartyJson.roundTrip(centres, Counted.class)).isEqualTo(centres);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of("床位", "-395", "张"))
                .withMessage("amount: capacity 床位: is -395 张, below zero; give zero or more");
    }

    @Test
    @DisplayName("a centre named twice is refused, and a centre says who houses it")
    void centres() {
        Centre imaging = new Centre(
                Label.of("影像中心"), Centre.Kind.BUSINESS, Service.State.OFFERED, Optional.of(PartyId.of("县医院")));
        assertThat(PartyJson.roundTrip(imaging, Centre.class)).isEqualTo(imaging);
        Map<UnifiedField, Unification> six = new EnumMap<>(UnifiedField.class);
        for (UnifiedField field : UnifiedField.values()) {
            six.put(field, new Unification(Unification.State.NOT_UNIFIED, List.of()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupManagement.builder()
                        .group(PartyId.of("g"))
                        .asOf(LocalDate.of(2020, 1, 1))
                        .putAllFields(six)
                        .addCentres(imaging, imaging)
                        .build())
                .withMessage("centres: management of group g: its centres [影像中心, 影像中心] name one twice; take it out");
    }
}
