package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("说明：每个得分都有一句话，照着能算回去")
class ExplainerTest {
    /** Names that rulebook and data bring along in Latin letters. */
    private static final String IDS = "weight|unit|peer\\d|target|none";

    static List<ExplanationCase> cases() {
        return ExplanationCase.all();
    }

    private static LineExplanation item(SheetExplanation sheet) {
        return sheet.items().findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("规则与数据给出的每句话，中英文一字不差")
    void saysExactlyThis(ExplanationCase one) {
        LineExplanation chinese = item(one.explain(Language.CHINESE));
        LineExplanation english = item(one.explain(Language.ENGLISH));

        assertThat(chinese.sentence()).isEqualTo(one.sentence().zh());
        assertThat(english.sentence()).isEqualTo(one.sentence().in(Language.ENGLISH));
        assertThat(chinese.rule()).isEqualTo(one.rule().zh());
        assertThat(english.rule()).isEqualTo(one.rule().in(Language.ENGLISH));
        assertThat(chinese.value()).isEqualTo(one.value().map(Label::zh));
        assertThat(english.value()).isEqualTo(one.value().map(label -> label.in(Language.ENGLISH)));
        assertThat(chinese.target()).isEqualTo(one.target().map(Label::zh));
        assertThat(english.target()).isEqualTo(one.target().map(label -> label.in(Language.ENGLISH)));
        assertThat(notes(chinese)).isEqualTo(one.notes().stream().map(Label::zh).toList());
        assertThat(notes(english))
                .isEqualTo(one.notes().stream()
                        .map(label -> label.in(Language.ENGLISH))
                        .toList());
    }

    /** The notes but those on data, which every figure has. */
    private static List<String> notes(LineExplanation line) {
        return line.notes().stream()
                .filter(note -> note.kind() != Note.Kind.DATA)
                .map(Note::text)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("数据换成缺报、不适用、分母为零，仍有句子，等式仍成立，中文里没有英文词")
    void everyVariantIsReadableAndRecomputable(ExplanationCase one) {
        List<Map<FigureKey, Observation>> variants = new ArrayList<>();
        variants.add(one.data());
        for (FigureKey key : one.data().keySet()) {
            variants.add(one.with(key, Optional.empty()));
            variants.add(one.with(key, Optional.of(new Observation.Missing("系统停用"))));
            variants.add(one.with(key, Optional.of(new Observation.NotApplicable("没有这项业务"))));
            variants.add(one.with(key, Optional.of(Observation.of(new Datum.Share(Ratio.of(0, 0))))));
            variants.add(one.with(key, Optional.of(Observation.of(new Datum.Share(Ratio.of(1, 3))))));
        }
        for (Map<FigureKey, Observation> data : variants) {
            for (Language language : Language.values()) {
                explained(one, language, data).ifPresent(sheet -> check(sheet, language));
            }
        }
    }

    /** The explanation, unless the data are of the wrong kind for the rulebook. */
    private static Optional<SheetExplanation> explained(
            ExplanationCase one, Language language, Map<FigureKey, Observation> data) {
        try {
            return Optional.of(one.explain(language, data));
        } catch (InvalidSubmission otherKind) {
            return Optional.empty();
        }
    }

    private static void check(SheetExplanation sheet, Language language) {
        Stream.of(item(sheet), sheet.sections().get(0).line(), sheet.total()).forEach(line -> {
            assertThat(line.calculation()).isNotBlank();
            assertThat(line.sentence()).endsWith(line.calculation());
            assertThat(line.rule()).isNotBlank();
            Equation.in(line.calculation(), List.of())
                    .forEach(equation -> assertThat(equation.holds())
                            .as("%s in: %s", equation, line.sentence())
                            .isTrue());
            String words = (line.sentence() + line.rule()).replaceAll(IDS, "");
            assertThat(language == Language.CHINESE ? words : "").doesNotContainPattern("[A-Za-z]");
            assertThat(words).doesNotContain("，，", "；；", ", ,", "（）", "()", "{", "null");
        });
    }

    @Test
    @DisplayName("每个术语、每种量和判据都在表里")
    void everyKindIsInTheTable() {
        Set<Class<?>> seen = cases().stream()
                .flatMap(one -> Stream.concat(one.item().rule().stream(), one.item().watches().stream()))
                .flatMap(ExplainerTest::tree)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        Stream.of(Quantity.class, Condition.class)
                .flatMap(ExplainerTest::kinds)
                .filter(kind -> !seen.contains(kind))
                .forEach(kind -> missing.add(kind.getSimpleName()));
        // an "any" is the same as an "at least one", and a rate of a score needs a second line; the clauses have both
        assertThat(missing).containsExactly("Any", "ScoreRate");
    }

    /** Terms, and what they mean too. */
    private static Stream<Node> tree(Node node) {
        Stream<Node> inside = node instanceof Condition.All all
                ? all.of().stream().flatMap(ExplainerTest::tree)
                : node.operands().values().stream().flatMap(ExplainerTest::tree);
        Stream<Node> own = Stream.concat(Stream.of(node), inside);
        return node instanceof FieldTerm.Pass pass ? Stream.concat(own, tree(pass.when())) : own;
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        return permitted == null ? Stream.of(family) : Stream.of(permitted).flatMap(ExplainerTest::kinds);
    }

    @Test
    @DisplayName("同样的输入，同样的句子")
    void saysTheSameAgain() {
        cases().forEach(one -> assertThat(one.explain(Language.CHINESE)).isEqualTo(one.explain(Language.CHINESE)));
    }

    @Test
    @DisplayName("规则不看数据也说得出；没有的行说明有哪些")
    void tellsRulesWithoutData() {
        ExplanationCase first = cases().get(0);
        Explainer explainer = Explainer.of(first.rulebook(), Language.CHINESE);

        assertThat(explainer.rule("2.1.3")).isEqualTo("高血压患者规范管理率低于62%的，每低1个百分点扣0.5分（不足1个百分点按比例），扣完为止");
        assertThat(explainer.rule("total")).isEqualTo("各部分得分之和");
        assertThatThrownBy(() -> explainer.rule("9.9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line: line 9.9: rulebook terms has none; use one of [2, 2.1.3, total]");
    }

    @Test
    @DisplayName("申报与核定分开说，来源也说")
    void tellsDeclaredFromVerified() {
        ExplanationCase verified = cases().stream()
                .filter(one -> one.name().equals("verified"))
                .findFirst()
                .orElseThrow();

        assertThat(item(verified.explain(Language.CHINESE)).notes())
                .containsExactly(
                        new Note(Note.Kind.DATA, "高血压患者规范管理率申报62%（62/100），核定59.6%（596/1000），按核定值计，来源：慢病系统"),
                        new Note(Note.Kind.CLAUSE, "示例办法 附件第2.1.3项（示意，非官方规定）"));
    }
}
