package io.github.quanheng.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a result (考核结果沿革): issued, appealed against, decided, corrected. Every correction is a new version of the
 * sheet with its reason; no sheet is overwritten.
 *
 * @param steps the steps in order of time, the issue first
 */
public record ResultHistory(@JsonValue List<Step> steps) {
    /** One step. JSON: {@code {"issued": {...}}}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Issued.class, name = "issued"),
        @JsonSubTypes.Type(value = Appealed.class, name = "appealed"),
        @JsonSubTypes.Type(value = Decided.class, name = "decided"),
        @JsonSubTypes.Type(value = Corrected.class, name = "corrected")
    })
    public sealed interface Step {
        /**
         * Returns the day of the step.
         *
         * @return the day
         */
        LocalDate on();
    }

    /**
     * The result is issued (公布).
     *
     * @param on the day
     * @param sheet the sheet
     */
    public record Issued(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) ScoreSheet sheet) implements Step {}

    /**
     * The assessed party appeals (申诉).
     *
     * @param on the day
     * @param by the party
     * @param lines the lines it appeals against, at least one
     * @param grounds on what grounds
     * @param evidence what they rest on
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Appealed(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) PartyId by,
            @JsonProperty(required = true) List<LineId> lines,
            @JsonProperty(required = true) String grounds,
            List<String> evidence)
            implements Step {
        /**
         * Checks that lines and grounds are named.
         *
         * @param on the day
         * @param by the party
         * @param lines the lines it appeals against
         * @param grounds on what grounds
         * @param evidence what they rest on
         */
        public Appealed {
            lines = List.copyOf(lines);
            evidence = List.copyOf(evidence);
            Check.text(grounds, "grounds");
            InvalidValue.unless(
                    !lines.isEmpty(),
                    "lines",
                    "%s的申诉没有写明针对哪一行",
                    "写明所申诉的行",
                    "appeal of %s: against no line",
                    "name what it is about",
                    by);
        }
    }

    /**
     * The appeal is decided (复核决定).
     *
     * @param on the day
     * @param by who decided, by role
     * @param reason why
     * @param corrected the new sheet when the appeal is upheld; empty when it is dismissed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Decided(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) String by,
            @JsonProperty(required = true) String reason,
            Optional<ScoreSheet> corrected)
            implements Step {
        /**
         * Checks that role and reason say something.
         *
         * @param on the day
         * @param by who decided
         * @param reason why
         * @param corrected the new sheet
         */
        public Decided {
            Check.text(by, "by");
            Check.text(reason, "reason");
        }
    }

    /**
     * The result is corrected without an appeal (更正).
     *
     * @param on the day
     * @param by who corrected it, by role
     * @param reason why
     * @param corrected the new sheet
     */
    public record Corrected(
            @JsonProperty(required = true) LocalDate on,
            @JsonProperty(required = true) String by,
            @JsonProperty(required = true) String reason,
            @JsonProperty(required = true) ScoreSheet corrected)
            implements Step {
        /**
         * Checks that role and reason say something.
         *
         * @param on the day
         * @param by who corrected it
         * @param reason why
         * @param corrected the new sheet
         */
        public Corrected {
            Check.text(by, "by");
            Check.text(reason, "reason");
        }
    }

    /**
     * One version of the sheet.
     *
     * @param number 1 for the sheet as issued
     * @param from the day from which it holds
     * @param reason why it was corrected; empty for the first
     * @param sheet the sheet
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Version(
            @JsonProperty(required = true) int number,
            @JsonProperty(required = true) LocalDate from,
            Optional<String> reason,
            @JsonProperty(required = true) ScoreSheet sheet) {}

    /**
     * Checks that the steps follow each other as they may.
     *
     * @param steps the steps in order of time
     */
    @JsonCreator
    public ResultHistory {
        steps = List.copyOf(steps);
        InvalidValue.unless(
                !steps.isEmpty() && steps.get(0) instanceof Issued,
                "steps",
                "考核结果不是以下达开始",
                "先下达结果",
                "result: starts without an issue",
                "issue it first");
        Sequel sequel = new Sequel((Issued) steps.get(0));
        steps.stream().skip(1).forEach(sequel::follow);
    }

    /**
     * Returns the history with one more step.
     *
     * @param step the step
     * @return the longer history
     * @throws IllegalArgumentException if the step may not follow
     */
    public ResultHistory with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new ResultHistory(longer);
    }

    /**
     * Returns all versions of the sheet.
     *
     * @return the versions, the sheet as issued first
     */
    public List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Issued issued) {
                versions.add(new Version(1, issued.on(), Optional.empty(), issued.sheet()));
            } else if (step instanceof Corrected fix) {
                versions.add(new Version(versions.size() + 1, fix.on(), Optional.of(fix.reason()), fix.corrected()));
            } else if (step instanceof Decided decision && decision.corrected().isPresent()) {
                versions.add(new Version(
                        versions.size() + 1,
                        decision.on(),
                        Optional.of(decision.reason()),
                        decision.corrected().get()));
            }
        }
        return List.copyOf(versions);
    }

    /**
     * Returns the version that holds on a day.
     *
     * @param day the day
     * @return the version; empty before the issue
     */
    public Optional<Version> asOf(LocalDate day) {
        return versions().stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((first, second) -> second);
    }
}
