package io.github.quanheng.explanation;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Numbers with their units, as they are read; the inverse of {@link Numerals}. */
final class FigureForms {
    private static final ImmutableList<String> USUAL_UNITS = ImmutableList.of(
            "分", "元", "例", "名", "天", "个", "个月", "月", "次", "件", "起", "份", "条", "人", "人次", "项", "家", "户", "张", "台", "年");

    private final RulebookWords words;
    private final Form<String> unit;
    private final Form<Figure> figure;

    FigureForms(RulebookWords words) {
        this.words = words;
        this.unit = units();
        this.figure = figures();
    }

    /** A number as a rule prints it: in any unit, on any scale. */
    Form<Figure> figure() {
        return figure;
    }

    /** A unit word: of an indicator, or one that everybody uses. */
    Form<String> unit() {
        return unit;
    }

    private static Form<Rational> scaled(String template, Function<Rational, Rational> value) {
        return Forms.filled(
                template, List.of(number()), parts -> Optional.of(value.apply(parts.get(0, Rational.class))));
    }

    private static Form<Rational> number() {
        return Forms.number();
    }

    private Form<Figure> figures() {
        List<Form<? extends Figure>> all = new ArrayList<>(List.of(plain()));
        all.add(rate("{0}%", Scale.PERCENT));
        all.add(rate("{0}‰", Scale.PER_MILLE));
        all.add(rate(words.template(NamePhrase.PERCENTAGE_POINTS), Scale.PERCENT));
        all.add(rate(words.template(NamePhrase.PER_MILLE_POINTS), Scale.PER_MILLE));
        all.add(rate(words.template(NamePhrase.PER_HUNDRED_THOUSAND), Scale.PER_HUNDRED_THOUSAND));
        return Forms.<Figure>either(all).named("数");
    }

    private static Form<Figure> rate(String template, Scale scale) {
        return Forms.either(
                scaled(template, number -> number.dividedBy(scale.per())).as(value -> new Figure(value, scale)),
                Forms.filled(
                        "约{0}（={1}）",
                        List.of(scaled(template, number -> number), fraction()),
                        parts -> Optional.of(new Figure(parts.get(1, Rational.class), scale))));
    }

    private Form<Figure> plain() {
        Form<Optional<String>> word = unit.optional();
        return Forms.either(
                Forms.sequence(List.of(number(), word), parts -> Figure.of(parts.get(0, Rational.class))),
                Forms.sequence(
                        List.of(Forms.words("约"), number(), word, Forms.words("（="), fraction(), Forms.words("）")),
                        parts -> Figure.of(parts.get(4, Rational.class))));
    }

    /** An exact number that is no short decimal. */
    private static Form<Rational> fraction() {
        return Forms.either(number(), Forms.sequenceWhere(List.of(number(), Forms.words("/"), number()), parts -> {
            Rational by = parts.get(2, Rational.class);
            return by.signum() == 0
                    ? Optional.empty()
                    : Optional.of(parts.get(0, Rational.class).dividedBy(by));
        }));
    }

    private Form<String> units() {
        Set<String> units = new LinkedHashSet<>(USUAL_UNITS);
        units.add(words.numerals().unit(PrintUnit.MARKS));
        words.rulebook()
                .indicators()
                .forEach(one -> one.unit().map(UnitWords::plain).ifPresent(units::add));
        Arrays.stream(Scale.values()).map(Scale::sign).forEach(units::remove);
        Map<String, List<String>> known = new LinkedHashMap<>();
        units.forEach(unit -> known.put(unit, List.of(unit)));
        return Forms.names("单位", known);
    }
}
