package io.github.quanheng.deduction;

import io.github.quanheng.resolved.Place;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SummedLine;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes down a sheet from the total and books at each line what each of its steps took. */
final class Ledger {
    private final ResolvedRulebook rulebook;
    private final ScoreSheet sheet;
    private final List<Deduction> entries = new ArrayList<>();
    private final Set<LineId> booked = new HashSet<>();

    Ledger(ResolvedRulebook rulebook, ScoreSheet sheet) {
        this.rulebook = rulebook;
        this.sheet = sheet;
    }

    List<Deduction> entries() {
        line(sheet.total(), Optional.of(Rational.ONE));
        sheet.lines().filter(line -> !booked.contains(line.line())).forEach(line -> line(line, Optional.empty()));
        return entries;
    }

    private void line(LineScore line, Optional<Rational> share) {
        booked.add(line.line());
        Optional<Rational> full = line.available().number();
        Optional<Rational> raw = line.raw().number();
        if (full.isEmpty() || line.watched().isPresent()) {
            return;
        }
        Entry entry = new Entry(line, line.score().number().isPresent() ? share : Optional.empty());
        raw.ifPresent(came -> earned(line, full.get(), came, entry));
        Rational last = raw.orElse(full.get());
        Optional<Rational> limited = line.limited().number();
        if (limited.isPresent()) {
            Rational cut = last.minus(limited.get());
            boolean above = cut.signum() > 0;
            entry.add(above ? Cause.CEILING : Cause.FLOOR, place(line) + (above ? ".ceiling" : ".floor"), cut);
            last = limited.get();
        }
        for (int i = 0; i < line.effects().size(); i++) {
            EffectTrace effect = line.effects().get(i);
            Optional<Rational> after = effect.after().number();
            if (after.isPresent()) {
                entry.effect(effect.name(), place(line) + ".effects[" + i + "]", last.minus(after.get()));
                last = after.get();
            }
        }
        Optional<Rational> score = line.score().number();
        if (score.isPresent()) {
            entry.add(Cause.ROUNDING, place(line) + ".rounding", last.minus(score.get()));
        }
    }

    private void earned(LineScore line, Rational full, Rational raw, Entry entry) {
        if (line.settled().isPresent()) {
            entry.absent(full.minus(raw));
        } else if (line.rule() instanceof Derivation.Summed sum) {
            parts(sum, entry.share);
        } else if (isDeduct(line.rule())) {
            line.rule().parts().stream()
                    .skip(1)
                    .forEach(loss ->
                            loss.outcome().number().ifPresent(lost -> entry.add(Cause.DEDUCTION, loss.at(), lost)));
        } else {
            entry.add(full.signum() == 0 ? Cause.BONUS : Cause.RULE, line.rule().at(), full.minus(raw));
        }
    }

    private boolean isDeduct(Derivation rule) {
        return rule instanceof Derivation.Applied
                && rulebook.place(rule.at())
                        .map(Place::source)
                        .filter(FieldTerm.Deduct.class::isInstance)
                        .isPresent();
    }

    private void parts(Derivation.Summed sum, Optional<Rational> share) {
        for (SummedLine part : sum.lines()) {
            Rational weight = part.weight().flatMap(Outcome::number).orElse(Rational.ONE);
            Rational scaled = part.available().isEmpty()
                    ? weight
                    : sum.basis()
                            .map(basis -> weight.times(basis.full()).dividedBy(basis.available()))
                            .orElse(weight);
            boolean counts = part.score().number().isPresent();
            sheet.line(part.line()).ifPresent(line -> line(line, counts ? share.map(scaled::times) : Optional.empty()));
        }
    }

    private static String place(LineScore line) {
        String at = line.rule().at();
        return line.line().equals(LineId.TOTAL) ? "total" : at.substring(0, at.indexOf(']') + 1);
    }

    /** Books for one line. */
    private final class Entry {
        private final LineScore line;
        private final Optional<Rational> share;

        Entry(LineScore line, Optional<Rational> share) {
            this.line = line;
            this.share = share;
        }

        void add(Cause cause, String at, Rational lost) {
            book(cause, at, Optional.empty(), Optional.empty(), lost);
        }

        void effect(EffectName name, String at, Rational lost) {
            book(Cause.EFFECT, at, Optional.of(name), Optional.empty(), lost);
        }

        void absent(Rational lost) {
            Optional<Reason> reason = line.rule().outcome().reason();
            book(Cause.ABSENT, line.rule().at(), Optional.empty(), reason, lost);
        }

        private void book(Cause cause, String at, Optional<EffectName> effect, Optional<Reason> reason, Rational lost) {
            if (lost.signum() != 0) {
                entries.add(new Deduction(line.line(), cause, at, effect, reason, lost, share.map(lost::times)));
            }
        }
    }
}
