package io.github.quanheng.explanation;

import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.LineScore;
import java.util.ArrayList;
import java.util.List;

/** How a grade came about, in words. */
final class GradeText {
    private final RulebookWords words;
    private final GradingScale scale;
    private final LineWords texts;

    GradeText(RulebookWords words, GradingScale scale) {
        this.words = words;
        this.scale = scale;
        this.texts = new LineWords(words);
    }

    GradeExplanation of(GradeScore grade, LineScore total) {
        List<String> effects = effects(grade);
        List<String> clauses = new ArrayList<>();
        total.score()
                .number()
                .ifPresent(points -> clauses.add(words.say(
                        Phrase.NAMED_VALUE, words.label(words.rulebook().total().name()), words.marks(points))));
        grade.byScore()
                .ifPresent(name -> clauses.add(words.say(Phrase.GRADE_BY_SCORE, words.label(name), demand(name))));
        clauses.addAll(effects);
        grade.grade().ifPresent(name -> clauses.add(words.say(Phrase.GRADE_STANDS, words.label(name))));
        grade.absent().ifPresent(absent -> clauses.add(words.say(Phrase.GRADE_NONE, words.reason(absent.why()))));
        return new GradeExplanation(
                grade.grade().map(words::label),
                grade.byScore().map(words::label),
                effects,
                words.join(Phrase.COMMA, clauses),
                words.rulebook().rulings().stream()
                        .filter(ruling -> ruling.grading().isPresent())
                        .map(ruling -> new Note(Note.Kind.RULING, words.ruling(ruling)))
                        .toList());
    }

    private String demand(GradeName name) {
        int place = scale.place(name);
        return scale.grades()
                .get(place)
                .when()
                .map(when -> condition("grades", place, when))
                .orElseGet(() -> words.say(Phrase.NONE_BEFORE));
    }

    private String condition(String list, int number, Condition when) {
        return texts.condition(new Spot(words.book(), "grading." + list + "[" + number + "].when", when));
    }

    /** Each veto and demotion as far as it was judged: those that come after an unknown one were not. */
    private List<String> effects(GradeScore grade) {
        List<String> all = new ArrayList<>();
        if (grade.byScore().isEmpty() && grade.grade().isEmpty()) {
            return all;
        }
        for (int i = 0; i < scale.effects().size(); i++) {
            GradeEffect effect = scale.effects().get(i);
            boolean acts = grade.effects().contains(effect.name());
            boolean mayBeUnknown = grade.unknown().contains(effect.name());
            all.add(words.say(
                    Phrase.GRADE_EFFECT,
                    words.label(effect.name()),
                    condition("effects", i, effect.when()),
                    does(effect),
                    words.say(acts ? Phrase.APPLIED : mayBeUnknown ? Phrase.NOT_DECIDED : Phrase.NOT_TRIGGERED)));
        }
        return all;
    }

    private String does(GradeEffect effect) {
        if (!effect.bars().isEmpty()) {
            return words.say(
                    Phrase.GRADE_BARS,
                    words.join(
                            Phrase.COMMA,
                            effect.bars().stream().map(words::label).toList()));
        }
        return effect.fixedAt()
                .map(name -> words.say(Phrase.GRADE_FIXED, words.label(name)))
                .or(() -> effect.atMost().map(best -> words.say(Phrase.GRADE_AT_MOST, words.label(best))))
                .orElseGet(() -> words.say(
                        Phrase.GRADE_LOWER, String.valueOf(effect.lowerBy().orElseThrow())));
    }
}
