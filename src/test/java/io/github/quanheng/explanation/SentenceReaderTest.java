package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("读句：读得懂的给出规则，读不懂的说明读到哪里、该怎么写")
class SentenceReaderTest {
    private static final SentenceReader READER = SentenceReader.of(SampleBook.rulebook(), "1");

    private static SentenceReading.Refused refused(String sentence) {
        return (SentenceReading.Refused) READER.read(sentence);
    }

    @ParameterizedTest
    @DisplayName("一句话，一条规则")
    @CsvSource(
            delimiter = '|',
            value = {
                "签约率≥60%，得满分，否则不得分 | {\"pass\":[\"signed\",\">=\",\"60%\"]}",
                "投诉每次扣1分，扣完为止 | {\"deduct\":[{\"perCase\":{\"each\":\"1\",\"of\":\"complaints\"}}]}",
                "签约率分档：≥60%得10分；<60%不得分 | {\"bands\":{\"of\":\"signed\",\"marks\":{\"[60%,)\":\"10\",\"(,60%)\":\"0\"}}}",
                "随访多于4次的，每多1次得0.5分 | {\"perCase\":{\"each\":\"0.5\",\"of\":\"visits\",\"above\":\"4\"}}",
                "建立台账为是，得4分 | {\"award\":[{\"when\":\"ledger\",\"then\":\"4\"}]}",
                "得分为签约率（上期） × 满分 | {\"product\":[\"signed@-1\",\"full\"]}",
            })
    void oneSentenceOneRule(String sentence, String rule) {
        assertThat(READER.read(sentence).rule()).contains(QuanhengJson.read(rule, Quantity.class));
    }

    @ParameterizedTest
    @DisplayName("全角半角、小数末尾的零、句号，都不改变意思")
    @CsvSource(
            delimiter = '|',
            value = {
                "投诉每次扣1.50分，扣完为止 | 投诉每次扣1.5分，扣完为止",
                "投诉每次扣１．５分，扣完为止。 | 投诉每次扣1.5分，扣完为止",
                "签约率≧60.0％,得满分,否则不得分 | 签约率≥60%，得满分，否则不得分",
                "投诉每次扣1分(最高5分)，扣完为止 | 投诉每次扣1分（最高5分），扣完为止",
            })
    void widthAndZerosMakeNoDifference(String typed, String printed) {
        assertThat(READER.read(typed).rule())
                .isPresent()
                .isEqualTo(READER.read(printed).rule());
    }

    @Test
    @DisplayName("扣完为止与通则的保底相同，不另写；可扣至负分是小项自己的规定")
    void theFloorIsSaidOnceOnly() {
        assertThat(READER.read("投诉每次扣1分，扣完为止").item().orElseThrow().floor()).isEmpty();
        assertThat(READER.read("投诉每次扣1分，可扣至负分").item().orElseThrow().floor()).contains(Bound.NONE);
    }

    @Test
    @DisplayName("读不下去：说明读到哪里，此处可以写什么，哪一句最近")
    void whereItStops() {
        SentenceReading.Refused refused = refused("签约率低于60%的，每低1个百分点扣些分");
        assertThat(refused.why()).isEqualTo(SentenceReading.Why.STOPPED);
        assertThat(refused.sentence().substring(refused.from())).isEqualTo("些分");
        assertThat(refused.problems().get(0).found().zh()).isEqualTo("读到“签约率低于60%的，每低1个百分点扣”为止，“些分”读不下去");
        assertThat(refused.nearest()).contains(SentenceForm.STEP_BELOW.example());
        assertThat(refused.rule()).isEmpty();
    }

    @Test
    @DisplayName("没有说的不补：不足一步怎么算没有写，不读")
    void whatIsLeftOpenIsNotRead() {
        SentenceReading.Refused refused = refused("签约率低于60%的，每低1个百分点扣0.5分，扣完为止");
        assertThat(refused.why()).isEqualTo(SentenceReading.Why.STOPPED);
        assertThat(refused.nearest().get(0)).isEqualTo(SentenceForm.STEP_BELOW.example());
    }

    @Test
    @DisplayName("不认识的指标不猜")
    void unknownNamesAreNotGuessed() {
        assertThat(refused("签约比例≥60%，得满分，否则不得分").why()).isEqualTo(SentenceReading.Why.STOPPED);
    }

    @Test
    @DisplayName("意思明白而写法不同：照办法的写法写")
    void writtenOtherwise() {
        SentenceReading.Refused refused = refused("投诉每例扣1分，扣完为止");
        assertThat(refused.why()).isEqualTo(SentenceReading.Why.WRITTEN_OTHERWISE);
        assertThat(refused.nearest()).containsExactly("投诉每次扣1分，扣完为止");
    }

    @Test
    @DisplayName("规则不合办法：说明哪里不合")
    void invalidRules() {
        SentenceReading.Refused refused = refused("签约率≥60分，得满分，否则不得分");
        assertThat(refused.why()).isEqualTo(SentenceReading.Why.INVALID);
        assertThat(refused.problems()).isNotEmpty();
    }

    @Test
    @DisplayName("太长太深的不读，也不出错")
    void tooLong() {
        assertThat(refused("得分为" + "（".repeat(5_000)).why()).isEqualTo(SentenceReading.Why.TOO_LONG);
        assertThat(refused("分".repeat(30_000)).why()).isEqualTo(SentenceReading.Why.TOO_LONG);
        assertThat(refused("得" + "9".repeat(500) + "分").why()).isEqualTo(SentenceReading.Why.STOPPED);
        assertThat(refused("").why()).isEqualTo(SentenceReading.Why.STOPPED);
    }

    @Test
    @DisplayName("没有这个小项：说明有哪些")
    void unknownItem() {
        assertThatThrownBy(() -> SentenceReader.of(SampleBook.rulebook(), "s"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("rulebook sample has no item s");
    }

    @Test
    @DisplayName("句子长一倍，工作多一倍")
    void theWorkGrowsAsTheTextDoes() {
        LineForms forms = new LineForms(new RuleForms(
                new SentenceWords(new RulebookWords(ResolvedRulebook.of(SampleBook.rulebook()), Language.CHINESE))));
        int once = forms.sentence().parse(losses(10)).steps();
        int twice = forms.sentence().parse(losses(20)).steps();
        assertThat(forms.sentence().parse(losses(20)).meanings()).hasSize(1);
        assertThat(twice).isLessThan(once * 5 / 2);
    }

    private static String losses(int many) {
        StringBuilder text = new StringBuilder("从满分起扣：");
        for (int i = 1; i <= many; i++) {
            text.append(i > 1 ? "；" : "").append("（").append(i).append("）签约率低于60%的，每低1个百分点扣0.5分（不足1个百分点不计）");
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"docs/reader.md", "docs/reader.zh-CN.md"})
    @DisplayName("说明书列出每一种句式，例句与程序一致")
    void thePageListsEachForm(String page) throws IOException {
        List<String> rows = Files.readString(Path.of(page))
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
        for (SentenceForm form : SentenceForm.values()) {
            Optional<String> row = rows.stream()
                    .filter(line -> line.equals("| " + form.label().in(Language.ENGLISH) + " | "
                                    + form.label().zh() + " | " + form.example() + " |")
                            || line.equals("| " + form.label().zh() + " | " + form.example() + " |"))
                    .findFirst();
            assertThat(row).as("%s in %s", form, page).isPresent();
        }
    }
}
