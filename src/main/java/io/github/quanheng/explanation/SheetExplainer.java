package io.github.quanheng.explanation;

import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import java.util.List;

/** Explains whole sheets. */
final class SheetExplainer {
    private final Speech speech;
    private final LineExplainer lines;

    SheetExplainer(Speech speech, LineExplainer lines) {
        this.speech = speech;
        this.lines = lines;
    }

    SheetExplanation explain(ScoreSheet sheet) {
        Rulebook rulebook = speech.rulebook();
        return new SheetExplanation(
                speech.say(Phrase.TITLE, speech.label(rulebook.title()), rulebook.edition()),
                rulebook.notice().map(speech::label),
                sheet.party(),
                sheet.period(),
                new ProvisionsText(speech).all(),
                List.of(
                        speech.say(Phrase.COLUMN_SECTION),
                        speech.say(Phrase.COLUMN_ITEM),
                        speech.say(Phrase.COLUMN_VALUE),
                        speech.say(Phrase.COLUMN_TARGET),
                        speech.say(Phrase.COLUMN_RULE),
                        speech.say(Phrase.COLUMN_POINTS),
                        speech.say(Phrase.COLUMN_FULL)),
                sheet.sections().stream().map(this::section).toList(),
                explain(sheet.total()),
                sheet.grade()
                        .flatMap(grade -> rulebook.grading()
                                .map(scale -> new GradeText(speech, scale).of(grade, sheet.total()))));
    }

    private SectionExplanation section(SectionScore section) {
        return new SectionExplanation(
                explain(section.line()),
                section.items().stream().map(this::explain).toList(),
                section.sections().stream().map(this::section).toList());
    }

    private LineExplanation explain(LineScore score) {
        Line line = speech.rulebook()
                .line(score.line())
                .orElseThrow(() -> new IllegalArgumentException("line " + score.line() + " of the sheet: rulebook "
                        + speech.rulebook().id() + " has none"));
        return lines.explain(line, score);
    }
}
