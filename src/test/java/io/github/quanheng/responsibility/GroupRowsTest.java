package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.cohort.InvalidCohort;
import io.github.quanheng.group.Centre;
import io.github.quanheng.group.CountedReading;
import io.github.quanheng.group.GroupCohort;
import io.github.quanheng.group.GroupCohort.Belonging;
import io.github.quanheng.group.GroupManagement;
import io.github.quanheng.group.Unification;
import io.github.quanheng.group.UnifiedField;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.institution.Service;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Counted;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Rows J2, L7, X6 and W5: medical groups from what the documents say of them to a score. Which fields are unified how far, who leads,
 * marks and scores of members are illustrative; fields, counts and names of institutions are those of the documents.
 */
class GroupRowsTest {
    private static final Fixture.Document JIANGXIAN = Fixture.document("jiangxian");
    private static final Fixture.Document LVLIANG = Fixture.document("lvliang");
    private static final Fixture.Document XIANGYUAN = Fixture.document("xiangyuan");
    private static final Fixture.Document XIUWU = Fixture.document("xiuwu");
    private static final Period YEAR = Period.ofYear(2020);

    private static Party group(String name, String form) {
        return QuanhengJson.read(
                "{\"group\": {\"id\": \"" + name + "\", \"name\": \"" + name + "\", \"form\": \"" + form + "\"}}",
                Party.class);
    }

    /** The state of the six fields in their order: 行政, 人员, 财务, 业务, 药械, 绩效. */
    private static GroupManagement management(String group, Fixture.Document document, String... states) {
        Map<UnifiedField, Unification> six = new EnumMap<>(UnifiedField.class);
        UnifiedField[] fields = UnifiedField.values();
        for (int i = 0; i < states.length; i++) {
            Unification.State state = Unification.State.valueOf(states[i]);
            boolean shown = state == Unification.State.UNIFIED || state == Unification.State.IN_PART;
            six.put(fields[i], new Unification(state, shown ? List.of(document.source()) : List.of()));
        }
        return GroupManagement.builder()
                .group(PartyId.of(group))
                .asOf(LocalDate.of(2020, 12, 31))
                .putAllFields(six)
                .addCentres(
                        new Centre(Label.of("管理中心"), Centre.Kind.MANAGEMENT, Service.State.OFFERED, Optional.empty()),
                        new Centre(Label.of("业务中心"), Centre.Kind.BUSINESS, Service.State.OFFERED, Optional.empty()))
                .build();
    }

    private static String items(Stream<String> rules) {
        int[] number = {0};
        return rules.map(rule -> {
                    number[0]++;
                    return "{\"id\": \"" + number[0] + "\", \"name\": \"项目" + number[0]
                            + "\", \"marks\": 10, \"rule\": " + rule + "}";
                })
                .collect(Collectors.joining(","));
    }

    /** Ten marks for each of the six: all, half, none; what no document states has no score. */
    private static Rulebook six(Fixture.Document document) {
        int marks = 10 * document.count("unifiedFields");
        return noScoreWhenMissing(Fixture.rulebook(
                "\"indicators\": ["
                        + Stream.of(UnifiedField.values())
                                .map(field ->
                                        "{\"id\": \"" + field + "\", \"name\": \"" + field + "\", \"kind\": \"CODE\"}")
                                .collect(Collectors.joining(","))
                        + "],",
                Integer.toString(marks),
                "{\"id\": \"own\", \"name\": \"六统一\", \"marks\": " + marks + ", \"items\": ["
                        + items(Stream.of(UnifiedField.values())
                                .map(field -> "{\"byCode\": {\"of\": \"" + field
                                        + "\", \"marks\": {\"已统一\": 10, \"部分统一\": 5, \"未统一\": 0}}}"))
                        + "]}"));
    }

    private static Rulebook noScoreWhenMissing(Rulebook rulebook) {
        return QuanhengJson.read(
                QuanhengJson.write(rulebook).replace("\"MISSING\" : \"0\"", "\"MISSING\" : {\"noScore\": \"MISSING\"}"),
                Rulebook.class);
    }

    private static AssessedUnit assessed(String group, GroupManagement management) {
        Map<UnifiedField, IndicatorId> as = Stream.of(UnifiedField.values())
                .collect(Collectors.toMap(field -> field, field -> IndicatorId.of(field.name())));
        return AssessedUnit.of(
                group(group, "MEDICAL_GROUP"), new Submission(management.group(), YEAR, management.observations(as)));
    }

    private static String total(Rulebook rulebook, AssessedUnit unit) {
        return Fixture.total(Scorer.of(rulebook).score(unit));
    }

    @Test
    @DisplayName(
            "J2 县医疗集团与“六统一”: what 绛县 does not state has no score; five unified and 业务 in part are 55 of 60; five fields are refused")
    void j2() {
        assertThat(UnifiedField.values()).hasSize(JIANGXIAN.count("unifiedFields"));
        Rulebook rulebook = six(JIANGXIAN);
        ScoreSheet asPrinted = Scorer.of(rulebook)
                .score(assessed(
                        "绛县医疗集团",
                        management(
                                "绛县医疗集团",
                                JIANGXIAN,
                                "NOT_STATED",
                                "NOT_STATED",
                                "NOT_STATED",
                                "NOT_STATED",
                                "NOT_STATED",
                                "NOT_STATED")));
        assertThat(asPrinted.items().map(line -> Fixture.text(line.score()))).containsOnly("MISSING");
        assertThat(total(
                        rulebook,
                        assessed(
                                "绛县医疗集团",
                                management(
                                        "绛县医疗集团", JIANGXIAN, "UNIFIED", "UNIFIED", "UNIFIED", "IN_PART", "UNIFIED",
                                        "UNIFIED"))))
                .isEqualTo("55");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> management("绛县医疗集团", JIANGXIAN, "UNIFIED", "UNIFIED", "UNIFIED", "UNIFIED", "UNIFIED"))
                .withMessageContaining("says nothing of [PERFORMANCE]");
    }

    @Test
    @DisplayName(
            "L7 “六统一”管理与医疗集团监管考核: 吕梁's groups are units of their own, scored and ranked; a group within itself is refused")
    void l7() {
        List<AssessedUnit> groups = List.of(
                assessed(
                        "甲县医疗集团",
                        management(
                                "甲县医疗集团",
                                LVLIANG,
                                "UNIFIED",
                                "UNIFIED",
                                "NOT_UNIFIED",
                                "IN_PART",
                                "UNIFIED",
                                "UNIFIED")),
                assessed(
                        "乙县医疗集团",
                        management(
                                "乙县医疗集团", LVLIANG, "UNIFIED", "UNIFIED", "UNIFIED", "UNIFIED", "UNIFIED", "UNIFIED")),
                assessed(
                        "丙县医疗集团",
                        management(
                                "丙县医疗集团",
                                LVLIANG,
                                "UNIFIED",
                                "UNIFIED",
                                "UNIFIED",
                                "UNIFIED",
                                "NOT_STATED",
                                "UNIFIED")));
        List<Cohort.PeerGroup> peers = List.of(new Cohort.PeerGroup(
                Label.of("医疗集团"), groups.stream().map(unit -> unit.party().id()).toList()));
        CohortResult result = new CohortResult(
                LocalDate.of(2020, 1, 31),
                peers,
                List.of(),
                Scorer.of(six(LVLIANG)).score(new Cohort(groups, peers, List.of(), Map.of())),
                Ranking.byTotal(Ties.COMPETITION),
                Map.of());
        assertThat(result.standings())
                .extracting(standing -> standing.party() + " "
                        + standing.place()
                                .map(place -> Integer.toString(place.ahead() + 1))
                                .orElse("不排名"))
                .containsExactlyInAnyOrder("乙县医疗集团 1", "甲县医疗集团 2", "丙县医疗集团 不排名");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read(
                        "{\"group\": {\"id\": \"甲县医疗集团\", \"name\": \"甲县医疗集团\", \"form\": \"MEDICAL_GROUP\","
                                + " \"memberships\": [{\"group\": \"甲县医疗集团\", \"role\": \"MEMBER\"}]}}",
                        Party.class))
                .withMessageContaining("is a member of itself");
    }

    private static CountedReading reading(String what, String as) {
        return new CountedReading(what, Optional.empty(), IndicatorId.of(as));
    }

    @Test
    @DisplayName(
            "X6 县医疗集团、六统一: 襄垣's 12 township hospitals and 6 partners are counted and scored; who is not counted has no score, fewer than none are refused")
    void x6() {
        List<Counted> counted = List.of(
                Counted.of("乡镇卫生院", XIANGYUAN.count("townHospitals"), XIANGYUAN.source()),
                Counted.of("对口医院", XIANGYUAN.count("partnerHospitals"), XIANGYUAN.source()));
        Rulebook rulebook = noScoreWhenMissing(Fixture.rulebook(
                "\"indicators\": [{\"id\": \"towns\", \"name\": \"成员卫生院\", \"kind\": \"NUMBER\"},"
                        + " {\"id\": \"partners\", \"name\": \"对口医院\", \"kind\": \"NUMBER\"},"
                        + " {\"id\": \"villages\", \"name\": \"村卫生所\", \"kind\": \"NUMBER\"}],",
                "30",
                "{\"id\": \"own\", \"name\": \"集团\", \"marks\": 30, \"items\": ["
                        + items(Stream.of(
                                "{\"pass\": [\"towns\", \">=\", 12]}",
                                "{\"pass\": [\"partners\", \">=\", 7]}",
                                "{\"pass\": [\"villages\", \">=\", 1]}"))
                        + "]}"));
        Map<FigureKey, Observation> read = CountedReading.observations(
                counted, List.of(reading("乡镇卫生院", "towns"), reading("对口医院", "partners"), reading("村卫生所", "villages")));
        ScoreSheet sheet = Fixture.score(
                rulebook, group("襄垣县医疗集团", "MEDICAL_GROUP"), new Submission(PartyId.of("襄垣县医疗集团"), YEAR, read));
        assertThat(sheet.items().map(line -> Fixture.text(line.score()))).containsExactly("10", "0", "MISSING");
        AssessedUnit whole = assessed(
                "襄垣县医疗集团",
                management("襄垣县医疗集团", XIANGYUAN, "UNIFIED", "UNIFIED", "UNIFIED", "UNIFIED", "UNIFIED", "NOT_UNIFIED"));
        assertThat(total(six(XIANGYUAN), whole)).isEqualTo("50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counted.of("乡镇卫生院", -12, XIANGYUAN.source()))
                .withMessage("number: the number is -12; write 0 or more");
    }

    /** The lead scores the mean of itself and its members, everyone else what it got. */
    private static final Rulebook JOINT = QuanhengJson.read(
            QuanhengJson.write(
                            Fixture.rulebook(
                                    "\"indicators\": [{\"id\": \"x\", \"name\": \"指标\", \"kind\": \"NUMBER\"}],",
                                    "100",
                                    "{\"id\": \"own\", \"name\": \"自身\", \"marks\": 100, \"items\": [{\"id\": \"1\", \"name\": \"项目\", \"marks\": 100, \"rule\": \"x\"}]}"))
                    .replaceFirst(
                            "\"name\" : \"总分\",",
                            "\"name\" : \"总分\", \"rule\": {\"choose\": {\"hit\": \"UNIQUE\", \"cases\": [{\"when\": {\"unit\": {\"member\": {\"group\": \"修武县县域医共体\", \"role\": \"LEAD\"}}},"
                                    + " \"then\": {\"aggregate\": {\"over\": {\"units\": {\"relation\": \"MEMBERS\", \"self\": true}},"
                                    + " \"value\": {\"score\": {\"of\": \"own\", \"stage\": \"RAW\"}}, \"as\": \"MEAN\"}}}],"
                                    + " \"otherwise\": {\"score\": {\"of\": \"own\", \"stage\": \"RAW\"}}}},"),
            Rulebook.class);

    private static AssessedUnit member(String name, String role, String during, int x) {
        return QuanhengJson.read("""
                {"party": {"institution": {"id": "%s", "name": "%s", "grade": "不详",
                   "memberships": [{"group": "修武县县域医共体", "role": "%s", "during": "%s"}]}},
                 "submission": {"party": "%s", "period": "2020-01-01/2020-12-31", "observations": {"x": {"value": %s}}}}
                """.formatted(name, name, role, during, name, x), AssessedUnit.class);
    }

    @Test
    @DisplayName(
            "W5 县域医共体建设提升: 修武's 9 township hospitals and 1 community centre bind their lead: 90 becomes 54; one that left binds nobody, in a bundle by hand it is refused")
    void w5() {
        List<AssessedUnit> units = new ArrayList<>();
        units.add(member("修武县人民医院", "LEAD", "2020-01-01/..", 90));
        for (int i = 1; i <= XIUWU.count("townHospitals"); i++) {
            units.add(member("卫生院" + i, "MEMBER", "2020-01-01/..", 50));
        }
        assertThat(XIUWU.figure("communityCentre")).isEqualTo("1");
        units.add(member("为民社区卫生服务中心", "MEMBER", "2019-01-01/2019-12-31", 10));
        Roster roster = Roster.of(Stream.concat(
                        Stream.of(group("修武县县域医共体", "COUNTY_MEDICAL_COMMUNITY")),
                        units.stream().map(AssessedUnit::party))
                .toList());
        PartyId community = PartyId.of("修武县县域医共体");
        Cohort cohort = GroupCohort.of(units, List.of(community), roster, YEAR, Belonging.LAST_DAY);
        // (90 + 9 x 50) / 10 = 54; the centre left in 2019
        assertThat(totals(cohort)).containsEntry("修武县人民医院", "54").containsEntry("为民社区卫生服务中心", "10");
        assertThatExceptionOfType(InvalidCohort.class)
                .isThrownBy(() -> new Cohort(
                        units,
                        List.of(),
                        List.of(new Cohort.Bundle(PartyId.of("修武县人民医院"), List.of(PartyId.of("为民社区卫生服务中心")))),
                        Map.of()))
                .withMessageContaining("is not in 修武县县域医共体 on any day of 2020-01-01/2020-12-31");
    }

    private static Map<String, String> totals(Cohort cohort) {
        return Scorer.of(JOINT).score(cohort).stream()
                .collect(Collectors.toMap(
                        sheet -> sheet.party().value(), Fixture::total, (first, second) -> first, LinkedHashMap::new));
    }
}
