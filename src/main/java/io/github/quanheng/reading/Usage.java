package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSortedMap;
import io.github.quanheng.value.InvalidValue;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an office means its words throughout a rulebook (用语约定): the answers of the questions that are asked once for a whole
 * rulebook. What it does not answer is asked; nothing has a silent default.
 *
 * @param answers the id of the choice for each topic {@linkplain Topic#isOfTheBook() of the book}
 */
public record Usage(Map<Topic, String> answers) {
    /** Nothing is settled yet. */
    public static final Usage NONE = new Usage(Map.of());

    /**
     * Copies the answers.
     *
     * @param answers the id of the choice for each topic
     */
    public Usage {
        SortedMap<Topic, String> sorted = ImmutableSortedMap.copyOf(answers);
        for (Map.Entry<Topic, String> answer : sorted.entrySet()) {
            InvalidValue.unless(
                    answer.getKey().isOfTheBook() && Questions.allows(answer.getKey(), answer.getValue()),
                    "usage",
                    "%s不能答%s",
                    "从全书问题的选项中选用",
                    "%s cannot be answered %s",
                    "take one of the choices of a question of the whole rulebook",
                    answer.getKey(),
                    answer.getValue());
        }
        answers = sorted;
    }

    /**
     * Returns what is settled of a topic.
     *
     * @param topic the topic
     * @return the id of the choice, if there is one
     */
    public Optional<String> of(Topic topic) {
        return Optional.ofNullable(answers.get(topic));
    }

    /**
     * Returns the same with one more answer; an answer given before is replaced.
     *
     * @param topic the topic
     * @param choice the id of the choice, such as {@code "WHOLE"}
     * @return another usage
     */
    public Usage with(Topic topic, String choice) {
        Map<Topic, String> more = new TreeMap<>(answers);
        more.put(topic, choice);
        return new Usage(more);
    }
}
