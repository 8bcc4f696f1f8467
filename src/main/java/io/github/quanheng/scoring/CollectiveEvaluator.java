package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Collective.Aggregate;
import io.github.quanheng.rule.Collective.Form;
import io.github.quanheng.rule.Collective.Standing;
import io.github.quanheng.rule.Collective.Ties;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meaning of totals over many and of standings among many. */
final class CollectiveEvaluator {
    private final Run run;
    private final Frame frame;

    CollectiveEvaluator(Run run, Frame frame) {
        this.run = run;
        this.frame = frame;
    }

    /** One member: where it is evaluated, and what it is called. */
    private record Member(Frame at, String name) {}

    Derivation aggregate(Aggregate aggregate) {
        boolean sameForAllPeers = aggregate.over() instanceof Scope.Units units
                && units.relation() == Scope.Relation.PEERS
                && units.self();
        return sameForAllPeers
                ? run.shared(frame.unit(), aggregate, Derivation.class, () -> compute(aggregate))
                : compute(aggregate);
    }

    private Derivation compute(Aggregate aggregate) {
        List<Derivation> seen = new ArrayList<>();
        Map<String, Rational> oncePer = new LinkedHashMap<>();
        List<Rational> values = new ArrayList<>();
        if (aggregate.over() instanceof Scope.Rows rows) {
            Facts.Reading records = run.facts().read(new FigureKey(rows.of(), When.NOW), frame);
            if (records.absent().isPresent()) {
                return Derivation.leaf(records.absent().get());
            }
            if (!(records.datum().orElseThrow() instanceof Datum.Records)) {
                return Derivation.leaf(Outcome.absent(Reason.REFUSED, rows.of().value()));
            }
        }
        for (Member member : members(aggregate.over())) {
            Evaluator at = run.evaluator(member.at());
            Outcome counts = aggregate
                    .where()
                    .map(condition -> at.of(condition).outcome())
                    .orElse(Outcome.of(Rational.ONE));
            if (counts.number().filter(truth -> truth.signum() == 0).isPresent()) {
                continue;
            }
            Derivation value = counts.reason().isPresent()
                    ? Derivation.leaf(counts)
                    : aggregate.value().map(at::of).orElseGet(() -> Derivation.leaf(Outcome.of(Rational.ONE)));
            Optional<Reason> absent = value.outcome().reason();
            if (absent.isPresent() && aggregate.skip().contains(absent.get())) {
                continue;
            }
            seen.add(value.of(member.name()));
            if (absent.isPresent()) {
                return Derivation.of(value.outcome(), seen);
            }
            Rational number = value.outcome().number().orElseThrow();
            if (aggregate.oncePer().isPresent()) {
                Datum matter = member.at().row().get(aggregate.oncePer().get());
                oncePer.merge(String.valueOf(matter), number, Rational::max);
            } else {
                values.add(number);
            }
        }
        values.addAll(oncePer.values());
        String about = frame.line().id() + ": n = " + values.size();
        Outcome outcome =
                aggregate.atLeast().filter(least -> values.size() < least).isPresent()
                        ? Outcome.absent(Reason.BELOW_MINIMUM, about)
                        : Statistics.of(aggregate.as(), values, about);
        return Derivation.of(outcome, seen);
    }

    private List<Member> members(Scope scope) {
        List<Member> members = new ArrayList<>();
        if (scope instanceof Scope.Rows rows) {
            Datum datum = run.facts()
                    .read(new FigureKey(rows.of(), When.NOW), frame)
                    .datum()
                    .orElseThrow();
            int number = 0;
            for (Map<String, Datum> row : ((Datum.Records) datum).rows()) {
                members.add(new Member(frame.at(row), String.valueOf(++number)));
            }
        } else if (scope instanceof Scope.Units units) {
            for (AssessedUnit unit : run.related(frame.unit(), units)) {
                members.add(new Member(frame.of(unit), unit.party().id().value()));
            }
        } else if (scope instanceof Scope.Lines lines) {
            List<LineId> ids = lines.tag()
                    .map(tag -> run.tagged(tag).stream().map(Line::id).toList())
                    .orElse(lines.ids());
            ids.forEach(id -> members.add(new Member(frame.at(id), id.value())));
        } else {
            for (When when : ((Scope.Periods) scope).of()) {
                members.add(new Member(frame.at(when), when.value()));
            }
        }
        return members;
    }

    /** What a unit is placed by: its keys, or why it is not placed. */
    private record Placed(AssessedUnit unit, List<Rational> keys, Optional<Outcome> absent) {}

    /** All units of a peer group with their keys. */
    private record Field(List<Placed> units) {}

    Derivation standing(Standing standing) {
        Field field = standing.among() == Scope.Relation.PEERS
                ? run.shared(frame.unit(), standing, Field.class, () -> field(standing))
                : field(standing);
        Placed own = field.units().stream()
                .filter(one ->
                        one.unit().party().id().equals(frame.unit().party().id()))
                .findFirst()
                .orElseThrow();
        if (own.absent().isPresent()) {
            return Derivation.leaf(own.absent().get());
        }
        List<Placed> placed =
                field.units().stream().filter(one -> one.absent().isEmpty()).toList();
        long ahead =
                placed.stream().filter(one -> order(standing, one, own) < 0).count();
        long level =
                placed.stream().filter(one -> order(standing, one, own) == 0).count();
        Derivation keys = Derivation.of(
                Outcome.of(Rational.of(placed.size())),
                own.keys().stream().map(key -> Derivation.leaf(Outcome.of(key))).toList());
        return Derivation.of(place(standing, own, placed, ahead, level), List.of(keys));
    }

    private Field field(Standing standing) {
        List<AssessedUnit> units = new ArrayList<>();
        units.add(frame.unit());
        units.addAll(run.related(frame.unit(), standing.among()));
        return new Field(units.stream().map(unit -> placed(standing, unit)).toList());
    }

    private Placed placed(Standing standing, AssessedUnit unit) {
        Evaluator at = run.evaluator(frame.of(unit));
        Outcome counts =
                standing.where().map(condition -> at.of(condition).outcome()).orElse(Outcome.of(Rational.ONE));
        if (counts.number().filter(truth -> truth.signum() == 0).isPresent()) {
            counts = Outcome.absent(Reason.EXCLUDED, unit.party().id().value());
        }
        List<Rational> keys = new ArrayList<>();
        Optional<Outcome> absent = counts.reason().isPresent() ? Optional.of(counts) : Optional.empty();
        for (Collective.Key key : standing.keys()) {
            if (absent.isEmpty()) {
                Outcome outcome = at.of(key.of()).outcome();
                outcome.number().ifPresent(keys::add);
                absent = outcome.reason().isPresent() ? Optional.of(outcome) : absent;
            }
        }
        return new Placed(unit, keys, absent);
    }

    /** Negative when the first stands before the second. */
    private static int order(Standing standing, Placed first, Placed second) {
        for (int i = 0; i < standing.keys().size(); i++) {
            int rising = first.keys().get(i).compareTo(second.keys().get(i));
            if (rising != 0) {
                return standing.keys().get(i).best() == Arithmetic.End.LOWEST ? rising : -rising;
            }
        }
        return 0;
    }

    private Outcome place(Standing standing, Placed own, List<Placed> placed, long ahead, long level) {
        String about = frame.line().id() + ": " + own.unit().party().id();
        if (standing.ties() == Ties.UNDECIDED && level > 1) {
            return Outcome.absent(Reason.UNDECIDED, about);
        }
        if (standing.as() == Form.SHARE_BEHIND) {
            return placed.size() == 1
                    ? Outcome.absent(Reason.BELOW_MINIMUM, about)
                    : Outcome.of(Rational.of(placed.size() - ahead - level, placed.size() - 1L));
        }
        Rational rank = switch (standing.ties()) {
            case COMPETITION, UNDECIDED -> Rational.of(ahead + 1);
            case MEAN -> Rational.of(2 * ahead + level + 1, 2);
            case DENSE ->
                Rational.of(1
                        + placed.stream()
                                .filter(one -> order(standing, one, own) < 0)
                                .map(Placed::keys)
                                .distinct()
                                .count());
        };
        return Outcome.of(standing.as() == Form.RANK ? rank : rank.dividedBy(Rational.of(placed.size())));
    }
}
