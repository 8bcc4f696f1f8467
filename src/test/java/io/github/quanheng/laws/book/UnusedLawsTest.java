package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.review.Finding;
import io.github.quanheng.review.Kind;
import io.github.quanheng.review.Review;
import io.github.quanheng.review.Severity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Percentage;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("无用的指标：删去而办法照样可用的，正是审查说无用的")
class UnusedLawsTest {
    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {5, 6, 7})
    @DisplayName("随机办法：说无用的都删得去，没说的一个也删不得")
    void unused(long seed) {
        RandomBooks books = new RandomBooks(seed);
        int told = 0;
        for (int i = 0; i < 12; i++) {
            Rulebook book = RandomBooks.next(books::book);
            TreeSet<String> free = new TreeSet<>();
            for (Indicator indicator : book.indicators()) {
                if (Scorer.problems(without(book, indicator)).isEmpty()) {
                    free.add("indicators[" + indicator.id() + "]");
                }
            }
            List<String> found =
                    Review.of(book, Map.of(Kind.INDICATOR_UNUSED, Severity.WARNING), Percentage.of("50%"))
                            .findings()
                            .stream()
                            .map(Finding::at)
                            .sorted()
                            .toList();
            assertThat(found).as(QuanhengJson.write(book)).containsExactlyElementsOf(free);
            told += found.size();
        }
        assertThat(told).as("indicators that nothing reads").isPositive();
    }

    private static Rulebook without(Rulebook book, Indicator indicator) {
        ObjectNode json = (ObjectNode) QuanhengJson.mapper().readTree(QuanhengJson.write(book));
        json.withArray("indicators")
                .removeIf(
                        one -> one.get("id").stringValue().equals(indicator.id().value()));
        return QuanhengJson.read(json.toString(), Rulebook.class);
    }
}
