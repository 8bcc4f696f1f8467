package io.github.quanheng.conformance;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.columns.Detail;
import io.github.quanheng.columns.Plan;
import io.github.quanheng.columns.Scores;
import io.github.quanheng.columns.Table;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The clauses that are one item each as one rulebook, every clause with figures of its own: as a program it prints how many lines are in columns and why the others are not, compares every score with
 * that of the clause alone, and then the nanoseconds a score by the scorer and by the plan, in turn. A clause that goes by what a unit is, by its targets or by other units stays out.
 */
final class ClausesInOne {
    private static final int UNITS = 2_000;
    private static final int ROUNDS = 30;

    private final ObjectNode book;
    private final ArrayNode indicators;
    private final ObjectNode parameters;
    private final ArrayNode items;
    private final List<Taken> taken = new ArrayList<>();
    private Rational marks = Rational.ZERO;

    /** A clause in the rulebook: the names before its own ones, its line, its units and what these came to alone. */
    private record Taken(String prefix, LineId line, Scorer alone, List<AssessedUnit> units) {}

    private ClausesInOne() {
        book = (ObjectNode) tree("""
                {"id": "clauses", "edition": "1", "title": "条款汇编", "inForce": "1990-01-01/..", "indicators": [], "parameters": {},
                 "sections": [{"id": "s", "name": "条款", "items": []}], "total": {"name": "合计"}}
                """);
        book.set("provisions", tree(QuanhengJson.write(PlanShareTest.ROUNDED)));
        indicators = (ArrayNode) book.get("indicators");
        parameters = (ObjectNode) book.get("parameters");
        items = (ArrayNode) book.get("sections").get(0).get("items");
    }

    private static JsonNode tree(String json) {
        return QuanhengJson.mapper().readTree(json);
    }

    /**
     * Prints what the rulebook costs.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Map<String, List<Example>> examples =
                ClauseConformanceTest.read("examples-", ClauseConformanceTest.Examples[].class).stream()
                        .collect(Collectors.toMap(
                                ClauseConformanceTest.Examples::id, ClauseConformanceTest.Examples::examples));
        ClausesInOne one = new ClausesInOne();
        ClauseConformanceTest.clauses()
                .forEach((id, clause) -> one.take(clause, Objects.requireNonNull(examples.get(id))));
        one.measure();
    }

    private void take(Clause clause, List<Example> examples) {
        List<AssessedUnit> units = examples.stream()
                .filter(ClausesInOne::standsAlone)
                .map(example -> example.cohort().units().get(0))
                .filter(unit -> unit.submission().period().equals(Clause.YEAR))
                .toList();
        boolean fits = clause.item().isPresent()
                && clause.provisions().isEmpty()
                && clause.currency().isEmpty()
                && clause.ownTargets().isEmpty()
                && units.size() == examples.size();
        Optional<Rational> full = clause.item()
                .flatMap(item -> item.marks() instanceof Input.Constant constant
                        ? Optional.of(constant.figure().value())
                        : Optional.empty());
        if (!fits || full.isEmpty()) {
            return;
        }
        String prefix = "c" + taken.size();
        Rulebook alone = clause.rulebook(List.of(), PlanShareTest.ROUNDED);
        JsonNode renamed = renamed(tree(QuanhengJson.write(alone)), prefix, alone);
        ObjectNode item =
                (ObjectNode) renamed.get("sections").get(0).get("items").get(0);
        LineId line = LineId.of(String.valueOf(taken.size() + 1));
        item.put("id", line.value());
        int indicatorsBefore = indicators.size();
        renamed.get("indicators").forEach(indicators::add);
        items.add(item);
        Optional.ofNullable(renamed.get("parameters"))
                .ifPresent(all -> all.properties().forEach(each -> parameters.set(each.getKey(), each.getValue())));
        marks = marks.plus(full.get());
        if (book(marks).filter(book -> Scorer.problems(book).isEmpty()).isPresent()) {
            taken.add(new Taken(prefix, line, Scorer.of(alone), units));
            return;
        }
        while (indicators.size() > indicatorsBefore) {
            indicators.remove(indicators.size() - 1);
        }
        items.remove(items.size() - 1);
        Optional.ofNullable(renamed.get("parameters"))
                .ifPresent(all -> all.propertyNames().forEach(parameters::remove));
        marks = marks.minus(full.get());
    }

    private static boolean standsAlone(Example example) {
        return example.unit().isEmpty()
                && example.targets().isEmpty()
                && example.peers().isEmpty()
                && example.members().isEmpty()
                && example.children().isEmpty()
                && example.lead().isEmpty()
                && example.crowds().isEmpty();
    }

    private Optional<Rulebook> book(Rational full) {
        ((ObjectNode) book.get("sections").get(0)).put("marks", full.toString());
        ((ObjectNode) book.get("total")).put("marks", full.toString());
        try {
            return Optional.of(QuanhengJson.read(book.toString(), Rulebook.class));
        } catch (InvalidInput refused) {
            return Optional.empty();
        }
    }

    /** Texts and keys that name an indicator or a parameter, with the prefix before them. */
    private static JsonNode renamed(JsonNode node, String prefix, Rulebook alone) {
        if (node instanceof ArrayNode list) {
            ArrayNode copy = list.arrayNode();
            list.forEach(part -> copy.add(renamed(part, prefix, alone)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties()
                    .forEach(each ->
                            copy.set(renamed(each.getKey(), prefix, alone), renamed(each.getValue(), prefix, alone)));
            return copy;
        }
        return node.isString() ? StringNode.valueOf(renamed(node.asString(), prefix, alone)) : node;
    }

    private static String renamed(String text, String prefix, Rulebook alone) {
        String name = text.replaceFirst("@.*", "");
        boolean names = alone.indicators().stream()
                        .anyMatch(each -> each.id().value().equals(name)
                                || each.name().zh().equals(text))
                || alone.parameters().keySet().stream()
                        .anyMatch(each -> each.value().equals(text));
        return names ? prefix + text : text;
    }

    private void measure() {
        Rulebook rulebook = book(marks).orElseThrow();
        Scorer scorer = Scorer.of(rulebook);
        List<AssessedUnit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add(unit(i));
        }
        Plan plan = Plan.of(scorer, PlanShareTest.layout(rulebook));
        Map<String, Integer> falls = new TreeMap<>();
        plan.lines().forEach(line -> falls.merge(line.falls().map(Enum::name).orElse("IN COLUMNS"), 1, Integer::sum));
        System.out.println(taken.size() + " clauses, " + plan.lines().size() + " lines: " + falls);
        Cohort cohort = Cohort.of(units);
        Table table = Table.of(PlanShareTest.layout(rulebook), units);
        Scores scores = plan.scores(table, Detail.ITEMS);
        double[] byScorer = new double[ROUNDS];
        double[] byPlan = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            byScorer[i] = ClauseSpeed.nanoseconds(
                    () -> scorer.outcomes(cohort), UNITS * plan.lines().size());
            byPlan[i] = ClauseSpeed.nanoseconds(
                    () -> plan.score(table, 0, UNITS, scores),
                    UNITS * plan.lines().size());
        }
        System.out.println(
                compared(scorer.outcomes(cohort), scores) + " scores differ from those of the clauses alone");
        double one = ClauseSpeed.fast(byScorer);
        double other = ClauseSpeed.fast(byPlan);
        System.out.printf(
                Locale.ROOT,
                "nanoseconds a score: scorer %.1f, plan %.1f, plan / scorer %.2f%n",
                one,
                other,
                other / one);
    }

    private AssessedUnit unit(int number) {
        ObjectNode unit =
                (ObjectNode) tree(QuanhengJson.write(taken.get(0).units.get(0)));
        String id = taken.get(0).units.get(0).party().id().value();
        ObjectNode observations = unit.objectNode();
        for (Taken clause : taken) {
            AssessedUnit alone = clause.units.get(number % clause.units.size());
            tree(QuanhengJson.write(alone))
                    .get("submission")
                    .get("observations")
                    .properties()
                    .forEach(each -> observations.set(
                            renamed(each.getKey(), clause.prefix, clause.alone.rulebook()), each.getValue()));
        }
        ((ObjectNode) unit.get("submission")).set("observations", observations);
        return QuanhengJson.read(unit.toString().replace("\"" + id + "\"", "\"u" + number + "\""), AssessedUnit.class);
    }

    /** How many scores by the scorer, or by the plan, are not those of the clause alone. */
    private int compared(Outcomes outcomes, Scores scores) {
        int differ = 0;
        for (Taken clause : taken) {
            for (int i = 0; i < clause.units.size(); i++) {
                Optional<Rational> alone = clause.alone
                        .outcomes(Cohort.of(List.of(clause.units.get(i))))
                        .number(
                                0,
                                clause.alone
                                        .rulebook()
                                        .sections()
                                        .get(0)
                                        .items()
                                        .get(0)
                                        .id(),
                                Input.Stage.SCORE);
                differ += outcomes.number(i, clause.line, Input.Stage.SCORE).equals(alone) ? 0 : 1;
                differ += scores.number(clause.line, i).equals(alone) ? 0 : 1;
            }
        }
        return differ;
    }
}
