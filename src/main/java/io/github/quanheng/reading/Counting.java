package io.github.quanheng.reading;

import static io.github.quanheng.grammar.Forms.either;
import static io.github.quanheng.grammar.Forms.sequence;
import static io.github.quanheng.grammar.Forms.sequenceWhere;
import static io.github.quanheng.grammar.Forms.words;
import static io.github.quanheng.reading.Comparisons.figure;
import static io.github.quanheng.reading.Comparisons.maybe;
import static io.github.quanheng.reading.Comparisons.name;
import static io.github.quanheng.reading.Comparisons.place;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import java.util.List;
import java.util.Optional;

/** The forms in which cases and steps are counted, in the shorthand of {@link Sentences}. */
final class Counting {
    private Counting() {}

    static Form<Trigger> each() {
        Form<Integer> direction = either(place("少"), place("多"));
        Form<Optional<Integer>> verb = either(direction, place("名")).optional();
        Form<Trigger> every = sequence(
                List.of(
                        name().optional(),
                        maybe("的"),
                        words("每"),
                        verb,
                        place("数").optional(),
                        place("量"),
                        name().optional()),
                parts -> each(parts, true, 3, 4, Optional.of(parts.get(5, Integer.class)), parts.find(6, Words.class)));
        Form<Trigger> listed = sequenceWhere(
                List.of(
                        name().listed(words("、"), 2),
                        maybe("的"),
                        words("每"),
                        place("名").optional(),
                        place("数").optional(),
                        place("量"),
                        name().optional()),
                parts -> Optional.of(new Trigger.Each(
                        Optional.of(whole(parts.list(0, Words.class))),
                        true,
                        parts.find(3, Integer.class),
                        parts.find(4, Integer.class),
                        Optional.of(parts.get(5, Integer.class)),
                        parts.find(6, Words.class),
                        Optional.empty())));
        Form<Trigger> everyStep = sequence(
                List.of(
                        name().optional(),
                        maybe("的"),
                        words("每"),
                        direction.optional(),
                        either(place("数"), place("率"), place("点"))),
                parts -> new Trigger.Each(
                        parts.find(0, Words.class),
                        true,
                        parts.find(3, Integer.class),
                        Optional.of(parts.get(4, Integer.class)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        Form<Trigger> outside = sequence(
                List.of(
                        name().optional(),
                        place("外"),
                        maybe("的"),
                        maybe("，"),
                        words("每"),
                        direction.optional(),
                        either(place("率"), place("点"))),
                parts -> new Trigger.Each(
                        parts.find(0, Words.class),
                        true,
                        Optional.of(parts.get(1, Integer.class)),
                        Optional.of(parts.get(6, Integer.class)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        Form<Trigger> started = sequence(
                List.of(
                        name().optional(),
                        words("从"),
                        figure(),
                        maybe("起"),
                        maybe("，"),
                        words("每"),
                        direction,
                        either(place("率"), place("点"))),
                parts -> new Trigger.Each(
                        parts.find(0, Words.class),
                        true,
                        Optional.of(parts.get(6, Integer.class)),
                        Optional.of(parts.get(7, Integer.class)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(parts.get(2, Integer.class))));
        Form<Trigger> listedStep = sequence(
                List.of(
                        name().listed(words("、"), 2),
                        maybe("的"),
                        words("每"),
                        direction,
                        either(place("率"), place("点"))),
                parts -> new Trigger.Each(
                        Optional.of(whole(parts.list(0, Words.class))),
                        true,
                        Optional.of(parts.get(3, Integer.class)),
                        Optional.of(parts.get(4, Integer.class)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        Form<Trigger> one = sequence(
                List.of(name().optional(), direction.optional(), place("数"), place("量"), name().optional()),
                parts ->
                        each(parts, false, 1, 2, Optional.of(parts.get(3, Integer.class)), parts.find(4, Words.class)));
        Form<Trigger> oneStep = sequence(
                List.of(name().optional(), direction, either(place("率"), place("点"))),
                parts -> new Trigger.Each(
                        parts.find(0, Words.class),
                        false,
                        Optional.of(parts.get(1, Integer.class)),
                        Optional.of(parts.get(2, Integer.class)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return either(List.of(every, listed, everyStep, outside, started, listedStep, one, oneStep, past(), told()));
    }

    /** 没有报告的, 每起; 查出死档、虚档, 每份: what is counted stands before the comma. */
    private static Form<Trigger> told() {
        Form<Words> told = name().listed(words("、")).as(Counting::whole);
        return sequence(
                List.of(told, maybe("的"), words("，"), words("每"), place("量")),
                parts -> new Trigger.Each(
                        Optional.of(parts.get(0, Words.class)),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(parts.get(4, Integer.class)),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** 可以缺1个: how many may be short. */
    static Form<Statement> allowed() {
        return sequence(
                List.of(name(), place("少"), place("数"), place("量")),
                parts -> new Statement.Allowed(new Trigger.Each(
                        Optional.of(parts.get(0, Words.class)),
                        false,
                        Optional.of(parts.get(1, Integer.class)),
                        Optional.of(parts.get(2, Integer.class)),
                        Optional.of(parts.get(3, Integer.class)),
                        Optional.empty(),
                        Optional.empty())));
    }

    /** 超过6条的, 每条: the cases beyond a bound; 不到2块的每块: those short of it. */
    private static Form<Trigger> past() {
        return sequence(
                List.of(
                        name().optional(),
                        either(place(">"), place("<")),
                        figure(),
                        maybe("的"),
                        maybe("，"),
                        words("每"),
                        place("量")),
                parts -> new Trigger.Each(
                        parts.find(0, Words.class),
                        true,
                        Optional.of(parts.get(1, Integer.class)),
                        Optional.empty(),
                        Optional.of(parts.get(6, Integer.class)),
                        Optional.empty(),
                        Optional.of(parts.get(2, Integer.class))));
    }

    private static Words whole(List<Words> list) {
        return new Words(list.get(0).from(), list.get(list.size() - 1).to());
    }

    private static Trigger each(
            Parts parts, boolean every, int verb, int number, Optional<Integer> measure, Optional<Words> noun) {
        Optional<Integer> many = number == 2 && !every
                ? Optional.of(parts.get(number, Integer.class))
                : parts.find(number, Integer.class);
        return new Trigger.Each(
                parts.find(0, Words.class),
                every,
                parts.find(verb, Integer.class),
                many,
                measure,
                noun,
                Optional.empty());
    }

    static Form<Trigger> lacking() {
        return sequence(
                List.of(
                        name().listed(words("、"), 2),
                        maybe("，"),
                        maybe("每"),
                        words("少"),
                        place("数").optional(),
                        words("量")),
                parts -> new Trigger.Lacking(parts.list(0, Words.class), parts.find(4, Integer.class)));
    }
}
