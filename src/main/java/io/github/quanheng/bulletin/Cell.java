package io.github.quanheng.bulletin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.Sanction;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a bulletin tells of one unit under one content (单元内容). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cell.Rank.class, name = "rank"),
    @JsonSubTypes.Type(value = Cell.Total.class, name = "total"),
    @JsonSubTypes.Type(value = Cell.Grade.class, name = "grade"),
    @JsonSubTypes.Type(value = Cell.Sections.class, name = "sections"),
    @JsonSubTypes.Type(value = Cell.Awards.class, name = "awards"),
    @JsonSubTypes.Type(value = Cell.Consequences.class, name = "consequences"),
    @JsonSubTypes.Type(value = Cell.Payments.class, name = "payments")
})
public sealed interface Cell {
    /**
     * A rank (名次).
     *
     * @param rank the rank by the named rule for ties, or why there is none
     */
    record Rank(@JsonProperty(required = true) Outcome rank) implements Cell {}

    /**
     * A total (总得分).
     *
     * @param score the score, or why there is none
     */
    record Total(@JsonProperty(required = true) Outcome score) implements Cell {}

    /**
     * A grade (等次).
     *
     * @param grade the grade; empty when it has none or it is undecided
     * @param quota how a quota changed it, for the authority and for the unit itself where its rank is told to it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Grade(Optional<GradeName> grade, Optional<GradeQuota.Decision> quota) implements Cell {}

    /**
     * The scores of the sections (各部分得分).
     *
     * @param scores the score of each, in the order of the sheet
     */
    record Sections(Map<LineId, Outcome> scores) implements Cell {
        /**
         * Copies the scores in their order.
         *
         * @param scores the score of each
         */
        public Sections {
            scores = ImmutableMap.copyOf(scores);
        }
    }

    /**
     * The awards that the unit qualifies for (表彰).
     *
     * @param names the awards; none when empty
     */
    record Awards(List<AwardName> names) implements Cell {
        /**
         * Copies the names.
         *
         * @param names the awards
         */
        @JsonCreator
        public Awards {
            names = List.copyOf(names);
        }
    }

    /**
     * Consequences (处置).
     *
     * @param of the consequences; none when empty
     */
    record Consequences(List<Order> of) implements Cell {
        /**
         * Copies the list.
         *
         * @param of the consequences
         */
        @JsonCreator
        public Consequences {
            of = List.copyOf(of);
        }
    }

    /**
     * One consequence as a bulletin tells it (处置事项): without the evidence, which may hold scores and places that the reader may
     * not read. The whole consequence is in the result.
     *
     * @param measure what follows
     * @param state where it stands
     * @param decides who decides, by office
     * @param on the day of the last decision; empty when nothing was decided
     * @param clause where it is written
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Order(
            @JsonProperty(required = true) Sanction measure,
            @JsonProperty(required = true) Consequence.State state,
            @JsonProperty(required = true) Label decides,
            Optional<LocalDate> on,
            Optional<Citation> clause) {
        static Order of(Consequence consequence) {
            List<Consequence.Decision> decisions = consequence.decisions();
            return new Order(
                    consequence.measure(),
                    consequence.state(),
                    consequence.decides(),
                    decisions.isEmpty()
                            ? Optional.empty()
                            : Optional.of(decisions.get(decisions.size() - 1).on()),
                    consequence.clause());
        }
    }

    /**
     * What each fund pays or takes back (资金).
     *
     * @param yuan for each fund the amount in yuan, or why there is none
     */
    record Payments(List<Paid> yuan) implements Cell {
        /**
         * Copies the list.
         *
         * @param yuan for each fund the amount
         */
        @JsonCreator
        public Payments {
            yuan = List.copyOf(yuan);
        }
    }

    /**
     * What one fund pays (单项资金).
     *
     * @param fund the fund
     * @param yuan the amount, negative when taken back, or why there is none
     */
    record Paid(
            @JsonProperty(required = true) Label fund,
            @JsonProperty(required = true) Outcome yuan) {}
}
