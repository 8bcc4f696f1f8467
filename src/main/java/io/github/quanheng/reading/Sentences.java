package io.github.quanheng.reading;

import static io.github.quanheng.grammar.Forms.either;
import static io.github.quanheng.grammar.Forms.nothing;
import static io.github.quanheng.grammar.Forms.sequence;
import static io.github.quanheng.grammar.Forms.words;
import static io.github.quanheng.reading.Comparisons.compared;
import static io.github.quanheng.reading.Comparisons.figure;
import static io.github.quanheng.reading.Comparisons.maybe;
import static io.github.quanheng.reading.Comparisons.name;
import static io.github.quanheng.reading.Comparisons.place;
import static io.github.quanheng.reading.Comparisons.reached;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import java.util.ArrayList;
import java.util.List;

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
                List.of(list, maybe("的"), maybe("，"), words("各"), either(Outcomes.costs(), Outcomes.earns(), each)),
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
                either(words("达").as(word -> new Trigger.Met()), place("欠").as(Trigger.Missed::new));
        Form<Result> nothing =
                either(words("零").as(word -> new Result.Nothing()), words("光").as(word -> new Result.LoseAll()));
        Form<Result> marks = sequence(List.of(place("分")), parts -> new Result.Get(parts.get(0, Integer.class)));
        return either(List.of(
                scored(
                        either(said, compared()),
                        either(List.of(Outcomes.absolute(), Outcomes.costs(), Outcomes.gains(), Outcomes.judged()))),
                scored(reached(false), Outcomes.absolute()),
                scored(Lists.all(), Outcomes.earns()),
                scored(Counting.each(), either(List.of(Outcomes.costs(), Outcomes.gains(), Outcomes.get()))),
                scored(Counting.each(), nothing),
                Counting.allowed(),
                scored(Comparisons.named(), Outcomes.absolute()),
                scored(Comparisons.named(), Outcomes.get()),
                scored(Lists.any(), either(nothing, Outcomes.costs())),
                Lists.whole(),
                Lists.eachOf(),
                Lists.severally(),
                scored(place("第").as(Trigger.Ordinal::new), nothing),
                scored(place("一").as(Trigger.OneMissed::new), nothing),
                scored(Counting.lacking(), Outcomes.costs()),
                phrase(),
                scored(
                        either(otherwise, target),
                        either(List.of(Outcomes.absolute(), Outcomes.costs(), Outcomes.gains(), Outcomes.judged()))),
                scored(otherwise, marks),
                severally(),
                bareMarks(),
                sequence(
                        List.of(either(compared(), reached(true)), maybe("的")),
                        parts -> new Statement.Demand(parts.get(0, Trigger.Compared.class))),
                names().as(Statement.Requirement::new),
                sequence(List.of(words("每"), words("量"), name()), parts -> parts)
                        .placed((all, span) -> new Statement.Requirement(List.of(new Words(span.from(), span.to())))),
                place("比").as(at -> new Statement.Scored(new Trigger.Otherwise(), new Result.Proportion(at), false)),
                look(),
                words("止").placed((word, span) -> new Statement.Floor(span.from())),
                sequence(
                        List.of(place("顶"), place("分")),
                        parts -> new Statement.Cap(parts.get(0, Integer.class), parts.get(1, Integer.class))),
                part(Option.STARTED),
                part(Option.WHOLE),
                part(Option.PRO_RATA)));
    }

    private static Form<Statement> phrase() {
        return either(List.of(
                        place("注"), place("整"), place("线"), place("式"), place("占"), place("两"), place("极"), place("负")))
                .as(Statement.Phrase::new);
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
