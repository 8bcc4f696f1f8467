package io.github.quanheng.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.division.DivisionCode;
import io.github.quanheng.institution.Capacity;
import io.github.quanheng.institution.Category;
import io.github.quanheng.institution.EconomicType;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.institution.InstitutionCode;
import io.github.quanheng.institution.ManagementClass;
import io.github.quanheng.institution.OrganisationCode;
import io.github.quanheng.institution.Ownership;
import io.github.quanheng.institution.Service;
import io.github.quanheng.institution.UnifiedSocialCreditCode;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

class PartyTest {
    private static final PartyId BUREAU = PartyId.of("bureau");

    private static Institution.Builder institution(String id) {
        return Institution.builder().id(PartyId.of(id)).name(Label.of("某医院")).grade(Grade.UNKNOWN);
    }

    /** Every attribute that a registry could fill in; illustrative but for the codes. */
    static Institution full() {
        return Institution.builder()
                .id(PartyId.of("县医院"))
                .name(Label.of("某县人民医院", "County People's Hospital"))
                .addShortNames(Label.of("县医院"))
                .division(DivisionCode.of("341522"))
                .administration(AdministrativeLevel.COUNTY)
                .supervisor(BUREAU)
                .addMemberships(
                        Membership.of(PartyId.of("group"), Membership.Role.LEAD, Period.of("2017-01-01/2019-12-31")))
                .putOwn("类别", "一类")
                .population(276_000)
                .creditCode(UnifiedSocialCreditCode.of("12330000470051726F"))
                .organisationCode(OrganisationCode.of("470051726"))
                .institutionCode(InstitutionCode.of("47005172634152211A1001"))
                .classCode(InstitutionClass.of("A1"))
                .category(Category.HOSPITAL)
                .grade(Grade.LEVEL_THREE)
                .ownership(Ownership.GOVERNMENT)
                .economicType(EconomicType.of("11"))
                .management(ManagementClass.NON_PROFIT)
                .addServices(Service.of("胸痛中心", Service.State.OFFERED))
                .addCapacities(Capacity.of("床位", "500", "张"))
                .addHistory(
                        new LifeEvent.Opened(LocalDate.of(1951, 3, 1)),
                        new LifeEvent.Renamed(LocalDate.of(1984, 7, 1), Label.of("某县医院")),
                        new LifeEvent.Merged(LocalDate.of(2021, 1, 1), PartyId.of("新医院")))
                .build();
    }

    static Stream<Party> parties() {
        return Stream.of(
                HealthAuthority.builder()
                        .id(BUREAU)
                        .name(Label.of("某县卫生健康局"))
                        .administration(AdministrativeLevel.COUNTY)
                        .valid(Period.from(LocalDate.of(2019, 3, 1)))
                        .build(),
                Department.builder()
                        .id(PartyId.of("bureau.office"))
                        .name(Label.of("办公室"))
                        .supervisor(BUREAU)
                        .build(),
                Organisation.builder()
                        .id(PartyId.of("school"))
                        .name(Label.of("某中学"))
                        .kind(PartyKind.SCHOOL)
                        .build(),
                full(),
                institution("plain").build(),
                Group.builder()
                        .id(PartyId.of("group"))
                        .name(Label.of("某县医疗集团"))
                        .form(Group.Form.MEDICAL_GROUP)
                        .addCounted(Counted.of("乡镇卫生院", 12, Citation.illustrative()))
                        .build(),
                Post.builder()
                        .id(PartyId.of("head"))
                        .name(Label.of("局长"))
                        .supervisor(BUREAU)
                        .build());
    }

    @ParameterizedTest
    @DisplayName("every kind of party reads back as it was written, alone and in a roster")
    @MethodSource("parties")
    void json(Party party) {
        assertThat(PartyJson.roundTrip(party, Party.class)).isEqualTo(party);
        assertThat(PartyJson.roundTrip(Roster.of(List.of(party)), Roster.class)).isEqualTo(Roster.of(List.of(party)));
    }

    @Test
    @DisplayName("a party is written under the word for its kind, without what is not known")
    void json_form() {
        assertThat(PartyJson.MAPPER.writeValueAsString(institution("x").build()))
                .isEqualTo("{\"institution\":{\"id\":\"x\",\"name\":\"某医院\",\"grade\":\"不详\"}}");
        assertThatThrownBy(() ->
                        PartyJson.MAPPER.readValue("{\"institution\":{\"id\":\"x\",\"name\":\"某医院\"}}", Party.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("grade");
        assertThatThrownBy(() -> PartyJson.MAPPER.readValue(
                        "{\"institution\":{\"id\":\"x\",\"name\":\"某医院\",\"grade\":\"不详\",\"beds\":3}}", Party.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> PartyJson.MAPPER.readValue("{\"ImmutableInstitution\":{}}", Party.class))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest(name = "{0}: exists {1}, named {2}")
    @DisplayName("an institution exists from its opening until it is merged away, under the name of the day")
    @CsvSource({
        "1951-02-28, false, 某县医院",
        "1951-03-01, true, 某县医院",
        "1984-06-30, true, 某县医院",
        "1984-07-01, true, 某县人民医院",
        "2020-12-31, true, 某县人民医院",
        "2021-01-01, false, 某县人民医院"
    })
    void life(LocalDate day, boolean exists, String name) {
        assertThat(full().existsOn(day)).isEqualTo(exists);
        assertThat(full().nameOn(day).zh()).isEqualTo(name);
        assertThat(full().successor()).contains(PartyId.of("新医院"));
    }

    @Test
    @DisplayName("an institution without dates exists on every day")
    void no_dates() {
        assertThat(institution("x").build().existsOn(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(institution("x").build().successor()).isEmpty();
    }

    @Test
    @DisplayName("codes that agree show no conflict")
    void agreeing() {
        assertThat(full().conflicts()).isEmpty();
    }

    @Test
    @DisplayName("codes that disagree load, and every conflict is named")
    void conflicts() {
        Institution odd = institution("odd")
                .creditCode(UnifiedSocialCreditCode.formatOnly("12330000470051726E"))
                .organisationCode(OrganisationCode.formatOnly("740850175"))
                .institutionCode(InstitutionCode.of("74085017434152212C2101"))
                .division(DivisionCode.of("140423"))
                .classCode(InstitutionClass.of("A100"))
                .economicType(EconomicType.of("11"))
                .management(ManagementClass.FOR_PROFIT)
                .build();
        assertThat(odd.conflicts()).containsExactly(IdentifierConflict.values());
        assertThat(PartyJson.roundTrip((Party) odd, Party.class)).isEqualTo(odd);
    }

    @Test
    @DisplayName("nonsense in any party is refused, naming the party")
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> institution("x").supervisor(PartyId.of("x")).build())
                .withMessage("supervisor: party x (某医院) supervises itself; name another supervisor or none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> institution("x").population(-1).build())
                .withMessage("population: party x (某医院) has a population of -1; write 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> institution("x")
                        .addMemberships(Membership.of(PartyId.of("x"), Membership.Role.LEAD))
                        .build())
                .withMessage("memberships: party x (某医院) is a member of itself; name the group's own id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> institution("x")
                        .addMemberships(
                                Membership.of(
                                        PartyId.of("g"), Membership.Role.MEMBER, Period.of("2017-01-01/2018-12-31")),
                                Membership.of(PartyId.of("g"), Membership.Role.LEAD, Period.of("2018-12-31/..")))
                        .build())
                .withMessage(
                        "memberships: party x (某医院) is twice in group g on the same days; end one membership before the next");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> institution("x").putOwn("1类", "一").build())
                .withMessageContaining(
                        "own: \"1类\" is no id; start with a letter and write only letters, digits, '_', '.', '-' (64 at most)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyId.of("县 医院"))
                .withMessageContaining(
                        "id: \"县 医院\" is no id; start with a letter or digit and write only letters, digits, '_', '.', '-' (64 at most)");
    }

    @Test
    @DisplayName(
            "a health authority without a level, a department or post without a body, and a wrong kind are refused")
    void refusals_by_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        HealthAuthority.builder().id(BUREAU).name(Label.of("局")).build())
                .withMessage(
                        "administration: health authority bureau (局) does not say of which level of government it is; set its administration");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Department.builder()
                        .id(PartyId.of("d"))
                        .name(Label.of("股"))
                        .build())
                .withMessage(
                        "supervisor: department d (股) does not say of which body it is a part; set its supervisor");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Post.builder().id(PartyId.of("p")).name(Label.of("院长")).build())
                .withMessage("supervisor: post p (院长) does not say to which body it belongs; set its supervisor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organisation.builder()
                        .id(PartyId.of("o"))
                        .name(Label.of("医院"))
                        .kind(PartyKind.INSTITUTION)
                        .build())
                .withMessage(
                        "kind: organisation o (医院) is of kind INSTITUTION, which has a type of its own; use that type");
    }

    @Test
    @DisplayName("a life out of order is refused")
    void bad_lives() {
        LifeEvent.Opened opened = new LifeEvent.Opened(LocalDate.of(2000, 1, 1));
        LifeEvent.Closed closed = new LifeEvent.Closed(LocalDate.of(1999, 1, 1));
        LifeEvent.Renamed earlier = new LifeEvent.Renamed(LocalDate.of(1999, 1, 1), Label.of("旧名"));
        LifeEvent.Renamed renamed = new LifeEvent.Renamed(LocalDate.of(2001, 1, 1), Label.of("旧名"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> institution("x").addHistory(opened, closed).build())
                .withMessage(
                        "history: institution x (某医院) has its event of 1999-01-01 after one of a later day; put them in order of time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> institution("x").addHistory(earlier, opened).build())
                .withMessageContaining(
                        "history: institution x (某医院) opened on 2000-01-01 after something else; put the opening first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> institution("x").addHistory(closed, renamed).build())
                .withMessageContaining("ended on 1999-01-01, yet more events follow; take them away");
    }

    @Test
    @DisplayName("a duty has a bearer, a kind, a text and its clause, and reads back")
    void duty() {
        Duty duty = new Duty(
                BUREAU, Duty.Kind.LEAD, "牵头组织联席会议", Citation.of("稷山县卫生健康工作公开报道", "联席会议", Certainty.SECONDARY_COPY));
        assertThat(PartyJson.roundTrip(duty, Duty.class)).isEqualTo(duty);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty(BUREAU, Duty.Kind.CLAIMED, " ", Citation.illustrative()))
                .withMessage("text: is blank; write it out, or leave it out");
    }

    @Test
    @DisplayName("a count of unnamed parties is never negative")
    void counted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counted.of("卫生院", -1, Citation.illustrative()))
                .withMessage("number: the number is -1; write 0 or more");
    }
}
