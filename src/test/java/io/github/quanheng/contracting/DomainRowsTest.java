package io.github.quanheng.contracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyJson;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The systems of the documents that concern family-doctor contracting; what they do not say is marked illustrative. */
class DomainRowsTest {
    private static final Citation XIANGYUAN =
            new Citation("襄垣县2017年工作与2018年安排的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);
    private static final Citation XIUWU =
            new Citation("修武县2019年工作与2020年安排的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);

    private static ContractCoverage.Builder coverage(String population, Tally signed, Citation source) {
        return ContractCoverage.builder()
                .population(Label.of(population))
                .signed(signed)
                .source(source);
    }

    private static FamilyDoctorTeam team(String mode, int... places) {
        List<FamilyDoctorTeam.Member> members = new java.util.ArrayList<>();
        for (int place : places) {
            members.add(new FamilyDoctorTeam.Member(PartyId.of("岗位" + members.size()), place));
        }
        return new FamilyDoctorTeam(PartyId.of("团队"), ContractingMode.of(mode), members);
    }

    @ParameterizedTest(name = "{0}: {1} signed, published {2}")
    @DisplayName(
            "X3: 襄垣's coverage by class of population keeps the published rate, and no denominator is computed back")
    @CsvSource({"常住人口, 183131, 66.2%", "重点人群, 54490, 90.9%", "残疾人, 3545, 74%", "建档立卡贫困人口, 3447, 100%"})
    void X3_coverage_by_class(String population, long people, String rate) {
        ContractCoverage coverage = coverage(population, Tally.ofPeople(people), XIANGYUAN)
                .mode(ContractingMode.of("1+1+1"))
                .teams(12)
                .published(Percentage.of(rate))
                .build();
        assertThat(coverage.signed().in(Tally.Unit.PEOPLE)).contains(people);
        assertThat(coverage.signed().in(Tally.Unit.HOUSEHOLDS)).isEmpty();
        assertThat(coverage.published()).contains(Percentage.of(rate));
        assertThat(coverage.ratio(Tally.Unit.PEOPLE)).isEmpty();
        assertThat(coverage.full()).isEmpty();
        assertThat(PartyJson.roundTrip(coverage, ContractCoverage.class)).isEqualTo(coverage);
    }

    @Test
    @DisplayName(
            "X3: the special families were all signed, 54 households with 88 people; more signed than due is refused")
    void X3_special_families() {
        Tally all = Tally.of(54, 88);
        ContractCoverage coverage = coverage("计生特殊家庭", all, XIANGYUAN)
                .due(all)
                .published(Percentage.of("100%"))
                .build();
        assertThat(coverage.ratio(Tally.Unit.HOUSEHOLDS)).contains(Ratio.of(54, 54));
        assertThat(coverage.ratio(Tally.Unit.PEOPLE)).contains(Ratio.of(88, 88));
        assertThat(coverage.full()).contains(true);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        coverage("计生特殊家庭", Tally.of(55, 88), XIANGYUAN).due(all).build())
                .withMessage("contract coverage of 计生特殊家庭: 55 are signed, but only 54 HOUSEHOLDS are due and not"
                        + " excused; correct one");
    }

    @Test
    @DisplayName("X3: the modes 1+1+1 and 1+1+1+X say how a team is put together; X anywhere but last is refused")
    void X3_modes() {
        assertThat(ContractingMode.of("1+1+1").places())
                .containsExactly(OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(1));
        assertThat(team("1+1+1", 1, 2, 3).misfits()).isEmpty();
        assertThat(team("1+1+1+X", 1, 2, 3).misfits()).isEmpty();
        assertThat(team("1+1+1+X", 1, 2, 3, 4, 4).misfits()).isEmpty();
        assertThat(team("1+1+1+X", 1, 3, 3, 4).misfits())
                .containsExactly(new FamilyDoctorTeam.Misfit(2, 1, 0), new FamilyDoctorTeam.Misfit(3, 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractingMode.of("1+X+1"))
                .withMessage("contracting mode \"1+X+1\": write numbers of 1 to 99 joined by +, and X in the last place"
                        + " only, such as 1+1+1+X");
    }

    @Test
    @DisplayName(
            "W2: 修武's 3+1+1, 66 teams and 189000 signed at 74%; a team with two in the first place misfits, an empty place is refused")
    void W2_three_one_one() {
        ContractCoverage coverage = coverage("签约群众", Tally.ofPeople(189_000), XIUWU)
                .mode(ContractingMode.of("3+1+1"))
                .teams(66)
                .published(Percentage.of("74%"))
                .build();
        assertThat(coverage.mode().orElseThrow().places())
                .containsExactly(OptionalInt.of(3), OptionalInt.of(1), OptionalInt.of(1));
        assertThat(coverage.teams()).contains(66L);
        assertThat(team("3+1+1", 1, 1, 1, 2, 3).misfits()).isEmpty();
        assertThat(team("3+1+1", 1, 1, 2, 3).misfits()).containsExactly(new FamilyDoctorTeam.Misfit(1, 3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> ContractingMode.of("3+0+1"));
        assertThatIllegalArgumentException().isThrownBy(() -> ContractingMode.of("3++1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage("签约群众", Tally.ofPeople(189_000), XIUWU)
                        .teams(-66)
                        .build())
                .withMessage("contract coverage of 签约群众: the number of teams -66 is negative");
    }

    @Test
    @DisplayName(
            "X4: double contracting, 173 teams, 702 households with 1711 people, stays in two units; the two exchanged are refused")
    void X4_two_units() {
        ContractCoverage coverage =
                coverage("贫困户（双签约）", Tally.of(702, 1711), XIANGYUAN).teams(173).build();
        assertThat(coverage.signed().in(Tally.Unit.HOUSEHOLDS)).contains(702L);
        assertThat(coverage.signed().in(Tally.Unit.PEOPLE)).contains(1711L);
        assertThat(coverage.full()).isEmpty();
        assertThat(PartyJson.MAPPER.writeValueAsString(coverage.signed()))
                .isEqualTo("{\"households\":702,\"people\":1711}");
        assertThat(PartyJson.roundTrip(coverage, ContractCoverage.class)).isEqualTo(coverage);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(1711, 702))
                .withMessage(
                        "tally of 1711 households and 702 people: has fewer people than households; exchange the two");
    }

    @Test
    @DisplayName(
            "X4: coverage is full except for the dead and the unreachable, each with a reason (due and excused illustrative)")
    void X4_excused() {
        ContractCoverage full = excusing("死亡", "无法联系")
                .addExcused(Exclusion.of("死亡", Tally.of(1, 4)), Exclusion.of("无法联系", Tally.of(1, 5)))
                .build();
        assertThat(full.ratio(Tally.Unit.HOUSEHOLDS)).contains(Ratio.of(702, 702));
        assertThat(full.ratio(Tally.Unit.PEOPLE)).contains(Ratio.of(1711, 1711));
        assertThat(full.full()).contains(true);
        assertThat(PartyJson.roundTrip(full, ContractCoverage.class)).isEqualTo(full);

        ContractCoverage short1 = excusing("死亡", "无法联系")
                .addExcused(Exclusion.of("死亡", Tally.of(1, 4)))
                .build();
        assertThat(short1.ratio(Tally.Unit.HOUSEHOLDS)).contains(Ratio.of(702, 703));
        assertThat(short1.full()).contains(false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage("贫困户", Tally.of(702, 1711), XIANGYUAN)
                        .due(Tally.of(704, 1720))
                        .addReasons("死亡")
                        .addExcused(Exclusion.of("死亡", Tally.ofPeople(4)))
                        .build())
                .withMessage(
                        "contract coverage of 贫困户: 死亡 are excused but not counted in HOUSEHOLDS, as due is; count them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage("贫困户", Tally.of(702, 1711), XIANGYUAN)
                        .addExcused(Exclusion.of("死亡", Tally.of(1, 4)))
                        .build())
                .withMessage("contract coverage of 贫困户: excuses some without saying who is due; give due");
    }

    private static ContractCoverage.Builder excusing(String... reasons) {
        return coverage("贫困户（双签约）", Tally.of(702, 1711), XIANGYUAN)
                .due(Tally.of(704, 1720))
                .addReasons(reasons);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("X4: the three batches are people by class of patient; the verified are counted in households too")
    @CsvSource({"大病, 集中救治, 63", "慢病, 管理, 571", "重病, 兜底保障, 13"})
    void X4_three_batches(String patients, String measure, long people) {
        TreatmentBatch batch = new TreatmentBatch(
                Label.of(patients), Label.of(measure), Tally.ofPeople(people), Optional.empty(), XIANGYUAN);
        assertThat(batch.reached().in(Tally.Unit.PEOPLE)).contains(people);
        assertThat(PartyJson.roundTrip(batch, TreatmentBatch.class)).isEqualTo(batch);
        assertThat(Tally.of(405, 933).in(Tally.Unit.HOUSEHOLDS)).contains(405L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.ofPeople(-people))
                .withMessage("tally of 0 households and -" + people + " people: must not be negative");
    }

    @Test
    @DisplayName("a tally of nothing, a place that the mode lacks, a member twice and half an explanation are refused")
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(Optional.empty(), Optional.empty()))
                .withMessage("tally: counts nothing; give households, people or both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team("1+1", 1, 3))
                .withMessage("family-doctor team 团队: member 岗位1 has place 3, but mode 1+1 has places 1 to 2");
        FamilyDoctorTeam.Member doctor = new FamilyDoctorTeam.Member(PartyId.of("全科医生"), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new FamilyDoctorTeam(PartyId.of("团队"), ContractingMode.of("1+1"), List.of(doctor, doctor)))
                .withMessage("family-doctor team 团队: member 全科医生 occurs twice; keep one place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContractingMode("1+1", List.of(Label.of("县医院医生"))))
                .withMessage("contracting mode 1+1: has 2 places, but 1 are explained; explain all or none");
        assertThat(Tally.ofHouseholds(702).in(Tally.Unit.PEOPLE)).isEmpty();
    }

    @Test
    @DisplayName("modes and teams read back as they were written")
    void json() {
        ContractingMode mode = new ContractingMode("1+X", List.of(Label.of("村医"), Label.of("其他")));
        assertThat(PartyJson.roundTrip(mode, ContractingMode.class)).isEqualTo(mode);
        assertThat(PartyJson.MAPPER.writeValueAsString(ContractingMode.of("3+1+1")))
                .isEqualTo("{\"pattern\":\"3+1+1\"}");
        FamilyDoctorTeam team = team("3+1+1", 1, 2);
        assertThat(PartyJson.roundTrip(team, FamilyDoctorTeam.class)).isEqualTo(team);
    }
}
