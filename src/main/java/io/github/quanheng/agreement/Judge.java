package io.github.quanheng.agreement;

import io.github.quanheng.agreement.Attainment.Finding;
import io.github.quanheng.agreement.Attainment.Standing;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Condition.Comparator;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says how a target stands, given what was observed up to a day. */
final class Judge {
    private final Look look;
    private final Submission submission;
    private final LocalDate asOf;
    private final boolean due;

    private Judge(Look look) {
        this.look = look;
        this.submission = look.submission();
        this.asOf = look.asOf();
        this.due = look.due();
    }

    static Attainment judge(Target target, Look look) {
        Judge judge = new Judge(look);
        List<Finding> findings = target.demands().stream().map(judge::find).toList();
        Standing standing = together(findings);
        return new Attainment(target.id(), standing, findings, points(target, standing));
    }

    /** What the standing costs or pays: nothing is said while the standing is not settled. */
    private static Optional<Points> points(Target target, Standing standing) {
        return target.stake().flatMap(stake -> switch (standing) {
            case MISSED -> Optional.of(new Points(stake.miss().value().negated()));
            case EXCEEDED -> Optional.of(stake.excess());
            case MET -> Optional.of(Points.ZERO);
            case NOT_DUE, UNKNOWN, NOT_APPLICABLE -> Optional.empty();
        });
    }

    /** The worst counts; a target is exceeded when one figure is and all others are at least met. */
    private static Standing together(List<Finding> findings) {
        for (Standing worst :
                List.of(Standing.MISSED, Standing.UNKNOWN, Standing.NOT_DUE, Standing.EXCEEDED, Standing.MET)) {
            if (findings.stream().anyMatch(finding -> finding.standing() == worst)) {
                return worst;
            }
        }
        return Standing.NOT_APPLICABLE;
    }

    private Finding find(Demand demand) {
        IndicatorId indicator = demand.indicator();
        Optional<Observation> known = submission.find(new FigureKey(indicator, When.NOW));
        if (known.isPresent() && known.get() instanceof Observation.NotApplicable) {
            return Finding.none(indicator, Standing.NOT_APPLICABLE, Reason.NOT_APPLICABLE);
        }
        if (known.isEmpty() || !(known.get() instanceof Observation.Reported reported)) {
            return unknown(indicator, Reason.MISSING);
        }
        return find(indicator, demand.goal(), reported);
    }

    private Finding find(IndicatorId indicator, Goal goal, Observation.Reported reported) {
        if (goal instanceof Unclear unclear) {
            return unclear(indicator, unclear, reported);
        }
        if (goal instanceof Reach reach) {
            return LadderJudge.reach(look, indicator, reach, reported.finalValue());
        }
        if (goal instanceof Honour honour) {
            return LadderJudge.honour(look, indicator, honour, reported.finalValue());
        }
        if (goal instanceof FittingRecords records) {
            return RecordJudge.fitting(look, indicator, records, reported.finalValue());
        }
        if (goal instanceof Goal.Promise promise) {
            return promise(indicator, promise.proof(), reported);
        }
        if (goal instanceof Goal.FullCoverage coverage) {
            return RecordJudge.coverage(look, indicator, coverage, reported.finalValue());
        }
        Optional<Rational> value = number(reported.finalValue());
        if (value.isEmpty()) {
            return unknown(indicator, noNumber(reported.finalValue()));
        }
        Rational is = value.get();
        if (goal instanceof Goal.AtLeast least) {
            return atLeast(indicator, is, least.figure().value());
        }
        if (goal instanceof Goal.AtMost most) {
            Rational asked = most.figure().value();
            return settled(indicator, is, asked, is.compareTo(asked) <= 0, is.minus(asked));
        }
        if (goal instanceof Goal.Exactly exactly) {
            Rational asked = exactly.figure().value();
            return settled(
                    indicator, is, asked, is.equals(asked), is.minus(asked).abs());
        }
        if (goal instanceof Goal.Within within) {
            return within(indicator, within, is);
        }
        if (goal instanceof Goal.Milestones milestones) {
            return milestones(indicator, milestones, is);
        }
        return change(indicator, (Goal.Change) goal, is);
    }

    /** What is meant once it was ruled; before, what all readings agree on. */
    private Finding unclear(IndicatorId indicator, Unclear goal, Observation.Reported reported) {
        if (goal.meant().isPresent()) {
            return find(indicator, goal.meant().get(), reported);
        }
        List<Finding> found = goal.readings().stream()
                .map(reading -> find(indicator, reading, reported))
                .toList();
        return found.stream().map(Finding::standing).distinct().count() == 1
                ? found.get(0)
                : unknown(indicator, Reason.AWAITING_JUDGEMENT);
    }

    private Finding unknown(IndicatorId indicator, Reason why) {
        return look.unknown(indicator, why);
    }

    private Finding atLeast(IndicatorId indicator, Rational is, Rational asked) {
        return look.atLeast(indicator, is, asked);
    }

    /** What may still change is settled only when it is due. */
    private Finding settled(IndicatorId indicator, Rational is, Rational asked, boolean holds, Rational off) {
        Standing standing = !due ? Standing.NOT_DUE : holds ? Standing.MET : Standing.MISSED;
        return Finding.of(indicator, standing, is, asked, Look.lacking(off));
    }

    private Finding within(IndicatorId indicator, Goal.Within goal, Rational is) {
        Rational low = goal.range().low().map(Figure::value).orElse(is);
        Rational high = goal.range().high().map(Figure::value).orElse(is);
        if (goal.above() == Goal.Above.EXCESS && !goal.range().contains(is) && is.compareTo(high) >= 0) {
            return Finding.of(indicator, Standing.EXCEEDED, is, high, Optional.empty());
        }
        boolean tooMuch = is.compareTo(high) > 0;
        Rational asked = tooMuch ? high : low;
        Finding found =
                settled(indicator, is, asked, goal.range().contains(is), tooMuch ? is.minus(high) : low.minus(is));
        return goal.above() == Goal.Above.EXCESS && goal.range().contains(is)
                ? Finding.of(indicator, Standing.MET, is, asked, Optional.empty())
                : found;
    }

    private Finding milestones(IndicatorId indicator, Goal.Milestones goal, Rational is) {
        Rational last = goal.figures().get(0).value();
        if (is.compareTo(last) >= 0) {
            return atLeast(indicator, is, last);
        }
        Optional<Rational> step = goal.dueOn(asOf);
        Rational asked = step.orElse(last);
        boolean behind = step.isPresent() && is.compareTo(asked) < 0;
        return Finding.of(
                indicator,
                behind || due ? Standing.MISSED : Standing.NOT_DUE,
                is,
                due ? last : asked,
                Look.lacking((due ? last : asked).minus(is)));
    }

    private Finding change(IndicatorId indicator, Goal.Change goal, Rational is) {
        Optional<Rational> base = base(goal.from());
        if (base.isEmpty()) {
            return unknown(indicator, Reason.MISSING);
        }
        if (goal.basis() == Basis.RELATIVE && base.get().signum() == 0) {
            return unknown(indicator, Reason.ZERO_DENOMINATOR);
        }
        Rational gap = is.minus(base.get());
        Rational change = goal.basis() == Basis.RELATIVE ? gap.dividedBy(base.get()) : gap;
        Rational asked = goal.by().value();
        if (goal.is() == Comparator.AT_LEAST) {
            return atLeast(indicator, change, asked);
        }
        boolean holds = goal.is().accepts(change.compareTo(asked));
        return settled(
                indicator,
                change,
                asked,
                holds,
                holds ? Rational.ZERO : change.minus(asked).abs());
    }

    private Optional<Rational> base(Quantity from) {
        if (from instanceof Input.Constant constant) {
            return Optional.of(constant.figure().value());
        }
        return submission
                .find(((Input.Fact) from).key())
                .filter(Observation.Reported.class::isInstance)
                .flatMap(known -> number(((Observation.Reported) known).finalValue()));
    }

    private Finding promise(IndicatorId indicator, Goal.Proof proof, Observation.Reported reported) {
        Datum last = proof == Goal.Proof.DECLARED ? reported.declared() : reported.finalValue();
        if (!(last instanceof Datum.YesNo answer)) {
            return unknown(indicator, Reason.REFUSED);
        }
        Rational value = answer.yes() ? Rational.ONE : Rational.ZERO;
        boolean proven = (proof == Goal.Proof.DECLARED || reported.source().isPresent())
                && (proof != Goal.Proof.VERIFIED || reported.verified().isPresent());
        if (answer.yes() && !proven) {
            return unknown(indicator, Reason.AWAITING_JUDGEMENT);
        }
        Standing standing = answer.yes() ? Standing.MET : due ? Standing.MISSED : Standing.NOT_DUE;
        return Finding.of(indicator, standing, value, Rational.ONE, Look.lacking(Rational.ONE.minus(value)));
    }

    private static Optional<Rational> number(Datum datum) {
        if (datum instanceof Datum.Amount number) {
            return Optional.of(number.figure().value());
        }
        if (datum instanceof Datum.Records records) {
            return Optional.of(Rational.of(records.rows().size()));
        }
        return datum instanceof Datum.Share share && share.ratio().denominator().signum() > 0
                ? Optional.of(share.ratio().quotient())
                : Optional.empty();
    }

    private static Reason noNumber(Datum datum) {
        return datum instanceof Datum.Share ? Reason.ZERO_DENOMINATOR : Reason.REFUSED;
    }
}
