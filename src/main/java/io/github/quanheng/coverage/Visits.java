package io.github.quanheng.coverage;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.resolved.Place;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What sheets exercised. */
final class Visits {
    private final ResolvedRulebook rulebook;
    private final ImmutableMap<LineId, Line> lines;
    private final Set<Spot> seen;

    Visits(ResolvedRulebook rulebook, Set<Spot> seen) {
        this.rulebook = rulebook;
        this.lines = rulebook.rulebook().lines().collect(ImmutableMap.toImmutableMap(Line::id, line -> line));
        this.seen = seen;
    }

    private void add(Spot.Sort sort, String at, String which) {
        seen.add(new Spot(sort, at, which));
    }

    private void truth(Spot.Sort sort, String at, Outcome outcome) {
        outcome.number().ifPresent(truth -> add(sort, at, truth.signum() == 0 ? "no" : "yes"));
    }

    void sheet(ScoreSheet sheet) {
        sheet.lines().forEach(this::line);
        sheet.grade()
                .flatMap(grade -> grade.grade())
                .ifPresent(grade -> add(Spot.Sort.GRADE, "grading", grade.toString()));
    }

    private void line(LineScore line) {
        Optional<Line> written = Optional.ofNullable(lines.get(line.line()));
        String at = written.map(Spots::at).orElse("");
        boolean off = line.applies()
                .flatMap(applies -> applies.outcome().number())
                .filter(holds -> holds.signum() == 0)
                .isPresent();
        if (off) {
            add(Spot.Sort.LINE, at, "off");
        }
        line.value().number().ifPresent(number -> add(Spot.Sort.LINE, at, "number"));
        line.settled().ifPresent(reason -> {
            boolean own =
                    written.filter(found -> found.absent().containsKey(reason)).isPresent();
            add(Spot.Sort.ABSENCE, own ? at : Spots.PROVISIONS, reason.name());
        });
        bounds(line, at);
        for (int i = 0; i < line.effects().size(); i++) {
            EffectTrace effect = line.effects().get(i);
            truth(Spot.Sort.EFFECT, at + ".effects[" + i + "]", effect.condition());
            Stream.concat(effect.when().stream(), effect.to().stream()).forEach(this::tree);
        }
        Stream.of(line.applies(), Optional.of(line.rule()), line.policy(), line.floor(), line.ceiling())
                .flatMap(Optional::stream)
                .forEach(this::tree);
    }

    private void bounds(LineScore line, String at) {
        Optional<Rational> raw = line.raw().number();
        Optional<Rational> limited = line.limited().number();
        if (raw.isPresent() && limited.isPresent()) {
            int order = limited.get().compareTo(raw.get());
            if (order != 0) {
                add(Spot.Sort.BOUND, at, order > 0 ? "floor" : "ceiling");
            }
        }
    }

    private void tree(Derivation step) {
        step.tree().forEach(this::step);
    }

    private void step(Derivation step) {
        if (step instanceof Derivation.Chosen chosen) {
            chosen.taken()
                    .ifPresentOrElse(
                            taken -> add(Spot.Sort.CASE, step.at(), taken.toString()),
                            () -> holding(step.at(), chosen.conditions()));
        } else if (step instanceof Derivation.Found found) {
            found.pieces().forEach(piece -> add(Spot.Sort.PIECE, step.at(), piece.toString()));
        } else if (step instanceof Derivation.Settled settled
                && settled.instead().isPresent()) {
            settled.of().outcome().reason().ifPresent(reason -> add(Spot.Sort.ABSENCE, step.at(), reason.name()));
        } else if (step instanceof Derivation.Gathered gathered) {
            gathered.members().forEach(member -> member.how().ifPresent(this::tree));
        }
        rulebook.place(step.at()).ifPresent(place -> place(place, step));
    }

    /** The cases that held at once, so that none was taken. */
    private void holding(String at, List<Derivation> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            Optional<Rational> holds = conditions.get(i).outcome().number();
            if (holds.isPresent() && holds.get().signum() != 0) {
                add(Spot.Sort.CASE, at, String.valueOf(i));
            }
        }
    }

    private void place(Place place, Derivation step) {
        Node node = Spots.meant(place);
        if (node instanceof Input.Parameter parameter && step instanceof Derivation.Looked looked) {
            looked.row().ifPresent(row -> add(Spot.Sort.ROW, "parameters." + parameter.id(), row.toString()));
        } else if (node instanceof Comparison.Gap) {
            step.outcome().number().ifPresent(gap -> add(Spot.Sort.GAP, place.at(), gap.signum() == 0 ? "no" : "yes"));
        } else if (node instanceof Condition.Compare || node instanceof Condition.Yes || node instanceof Condition.Is) {
            truth(Spot.Sort.CONDITION, place.at(), step.outcome());
        }
    }
}
