package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Selection;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("词汇与数字：两种语言对得上，四舍五入的数不冒充精确")
class VocabularyTest {
    private static final RulebookWords CHINESE = words(Language.CHINESE);
    private static final RulebookWords ENGLISH = words(Language.ENGLISH);

    private static RulebookWords words(Language language) {
        return new RulebookWords(
                ResolvedRulebook.of(ExplanationCase.all().get(0).rulebook()), language);
    }

    private static Set<String> slots(String template) {
        Set<String> slots = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(template);
        while (matcher.find()) {
            slots.add(matcher.group(1));
        }
        return slots;
    }

    private static Stream<Phrase> phrases() {
        return Arrays.stream(Phrase.class.getPermittedSubclasses())
                .flatMap(part -> Arrays.stream(part.getEnumConstants()))
                .map(Phrase.class::cast);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    @DisplayName("每个词条两种语言都有；中文无英文字母，英文无汉字；英文用到的空位不多于给出的")
    void everyPhraseIsInBothLanguages(Phrase phrase) {
        String chinese = phrase.wording().chinese();
        String english = phrase.wording().english();
        assertThat(chinese).isNotEmpty().doesNotContainPattern("[A-Za-z]");
        assertThat(english).isNotEmpty().doesNotContainPattern("\\p{IsHan}");
        Set<String> given = new TreeSet<>(Set.of("0", "1", "2", "3", "4", "5"));
        assertThat(given).containsAll(slots(chinese)).containsAll(slots(english));
    }

    @ParameterizedTest(name = "{0} {1} → {2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
                1.8         | MARKS   | 1.8分               | 1.8 marks
                1           | MARKS   | 1分                 | 1 mark
                4/3         | MARKS   | 约1.33分（=4/3）      | about 1.33 marks (=4/3)
                -4/3        | MARKS   | 约-1.33分（=-4/3）    | about -1.33 marks (=-4/3)
                0.596       | PERCENT | 59.6%              | 59.6%
                2/3         | PERCENT | 约66.67%（=2/3）      | about 66.67% (=2/3)
                0.0000001   | MARKS   | 约0.00000010分（=0.0000001） | about 0.00000010 marks (=0.0000001)
                0.1234567   | MARKS   | 约0.12分（=0.1234567） | about 0.12 marks (=0.1234567)
                0.123456    | MARKS   | 0.123456分          | 0.123456 marks
                300         | PEOPLE  | 300人               | 300 people
                1           | PEOPLE  | 1人                 | 1 person
                18262       | DAY     | 2020-01-01         | 2020-01-01
                """)
    @DisplayName("数字：短的小数照印，其余标明约数并附精确值")
    void printsNumbersExactlyOrMarksThem(String number, String measure, String chinese, String english) {
        PrintUnit unit = switch (measure) {
            case "MARKS" -> PrintUnit.MARKS;
            case "PERCENT" -> PrintUnit.PERCENT;
            case "DAY" -> PrintUnit.DAY;
            default -> PrintUnit.word("人");
        };
        assertThat(CHINESE.numerals().number(Rational.of(number), unit)).isEqualTo(chinese);
        assertThat(ENGLISH.numerals().number(Rational.of(number), unit)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "0.024, PERCENT, 2.4个百分点, 2.4 percentage points",
        "0.01, PERCENT, 1个百分点, 1 percentage point",
        "0.002, PER_MILLE, 2个千分点, 2 per mille points",
        "0.000015, PER_HUNDRED_THOUSAND, 1.5/10万, '1.5 per 100,000'"
    })
    @DisplayName("两个率之差是百分点、千分点")
    void printsDifferencesInPoints(String number, Scale scale, String chinese, String english) {
        assertThat(CHINESE.numerals().difference(Rational.of(number), PrintUnit.rate(scale)))
                .isEqualTo(chinese);
        assertThat(ENGLISH.numerals().difference(Rational.of(number), PrintUnit.rate(scale)))
                .isEqualTo(english);
    }

    @Test
    @DisplayName("极长的分数只印约数")
    void printsHugeFractionsAsRoundedOnly() {
        Rational huge = Rational.of("1" + "0".repeat(30) + "1/3" + "0".repeat(30) + "7");
        assertThat(CHINESE.numerals().number(huge, PrintUnit.MARKS)).isEqualTo("约0.33分");
    }

    @Test
    @DisplayName("数据里的花括号不当作空位")
    void neverReadsDataAsATemplate() {
        assertThat(CHINESE.say(WorkingPhrase.READS, "{1}", "{0}")).isEqualTo("{1}：{0}");
        assertThat(CHINESE.numerals().number(Rational.ONE, PrintUnit.word("{0|a}")))
                .isEqualTo("1(0|a)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {"kind": ["INSTITUTION", "TEAM"]}                  | 类别为医疗卫生机构或团队        | kind institution or team
                {"category": ["HEALTH_CENTRE"]}                    | 机构类别为卫生院             | category health centre
                {"class": ["A100"]}                                | 机构分类代码为A100          | class code A100
                {"grade": ["三级甲等"]}                              | 等级为三级甲等              | grade three a
                {"level": ["二级"]}                                 | 级别为二级                | level two
                {"ownership": ["GOVERNMENT"]}                      | 举办主体为政府              | run by government
                {"administration": ["COUNTY"]}                     | 隶属层级为县级              | administered at level county
                {"area": ["1411"]}                                 | 所在地区为1411            | in area 1411
                {"population": {"from": 10000, "below": 50000}}    | 服务人口≥10000且<50000   | population ≥10000 and <50000
                {"supervisor": ["bureau"]}                         | 主管单位为bureau          | supervised by bureau
                {"member": {"group": "g1", "role": "LEAD"}}        | 为g1的牵头单位             | lead of g1
                {"own": {"片区": ["东", "西"]}}                      | 片区为东或西               | 片区 is 东 or 西
                {"party": ["u1"]}                                  | 为u1                   | is u1
                {"any": [{"party": ["u1"]}, {"all": [{"level": ["一级"]}, {"not": [{"party": ["u2"]}]}]}]} | 为u1或［级别为一级且并非（为u2）］ | is u1 or (level one and not (is u2))
                """)
    @DisplayName("适用对象的每种选法都有话说")
    void tellsEverySelection(String json, String chinese, String english) {
        Selection selection = QuanhengJson.read(json, Selection.class);
        assertThat(new SelectionText(CHINESE).of(selection)).isEqualTo(chinese);
        assertThat(new SelectionText(ENGLISH).of(selection)).isEqualTo(english);
    }
}
