package io.github.quanheng.explanation;

import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.value.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What came of reading a sentence (读句结果): the item that it means, or why it could not be read. */
public sealed interface SentenceReading {
    /**
     * Returns what was read.
     *
     * @return the sentence as it came
     */
    String sentence();

    /**
     * Returns the item.
     *
     * @return the item, if the sentence was read
     */
    default Optional<Item> item() {
        return this instanceof Understood understood ? Optional.of(understood.line()) : Optional.empty();
    }

    /**
     * Returns the rule.
     *
     * @return the rule, if the sentence was read
     */
    default Optional<Quantity> rule() {
        return item().flatMap(Item::rule);
    }

    /**
     * The sentence means one thing (读懂).
     *
     * @param sentence the sentence as it came
     * @param line the item as the sentence has it
     * @param printed how the library prints it
     * @param parts what each character was read as: in order, without gaps
     */
    record Understood(String sentence, Item line, String printed, List<SentencePart> parts) implements SentenceReading {
        /**
         * Copies the parts.
         *
         * @param sentence the sentence as it came
         * @param line the item as the sentence has it
         * @param printed how the library prints it
         * @param parts what each character was read as
         */
        public Understood {
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(printed, "printed");
            parts = List.copyOf(parts);
        }
    }

    /**
     * The sentence was not read (未读懂). Nothing of it counts.
     *
     * @param sentence the sentence as it came
     * @param why why it was not read
     * @param from the place up to which some sentence form could read
     * @param problems what is wrong there and what to do; at least one
     * @param nearest sentences that come nearest, written as they can be read; the nearest first
     */
    record Refused(String sentence, Why why, int from, List<Problem> problems, List<String> nearest)
            implements SentenceReading {
        /**
         * Copies the lists.
         *
         * @param sentence the sentence as it came
         * @param why why it was not read
         * @param from the place up to which some sentence form could read
         * @param problems what is wrong there and what to do
         * @param nearest sentences that come nearest
         */
        public Refused {
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(why, "why");
            problems = List.copyOf(problems);
            nearest = List.copyOf(nearest);
        }
    }

    /** Why a sentence was not read. */
    enum Why {
        /** No sentence form goes on as it does (读不下去). */
        STOPPED,
        /** It means something that is written otherwise (写法不同). */
        WRITTEN_OTHERWISE,
        /** The rule that it means does not fit the rulebook (不合办法). */
        INVALID,
        /** It means several things (有歧义). */
        TWO_MEANINGS,
        /** It is too long or nests too deep (过长过深). */
        TOO_LONG
    }
}
