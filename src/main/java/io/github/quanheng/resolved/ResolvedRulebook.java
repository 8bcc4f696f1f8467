package io.github.quanheng.resolved;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rulebook with every name bound, every term lowered once, and its lines in the order of settlement (办法解析). Check, scorer and words read
 * this; it is immutable and shared between threads.
 */
public final class ResolvedRulebook {
    private final Rulebook rulebook;
    private final Registers template;
    private final Stop[][] strata;
    private final Map<String, Place> places;
    private final Map<ParameterId, Dimension> ownTargets;
    private final int collectives;
    private final boolean looksAtOthers;
    private final int scratch;
    private final Supplier<String> fingerprint;
    final List<ResolvedLine> lines;
    final List<Node> grades;
    final List<Node> gradeEffects;

    private ResolvedRulebook(Rulebook rulebook, Resolver resolver) {
        Draft draft = resolver.draft;
        this.rulebook = rulebook;
        this.template = draft.template();
        this.strata = draft.order.strata();
        this.places = Map.copyOf(draft.places);
        this.ownTargets = Map.copyOf(draft.ownTargets);
        this.collectives = draft.collectives();
        this.looksAtOthers = draft.looksAtOthers();
        this.lines = resolver.lines();
        this.grades = draft.grades;
        this.gradeEffects = draft.gradeEffects;
        this.scratch =
                3 * lines.stream().mapToInt(line -> line.parts.size()).max().orElse(1);
        this.fingerprint = Suppliers.memoize(rulebook::fingerprint);
    }

    /**
     * Checks and resolves a rulebook.
     *
     * @param rulebook the rulebook as written, with its rulings
     * @return the resolved rulebook
     * @throws InvalidRulebook if it has problems; it names all of them
     */
    public static ResolvedRulebook of(Rulebook rulebook) {
        List<Problem> stray = strayRulings(rulebook);
        Rulebook ruled = rulebook.asRuled();
        Resolver resolver = new Resolver(ruled);
        resolver.resolve();
        List<Problem> problems = stray.isEmpty() ? resolver.draft.problems() : stray;
        if (!problems.isEmpty()) {
            throw new InvalidRulebook(rulebook.id(), problems);
        }
        return new ResolvedRulebook(ruled, resolver);
    }

    private static List<Problem> strayRulings(Rulebook rulebook) {
        return rulebook.rulings().stream()
                .filter(ruling -> rulebook.items().noneMatch(item -> item.id().equals(ruling.item())))
                .map(ruling -> new Problem(
                        "rulings[" + rulebook.rulings().indexOf(ruling) + "].item",
                        new Statement("办法中没有小项" + ruling.item(), "the rulebook has no item " + ruling.item()),
                        new Statement("请写本办法中的小项", "name one of its items")))
                .toList();
    }

    /**
     * Returns the rulebook with its rulings worked in.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Returns what tells this rulebook from every other.
     *
     * @return 32 hexadecimal digits
     */
    public String fingerprint() {
        return Objects.requireNonNull(fingerprint.get());
    }

    /**
     * Returns what stands at a path, with its dimension.
     *
     * @param path such as {@code items[2.1].rule.deduct[0]}
     * @return the place, if there is one
     */
    public Optional<Place> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /**
     * Returns all places of the rulebook.
     *
     * @return what stands where, in the order of the paths
     */
    public List<Place> places() {
        return places.values().stream().sorted(Comparator.comparing(Place::at)).toList();
    }

    /**
     * Returns the dimension of each own target that rules bring together with something.
     *
     * @return the dimensions
     */
    public Map<ParameterId, Dimension> ownTargets() {
        return ownTargets;
    }

    /**
     * Scores the units of a cohort, whose submissions were checked, and tells how each score came about.
     *
     * @param cohort the units and their relations
     * @return a sheet for each, in the order of the cohort
     */
    public List<ScoreSheet> sheets(Cohort cohort) {
        Run run = new Run(this, cohort, true);
        ScoreSheet[] sheets = new ScoreSheet[cohort.units().size()];
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] = new SheetMaker(this, run.settled(i)).sheet();
        }
        return List.of(sheets);
    }

    /**
     * Scores the units of a cohort, whose submissions were checked, and keeps outcomes and stages only.
     *
     * @param cohort the units and their relations
     * @return the outcomes
     */
    public Outcomes outcomes(Cohort cohort) {
        Run run = new Run(this, cohort, false);
        Outcomes outcomes = new Outcomes(this, cohort);
        for (int i = 0; i < cohort.units().size(); i++) {
            outcomes.take(i, run.settled(i));
        }
        return outcomes;
    }

    /**
     * Returns whether some rule looks at other units.
     *
     * @return true where units are scored together
     */
    public boolean looksAtOthers() {
        return looksAtOthers;
    }

    int collectives() {
        return collectives;
    }

    ResolvedLine total() {
        return lines.get(lines.size() - 1);
    }

    Stop[][] strata() {
        return strata;
    }

    State state(Run run, boolean explain) {
        return new State(run, template, scratch, explain);
    }
}
