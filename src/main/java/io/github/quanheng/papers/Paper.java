package io.github.quanheng.papers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper of an office (公文): title, addressee, body, signatures.
 *
 * @param title the title
 * @param addressee to whom it goes (主送), where it goes to somebody
 * @param body headings, paragraphs and tables, in order
 * @param signatures who signs and when
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Paper(
        @JsonProperty(required = true) String title,
        Optional<String> addressee,
        @JsonProperty(required = true) List<Block> body,
        List<Signature> signatures) {
    /**
     * Checks that it says something.
     *
     * @param title the title
     * @param addressee to whom it goes
     * @param body headings, paragraphs and tables
     * @param signatures who signs and when
     */
    public Paper {
        Check.text(title, "title");
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        InvalidValue.unless(
                !body.isEmpty(), "body", "公文“%s”没有正文", "写出正文", "paper %s: is empty", "give it a body", title);
    }

    /** A part of the body. JSON: {@code {"heading": "一、总体进展"}}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Table.class, name = "table")
    })
    public sealed interface Block {}

    /**
     * A heading with its number (标题).
     *
     * @param text the heading
     */
    public record Heading(@JsonValue String text) implements Block {
        /**
         * Takes the heading.
         *
         * @param text the heading
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Heading {}
    }

    /**
     * A paragraph (段落).
     *
     * @param text the text
     */
    public record Paragraph(@JsonValue String text) implements Block {
        /**
         * Takes the text.
         *
         * @param text the text
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Paragraph {}
    }

    /**
     * A table (表).
     *
     * @param columns the heads of the columns
     * @param rows the rows, each with a cell for every column
     */
    public record Table(
            @JsonProperty(required = true) List<String> columns,
            @JsonProperty(required = true) List<List<String>> rows) implements Block {
        /**
         * Checks that every row has all cells.
         *
         * @param columns the heads of the columns
         * @param rows the rows
         */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                InvalidValue.unless(
                        row.size() == columns.size(),
                        "rows",
                        "表中一行是%s，而列是%s",
                        "逐格填写",
                        "table: a row has the cells %s for the columns %s",
                        "fill every cell",
                        row,
                        columns);
            }
        }
    }

    /**
     * Who signs (落款).
     *
     * @param role in which part, such as 考核方; empty where one body issues the paper alone
     * @param party the name of the body or post
     * @param on the day; empty while it is not signed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Signature(
            Optional<String> role,
            @JsonProperty(required = true) String party,
            Optional<LocalDate> on) {}
}
