package io.github.quanheng.explanation;

import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.value.InvalidValue;
import java.util.List;

/** Explains whole sheets. */
final class SheetExplainer {
    private final RulebookWords words;

    SheetExplainer(RulebookWords words) {
        this.words = words;
    }

    SheetExplanation explain(ScoreSheet sheet) {
        Rulebook rulebook = words.rulebook();
        return new SheetExplanation(
                words.say(ScorePhrase.TITLE, words.label(rulebook.title()), rulebook.edition()),
                rulebook.notice().map(words::label),
                sheet.party(),
                sheet.period(),
                new ProvisionsText(words).all(),
                List.of(
                        words.say(ScorePhrase.COLUMN_SECTION),
                        words.say(ScorePhrase.COLUMN_ITEM),
                        words.say(ScorePhrase.COLUMN_VALUE),
                        words.say(ScorePhrase.COLUMN_TARGET),
                        words.say(ScorePhrase.COLUMN_RULE),
                        words.say(ScorePhrase.COLUMN_POINTS),
                        words.say(ScorePhrase.COLUMN_FULL)),
                sheet.sections().stream().map(this::section).toList(),
                explain(sheet.total()),
                sheet.grade()
                        .flatMap(grade ->
                                rulebook.grading().map(scale -> new GradeText(words, scale).of(grade, sheet.total()))));
    }

    private SectionExplanation section(SectionScore section) {
        return new SectionExplanation(
                explain(section.line()),
                section.items().stream().map(this::explain).toList(),
                section.sections().stream().map(this::section).toList());
    }

    private LineExplanation explain(LineScore score) {
        Line line = words.rulebook()
                .line(score.line())
                .orElseThrow(() -> InvalidValue.of(
                        "sheet",
                        "计分表的行%s，办法%s中没有",
                        "用评出它的办法",
                        "line %s of the sheet: rulebook %s has none",
                        "take the rulebook that scored it",
                        score.line(),
                        words.rulebook().id()));
        return new LineExplainer(words, line).explain(score);
    }
}
