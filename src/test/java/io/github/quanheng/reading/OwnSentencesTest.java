package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.SentenceForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("本库句式写进表格")
class OwnSentencesTest {
    @ParameterizedTest
    @EnumSource(SentenceForm.class)
    void forms(SentenceForm form) {
        Reading reading = ClauseReader.of(Usage.NONE).read(Clause.of("示例", "10", form.example()));
        System.out.println(form + " " + reading.status() + " own=" + reading.own().isPresent() + " " + reading.questions().stream().map(q -> q.id() + q.place().of(reading.clause().text())).toList() + " " + reading.needed().stream().map(i -> i.name().zh() + ":" + i.kind() + ":" + i.unit().orElse("") + i.codes()).toList() + (reading.own().isPresent() ? "" : " " + form.example()));
        assertThat(reading).isNotNull();
    }
}
