package io.github.quanheng.catalogue;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the indicator of a rulebook out of an entry and one of its definitions. */
final class Conversion {
    private Conversion() {}

    /** The indicator, if everything it says is as sure as wanted; headings and the formula are not in it. */
    static Indicator indicator(Catalogue catalogue, Entry entry, Definition definition, Certainty wanted) {
        List<Refusal> refusals = new ArrayList<>();
        for (Part part : List.of(Part.NAME, Part.DIRECTION)) {
            Optional.ofNullable(entry.sources().get(part))
                    .ifPresent(
                            reading -> Sieve.passes(entry.code(), part, Optional.empty(), reading, wanted, refusals));
        }
        Optional<Definition> passed = Sieve.definition(entry, definition, wanted, refusals);
        refusals.removeIf(refusal -> refusal.part() == Part.FORMULA);
        if (!refusals.isEmpty()) {
            throw new UncertainException(catalogue.id(), refusals);
        }
        return indicator(entry, passed);
    }

    static Indicator indicator(Entry entry, Optional<Definition> definition) {
        Indicator.Builder builder = Indicator.builder()
                .id(definition
                        .flatMap(Definition::variant)
                        .map(variant -> IndicatorId.of(entry.id() + "." + variant))
                        .orElse(entry.id()))
                .name(definition.flatMap(Definition::name).orElse(entry.name()))
                .kind(definition.map(Definition::kind).orElse(entry.kind()))
                .direction(entry.direction());
        Set<Citation> citations = new LinkedHashSet<>();
        entry.sources().forEach((part, reading) -> {
            if (part == Part.NAME || part == Part.DIRECTION) {
                citations.add(reading.citation());
            }
        });
        definition.ifPresent(given -> {
            builder.unit(given.unit())
                    .definition(given.text())
                    .least(given.lowest())
                    .most(given.highest())
                    .addAllCodes(given.codes())
                    .putAllFields(given.fields());
            given.sources().values().forEach(reading -> citations.add(reading.citation()));
        });
        return builder.addAllCitations(citations).build();
    }
}
