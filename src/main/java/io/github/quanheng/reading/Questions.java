package io.github.quanheng.reading;

import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Scale;
import java.util.List;

/** What may be answered to which question. */
final class Questions {
    private Questions() {}

    /** The choices of a topic of the whole rulebook, in the order in which they are shown; the usual one first. */
    static List<Option> ofTheBook(Topic topic) {
        return switch (topic) {
            case PARTIAL_STEP -> List.of(Option.WHOLE, Option.STARTED, Option.PRO_RATA);
            case PERCENT_STEP -> List.of(Option.POINTS, Option.RELATIVE);
            case FLOOR -> List.of(Option.ZERO, Option.BELOW_ZERO);
            case BOUND_WORDS -> List.of(Option.BOTH_INCLUDED, Option.ABOVE_ONLY, Option.BELOW_ONLY);
            case JUDGED_OUTSIDE -> List.of(Option.LIMIT, Option.REFUSE);
            case MISSING_DATA -> List.of(Option.NO_MARKS, Option.NO_SCORE);
            case ROUNDING -> List.of(Option.HALF_UP, Option.CUT_OFF);
            case NOT_APPLICABLE, ZERO_DENOMINATOR -> List.of(Option.LEFT_OUT, Option.FULL_MARKS, Option.NO_MARKS);
            case EXCLUDED -> List.of(Option.RESCALE_SECTION, Option.RESCALE_TOTAL, Option.SHRINK);
            default -> List.of();
        };
    }

    static boolean allows(Topic topic, String choice) {
        return ofTheBook(topic).stream().anyMatch(option -> option.name().equals(choice));
    }

    /** Refuses an answer that a question cannot get. */
    static void check(OpenQuestion question, String choice) {
        boolean listed = question.choices().stream().anyMatch(each -> each.id().equals(choice));
        InvalidValue.unless(
                listed || question.figure().filter(scale -> isOn(scale, choice)).isPresent(),
                "answer",
                "问题%s不能答“%s”",
                "从%s中选%s",
                "question %s cannot be answered \"%s\"",
                "take one of %s%s",
                question.id(),
                choice,
                question.choices().stream().map(Choice::id).toList(),
                question.figure().map(scale -> "，1" + scale.sign()).orElse(""));
    }

    private static boolean isOn(Scale scale, String text) {
        try {
            Figure figure = Figure.of(text);
            return figure.scale() == scale && figure.value().signum() >= 0;
        } catch (InvalidInput noNumber) {
            return false;
        }
    }
}
