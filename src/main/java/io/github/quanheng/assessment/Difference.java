package io.github.quanheng.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the score of one line differs between two sheets (得分差异), such as self-assessment and re-assessment.
 *
 * @param line the line
 * @param first its score on the first sheet
 * @param second its score on the second sheet
 * @param change the second less the first, where both are numbers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Difference(
        @JsonProperty(required = true) LineId line,
        @JsonProperty(required = true) Outcome first,
        @JsonProperty(required = true) Outcome second,
        Optional<Rational> change) {
    /**
     * Compares two sheets of one party by one rulebook.
     *
     * @param first the first sheet
     * @param second the second sheet
     * @return the items that differ, and the total if it does
     * @throws IllegalArgumentException if the sheets are of different parties, periods or rulebooks
     */
    public static List<Difference> between(ScoreSheet first, ScoreSheet second) {
        InvalidValue.unless(
                first.party().equals(second.party())
                        && first.period().equals(second.period())
                        && first.rulebook().equals(second.rulebook())
                        && first.edition().equals(second.edition()),
                "second",
                "%s按%s（%s版）%s的得分表，与%s按%s（%s版）%s的不可比",
                "比较同一单位同一办法同一期的两张得分表",
                "sheets of %s by %s %s for %s and of %s by %s %s for %s: are not comparable",
                "compare two of one party",
                first.party(),
                first.rulebook(),
                first.edition(),
                first.period(),
                second.party(),
                second.rulebook(),
                second.edition(),
                second.period());
        Map<LineId, Outcome> before = new LinkedHashMap<>();
        lines(first).forEach(line -> before.put(line.line(), line.score()));
        return lines(second)
                .filter(line -> !line.score().equals(before.get(line.line())))
                .map(line -> of(
                        line.line(),
                        Objects.requireNonNullElse(
                                before.get(line.line()), Outcome.absent(Reason.NOT_ASSESSED, Subject.of(line.line()))),
                        line.score()))
                .toList();
    }

    private static Stream<LineScore> lines(ScoreSheet sheet) {
        return Stream.concat(sheet.items(), Stream.of(sheet.total()));
    }

    private static Difference of(LineId line, Outcome first, Outcome second) {
        Optional<Rational> change =
                first.number().flatMap(before -> second.number().map(after -> after.minus(before)));
        return new Difference(line, first, second, change);
    }
}
