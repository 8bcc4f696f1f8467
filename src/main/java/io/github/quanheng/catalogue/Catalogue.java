package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An indicator system of a national document (指标体系). What it holds is handed out only at a stated certainty: see
 * {@link #entries(Certainty)}, {@link #indicator(String, Certainty)} and {@link #select(Certainty)}. It holds no weights and no
 * marks.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCatalogue.class)
@JsonDeserialize(as = ImmutableCatalogue.class)
public abstract class Catalogue {
    Catalogue() {}

    /**
     * Returns the identifier, with which the identifiers of its indicators begin.
     *
     * @return such as {@code "tertiary"}
     */
    public abstract String id();

    /**
     * Returns the name of the system.
     *
     * @return the name
     */
    public abstract Label name();

    /**
     * Returns the number of the document.
     *
     * @return the number; empty where it was not read, even when it is remembered
     */
    public abstract Optional<String> number();

    /**
     * Returns who issued it.
     *
     * @return the issuer
     */
    public abstract String issuer();

    /**
     * Returns when it was issued, as far as that was read.
     *
     * @return such as {@code "2019-01"}
     */
    public abstract Optional<String> issued();

    /**
     * Returns the edition.
     *
     * @return the edition, in words
     */
    public abstract String edition();

    /**
     * Returns whose numbers the codes are.
     *
     * @return the document's or this library's
     */
    public abstract Numbering numbering();

    /**
     * Returns what one must know before using it, such as what is not here.
     *
     * @return the notes
     */
    public abstract List<String> notes();

    /**
     * Returns the codes of what the document lists and this catalogue does not hold.
     *
     * @return the codes; empty where the list is whole
     */
    public abstract List<String> lacking();

    @JsonProperty("structures")
    abstract List<Structure> structures();

    @JsonProperty("goals")
    abstract List<Goal> goals();

    @JsonProperty("entries")
    abstract List<Entry> entries();

    /**
     * Returns how many indicators the system lists.
     *
     * @return the number of entries, whatever their certainty
     */
    public int size() {
        return entries().size();
    }

    /**
     * Returns every entry whole, provided that all of them are as sure as asked for.
     *
     * @param wanted how sure every part of every entry must be
     * @return the entries, in the document's order
     * @throws UncertainException if a part is less sure; it lists each of them
     * @throws IllegalArgumentException if this is only a part of the system, which cannot be used as the whole
     */
    public List<Entry> entries(Certainty wanted) {
        InvalidValue.unless(
                lacking().isEmpty(),
                "entries",
                "目录%s（%s）只有%4$s个指标中的%3$s个，缺%5$s，不能当作整套使用",
                "用select(...)取已有的",
                "catalogue %s (%s): holds %s of %s indicators and cannot be used as the whole; %s are not here",
                "use select(...) to take what there is",
                id(),
                name(),
                size(),
                size() + lacking().size(),
                lacking());
        List<Refusal> refusals = new ArrayList<>();
        List<Entry> entries = Sieve.entries(entries(), wanted, refusals);
        if (!refusals.isEmpty()) {
            throw new UncertainException(id(), refusals);
        }
        return entries;
    }

    /**
     * Returns one entry whole, provided that it is as sure as asked for.
     *
     * @param code its code
     * @param wanted how sure every part of it must be
     * @return the entry
     * @throws UncertainException if a part of it is less sure; it lists each of them
     * @throws IllegalArgumentException if there is no such code, naming those there are
     */
    public Entry entry(String code, Certainty wanted) {
        Entry found = found(code);
        List<Refusal> refusals = new ArrayList<>();
        List<Entry> entries = Sieve.entries(List.of(found), wanted, refusals);
        if (!refusals.isEmpty()) {
            throw new UncertainException(id(), refusals);
        }
        return entries.get(0);
    }

    private Entry found(String code) {
        return entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "code",
                        "%s没有指标“%s”",
                        "从%3$s中选用",
                        "%s: has no indicator \"%s\"",
                        "use one of %3$s",
                        this,
                        code,
                        entries().stream().map(Entry::code).toList()));
    }

    /**
     * Returns one indicator as a rulebook uses it, with its citations, provided that everything it says is as sure as asked
     * for: its name, direction, unit, what is counted and the bounds. The citations tell the certainty.
     *
     * @param code the code of an entry with one definition
     * @param wanted how sure every part must be that the indicator has
     * @return the indicator
     * @throws UncertainException if a part of it is less sure; it lists each of them
     * @throws IllegalArgumentException if there is no such code, or if it has several definitions, naming them
     */
    public Indicator indicator(String code, Certainty wanted) {
        Entry entry = found(code);
        return Conversion.indicator(this, entry, entry.definition(), wanted);
    }

    /**
     * Returns one of several indicators of an entry as a rulebook uses it, as {@link #indicator(String, Certainty)} does.
     *
     * @param code the code of an entry
     * @param variant which of its definitions
     * @param wanted how sure every part must be that the indicator has
     * @return the indicator
     * @throws UncertainException if a part of it is less sure; it lists each of them
     * @throws IllegalArgumentException if there is no such code or definition, naming those there are
     */
    public Indicator indicator(String code, String variant, Certainty wanted) {
        Entry entry = found(code);
        return Conversion.indicator(this, entry, entry.definition(variant), wanted);
    }

    /**
     * Returns the goals that documents set for an indicator.
     *
     * @param code its code
     * @param wanted how sure each goal must be
     * @return the goals; empty where no document that was read sets one
     * @throws UncertainException if a goal is less sure
     */
    public List<Goal> goals(String code, Certainty wanted) {
        List<Refusal> refusals = new ArrayList<>();
        List<Goal> goals = Sieve.goals(
                goals().stream().filter(goal -> goal.code().equals(code)).toList(), wanted, refusals);
        if (!refusals.isEmpty()) {
            throw new UncertainException(id(), refusals);
        }
        return goals;
    }

    /**
     * Returns what is as sure as asked for, and what was held back.
     *
     * @param wanted how sure everything handed out must be
     * @return entries without their less sure parts, goals, structures, and the refusals
     */
    public Selection select(Certainty wanted) {
        List<Refusal> refusals = new ArrayList<>();
        return new Selection(
                wanted,
                Sieve.entries(entries(), wanted, refusals),
                Sieve.goals(goals(), wanted, refusals),
                Sieve.structures(structures(), wanted, refusals),
                lacking(),
                refusals);
    }

    /**
     * Returns those entries alone of which a part is there and as sure as asked for. {@code select(Part.FORMULA,
     * SECONDARY_COPY)} gives the indicators whose formula was read in a copy, each with the definitions of which that is true.
     *
     * @param part the part, of an entry or of a definition
     * @param wanted how sure it and everything else handed out must be
     * @return the entries; what was held back, with those that have no such part at all
     */
    public Selection select(Part part, Certainty wanted) {
        List<Refusal> refusals = new ArrayList<>();
        List<Entry> entries = Sieve.having(part, entries(), wanted, refusals);
        return new Selection(wanted, entries, List.of(), List.of(), lacking(), refusals);
    }

    /**
     * Counts how sure a part is wherever it is there.
     *
     * @param part which part; it counts once for every entry, definition, goal or structure that has it
     * @return how many there are of each certainty, best first, zeros included
     */
    public Map<Certainty, Integer> certainties(Part part) {
        return Sieve.count(this, part);
    }

    @Value.Check
    void check() {
        CatalogueCheck.check(this);
    }

    /**
     * Returns a short name.
     *
     * @return the identifier and the name
     */
    @Override
    public String toString() {
        return "catalogue " + id() + " (" + name() + ")";
    }

    /**
     * Returns a builder; id, name, issuer, edition, numbering and an entry are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Catalogue}. */
    public static final class Builder extends ImmutableCatalogue.Builder {
        Builder() {}
    }
}
