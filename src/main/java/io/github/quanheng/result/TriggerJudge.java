package io.github.quanheng.result;

import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.result.Finding.Evidence;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How triggers are answered; what is not known makes an answer unknown only where it could change it. */
final class TriggerJudge {
    private final Dossier dossier;

    TriggerJudge(Dossier dossier) {
        this.dossier = dossier;
    }

    Finding judge(Trigger trigger) {
        if (trigger instanceof Trigger.Score score) {
            return within("#" + score.line(), dossier.sheet().line(score.line()).map(LineScore::score), score.in());
        }
        if (trigger instanceof Trigger.Watched watched) {
            return within(
                    "watched #" + watched.line(),
                    dossier.sheet().line(watched.line()).flatMap(LineScore::watched),
                    watched.in());
        }
        if (trigger instanceof Trigger.Graded graded) {
            List<String> names = names(graded.in());
            return running("grade", graded.years(), year -> grade(year).map(Label::zh), name -> names.contains(name));
        }
        if (trigger instanceof Trigger.Placed placed) {
            return running("place", placed.years(), this::place, place -> within(placed, place));
        }
        if (trigger instanceof Trigger.Improved improved) {
            return improved(improved.years());
        }
        if (trigger instanceof Trigger.Effect effect) {
            return effect(effect.name());
        }
        if (trigger instanceof Trigger.Won won) {
            return won(won);
        }
        if (trigger instanceof Trigger.Holds holds) {
            return Finding.of(
                    names(dossier.awards()).contains(holds.award().zh()),
                    "awards " + dossier.year(),
                    names(dossier.awards()).toString());
        }
        if (trigger instanceof Trigger.State state) {
            int last = dossier.year() - 1;
            return past(last)
                    .flatMap(PastResult::state)
                    .map(found -> Finding.of(names(state.in()).contains(found.zh()), "state " + last, found.zh()))
                    .orElseGet(() -> Finding.of(Truth.UNKNOWN, "state " + last, "not known"));
        }
        if (trigger instanceof Trigger.Demerit demerit) {
            return dossier.demerits()
                    .map(points ->
                            Finding.of(demerit.in().contains(points.value()), "demerits", points + " " + demerit.in()))
                    .orElseGet(() -> Finding.of(Truth.UNKNOWN, "demerits", "not counted"));
        }
        if (trigger instanceof Trigger.Not not) {
            Finding of = judge(not.of());
            return new Finding(of.answer().not(), of.evidence());
        }
        return trigger instanceof Trigger.All all
                ? join(all.of(), Truth::all)
                : join(((Trigger.Any) trigger).of(), Truth::any);
    }

    private static Finding within(String what, Optional<Outcome> of, Interval in) {
        Outcome found = of.orElseGet(() -> Outcome.absent(Reason.NOT_ASSESSED, Subject.register()));
        return found.number()
                .map(number -> Finding.of(in.contains(number), what, number + " " + in))
                .orElseGet(() -> Finding.of(
                        Truth.UNKNOWN, what, found.reason().orElseThrow().toString()));
    }

    private Finding join(List<Trigger> of, Function<List<Truth>, Truth> together) {
        List<Finding> found = of.stream().map(this::judge).toList();
        return new Finding(
                together.apply(found.stream().map(Finding::answer).toList()),
                found.stream().flatMap(each -> each.evidence().stream()).toList());
    }

    /** Whether something holds this year and in each of the years before, as far back as asked. */
    private <T> Finding running(String what, int years, Function<Integer, Optional<T>> value, Predicate<T> holds) {
        List<Evidence> evidence = new ArrayList<>();
        List<Truth> each = new ArrayList<>();
        for (int back = 0; back < years && !each.contains(Truth.FALSE); back++) {
            int year = dossier.year() - back;
            Optional<T> found = value.apply(year);
            evidence.add(
                    new Evidence(what + " " + year, found.map(Object::toString).orElse("not known")));
            each.add(found.map(known -> Truth.of(holds.test(known))).orElse(Truth.UNKNOWN));
        }
        return new Finding(Truth.all(each), evidence);
    }

    private static boolean within(Trigger.Placed placed, Place place) {
        return (placed.end() == End.HIGHEST ? place.ahead() : place.behind()) < placed.count();
    }

    private Finding improved(int years) {
        List<Evidence> evidence = new ArrayList<>();
        List<Truth> each = new ArrayList<>();
        for (int back = 0; back < years && !each.contains(Truth.FALSE); back++) {
            int year = dossier.year() - back;
            Optional<Place> now = place(year);
            Optional<Place> before = place(year - 1);
            evidence.add(new Evidence(
                    "place " + year,
                    now.map(Object::toString).orElse("not known") + ", year before "
                            + before.map(Object::toString).orElse("not known")));
            each.add(now.flatMap(to -> before.map(from -> Truth.of(better(to, from))))
                    .orElse(Truth.UNKNOWN));
        }
        return new Finding(Truth.all(each), evidence);
    }

    private static boolean better(Place now, Place before) {
        return (long) now.ahead() * before.size() < (long) before.ahead() * now.size();
    }

    private Finding effect(Label name) {
        String what = "effect " + name;
        Optional<GradeScore> grade = dossier.sheet().grade();
        if (grade.stream().flatMap(score -> score.effects().stream()).anyMatch(done -> same(done, name))) {
            return Finding.of(Truth.TRUE, what, "applied to the grade");
        }
        if (grade.stream().flatMap(score -> score.unknown().stream()).anyMatch(open -> same(open, name))) {
            return Finding.of(Truth.UNKNOWN, what, "not known");
        }
        List<Outcome> conditions = dossier.sheet()
                .lines()
                .flatMap(line -> line.effects().stream())
                .filter(trace -> same(trace.name(), name))
                .map(EffectTrace::condition)
                .toList();
        if (conditions.stream()
                .anyMatch(condition ->
                        condition.number().filter(n -> n.signum() != 0).isPresent())) {
            return Finding.of(Truth.TRUE, what, "applied");
        }
        return conditions.stream()
                .flatMap(condition -> condition.reason().stream())
                .findFirst()
                .map(reason -> Finding.of(Truth.UNKNOWN, what, reason.toString()))
                .orElseGet(() -> Finding.of(Truth.FALSE, what, "not applied"));
    }

    private Finding won(Trigger.Won won) {
        List<Evidence> evidence = new ArrayList<>();
        List<Truth> times = new ArrayList<>();
        for (int back = 1; back <= won.years(); back++) {
            int year = dossier.year() - back;
            Optional<PastResult> past = past(year);
            evidence.add(new Evidence(
                    "awards " + year,
                    past.map(known -> names(known.awards()).toString()).orElse("not known")));
            times.add(past.map(known ->
                            Truth.of(names(known.awards()).contains(won.award().zh())))
                    .orElse(Truth.UNKNOWN));
        }
        return new Finding(Truth.atLeast(won.times(), times), evidence);
    }

    private Optional<Label> grade(int year) {
        return year == dossier.year() ? dossier.grade() : past(year).flatMap(PastResult::grade);
    }

    private Optional<Place> place(int year) {
        return year == dossier.year() ? dossier.place() : past(year).flatMap(PastResult::place);
    }

    private Optional<PastResult> past(int year) {
        return dossier.history().find(dossier.party(), year);
    }

    private static boolean same(Label one, Label other) {
        return one.zh().equals(other.zh());
    }

    private static List<String> names(List<Label> labels) {
        return labels.stream().map(Label::zh).toList();
    }
}
