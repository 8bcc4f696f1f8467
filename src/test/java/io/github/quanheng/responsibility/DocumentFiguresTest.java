package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.DocumentFigure;
import io.github.quanheng.agreement.DocumentFigure.Bound;
import io.github.quanheng.agreement.DocumentFigure.Nature;
import io.github.quanheng.agreement.Goal;
import io.github.quanheng.agreement.Unclear;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the five documents, used as what its document says it is, and refused as anything else. */
class DocumentFiguresTest {
    private static final IndicatorId X = IndicatorId.of("x");

    static Stream<DocumentFigure> figures() {
        return Arrays.stream(QuanhengJson.read(Fixture.resource("document-figures.json"), DocumentFigure[].class));
    }

    private static Goal goal(DocumentFigure figure) {
        return switch (figure.bound()) {
            case AT_MOST -> new Goal.AtMost(figure.values().get(0));
            case RANGE ->
                new Goal.Within(
                        new Interval(
                                Optional.of(figure.values().get(0)),
                                true,
                                Optional.of(figure.values().get(1)),
                                true),
                        Goal.Above.EXCESS);
            case UNCLEAR ->
                new Unclear(
                        "最少1-2名",
                        List.of(
                                new Goal.AtLeast(figure.values().get(0)),
                                new Goal.AtLeast(figure.values().get(1))),
                        Optional.empty());
            default -> new Goal.AtLeast(figure.values().get(0));
        };
    }

    private static Demand demand(DocumentFigure figure) {
        return new Demand(X, figure.unit(), goal(figure), List.of(), List.of(), Optional.of(figure));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "a target makes a goal and no observation, what was reached an observation and no goal, all else neither")
    @MethodSource("figures")
    void asStated(DocumentFigure figure) {
        if (figure.nature() == Nature.TARGET) {
            assertThat(demand(figure).stated()).contains(figure);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> demand(figure))
                    .withMessageContaining("as a goal, but there it is " + figure.nature());
        }
        if (figure.nature() == Nature.ACTUAL) {
            Observation.Reported read = (Observation.Reported) figure.observation();
            assertThat(read.declared())
                    .isEqualTo(new Datum.Amount(figure.values().get(0)));
            assertThat(read.source().orElseThrow().endsWith("（材料只写明下限，按此数计）"))
                    .isEqualTo(figure.bound() == Bound.MORE_THAN || figure.bound() == Bound.AT_LEAST);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(figure::observation)
                    .withMessageContaining("is " + figure.nature());
        }
        assertThat(QuanhengJson.read(QuanhengJson.write(figure), DocumentFigure.class))
                .isEqualTo(figure);
    }

    @Test
    @DisplayName("the five documents print this many figures of each kind")
    void counts() {
        assertThat(figures().filter(each -> each.nature() == Nature.TARGET).count())
                .isEqualTo(TARGETS);
        assertThat(figures().map(each -> each.source().document()).distinct()).hasSize(5);
        assertThat(figures().filter(each -> each.bound() == Bound.UNCLEAR))
                .extracting(each -> each.name().zh())
                .containsExactly("乡镇卫生院和社区卫生服务中心聘请名医");
    }

    /** 绛县 11, 稷山 1, 吕梁 3, 襄垣 7, 修武 none. */
    private static final int TARGETS = 11 + 1 + 3 + 7;
}
