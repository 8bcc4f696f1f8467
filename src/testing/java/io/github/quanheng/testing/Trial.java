package io.github.quanheng.testing;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.coverage.Coverage;
import io.github.quanheng.coverage.Spot;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Formulas;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Provisions.Bounds;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One item tried by itself (单项试算), without a rulebook around it: no bounds but its own, nothing settled that it does not settle itself,
 * nothing rounded. Parameters that its rule names are the unit's own targets.
 */
public final class Trial {
    /** The period of figures that are given without one. */
    public static final Period YEAR = Period.ofYear(2020);

    private final Scorer scorer;

    private Trial(Rulebook rulebook) {
        this.scorer = Scorer.of(rulebook);
    }

    /**
     * Tries an item.
     *
     * @param item the item
     * @param indicators the indicators that its rule reads
     * @return the trial
     * @throws io.github.quanheng.rulebook.InvalidRulebook if the rule does not hold together; it names all problems
     */
    public static Trial of(Item item, Indicator... indicators) {
        Bounds none = Bounds.between("none", "none");
        return new Trial(Rulebook.builder()
                .id("trial")
                .edition("1")
                .title(Label.of("单项试算"))
                .inForce(Period.from(LocalDate.of(1900, 1, 1)))
                .addIndicators(indicators)
                .addAllOwnTargets(parameters(item))
                .provisions(Provisions.items(none)
                        .sections(none)
                        .total(none)
                        .absent(Stream.of(Reason.values()).collect(Collectors.toMap(why -> why, Formulas::noScore)))
                        .excluded(Provisions.Exclusion.FORBID))
                .addSections(Section.builder("trial", "试算")
                        .marks(item.marks())
                        .addItems(item)
                        .build())
                .total(Total.builder("合计").marks(item.marks()).build())
                .build());
    }

    private static List<ParameterId> parameters(Item item) {
        return Stream.<Node>concat(
                        Stream.of(item.marks()),
                        Stream.of(
                                        item.rule().stream(),
                                        item.watches().stream(),
                                        item.applies().stream(),
                                        item.effects().stream()
                                                .flatMap(effect -> Stream.<Node>concat(
                                                        Stream.of(effect.to()),
                                                        effect.when().<Node>map(when -> when).stream())))
                                .flatMap(nodes -> nodes.map(Node.class::cast)))
                .flatMap(Node::tree)
                .filter(Input.Parameter.class::isInstance)
                .map(node -> ((Input.Parameter) node).id())
                .distinct()
                .toList();
    }

    /**
     * Scores the figures of some unit.
     *
     * @param figures the figures
     * @return the sheet, with the item, a section of it alone, and the total
     */
    public ScoreSheet sheet(Figures figures) {
        return sheet(unit(figures));
    }

    /**
     * Scores a unit, where the rule asks who it is or has targets of its own.
     *
     * @param unit the unit, such as {@code unit(figures).withTarget("target", "62%")}
     * @return the sheet
     */
    public ScoreSheet sheet(AssessedUnit unit) {
        return scorer.score(unit);
    }

    /**
     * Returns some unit with figures.
     *
     * @param figures the figures
     * @return the unit
     */
    public static AssessedUnit unit(Figures figures) {
        Organisation unit = Organisation.of("unit", "单位", PartyKind.OFFICE);
        return AssessedUnit.of(unit, Submission.of(unit.id(), YEAR, figures));
    }

    /**
     * Returns what the item's score is in words.
     *
     * @param figures the figures
     * @param language the language
     * @return the sentence from which the score can be worked out by hand
     */
    public String sentence(Figures figures, Language language) {
        return Explainer.of(scorer.rulebook(), language)
                .explain(sheet(figures))
                .items()
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    /**
     * Looks what cases exercised of the item: each band, case, condition, absence and bound of its own.
     *
     * @param sheets the sheets of the cases
     * @return what they exercised and what they never did
     */
    public Coverage coverage(Collection<ScoreSheet> sheets) {
        Coverage whole = Coverage.of(scorer.resolved(), sheets);
        return new Coverage(ofTheItem(whole.exercised()), ofTheItem(whole.missed()));
    }

    private static List<Spot> ofTheItem(List<Spot> spots) {
        return spots.stream().filter(spot -> spot.at().startsWith("items[")).toList();
    }

    /**
     * Returns the rulebook that is put around the item.
     *
     * @return a rulebook of one section and one item
     */
    public Rulebook rulebook() {
        return scorer.rulebook();
    }
}
