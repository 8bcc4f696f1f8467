package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of the number line (区间) whose ends are closed or open by choice, as 以上, 超过, 不足 differ. Text form as in
 * mathematics: {@code "[80%,90%)"} holds 80% and not 90%; {@code "[90%,)"} has no upper end; {@code "(,60%)"} no lower.
 *
 * @param low the lower end, if there is one
 * @param lowClosed whether the lower end belongs to it
 * @param high the upper end, if there is one
 * @param highClosed whether the upper end belongs to it
 */
public record Interval(Optional<Figure> low, boolean lowClosed, Optional<Figure> high, boolean highClosed) {
    /**
     * Checks the order of the ends.
     *
     * @param low the lower end
     * @param lowClosed whether it belongs to the interval
     * @param high the upper end
     * @param highClosed whether it belongs to the interval
     */
    public Interval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        InvalidValue.unless(
                low.isPresent() || !lowClosed,
                "interval",
                "没有下端却以[开头",
                "以(开头",
                "has no lower end and begins with [",
                "begin with (");
        InvalidValue.unless(
                high.isPresent() || !highClosed,
                "interval",
                "没有上端却以]结尾",
                "以)结尾",
                "has no upper end and stops with ]",
                "stop with )");
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().value().compareTo(high.get().value());
            InvalidValue.unless(
                    order < 0 || (order == 0 && lowClosed && highClosed),
                    "interval",
                    "%s至%s之间没有数",
                    "对调两端，或两端都用[ ]",
                    "from %s to %s it holds nothing",
                    "exchange the ends or close both",
                    low.get(),
                    high.get());
        }
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code "[80%,90%)"}
     * @return the interval
     * @throws IllegalArgumentException if the text is something else or the ends are out of order
     */
    @JsonCreator
    public static Interval of(String text) {
        int comma = text.indexOf(',');
        InvalidValue.unless(
                text.length() >= 3
                        && "[(".indexOf(text.charAt(0)) >= 0
                        && ")]".indexOf(text.charAt(text.length() - 1)) >= 0
                        && comma > 0,
                "interval",
                "“%s”不是区间",
                "写如[80%%,90%%)；含端点用[ ]，不含用( )",
                "\"%s\" is no interval",
                "write it as [80%%,90%%) with [ ] for ends that belong to it and ( ) for ends that do not",
                text);
        return new Interval(
                end(text.substring(1, comma)),
                text.charAt(0) == '[',
                end(text.substring(comma + 1, text.length() - 1)),
                text.charAt(text.length() - 1) == ']');
    }

    private static Optional<Figure> end(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Figure.of(text.strip()));
    }

    /**
     * Returns whether a number lies within.
     *
     * @param x the number
     * @return true when it does
     */
    public boolean contains(Rational x) {
        int fromLow = low.map(end -> x.compareTo(end.value())).orElse(1);
        int fromHigh = high.map(end -> x.compareTo(end.value())).orElse(-1);
        return (fromLow > 0 || (fromLow == 0 && lowClosed)) && (fromHigh < 0 || (fromHigh == 0 && highClosed));
    }

    /**
     * Returns the text form, which {@link #of(String)} reads back.
     *
     * @return such as {@code "[80%,90%)"}
     */
    @Override
    @JsonValue
    public String toString() {
        return (lowClosed ? "[" : "(")
                + low.map(Figure::toString).orElse("")
                + ","
                + high.map(Figure::toString).orElse("")
                + (highClosed ? "]" : ")");
    }
}
