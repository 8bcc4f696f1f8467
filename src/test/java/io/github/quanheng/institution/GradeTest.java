package io.github.quanheng.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.party.PartyJson;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradeTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("ten grades, three bare levels, ungraded and unknown are kept apart")
    @CsvSource({
        "三级特等, 三级, true",
        "三级甲等, 三级, true",
        "三级乙等, 三级, true",
        "三级丙等, 三级, true",
        "二级甲等, 二级, true",
        "二级乙等, 二级, true",
        "二级丙等, 二级, true",
        "一级甲等, 一级, true",
        "一级乙等, 一级, true",
        "一级丙等, 一级, true",
        "三级, 三级, false",
        "二级, 二级, false",
        "一级, 一级, false",
        "未定级, , false",
        "不详, , false"
    })
    void printed(String printed, String level, boolean full) {
        Grade grade = Grade.of(printed);
        assertThat(grade).hasToString(printed);
        assertThat(grade.level().map(HospitalLevel::toString).orElse(null)).isEqualTo(level);
        assertThat(grade.isFull()).isEqualTo(full);
    }

    @Test
    @DisplayName("ten of the fifteen are full grades")
    void ten() {
        assertThat(Arrays.stream(Grade.values()).filter(Grade::isFull)).hasSize(10);
    }

    @ParameterizedTest
    @DisplayName("a grade is written in JSON as it is printed")
    @EnumSource
    void json(Grade grade) {
        assertThat(PartyJson.MAPPER.writeValueAsString(grade)).isEqualTo("\"" + grade + "\"");
        assertThat(PartyJson.roundTrip(grade, Grade.class)).isEqualTo(grade);
    }

    @Test
    @DisplayName("a grade that does not exist is refused with the list of those that do")
    void refusal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grade.of("一级特等"))
                .withMessage(
                        "grade: grade \"一级特等\": there is none; write one of 三级特等, 三级甲等, 三级乙等, 三级丙等, 二级甲等, 二级乙等, 二级丙等,"
                                + " 一级甲等, 一级乙等, 一级丙等, 三级, 二级, 一级, 未定级, 不详");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HospitalLevel.of("四级"))
                .withMessage("level: hospital level \"四级\": there is none; write one of 三级, 二级, 一级");
    }

    @Test
    @DisplayName("the regulation has fourteen categories, two of them new since the twelve of 1994")
    void categories() {
        assertThat(Category.values()).hasSize(14);
        assertThat(Category.HOSPITAL.kinds()).hasSize(6).contains("康复医院");
        assertThat(Category.OUTPATIENT_DEPARTMENT.kinds()).hasSize(5);
        assertThat(Category.CLINIC.kinds()).hasSize(7);
        assertThat(Category.INDEPENDENT_CENTRE.kinds()).contains("安宁疗护中心");
        assertThat(Arrays.stream(Category.values()).flatMap(one -> one.kinds().stream()))
                .doesNotHaveDuplicates()
                .hasSize(41);
    }
}
