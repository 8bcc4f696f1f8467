package spreadsheet.figures;

import io.github.quanheng.coverage.Edges;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Names;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import spreadsheet.grid.Cell;
import tools.jackson.databind.JsonNode;

/**
 * What a rulebook asks of a unit.
 *
 * @param rulebook the rulebook with its rulings worked in
 * @param figures the figures, each indicator at least once
 * @param records the indicators that are lists of records
 * @param attributes the attributes of a unit by which rules choose
 * @param targets the targets that each unit brings itself
 * @param asksForUnits whether it matters which kind of party a unit is
 */
record Needed(
        Rulebook rulebook,
        List<FigureKey> figures,
        List<Indicator> records,
        List<String> attributes,
        List<ParameterId> targets,
        boolean asksForUnits) {

    static Needed by(Scorer scorer) {
        Rulebook rulebook = scorer.rulebook();
        Set<FigureKey> keys = new LinkedHashSet<>(Edges.of(rulebook).figures());
        rulebook.indicators().stream()
                .filter(indicator ->
                        keys.stream().noneMatch(key -> key.indicator().equals(indicator.id())))
                .forEach(indicator -> keys.add(new FigureKey(indicator.id(), When.NOW)));
        List<Indicator> records = rulebook.indicators().stream()
                .filter(indicator -> indicator.kind() == Kind.RECORDS)
                .toList();
        records.forEach(indicator -> keys.removeIf(key -> key.indicator().equals(indicator.id())));
        JsonNode tree = QuanhengJson.mapper().readTree(QuanhengJson.write(rulebook));
        Set<String> attributes = new LinkedHashSet<>();
        List<JsonNode> selections = tree.findValues("unit").stream()
                .filter(unit -> !unit.isString())
                .toList();
        selections.forEach(unit -> unit.findValues("own").forEach(own -> attributes.addAll(own.propertyNames())));
        return new Needed(
                rulebook,
                List.copyOf(keys),
                records,
                List.copyOf(attributes),
                rulebook.ownTargets(),
                !selections.isEmpty());
    }

    Indicator indicator(FigureKey key) {
        return rulebook.indicator(key.indicator()).orElseThrow();
    }

    /** The words for a parameter. */
    String name(ParameterId target) {
        Label name = rulebook.names().orElse(Names.NONE).parameters().get(target);
        return name == null ? target.value() : name.zh();
    }

    /** The words for an attribute. */
    String attribute(String attribute) {
        Label name = rulebook.names().orElse(Names.NONE).attributes().get(attribute);
        return name == null ? attribute : name.zh();
    }

    /** The heading of a figure: its name, its period where it is another one, and its unit. */
    String heading(FigureKey key) {
        Indicator indicator = indicator(key);
        boolean isShared = rulebook.indicators().stream()
                        .filter(other ->
                                other.name().zh().equals(indicator.name().zh()))
                        .count()
                > 1;
        String name = isShared ? indicator.id().value() : indicator.name().zh();
        String period = key.when().equals(When.NOW) ? "" : "（" + period(key.when()) + "）";
        return name + period + indicator.unit().map(unit -> "（" + unit + "）").orElse("");
    }

    /** The name of the sheet with the records of an indicator. */
    static String sheet(Indicator indicator) {
        return WorkbookUtil.createSafeSheetName(indicator.name().zh(), '_');
    }

    static String period(When when) {
        if (when.equals(When.before(1))) {
            return "上期";
        }
        return when.value().startsWith("-") ? "前" + when.value().substring(1) + "期" : when.value();
    }

    /** The code of an attribute, where its name is written. */
    String code(String attribute, String text) {
        return rulebook.names().stream()
                .flatMap(names -> names.attributes().entrySet().stream())
                .filter(name -> Cell.key(name.getValue().zh()).equals(Cell.key(text))
                        && !name.getKey().equals(attribute))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(text);
    }
}
