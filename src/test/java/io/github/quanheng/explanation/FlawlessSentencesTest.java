package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("句子念得通：括号引号成对，标点不重叠、不混用全角半角，英文单复数一致")
class FlawlessSentencesTest {
    private static final Pattern PRINTED = Pattern.compile("```text[^\n]*\n(.*?)\n```", Pattern.DOTALL);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ENGLISH | score 1 marks                             | one with a plural
            ENGLISH | score 2 mark                              | several with a singular
            ENGLISH | in all 1.5 mark off                       | several with a singular
            ENGLISH | plan: yes; report: no (1 of 2 hold)       | one with a plural
            ENGLISH | plan: yes; report: yes (2 of 2 holds)     | several with a singular
            ENGLISH | visits 3 times, visits does not meet ≥4   | several with the verb of one
            ENGLISH | "veto" applies                            | a sign of full width or a straight quotation mark
            ENGLISH | missing（未报）                            | a sign of full width or a straight quotation mark
            ENGLISH | 2 marks,, score 3 marks                   | doubled punctuation
            ENGLISH | 2 marks, score 3 marks,                   | hanging punctuation
            ENGLISH | 2 marks (full marks 3                     | does not close
            CHINESE | 管理率 59.6% (596/1000)                    | a sign of half width
            CHINESE | 扣1分，；得2分                              | doubled punctuation
            CHINESE | 得2分（满分3分）。。                         | doubled punctuation
            CHINESE | 单位符合““类别”为甲类”                       | quotation marks within the same ones
            CHINESE | 扣1分）得2分                               | closes what is not open
            CHINESE | 得分为10 + -2 × 投诉                      | a sign beside a sign
            CHINESE | 合计（）                                   | hanging punctuation
            """)
    @DisplayName("每种毛病都认得出")
    void everyFlawIsFound(Language language, String sentence, String what) {
        assertThat(Flaw.in(sentence, language)).extracting(Flaw::what).contains(what);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "score 1 mark, 0.5 marks off for each 1 percentage point short, 3 steps (no. 1: 1, no. 2: 2), -1 marks due",
                "about 11/10 marks, 21 marks, the day 2020-12-31"
            })
    @DisplayName("没有毛病的不冤枉")
    void whatIsRightIsLeftAlone(String sentence) {
        assertThat(Flaw.in(sentence, Language.ENGLISH)).isEmpty();
    }

    static List<ExplanationCase> cases() {
        return ExplanationCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("每个例子的规则、得分句、附注，两种语言都没有毛病")
    void everyCase(ExplanationCase example) {
        for (Language language : Language.values()) {
            LineExplanation line = example.explain(language).items().findFirst().orElseThrow();
            Stream.of(
                            Stream.of(line.rule(), line.sentence()),
                            line.notes().stream().map(Note::text),
                            line.value().stream(),
                            line.target().stream())
                    .flatMap(texts -> texts)
                    .forEach(
                            text -> assertThat(Flaw.in(text, language)).as(text).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rulebook", "submission", "results"})
    @DisplayName("文档里印出的每一行没有毛病")
    void everyPage(String page) throws IOException {
        for (Language language : Language.values()) {
            String file = "docs/" + page + (language == Language.CHINESE ? ".zh-CN.md" : ".md");
            List<String> lines = PRINTED.matcher(Files.readString(Path.of(file)))
                    .results()
                    .flatMap(block -> block.group(1).lines())
                    .map(line -> line.replaceAll("“[^”]*\\p{IsHan}[^”]*”", "“”"))
                    .filter(line -> !line.matches(".*(?:items\\[|units\\[|BARRED|QUALIFIES|QUOTA_FULL|NOT_REACHED).*")
                            && !line.matches("[A-Z]: \\D.*"))
                    .toList();
            assertThat(lines)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(Flaw.in(line, language)).isEmpty());
        }
    }

    @Test
    @DisplayName("一年的底稿没有毛病")
    void theYear() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/test/resources/why/year.txt")).stream()
                        .map(line -> line.strip().replaceAll(" {2}\\[.*]$| {2}\\d{4}-.*$", ""))
                        .filter(line -> !line.isEmpty() && !line.endsWith("："))
                        .toList())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Flaw.in(line, Language.CHINESE)).isEmpty());
    }
}
