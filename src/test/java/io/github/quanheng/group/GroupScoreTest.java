package io.github.quanheng.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.cohort.InvalidCohort;
import io.github.quanheng.group.GroupCohort.Belonging;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.institution.Service;
import io.github.quanheng.institution.ServiceList;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Membership;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Tenure;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows J2, L7, X6, W5, X12, W8 in scores: marks, days and states of the groups are illustrative, the groups are of the documents. */
class GroupScoreTest {
    private static final Citation XIUWU =
            new Citation("修武县2019年工作与2020年安排的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);
    private static final PartyId GROUP = PartyId.of("G");
    private static final Period YEAR = Period.ofYear(2020);

    private static Rulebook rulebook(String indicators, String items, String total) {
        return rulebook(indicators, items, total, 100);
    }

    private static Rulebook rulebook(String indicators, String items, String total, int marks) {
        return QuanhengJson.read("""
                {"id": "group", "edition": "示意", "title": "示意", "inForce": "2017-01-01/..",
                 "indicators": [%s],
                 "provisions": {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                   "total": {"floor": 0, "ceiling": "full"},
                   "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded"},
                   "excluded": "RESCALE_TOTAL"},
                 "sections": [{"id": "own", "name": "自身", "marks": %s, "items": [%s]}],
                 "total": {"name": "总分", "marks": %s%s}}
                """.formatted(indicators, marks, items, marks, total), Rulebook.class);
    }

    private static AssessedUnit unit(String id, String membership, String figures) {
        return QuanhengJson.read("""
                {"party": {"institution": {"id": "%s", "name": "%s", "grade": "未定级", "memberships": [%s]}},
                 "submission": {"party": "%s", "period": "2020-01-01/2020-12-31", "observations": {%s}}}
                """.formatted(id, id, membership, id, figures), AssessedUnit.class);
    }

    private static String in(String role, String during) {
        return "{\"group\": \"G\", \"role\": \"" + role + "\""
                + (during.isEmpty() ? "" : ", \"during\": \"" + during + "\"") + "}";
    }

    private static Party group() {
        return QuanhengJson.read(
                "{\"group\": {\"id\": \"G\", \"name\": \"修武县县域医共体\", \"form\": \"COUNTY_MEDICAL_COMMUNITY\"}}",
                Party.class);
    }

    /** The lead scores the mean of itself and its members, everyone else what it got. */
    private static final Rulebook JOINT = rulebook(
            "{\"id\": \"x\", \"name\": \"指标\", \"kind\": \"NUMBER\"}",
            "{\"id\": \"1\", \"name\": \"项目\", \"marks\": 100, \"rule\": \"x\"}",
            ", \"rule\": {\"choose\": {\"hit\": \"UNIQUE\", \"cases\": [{\"when\": {\"unit\": {\"member\": {\"group\": \"G\", \"role\": \"LEAD\"}}},"
                    + " \"then\": {\"aggregate\": {\"over\": {\"units\": {\"relation\": \"MEMBERS\", \"self\": true}},"
                    + " \"value\": {\"score\": {\"of\": \"own\", \"stage\": \"RAW\"}}, \"as\": \"MEAN\"}}}],"
                    + " \"otherwise\": {\"score\": {\"of\": \"own\", \"stage\": \"RAW\"}}}}");

    private static Map<String, String> totals(Rulebook rulebook, Cohort cohort) {
        return Scorer.of(rulebook).score(cohort).stream()
                .collect(Collectors.toMap(
                        sheet -> sheet.party().value(),
                        sheet -> sheet.total()
                                .score()
                                .number()
                                .map(Object::toString)
                                .orElse("none"),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    @ParameterizedTest(name = "member {0}, {1}: lead {2}")
    @DisplayName("W5: the lead answers for those who were members when it counts, as the memberships say")
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-01/.. | THROUGHOUT | 70",
                "2020-07-01/.. | THROUGHOUT | 90",
                "2020-07-01/.. | LAST_DAY | 70",
                "2020-07-01/.. | FIRST_DAY | 90",
                "2019-01-01/2020-03-31 | FIRST_DAY | 70",
                "2019-01-01/2020-03-31 | ANY_DAY | 70",
                "2019-01-01/2019-12-31 | ANY_DAY | 90"
            })
    void W5_roster_to_cohort(String during, Belonging belonging, String lead) {
        List<AssessedUnit> units = List.of(
                unit("修武县人民医院", in("LEAD", ""), "\"x\": {\"value\": 90}"),
                unit("为民社区卫生服务中心", in("MEMBER", during), "\"x\": {\"value\": 50}"));
        Roster roster =
                Roster.of(List.of(group(), units.get(0).party(), units.get(1).party()));
        Cohort cohort = GroupCohort.of(units, List.of(GROUP), roster, YEAR, belonging);
        assertThat(totals(JOINT, cohort)).containsEntry("修武县人民医院", lead);
    }

    private static Cohort bundled(List<AssessedUnit> units, PartyId lead, PartyId member) {
        return new Cohort(units, List.of(), List.of(new Cohort.Bundle(lead, List.of(member))), Map.of());
    }

    @Test
    @DisplayName("W5: a bundle given by hand is held against the memberships; a group with two leads is refused")
    void W5_bundle_against_memberships() {
        List<AssessedUnit> units = List.of(
                unit("修武县人民医院", in("LEAD", "2020-01-01/.."), "\"x\": {\"value\": 90}"),
                unit("为民社区卫生服务中心", in("MEMBER", "2019-01-01/2019-12-31"), "\"x\": {\"value\": 50}"));
        PartyId lead = PartyId.of("修武县人民医院");
        PartyId member = PartyId.of("为民社区卫生服务中心");
        assertThatExceptionOfType(InvalidCohort.class)
                .isThrownBy(() -> bundled(units, lead, member))
                .withMessageEndingWith(
                        "bundles[0].members[0]: holds 为民社区卫生服务中心, which by its own memberships (member of G"
                                + " 2019-01-01/2019-12-31) is not in G on any day of 2020-01-01/2020-12-31; take it out, or"
                                + " correct the membership");
        assertThatExceptionOfType(InvalidCohort.class)
                .isThrownBy(() -> bundled(units, member, lead))
                .satisfies(wrong -> assertThat(wrong.in(Language.CHINESE))
                        .endsWith("bundles[0].lead：由为民社区卫生服务中心牵头，而按其成员关系（G成员 2019-01-01/2019-12-31），"
                                + "2020-01-01/2020-12-31内它没有牵头任何一组；写明牵头单位，或更正成员关系"));
        List<AssessedUnit> unstated = List.of(
                unit("修武县人民医院", in("LEAD", ""), "\"x\": {\"value\": 90}"),
                unit("为民社区卫生服务中心", in("MEMBER", "2020-12-31/.."), "\"x\": {\"value\": 50}"));
        assertThat(bundled(unstated, lead, member).bundles()).hasSize(1);
        Roster two = Roster.of(List.of(
                group(),
                units.get(0).party(),
                unit("修武县中医院", in("LEAD", ""), "").party()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupCohort.bundles(List.of(GROUP), two, YEAR, Belonging.LAST_DAY))
                .withMessage("memberships: group G over 2020-01-01/2020-12-31 by LAST_DAY: is led by [修武县人民医院, 修武县中医院];"
                        + " correct the memberships, or choose other days");
    }

    @Test
    @DisplayName(
            "J2: who joined on 1 July is bound for 184 of 366 days: 90 less 30% of the gap of 40 by that part is 84 - 60/183")
    void J2_joint_liability_over_part_of_a_year() {
        Rulebook bound = rulebook(
                "{\"id\": \"x\", \"name\": \"指标\", \"kind\": \"NUMBER\"}, {\"id\": \"bound\", \"name\": \"在册时间\", \"kind\": \"RATE\"}",
                "{\"id\": \"1\", \"name\": \"项目\", \"marks\": 100, \"rule\": {\"difference\": {\"from\": \"x\", \"less\": [{\"product\": [12, \"bound\"]}]}}}",
                "");
        AssessedUnit unit = unit("卫生院", in("MEMBER", "2020-07-01/.."), "\"x\": {\"value\": 90}");
        AssessedUnit counted = GroupCohort.tenure(unit, GROUP, IndicatorId.of("bound"));
        assertThat(Tenure.of(unit.party(), GROUP, Optional.of(Membership.Role.MEMBER), YEAR))
                .isEqualTo(Ratio.of(184, 366));
        // 12 = 30% of the gap of 40 between 90 and 50; 12 x 184/366 = 368/61; 90 - 368/61 = 5122/61
        assertThat(totals(bound, Cohort.of(List.of(counted)))).containsEntry("卫生院", "5122/61");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupCohort.tenure(counted, GROUP, IndicatorId.of("bound")))
                .withMessage("as: tenure of 卫生院 in G: it has a figure bound already; take another name");
    }

    private static GroupManagement management(Unification.State business, Unification.State performance) {
        Map<UnifiedField, Unification> six = new EnumMap<>(UnifiedField.class);
        for (UnifiedField field : UnifiedField.values()) {
            six.put(field, new Unification(Unification.State.UNIFIED, List.of(XIUWU)));
        }
        six.put(UnifiedField.BUSINESS, state(business));
        six.put(UnifiedField.PERFORMANCE, state(performance));
        return GroupManagement.builder()
                .group(GROUP)
                .asOf(LocalDate.of(2020, 12, 31))
                .putAllFields(six)
                .addCentres(
                        new Centre(Label.of("影像中心"), Centre.Kind.BUSINESS, Service.State.OFFERED, Optional.empty()),
                        new Centre(Label.of("检验中心"), Centre.Kind.BUSINESS, Service.State.BEING_BUILT, Optional.empty()))
                .build();
    }

    private static Unification state(Unification.State state) {
        boolean shown = state == Unification.State.UNIFIED || state == Unification.State.IN_PART;
        return new Unification(state, shown ? List.of(XIUWU) : List.of());
    }

    private static final String SIX = Stream.of(UnifiedField.values())
            .map(field -> "{\"id\": \"" + field + "\", \"name\": \"" + field + "\", \"kind\": \"CODE\"}")
            .collect(Collectors.joining(","));

    @ParameterizedTest(name = "business {0}, performance {1}: {2}")
    @DisplayName(
            "L7, X6: the group itself is assessed on the six; no is 0, part is half, and what no document states is no score")
    @CsvSource({
        "UNIFIED, UNIFIED, 60 of 60",
        "IN_PART, UNIFIED, 55 of 60",
        "NOT_UNIFIED, UNIFIED, 50 of 60",
        "UNIFIED, NOT_STATED, 50 and MISSING"
    })
    void L7_X6_six_managements_scored(Unification.State business, Unification.State performance, String expected) {
        String items = Stream.of(UnifiedField.values())
                .map(field -> "{\"id\": \"" + (field.ordinal() + 1) + "\", \"name\": \"" + field
                        + "\", \"marks\": 10, \"rule\": {\"byCode\": {\"of\": \"" + field
                        + "\", \"marks\": {\"已统一\": 10, \"部分统一\": 5, \"未统一\": 0}}}}")
                .collect(Collectors.joining(","));
        Rulebook six = rulebook(SIX, items, "", 60);
        Map<UnifiedField, IndicatorId> as = new EnumMap<>(UnifiedField.class);
        for (UnifiedField field : UnifiedField.values()) {
            as.put(field, IndicatorId.of(field.name()));
        }
        io.github.quanheng.observation.Submission figures = new io.github.quanheng.observation.Submission(
                GROUP, YEAR, management(business, performance).observations(as));
        ScoreSheet sheet = Scorer.of(six).score(AssessedUnit.of(group(), figures));
        String sum = sheet.items()
                .flatMap(line -> line.score().number().stream())
                .reduce(io.github.quanheng.value.Rational.ZERO, io.github.quanheng.value.Rational::plus)
                .toString();
        String open = sheet.items()
                .flatMap(line -> line.score().reason().stream())
                .map(Object::toString)
                .collect(Collectors.joining());
        assertThat(open.isEmpty() ? sum + " of 60" : sum + " and " + open).isEqualTo(expected);
    }

    @Test
    @DisplayName("J2: the centres of a group are held against the list: one stands, one is being built, one is missing")
    void J2_centres_against_a_list() {
        ServiceList list = new ServiceList(
                Label.of("业务中心"),
                Stream.of("影像中心", "检验中心", "消毒供应中心").map(Label::of).toList(),
                XIUWU);
        ServiceList.Standing standing =
                management(Unification.State.UNIFIED, Unification.State.UNIFIED).against(list);
        assertThat(standing.built()).isEqualTo(Ratio.of(1, 3));
        assertThat(standing.unfinished()).containsExactly(Label.of("检验中心"));
        assertThat(standing.missing()).containsExactly(Label.of("消毒供应中心"));
    }

    private static Party institution(String id, String classCode) {
        return QuanhengJson.read(
                "{\"institution\": {\"id\": \"" + id + "\", \"name\": \"" + id + "\", \"grade\": \"不详\""
                        + (classCode.isEmpty() ? "" : ", \"classCode\": \"" + classCode + "\"") + "}}",
                Party.class);
    }

    private static Selection classes(String codes) {
        return QuanhengJson.read("{\"class\": [" + codes + "]}", Selection.class);
    }

    @Test
    @DisplayName("X12, W8: of three bodies one part is filled, one may be by a party of unknown class, one is nobody's")
    void X12_W8_fillings() {
        SharedDuty duty = new SharedDuty(
                Label.of("三位一体疾病防治"),
                List.of(
                        new SharedDuty.Part(SharedDuty.Body.DISEASE_CONTROL, classes("\"J\""), Optional.empty()),
                        new SharedDuty.Part(SharedDuty.Body.HOSPITAL, classes("\"A\""), Optional.empty()),
                        new SharedDuty.Part(SharedDuty.Body.GRASS_ROOTS, classes("\"B\", \"C\""), Optional.empty())),
                XIUWU);
        List<SharedDuty.Filling> fillings = duty.fillings(
                List.of(institution("修武县人民医院", "A1"), institution("正身医院", "")), LocalDate.of(2020, 6, 11));
        assertThat(fillings)
                .extracting(each -> each.body() + " " + each.bearers() + " " + each.unclear() + " " + each.filled())
                .containsExactly(
                        "DISEASE_CONTROL [] [正身医院] false",
                        "HOSPITAL [修武县人民医院] [正身医院] true",
                        "GRASS_ROOTS [] [正身医院] false");
        assertThat(QuanhengJson.read(QuanhengJson.write(fillings.get(1)), SharedDuty.Filling.class))
                .isEqualTo(fillings.get(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedDuty(duty.name(), duty.parts().subList(0, 2), XIUWU))
                .withMessageContaining("but has 2 parts and none for [GRASS_ROOTS]");
    }
}
