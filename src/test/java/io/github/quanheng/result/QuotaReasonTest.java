package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.grading.GradeName;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.value.Language;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last unit of each row reaches 优秀 (90 or more); where it does not get it, the reason is told. */
@DisplayName("够分而未得优秀的，说出名额几个、前面几个、因何")
class QuotaReasonTest {
    @ParameterizedTest(name = "{0}, {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            a 60 38; b 60 35             | 1 | NONE      | 得分达到优秀，本组名额1个，名次在前的达标单位1个，定为良好 | its score reaches 优秀, the group has 1 seat, 1 that reaches it stands ahead; the grade is 良好
            a 60 38; b 60 37; c 60 35    | 2 | UNDECIDED | 得分达到优秀，本组名额2个，名次在前的达标单位2个，定为良好 | its score reaches 优秀, the group has 2 seats, 2 that reach it stand ahead; the grade is 良好
            a 60 38; c 60 35; b 58 37    | 2 | NONE      | 得分达到优秀，本组名额2个，名次在前的达标单位1个，2个单位并列而名额不足，定为良好 | its score reaches 优秀, the group has 2 seats, 1 that reaches it stands ahead, and 2 stand level where the seats run out; the grade is 良好
            a 60 38; c 60 35; b 58 37    | 2 | UNDECIDED | 得分达到优秀，本组名额2个，名次在前的达标单位1个，2个单位并列而名额不足，等次待裁定 | its score reaches 优秀, the group has 2 seats, 1 that reaches it stands ahead, and 2 stand level where the seats run out; the grade is undecided
            a 60 38 0 fraud?; b 60 35    | 1 | NONE      | 得分达到优秀，本组名额1个，名次在前的达标单位0个，另有1个单位是否达标不明，等次待裁定 | its score reaches 优秀, the group has 1 seat, 0 that reach it stand ahead, and of 1 more it is not known; the grade is undecided
            a 60 38; b 60 35             | 2 | NONE      | 定为优秀 | the grade is 优秀
            a 60 38; b 50 35             | 1 | NONE      | 定为良好 | the grade is 良好
            """)
    void reasons(String units, int seats, Quota.Cut cut, String zh, String en) {
        GradeQuota quota = new GradeQuota(
                GradeName.of("优秀"), new Quota(new Quota.Seats(seats), Quota.Barred.PASSES_ON, cut), GradeName.of("良好"));
        GradeQuota.Decision decision = quota.apply(Units.result(2020, "组: " + units)).stream()
                .filter(each ->
                        each.party().equals(Units.id("b")) || each.party().equals(Units.id("c")))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(words(Language.CHINESE).say(decision)).isEqualTo(zh);
        assertThat(words(Language.ENGLISH).say(decision)).isEqualTo(en);
        assertThat(decision.differs())
                .isEqualTo(!decision.byScale().equals(Optional.of(GradeName.of("良好"))) && !zh.equals("定为优秀"));
        assertThat(QuanhengJson.read(QuanhengJson.write(decision), GradeQuota.Decision.class))
                .isEqualTo(decision);
    }

    private static EvidenceText words(Language language) {
        return EvidenceText.of(language, line -> Units.RULEBOOK.line(line).map(Line::name));
    }
}
