package io.github.quanheng.gap;

import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.resolved.Place;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a sheet reaches a goal, and by how much it falls short. */
final class Aim {
    private final LineId line;
    private final Predicate<Look> met;
    private final Optional<Rational> asked;

    private Aim(LineId line, Predicate<Look> met, Optional<Rational> asked) {
        this.line = line;
        this.met = met;
        this.asked = asked;
    }

    static Aim of(Goal goal, ResolvedRulebook rulebook, ScoreSheet now) {
        if (goal instanceof Goal.Target target) {
            return target(known(target.line(), rulebook), rulebook);
        }
        if (goal instanceof Goal.More more) {
            Optional<Rational> before = value(now, known(more.line(), rulebook)).number();
            return new Aim(
                    more.line(),
                    look -> look.number(more.line())
                            .filter(score -> before.isEmpty() || score.compareTo(before.get()) > 0)
                            .isPresent(),
                    before);
        }
        if (goal instanceof Goal.FullMarks full) {
            LineId line = known(full.line(), rulebook);
            Optional<Rational> marks =
                    now.line(line).flatMap(score -> score.available().number());
            return new Aim(
                    line,
                    look -> look.sheet()
                            .line(line)
                            .flatMap(score -> score.available().number())
                            .filter(available -> reaches(look, line, available))
                            .isPresent(),
                    marks);
        }
        if (goal instanceof Goal.Score score) {
            LineId line = known(score.line(), rulebook);
            return new Aim(line, look -> reaches(look, line, score.atLeast()), Optional.of(score.atLeast()));
        }
        return grade(goal, rulebook, now);
    }

    private static LineId known(LineId line, ResolvedRulebook rulebook) {
        if (rulebook.rulebook().line(line).isEmpty()) {
            throw InvalidValue.of(
                    "goal",
                    "办法中没有计分行%s",
                    "从%2$s中选用",
                    "the rulebook has no line %s",
                    "name one of %2$s",
                    line,
                    rulebook.rulebook().lines().map(each -> each.id().value()).toList());
        }
        return line;
    }

    private static boolean reaches(Look look, LineId line, Rational marks) {
        return look.number(line).filter(score -> score.compareTo(marks) >= 0).isPresent();
    }

    /** What a unit comes to: numbers and grade at once, the sheet on request. */
    record Look(Outcomes outcomes, int unit) {
        Optional<Rational> number(LineId line) {
            return outcomes.number(unit, line, Input.Stage.SCORE);
        }

        Optional<Integer> grade() {
            return outcomes.grade(unit);
        }

        ScoreSheet sheet() {
            return outcomes.sheet(unit);
        }
    }

    private static Outcome value(ScoreSheet sheet, LineId line) {
        return sheet.line(line)
                .map(LineScore::value)
                .orElseGet(() -> Outcome.absent(Reason.NOT_ASSESSED, Subject.of(line)));
    }

    private static Aim grade(Goal goal, ResolvedRulebook rulebook, ScoreSheet now) {
        GradingScale scale = rulebook.rulebook()
                .grading()
                .orElseThrow(() -> InvalidValue.of(
                        "goal", "办法不评等次", "改求分数", "the rulebook gives no grades", "ask for marks instead"));
        Optional<Integer> before = place(scale, now);
        if (goal instanceof Goal.OtherGrade) {
            return new Aim(LineId.TOTAL, look -> !look.grade().equals(before), Optional.empty());
        }
        int wanted = goal instanceof Goal.AtGrade at
                ? scale.place(at.grade())
                : before.orElse(scale.grades().size()) - 1;
        Optional<Rational> asked =
                wanted < 0 ? Optional.empty() : scale.grades().get(wanted).totalAskedFor();
        return new Aim(
                LineId.TOTAL,
                look -> look.grade().filter(place -> place <= wanted).isPresent(),
                asked);
    }

    private static Optional<Integer> place(GradingScale scale, ScoreSheet sheet) {
        return sheet.grade().flatMap(GradeScore::grade).map(scale::place);
    }

    /** The first thing in the rule that holds a value against a target. */
    private static Aim target(LineId line, ResolvedRulebook rulebook) {
        Predicate<Look> met = look -> look.sheet()
                .line(line)
                .flatMap(score -> score.rule()
                        .tree()
                        .flatMap(step -> isMet(step, rulebook).stream())
                        .findFirst())
                .orElse(false);
        return new Aim(line, met, Optional.empty());
    }

    private static Optional<Boolean> isMet(Derivation step, ResolvedRulebook rulebook) {
        Optional<Node> source = rulebook.place(step.at()).map(Place::source);
        Optional<Rational> number = step.outcome().number();
        if (source.orElse(null) instanceof Comparison.Gap) {
            return Optional.of(number.filter(gap -> gap.signum() == 0).isPresent());
        }
        if (source.orElse(null) instanceof Condition.Compare) {
            return Optional.of(number.filter(truth -> truth.signum() != 0).isPresent());
        }
        return source.orElse(null) instanceof FieldTerm.Proportional term
                        && term.form() == FieldTerm.Proportional.Form.SHARE_OF_TARGET
                ? Optional.of(isWhole(step))
                : Optional.empty();
    }

    /** Whether a share of a target is the whole of it: the marks are then the full marks times one. */
    private static boolean isWhole(Derivation product) {
        List<Derivation> factors = product.parts();
        return factors.size() == 2
                && factors.get(1)
                        .outcome()
                        .number()
                        .filter(Rational.ONE::equals)
                        .isPresent();
    }

    boolean isMet(Look look) {
        return met.test(look);
    }

    LineId line() {
        return line;
    }

    Standing standing(ScoreSheet sheet) {
        Optional<GradeName> grade = sheet.grade().flatMap(GradeScore::grade);
        return new Standing(value(sheet, line), sheet.total().value(), grade);
    }

    /** By how many marks the line falls short; zero where it is not marks that are lacking. */
    Outcome shortOf(ScoreSheet sheet) {
        Outcome value = value(sheet, line);
        return value.number()
                .map(score -> Outcome.of(asked.map(marks -> marks.minus(score).max(Rational.ZERO))
                        .orElse(Rational.ZERO)))
                .orElse(value);
    }

    /** The effects that act on the line, and on the grade. */
    List<EffectName> acting(ScoreSheet sheet) {
        Stream<EffectName> marks = sheet.line(line).stream()
                .flatMap(score -> score.effects().stream())
                .filter(effect -> effect.condition()
                        .number()
                        .filter(holds -> holds.signum() != 0)
                        .isPresent())
                .map(EffectTrace::name);
        Stream<EffectName> grades = sheet.grade().stream().flatMap(grade -> grade.effects().stream());
        return Stream.concat(marks, line.equals(LineId.TOTAL) ? grades : Stream.empty())
                .toList();
    }
}
