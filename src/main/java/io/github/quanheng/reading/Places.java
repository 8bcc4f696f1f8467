package io.github.quanheng.reading;

import io.github.quanheng.reading.Statement.Bound;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import java.util.ArrayList;
import java.util.List;

/** Where a statement stands in the text: from its first named lexeme to its last. */
final class Places {
    private Places() {}

    static Span of(Part part, Statement statement) {
        List<Integer> places = new ArrayList<>();
        if (statement instanceof Statement.Scored scored) {
            trigger(scored.trigger(), places);
            result(scored.result(), places);
        } else if (statement instanceof Statement.Demand demand) {
            trigger(demand.compared(), places);
        } else if (statement instanceof Statement.Requirement requirement) {
            requirement.words().forEach(words -> words(words, places));
        } else if (statement instanceof Statement.Look look) {
            words(look.words(), places);
        } else if (statement instanceof Statement.Phrase phrase) {
            places.add(phrase.at());
        } else if (statement instanceof Statement.Allowed allowed) {
            trigger(allowed.each(), places);
        } else if (statement instanceof Statement.EachOf each) {
            each.list().forEach(words -> words(words, places));
            trigger(each.first().trigger(), places);
            result(each.first().result(), places);
        } else if (statement instanceof Statement.Severally each) {
            each.bounds().forEach(bound -> trigger(bound, places));
            places.add(each.marks());
        } else if (statement instanceof Statement.Whole whole) {
            trigger(whole.all(), places);
            result(whole.result(), places);
        } else if (statement instanceof Statement.Floor floor) {
            places.add(floor.at());
        } else if (statement instanceof Statement.Cap cap) {
            places.add(cap.at());
            places.add(cap.marks());
        } else if (statement instanceof Statement.Part step) {
            places.add(step.amount());
            places.add(step.as());
        }
        int first = places.stream().min(Integer::compare).orElse(0);
        int last = places.stream().max(Integer::compare).orElse(part.lexemes().size() - 1);
        return part.lexeme(first).span().to(part.lexeme(last).span());
    }

    /** Where the words or the numbers of a trigger stand; the whole part where it has none. */
    static Span of(Part part, Trigger trigger) {
        List<Integer> places = new ArrayList<>();
        trigger(trigger, places);
        int first = places.stream().min(Integer::compare).orElse(0);
        int last = places.stream().max(Integer::compare).orElse(part.lexemes().size() - 1);
        return part.lexeme(first).span().to(part.lexeme(last).span());
    }

    private static void trigger(Trigger trigger, List<Integer> places) {
        if (trigger instanceof Trigger.Said said) {
            said.words().forEach(words -> words(words, places));
        } else if (trigger instanceof Trigger.Compared compared) {
            compared.subject().ifPresent(words -> words(words, places));
            compared.bounds().stream().map(Bound::number).forEach(places::add);
        } else if (trigger instanceof Trigger.Each each) {
            each.subject().ifPresent(words -> words(words, places));
            each.verb().ifPresent(places::add);
            each.number().ifPresent(places::add);
            each.measure().ifPresent(places::add);
            each.noun().ifPresent(words -> words(words, places));
            each.start().ifPresent(places::add);
        } else if (trigger instanceof Trigger.Lacking lacking) {
            lacking.list().forEach(words -> words(words, places));
            lacking.number().ifPresent(places::add);
        } else if (trigger instanceof Trigger.All all) {
            all.of().forEach(one -> trigger(one, places));
        } else if (trigger instanceof Trigger.Any any) {
            any.of().forEach(one -> trigger(one, places));
        } else if (trigger instanceof Trigger.Ordinal ordinal) {
            places.add(ordinal.number());
        } else if (trigger instanceof Trigger.OneMissed missed) {
            places.add(missed.at());
        }
    }

    private static void result(Result result, List<Integer> places) {
        if (result instanceof Result.Get get) {
            places.add(get.marks());
        } else if (result instanceof Result.Lose lose) {
            places.add(lose.marks());
        } else if (result instanceof Result.Gain gain) {
            places.add(gain.marks());
        } else if (result instanceof Result.Judged judged) {
            judged.low().ifPresent(places::add);
            judged.high().ifPresent(places::add);
        } else if (result instanceof Result.LoseEach each) {
            places.addAll(each.marks());
        }
    }

    private static void words(Words words, List<Integer> places) {
        places.add(words.from());
        places.add(words.to() - 1);
    }
}
