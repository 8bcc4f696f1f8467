package io.github.quanheng.explanation;

import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;

/** A rulebook in which one item is another (试写). */
final class Trial {
    private Trial() {}

    static Rulebook with(Rulebook rulebook, Item item) {
        Rulebook.Builder trial = Rulebook.builder()
                .id(rulebook.id())
                .edition(rulebook.edition())
                .title(rulebook.title())
                .currency(rulebook.currency())
                .inForce(rulebook.inForce())
                .addAllIndicators(rulebook.indicators())
                .putAllParameters(rulebook.parameters())
                .addAllOwnTargets(rulebook.ownTargets())
                .names(rulebook.names())
                .provisions(rulebook.provisions())
                .total(rulebook.total())
                .grading(rulebook.grading());
        rulebook.sections().forEach(section -> trial.addSections(with(section, item)));
        return trial.build();
    }

    private static Section with(Section section, Item item) {
        Section.Builder trial = Section.builder()
                .id(section.id())
                .name(section.name())
                .clause(section.clause())
                .addAllTags(section.tags())
                .marks(section.marks())
                .applies(section.applies())
                .rule(section.rule())
                .weight(section.weight())
                .putAllAbsent(section.absent())
                .floor(section.floor())
                .ceiling(section.ceiling())
                .addAllEffects(section.effects())
                .rounding(section.rounding());
        section.items().forEach(each -> trial.addItems(isSame(each.id(), item) ? item : each));
        section.sections().forEach(each -> trial.addSections(with(each, item)));
        return trial.build();
    }

    private static boolean isSame(LineId id, Item item) {
        return id.equals(item.id());
    }
}
