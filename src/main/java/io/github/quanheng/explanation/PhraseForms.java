package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.rule.Quantity;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Phrases as they are read: the same words that {@link Vocabulary} prints, with forms in their slots. */
class PhraseForms {
    private final RulebookWords words;

    PhraseForms(RulebookWords words) {
        this.words = words;
    }

    /** A phrase with its slots, read; nothing where no rule can be made of them. */
    final <T> Form<T> say(Phrase phrase, Function<Parts, T> meaning, Form<?>... slots) {
        Form<T> said = filled(phrase, meaning, slots);
        return phrase == Joint.BRACKET ? Forms.either(said, filled(Joint.OUTER_BRACKET, meaning, slots)) : said;
    }

    private <T> Form<T> filled(Phrase phrase, Function<Parts, T> meaning, Form<?>... slots) {
        return Forms.filled(words.template(phrase), List.of(slots), parts -> made(parts, meaning));
    }

    /** What is refused by a constructor is no meaning. */
    private static <T> Optional<T> made(Parts parts, Function<Parts, T> meaning) {
        try {
            return Optional.of(meaning.apply(parts));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return Optional.empty();
        }
    }

    /** Words alone. */
    final <T> Form<T> word(Phrase phrase, T meaning) {
        return Forms.words(words.template(phrase)).as(word -> meaning);
    }

    /** A phrase that is filled with words. */
    final String say(Phrase phrase, String part) {
        return words.say(phrase, part);
    }

    final String template(Phrase phrase) {
        return words.template(phrase);
    }

    /** Parts joined as the phrase joins them. */
    final <T> Form<List<T>> joined(Phrase joint, Form<T> part, int least) {
        return part.listed(Forms.words(words.template(joint)), least);
    }

    /** Two or more, numbered. */
    final <T> Form<List<T>> several(Form<T> one, Class<T> type) {
        Form<T> numbered = say(Joint.NUMBERED, parts -> parts.get(1, type), Forms.number(), one);
        return joined(Joint.LIST, numbered, 2);
    }

    /** Demands: one alone, or several numbered. */
    final Form<List<Quantity>> numbered(Form<Quantity> demand) {
        return Forms.either(demand.as(List::of), several(demand, Quantity.class));
    }

    /** A number that counts something: whole and not large. */
    static final Form<Integer> count() {
        return Forms.number()
                .where(number -> number.denominator().equals(BigInteger.ONE)
                                && number.numerator().bitLength() < Integer.SIZE - 1
                        ? Optional.of(number.numerator().intValueExact())
                        : Optional.empty());
    }
}
