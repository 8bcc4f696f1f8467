package io.github.quanheng.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SentenceReader;
import io.github.quanheng.explanation.SentenceReading;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条款的规则印成句子，读回去是同一条规则")
class ClauseSentenceTest {
    /** Rules about records, other units, many lines and money are not read. */
    private static boolean isRead(Rulebook rulebook, Item item) {
        return rulebook.currency().isEmpty()
                && item.currency().isEmpty()
                && item.rule().isPresent()
                && Stream.<Stream<? extends Node>>of(
                                item.rule().stream(),
                                item.applies().stream(),
                                item.absent().values().stream(),
                                item.effects().stream().flatMap(effect -> effect.when().stream()),
                                item.effects().stream().map(Effect::to))
                        .flatMap(nodes -> nodes)
                        .map(Node.class::cast)
                        .flatMap(Node::tree)
                        .noneMatch(node -> node instanceof Collective || node instanceof ConditionTerm);
    }

    @Test
    @DisplayName("核心算子和计分术语写成的条款，逐条读回")
    void clausesAreReadBack() {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (Clause clause : ClauseConformanceTest.clauses().values()) {
            Rulebook rulebook = clause.rulebook(List.of(), ClauseConformanceTest.NEUTRAL);
            for (Item item :
                    rulebook.items().filter(one -> isRead(rulebook, one)).toList()) {
                String id = item.id().value();
                String sentence = Explainer.of(rulebook, Language.CHINESE).rule(id);
                SentenceReading reading = SentenceReader.of(rulebook, id).read(sentence);
                if (reading.rule().equals(item.rule())) {
                    read++;
                } else {
                    wrong.add(clause.id() + " " + sentence + "\n  " + item.rule() + "\n  " + reading);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(120);
    }
}
