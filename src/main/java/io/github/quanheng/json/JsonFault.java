package io.github.quanheng.json;

import io.github.quanheng.value.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what the mapper found wrong in the words of someone who wrote the text: where, what, and what to do; no class names. */
final class JsonFault {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*?)\".*", Pattern.DOTALL);
    private static final Pattern REQUIRED =
            Pattern.compile("Missing required creator property '(.*?)'.*", Pattern.DOTALL);
    private static final Pattern NOT_SET =
            Pattern.compile("Cannot build \\w+, some of required attributes are not set \\[(.*?)]");
    private static final Pattern CLASS_NAME = Pattern.compile("`?(?:[a-z]+\\.)+([A-Z]\\w*)(?:[$.](\\w+))*(?:<.*?>)?`?");
    private static final Pattern IN_SOURCE = Pattern.compile(" ?\\(?(?:start marker )?at \\[Source:.*", Pattern.DOTALL);
    private static final String CORRECT = "correct the text there and read it again";

    private JsonFault() {}

    static Problem of(JacksonException wrong, Class<?> type) {
        String place = place(wrong);
        return at(place.isEmpty() ? type.getSimpleName() : place, wrong);
    }

    private static String place(JacksonException wrong) {
        String path = wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        @Nullable TokenStreamLocation location = wrong.getLocation();
        String line = location == null || location.getLineNr() < 1
                ? ""
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
        return path.isEmpty() ? line : (line.isEmpty() ? "" : line + ", ") + "at " + path.replaceFirst("^\\.", "");
    }

    private static Problem at(String place, JacksonException wrong) {
        String message = wrong.getOriginalMessage();
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return new Problem(
                    place,
                    "there is no key \"" + unknown.getPropertyName() + "\" here",
                    "write one of " + known + ", or take it out");
        }
        if (wrong instanceof UnexpectedEndOfInputException) {
            return new Problem(place, "the text ends before it is complete", "close what is open, or copy it again");
        }
        if (wrong instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return new Problem(
                    place,
                    "\"" + format.getValue() + "\" is not known here",
                    "write one of " + Arrays.toString(format.getTargetType().getEnumConstants()));
        }
        Matcher twice = DUPLICATE.matcher(message);
        if (twice.matches()) {
            return new Problem(place, "the key \"" + twice.group(1) + "\" is there twice", "keep one of the two");
        }
        Matcher required = REQUIRED.matcher(message);
        if (required.matches()) {
            return missing(place, required.group(1));
        }
        Throwable cause = wrong.getCause();
        String said = wrong instanceof ValueInstantiationException && cause != null && cause.getMessage() != null
                ? cause.getMessage()
                : message;
        Matcher notSet = NOT_SET.matcher(said);
        return notSet.matches() ? missing(place, notSet.group(1)) : said(place, said);
    }

    private static Problem missing(String place, String keys) {
        return new Problem(place, "the key " + keys + " is missing", "write it; it has no default");
    }

    /** What the values of this library say of themselves ends with the cure, after the last semicolon. */
    private static Problem said(String place, String message) {
        String plain = CLASS_NAME
                .matcher(IN_SOURCE.matcher(message).replaceFirst(""))
                .replaceAll(
                        match -> Matcher.quoteReplacement(match.group(2) == null ? match.group(1) : match.group(2)));
        int cure = plain.lastIndexOf("; ");
        return cure < 0 || cure + 2 == plain.length()
                ? new Problem(place, plain, CORRECT)
                : new Problem(place, plain.substring(0, cure), plain.substring(cure + 2));
    }
}
