package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SentenceReader;
import io.github.quanheng.explanation.SentenceReading;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("读句的定律：随机办法的每个小项，整句读回去是同一个小项")
class BookReadingLawsTest {
    private static boolean isRead(Item item) {
        return Stream.<Stream<? extends Node>>of(
                        item.rule().stream(),
                        item.applies().stream(),
                        item.absent().values().stream(),
                        item.effects().stream().flatMap(effect -> effect.when().stream()),
                        item.effects().stream().map(effect -> effect.to()))
                .flatMap(nodes -> nodes)
                .map(Node.class::cast)
                .flatMap(Node::tree)
                .noneMatch(node -> node instanceof Collective || node instanceof ConditionTerm);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("规则、适用范围、上下限、舍入、缺值规定、否决，一并读回")
    void wholeItemsAreReadBack(long seed) {
        assertThat(random(seed, 6).peek(BookReadingLawsTest::reads).count()).isPositive();
    }

    record OfBook(Rulebook rulebook, Item item) {}

    static Stream<OfBook> random(long seed, int many) {
        RandomBooks books = new RandomBooks(seed);
        return Stream.generate(() -> RandomBooks.next(books::book))
                .limit(many)
                .flatMap(rulebook -> rulebook.items()
                        .filter(item -> item.rule().isPresent() && isRead(item))
                        .map(item -> new OfBook(rulebook, item)));
    }

    static void reads(OfBook one) {
        Rulebook rulebook = one.rulebook();
        Item item = one.item();
        String id = item.id().value();
        String sentence = Explainer.of(rulebook, Language.CHINESE).rule(id);
        SentenceReading reading = SentenceReader.of(rulebook, id).read(sentence);
        assertThat(reading.rule()).as("%s%n%s", sentence, reading).isEqualTo(item.rule());
        Item line = reading.item().orElseThrow();
        boolean general =
                rulebook.provisions().items().floor().equals(item.floor().orElse(null));
        assertThat(line.floor()).as(sentence).isEqualTo(general ? line.floor() : item.floor());
        assertThat(List.of(line.applies(), line.ceiling(), line.rounding(), line.absent(), line.effects()))
                .as(sentence)
                .isEqualTo(List.of(item.applies(), item.ceiling(), item.rounding(), item.absent(), item.effects()));
    }
}
