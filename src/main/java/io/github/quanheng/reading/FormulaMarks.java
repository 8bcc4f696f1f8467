package io.github.quanheng.reading;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FieldTerm.Proportional.Form;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The marks that a clause gives by a formula, by a proportion that it names, or by the lowest of several. */
final class FormulaMarks {
    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;
    private final Formulas formulas;

    FormulaMarks(Gathered gathered, Asker asker, Needs needs, Formulas formulas) {
        this.gathered = gathered;
        this.asker = asker;
        this.needs = needs;
        this.formulas = formulas;
    }

    Quantity marks() {
        Line line = formulas.scoring();
        Lexeme phrase = Formulas.phrase(line).orElseThrow();
        gathered.use(line);
        if (phrase.sort() == Sort.FORMULA) {
            return formulas.quantity(
                    line, Phrases.formula(phrase.text()).orElseThrow().of());
        }
        if (phrase.sort() == Sort.RATIO) {
            List<String> names = Formulas.ratio(line);
            return new Arithmetic.Product(List.of(
                    Input.FullMarks.OF_THE_LINE,
                    new Arithmetic.Quotient(formulas.named(line, names.get(0)), formulas.named(line, names.get(1)))));
        }
        List<String> names = Phrases.shares(phrase.text());
        if (names.size() > 1) {
            Line extreme = Formulas.only(gathered.lines(), Sort.EXTREME).orElseThrow(() -> new NotCombined(line));
            gathered.use(extreme);
            boolean lowest =
                    Phrases.isLowest(Formulas.phrase(extreme).orElseThrow().text());
            return new Arithmetic.Extreme(
                    lowest ? End.LOWEST : End.HIGHEST,
                    names.stream().map(name -> share(line, name, "100%")).toList(),
                    Set.of());
        }
        Optional<Measured> target = gathered.target();
        if (target.isEmpty()) {
            return share(line, names.get(0), "100%");
        }
        gathered.use(target.get().line());
        return Shares.toward(line, target.get(), asker);
    }

    private Quantity share(Line line, String name, String target) {
        String id = needs.id(name, Kind.RATE, Optional.of("%")).orElseThrow(() -> new NotCombined(line));
        return new FieldTerm.Proportional(Quantity.of(id), Quantity.of(target), Form.SHARE_OF_TARGET);
    }
}
