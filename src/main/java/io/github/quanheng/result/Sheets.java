package io.github.quanheng.result;

import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.value.Rational;
import java.util.Optional;
import java.util.stream.Stream;

/** What results read from a sheet: any line, and the effects on all of them. */
final class Sheets {
    private Sheets() {}

    static Optional<Outcome> line(ScoreSheet sheet, LineId id) {
        return lines(sheet)
                .filter(line -> line.line().equals(id))
                .map(LineScore::score)
                .findFirst();
    }

    /** The value that a line without marks watches. */
    static Optional<Outcome> watched(ScoreSheet sheet, LineId id) {
        return lines(sheet)
                .filter(line -> line.line().equals(id) && line.full().equals(Outcome.of(Rational.ZERO)))
                .flatMap(line -> line.rule().parts().stream().limit(1))
                .map(Derivation::outcome)
                .findFirst();
    }

    static Stream<EffectTrace> effects(ScoreSheet sheet) {
        return lines(sheet).flatMap(line -> line.effects().stream());
    }

    private static Stream<LineScore> lines(ScoreSheet sheet) {
        return Stream.concat(Stream.of(sheet.total()), sheet.sections().stream().flatMap(Sheets::lines));
    }

    private static Stream<LineScore> lines(SectionScore section) {
        return Stream.of(
                        Stream.of(section.line()),
                        section.items().stream(),
                        section.sections().stream().flatMap(Sheets::lines))
                .flatMap(lines -> lines);
    }
}
