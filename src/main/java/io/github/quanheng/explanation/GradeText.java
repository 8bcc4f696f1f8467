package io.github.quanheng.explanation;

import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.GradeStep;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a grade came about, in words. */
final class GradeText {
    private final RulebookWords words;
    private final GradingScale scale;
    private final LineWords texts;
    private final Workings working;

    GradeText(RulebookWords words, GradingScale scale) {
        this.words = words;
        this.scale = scale;
        this.texts = new LineWords(words);
        this.working = new Working(texts);
    }

    GradeExplanation of(GradeScore grade, LineScore total) {
        List<String> effects = effects(grade);
        List<String> clauses = new ArrayList<>();
        total.score()
                .number()
                .ifPresent(points -> clauses.add(words.say(
                        Joint.NAMED_VALUE, words.label(words.rulebook().total().name()), words.marks(points))));
        grade.byScore()
                .ifPresent(name ->
                        clauses.add(words.say(ScorePhrase.GRADE_BY_SCORE, words.label(name), demand(grade, name))));
        clauses.addAll(effects);
        grade.grade().ifPresent(name -> clauses.add(words.say(ScorePhrase.GRADE_STANDS, words.label(name))));
        grade.absent().ifPresent(absent -> clauses.add(words.say(ScorePhrase.GRADE_NONE, words.reason(absent.why()))));
        return new GradeExplanation(
                grade.grade().map(words::label),
                grade.byScore().map(words::label),
                effects,
                words.join(Joint.COMMA, clauses),
                words.rulebook().rulings().stream()
                        .filter(ruling -> ruling.grading().isPresent())
                        .map(ruling -> new Note(Note.Kind.RULING, words.ruling(ruling)))
                        .toList());
    }

    /** What a grade asks for, with the values of all that the total does not tell. */
    private String demand(GradeScore grade, GradeName name) {
        int place = scale.place(name);
        return scale.grades()
                .get(place)
                .when()
                .map(when -> {
                    String asked = condition("grades", place, when);
                    return when.tree().allMatch(GradeText::isOfTotal)
                            ? asked
                            : words.join(Joint.LIST, List.of(asked, seen(held(grade))));
                })
                .orElseGet(() -> words.say(ScorePhrase.NONE_BEFORE));
    }

    /** The condition that held: the last that was looked at. */
    private static Derivation held(GradeScore grade) {
        return grade.conditions().get(grade.conditions().size() - 1);
    }

    private static boolean isOfTotal(Node node) {
        return !(node instanceof Input)
                || node instanceof Input.Constant
                || (node instanceof Input.ScoreOf score && score.line().equals(LineId.TOTAL));
    }

    private String seen(Derivation condition) {
        return working.condition(Traced.of(words.book(), condition));
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
            GradeStep step = grade.steps().get(i);
            String seen = seen(step.when());
            all.add(words.say(
                    seen.isEmpty() ? ScorePhrase.GRADE_EFFECT_TOLD : ScorePhrase.GRADE_EFFECT,
                    words.label(effect.name()),
                    condition("effects", i, effect.when()),
                    does(effect),
                    became(effect, step),
                    seen));
        }
        return all;
    }

    private String became(GradeEffect effect, GradeStep step) {
        Optional<Rational> holds = step.when().outcome().number();
        if (holds.isEmpty()) {
            return words.say(ScorePhrase.NOT_DECIDED);
        }
        if (holds.get().signum() == 0) {
            return words.say(ScorePhrase.NOT_TRIGGERED);
        }
        String applied = words.say(ScorePhrase.APPLIED);
        if (!effect.bars().isEmpty() || step.after().isEmpty()) {
            return applied;
        }
        String after = words.label(step.after().get());
        return step.before().equals(step.after())
                ? words.say(ScorePhrase.GRADE_KEPT, applied)
                : step.before()
                        .map(before -> words.say(ScorePhrase.GRADE_MOVED, applied, words.label(before), after))
                        .orElse(applied);
    }

    private String does(GradeEffect effect) {
        if (!effect.bars().isEmpty()) {
            return words.say(
                    ScorePhrase.GRADE_BARS,
                    words.join(
                            Joint.COMMA,
                            effect.bars().stream().map(words::label).toList()));
        }
        return effect.fixedAt()
                .map(name -> words.say(ScorePhrase.GRADE_FIXED, words.label(name)))
                .or(() -> effect.atMost().map(best -> words.say(ScorePhrase.GRADE_AT_MOST, words.label(best))))
                .orElseGet(() -> words.say(
                        ScorePhrase.GRADE_LOWER, String.valueOf(effect.lowerBy().orElseThrow())));
    }
}
