package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.form.Form;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes lines apart into functions of one number each. */
final class Shapes {
    private static final ImmutableMap<Reason, Observation> ABSENCES = ImmutableMap.of(
            Reason.MISSING, new Observation.Missing("-"),
            Reason.NOT_APPLICABLE, new Observation.NotApplicable("-"),
            Reason.ZERO_DENOMINATOR, Observation.of(new Datum.Share(Ratio.of(0, 0))));

    private final ResolvedRulebook program;
    private final Registers template;

    Shapes(ResolvedRulebook program, Registers template) {
        this.program = program;
        this.template = template;
    }

    LineShape of(ResolvedLine line) {
        Node rule = line.watches == null ? line.rule : line.watches;
        Optional<Mix> mix = mix(rule);
        return new LineShape(
                line.line.id(),
                line.number,
                line.isItem() ? LineShape.Sort.ITEM : line.isSection() ? LineShape.Sort.SECTION : LineShape.Sort.TOTAL,
                line.isWatched(),
                line.isAdded(),
                mix(line.marks()).orElseThrow(),
                mix(line.applies),
                mix,
                parts(line),
                mix.map(found -> absent(line, found)).orElse(ImmutableMap.of()),
                java.util.Arrays.stream(line.policies).anyMatch(java.util.Objects::nonNull),
                mix(line.isWatched() ? null : line.floor),
                mix(line.isWatched() ? null : line.ceiling),
                line.acts.stream()
                        .map(act -> new LineShape.Act(
                                act.effect().how(),
                                mix(act.when()),
                                mix(act.to()).orElseThrow()))
                        .collect(ImmutableList.toImmutableList()),
                line.rounding,
                line.per,
                line.exclusion);
    }

    private Optional<Mix> mix(@Nullable Node node) {
        return node == null ? Optional.empty() : Optional.of(node.mix(template));
    }

    private ImmutableList<LineShape.Part> parts(ResolvedLine line) {
        return line.rule != null
                ? ImmutableList.of()
                : line.parts.stream()
                        .map(part -> new LineShape.Part(part.number, mix(part.weight)))
                        .collect(ImmutableList.toImmutableList());
    }

    /** What the raw score is where the one figure of the rule is absent: found by asking the nodes themselves. */
    private ImmutableMap<Reason, Outcome> absent(ResolvedLine line, Mix rule) {
        if (!(rule instanceof Mix.One one) || !(one.source().orElse(null) instanceof Mix.Source.OfFigure figure)) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<Reason, Outcome> outcomes = ImmutableMap.builder();
        ABSENCES.forEach((reason, observation) -> {
            State x = state(figure.key(), observation);
            absent(line, x).ifPresent(outcome -> outcomes.put(reason, outcome));
        });
        return outcomes.buildOrThrow();
    }

    private Optional<Outcome> absent(ResolvedLine line, State x) {
        Node rule = Objects.requireNonNull(line.watches == null ? line.rule : line.watches);
        Moving alone = new Moving(template);
        rule.form(alone);
        if (!alone.isAlone()) {
            return Optional.empty();
        }
        int came = rule.eval(x);
        Node policy = line.watches == null ? line.policy(came) : null;
        if (policy == null) {
            return Optional.of(x.outcome(rule.slot));
        }
        Moving moving = new Moving(template);
        Optional<Form> form = policy.form(moving);
        boolean fixed =
                policy.isConstant() || (form.isPresent() && moving.figure().isEmpty());
        if (!fixed) {
            return Optional.empty();
        }
        policy.eval(x);
        return Optional.of(x.outcome(policy.slot));
    }

    private State state(FigureKey key, Observation observation) {
        PartyId id = PartyId.of("unit");
        Organisation party = Organisation.builder()
                .id(id)
                .name(Label.of("unit"))
                .kind(PartyKind.OFFICE)
                .build();
        AssessedUnit unit = AssessedUnit.of(party, new Submission(id, Period.ofYear(2000), Map.of(key, observation)));
        State x = program.state(new Run(program, Cohort.of(List.of()), false, admitted -> true), false);
        x.bind(unit, 0);
        return x;
    }
}
