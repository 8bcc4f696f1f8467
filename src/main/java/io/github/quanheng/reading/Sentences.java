package io.github.quanheng.reading;

import static io.github.quanheng.grammar.Forms.either;
import static io.github.quanheng.grammar.Forms.nothing;
import static io.github.quanheng.grammar.Forms.sequence;
import static io.github.quanheng.grammar.Forms.sequenceWhere;
import static io.github.quanheng.grammar.Forms.words;
import static io.github.quanheng.reading.Comparisons.compared;
import static io.github.quanheng.reading.Comparisons.figure;
import static io.github.quanheng.reading.Comparisons.maybe;
import static io.github.quanheng.reading.Comparisons.name;
import static io.github.quanheng.reading.Comparisons.place;
import static io.github.quanheng.reading.Comparisons.reached;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The forms of sentence of office tables, in shorthand: each lexeme is one {@linkplain Sort#sign() sign}, so 每低1个百分点扣0.5分 is
 * 每少点扣分. A part of a clause, between two full stops or semicolons, is a row of statements.
 */
final class Sentences {
    /** A part of a clause. */
    static final Form<List<Statement>> PART = part();

    private Sentences() {}

    private static Form<List<Words>> names() {
        return name().listed(words("、"));
    }

    private static Form<Trigger> each() {
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
        return either(List.of(every, listed, everyStep, outside, started, listedStep, one, oneStep));
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

    private static Form<Trigger> lacking() {
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

    private static Form<Trigger> all() {
        Form<Trigger> one = either(compared(), reached(true), name().as(words -> new Trigger.Said(List.of(words))));
        return one.listed(either(words("，"), words("且")), 2).as(Trigger.All::new);
    }

    private static Form<Result> earns() {
        return either(List.of(words("满").as(word -> new Result.Full()), get()));
    }

    private static Form<Result> get() {
        return sequence(List.of(words("得"), place("分")), parts -> new Result.Get(parts.get(1, Integer.class)));
    }

    private static Form<Result> costs() {
        return sequence(List.of(words("扣"), place("分")), parts -> new Result.Lose(parts.get(1, Integer.class)));
    }

    private static Form<Result> gains() {
        return sequence(List.of(words("加"), place("分")), parts -> new Result.Gain(parts.get(1, Integer.class)));
    }

    private static Form<Result> judged() {
        Form<Optional<Integer>> from = sequence(List.of(place("数"), words("～")), parts -> parts.get(0, Integer.class))
                .optional();
        Form<Result> open = sequence(
                List.of(
                        words("酌"),
                        either(words("损").as(word -> true), words("益").as(word -> false))),
                parts -> new Result.Judged(parts.get(1, Boolean.class), Optional.empty(), Optional.empty()));
        Form<Result> bounded = sequence(
                List.of(
                        words("酌"),
                        either(words("扣").as(word -> true), words("得").as(word -> false)),
                        from,
                        place("分")),
                parts ->
                        judged(parts.get(1, Boolean.class), parts.find(2, Integer.class), parts.get(3, Integer.class)));
        Form<Result> ranged = sequence(
                List.of(words("扣"), place("数"), words("～"), place("分")),
                parts -> judged(true, Optional.of(parts.get(1, Integer.class)), parts.get(3, Integer.class)));
        return either(List.of(open, bounded, ranged));
    }

    private static Result judged(boolean losing, Optional<Integer> low, Integer high) {
        return new Result.Judged(losing, low, Optional.of(high));
    }

    private static Form<Result> absolute() {
        return either(List.of(
                earns(),
                words("零").as(word -> new Result.Nothing()),
                words("免").as(word -> new Result.NoLoss()),
                words("光").as(word -> new Result.LoseAll()),
                words("比").as(word -> new Result.Proportion())));
    }

    private static Form<Statement> scored(Form<? extends Trigger> trigger, Form<? extends Result> result) {
        return sequence(
                List.of(trigger, maybe("的"), maybe("，"), result),
                parts -> new Statement.Scored(parts.get(0, Trigger.class), parts.get(3, Result.class), false));
    }

    private static Form<Statement> severally() {
        Form<Trigger> list = names().as(Trigger.Said::new);
        Form<Result> each =
                sequence(List.of(words("扣"), place("数").listed(words("、")), words("、"), place("分")), parts -> {
                    List<Integer> marks = new ArrayList<>(parts.list(1, Integer.class));
                    marks.add(parts.get(3, Integer.class));
                    return new Result.LoseEach(marks);
                });
        return sequence(
                List.of(list, maybe("的"), maybe("，"), words("各"), either(costs(), earns(), each)),
                parts -> new Statement.Scored(parts.get(0, Trigger.class), parts.get(4, Result.class), true));
    }

    private static Form<Statement> bareMarks() {
        return sequence(
                List.of(compared(), place("分")),
                parts -> new Statement.Scored(
                        parts.get(0, Trigger.class), new Result.Get(parts.get(1, Integer.class)), false));
    }

    private static Form<Statement> statement() {
        Form<Trigger> said = names().as(Trigger.Said::new);
        Form<Trigger> otherwise = either(words("否"), words("余")).as(word -> new Trigger.Otherwise());
        Form<Trigger> target =
                either(words("达").as(word -> new Trigger.Met()), words("欠").as(word -> new Trigger.Missed()));
        Form<Result> marks = sequence(List.of(place("分")), parts -> new Result.Get(parts.get(0, Integer.class)));
        return either(List.of(
                scored(either(said, compared()), either(List.of(absolute(), costs(), gains(), judged()))),
                scored(reached(false), absolute()),
                scored(all(), earns()),
                scored(each(), either(List.of(costs(), gains(), get()))),
                scored(lacking(), costs()),
                scored(either(otherwise, target), either(List.of(absolute(), costs(), judged()))),
                scored(otherwise, marks),
                severally(),
                bareMarks(),
                sequence(
                        List.of(either(compared(), reached(true)), maybe("的")),
                        parts -> new Statement.Demand(parts.get(0, Trigger.Compared.class))),
                names().as(Statement.Requirement::new),
                look(),
                words("止").placed((word, span) -> new Statement.Floor(span.from())),
                sequence(
                        List.of(place("顶"), place("分")),
                        parts -> new Statement.Cap(parts.get(0, Integer.class), parts.get(1, Integer.class))),
                part(Option.STARTED),
                part(Option.WHOLE),
                part(Option.PRO_RATA)));
    }

    private static Form<Statement> look() {
        return sequence(
                        List.of(
                                words("查"),
                                either(List.of(words("名"), words("数"), words("量"), words("率"), words("、"), words("～")))
                                        .listed(nothing(""))),
                        parts -> parts)
                .placed((parts, span) -> new Statement.Look(new Words(span.from(), span.to())));
    }

    /** 不足1个百分点的按1个百分点计, 不足1个百分点不计, 不足1个百分点按比例计算. */
    private static Form<Statement> part(Option how) {
        Form<Integer> step = either(figure(), place("点"));
        return switch (how) {
            case STARTED ->
                sequence(
                        List.of(
                                words("<"),
                                step,
                                maybe("的"),
                                maybe("，"),
                                words("按"),
                                step,
                                either(words("计"), words("损"))),
                        parts -> new Statement.Part(parts.get(1, Integer.class), parts.get(5, Integer.class), how));
            case WHOLE ->
                sequence(
                        List.of(words("<"), step, maybe("的"), maybe("，"), either(words("舍"), words("免"))),
                        parts -> new Statement.Part(parts.get(1, Integer.class), parts.get(1, Integer.class), how));
            default ->
                sequence(
                        List.of(words("<"), step, maybe("的"), maybe("，"), words("比")),
                        parts -> new Statement.Part(parts.get(1, Integer.class), parts.get(1, Integer.class), how));
        };
    }

    private static Form<List<Statement>> part() {
        return sequence(List.of(statement().listed(words("，")), maybe("，")), parts -> parts.list(0, Statement.class));
    }
}
