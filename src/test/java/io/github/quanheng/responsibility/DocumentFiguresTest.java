package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.DocumentFigure;
import io.github.quanheng.agreement.DocumentFigure.Bound;
import io.github.quanheng.agreement.DocumentFigure.Nature;
import io.github.quanheng.agreement.Goal;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.agreement.TargetId;
import io.github.quanheng.agreement.Unclear;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.group.CountedReading;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Counted;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.responsibility.Fixture.Document;
import io.github.quanheng.responsibility.Fixture.Printed;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure of the five documents goes into the system that takes figures of its nature, and comes out of it: what was reached
 * into a submission and a sheet, a target into an agreement, a standard into a rulebook, what there is into the parties that are only
 * counted.
 */
class DocumentFiguresTest {
    private static final IndicatorId X = IndicatorId.of("x");
    private static final Party COUNTY = Fixture.authority("county", AdministrativeLevel.COUNTY);
    private static final Period YEAR = Period.ofYear(2020);

    /** By nature: 绛县, 稷山, 吕梁, 襄垣, 修武. */
    private static final ImmutableMap<Nature, Integer> PRINTED = ImmutableMap.of(
            Nature.TARGET, 11 + 1 + 3 + 7,
            Nature.ACTUAL, 1 + 5 + 64 + 25,
            Nature.STANDARD, 1 + 13 + 2,
            Nature.STRUCTURE, 5 + 3 + 2 + 7 + 6);

    static Stream<Document> documents() {
        return Fixture.DOCUMENTS.stream().map(Fixture::document);
    }

    private static Stream<Arguments> of(Nature nature) {
        return documents()
                .filter(document -> document.figures().stream().anyMatch(each -> each.nature() == nature))
                .map(document -> Arguments.of(
                        document.source().document(),
                        document.figures().stream()
                                .filter(each -> each.nature() == nature)
                                .map(each -> each.of(document))
                                .toList()));
    }

    static Stream<DocumentFigure> figures() {
        return documents().flatMap(document -> document.figures().stream().map(each -> each.of(document)));
    }

    static Stream<Arguments> reached() {
        return of(Nature.ACTUAL);
    }

    static Stream<Arguments> promised() {
        return of(Nature.TARGET);
    }

    static Stream<Arguments> held() {
        return of(Nature.STANDARD);
    }

    static Stream<Arguments> there() {
        return of(Nature.STRUCTURE);
    }

    @Test
    @DisplayName("none is left over: each figure is of one nature, and each nature goes into one of the systems below")
    void counts() {
        assertThat(figures().collect(Collectors.groupingBy(DocumentFigure::nature, Collectors.summingInt(any -> 1))))
                .isEqualTo(PRINTED);
        assertThat(figures().map(each -> each.source().document()).distinct()).hasSize(5);
        assertThat(documents()
                        .map(document ->
                                document.figures().stream().map(Printed::id).toList()))
                .allSatisfy(ids -> assertThat(ids).doesNotHaveDuplicates());
        assertThat(figures().filter(each -> each.bound() == Bound.UNCLEAR))
                .extracting(each -> each.name().zh())
                .containsExactly("乡镇卫生院和社区卫生服务中心聘请名医");
    }

    private static Goal goal(DocumentFigure figure) {
        List<Figure> values = figure.values();
        return switch (figure.bound()) {
            case AT_MOST -> new Goal.AtMost(values.get(0));
            case RANGE ->
                new Goal.Within(
                        new Interval(Optional.of(values.get(0)), true, Optional.of(values.get(1)), true),
                        Goal.Above.EXCESS);
            case UNCLEAR ->
                new Unclear(
                        "最少1-2名",
                        List.of(new Goal.AtLeast(values.get(0)), new Goal.AtLeast(values.get(1))),
                        Optional.empty());
            default -> new Goal.AtLeast(values.get(0));
        };
    }

    private static Demand demand(IndicatorId indicator, DocumentFigure figure) {
        return new Demand(indicator, figure.unit(), goal(figure), List.of(), List.of(), Optional.of(figure));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "a target makes a goal and no observation, what was reached an observation and no goal, all else neither")
    @MethodSource("figures")
    void asStated(DocumentFigure figure) {
        if (figure.nature() == Nature.TARGET) {
            assertThat(demand(X, figure).stated()).contains(figure);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> demand(X, figure))
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

    private static String kind(DocumentFigure figure) {
        return figure.values().get(0).isRate() ? "RATE" : "NUMBER";
    }

    /** A rulebook with an indicator and a line for each figure; {@code line} says what the line is. */
    private static Rulebook rulebook(
            List<DocumentFigure> figures, String head, int marks, Function<Integer, String> line) {
        StringBuilder indicators = new StringBuilder();
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < figures.size(); i++) {
            String next = i == 0 ? "" : ",";
            indicators.append(next + "{\"id\": \"x" + i + "\", \"name\": \"指标" + i + "\", \"kind\": \""
                    + kind(figures.get(i)) + "\"}");
            items.append(next + "{\"id\": \"" + (i + 1) + "\", \"name\": \"项目" + i + "\", " + line.apply(i) + "}");
        }
        return Fixture.rulebook(
                "\"indicators\": [" + indicators + "]," + head,
                Integer.toString(marks),
                "{\"id\": \"S\", \"name\": \"内容\", \"marks\": " + marks + ", \"items\": [" + items + "]}");
    }

    private static ScoreSheet score(Rulebook rulebook, Map<FigureKey, Observation> all) {
        return Fixture.score(rulebook, COUNTY, new Submission(COUNTY.id(), YEAR, all));
    }

    private static List<Rational> watched(ScoreSheet sheet) {
        return sheet.items()
                .map(line -> sheet.item(line.line().value())
                        .rule()
                        .outcome()
                        .number()
                        .orElseThrow())
                .toList();
    }

    private static List<Rational> values(List<DocumentFigure> figures) {
        return figures.stream().map(each -> each.values().get(0).value()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what was reached is declared, and stands on the sheet line by line as it was printed")
    @MethodSource("reached")
    void actuals(String document, List<DocumentFigure> figures) {
        Map<FigureKey, Observation> declared = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            declared.put(FigureKey.of("x" + i), figures.get(i).observation());
        }
        Rulebook monitored = rulebook(figures, "", 0, i -> "\"marks\": 0, \"watches\": \"x" + i + "\"");
        assertThat(watched(score(monitored, declared))).isEqualTo(values(figures));
    }

    /** What misses a goal by one, in its unit. */
    private static Figure short1(DocumentFigure figure) {
        Figure value = figure.values().get(0);
        Rational one = value.isRate() ? Rational.of("0.01") : Rational.ONE;
        return new Figure(
                figure.bound() == Bound.AT_MOST
                        ? value.value().plus(one)
                        : value.value().minus(one),
                value.scale());
    }

    private static List<Standing> standings(Agreement agreement, List<Figure> found) {
        Map<FigureKey, Observation> all = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            all.put(FigureKey.of("x" + i), Observation.of(new Datum.Amount(found.get(i))));
        }
        return agreement.attainments(new Submission(COUNTY.id(), YEAR, all), LocalDate.of(2020, 12, 31)).stream()
                .map(each -> each.standing())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "what is to be reached is promised: met with the printed figure, missed by one less; what is unclear waits")
    @MethodSource("promised")
    void targets(String document, List<DocumentFigure> figures) {
        Agreement.Builder agreement = Agreement.builder()
                .id("a")
                .system(Label.of("业务"))
                .title(Label.of("目标责任书"))
                .from(PartyId.of("city"))
                .to(COUNTY.id())
                .period(YEAR);
        for (int i = 0; i < figures.size(); i++) {
            agreement.addTargets(Target.builder()
                    .id(TargetId.of("t" + i))
                    .name(figures.get(i).name())
                    .addDemands(demand(IndicatorId.of("x" + i), figures.get(i)))
                    .build());
        }
        List<Figure> printed =
                figures.stream().map(each -> each.values().get(0)).toList();
        assertThat(standings(agreement.build(), printed))
                .isEqualTo(figures.stream()
                        .map(each -> each.bound() == Bound.UNCLEAR ? Standing.UNKNOWN : Standing.MET)
                        .toList());
        assertThat(standings(
                        agreement.build(),
                        figures.stream().map(DocumentFiguresTest::short1).toList()))
                .containsOnly(Standing.MISSED);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what holds for everyone is a parameter of the rulebook: as much passes, one less does not")
    @MethodSource("held")
    void standards(String document, List<DocumentFigure> figures) {
        StringBuilder parameters = new StringBuilder();
        Map<FigureKey, Observation> enough = new LinkedHashMap<>();
        Map<FigureKey, Observation> less = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure value = figures.get(i).values().get(0);
            parameters.append((i == 0 ? "" : ",") + "\"p" + i + "\": [{\"value\": " + value + "}]");
            enough.put(FigureKey.of("x" + i), Observation.of(new Datum.Amount(value)));
            less.put(FigureKey.of("x" + i), Observation.of(new Datum.Amount(short1(figures.get(i)))));
        }
        Rulebook rulebook = rulebook(
                figures,
                "\"parameters\": {" + parameters + "},",
                figures.size(),
                i -> "\"marks\": 1, \"rule\": {\"pass\": [\"x" + i + "\", \">=\", \"$p" + i + "\"]}");
        assertThat(Fixture.total(score(rulebook, enough))).isEqualTo(Integer.toString(figures.size()));
        assertThat(Fixture.total(score(rulebook, less))).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what there is is counted and not named, and a rulebook reads the number")
    @MethodSource("there")
    void structure(String document, List<DocumentFigure> figures) {
        List<Counted> counted = figures.stream()
                .map(each -> Counted.of(
                        each.name().zh() + each.unit(),
                        Long.parseLong(each.values().get(0).toString()),
                        each.source()))
                .toList();
        List<CountedReading> readings = Stream.iterate(0, i -> i < counted.size(), i -> i + 1)
                .map(i -> new CountedReading(counted.get(i).what().zh(), Optional.empty(), IndicatorId.of("x" + i)))
                .toList();
        Rulebook monitored = rulebook(figures, "", 0, i -> "\"marks\": 0, \"watches\": \"x" + i + "\"");
        assertThat(watched(score(monitored, CountedReading.observations(counted, readings))))
                .isEqualTo(values(figures));
    }
}
