package io.github.quanheng.catalogue;

import io.github.quanheng.indicator.Kind;
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

    /** The entries that have this part, each with those definitions alone that have it where it belongs to definitions. */
    static List<Entry> having(Part part, List<Entry> entries, Certainty wanted, List<Refusal> refusals) {
        List<Entry> having = new ArrayList<>();
        for (Entry entry : entries) {
            List<Refusal> held = new ArrayList<>();
            List<Entry> passed = entries(List.of(entry), wanted, held);
            refusals.addAll(held);
            Optional<Entry> kept = passed.stream()
                    .map(one -> one.sources().containsKey(part)
                            ? one
                            : copy(
                                    one,
                                    one.sources(),
                                    one.definitions().stream()
                                            .filter(definition ->
                                                    definition.sources().containsKey(part))
                                            .toList()))
                    .filter(one -> one.sources().containsKey(part)
                            || !one.definitions().isEmpty())
                    .findFirst();
            kept.ifPresent(having::add);
            if (kept.isEmpty() && !passed.isEmpty() && held.stream().noneMatch(refusal -> refusal.part() == part)) {
                refusals.add(new Refusal(
                        entry.code(),
                        part,
                        Optional.empty(),
                        Optional.empty(),
                        wanted,
                        entry.source(Part.NAME).citation().document()));
            }
        }
        return having;
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
                .flatMap(definition -> definition(entry, definition, wanted, refusals).stream())
                .toList();
        return copy(entry, sources, definitions);
    }

    private static Entry copy(Entry entry, Map<Part, Reading> sources, List<Definition> definitions) {
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
                .addAllConflicts(entry.conflicts())
                .putAllSources(sources)
                .build();
    }

    /** What of a definition is sure enough; nothing where no part of it is, or where records would have no fields. */
    static Optional<Definition> definition(
            Entry entry, Definition definition, Certainty wanted, List<Refusal> refusals) {
        Map<Part, Reading> sources = new EnumMap<>(Part.class);
        List<String> missing = new ArrayList<>(definition.missing());
        for (Part part : definition.parts()) {
            Reading reading = definition.source(part);
            if (passes(entry.code(), part, definition.variant(), reading, wanted, refusals)) {
                sources.put(part, reading);
            } else {
                missing.add("its " + part + " is " + reading.certainty() + ", and " + wanted + " was asked for");
            }
        }
        boolean bare = sources.isEmpty() && !definition.parts().isEmpty();
        boolean headless = definition.kind() == Kind.RECORDS && !sources.containsKey(Part.CONTENT);
        return bare || headless ? Optional.empty() : Optional.of(copy(definition, sources, missing));
    }

    private static Definition copy(Definition definition, Map<Part, Reading> sources, List<String> missing) {
        Definition.Builder copy = Definition.builder()
                .variant(definition.variant())
                .edition(definition.edition())
                .kind(definition.kind())
                .unit(definition.unit().filter(text -> sources.containsKey(Part.UNIT)))
                .addAllOperands(definition.operands().stream()
                        .filter(operand -> sources.containsKey(operand.role().part()))
                        .toList())
                .formula(definition.formula().filter(formula -> sources.containsKey(Part.FORMULA)))
                .addAllMissing(sources.containsKey(Part.FORMULA) ? List.of() : missing)
                .putAllSources(sources);
        if (sources.containsKey(Part.CONTENT)) {
            copy.name(definition.name())
                    .words(definition.words())
                    .addAllEach(definition.each())
                    .addAllCodes(definition.codes())
                    .putAllFields(definition.fields())
                    .least(definition.least())
                    .most(definition.most());
        }
        return copy.build();
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

    static boolean passes(
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
                Optional.of(reading.certainty()),
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
            default ->
                catalogue.entries().stream()
                        .flatMap(entry -> Stream.concat(
                                Stream.of(entry.sources()),
                                entry.definitions().stream().map(Definition::sources)))
                        .flatMap(sources -> Optional.ofNullable(sources.get(part)).stream());
        };
    }
}
