package io.github.quanheng.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Certainty;
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
 * {@link #entries(Certainty)} and {@link #select(Certainty)}. It holds no weights and no marks.
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
     */
    public List<Entry> entries(Certainty wanted) {
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
        List<Entry> found =
                entries().stream().filter(entry -> entry.code().equals(code)).toList();
        Check.that(
                !found.isEmpty(),
                "catalogue %s (%s): has no indicator \"%s\"; its codes are %s",
                id(),
                name(),
                code,
                entries().stream().map(Entry::code).toList());
        List<Refusal> refusals = new ArrayList<>();
        List<Entry> entries = Sieve.entries(found, wanted, refusals);
        if (!refusals.isEmpty()) {
            throw new UncertainException(id(), refusals);
        }
        return entries.get(0);
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
                refusals);
    }

    /**
     * Counts how sure a part is over all entries.
     *
     * @param part which part; every definition, goal and structure counts once
     * @return how many there are of each certainty, best first, zeros included
     */
    public Map<Certainty, Integer> certainties(Part part) {
        return Sieve.count(this, part);
    }

    @Value.Check
    void check() {
        Check.id(id(), "catalogue id");
        Check.text(issuer(), "issuer of catalogue " + id());
        Check.text(edition(), "edition of catalogue " + id());
        number().ifPresent(text -> Check.text(text, "number of catalogue " + id()));
        issued().ifPresent(text -> Check.text(text, "date of catalogue " + id()));
        notes().forEach(text -> Check.text(text, "note on catalogue " + id()));
        Check.that(!entries().isEmpty(), "catalogue %s (%s): lists no indicator; add its entries", id(), name());
        List<String> codes = entries().stream().map(Entry::code).toList();
        List<String> twice = codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct()
                .toList();
        Check.that(
                twice.isEmpty(),
                "catalogue %s (%s): codes %s come more than once; number them apart",
                id(),
                name(),
                twice);
        List<String> foreign = entries().stream()
                .filter(entry -> !entry.id().value().equals(id() + "." + entry.code()))
                .map(entry -> entry.id().value())
                .toList();
        Check.that(
                foreign.isEmpty(),
                "catalogue %s (%s): entries %s do not carry the id of the catalogue, a dot and their code",
                id(),
                name(),
                foreign);
        List<String> aimless = goals().stream()
                .map(Goal::code)
                .filter(code -> !codes.contains(code))
                .toList();
        Check.that(
                aimless.isEmpty(),
                "catalogue %s (%s): has goals for %s, which it does not list; add the indicators",
                id(),
                name(),
                aimless);
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
