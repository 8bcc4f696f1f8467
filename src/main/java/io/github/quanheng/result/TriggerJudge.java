package io.github.quanheng.result;

import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.GradeStep;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** How triggers are answered; what is not known makes an answer unknown only where it could change it. */
final class TriggerJudge {
    private final Dossier dossier;

    TriggerJudge(Dossier dossier) {
        this.dossier = dossier;
    }

    Finding judge(Trigger trigger) {
        if (trigger instanceof Trigger.Score score) {
            Outcome found = of(dossier.sheet().line(score.line()).map(LineScore::score));
            return Finding.of(within(found.number(), score.in()), new Evidence.Score(score.line(), found, score.in()));
        }
        if (trigger instanceof Trigger.Watched watched) {
            Outcome found = of(dossier.sheet().line(watched.line()).flatMap(LineScore::watched));
            return Finding.of(
                    within(found.number(), watched.in()), new Evidence.Watched(watched.line(), found, watched.in()));
        }
        if (trigger instanceof Trigger.Demerit demerit) {
            return Finding.of(
                    within(dossier.demerits().map(points -> points.value()), demerit.in()),
                    new Evidence.Demerit(dossier.demerits(), demerit.in()));
        }
        if (trigger instanceof Trigger.Graded graded) {
            return running(graded.years(), year -> {
                Optional<GradeName> found = grade(year);
                return Finding.of(known(found.map(graded.in()::contains)), new Evidence.Graded(year, found));
            });
        }
        if (trigger instanceof Trigger.Placed placed) {
            return running(placed.years(), year -> {
                Optional<Place> found = place(year);
                return Finding.of(known(found.map(place -> isAmong(placed, place))), new Evidence.Placed(year, found));
            });
        }
        if (trigger instanceof Trigger.Improved improved) {
            return running(improved.years(), this::improved);
        }
        if (trigger instanceof Trigger.Effect effect) {
            return effect(named(effect.name()));
        }
        if (trigger instanceof Trigger.Won won) {
            return won(won);
        }
        if (trigger instanceof Trigger.Holds holds) {
            List<AwardName> found = dossier.awards();
            return Finding.of(
                    Truth.of(found.contains(holds.award())), new Evidence.Awards(dossier.year(), Optional.of(found)));
        }
        if (trigger instanceof Trigger.State state) {
            int last = dossier.year() - 1;
            Optional<StateName> found = past(last).flatMap(PastResult::state);
            return Finding.of(known(found.map(state.in()::contains)), new Evidence.State(last, found));
        }
        if (trigger instanceof Trigger.Not not) {
            Finding of = judge(not.of());
            return new Finding(of.answer().not(), of.evidence());
        }
        return trigger instanceof Trigger.All all
                ? join(all.of(), Truth::all)
                : join(((Trigger.Any) trigger).of(), Truth::any);
    }

    private static Outcome of(Optional<Outcome> found) {
        return found.orElseGet(() -> Outcome.absent(Reason.NOT_ASSESSED, Subject.register()));
    }

    private static Truth within(Optional<Rational> found, Interval in) {
        return known(found.map(in::contains));
    }

    private static Truth known(Optional<Boolean> answer) {
        return answer.map(Truth::of).orElse(Truth.UNKNOWN);
    }

    private Finding join(List<Trigger> of, Function<List<Truth>, Truth> together) {
        return together(of.stream().map(this::judge).toList(), together);
    }

    private static Finding together(List<Finding> found, Function<List<Truth>, Truth> together) {
        return new Finding(
                together.apply(found.stream().map(Finding::answer).toList()),
                found.stream().flatMap(each -> each.evidence().stream()).toList());
    }

    /** Whether something holds this year and in each of the years before, as far back as asked, or until it did not. */
    private Finding running(int years, IntFunction<Finding> each) {
        List<Finding> found = new ArrayList<>();
        Truth answer = Truth.TRUE;
        for (int back = 0; back < years && answer != Truth.FALSE; back++) {
            Finding one = each.apply(dossier.year() - back);
            answer = one.answer();
            found.add(one);
        }
        return together(found, Truth::all);
    }

    private static boolean isAmong(Trigger.Placed placed, Place place) {
        return (placed.end() == End.HIGHEST ? place.ahead() : place.behind()) < placed.count();
    }

    private Finding improved(int year) {
        Optional<Place> now = place(year);
        Optional<Place> before = place(year - 1);
        return Finding.of(
                known(now.flatMap(to -> before.map(from -> better(to, from)))),
                new Evidence.Improved(year, now, before));
    }

    private static boolean better(Place now, Place before) {
        return (long) now.ahead() * before.size() < (long) before.ahead() * now.size();
    }

    /** The effect as the sheet names it, in all languages in which the rulebook does; a trigger needs only its Chinese name. */
    private EffectName named(EffectName name) {
        Stream<EffectName> lines =
                dossier.sheet().lines().flatMap(line -> line.effects().stream()).map(EffectTrace::name);
        Stream<EffectName> grade = dossier.sheet().grade().stream()
                .flatMap(score -> Stream.concat(
                        Stream.concat(score.effects().stream(), score.unknown().stream()),
                        score.steps().stream().map(GradeStep::name)));
        return Stream.concat(lines, grade).filter(name::equals).findFirst().orElse(name);
    }

    private Finding effect(EffectName name) {
        Optional<GradeScore> grade = dossier.sheet().grade();
        if (grade.filter(score -> score.effects().contains(name)).isPresent()) {
            return effect(name, Truth.TRUE, List.of(), Optional.empty());
        }
        if (grade.filter(score -> score.unknown().contains(name)).isPresent()) {
            return effect(name, Truth.UNKNOWN, List.of(), Optional.empty());
        }
        List<LineScore> lines = dossier.sheet()
                .lines()
                .filter(line -> conditions(line, name)
                        .flatMap(condition -> condition.number().stream())
                        .anyMatch(number -> number.signum() != 0))
                .toList();
        if (!lines.isEmpty()) {
            return effect(name, Truth.TRUE, lines, Optional.empty());
        }
        Optional<Outcome.Absent> open = dossier.sheet()
                .lines()
                .flatMap(line -> conditions(line, name))
                .flatMap(condition -> condition instanceof Outcome.Absent absent ? Stream.of(absent) : Stream.empty())
                .findFirst();
        return effect(name, open.isPresent() ? Truth.UNKNOWN : Truth.FALSE, List.of(), open);
    }

    private static Stream<Outcome> conditions(LineScore line, EffectName name) {
        return line.effects().stream()
                .filter(trace -> trace.name().equals(name))
                .map(EffectTrace::condition);
    }

    private static Finding effect(
            EffectName name, Truth applied, List<LineScore> lines, Optional<Outcome.Absent> absent) {
        return Finding.of(
                applied,
                new Evidence.Effect(
                        name, applied, lines.stream().map(LineScore::line).toList(), absent));
    }

    private Finding won(Trigger.Won won) {
        List<Finding> found = new ArrayList<>();
        for (int back = 1; back <= won.years(); back++) {
            int year = dossier.year() - back;
            Optional<List<AwardName>> awards = past(year).map(PastResult::awards);
            found.add(Finding.of(
                    known(awards.map(known -> known.contains(won.award()))), new Evidence.Awards(year, awards)));
        }
        return together(found, times -> Truth.atLeast(won.times(), times));
    }

    private Optional<GradeName> grade(int year) {
        return year == dossier.year() ? dossier.grade() : past(year).flatMap(PastResult::grade);
    }

    private Optional<Place> place(int year) {
        return year == dossier.year() ? dossier.place() : past(year).flatMap(PastResult::place);
    }

    private Optional<PastResult> past(int year) {
        return dossier.history().find(dossier.party(), year);
    }
}
