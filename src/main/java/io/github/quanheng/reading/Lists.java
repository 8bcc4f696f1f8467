package io.github.quanheng.reading;

import static io.github.quanheng.grammar.Forms.either;
import static io.github.quanheng.grammar.Forms.sequence;
import static io.github.quanheng.grammar.Forms.sequenceWhere;
import static io.github.quanheng.grammar.Forms.words;
import static io.github.quanheng.reading.Comparisons.bounds;
import static io.github.quanheng.reading.Comparisons.compared;
import static io.github.quanheng.reading.Comparisons.maybe;
import static io.github.quanheng.reading.Comparisons.name;
import static io.github.quanheng.reading.Comparisons.place;
import static io.github.quanheng.reading.Comparisons.reached;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.reading.Statement.Bound;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import java.util.List;
import java.util.Optional;

/** The forms in which several things are named together, in the shorthand of {@link Sentences}. */
final class Lists {
    private Lists() {}

    private static Form<Trigger> thing() {
        return either(compared(), reached(true), name().as(words -> new Trigger.Said(List.of(words))));
    }

    /** 有制度, 有专人: all of them. */
    static Form<Trigger> all() {
        return thing().listed(either(words("，"), words("且")), 2).as(Trigger.All::new);
    }

    /** 甲不超过3个、乙不超过6个, 全部符合得2分; 甲、乙、丙, 缺一项不得分. */
    static Form<Statement> whole() {
        Form<Trigger> list = thing().listed(words("、"), 2).as(Trigger.All::new);
        Form<Statement> met = sequence(
                List.of(list, maybe("，"), place("全"), maybe("，"), Outcomes.earns()),
                parts -> new Statement.Whole(
                        parts.get(0, Trigger.All.class),
                        Optional.of(parts.get(2, Integer.class)),
                        parts.get(4, Result.class)));
        Form<Statement> missed = sequence(
                List.of(list, words("，"), words("一"), words("零")),
                parts -> new Statement.Whole(parts.get(0, Trigger.All.class), Optional.empty(), new Result.Full()));
        return either(met, missed);
    }

    /** 低于60%或没有安排; 甲率或乙率低于90%. */
    static Form<Trigger> any() {
        Form<Trigger> things = thing().listed(words("或"), 2).as(Trigger.Any::new);
        Form<Trigger> rates = sequence(
                List.of(name().listed(words("或"), 2), bounds()),
                parts -> new Trigger.Any(parts.list(0, Words.class).stream()
                        .<Trigger>map(words -> new Trigger.Compared(Optional.of(words), parts.list(1, Bound.class)))
                        .toList()));
        return either(things, rates);
    }

    /** 甲率、乙率, 每项90%得3分. */
    static Form<Statement> eachOf() {
        Form<Trigger> number = either(compared(), reached(false));
        return sequenceWhere(
                List.of(
                        name().listed(words("、"), 2),
                        maybe("，"),
                        words("每"),
                        words("量"),
                        number,
                        maybe("的"),
                        maybe("，"),
                        Outcomes.earns()),
                parts -> parts.get(4, Trigger.Compared.class).subject().isPresent()
                        ? Optional.empty()
                        : Optional.of(new Statement.EachOf(
                                parts.list(0, Words.class),
                                new Statement.Scored(parts.get(4, Trigger.class), parts.get(7, Result.class), false))));
    }

    /** 甲率90%、乙率80%各2分. */
    static Form<Statement> severally() {
        return sequence(
                List.of(
                        either(compared(), reached(true)).listed(words("、"), 2),
                        maybe("的"),
                        words("各"),
                        maybe("得"),
                        place("分")),
                parts -> new Statement.Severally(parts.list(0, Trigger.Compared.class), parts.get(4, Integer.class)));
    }
}
