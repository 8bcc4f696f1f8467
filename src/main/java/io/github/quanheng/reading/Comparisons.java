package io.github.quanheng.reading;

import static io.github.quanheng.grammar.Forms.either;
import static io.github.quanheng.grammar.Forms.nothing;
import static io.github.quanheng.grammar.Forms.sequence;
import static io.github.quanheng.grammar.Forms.sequenceWhere;
import static io.github.quanheng.grammar.Forms.words;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.reading.Statement.Bound;
import io.github.quanheng.reading.Statement.Sign;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.reading.Statement.Words;
import java.util.List;
import java.util.Optional;

/** The forms in which a number is compared, in the shorthand of {@link Sentences}. */
final class Comparisons {
    private Comparisons() {}

    static Form<Integer> place(String sign) {
        return words(sign).placed((word, span) -> span.from());
    }

    static Form<Boolean> maybe(String sign) {
        return either(words(sign).as(word -> true), nothing(false));
    }

    static Form<Words> name() {
        return words("名").listed(nothing("")).placed((all, span) -> new Words(span.from(), span.to()));
    }

    /** A number that is compared, with its measure; what it means is its place. */
    static Form<Integer> figure() {
        return either(
                sequence(List.of(place("数"), maybe("量")), parts -> parts.get(0, Integer.class)),
                place("率"),
                place("分"),
                place("标"),
                sequence(List.of(words("标"), words("的"), place("率")), parts -> parts.get(2, Integer.class)));
    }

    private static Form<Sign> sign() {
        return either(
                words("≥").as(word -> Sign.AT_LEAST),
                words(">").as(word -> Sign.MORE_THAN),
                words("≤").as(word -> Sign.AT_MOST),
                words("<").as(word -> Sign.LESS_THAN));
    }

    private static Form<Sign> behind() {
        return either(
                words("上").as(word -> Sign.ABOVE),
                words("及").as(word -> Sign.AT_LEAST),
                words("下").as(word -> Sign.BELOW),
                words("至").as(word -> Sign.AT_MOST),
                words("内").as(word -> Sign.AT_MOST));
    }

    /** Whether the end is said to belong to it: 含, 不含, or nothing said. */
    private static Form<Optional<Boolean>> inclusion() {
        return either(
                words("含").as(word -> Optional.of(true)),
                words("离").as(word -> Optional.of(false)),
                nothing(Optional.<Boolean>empty()));
    }

    private static Optional<Sign> with(Sign sign, Optional<Boolean> included) {
        if (included.isEmpty()) {
            return Optional.of(sign);
        }
        boolean in = included.get();
        return switch (sign) {
            case ABOVE, FROM -> Optional.of(in ? Sign.AT_LEAST : Sign.MORE_THAN);
            case BELOW, TO -> Optional.of(in ? Sign.AT_MOST : Sign.LESS_THAN);
            case AT_LEAST, AT_MOST -> in ? Optional.of(sign) : Optional.empty();
            case MORE_THAN, LESS_THAN -> in ? Optional.empty() : Optional.of(sign);
            case BARE -> Optional.empty();
        };
    }

    private static Form<Bound> oneBound() {
        Form<Bound> before = sequenceWhere(
                List.of(sign(), figure(), inclusion()),
                parts -> with(parts.get(0, Sign.class), included(parts, 2))
                        .map(sign -> new Bound(sign, parts.get(1, Integer.class))));
        Form<Bound> kept = sequence(
                List.of(words("≤"), figure(), words("内")),
                parts -> new Bound(Sign.AT_MOST, parts.get(1, Integer.class)));
        Form<Bound> after = sequenceWhere(
                List.of(maybe("为"), figure(), inclusion(), behind(), inclusion()),
                parts -> included(parts, 2).isPresent() && included(parts, 4).isPresent()
                        ? Optional.empty()
                        : with(parts.get(3, Sign.class), included(parts, 2).or(() -> included(parts, 4)))
                                .map(sign -> new Bound(sign, parts.get(1, Integer.class))));
        return either(before, kept, after);
    }

    private static Optional<Boolean> included(Parts parts, int place) {
        return parts.find(place, Boolean.class);
    }

    private static Form<List<Bound>> bare() {
        return sequence(
                List.of(maybe("为"), figure()), parts -> List.of(new Bound(Sign.BARE, parts.get(1, Integer.class))));
    }

    static Form<List<Bound>> bounds() {
        Form<List<Bound>> single = oneBound().as(List::of);
        Form<List<Bound>> pair = sequenceWhere(
                List.of(oneBound(), maybe("且"), oneBound()),
                parts -> opposite(parts.get(0, Bound.class), parts.get(2, Bound.class)));
        Form<List<Bound>> range = sequenceWhere(
                List.of(maybe("为"), figure(), inclusion(), words("～"), figure(), inclusion(), between()),
                parts -> with(Sign.FROM, included(parts, 2).or(() -> included(parts, 6)))
                        .flatMap(from -> with(Sign.TO, included(parts, 5).or(() -> included(parts, 6)))
                                .map(to -> List.of(
                                        new Bound(from, parts.get(1, Integer.class)),
                                        new Bound(to, parts.get(4, Integer.class))))));
        return either(List.of(single, pair, range));
    }

    /** 之间（含两端）. */
    private static Form<Optional<Boolean>> between() {
        return either(
                sequence(List.of(words("间"), words("含")), parts -> Optional.of(true)),
                maybe("间").as(word -> Optional.<Boolean>empty()));
    }

    private static Optional<List<Bound>> opposite(Bound one, Bound other) {
        return isLow(one.sign()) != isLow(other.sign()) ? Optional.of(List.of(one, other)) : Optional.empty();
    }

    static boolean isLow(Sign sign) {
        return switch (sign) {
            case AT_LEAST, MORE_THAN, ABOVE, FROM -> true;
            case AT_MOST, LESS_THAN, BELOW, TO, BARE -> false;
        };
    }

    static Form<Trigger.Compared> compared() {
        return sequence(
                List.of(name().optional(), bounds()),
                parts -> new Trigger.Compared(parts.find(0, Words.class), parts.list(1, Bound.class)));
    }

    /** 每名医师负责5张: a number per head; 抽查档案中合格的达90%: one that is found by looking. */
    static Form<Trigger.Compared> named() {
        Form<Words> words = either(
                        sequence(List.of(words("每"), words("量"), name()), parts -> parts),
                        sequence(List.of(words("查"), name()), parts -> parts))
                .placed((all, span) -> new Words(span.from(), span.to()));
        return sequence(
                List.of(words, either(bounds(), bare())),
                parts -> new Trigger.Compared(Optional.of(parts.get(0, Words.class)), parts.list(1, Bound.class)));
    }

    /** A bare number, which is as much as is asked for: 90%得满分, 发生1例不得分. */
    static Form<Trigger.Compared> reached(boolean named) {
        return sequenceWhere(
                List.of(name().optional(), bare()),
                parts -> named && parts.find(0, Words.class).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Trigger.Compared(parts.find(0, Words.class), parts.list(1, Bound.class))));
    }
}
