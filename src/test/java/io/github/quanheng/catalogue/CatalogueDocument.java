package io.github.quanheng.catalogue;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/catalogues.md}: every indicator with what it counts, how sure that is, and where it was read. */
final class CatalogueDocument {
    static final String COUNTS_BEGIN = "<!-- counts: begin -->";
    static final String COUNTS_END = "<!-- counts: end -->";

    private final StringBuilder text = new StringBuilder();
    private final List<String> copies = new ArrayList<>();

    private CatalogueDocument() {}

    static String write(List<Catalogue> catalogues) {
        CatalogueDocument document = new CatalogueDocument();
        document.head(catalogues);
        catalogues.forEach(document::catalogue);
        document.copies();
        return document.text.toString();
    }

    /** The paragraph on how much of the catalogues is how sure. */
    static String counts(List<Catalogue> catalogues) {
        Map<Certainty, Integer> names = sum(catalogues, Part.NAME);
        Map<Certainty, Integer> definitions = sum(catalogues, Part.DEFINITION);
        Map<Certainty, Integer> goals = sum(catalogues, Part.GOAL);
        List<Definition> all = catalogues.stream()
                .flatMap(catalogue -> catalogue.entries().stream())
                .flatMap(entry -> entry.definitions().stream())
                .toList();
        long computed = all.stream()
                .filter(definition -> definition.formula().isPresent())
                .count();
        long read = all.stream()
                .filter(definition -> definition.formula().isPresent()
                        && definition.reading().certainty() == Certainty.SECONDARY_COPY)
                .count();
        return "%d systems list %d indicators with %d definitions and %d goals. Of the names, %s. Of the definitions, %s; %d can be"
                        .formatted(
                                catalogues.size(),
                                catalogues.stream().mapToInt(Catalogue::size).sum(),
                                all.size(),
                                goals.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                words(names),
                                words(definitions),
                                computed)
                + " computed, %d of them by a formula that was read, and the rest say what is missing. Of the goals, %s."
                        .formatted(read, words(goals))
                + " No official page was opened, so nothing is called verified.";
    }

    private static Map<Certainty, Integer> sum(List<Catalogue> catalogues, Part part) {
        Map<Certainty, Integer> sum = new EnumMap<>(Certainty.class);
        catalogues.forEach(catalogue ->
                catalogue.certainties(part).forEach((certainty, count) -> sum.merge(certainty, count, Integer::sum)));
        return sum;
    }

    private static String words(Map<Certainty, Integer> counts) {
        return "%d were verified in the text, %d read in a copy and %d are remembered"
                .formatted(
                        counts.getOrDefault(Certainty.VERIFIED_TEXT, 0),
                        counts.getOrDefault(Certainty.SECONDARY_COPY, 0),
                        counts.getOrDefault(Certainty.RECALLED, 0));
    }

    private void head(List<Catalogue> catalogues) {
        line("# National indicator catalogues");
        line("");
        line("This page is written by a test from the catalogues in the code; do not edit it. To rewrite it, run");
        line("`mvn test -Dtest=CatalogueDocumentTest -Dquanheng.rewrite=true`.");
        line("");
        line(COUNTS_BEGIN);
        line(counts(catalogues));
        line(COUNTS_END);
        line("");
        line(
                "*copy*: read in a public copy, named by its number in the list at the end. *recalled*: remembered, never to be");
        line("called official. ▲: the nation monitors it. ↑ more is better, ↓ less is better, = watched.");
        line("");
        line("| system | indicators | names read | definitions read | recalled | goals |");
        line("| --- | --- | --- | --- | --- | --- |");
        for (Catalogue catalogue : catalogues) {
            Map<Certainty, Integer> definitions = catalogue.certainties(Part.DEFINITION);
            line("| [%s](#%s) | %d | %d | %d | %d | %d |"
                    .formatted(
                            catalogue.name(),
                            catalogue.id(),
                            catalogue.size(),
                            catalogue.certainties(Part.NAME).getOrDefault(Certainty.SECONDARY_COPY, 0),
                            definitions.getOrDefault(Certainty.SECONDARY_COPY, 0),
                            definitions.getOrDefault(Certainty.RECALLED, 0),
                            catalogue.goals().size()));
        }
    }

    private void catalogue(Catalogue catalogue) {
        line("");
        line("## " + catalogue.id());
        line("");
        line("%s%s, %s%s; edition: %s; codes: %s."
                .formatted(
                        catalogue.name(),
                        catalogue.number().map(number -> " (" + number + ")").orElse(""),
                        catalogue.issuer(),
                        catalogue.issued().map(issued -> ", " + issued).orElse(""),
                        catalogue.edition(),
                        catalogue.numbering() == Numbering.DOCUMENT ? "the document's" : "this library's"));
        line("");
        catalogue.notes().forEach(note -> line("- " + note));
        for (Structure structure : catalogue.structures()) {
            line("- Structure of %s: %s (%s)."
                    .formatted(
                            structure.edition(),
                            structure.counts().entrySet().stream()
                                    .map(count -> count.getValue() + " " + count.getKey())
                                    .collect(Collectors.joining(", ")),
                            source(structure.reading())));
        }
        line("");
        line("| code | indicator | level | what is counted | name | definition |");
        line("| --- | --- | --- | --- | --- | --- |");
        catalogue.entries().forEach(this::entry);
        if (!catalogue.goals().isEmpty()) {
            line("");
            line("| goal for | value | set for | document |");
            line("| --- | --- | --- | --- |");
            catalogue.goals().forEach(this::goal);
        }
    }

    private void entry(Entry entry) {
        String level = entry.levelOne().stream()
                .collect(Collectors.joining())
                .concat(entry.levelTwo()
                        .map(two ->
                                (entry.levelOne().isPresent() ? " / " : "") + two + mark(entry.source(Part.LEVEL_TWO)))
                        .orElse(""));
        boolean first = true;
        for (Definition definition : entry.definitions()) {
            line("| %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            first ? entry.code() : "",
                            first ? heading(entry) : "",
                            first ? level : "",
                            counted(definition),
                            first ? source(entry.source(Part.NAME)) : "",
                            source(definition.reading()) + elsewhere(entry, definition)));
            first = false;
        }
    }

    /** Says so where a formula was read in another document than the name. */
    private static String elsewhere(Entry entry, Definition definition) {
        Citation citation = definition.reading().citation();
        return citation.document().equals(entry.source(Part.NAME).citation().document())
                ? ""
                : " of " + citation.document()
                        + citation.clause().map(clause -> " " + clause).orElse("");
    }

    private static String heading(Entry entry) {
        String direction = entry.direction()
                .map(way -> way == Direction.HIGHER_IS_BETTER ? " ↑" : way == Direction.LOWER_IS_BETTER ? " ↓" : " =")
                .map(sign -> sign + mark(entry.source(Part.DIRECTION)))
                .orElse("");
        return entry.name().zh()
                + (entry.monitoring().filter(Monitoring::national).isPresent() ? " ▲" : "")
                + (entry.nature() == Nature.QUALITATIVE ? " (定性)" : "") + direction + "<br>"
                + entry.name().en().orElse("")
                + entry.dataSource()
                        .map(source -> "<br>数据来源：" + source + mark(entry.source(Part.DATA_SOURCE)))
                        .orElse("")
                + entry.remarks().stream().map(remark -> "<br>*" + remark + "*").collect(Collectors.joining());
    }

    /** A remembered part beside a read name is marked. */
    private static String mark(Reading reading) {
        return reading.certainty() == Certainty.RECALLED ? " (recalled)" : "";
    }

    private static String counted(Definition definition) {
        List<String> parts = new ArrayList<>();
        definition
                .variant()
                .ifPresent(variant -> parts.add("**" + variant + "**"
                        + definition.name().map(name -> " " + name).orElse("")
                        + (variant.equals(definition.edition()) ? "" : " (" + definition.edition() + ")")));
        definition.operands().forEach(operand -> parts.add(roleName(operand.role()) + "：" + operand.counted()));
        definition.words().ifPresent(parts::add);
        if (!definition.each().isEmpty()) {
            parts.add("分别：" + String.join("、", definition.each()));
        }
        definition
                .formula()
                .ifPresent(formula -> parts.add("`" + formula + "`"
                        + definition.unit().map(unit -> ", " + unit).orElse("")));
        definition.missing().forEach(missing -> parts.add("*missing:* " + missing));
        return String.join("<br>", parts);
    }

    private static String roleName(Role role) {
        return switch (role) {
            case NUMERATOR -> "分子";
            case DENOMINATOR -> "分母";
            case NUMERATOR_BEFORE -> "上年分子";
            case DENOMINATOR_BEFORE -> "上年分母";
        };
    }

    private void goal(Goal goal) {
        String bound = switch (goal.bound()) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> "≈";
        };
        line("| %s, %s | %s%s | %s | %s: %s |"
                .formatted(
                        goal.code(),
                        goal.scope(),
                        bound,
                        goal.value(),
                        goal.when().orElse("no time"),
                        goal.reading().citation().document(),
                        source(goal.reading())));
    }

    private String source(Reading reading) {
        String where = reading.copies().stream()
                .map(copy -> Integer.toString(number(copy)))
                .collect(Collectors.joining(", "));
        return switch (reading.certainty()) {
            case VERIFIED_TEXT -> "text";
            case SECONDARY_COPY -> "copy " + where;
            case RECALLED -> "recalled";
            case ILLUSTRATIVE -> "illustrative";
        };
    }

    private int number(String copy) {
        if (!copies.contains(copy)) {
            copies.add(copy);
        }
        return copies.indexOf(copy) + 1;
    }

    private void copies() {
        line("");
        line("## Copies");
        line("");
        for (String copy : copies) {
            line(number(copy) + ". " + (copy.startsWith("http") ? "<" + copy + ">" : copy));
        }
    }

    private void line(String line) {
        text.append(line.strip()).append('\n');
    }
}
