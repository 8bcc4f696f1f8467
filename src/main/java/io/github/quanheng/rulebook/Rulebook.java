package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A rulebook of one edition (考核办法): what is assessed, how it is scored, and what the scores add up to. */
@JsonIdentityInfo(generator = NeedsModule.class)
@Value.Immutable
@JsonSerialize(as = ImmutableRulebook.class)
@JsonDeserialize(as = ImmutableRulebook.class)
public abstract class Rulebook {
    Rulebook() {}

    /**
     * Returns the identifier, the same for all editions.
     *
     * @return the identifier
     */
    public abstract String id();

    /**
     * Returns the edition, such as {@code "2017"}.
     *
     * @return the edition
     */
    public abstract String edition();

    /**
     * Returns the title.
     *
     * @return the title
     */
    public abstract Label title();

    /**
     * Returns what a reader must be told wherever the rulebook appears, such as that it is an illustration.
     *
     * @return the notice
     */
    public abstract Optional<Label> notice();

    /**
     * Returns the money that its lines are counted in, of a rulebook of funds (资金办法): full marks are then the full amount and
     * scores are amounts.
     *
     * @return the currency; empty when lines are counted in marks, but for {@linkplain Item#currency() single items}
     */
    public abstract Optional<Currency> currency();

    /**
     * Returns when the edition is in force.
     *
     * @return the period
     */
    public abstract Period inForce();

    /**
     * Returns where the rulebook is written.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * Returns the indicators that its rules use.
     *
     * @return the indicators
     */
    public abstract List<Indicator> indicators();

    /**
     * Returns the parameters: targets, marks and coefficients that differ by unit or year.
     *
     * @return the rows of each parameter
     */
    public abstract Map<ParameterId, List<ParameterRow>> parameters();

    /**
     * Returns the parameters that each unit brings itself, by its agreement (一院一策).
     *
     * @return the parameters, which may have rows here as well for units that bring none
     */
    public abstract List<ParameterId> ownTargets();

    /**
     * Returns what its parameters, tags and attributes are called in sentences.
     *
     * @return the names, where it gives any
     */
    public abstract Optional<Names> names();

    /**
     * Returns the general provisions.
     *
     * @return the provisions
     */
    public abstract Provisions provisions();

    /**
     * Returns the sections in order.
     *
     * @return the sections
     */
    public abstract List<Section> sections();

    /**
     * Returns the total.
     *
     * @return the total
     */
    public abstract Total total();

    /**
     * Returns the grades, where the rulebook gives any.
     *
     * @return the scale
     */
    public abstract Optional<GradingScale> grading();

    /**
     * Returns the rulings of this edition, in the order in which they were made.
     *
     * @return the rulings
     */
    public abstract List<Ruling> rulings();

    @Value.Check
    void check() {
        Check.lineId(id(), "id");
        Check.text(edition(), "edition");
        InvalidValue.unless(
                !sections().isEmpty(), "sections", "没有大项", "写出至少一项", "has no sections", "give it at least one");
    }

    /**
     * Returns the rulebook as it is to be read: each line and the grades with their rulings, the later one last.
     *
     * @return the same rulebook with the rulings worked in; itself when there are none
     */
    public Rulebook asRuled() {
        if (rulings().isEmpty()) {
            return this;
        }
        return new Ruled(this).rulebook();
    }

    /**
     * Returns all items from top to bottom.
     *
     * @return the items of all sections
     */
    public Stream<Item> items() {
        return sections().stream().flatMap(Section::allItems);
    }

    /**
     * Returns all lines: sections before their parts, the total last.
     *
     * @return the lines
     */
    public Stream<Line> lines() {
        return Stream.concat(sections().stream().flatMap(Rulebook::linesOf), Stream.of(total()));
    }

    private static Stream<Line> linesOf(Section section) {
        return Stream.concat(
                Stream.of(section),
                Stream.concat(
                        section.items().stream(), section.sections().stream().flatMap(Rulebook::linesOf)));
    }

    /**
     * Returns an indicator.
     *
     * @param id its identifier
     * @return the indicator, if the rulebook has it
     */
    public Optional<Indicator> indicator(IndicatorId id) {
        return indicators().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns the money that one line is counted in.
     *
     * @param line its number
     * @return the currency; empty for a line of marks
     */
    public Optional<Currency> currency(LineId line) {
        return line(line)
                .filter(Item.class::isInstance)
                .flatMap(item -> ((Item) item).currency())
                .or(this::currency);
    }

    /**
     * Returns a line.
     *
     * @param id its number
     * @return the line, if the rulebook has it
     */
    public Optional<Line> line(LineId id) {
        return lines().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns what tells this rulebook from every other: the same for equal rulebooks, in whatever order their tables are written.
     *
     * @return 32 hexadecimal digits over all that decides scores and over its Chinese texts, rulings included
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /**
     * Returns a builder; id, edition, title, inForce, provisions, sections and total are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rulebook}. */
    public static final class Builder extends ImmutableRulebook.Builder {
        Builder() {}
    }
}
