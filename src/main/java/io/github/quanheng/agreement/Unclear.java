package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A goal whose words can be read in more than one way (表述不明), such as 最少1-2名: the ways are listed, and someone rules which is
 * meant. Until then a figure is judged only where all readings say the same.
 *
 * @param text the words of the document
 * @param readings the ways in which they can be read, two at least
 * @param ruling which is meant, once someone has said so
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unclear(
        @JsonProperty(required = true) String text,
        @JsonProperty(required = true) List<Goal> readings,
        Optional<Ruling> ruling)
        implements Goal {
    /**
     * Which reading is meant (裁定).
     *
     * @param reading its number in the list, from 1
     * @param by who ruled, by role
     * @param on the day
     * @param reason why
     */
    public record Ruling(
            @JsonProperty(required = true) int reading,
            @JsonProperty(required = true) String by,
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) String reason) {
        /**
         * Checks that role and reason say something.
         *
         * @param reading its number in the list
         * @param by who ruled, by role
         * @param on the day
         * @param reason why
         */
        public Ruling {
            Check.text(by, "by");
            Check.text(reason, "reason");
        }
    }

    /**
     * Checks the readings and the ruling.
     *
     * @param text the words of the document
     * @param readings the ways in which they can be read
     * @param ruling which is meant
     */
    public Unclear {
        Check.text(text, "text");
        readings = List.copyOf(readings);
        InvalidValue.unless(
                new HashSet<>(readings).size() == readings.size() && readings.size() >= 2,
                "readings",
                "“%s”的理解只有%s",
                "至少列出两种不同的理解",
                "goal \"%s\": its readings are %s",
                "list two different readings at least",
                text,
                readings);
        InvalidValue.unless(
                readings.stream().noneMatch(Unclear.class::isInstance),
                "readings",
                "“%s”的理解中有一种本身就不明确",
                "列出其可能的含义",
                "goal \"%s\": a reading is unclear itself",
                "list what it can mean",
                text);
        int last = readings.size();
        ruling.ifPresent(said -> InvalidValue.unless(
                said.reading() >= 1 && said.reading() <= last,
                "ruling",
                "“%s”于%s裁定取第%s种理解，而共有%s种",
                "更正序号",
                "goal \"%s\": the ruling of %s takes reading %s of %s",
                "correct the number",
                text,
                said.on(),
                said.reading(),
                last));
    }

    /**
     * Returns what is meant.
     *
     * @return the reading that was ruled; empty while nobody has
     */
    public Optional<Goal> meant() {
        return ruling.map(said -> readings.get(said.reading() - 1));
    }

    @Override
    public List<Figure> figures() {
        return meant().map(Goal::figures).orElse(List.of());
    }
}
