package io.github.quanheng.explanation;

import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** The terms of the field in their own words, without data. */
final class TermText {
    private final Wording wording;
    private final Speech speech;
    private final Mode mode;

    TermText(Wording wording, Mode mode) {
        this.wording = wording;
        this.speech = wording.speech();
        this.mode = mode;
    }

    String of(FieldTerm term) {
        if (term instanceof FieldTerm.Pass pass) {
            return pass(pass);
        }
        if (term instanceof FieldTerm.Provided provided) {
            return speech.say(
                    Phrase.PROVIDED,
                    wording.condition(provided.when()),
                    speech.say(Phrase.nothing(mode)),
                    wording.phrase(provided.then(), mode));
        }
        if (term instanceof FieldTerm.Proportional part) {
            return proportional(part);
        }
        if (term instanceof FieldTerm.Bands bands) {
            return bands(bands);
        }
        if (term instanceof FieldTerm.ByCode byCode) {
            List<String> codes = new ArrayList<>();
            byCode.marks()
                    .forEach((code, worth) -> codes.add(speech.say(Phrase.BAND, code, wording.phrase(worth, mode))));
            return speech.say(Phrase.BY_CODE, speech.name(byCode.of()), speech.join(Phrase.LIST, codes));
        }
        if (term instanceof FieldTerm.Interpolated curve) {
            return interpolated(curve);
        }
        if (term instanceof FieldTerm.Deduct deduct) {
            return deduct(deduct);
        }
        if (term instanceof FieldTerm.PerStep perStep) {
            return perStep(perStep);
        }
        if (term instanceof FieldTerm.PerCase perCase) {
            return speech.say(
                    Phrase.PER_CASE,
                    wording.formula(perCase.of()),
                    caseUnit(perCase.of()),
                    speech.say(Phrase.gives(mode), wording.marks(perCase.each())));
        }
        if (term instanceof FieldTerm.Missing missing) {
            return speech.say(
                    Phrase.PER_MISSING,
                    speech.say(Phrase.gives(mode), wording.marks(missing.each())),
                    list(missing.of()));
        }
        List<String> cases = ((FieldTerm.Award) term)
                .cases().stream()
                        .map(one -> speech.say(
                                Phrase.CASE, wording.condition(one.when()), wording.phrase(one.then(), mode)))
                        .toList();
        return cases.size() == 1 ? cases.get(0) : speech.say(Phrase.AWARD, speech.join(Phrase.LIST, cases));
    }

    private String list(List<Condition> conditions) {
        return speech.join(
                Phrase.ENUMERATE, conditions.stream().map(wording::thing).toList());
    }

    /** The unit of one case, without a number. */
    String caseUnit(Quantity of) {
        Measure measure = wording.measure(of);
        String unit = measure.sort() == Measure.Sort.WORD ? measure.word() : "例";
        String one = speech.numerals().number(Rational.ONE, Measure.word(unit));
        return one.substring(1).strip();
    }

    private String pass(FieldTerm.Pass pass) {
        boolean againstTarget = pass.when() instanceof Condition.Compare compare
                && compare.left() instanceof Input
                && compare.right() instanceof Input
                && wording.isTarget(
                        compare.left(),
                        new Headline.Target(Headline.sign(compare.is()), compare.right(), java.util.Optional.empty()));
        String full = wording.phrase(Input.FullMarks.OF_THE_LINE, mode);
        String none = speech.say(Phrase.nothing(mode));
        return againstTarget
                ? speech.say(Phrase.PASS_TARGET, full, none)
                : speech.say(Phrase.PASS, wording.condition(pass.when()), full, none);
    }

    private String proportional(FieldTerm.Proportional part) {
        Measure measure = wording.measure(part.of());
        return speech.say(
                Phrase.of(part.form()),
                wording.factor(part.of()),
                part.target() instanceof Input.Constant
                        ? wording.beside(part.target(), measure)
                        : wording.factor(part.target()));
    }

    private String bands(FieldTerm.Bands bands) {
        Measure measure = speech.measures().axis(bands);
        List<String> each = new ArrayList<>();
        bands.marks()
                .forEach((band, worth) -> each.add(speech.say(
                        Phrase.BAND,
                        wording.interval(band, measure),
                        wording.phrase(new Input.Constant(worth), mode))));
        return speech.say(Phrase.BANDS, wording.formula(bands.of()), speech.join(Phrase.LIST, each));
    }

    private String interpolated(FieldTerm.Interpolated curve) {
        Measure measure = speech.measures().axis(curve);
        List<String> knots = curve.through().stream()
                .map(knot -> speech.say(
                        Phrase.KNOT,
                        speech.figure(knot.x(), measure),
                        wording.phrase(new Input.Constant(knot.y()), mode)))
                .toList();
        return speech.say(
                Phrase.INTERPOLATED,
                wording.formula(curve.of()),
                speech.join(Phrase.ENUMERATE, knots),
                speech.figure(curve.through().get(0).x(), measure),
                wording.phrase(new Input.Constant(curve.before()), mode),
                speech.figure(curve.through().get(curve.through().size() - 1).x(), measure),
                wording.phrase(new Input.Constant(curve.after()), mode));
    }

    private String deduct(FieldTerm.Deduct deduct) {
        List<String> losses = deduct.losses().stream()
                .map(loss -> wording.phrase(loss, mode == Mode.LOSE ? Mode.VALUE : Mode.LOSE))
                .toList();
        return mode == Mode.EARN && losses.size() == 1
                ? losses.get(0)
                : speech.say(Phrase.DEDUCT, speech.join(Phrase.LIST, losses));
    }

    private String perStep(FieldTerm.PerStep perStep) {
        String rate = rate(perStep);
        Headline.Target target =
                Headline.bounds(perStep.below(), perStep.above()).orElseThrow();
        if (wording.isTarget(perStep.of(), target) && target.bound() instanceof Input) {
            return rate;
        }
        Comparison.Gap gap =
                new Comparison.Gap(perStep.of(), perStep.below(), perStep.above(), Comparison.Basis.POINTS);
        Measure measure = speech.measures().compared(gap);
        String bound = target.upper().isPresent()
                ? speech.say(
                        Phrase.RANGE,
                        wording.beside(target.bound(), measure),
                        wording.beside(target.upper().get(), measure))
                : wording.beside(target.bound(), measure);
        return speech.say(
                target.upper().isPresent()
                        ? Phrase.WHERE_OUTSIDE
                        : perStep.below().isPresent() ? Phrase.WHERE_BELOW : Phrase.WHERE_ABOVE,
                wording.formula(perStep.of()),
                bound,
                rate);
    }

    /** Such as 每低1个百分点扣0.5分（不足1个百分点按比例）. */
    String rate(FieldTerm.PerStep perStep) {
        String step = step(perStep);
        Phrase side = perStep.below().isPresent() && perStep.above().isPresent()
                ? Phrase.PER_STEP_OFF
                : perStep.below().isPresent() ? Phrase.PER_STEP_BELOW : Phrase.PER_STEP_ABOVE;
        return speech.say(
                side,
                step,
                speech.say(Phrase.gives(mode), wording.marks(perStep.each())),
                speech.say(Phrase.of(perStep.partial()), step));
    }

    private String step(FieldTerm.PerStep perStep) {
        if (perStep.basis() == Comparison.Basis.RELATIVE) {
            boolean told = wording.isTarget(
                    perStep.of(),
                    Headline.bounds(perStep.below(), perStep.above()).orElseThrow());
            return speech.say(
                    told ? Phrase.OF_THE_TARGET : Phrase.OF_THE_BOUND, wording.beside(perStep.step(), Measure.PERCENT));
        }
        Comparison.Gap gap = new Comparison.Gap(perStep.of(), perStep.below(), perStep.above(), perStep.basis());
        return wording.apart(perStep.step(), speech.measures().compared(gap));
    }
}
