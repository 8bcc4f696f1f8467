package io.github.quanheng.rulebook;

import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A rulebook as it is to be read: each line and the grades with their rulings, the later one last. */
final class Ruled {
    private final Rulebook text;

    Ruled(Rulebook text) {
        this.text = text;
    }

    Rulebook rulebook() {
        ImmutableRulebook read = ((ImmutableRulebook) text)
                .withSections(text.sections().stream().map(this::section).toList())
                .withTotal(total(text.total()));
        for (Ruling ruling : text.rulings()) {
            read = read.withGrading(ruling.grading().or(read::grading));
        }
        return read;
    }

    private Section section(Section written) {
        ImmutableSection read = ((ImmutableSection) written)
                .withItems(written.items().stream().map(this::item).toList())
                .withSections(written.sections().stream().map(this::section).toList());
        for (Ruling ruling : text.rulings()) {
            if (ruling.isAbout(written.id())) {
                read = read.withMarks(ruling.marks().orElse(read.marks()))
                        .withApplies(ruling.applies().or(read::applies))
                        .withRule(ruling.rule().or(read::rule))
                        .withAbsent(absent(read, ruling))
                        .withFloor(ruling.floor().or(read::floor))
                        .withCeiling(ruling.ceiling().or(read::ceiling))
                        .withEffects(ruling.effects().orElse(read.effects()))
                        .withRounding(ruling.rounding().or(read::rounding))
                        .withWeight(ruling.weight().or(read::weight));
            }
        }
        return read;
    }

    private Item item(Item written) {
        Item read = written;
        for (Ruling ruling : text.rulings()) {
            if (ruling.isAbout(written.id())) {
                boolean scored = ruling.rule().isPresent();
                read = Item.builder()
                        .id(read.id())
                        .name(read.name())
                        .clause(read.clause())
                        .addAllTags(read.tags())
                        .currency(read.currency())
                        .marks(ruling.marks().orElse(read.marks()))
                        .applies(ruling.applies().or(read::applies))
                        .rule(ruling.rule().or(read::rule))
                        .watches(scored ? Optional.empty() : read.watches())
                        .unit(scored ? Optional.empty() : read.unit())
                        .putAllAbsent(absent(read, ruling))
                        .floor(ruling.floor().or(read::floor))
                        .ceiling(ruling.ceiling().or(read::ceiling))
                        .addAllEffects(ruling.effects().orElse(read.effects()))
                        .rounding(ruling.rounding().or(read::rounding))
                        .build();
            }
        }
        return read;
    }

    private Total total(Total written) {
        ImmutableTotal read = (ImmutableTotal) written;
        for (Ruling ruling : text.rulings()) {
            if (ruling.isAbout(written.id())) {
                read = read.withMarks(ruling.marks().orElse(read.marks()))
                        .withRule(ruling.rule().or(read::rule))
                        .withAbsent(absent(read, ruling))
                        .withFloor(ruling.floor().or(read::floor))
                        .withCeiling(ruling.ceiling().or(read::ceiling))
                        .withEffects(ruling.effects().orElse(read.effects()))
                        .withRounding(ruling.rounding().or(read::rounding));
            }
        }
        return read;
    }

    private static Map<Reason, Quantity> absent(Line line, Ruling ruling) {
        Map<Reason, Quantity> absent = new EnumMap<>(Reason.class);
        absent.putAll(line.absent());
        absent.putAll(ruling.absent());
        return absent;
    }
}
