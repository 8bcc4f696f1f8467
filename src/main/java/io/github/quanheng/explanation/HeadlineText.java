package io.github.quanheng.explanation;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import java.util.Optional;

/** What a line is about, with the value that was read and what it is held against. */
final class HeadlineText {
    private final LineWords line;
    private final RulebookWords words;
    private final Optional<Traced> rule;

    HeadlineText(LineWords line, Optional<Traced> rule) {
        this.line = line;
        this.words = line.words();
        this.rule = rule;
    }

    private Optional<Traced> looked() {
        return line.headline()
                .flatMap(headline ->
                        rule.flatMap(whole -> whole.find(headline.of().node())));
    }

    /** Whether the value was looked at; behind a prerequisite that does not hold nobody asks for it. */
    boolean isLooked() {
        return looked().isPresent();
    }

    /** The value as it is printed, if it was looked at. */
    Optional<String> value() {
        return looked().map(this::value);
    }

    private String value(Traced of) {
        PrintUnit unit = of.node() instanceof Quantity ? of.spot().unit().or(targetUnit()) : PrintUnit.PLAIN;
        if (of.read().isPresent() && !isPart(of.node())) {
            IndicatorId read =
                    DataNotes.key(of.node()).findFirst().orElseThrow().indicator();
            String value = new DatumText(words).of(read, of.read().get(), unit);
            return of.declared()
                    .filter(declared -> !declared.equals(of.read().get()))
                    .map(declared -> words.say(
                            ScorePhrase.VERIFIED_VALUE,
                            value,
                            words.say(
                                    Joint.BRACKET,
                                    words.say(ScorePhrase.VERIFIED_OF, new DatumText(words).of(read, declared, unit)))))
                    .orElse(value);
        }
        return of.number()
                .map(number -> Shape.isDistance(of.node())
                        ? words.numerals().difference(number, unit)
                        : words.numerals().number(number, unit))
                .orElseGet(() -> words.reason(of.absent().why()));
    }

    static boolean isPart(Node node) {
        return node instanceof Input.Fact fact
                && (fact.as() == Input.Reading.NUMERATOR || fact.as() == Input.Reading.DENOMINATOR);
    }

    private PrintUnit targetUnit() {
        return line.headline()
                .flatMap(Headline::target)
                .map(target -> target.bound().unit())
                .orElse(PrintUnit.PLAIN);
    }

    /** What the value is held against, where it was looked at. */
    Optional<String> target() {
        return rule.flatMap(whole -> line.headline()).flatMap(Headline::target).map(this::target);
    }

    private String target(Headline.Target target) {
        PrintUnit unit = line.headline()
                .map(Headline::of)
                .filter(of -> of.node() instanceof Quantity)
                .map(Spot::unit)
                .orElse(PrintUnit.PLAIN)
                .or(target.bound().unit());
        String low = bound(target.bound(), unit);
        return target.upper()
                .map(upper -> words.say(RulePhrase.RANGE, low, bound(upper, unit)))
                .orElse(target.sign() + low);
    }

    /** The bound's value where it was looked at or is a constant, otherwise its name. */
    private String bound(Spot bound, PrintUnit unit) {
        boolean apart = line.headline()
                .filter(found -> Shape.isDistance(found.of().node()))
                .isPresent();
        if (bound.isConstant()) {
            return apart ? line.apart(bound, unit) : line.beside(bound, unit);
        }
        return rule.flatMap(whole -> whole.find(bound.node()))
                .flatMap(Traced::number)
                .map(number -> words.numerals().number(number, bound.unit().or(unit)))
                .orElseGet(() -> line.formula(bound));
    }

    /** The value, where one was read, even one that is no number such as 0/0. */
    Optional<String> read() {
        return looked().filter(of -> of.number().isPresent() || of.read().isPresent())
                .map(this::value);
    }

    /** Name and value; what is measured is named where it is called otherwise than the line. */
    String head(String name) {
        Optional<String> value = read();
        Optional<String> measured =
                line.headline().flatMap(found -> measured(found.of().node()));
        if (value.isEmpty() || measured.isEmpty()) {
            return name;
        }
        return line.isLineName(measured.get())
                ? words.say(Joint.NAMED_VALUE, name, value.get())
                : words.say(ScorePhrase.HEAD_OTHER, name, words.say(Joint.NAMED_VALUE, measured.get(), value.get()));
    }

    /** The name of what is measured; none where the calculation names its parts anyway. */
    private Optional<String> measured(Node of) {
        if (of instanceof Input.Fact fact) {
            return Optional.of(words.name(fact));
        }
        if (of instanceof Input.ScoreOf score) {
            return Optional.of(words.name(score));
        }
        if (of instanceof Condition.Yes yes) {
            return Optional.of(words.name(yes.key()));
        }
        return of instanceof Condition.Is is ? Optional.of(words.name(is.of())) : Optional.empty();
    }
}
