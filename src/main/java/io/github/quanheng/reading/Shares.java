package io.github.quanheng.reading;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Levels.Level;
import io.github.quanheng.reading.Results.Earned;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FieldTerm.Proportional.Form;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Full marks at a target and a proportion of them short of it. */
final class Shares {
    private final Gathered gathered;
    private final Asker asker;
    private final Results results;

    Shares(Gathered gathered, Asker asker, Results results) {
        this.gathered = gathered;
        this.asker = asker;
        this.results = results;
    }

    /** Full marks at a target and no word about a miss. */
    Quantity missed(Level full) {
        Span place = full.of().line().span();
        boolean both = full.low().isPresent() && full.high().isPresent();
        Option option = both
                ? asker.clause(Topic.MISS, place, Option.NO_MARKS)
                : asker.clause(
                        Topic.MISS,
                        place,
                        Stream.concat(Stream.of(Option.NO_MARKS), forms(full.of()).stream())
                                .toArray(Option[]::new));
        return option == Option.NO_MARKS
                ? new FieldTerm.Pass(Levels.condition(full.of()))
                : proportional(full.of(), option);
    }

    /** The proportions that a comparison may mean; a count is no rate, and full marks times a count are none. */
    private static List<Option> forms(Measured target) {
        if (target.low().isEmpty()) {
            return List.of(Option.TARGET_OVER_VALUE, Option.TWO_LESS_SHARE);
        }
        return target.kind() == Kind.RATE
                ? List.of(Option.SHARE_OF_TARGET, Option.RATE_UNTIL_TARGET)
                : List.of(Option.SHARE_OF_TARGET);
    }

    private static Quantity proportional(Measured target, Option option) {
        Quantity at =
                new Input.Constant(target.low().or(target::high).orElseThrow().at());
        return new FieldTerm.Proportional(target.of(), at, Form.valueOf(option.name()));
    }

    /** 未达到的按比例得分: of what the clause aims at, down to the cliff where one is said. */
    Quantity proportion(List<Condition> gates) {
        Optional<Measured> aimed = gathered.target();
        List<Earned> all = results.open(earned -> true);
        Optional<Measured> cliff = Optional.empty();
        @Nullable Earned share = null;
        for (Earned earned : all) {
            if (earned.result() instanceof Result.Proportion) {
                if (share != null) {
                    throw new NotCombined(earned.line());
                }
                share = earned;
            } else if (earned.compares() && Results.isNothing(earned.result()) && cliff.isEmpty()) {
                cliff = Optional.of(gathered.of((Trigger.Compared) earned.trigger()));
                gathered.use(earned.line());
                gates.add(new Condition.Not(Levels.condition(cliff.get())));
            } else if (earned.says() && Results.isNothing(earned.result())) {
                gates.add(results.gate(earned));
            } else if ((earned.compares() || earned.trigger() instanceof Trigger.Met)
                    && gathered.isFull(earned.line(), earned.result())) {
                gathered.use(earned.line());
            } else {
                throw new NotCombined(earned.line());
            }
        }
        if (share == null || aimed.isEmpty()) {
            throw new NotCombined(all.get(0).line());
        }
        Measured target = aimed.get();
        boolean oneSided = target.low().isPresent() != target.high().isPresent();
        if (!oneSided || !completes(share, target, cliff)) {
            throw new NotCombined(share.line());
        }
        gathered.use(share.line());
        gathered.use(target.line());
        List<Option> forms = forms(target);
        Option form = forms.size() == 1
                ? forms.get(0)
                : asker.clause(Topic.PROPORTION, share.line().span(), forms.toArray(Option[]::new));
        return proportional(target, form);
    }

    /** Whether a proportion is said of all that lies between the target and the cliff. */
    private boolean completes(Earned share, Measured target, Optional<Measured> cliff) {
        if (share.trigger() instanceof Trigger.Missed || share.trigger() instanceof Trigger.Otherwise) {
            return cliff.isEmpty() || cliff.get().id().equals(target.id());
        }
        if (!(share.trigger() instanceof Trigger.Compared compared)) {
            return false;
        }
        Measured range = gathered.of(compared);
        Optional<Measured.End> near = target.low().isPresent() ? range.high() : range.low();
        Optional<Measured.End> far = target.low().isPresent() ? range.low() : range.high();
        Measured.End aim = target.low().or(target::high).orElseThrow();
        Optional<Rational> edge =
                cliff.map(one -> one.high().or(one::low).orElseThrow().at().value());
        return range.id().equals(target.id())
                && near.filter(end -> end.at().value().equals(aim.at().value())).isPresent()
                && far.map(end -> end.at().value()).equals(edge);
    }
}
