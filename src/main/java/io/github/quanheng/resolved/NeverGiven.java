package io.github.quanheng.resolved;

import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;

/** Marks that a rule names as its result and that no unit can be given, because the ceiling is below them: a zero too many. */
final class NeverGiven {
    private final Draft draft;
    private final Rational ceiling;

    NeverGiven(Draft draft, Rational ceiling) {
        this.draft = draft;
        this.ceiling = ceiling;
    }

    void look(String at, Quantity rule) {
        if (rule instanceof FieldTerm.Bands bands) {
            bands.marks().forEach((band, marks) -> marks(at + ".bands.marks." + band, marks));
        } else if (rule instanceof Interpolated line) {
            result(at + ".interpolated.before", line.before());
            for (int i = 0; i < line.through().size(); i++) {
                result(at + "." + Interpolated.marksAt(i), line.through().get(i).y());
            }
            result(at + ".interpolated.after", line.after());
        } else if (rule instanceof FieldTerm.Provided provided) {
            result(at + ".provided.then", provided.then());
            provided.otherwise().ifPresent(other -> result(at + ".provided.otherwise", other));
        } else if (rule instanceof FieldTerm.ByCode codes) {
            codes.marks().forEach((code, marks) -> result(at + ".byCode.marks." + code, marks));
        } else if (rule instanceof Cases.Choose choose) {
            for (int i = 0; i < choose.cases().size(); i++) {
                result(
                        at + ".choose.cases[" + i + "].then",
                        choose.cases().get(i).then());
            }
            result(at + ".choose.otherwise", choose.otherwise());
        } else if (rule instanceof Cases.Settle settle) {
            result(at + ".settle.of", settle.of());
            settle.when().forEach((reason, value) -> result(at + ".settle.when." + reason, value));
        }
    }

    private void result(String at, Quantity value) {
        if (value instanceof Input.Constant constant) {
            marks(at, constant.figure());
        } else {
            look(at, value);
        }
    }

    private void marks(String at, Figure marks) {
        if (!marks.isRate() && marks.value().compareTo(ceiling) > 0) {
            draft.problem(
                    at,
                    marks + "分高于封顶" + ceiling + "分，永远得不到",
                    marks + " marks can never be given under a ceiling of " + ceiling,
                    "请核对分数，或改正封顶",
                    "correct the marks, or the ceiling");
        }
    }
}
