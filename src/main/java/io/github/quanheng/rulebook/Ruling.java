package io.github.quanheng.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Maps;
import io.github.quanheng.internal.Check;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A ruling (裁定): how an unclear clause is read in one edition, who settled it and when. It replaces the rule of an item, or
 * says what an absence counts as, or both; everything else of the item stays.
 *
 * @param item the item
 * @param question what the text leaves open
 * @param answer how it is to be read, in words
 * @param by who decided, by office and never by name
 * @param on when
 * @param rule the rule from now on, if that changes
 * @param absent what absences count as from now on, if that changes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ruling(
        @JsonProperty(required = true) LineId item,
        @JsonProperty(required = true) String question,
        @JsonProperty(required = true) String answer,
        @JsonProperty(required = true) String by,
        @JsonProperty(required = true) LocalDate on,
        Optional<Quantity> rule,
        Map<Reason, Quantity> absent) {
    /**
     * Checks that it says something and changes something.
     *
     * @param item the item
     * @param question what the text leaves open
     * @param answer how it is to be read
     * @param by who decided
     * @param on when
     * @param rule the rule from now on
     * @param absent what absences count as from now on
     */
    public Ruling {
        Check.text(question, "question");
        Check.text(answer, "answer");
        Check.text(by, "by");
        absent = Maps.immutableEnumMap(absent);
        InvalidValue.unless(
                rule.isPresent() || !absent.isEmpty(),
                "ruling",
                "对“%s”的裁定没有改变什么",
                "写rule或absent",
                "the ruling on %s changes nothing",
                "give a rule or a policy",
                item);
    }

    /** Returns the item as it is read from now on. */
    Item applyTo(Item text) {
        Item.Builder read = Item.builder()
                .id(text.id())
                .name(text.name())
                .marks(text.marks())
                .clause(text.clause())
                .applies(text.applies())
                .floor(text.floor())
                .ceiling(text.ceiling())
                .addAllEffects(text.effects())
                .rounding(text.rounding())
                .addAllTags(text.tags())
                .rule(rule.or(text::rule))
                .watches(rule.isPresent() ? Optional.empty() : text.watches());
        text.absent().forEach((reason, value) -> {
            if (!absent.containsKey(reason)) {
                read.putAbsent(reason, value);
            }
        });
        return read.putAllAbsent(absent).build();
    }
}
