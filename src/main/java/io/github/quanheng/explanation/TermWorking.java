package io.github.quanheng.explanation;

import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FormulaTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms of the field at work, with the values put in. */
final class TermWorking {
    private final Workings working;
    private final LineWords line;
    private final RulebookWords words;

    TermWorking(Workings working) {
        this.working = working;
        this.line = working.line();
        this.words = working.words();
    }

    String open(Traced traced, Mode mode) {
        FieldTerm term = (FieldTerm) traced.node();
        if (term instanceof FieldTerm.Pass) {
            Traced when = traced.part("pass");
            String met = working.condition(when);
            return met.isEmpty()
                    ? words.say(when.holds() ? WorkingPhrase.DEMAND_MET : WorkingPhrase.DEMAND_MISSED)
                    : met;
        }
        if (term instanceof FieldTerm.Provided provided) {
            Traced when = traced.part("provided.when");
            String gate = working.condition(when);
            if (provided.otherwise().isPresent()) {
                String side = when.holds() ? "provided.then" : "provided.otherwise";
                return working.sequence(List.of(gate, working.open(traced.part(side), mode)));
            }
            if (!when.holds()) {
                return working.sequence(List.of(gate, words.say(WorkingPhrase.GATE_SHUT)));
            }
            String then = working.open(traced.part("provided.then"), mode);
            String met = working.sequence(List.of(gate, words.say(WorkingPhrase.GATE_OPEN)));
            return working.sequence(line.headline().isPresent() ? List.of(then, met) : List.of(met, then));
        }
        if (term instanceof FieldTerm.Proportional part) {
            return proportional(traced, part);
        }
        if (term instanceof FieldTerm.Bands bands) {
            return bands(traced, bands);
        }
        if (term instanceof FieldTerm.ByCode byCode) {
            return byCode(traced, byCode, mode);
        }
        if (term instanceof Interpolated) {
            return new CurveWorking(working, traced).open(mode);
        }
        if (term instanceof FieldTerm.Deduct) {
            return deduct(traced, mode);
        }
        if (term instanceof FieldTerm.PerCase perCase) {
            return perCase.hasBound() ? casesOutside(traced, mode) : perCase(traced, mode);
        }
        if (term instanceof FieldTerm.Missing) {
            return missing(traced, mode);
        }
        if (term instanceof FormulaTerm) {
            return new FormulaTermWorking(working).open(traced);
        }
        return term instanceof FieldTerm.Award award
                ? oneByOne(traced, "award", award.cases().size(), mode)
                : oneByOne(traced, "lose", ((FieldTerm.Lose) term).cases().size(), mode);
    }

    private String proportional(Traced traced, FieldTerm.Proportional term) {
        Traced of = traced.part("proportional.of");
        Traced target = traced.part("proportional.target");
        boolean plainShare = term.form() == FieldTerm.Proportional.Form.SHARE_OF_TARGET;
        if (plainShare) {
            Rational share = traced.within("product[1].limit.of").value();
            if (share.signum() < 0) {
                return settled(of, target, WorkingPhrase.SHARE_BELOW_ZERO);
            }
            if (share.compareTo(Rational.ONE) > 0) {
                return settled(of, target, WorkingPhrase.SHARE_ABOVE_ONE);
            }
        } else if (traced.within("product[1].choose.cases[0].when").holds()) {
            return settled(of, target, WorkingPhrase.TARGET_MET);
        }
        boolean floored = term.form() == FieldTerm.Proportional.Form.TWO_LESS_SHARE
                && traced.value().signum() == 0;
        if (floored) {
            return settled(of, target, WorkingPhrase.SHARE_BELOW_ZERO);
        }
        String share = switch (term.form()) {
            case SHARE_OF_TARGET -> quotient(of, target);
            case TARGET_OVER_VALUE -> quotient(target, of);
            case TWO_LESS_SHARE -> words.say(Joint.BRACKET, "2 − " + quotient(of, target));
            case RATE_UNTIL_TARGET, RATE_THROUGH_TARGET -> working.equations().operand(of);
        };
        String full = words.say(WorkingPhrase.FULL_VALUE, words.marks(full(traced)));
        return working.sequence(List.of(
                working.premises(of),
                working.premises(target),
                full + " × " + share + " = " + working.equations().value(traced, PrintUnit.MARKS)));
    }

    private static Rational full(Traced traced) {
        return traced.tree()
                .filter(one -> one.node() instanceof Input.FullMarks)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private String settled(Traced of, Traced target, Phrase verdict) {
        return working.sequence(List.of(
                working.place(of, target.spot().unit()),
                target.node() instanceof Input
                        ? ""
                        : working.valued(target, of.spot().unit()),
                words.say(verdict)));
    }

    private String quotient(Traced over, Traced by) {
        PrintUnit unit = over.spot().unit().or(by.spot().unit());
        return working.equations().operand(over, unit) + " ÷ "
                + working.equations().operand(by, unit);
    }

    private static int piece(Traced traced) {
        return ((Derivation.Found) traced.derivation()).pieces().get(0);
    }

    private String bands(Traced traced, FieldTerm.Bands bands) {
        PrintUnit unit = CurveText.axis(traced.spot(), bands);
        Interval band = bands.pieces().get(piece(traced)).on();
        return working.sequence(List.of(
                working.place(traced.part("bands.of"), unit),
                words.say(WorkingPhrase.IN_BAND, line.interval(band, unit))));
    }

    private String byCode(Traced traced, FieldTerm.ByCode byCode, Mode mode) {
        String code = traced.conditions().stream()
                .filter(Traced::holds)
                .findFirst()
                .filter(condition -> !isTold(byCode))
                .map(working::condition)
                .orElse("");
        return working.sequence(List.of(
                code, traced.taken().map(value -> working.open(value, mode)).orElse("")));
    }

    /** Whether the headline has told the code. */
    boolean isTold(FieldTerm.ByCode byCode) {
        return line.headline()
                .filter(found ->
                        found.of().node() instanceof Condition.Is is && is.of().equals(byCode.of()))
                .isPresent();
    }

    private String deduct(Traced traced, Mode mode) {
        Mode inner = mode == Mode.LOSE ? Mode.VALUE : Mode.LOSE;
        List<String> groups = new ArrayList<>();
        List<Traced> losses = traced.list("deduct");
        Workings now = working;
        for (Traced loss : losses) {
            groups.add(now.closed(loss, inner));
            now = now.unheaded();
        }
        if (losses.size() > 1 || mode != Mode.EARN) {
            groups.add(sum(traced.parts(), " − ") + " = " + working.equations().value(traced, PrintUnit.MARKS));
        }
        return working.groups(groups);
    }

    private String sum(List<Traced> parts, String sign) {
        return String.join(
                sign,
                parts.stream()
                        .map(part -> {
                            String text = words.numerals().bare(part.value());
                            return part.value().signum() < 0 ? words.say(Joint.BRACKET, text) : text;
                        })
                        .toList());
    }

    /** What one of something gives, and its value where the rule does not print it. */
    private List<String> each(Traced each, Phrase phrase, Mode mode, String... unit) {
        boolean named = each.node() instanceof Input;
        String marks = named ? line.marks(each.spot()) : words.marks(each.value());
        List<String> parts = new ArrayList<>(List.of(unit));
        parts.add(words.say(RulePhrase.gives(mode), marks));
        return List.of(
                named ? "" : working.premises(each),
                words.say(phrase, parts.toArray(String[]::new)),
                named && !each.spot().isConstant() ? working.equations().inline(each) : "");
    }

    private String perCase(Traced traced, Mode mode) {
        Traced of = traced.part("perCase.of");
        boolean formula = Shape.isFormula(of.node()) && !(of.node() instanceof Collective);
        List<String> clauses = new ArrayList<>();
        clauses.add(
                !formula
                        ? working.open(of, Mode.VALUE)
                        : line.isHeadline(of.node())
                                ? ""
                                : working.valued(of, of.spot().unit()));
        clauses.addAll(
                each(traced.part("perCase.each"), WorkingPhrase.EACH_CASE, mode, StepText.caseUnit(words, of.spot())));
        return working.sequence(clauses);
    }

    private String casesOutside(Traced traced, Mode mode) {
        List<String> clauses = new ArrayList<>();
        clauses.add(new GapWorking(working).cases(traced));
        if (traced.within("product[1]").value().signum() != 0) {
            clauses.addAll(each(
                    traced.part("perCase.each"),
                    WorkingPhrase.EACH_CASE,
                    mode,
                    StepText.caseUnit(words, traced.part("perCase.of").spot())));
        }
        return working.sequence(clauses);
    }

    private String missing(Traced traced, Mode mode) {
        List<String> lacking = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        for (Traced thing : traced.list("missing.of")) {
            if (thing.isAbsent() || !LineWords.isYes(thing.node())) {
                clauses.add(working.condition(thing));
            }
            if (thing.number().filter(truth -> truth.signum() == 0).isPresent()) {
                lacking.add(line.thing(thing.spot()));
            }
        }
        if (lacking.isEmpty()) {
            clauses.add(words.say(WorkingPhrase.NOTHING_LACKS));
            return working.sequence(clauses);
        }
        clauses.add(words.say(
                lacking.size() == 1 ? WorkingPhrase.LACKING : WorkingPhrase.LACKING_MANY,
                words.join(Joint.ENUMERATE, lacking),
                String.valueOf(lacking.size())));
        clauses.addAll(each(traced.part("missing.each"), WorkingPhrase.EACH_MISSING, mode));
        return working.sequence(clauses);
    }

    private String oneByOne(Traced traced, String word, int size, Mode mode) {
        if (size == 1) {
            Optional<Traced> then = traced.find(word + "[0].then")
                    .filter(value -> traced.part(word + "[0].when").holds());
            return working.sequence(List.of(
                    working.condition(traced.part(word + "[0].when")),
                    then.map(value -> working.open(value, mode)).orElse("")));
        }
        List<String> groups = new ArrayList<>();
        Workings now = working;
        for (int i = 0; i < size; i++) {
            Traced when = traced.part(word + "[" + i + "].when");
            groups.add(working.sequence(List.of(
                    now.condition(when),
                    when.holds()
                            ? now.closed(traced.part(word + "[" + i + "].then"), mode)
                            : words.say(RulePhrase.nothing(mode)))));
            now = now.unheaded();
        }
        groups.add(sum(traced.parts(), " + ") + " = " + working.equations().value(traced, PrintUnit.MARKS));
        return working.groups(groups);
    }
}
