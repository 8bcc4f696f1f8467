package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.group.SharedDuty;
import io.github.quanheng.group.SharedDuty.Body;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.Selection;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows X12 and W8: one duty of three bodies, scored by the parts that somebody carries. Institutions and marks are illustrative. */
class SharedDutyRowsTest {
    private static final Fixture.Document XIANGYUAN = Fixture.document("xiangyuan");
    private static final Fixture.Document XIUWU = Fixture.document("xiuwu");
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);
    private static final LocalDate DAY = LocalDate.of(2020, 6, 11);

    /** Nine marks, three for each part. */
    private static final Rulebook RULEBOOK = Fixture.rulebook(
            "\"indicators\": [{\"id\": \"filled\", \"name\": \"职责落实率\", \"kind\": \"RATE\"}],",
            "9",
            "{\"id\": \"S\", \"name\": \"三位一体\", \"marks\": 9, \"items\": [{\"id\": \"1\", \"name\": \"落实\", \"marks\": 9,"
                    + " \"rule\": {\"proportional\": {\"of\": \"filled\", \"target\": \"100%\", \"form\": \"SHARE_OF_TARGET\"}}}]}");

    private static SharedDuty.Part part(Body body, String who) {
        return new SharedDuty.Part(body, QuanhengJson.read(who, Selection.class), Optional.empty());
    }

    private static SharedDuty duty(String name, String hospitals, Citation source) {
        return new SharedDuty(
                Label.of(name),
                List.of(
                        part(Body.DISEASE_CONTROL, "{\"class\": \"J\"}"),
                        part(Body.HOSPITAL, hospitals),
                        part(Body.GRASS_ROOTS, "{\"class\": [\"B\", \"C\", \"D6\"]}")),
                source);
    }

    /** Institutions, each by name, class code and grade. */
    private static List<Party> parties(String spec) {
        return Stream.of(spec.split(" "))
                .map(each -> each.split("/"))
                .map(each -> QuanhengJson.read(
                        "{\"institution\": {\"id\": \"" + each[0] + "\", \"name\": \"" + each[0]
                                + "\", \"classCode\": \"" + each[1] + "\", \"grade\": \"" + each[2] + "\"}}",
                        Party.class))
                .toList();
    }

    private static String score(SharedDuty duty, List<Party> parties) {
        Submission figures = new Submission(
                COUNTY.id(),
                Period.ofYear(2020),
                Map.of(FigureKey.of("filled"), Observation.of(new Datum.Share(duty.filled(parties, DAY)))));
        return Fixture.total(Fixture.score(RULEBOOK, COUNTY, figures));
    }

    @ParameterizedTest(name = "{0}: {1} of 9, open: {2}")
    @DisplayName(
            "X12 “三位一体”慢性病防治责任共同体: disease control, hospitals of level two and more, grass roots; an unknown grade leaves its part open; a duty of two bodies is refused")
    @CsvSource({
        "疾控中心/J100/未定级 县医院/A100/二级甲等 卫生院/C100/未定级, 9, []",
        "疾控中心/J100/未定级 县医院/A100/一级甲等 卫生院/C100/未定级, 6, []",
        "疾控中心/J100/未定级 县医院/A100/不详 卫生院/C100/未定级, 6, [县医院]"
    })
    void x12(String parties, String marks, String open) {
        SharedDuty duty = duty(
                "三位一体慢性病防治责任共同体", "{\"all\": [{\"class\": \"A\"}, {\"level\": [\"二级\", \"三级\"]}]}", XIANGYUAN.source());
        assertThat(score(duty, parties(parties))).isEqualTo(marks);
        assertThat(duty.fillings(parties(parties), DAY).get(1).unclear()).hasToString(open);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedDuty(duty.name(), duty.parts().subList(0, 2), XIANGYUAN.source()))
                .withMessageContaining("but has 2 parts and none for [GRASS_ROOTS]");
    }

    @ParameterizedTest(name = "{0}: {1} of 9")
    @DisplayName(
            "W8 “三位一体”疾病防治机制: grass roots, disease control and hospitals; a part that is nobody's costs its third; a part twice is refused")
    @CsvSource({
        "疾控中心/J100/未定级 修武县人民医院/A100/二级甲等 为民社区卫生服务中心/B100/未定级, 9",
        "修武县人民医院/A100/二级甲等 为民社区卫生服务中心/B100/未定级, 6",
        "修武县人民医院/A100/不详, 3"
    })
    void w8(String parties, String marks) {
        SharedDuty duty = duty("三位一体疾病防治", "{\"class\": \"A\"}", XIUWU.source());
        assertThat(score(duty, parties(parties))).isEqualTo(marks);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedDuty(
                        duty.name(),
                        Stream.concat(
                                        duty.parts().stream(),
                                        duty.parts().stream().limit(1))
                                .toList(),
                        XIUWU.source()))
                .withMessageContaining("but has 4 parts and none for []");
    }
}
