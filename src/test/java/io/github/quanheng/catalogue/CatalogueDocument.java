package io.github.quanheng.catalogue;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.source.Certainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/catalogues.md}: every indicator with what it counts, how sure that is, and where it was read. */
final class CatalogueDocument {
    static final String COUNTS_BEGIN = "<!-- counts: begin -->";
    static final String COUNTS_END = "<!-- counts: end -->";

    private final StringBuilder text = new StringBuilder();
    private final List<Copy> copies = new ArrayList<>();

    private CatalogueDocument() {}

    static String write(List<Catalogue> catalogues) {
        CatalogueDocument document = new CatalogueDocument();
        document.head(catalogues);
        catalogues.forEach(document::catalogue);
        document.absent(NationalCatalogues.absent());
        document.copies();
        return document.text.toString();
    }

    /** The paragraph on how much of the catalogues is how sure, part by part. */
    static String counts(List<Catalogue> catalogues) {
        List<Definition> all = catalogues.stream()
                .flatMap(catalogue -> catalogue.entries().stream())
                .flatMap(entry -> entry.definitions().stream())
                .toList();
        long computed = all.stream()
                .filter(definition -> definition.formula().isPresent())
                .count();
        long conflicts = catalogues.stream()
                .flatMap(catalogue -> catalogue.entries().stream())
                .mapToLong(entry -> entry.conflicts().size())
                .sum();
        return "%d systems list %d indicators with %d definitions, of which %d can be computed and the rest say what is missing, and %d goals. "
                        .formatted(
                                catalogues.size(),
                                catalogues.stream().mapToInt(Catalogue::size).sum(),
                                all.size(),
                                computed,
                                catalogues.stream()
                                        .mapToInt(catalogue -> catalogue.goals().size())
                                        .sum())
                + "Read in a copy were %s of the names, %s of the units, %s of the directions, %s of the numerators, %s of the denominators, %s of the formulas and %s of the goals; the others are remembered or inferred. "
                        .formatted(
                                read(catalogues, Part.NAME),
                                read(catalogues, Part.UNIT),
                                read(catalogues, Part.DIRECTION),
                                read(catalogues, Part.NUMERATOR),
                                read(catalogues, Part.DENOMINATOR),
                                read(catalogues, Part.FORMULA),
                                read(catalogues, Part.GOAL))
                + "On %d parts editions or sources differ, and both sides are given. ".formatted(conflicts)
                + "No official page was opened: %d parts are called verified.".formatted(verified(catalogues));
    }

    private static String read(List<Catalogue> catalogues, Part part) {
        Map<Certainty, Integer> sum = sum(catalogues, part);
        return sum.getOrDefault(Certainty.SECONDARY_COPY, 0) + " of "
                + sum.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int verified(List<Catalogue> catalogues) {
        return Arrays.stream(Part.values())
                .mapToInt(part -> sum(catalogues, part).getOrDefault(Certainty.VERIFIED_TEXT, 0))
                .sum();
    }

    private static Map<Certainty, Integer> sum(List<Catalogue> catalogues, Part part) {
        Map<Certainty, Integer> sum = new EnumMap<>(Certainty.class);
        catalogues.forEach(catalogue ->
                catalogue.certainties(part).forEach((certainty, count) -> sum.merge(certainty, count, Integer::sum)));
        return sum;
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
                "Every part has a certainty of its own. A number: read in the public copy of that number in the list at the end.");
        line(
                "*recalled*: remembered; *inferred*: this library's reading of what was read; neither is ever to be called official.");
        line("▲: the nation monitors it. ↑ more is better, ↓ less is better, = watched.");
        line("");
        line(
                "| system | indicators | names read | units | directions | numerators | denominators | formulas | goals |");
        line("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Catalogue catalogue : catalogues) {
            List<Catalogue> one = List.of(catalogue);
            line("| [%s](#%s) | %d%s | %s | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            catalogue.name(),
                            catalogue.id(),
                            catalogue.size(),
                            catalogue.lacking().isEmpty()
                                    ? ""
                                    : " of "
                                            + (catalogue.size()
                                                    + catalogue.lacking().size()),
                            read(one, Part.NAME),
                            read(one, Part.UNIT),
                            read(one, Part.DIRECTION),
                            read(one, Part.NUMERATOR),
                            read(one, Part.DENOMINATOR),
                            read(one, Part.FORMULA),
                            read(one, Part.GOAL)));
        }
    }

    private void absent(List<AbsentSystem> systems) {
        line("");
        line("## Not here");
        line("");
        line("Systems that you may look for, what is known of them, and why they are not here.");
        line("");
        line("| system | indicators | known | why it is not here |");
        line("| --- | --- | --- | --- |");
        for (AbsentSystem system : systems) {
            line("| %s | %s | %s | %s |"
                    .formatted(system.name(), system.listed().orElse("unknown"), system.known(), system.why()));
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
        line("| code | indicator | level | name | what is counted |");
        line("| --- | --- | --- | --- | --- |");
        catalogue.entries().forEach(this::entry);
        if (!catalogue.goals().isEmpty()) {
            line("");
            line("| goal for | value | set for | document |");
            line("| --- | --- | --- | --- |");
            catalogue.goals().forEach(this::goal);
        }
    }

    private void entry(Entry entry) {
        String level = Stream.of(
                        entry.levelOne().map(one -> one + mark(entry.source(Part.LEVEL_ONE))),
                        entry.levelTwo().map(two -> two + mark(entry.source(Part.LEVEL_TWO))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" / "));
        boolean first = true;
        for (Definition definition : entry.definitions()) {
            line("| %s | %s | %s | %s | %s |"
                    .formatted(
                            first ? entry.code() : "",
                            first ? heading(entry) : "",
                            first ? level : "",
                            first ? source(entry.source(Part.NAME)) : "",
                            counted(entry, definition)));
            first = false;
        }
    }

    private String heading(Entry entry) {
        String direction = entry.direction()
                .map(way -> way == Direction.HIGHER_IS_BETTER ? " ↑" : way == Direction.LOWER_IS_BETTER ? " ↓" : " =")
                .map(sign -> sign + mark(entry.source(Part.DIRECTION)))
                .orElse("");
        return entry.name().zh()
                + (entry.monitoring().filter(Monitoring::national).isPresent() ? " ▲" : "")
                + (entry.nature().filter(Nature.QUALITATIVE::equals).isPresent() ? " (定性)" : "") + direction + "<br>"
                + entry.name().en().orElse("")
                + entry.dataSource()
                        .map(source -> "<br>数据来源：" + source + mark(entry.source(Part.DATA_SOURCE)))
                        .orElse("")
                + entry.remarks().stream().map(remark -> "<br>*" + remark + "*").collect(Collectors.joining())
                + entry.conflicts().stream().map(this::conflict).collect(Collectors.joining());
    }

    private String conflict(Conflict conflict) {
        return "<br>**" + (conflict.between() == Conflict.Between.EDITIONS ? "editions" : "sources") + " differ on "
                + conflict.part() + "**: "
                + conflict.claims().stream()
                        .map(claim -> claim.says() + " [" + source(claim.reading()) + "]")
                        .collect(Collectors.joining("; "));
    }

    /** What was not read is marked. */
    private static String mark(Reading reading) {
        return reading.certainty() == Certainty.SECONDARY_COPY ? "" : " (" + unread(reading) + ")";
    }

    private static String unread(Reading reading) {
        return reading.note().isPresent() ? "inferred" : "recalled";
    }

    private String counted(Entry entry, Definition definition) {
        List<String> parts = new ArrayList<>();
        definition
                .variant()
                .ifPresent(variant -> parts.add("**" + variant + "**"
                        + definition.name().map(name -> " " + name).orElse("")
                        + (variant.equals(definition.edition()) ? "" : " (" + definition.edition() + ")")));
        definition
                .operands()
                .forEach(operand -> parts.add(roleName(operand.role()) + "：" + operand.counted()
                        + at(definition, operand.role().part())));
        definition.words().ifPresent(words -> parts.add(words + at(definition, Part.CONTENT)));
        if (!definition.each().isEmpty()) {
            parts.add("分别：" + String.join("、", definition.each()) + at(definition, Part.CONTENT));
        }
        definition.unit().ifPresent(unit -> parts.add("单位：" + unit + at(definition, Part.UNIT)));
        definition.formula().ifPresent(formula -> parts.add("`" + formula + "`" + at(definition, Part.FORMULA)));
        definition.missing().forEach(missing -> parts.add("*missing:* " + missing));
        String here = entry.source(Part.NAME).citation().document();
        definition.sources().values().stream()
                .map(Reading::citation)
                .filter(citation -> !citation.document().equals(here))
                .map(citation -> citation.document()
                        + citation.clause().map(clause -> " " + clause).orElse(""))
                .distinct()
                .forEach(document -> parts.add("*of* " + document));
        return String.join("<br>", parts);
    }

    private String at(Definition definition, Part part) {
        return " [" + source(definition.source(part)) + "]";
    }

    private static String roleName(Role role) {
        return switch (role) {
            case NUMERATOR -> "分子";
            case DENOMINATOR -> "分母";
            case NUMERATOR_BEFORE -> "上年分子";
            case DENOMINATOR_BEFORE -> "上年分母";
            case SECOND_NUMERATOR -> "乘数分子";
            case SECOND_DENOMINATOR -> "乘数分母";
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
            case SECONDARY_COPY -> where;
            case RECALLED -> unread(reading);
            case ILLUSTRATIVE -> "illustrative";
        };
    }

    private int number(Copy copy) {
        if (!copies.contains(copy)) {
            copies.add(copy);
        }
        return copies.indexOf(copy) + 1;
    }

    private void copies() {
        line("");
        line("## Copies");
        line("");
        line("The class says what such a thing can show: nobody has read a formula in a list of names.");
        line("");
        for (Copy copy : copies) {
            line("%d. %s (%s)"
                    .formatted(
                            number(copy),
                            copy.place().startsWith("http") ? "<" + copy.place() + ">" : copy.place(),
                            copy.sourceClass().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
    }

    private void line(String line) {
        text.append(line.strip()).append('\n');
    }
}
