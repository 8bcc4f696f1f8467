package io.github.quanheng.explanation;

import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a grade came about, in words. */
final class GradeText {
    private final Speech speech;
    private final GradingScale scale;
    private final Wording wording;

    GradeText(Speech speech, GradingScale scale) {
        this.speech = speech;
        this.scale = scale;
        this.wording =
                new Wording(speech, speech.label(speech.rulebook().total().name()), Optional.empty());
    }

    GradeExplanation of(GradeScore grade, LineScore total) {
        List<String> effects = effects(grade);
        List<String> clauses = new ArrayList<>();
        total.score()
                .number()
                .ifPresent(points -> clauses.add(speech.say(
                        Phrase.NAMED_VALUE,
                        speech.label(speech.rulebook().total().name()),
                        speech.marks(points))));
        grade.byScore()
                .ifPresent(name -> clauses.add(speech.say(Phrase.GRADE_BY_SCORE, speech.label(name), demand(name))));
        clauses.addAll(effects);
        grade.grade().ifPresent(name -> clauses.add(speech.say(Phrase.GRADE_STANDS, speech.label(name))));
        grade.absent().ifPresent(absent -> clauses.add(speech.say(Phrase.GRADE_NONE, speech.reason(absent.why()))));
        return new GradeExplanation(
                grade.grade().map(speech::label),
                grade.byScore().map(speech::label),
                effects,
                speech.join(Phrase.COMMA, clauses));
    }

    private String demand(Label name) {
        return scale.grades().stream()
                .filter(each -> each.name().equals(name))
                .map(Grade::when)
                .map(wording::condition)
                .findFirst()
                .orElseThrow();
    }

    /** Each veto and demotion as far as it was judged: those that come after an unknown one were not. */
    private List<String> effects(GradeScore grade) {
        List<String> texts = new ArrayList<>();
        if (grade.byScore().isEmpty() && grade.grade().isEmpty()) {
            return texts;
        }
        for (GradeEffect effect : scale.effects()) {
            boolean acts = grade.effects().contains(effect.name());
            boolean mayBeUnknown = grade.unknown().contains(effect.name());
            texts.add(speech.say(
                    Phrase.GRADE_EFFECT,
                    speech.label(effect.name()),
                    wording.condition(effect.when()),
                    does(effect),
                    speech.say(acts ? Phrase.APPLIED : mayBeUnknown ? Phrase.NOT_DECIDED : Phrase.NOT_TRIGGERED)));
        }
        return texts;
    }

    private String does(GradeEffect effect) {
        if (!effect.bars().isEmpty()) {
            return speech.say(
                    Phrase.GRADE_BARS,
                    speech.join(
                            Phrase.COMMA,
                            effect.bars().stream().map(speech::label).toList()));
        }
        return effect.fixedAt()
                .map(name -> speech.say(Phrase.GRADE_FIXED, speech.label(name)))
                .or(() -> effect.atMost().map(best -> speech.say(Phrase.GRADE_AT_MOST, speech.label(best))))
                .orElseGet(() -> speech.say(
                        Phrase.GRADE_LOWER, String.valueOf(effect.lowerBy().orElseThrow())));
    }
}
