package io.github.quanheng.reading;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Results.Earned;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.FieldTerm.Proportional.Form;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Full marks at a target and a proportion of them short of it. */
final class Shares {
    private static final Pattern VALUE_FIRST = Pattern.compile("按(?:实际.{0,3})?(?:与|÷)(?:目标值?|指标|基准)(?:之比)?得分");
    private static final Pattern TARGET_FIRST = Pattern.compile("按(?:目标值?|指标)(?:÷|与)实际值?(?:之比)?得分");
    private static final Pattern BY_RATE = Pattern.compile("按(?:实际比例|实际率|率)(?:乘分值(?:计分)?|得分|计分)");
    private static final Pattern WHOLE = Pattern.compile("(?:足额|全额)(.{2,20})");

    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;
    private final Results results;

    Shares(Gathered gathered, Asker asker, Needs needs, Results results) {
        this.needs = needs;
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

    /** A proportion of a target that a demand names. */
    static Quantity toward(Line line, Measured target, Asker asker) {
        if (target.low().isEmpty() || target.high().isPresent()) {
            throw new NotCombined(line);
        }
        List<Option> forms = forms(target);
        Option form = forms.size() == 1
                ? forms.get(0)
                : asker.clause(Topic.PROPORTION, line.span(), forms.toArray(Option[]::new));
        return proportional(target, form);
    }

    private static Quantity proportional(Measured target, Option option) {
        Quantity at = target.at(target.low().or(target::high).orElseThrow());
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
            } else if (earned.compares() && earned.result().isNothing() && cliff.isEmpty()) {
                cliff = Optional.of(gathered.of((Trigger.Compared) earned.trigger()));
                gathered.use(earned.line());
                gates.add(new Condition.Not(Levels.condition(cliff.get())));
            } else if (earned.ends()) {
                gates.add(results.gate(earned));
            } else if (aimed.isEmpty() && isWhole(earned)) {
                aimed = Optional.of(whole(earned));
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
        return proportional(target, form(share, target));
    }

    /** The proportion that the text names, else the only one there is, else it is asked. */
    private Option form(Earned share, Measured target) {
        List<Option> forms = forms(target);
        String words = share.line()
                .of()
                .lexeme(((Result.Proportion) share.result()).at())
                .text();
        Optional<Option> said = Optional.empty();
        if (VALUE_FIRST.matcher(words).matches()) {
            said = Optional.of(Option.SHARE_OF_TARGET);
        } else if (TARGET_FIRST.matcher(words).matches()) {
            said = Optional.of(Option.TARGET_OVER_VALUE);
        } else if (BY_RATE.matcher(words).matches()) {
            said = Optional.of(Option.RATE_UNTIL_TARGET);
        }
        if (said.isPresent()) {
            return said.filter(forms::contains).orElseThrow(() -> new NotCombined(share.line()));
        }
        return forms.size() == 1
                ? forms.get(0)
                : asker.clause(Topic.PROPORTION, share.line().span(), forms.toArray(Option[]::new));
    }

    /** 足额到位得满分: all of it is the target. */
    private static boolean isWhole(Earned earned) {
        return earned.says()
                && earned.result() instanceof Result.Full
                && WHOLE.matcher(text(earned)).matches();
    }

    private static String text(Earned earned) {
        return Facts.text(earned.line(), ((Trigger.Said) earned.trigger()).words());
    }

    private Measured whole(Earned earned) {
        gathered.use(earned.line());
        Matcher words = WHOLE.matcher(text(earned));
        String name = (words.matches() ? words.group(1) : "") + "的比例";
        NumberName.one(earned.line(), name);
        String id = needs.id(name, Kind.RATE, Optional.of("%")).orElseThrow(() -> new NotCombined(earned.line()));
        return new Measured(
                earned.line(),
                id,
                Quantity.of(id),
                Optional.empty(),
                Kind.RATE,
                Optional.of("%"),
                Optional.of(new Measured.End(Figure.of("100%"), true, false)),
                Optional.empty());
    }

    /** Whether a proportion is said of all that lies between the target and the cliff. */
    private boolean completes(Earned share, Measured target, Optional<Measured> cliff) {
        if (share.trigger() instanceof Trigger.Missed missed && !gathered.isMissed(share.line(), missed, target)) {
            return false;
        }
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
