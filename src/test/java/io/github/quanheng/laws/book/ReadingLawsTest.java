package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SentencePart;
import io.github.quanheng.explanation.SentenceReader;
import io.github.quanheng.explanation.SentenceReading;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("读句的定律：印出来的句子读回去是同一条规则")
class ReadingLawsTest {
    private static final SentenceReader READER = SentenceReader.of(Frame.bare("\"full\""), "1");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static String printed(Quantity rule) {
        return Explainer.of(Frame.bare(rule), Language.CHINESE).rule("1");
    }

    private static boolean isRead(Quantity rule) {
        return rule.tree().noneMatch(node -> node instanceof Collective || node instanceof ConditionTerm);
    }

    static Stream<Quantity> random(long seed, int many) {
        RandomRules rules = new RandomRules(seed);
        return Stream.iterate(0, i -> i + 1)
                .map(i -> Frame.valid(rules, 1 + i % 3))
                .filter(ReadingLawsTest::isRead)
                .limit(many);
    }

    static void reads(Quantity rule) {
        String sentence = printed(rule);
        SentenceReading reading = READER.read(sentence);
        assertThat(reading.rule()).as("%s%n%s", sentence, reading).contains(rule);
        List<SentencePart> parts = ((SentenceReading.Understood) reading).parts();
        int at = 0;
        for (SentencePart part : parts) {
            assertThat(part.from()).as("%s: %s", sentence, parts).isEqualTo(at);
            at = part.to();
        }
        assertThat(at).isEqualTo(sentence.length());
    }

    @Test
    @DisplayName("一部小文法的全部规则，每三条读一条")
    void smallRulesAreReadBack() {
        List<Quantity> rules = new ArrayList<>(SmallRules.all());
        int read = 0;
        for (int i = 0; i < rules.size(); i += 3) {
            Rulebook rulebook = Frame.bare(rules.get(i));
            if (Scorer.problems(rulebook).isEmpty()) {
                reads(rules.get(i));
                read++;
            }
        }
        assertThat(read).isGreaterThan(1_500);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("随机规则读回去相等，每个字都有交代")
    void randomRulesAreReadBack(long seed) {
        random(seed, 300).forEach(ReadingLawsTest::reads);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {5, 6})
    @DisplayName("句中一个数改了，规则中这一个数改了，别的不变；否则不读")
    void aChangedNumberChangesThatNumber(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Quantity> rules = random(seed, 150).toList();
        int changed = 0;
        for (Quantity rule : rules) {
            String sentence = printed(rule);
            List<SentencePart> numbers = ((SentenceReading.Understood) READER.read(sentence))
                    .parts().stream()
                            .filter(part -> part.kind() == SentencePart.Kind.NUMBER)
                            .toList();
            if (!numbers.isEmpty()) {
                SentencePart number = numbers.get(random.nextInt(numbers.size()));
                String other = sentence.substring(0, number.from()) + "7.31" + sentence.substring(number.to());
                SentenceReading reading = READER.read(other);
                if (reading.rule().isPresent()) {
                    assertThat(differences(rule, reading.rule().get()))
                            .as("%s%n%s", sentence, other)
                            .isEqualTo(1);
                    changed++;
                }
            }
        }
        assertThat(changed).isGreaterThan(30);
    }

    /** In how many numbers two rules differ that are alike otherwise; -1 where they differ in more. */
    private static int differences(Quantity one, Quantity other) {
        String first = QuanhengJson.write(one);
        String second = QuanhengJson.write(other);
        if (!NUMBER.matcher(first.replace("\"-", "\""))
                .replaceAll("0")
                .equals(NUMBER.matcher(second.replace("\"-", "\"")).replaceAll("0"))) {
            return -1;
        }
        Matcher numbers = NUMBER.matcher(first);
        Matcher others = NUMBER.matcher(second);
        int differences = 0;
        while (numbers.find() && others.find()) {
            differences += numbers.group().equals(others.group()) ? 0 : 1;
        }
        return differences;
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {7, 8})
    @DisplayName("任何文字都不出错；读得懂的，印出来就是这一句")
    void anyTextIsReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String letters = "得扣满分否则，；（）〔〕每低于高不超出的且或并非x y是为甲乙≥<=1.5%+−×÷取按、：须“”其余缺报";
        List<String> texts = new ArrayList<>();
        random(seed, 60).map(ReadingLawsTest::printed).forEach(sentence -> {
            int at = random.nextInt(sentence.length());
            int to = at + random.nextInt(Math.min(8, sentence.length() - at) + 1);
            char letter = letters.charAt(random.nextInt(letters.length()));
            texts.add(sentence.substring(0, at) + sentence.substring(to));
            texts.add(sentence.substring(0, at) + letter + sentence.substring(at));
            texts.add(sentence.substring(0, to) + sentence.substring(at));
        });
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            texts.add(text.toString());
        }
        for (String text : texts) {
            SentenceReading reading = READER.read(text);
            assertThat(reading.sentence()).isEqualTo(text);
            if (reading instanceof SentenceReading.Understood understood) {
                assertThat(understood.printed()).isEqualTo(text);
            } else {
                SentenceReading.Refused refused = (SentenceReading.Refused) reading;
                assertThat(refused.problems()).as(text).isNotEmpty();
                assertThat(refused.nearest()).as(text).isNotEmpty();
                assertThat(refused.from()).as(text).isBetween(0, text.length());
            }
        }
    }
}
