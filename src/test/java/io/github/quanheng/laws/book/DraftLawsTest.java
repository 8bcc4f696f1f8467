package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.reading.ClauseReader;
import io.github.quanheng.reading.DraftRulebook;
import io.github.quanheng.reading.QuestionId;
import io.github.quanheng.reading.Row;
import io.github.quanheng.reading.Table;
import io.github.quanheng.reading.Topic;
import io.github.quanheng.reading.Usage;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("草稿的定律：印出的句子写进考核表的一格，读成草稿是同一条规则，不问也不漏")
class DraftLawsTest {
    private static final Map<QuestionId, String> GENERAL = Map.of(
            QuestionId.of(Topic.MISSING_DATA.name()), "NO_MARKS",
            QuestionId.of(Topic.NOT_APPLICABLE.name()), "LEFT_OUT",
            QuestionId.of(Topic.ZERO_DENOMINATOR.name()), "LEFT_OUT",
            QuestionId.of(Topic.EXCLUDED.name()), "SHRINK");

    /** A table declares no parameters by class and no policies of its own for units of a class that nobody entered. */
    private static boolean isRead(Quantity rule) {
        return rule.tree()
                .noneMatch(node -> node instanceof Collective
                        || node instanceof ConditionTerm
                        || node instanceof Condition.Unit
                        || (node instanceof Input.Parameter parameter
                                && !parameter.id().value().equals("own")));
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("随机规则：印出、写进表格、读成草稿，规则相等")
    void printedRulesDraftToEqualRules(long seed) {
        random(seed, 80).forEach(DraftLawsTest::drafts);
    }

    static Stream<Quantity> random(long seed, int many) {
        RandomRules rules = new RandomRules(seed);
        return Stream.iterate(0, i -> i + 1)
                .map(i -> Frame.valid(rules, 1 + i % 3))
                .filter(DraftLawsTest::isRead)
                .filter(rule -> Scorer.problems(Frame.usual(rule)).isEmpty())
                .limit(many);
    }

    static void drafts(Quantity rule) {
        Rulebook rulebook = Frame.usual(rule);
        String sentence = Explainer.of(rulebook, Language.CHINESE).rule("1");
        Table table = new Table(
                "laws",
                "1",
                rulebook.title(),
                rulebook.inForce(),
                Optional.empty(),
                rulebook.indicators(),
                List.of(Row.item("1", "条", "10", sentence)));
        DraftRulebook draft = ClauseReader.of(Usage.NONE).draft(table);
        assertThat(draft.problems()).as(sentence).isEmpty();
        assertThat(draft.questions()).as(sentence).hasSize(GENERAL.size());
        Rulebook drafted = draft.answer(GENERAL).rulebook("考核办公室", LocalDate.of(2024, 3, 1));
        assertThat(drafted.items().findFirst().orElseThrow().rule())
                .as(sentence)
                .contains(rule);
    }
}
