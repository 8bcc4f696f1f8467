package io.github.quanheng.resolved;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.form.Form;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook with every name bound, every term lowered once, and its lines in the order of settlement (办法解析). Check, scorer and words read
 * this; it is immutable and shared between threads.
 */
public final class ResolvedRulebook {
    private final Rulebook rulebook;
    private final Registers template;
    private final Order steps;
    private final Stop[][] strata;
    private final Map<String, Place> places;
    private final Map<ParameterId, Dimension> ownTargets;
    private final int collectives;
    private final boolean looksAtOthers;
    private final int mostParts;
    private final Supplier<String> fingerprint;
    private final Intake intake;
    private final long[] powers = powersOfTen();
    private final boolean asksForFull;
    private final Supplier<@Nullable Fused[]> fused;
    private final Supplier<Stop[][]> atOnce;
    final List<ResolvedLine> lines;
    private final List<ResolvedLine> fromParts;
    final List<Node> grades;
    final List<Node> gradeEffects;

    private ResolvedRulebook(Rulebook rulebook, Resolver resolver) {
        Draft draft = resolver.draft;
        this.rulebook = rulebook;
        this.template = draft.template();
        this.steps = draft.order;
        this.strata = steps.strata();
        this.places = Map.copyOf(draft.places);
        this.ownTargets = Map.copyOf(draft.ownTargets);
        this.collectives = draft.collectives();
        this.looksAtOthers = draft.looksAtOthers();
        this.lines = resolver.lines();
        this.fromParts = fromParts(lines);
        lines.forEach(line -> line.sum.close());
        this.grades = draft.grades;
        this.gradeEffects = draft.gradeEffects;
        this.asksForFull = draft.asksForFull;
        this.intake = new Intake(rulebook.indicators(), draft.figures);
        this.fused = Suppliers.memoize(this::fuse);
        this.atOnce = Suppliers.memoize(this::atOnce);
        this.mostParts =
                lines.stream().mapToInt(line -> line.parts.size()).max().orElse(1);
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
        List<Problem> stray = RulingCheck.problems(rulebook);
        Rulebook ruled = rulebook.asRuled();
        Resolver resolver = new Resolver(ruled);
        resolver.resolve();
        List<Problem> problems = stray.isEmpty() ? resolver.draft.problems() : stray;
        if (!problems.isEmpty()) {
            throw new InvalidRulebook(rulebook.id(), problems);
        }
        return new ResolvedRulebook(ruled, resolver);
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
     * Scores the units of a cohort and tells how each score came about.
     *
     * @param cohort the units and their relations
     * @param admits whether the data of a unit fit the rulebook; asked of every unit whose data are not plainly of the usual kind
     * @return a sheet for each, in the order of the cohort; none at all where some unit is not admitted
     */
    public Optional<List<ScoreSheet>> sheets(Cohort cohort, Predicate<AssessedUnit> admits) {
        Run run = new Run(this, cohort, true, admits);
        List<ScoreSheet> sheets = new ArrayList<>(cohort.units().size());
        for (int i = 0; i < cohort.units().size(); i++) {
            State settled = run.settled(i);
            if (!run.isRefused()) {
                sheets.add(new SheetMaker(this, settled).sheet());
            }
        }
        return run.isRefused() ? Optional.empty() : Optional.of(List.copyOf(sheets));
    }

    /**
     * Scores the units of a cohort and keeps outcomes and stages only.
     *
     * @param cohort the units and their relations
     * @param admits whether the data of a unit fit the rulebook; asked of every unit whose data are not plainly of the usual kind
     * @return the outcomes; none where some unit is not admitted
     */
    public Optional<Outcomes> outcomes(Cohort cohort, Predicate<AssessedUnit> admits) {
        Run run = new Run(this, cohort, false, admits);
        KeptOutcomes outcomes = new KeptOutcomes(this, cohort);
        for (int i = 0; i < cohort.units().size(); i++) {
            State settled = run.settled(i);
            if (!run.isRefused()) {
                outcomes.take(i, settled);
            }
        }
        return run.isRefused() ? Optional.empty() : Optional.of(outcomes);
    }

    /**
     * Returns what settles units one after the other, each by itself or as one of a cohort.
     *
     * @param units the units
     * @param cohort how they stand to one another; without it no unit is related to another
     * @param admits whether the data of a unit fit the rulebook; asked of every unit whose data are not plainly of the usual kind
     * @return the settler
     */
    public Settler settler(List<AssessedUnit> units, Optional<Cohort> cohort, Predicate<AssessedUnit> admits) {
        return new Settler(this, units, cohort, strata(false), admits);
    }

    /**
     * Returns what settles some lines of units only, one unit after the other and each by itself.
     *
     * @param units the units
     * @param wanted the places of the lines that are wanted
     * @param withGrade whether the grade is wanted too
     * @param admits whether the data of a unit fit the rulebook; asked of every unit whose data are not plainly of the usual kind
     * @return the settler
     */
    public Settler settler(
            List<AssessedUnit> units, List<Integer> wanted, boolean withGrade, Predicate<AssessedUnit> admits) {
        return new Settler(this, units, Optional.empty(), strata(wanted, withGrade), admits);
    }

    /**
     * Returns whether some rule looks at other units.
     *
     * @return true where units are scored together
     */
    public boolean looksAtOthers() {
        return looksAtOthers;
    }

    /**
     * Refuses a sheet that another rulebook, edition or ruling made.
     *
     * @param sheet the sheet
     * @throws IllegalArgumentException if its fingerprint is another
     */
    public void refuseForeign(ScoreSheet sheet) {
        InvalidValue.unless(
                fingerprint().equals(sheet.fingerprint()),
                "sheet",
                "%s的得分表是按%s（%s版）评的，不是此处的办法",
                "请用打分时的办法",
                "the sheet of %s was made by rulebook %s, edition %s, and not by the text given",
                "give that one",
                sheet.party(),
                sheet.rulebook(),
                sheet.edition());
    }

    /**
     * Returns the rule of a line as a function of one figure.
     *
     * @param line which line
     * @return the function, where the rule moves with one amount or rate and nothing else
     */
    public Optional<LineForm> form(LineId line) {
        return lines.stream()
                .filter(each -> each.line.id().equals(line) && each.rule != null)
                .findFirst()
                .flatMap(each -> {
                    Moving moving = new Moving(template);
                    Optional<Form> raw = Objects.requireNonNull(each.rule).form(moving);
                    return moving.figure()
                            .flatMap(node -> node instanceof Figures.Quantified figure
                                    ? raw.map(form -> new LineForm(figure.key, figure.as, form))
                                    : Optional.empty());
                });
    }

    /**
     * Returns every line as far as it is put together of functions of one number each.
     *
     * @return the lines, sections before their parts, the total last
     */
    public List<LineShape> shapes() {
        Shapes shapes = new Shapes(this, template);
        return lines.stream().map(shapes::of).toList();
    }

    /**
     * Returns when each grade is given, the best first.
     *
     * @return the conditions; none where there are no grades
     */
    public List<Mix> gradeConditions() {
        return grades.stream().map(grade -> grade.mix(template)).toList();
    }

    /**
     * Returns when each effect acts on the grade.
     *
     * @return the conditions in their order
     */
    public List<Mix> gradeEffectConditions() {
        return gradeEffects.stream().map(effect -> effect.mix(template)).toList();
    }

    /**
     * Returns the grade of a unit whose total is absent, where grades go by the total only.
     *
     * @param reason why it is absent
     * @return the place from the best, which is 0, and below zero for no grade; empty where grades go by more than the total
     */
    public Optional<Integer> gradeWithoutTotal(Reason reason) {
        State x = new State(
                new Run(this, List.of(), Optional.empty(), new Stop[0][], false, unit -> true), template, false);
        x.absent(total().score, Registers.code(reason), null);
        boolean byTotal = gradeEffects.isEmpty() && grades.stream().allMatch(grade -> isByTotal(grade));
        return byTotal ? Optional.of(GradeMaker.place(this, x)) : Optional.empty();
    }

    private boolean isByTotal(Node condition) {
        Moving moving = new Moving(template);
        return condition.form(moving).isPresent()
                && moving.isAlone()
                && moving.figure()
                        .map(node -> node instanceof Inputs.LineValue line
                                && line.source() instanceof Mix.Source.OfLine read
                                && read.line().equals(total().line.id()))
                        .orElse(true);
    }

    /**
     * Returns the places of all lines in an order in which each comes after those that it reads.
     *
     * @return the places
     */
    public List<Integer> order() {
        return Arrays.stream(strata)
                .flatMap(Arrays::stream)
                .filter(stop -> stop.part() == Stop.Part.SETTLED)
                .map(stop -> stop.line().number)
                .toList();
    }

    private @Nullable Fused[] fuse() {
        @Nullable Fused[] all = new Fused[lines.size()];
        for (ResolvedLine line : lines) {
            all[line.number] = Fused.of(line, template).orElse(null);
        }
        return all;
    }

    /** For each line its rule by cuts and laws, where it moves with one figure; worked out when it is first asked for. */
    @Nullable
    Fused[] fused() {
        return Objects.requireNonNull(fused.get());
    }

    /** The powers of ten that fit into a long. */
    long[] powers() {
        return powers;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    boolean asksForFull() {
        return asksForFull;
    }

    Intake intake() {
        return intake;
    }

    int collectives() {
        return collectives;
    }

    /** All lines, parts before what they are parts of. */
    List<ResolvedLine> fromParts() {
        return fromParts;
    }

    private static List<ResolvedLine> fromParts(List<ResolvedLine> lines) {
        List<ResolvedLine> items = new ArrayList<>();
        List<ResolvedLine> wholes = new ArrayList<>();
        for (ResolvedLine line : lines) {
            (line.isItem() ? items : wholes).add(line);
        }
        ResolvedLine total = wholes.remove(wholes.size() - 1);
        Collections.reverse(wholes);
        items.addAll(wholes);
        items.add(total);
        return List.copyOf(items);
    }

    ResolvedLine total() {
        return lines.get(lines.size() - 1);
    }

    /** The steps in their order; lines that cuts and laws settle at once in one step, unless somebody asks how a score came about. */
    Stop[][] strata(boolean explain) {
        return explain ? strata : Objects.requireNonNull(atOnce.get());
    }

    private Stop[][] atOnce() {
        return Arrays.stream(strata)
                .map(stops -> Arrays.stream(stops)
                        .filter(stop -> stop.part() != Stop.Part.SETTLED || atOnce(stop.line()) == null)
                        .map(stop -> new Stop(stop.line(), stop.part(), atOnce(stop.line())))
                        .toArray(Stop[]::new))
                .toArray(Stop[][]::new);
    }

    private @Nullable Fused atOnce(ResolvedLine line) {
        Fused quick = fused()[line.number];
        return quick != null
                        && quick.isWhole()
                        && line.applies == null
                        && line.marks().isConstant()
                ? quick
                : null;
    }

    /** The steps that some lines need, and the grade where it is asked for. */
    Stop[][] strata(List<Integer> wanted, boolean withGrade) {
        List<Order.Key> keys = new ArrayList<>();
        for (int line : wanted) {
            keys.add(new Order.Key(lines.get(line), Order.Stage.SETTLED));
        }
        if (withGrade) {
            keys.add(new Order.Key("grading", Order.Stage.SETTLED));
        }
        Set<Order.Key> needed = steps.needed(keys);
        boolean all = rulebook.provisions().excluded() == Provisions.Exclusion.RESCALE_TOTAL
                && needed.contains(new Order.Key(total(), Order.Stage.RAW));
        return all
                ? strata(false)
                : Arrays.stream(strata(false))
                        .map(stops -> Arrays.stream(stops)
                                .filter(stop -> needed.contains(new Order.Key(
                                        stop.line(),
                                        stop.part() == Stop.Part.SETTLED ? Order.Stage.SETTLED : Order.Stage.RAW)))
                                .toArray(Stop[]::new))
                        .toArray(Stop[][]::new);
    }

    Desk desk() {
        return new Desk(mostParts, intake.size());
    }

    State state(Run run, boolean explain) {
        return new State(run, template, explain);
    }
}
