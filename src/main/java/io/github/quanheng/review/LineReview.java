package io.github.quanheng.review;

import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.resolved.Place;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.review.Trials.Trial;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the sheets of units at the edges show of the lines. */
final class LineReview {
    private static final Rational SLIGHT = Rational.of(1, 5_000);

    private final ResolvedRulebook resolved;
    private final Trials trials;
    private final Rational jump;
    private final Report report;
    private final Set<String> overlaps = new HashSet<>();

    LineReview(ResolvedRulebook resolved, Trials trials, Percentage jump, Report report) {
        this.resolved = resolved;
        this.trials = trials;
        this.jump = jump.fraction();
        this.report = report;
    }

    void look(List<Trial> scored) {
        for (Trial trial : scored) {
            trial.sheet().items().forEach(item -> item(trial, item));
        }
        if (report.wants(Kind.JUMP)) {
            resolved.rulebook().items().forEach(item -> jumps(item, scored.subList(0, trials.inRounds())));
        }
    }

    /** Where two cases held at once; what comes after them was not looked at then. */
    Set<String> overlaps() {
        return overlaps;
    }

    private static List<Witness> witness(Trial trial, LineScore line) {
        return List.of(new Witness(trial.unit(), line.line(), line.value()));
    }

    private void item(Trial trial, LineScore line) {
        line.rule().tree().forEach(step -> step(trial, line, step));
        Optional<Rational> score = line.score().number();
        Optional<Rational> full = line.full().number();
        if (score.isEmpty() || full.isEmpty() || full.get().signum() <= 0) {
            return;
        }
        String at = "items[" + line.line() + "]";
        if (score.get().compareTo(full.get()) > 0 && !hasOwnCeiling(line)) {
            report.add(Kind.MARKS_EXCEEDED, at, "", () -> witness(trial, line));
        }
        if (score.get().signum() < 0) {
            report.add(Kind.MARKS_BELOW_ZERO, at, "", () -> witness(trial, line));
        }
        boolean nothing = trial.unit().submission().observations().isEmpty()
                && score.get().signum() > 0;
        if (nothing
                && !trials.edges()
                        .read(resolved.rulebook().line(line.line()).orElseThrow())
                        .isEmpty()) {
            report.add(Kind.MARKS_FOR_NOTHING, at, "", () -> witness(trial, line));
        }
    }

    private boolean hasOwnCeiling(LineScore line) {
        return resolved.rulebook().line(line.line()).orElseThrow().ceiling().isPresent();
    }

    private void step(Trial trial, LineScore line, Derivation step) {
        Optional<Reason> reason = step.outcome().reason();
        if (reason.filter(why -> why == Reason.UNDECIDED || why == Reason.NO_PARAMETER)
                .isEmpty()) {
            return;
        }
        if (step instanceof Derivation.Found found
                && found.of().outcome().number().isPresent()) {
            Kind kind = found.pieces().isEmpty() ? Kind.BAND_GAP : Kind.BAND_OVERLAP;
            String value = number(found.of());
            Statement told = new Statement(
                    value + "：" + kind.found().zh(), value + ": " + kind.found().en());
            report.add(kind, step.at(), "", told, kind.cure(), () -> witness(trial, line));
        } else if (step instanceof Derivation.Chosen chosen) {
            chosen(trial, line, chosen);
        } else if (step instanceof Derivation.Looked looked && looked.row().isEmpty()) {
            row(trial, line, looked, reason.orElseThrow());
        }
    }

    private static String number(Derivation of) {
        return of instanceof Derivation.Read read && read.datum().orElse(null) instanceof Datum.Amount amount
                ? amount.figure().toString()
                : of.outcome().number().orElseThrow().toString();
    }

    private void chosen(Trial trial, LineScore line, Derivation.Chosen chosen) {
        long holding = chosen.conditions().stream()
                .filter(when -> when.outcome()
                        .number()
                        .filter(holds -> holds.signum() != 0)
                        .isPresent())
                .count();
        if (chosen.taken().isEmpty() && holding > 1) {
            overlaps.add(chosen.at());
            report.add(Kind.CASE_OVERLAP, chosen.at(), "", () -> witness(trial, line));
        }
        if (chosen.taken().filter(first -> first == 0).isPresent()
                && resolved.place(chosen.at())
                        .filter(place -> place.source() instanceof Interpolated curve && curve.hasOpenOrder())
                        .isPresent()) {
            report.add(Kind.POINTS_NOT_RISING, chosen.at(), "", () -> witness(trial, line));
            return;
        }
        boolean otherwise = chosen.value()
                        .filter(value -> value.outcome().reason().isPresent())
                        .isPresent()
                && holding == 0
                && chosen.conditions().stream()
                        .allMatch(when -> when.outcome().number().isPresent());
        Optional<FieldTerm.ByCode> codes = resolved.place(chosen.at())
                .map(Place::source)
                .filter(FieldTerm.ByCode.class::isInstance)
                .map(FieldTerm.ByCode.class::cast);
        if (!otherwise) {
            return;
        }
        if (codes.isEmpty()) {
            report.add(Kind.CASE_GAP, chosen.at(), "", () -> witness(trial, line));
            return;
        }
        FigureKey key = codes.get().of();
        boolean declared = resolved.rulebook()
                .indicator(key.indicator())
                .filter(indicator -> !indicator.codes().isEmpty())
                .isPresent();
        if (declared) {
            report.add(Kind.CODE_WITHOUT_CASE, chosen.at(), code(trial, key), () -> witness(trial, line));
        }
    }

    private static String code(Trial trial, FigureKey key) {
        return trial.unit().submission().find(key).orElse(null) instanceof Observation.Reported reported
                        && reported.finalValue() instanceof Datum.Code code
                ? code.code()
                : "";
    }

    private void row(Trial trial, LineScore line, Derivation.Looked looked, Reason reason) {
        if (reason == Reason.UNDECIDED) {
            report.add(Kind.ROW_OVERLAP, looked.at(), "", () -> witness(trial, line));
        }
    }

    /** Neighbours of one figure that differ slightly, on an item that reads nothing else. */
    private void jumps(Line item, List<Trial> rounds) {
        Set<FigureKey> read = trials.edges().read(item);
        if (read.size() != 1) {
            return;
        }
        FigureKey key = read.iterator().next();
        for (int i = 1; i < rounds.size(); i++) {
            Trial one = rounds.get(i - 1);
            Trial other = rounds.get(i);
            if (!one.unit().party().own().equals(other.unit().party().own())) {
                continue;
            }
            Optional<Rational> from = number(one, key);
            Optional<Rational> to = number(other, key);
            boolean near = from.isPresent() && to.isPresent() && !from.equals(to) && isNear(from.get(), to.get());
            if (near) {
                jump(item, one, other);
            }
        }
    }

    private static boolean isNear(Rational from, Rational to) {
        Rational apart = to.minus(from).abs();
        boolean whole = from.isWhole() && to.isWhole() && from.abs().compareTo(Rational.of(20)) > 0;
        return apart.compareTo(SLIGHT) <= 0 || (whole && apart.equals(Rational.ONE));
    }

    private static Optional<Rational> number(Trial trial, FigureKey key) {
        if (trial.unit().submission().find(key).orElse(null) instanceof Observation.Reported reported) {
            Datum datum = reported.finalValue();
            if (datum instanceof Datum.Amount amount) {
                return Optional.of(amount.figure().value());
            }
            if (datum instanceof Datum.Share share) {
                return Optional.of(share.ratio().quotient());
            }
        }
        return Optional.empty();
    }

    private void jump(Line item, Trial one, Trial other) {
        Optional<LineScore> first = one.sheet().line(item.id());
        Optional<LineScore> second = other.sheet().line(item.id());
        Optional<Rational> full = first.flatMap(line -> line.full().number());
        Optional<Rational> from = first.map(LineScore::score).flatMap(Outcome::number);
        Optional<Rational> to = second.map(LineScore::score).flatMap(Outcome::number);
        if (from.isEmpty() || to.isEmpty() || full.isEmpty()) {
            return;
        }
        if (to.get().minus(from.get()).abs().compareTo(jump.times(full.get())) > 0) {
            report.add(
                    Kind.JUMP,
                    "items[" + item.id() + "].rule",
                    "",
                    () -> Stream.concat(witness(one, first.get()).stream(), witness(other, second.get()).stream())
                            .toList());
        }
    }
}
