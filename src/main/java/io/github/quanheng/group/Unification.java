package io.github.quanheng.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * How far one field is managed as one (统一管理状态), and what shows it.
 *
 * @param state how far it has come
 * @param evidence what shows it (佐证材料); at least one piece where the state is in part or done
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unification(
        @JsonProperty(required = true) State state,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Citation> evidence) {
    /** How far a field is managed as one. */
    public enum State {
        /** Managed as one (已统一). */
        UNIFIED,
        /** Managed as one in part (部分统一). */
        IN_PART,
        /** Managed by each member for itself (未统一). */
        NOT_UNIFIED,
        /** No document says (未说明). */
        NOT_STATED
    }

    /**
     * Checks that what is claimed is shown.
     *
     * @param state how far it has come
     * @param evidence what shows it
     */
    public Unification {
        evidence = List.copyOf(evidence);
        InvalidValue.unless(
                !evidence.isEmpty() || state == State.NOT_UNIFIED || state == State.NOT_STATED,
                "evidence",
                "统一管理写作%s，却没有佐证",
                "写明所据文件",
                "unified management: is said to be %s with no evidence",
                "name the document that shows it",
                state);
    }

    /** The state as a figure: a code with its evidence as the source, or missing where no document says. */
    Observation observation() {
        String code = switch (state) {
            case UNIFIED -> "已统一";
            case IN_PART -> "部分统一";
            case NOT_UNIFIED -> "未统一";
            case NOT_STATED -> "";
        };
        Optional<String> source = evidence.stream().map(Citation::document).findFirst();
        return state == State.NOT_STATED
                ? new Observation.Missing(Cause.open(Cause.What.NOT_STATED))
                : new Observation.Reported(new Datum.Code(code), Optional.empty(), source);
    }
}
