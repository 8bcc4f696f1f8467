package io.github.quanheng.reading;

import static io.github.quanheng.grammar.Forms.either;
import static io.github.quanheng.grammar.Forms.sequence;
import static io.github.quanheng.grammar.Forms.words;
import static io.github.quanheng.reading.Comparisons.maybe;
import static io.github.quanheng.reading.Comparisons.place;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.reading.Statement.Result;
import java.util.List;
import java.util.Optional;

/** The forms in which marks are given and taken, in the shorthand of {@link Sentences}. */
final class Outcomes {
    private Outcomes() {}

    static Form<Result> earns() {
        return either(List.of(place("满").as(at -> new Result.Full(Optional.of(at))), get()));
    }

    static Form<Result> get() {
        return sequence(List.of(words("得"), place("分")), parts -> new Result.Get(parts.get(1, Integer.class)));
    }

    static Form<Result> costs() {
        return sequence(List.of(words("扣"), place("分")), parts -> new Result.Lose(parts.get(1, Integer.class)));
    }

    static Form<Result> gains() {
        return sequence(List.of(words("加"), place("分")), parts -> new Result.Gain(parts.get(1, Integer.class)));
    }

    static Form<Result> judged() {
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
        Form<Result> within = sequence(
                List.of(words("为"), place("数"), words("～"), place("分"), maybe("内"), words("酌"), words("益")),
                parts -> judged(false, Optional.of(parts.get(1, Integer.class)), parts.get(3, Integer.class)));
        return either(List.of(open, bounded, ranged, within));
    }

    private static Result judged(boolean losing, Optional<Integer> low, Integer high) {
        return new Result.Judged(losing, low, Optional.of(high));
    }

    static Form<Result> absolute() {
        return either(List.of(
                earns(),
                words("零").as(word -> new Result.Nothing()),
                words("免").as(word -> new Result.NoLoss()),
                words("光").as(word -> new Result.LoseAll()),
                place("比").as(Result.Proportion::new)));
    }
}
