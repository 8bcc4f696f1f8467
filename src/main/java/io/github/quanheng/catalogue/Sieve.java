package io.github.quanheng.catalogue;

import io.github.quanheng.source.Certainty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets through what is sure enough, and writes down what it holds back. */
final class Sieve {
    private Sieve() {}

    static List<Entry> entries(List<Entry> entries, Certainty wanted, List<Refusal> refusals) {
        List<Entry> passed = new ArrayList<>();
        for (Entry entry : entries) {
            if (passes(entry.code(), Part.NAME, Optional.empty(), entry.source(Part.NAME), wanted, refusals)) {
                passed.add(entry(entry, wanted, refusals));
            }
        }
        return passed;
    }

    private static Entry entry(Entry entry, Certainty wanted, List<Refusal> refusals) {
        Map<Part, Reading> sources = new EnumMap<>(Part.class);
        for (Part part : entry.parts()) {
            Reading reading = entry.source(part);
            if (part == Part.NAME || passes(entry.code(), part, Optional.empty(), reading, wanted, refusals)) {
                sources.put(part, reading);
            }
        }
        List<Definition> definitions = entry.definitions().stream()
                .filter(definition -> passes(
                        entry.code(), Part.DEFINITION, definition.variant(), definition.reading(), wanted, refusals))
                .toList();
        return Entry.builder()
                .id(entry.id())
                .code(entry.code())
                .name(entry.name())
                .nature(entry.nature())
                .kind(entry.kind())
                .levelOne(entry.levelOne().filter(text -> sources.containsKey(Part.LEVEL_ONE)))
                .levelTwo(entry.levelTwo().filter(text -> sources.containsKey(Part.LEVEL_TWO)))
                .monitoring(entry.monitoring().filter(text -> sources.containsKey(Part.MONITORING)))
                .direction(entry.direction().filter(text -> sources.containsKey(Part.DIRECTION)))
                .guidance(entry.guidance().filter(text -> sources.containsKey(Part.DIRECTION)))
                .dataSource(entry.dataSource().filter(text -> sources.containsKey(Part.DATA_SOURCE)))
                .reportingCode(entry.reportingCode())
                .addAllAliases(entry.aliases())
                .addAllRemarks(entry.remarks())
                .addAllDefinitions(definitions)
                .putAllSources(sources)
                .build();
    }

    static List<Goal> goals(List<Goal> goals, Certainty wanted, List<Refusal> refusals) {
        return goals.stream()
                .filter(goal -> passes(goal.code(), Part.GOAL, Optional.empty(), goal.reading(), wanted, refusals))
                .toList();
    }

    static List<Structure> structures(List<Structure> structures, Certainty wanted, List<Refusal> refusals) {
        return structures.stream()
                .filter(structure -> passes(
                        structure.edition(), Part.STRUCTURE, Optional.empty(), structure.reading(), wanted, refusals))
                .toList();
    }

    private static boolean passes(
            String code,
            Part part,
            Optional<String> variant,
            Reading reading,
            Certainty wanted,
            List<Refusal> refusals) {
        if (reading.certainty().compareTo(wanted) <= 0) {
            return true;
        }
        refusals.add(new Refusal(
                code,
                part,
                variant,
                reading.certainty(),
                wanted,
                reading.citation().document()));
        return false;
    }

    static Map<Certainty, Integer> count(Catalogue catalogue, Part part) {
        Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            counts.put(certainty, 0);
        }
        readings(catalogue, part).forEach(reading -> counts.merge(reading.certainty(), 1, Integer::sum));
        return counts;
    }

    private static Stream<Reading> readings(Catalogue catalogue, Part part) {
        return switch (part) {
            case GOAL -> catalogue.goals().stream().map(Goal::reading);
            case STRUCTURE -> catalogue.structures().stream().map(Structure::reading);
            case DEFINITION ->
                catalogue.entries().stream()
                        .flatMap(entry -> entry.definitions().stream())
                        .map(Definition::reading);
            default ->
                catalogue.entries().stream()
                        .flatMap(entry -> Optional.ofNullable(entry.sources().get(part)).stream());
        };
    }
}
