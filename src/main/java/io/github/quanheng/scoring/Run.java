package io.github.quanheng.scoring;

import com.google.common.collect.Lists;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One run of a rulebook over a frozen cohort. Lines are settled when they are first asked for and kept, so a rule may read
 * any line of any unit; the rulebook's check has made sure that nothing reads itself.
 */
final class Run {
    private final Rulebook rulebook;
    private final Cohort cohort;
    private final Facts facts = new Facts();
    private final Map<LineId, Line> lines = new LinkedHashMap<>();
    private final Map<PartyId, AssessedUnit> units = new LinkedHashMap<>();
    private final Map<PartyId, Cohort.PeerGroup> groups = new HashMap<>();
    private final Map<PartyId, Map<LineId, LineScorer.Raw>> raws = new HashMap<>();
    private final Map<PartyId, Map<LineId, LineScore>> scores = new HashMap<>();
    private final Map<PartyId, IdentityHashMap<Quantity, Object>> shared = new HashMap<>();

    Run(Rulebook rulebook, Cohort cohort) {
        this.rulebook = rulebook;
        this.cohort = cohort;
        rulebook.lines().forEach(line -> lines.put(line.id(), line));
        cohort.units().forEach(unit -> units.put(unit.party().id(), unit));
        cohort.peerGroups().forEach(group -> group.members().forEach(member -> groups.put(member, group)));
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Facts facts() {
        return facts;
    }

    Line line(LineId id) {
        return Optional.ofNullable(lines.get(id)).orElseThrow(() -> new IllegalStateException("no line " + id));
    }

    List<Line> tagged(String tag) {
        return lines.values().stream().filter(line -> line.tags().contains(tag)).toList();
    }

    /** The day by which classes, memberships and parameters are judged: the last of the assessed period. */
    LocalDate asOf(AssessedUnit unit) {
        return unit.submission()
                .period()
                .last()
                .orElse(unit.submission().period().first());
    }

    Evaluator evaluator(Frame frame) {
        return new Evaluator(this, frame);
    }

    LineScorer.Raw raw(AssessedUnit unit, LineId line) {
        return kept(raws, unit, line, () -> new LineScorer(this, unit, line(line)).raw());
    }

    LineScore score(AssessedUnit unit, LineId line) {
        return kept(scores, unit, line, () -> new LineScorer(this, unit, line(line)).score());
    }

    private static <T> T kept(Map<PartyId, Map<LineId, T>> store, AssessedUnit unit, LineId line, Supplier<T> compute) {
        Map<LineId, T> own = store.computeIfAbsent(unit.party().id(), id -> new HashMap<>());
        T known = own.get(line);
        if (known == null) {
            known = compute.get();
            own.put(line, known);
        }
        return known;
    }

    /** What a reference to a line reads. */
    Outcome stage(Input.ScoreOf reference, Frame frame) {
        LineId id = reference.line().equals(Scope.Lines.EACH)
                ? frame.each().orElseThrow(() -> new IllegalStateException("#each outside of lines"))
                : reference.line();
        return switch (reference.stage()) {
            case RAW -> raw(frame.unit(), id).outcome();
            case LIMITED -> score(frame.unit(), id).limited();
            case SCORE -> score(frame.unit(), id).score();
            case FULL ->
                evaluator(Frame.of(frame.unit(), line(id))).of(line(id).marks()).outcome();
        };
    }

    /** The value of a parameter: the unit's own target where the rulebook foresees one, else the row that holds. */
    Derivation parameter(ParameterId id, Frame frame) {
        Figure own = frame.unit().targets().get(id);
        if (own != null && rulebook.ownTargets().contains(id)) {
            return Derivation.leaf(Outcome.of(own.value()));
        }
        List<ParameterRow> holding = new ArrayList<>();
        Optional<Outcome> unknown = Optional.empty();
        for (ParameterRow row : rulebook.parameters().getOrDefault(id, List.of())) {
            if (row.during().filter(time -> !time.contains(asOf(frame.unit()))).isPresent()) {
                continue;
            }
            Outcome when = row.when()
                    .map(condition -> evaluator(frame).of(condition).outcome())
                    .orElse(Outcome.of(Rational.ONE));
            if (when.reason().isPresent()) {
                unknown = Optional.of(when);
            } else if (when.number().orElseThrow().signum() != 0) {
                holding.add(row);
            }
        }
        if (holding.size() > 1) {
            return Derivation.leaf(Outcome.absent(Reason.UNDECIDED, "$" + id + ": " + holding.size() + " rows"));
        }
        if (holding.isEmpty()) {
            return Derivation.leaf(unknown.orElseGet(() -> Outcome.absent(Reason.NO_PARAMETER, "$" + id)));
        }
        return Derivation.leaf(holding.get(0)
                .value()
                .map(figure -> Outcome.of(figure.value()))
                .orElseGet(() -> Outcome.absent(Reason.NOT_APPLICABLE, "$" + id)));
    }

    /**
     * The units of a scope: the unit itself first, but among its peers where the group has it, so that what is absent first, and
     * the order on the sheet, are the same for all peers.
     */
    List<AssessedUnit> related(AssessedUnit unit, Scope.Units scope) {
        Optional<Cohort.PeerGroup> group = group(unit).filter(each -> scope.relation() == Scope.Relation.PEERS);
        if (scope.self() && group.isPresent()) {
            return group.get().members().stream()
                    .flatMap(member -> Optional.ofNullable(units.get(member)).stream())
                    .toList();
        }
        List<AssessedUnit> all = new ArrayList<>(scope.self() ? List.of(unit) : List.of());
        all.addAll(related(unit, scope.relation()));
        return all;
    }

    /** The units that stand in a relation to one, in the order of the cohort. */
    List<AssessedUnit> related(AssessedUnit unit, Scope.Relation relation) {
        PartyId id = unit.party().id();
        List<PartyId> found = switch (relation) {
            case PEERS ->
                Lists.newArrayList(group(unit).map(Cohort.PeerGroup::members).orElse(List.of()));
            case MEMBERS ->
                cohort.bundles().stream()
                        .filter(bundle -> bundle.lead().equals(id))
                        .flatMap(bundle -> bundle.members().stream())
                        .toList();
            case LEAD ->
                cohort.bundles().stream()
                        .filter(bundle -> bundle.members().contains(id))
                        .map(Cohort.Bundle::lead)
                        .toList();
            case CHILDREN ->
                cohort.superiors().entrySet().stream()
                        .filter(pair -> pair.getValue().equals(id))
                        .map(Map.Entry::getKey)
                        .toList();
            case PARENT ->
                Optional.ofNullable(cohort.superiors().get(id)).stream().toList();
        };
        return found.stream()
                .filter(other -> !other.equals(id))
                .flatMap(other -> Optional.ofNullable(units.get(other)).stream())
                .toList();
    }

    Optional<Cohort.PeerGroup> group(AssessedUnit unit) {
        return Optional.ofNullable(groups.get(unit.party().id()));
    }

    /** Keeps what is the same for all units of a peer group, so that a mean over n peers is taken once and not n times. */
    <T> T shared(AssessedUnit unit, Quantity node, Class<T> type, Supplier<T> compute) {
        Optional<Cohort.PeerGroup> group = group(unit);
        if (group.isEmpty()) {
            return compute.get();
        }
        IdentityHashMap<Quantity, Object> ofGroup =
                shared.computeIfAbsent(group.get().members().get(0), first -> new IdentityHashMap<>());
        Object known = ofGroup.get(node);
        if (known == null) {
            known = compute.get();
            ofGroup.put(node, known);
        }
        return type.cast(known);
    }
}
