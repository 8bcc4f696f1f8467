package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import io.github.quanheng.value.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("边界从严：收下的都能原样写出读回，不该收的一律拒绝并说明")
class StrictnessTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper THEIRS =
            JsonMapper.builder().addModule(QuanhengJson.module()).build();

    private static <T> T again(T value, Class<T> type) {
        return QuanhengJson.read(QuanhengJson.write(value), type);
    }

    @Test
    @DisplayName("空的{}和[]：必写项照样写出，读回相等")
    void emptyIsNotNothing() {
        Provisions provisions = QuanhengJson.read("""
                {"items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                 "total": {"floor": 0, "ceiling": "full"}, "absent": {}, "excluded": "FORBID"}""", Provisions.class);
        assertThat(again(provisions, Provisions.class)).isEqualTo(provisions);
        Cohort.PeerGroup group = new Cohort.PeerGroup(Label.of("全体"), List.of());
        assertThat(again(group, Cohort.PeerGroup.class)).isEqualTo(group);
    }

    @Test
    @DisplayName("算出来的分数有多长，读回来就可以有多长：九千位的照样读回；分子分母各限65536位二进制")
    void computedNumbersMayBeLong() {
        Rational third = Rational.of("1" + "0".repeat(9_000) + "/3");
        assertThat(again(Outcome.of(third), Outcome.class)).isEqualTo(Outcome.of(third));
        assertThatThrownBy(() -> Points.of("1" + "0".repeat(20_000) + "/3"))
                .isInstanceOf(InvalidValue.class)
                .satisfies(wrong -> assertThat(wrong.getMessage()).hasSizeLessThan(600));
    }

    private static Quantity nested(int levels) {
        Quantity rule = Quantity.of("x");
        for (int i = 1; i < levels; i++) {
            rule = new Arithmetic.Sum(List.of(rule));
        }
        return rule;
    }

    @Test
    @DisplayName("嵌套：能写出的都能读回，写不出的与读不进的是同一个界限")
    void oneBoundOnDepth() {
        assertThat(again(nested(250), Quantity.class)).isEqualTo(nested(250));
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.write(nested(252)))
                .withMessageContaining("more than 500 objects and lists stand within one another; nest less");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read("{\"sum\": [".repeat(251) + "1" + "]}".repeat(251), Quantity.class))
                .withMessageContaining("more than 500 objects and lists stand within one another; nest less");
    }

    @Test
    @DisplayName("一条规则最多64层、一万个组成部分，共用的每处各算一次")
    void rulesAreOfABoundedSize() {
        assertThat(Node.bounded(nested(64))).isEqualTo(nested(64));
        assertThatThrownBy(() -> Node.bounded(nested(65)))
                .hasMessage("rule: nests more than 64 levels; nest less, or divide it into lines");
        Quantity shared = Quantity.of("x");
        for (int i = 0; i < 50; i++) {
            shared = new Arithmetic.Sum(List.of(shared, shared));
        }
        Quantity doubled = shared;
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> Node.bounded(doubled))
                        .hasMessage("rule: has more than 10000 parts; divide it into lines"));
    }

    @Test
    @DisplayName("一百万字的名称：立即拒绝，说明简短")
    void longNames() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            InvalidJson wrong = Assertions.assertThrows(
                    InvalidJson.class, () -> QuanhengJson.read("\"" + "n".repeat(900_000) + "\"", Quantity.class));
            assertThat(wrong.getMessage()).hasSizeLessThan(700);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"decimals": 2, "mode": "HALF_UP", "digits": 3}
            {"decimals": 2, "decimals": 3, "mode": "HALF_UP"}
            {"decimals": 2.7, "mode": "HALF_UP"}
            {"decimals": "2", "mode": "HALF_UP"}
            {"decimals": 2, "mode": 4}
            {"decimals": 2, "mode": "half_up"}
            {"decimals": 2, "mode": null}
            {"decimals": 2}
            null
            """)
    @DisplayName("别人的mapper加上本库的模块，与本库一样严")
    void theirsIsAsStrictAsOurs(String json) {
        assertThatThrownBy(() -> QuanhengJson.read(json, Rounding.class)).isInstanceOf(InvalidJson.class);
        Throwable theirs = catchThrowable(() -> THEIRS.readValue(json, Rounding.class));
        assertThat(theirs).isNotNull();
        assertThat(theirs instanceof JacksonException ? theirs.getCause() : theirs)
                .isInstanceOf(InvalidJson.class);
    }

    @Test
    @DisplayName("别人的类型里放着本库的值：读写与本库相同，错误带本库的说明")
    void oursWithinTheirs() {
        String json = "{\"data\":[{\"ratio\":[\"1\",\"2\"]},{\"code\":\"1404\"}]}";
        TypeReference<Map<String, List<Datum>>> theirs = new TypeReference<>() {};
        Map<String, List<Datum>> data = THEIRS.readValue(json, theirs);
        assertThat(data).containsEntry("data", List.of(new Datum.Share(Ratio.of(1, 2)), new Datum.Code("1404")));
        assertThat(THEIRS.writeValueAsString(data)).isEqualTo(json);
        assertThatThrownBy(() -> THEIRS.readValue(json.replace("ratio", "ration"), theirs))
                .hasRootCauseInstanceOf(InvalidJson.class)
                .hasMessageContaining("there is no kind \"ration\"; is ratio meant?");
    }

    @Test
    @DisplayName("例外经Java序列化，问题一个不少")
    void exceptionsCarryTheirProblems() throws Exception {
        InvalidInput json = Assertions.assertThrows(InvalidJson.class, () -> QuanhengJson.read("[]", Rulebook.class));
        InvalidInput value = Assertions.assertThrows(InvalidValue.class, () -> Period.of("2024年"));
        InvalidInput rulebook = new InvalidRulebook(
                "甲", List.of(new Problem("id", new Statement("错", "wrong"), new Statement("改", "correct it"))));
        for (InvalidInput sent : List.of(json, value, rulebook)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(sent);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                InvalidInput received = (InvalidInput) in.readObject();
                assertThat(received.problems()).isEqualTo(sent.problems()).isNotEmpty();
                assertThat(received).hasMessage(sent.getMessage());
            }
        }
    }

    @Test
    @DisplayName("小数位数极大的十进制数是位数太多，不是溢出")
    void hugeScales() {
        for (int scale : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE, -1_000_000, 1_000_000}) {
            assertThatThrownBy(() -> Rational.of(new BigDecimal(BigInteger.TEN, scale)))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("write at most 20 and 18");
        }
        assertThat(Rational.of(new BigDecimal("1." + "0".repeat(500)))).isEqualTo(Rational.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目\u202e乙", "项\u200b目", "\ud800", "a\u0007", " 项目", "项目\u00a0", "\u3164", "a\u2028b"})
    @DisplayName("名称里看不见的字符、改变方向的字符、半个字符，都拒绝")
    void hiddenCharacters(String name) {
        assertThatThrownBy(() -> Label.of(name)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> FigureKey.of(name)).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName("任意的数、区间、期间、代码：写出读回都相等")
    void generatedValuesComeBack() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3_000; i++) {
            Figure one = figure(random);
            Figure other = figure(random);
            assertThat(again(one, Figure.class)).isEqualTo(one);
            boolean ordered = one.value().compareTo(other.value()) < 0;
            Interval band = new Interval(
                    Optional.of(ordered ? one : other),
                    true,
                    Optional.of(ordered ? other : one),
                    one.value().equals(other.value()));
            assertThat(again(band, Interval.class)).isEqualTo(band);
            String code = text(random);
            Datum datum = new Datum.Code(code);
            assertThat(QuanhengJson.read(QuanhengJson.write(datum), Datum.class))
                    .isEqualTo(datum);
            Label label = Label.of(code, text(random));
            assertThat(again(label, Label.class)).isEqualTo(label);
        }
    }

    private static Figure figure(SplittableRandom random) {
        String sign = List.of("", "%", "‰", "/10万").get(random.nextInt(4));
        String number = (random.nextInt(4) == 0 ? "-" : "") + random.nextLong(1, 1_000_000_000_000L);
        return Figure.of(switch (random.nextInt(3)) {
                    case 0 -> number;
                    case 1 -> number + "." + random.nextInt(1, 1_000_000);
                    default -> number + "/" + random.nextInt(1, 1_000);
                }
                + sign);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            text.append("a1-.项率%[{\"\\/：,true".charAt(random.nextInt(18)));
        }
        return text.toString();
    }

    @Test
    @DisplayName("办法中任一处换成别的东西：要么收下且原样读回，要么拒绝并说出在哪里，别无其他")
    void anyPartReplaced() throws IOException {
        JsonNode whole = PLAIN.readTree(Files.readString(Path.of("src/test/resources/roundtrip/rulebook.json")));
        SplittableRandom random = new SplittableRandom(11);
        List<JsonNode> others = List.of(
                PLAIN.readTree("null"),
                PLAIN.readTree("5"),
                PLAIN.readTree("2.7"),
                PLAIN.readTree("true"),
                PLAIN.readTree("\"未报\""),
                PLAIN.readTree("\"\""),
                PLAIN.readTree("[]"),
                PLAIN.readTree("{}"),
                PLAIN.readTree("[[1]]"),
                PLAIN.readTree("{\"sum\": [\"x\", null]}"));
        for (int i = 0; i < 400; i++) {
            JsonNode copy = whole.deepCopy();
            JsonNode at = copy;
            JsonNode next = copy;
            while (next.isContainer() && next.size() > 0 && (next == copy || random.nextInt(7) > 0)) {
                at = next;
                int step = random.nextInt(at.size());
                next = at.isArray()
                        ? at.get(step)
                        : at.get(List.copyOf(at.propertyNames()).get(step));
                if (!next.isContainer() || next.size() == 0 || random.nextInt(9) == 0) {
                    JsonNode other = others.get(random.nextInt(others.size()));
                    if (at instanceof ArrayNode list) {
                        list.set(step, other);
                    } else if (at instanceof ObjectNode object) {
                        object.set(List.copyOf(at.propertyNames()).get(step), other);
                    }
                    break;
                }
            }
            check(copy.toString());
        }
    }

    private static void check(String json) {
        Rulebook read;
        try {
            read = QuanhengJson.read(json, Rulebook.class);
        } catch (InvalidJson refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.found().en()).startsWith("line 1, column ");
                assertThat(problem.found().zh()).startsWith("第1行第");
                assertThat(problem.in(io.github.quanheng.value.Language.ENGLISH))
                        .doesNotContain("tools.jackson", "io.github", "java.", "deserializ", "JsonT");
            });
            return;
        }
        assertThat(again(read, Rulebook.class)).isEqualTo(read);
    }

    @Test
    @DisplayName("一份数据里的几处错一次说全，各在其处")
    void allFaultsAtOnce() {
        InvalidJson wrong = Assertions.assertThrows(InvalidJson.class, () -> QuanhengJson.read("""
                {"party": "A",
                 "period": "2024年",
                 "observations": {
                   "x": {"value": "90％"},
                   "y": {"value": null},
                   "z@0": {"valeu": 3}}}""", Submission.class));
        assertThat(wrong.problems())
                .extracting(Problem::path)
                .containsExactly("period", "observations.x.value", "observations.y.value", "observations.z@0");
        assertThat(wrong.problems().get(1).found().en()).startsWith("line 4, column 19, ");
    }
}
