package io.github.quanheng.explanation;

import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rule of a line in words, with its bounds and its vetoes, without data. */
final class LineRuleText {
    private final LineWords texts;
    private final RulebookWords words;
    private final LineSpots line;

    LineRuleText(LineWords texts, LineSpots line) {
        this.texts = texts;
        this.words = texts.words();
        this.line = line;
    }

    String text() {
        List<String> clauses = new ArrayList<>();
        line.applies().ifPresent(when -> clauses.add(words.say(ProvisionPhrase.APPLIES_WHERE, texts.condition(when))));
        clauses.add(line.rule().map(this::rule).orElseGet(this::withoutRule));
        floor().ifPresent(clauses::add);
        line.line()
                .ceiling()
                .map(ceiling -> ceiling.at().isEmpty()
                        ? words.say(ProvisionPhrase.NO_CEILING)
                        : words.say(
                                RulePhrase.AT_MOST_THAT,
                                texts.marks(line.ceiling().orElseThrow())))
                .ifPresent(clauses::add);
        line.line().rounding().map(words::rounding).ifPresent(clauses::add);
        List<String> parts = new ArrayList<>(List.of(words.join(Joint.COMMA, clauses)));
        line.policies()
                .forEach((reason, policy) -> parts.add(
                        words.say(RulePhrase.SETTLE_CASE, words.reason(reason), texts.part(policy, Mode.EARN))));
        for (int i = 0; i < line.line().effects().size(); i++) {
            parts.add(effect(line.line().effects().get(i), i));
        }
        return words.join(Joint.LIST, parts);
    }

    /** A rule that settles absences itself stands in brackets: behind it the line may settle others. */
    private String rule(Spot rule) {
        String text = texts.phrase(rule, Mode.EARN);
        return Shape.endsInSettlement(rule.node()) ? words.say(Joint.QUOTED, text) : text;
    }

    private String effect(Effect effect, int number) {
        return words.say(
                ProvisionPhrase.EFFECT_RULE,
                words.label(effect.name()),
                effect(texts, line, effect, number, RulePhrase.CASE));
    }

    /** What an effect does, and when. */
    static String effect(LineWords texts, LineSpots line, Effect effect, int number, Phrase as) {
        Spot to = line.effect(number, "to");
        String how = texts.say(
                ProvisionPhrase.of(effect.how()), effect.how() == Effect.How.TIMES ? texts.inner(to) : texts.marks(to));
        return effect.when().isEmpty() ? how : texts.say(as, texts.condition(line.effect(number, "when")), how);
    }

    private String withoutRule() {
        if (line.line() instanceof Item) {
            return line.watched()
                    .map(watched -> words.say(ProvisionPhrase.WATCHED_VALUE, texts.formula(watched)))
                    .orElseThrow();
        }
        List<Section> parts = line.line() instanceof Section section
                ? section.sections()
                : words.rulebook().sections();
        List<String> weights = parts.stream()
                .flatMap(part -> part.weight().stream()
                        .map(weight -> words.say(
                                ProvisionPhrase.WEIGHT,
                                words.name(part.id()),
                                texts.formula(new Spot(words.book(), LineSpots.path(part) + ".weight", weight)))))
                .toList();
        String sum = words.say(
                line.line() instanceof Total ? ProvisionPhrase.SUM_OF_SECTIONS : ProvisionPhrase.SUM_OF_PARTS);
        return weights.isEmpty() ? sum : words.say(Joint.ASIDE, sum, words.join(Joint.ENUMERATE, weights));
    }

    /** What a deduction may come to at worst is always said; otherwise only where the line has a floor of its own. */
    private Optional<String> floor() {
        boolean deducts = line.rule()
                .filter(found -> found.node().tree().anyMatch(FieldTerm.Deduct.class::isInstance))
                .isPresent();
        if (line.line().floor().isEmpty() && !deducts) {
            return Optional.empty();
        }
        Optional<Spot> floor = line.floor();
        if (floor.isEmpty()) {
            return Optional.of(words.say(deducts ? ProvisionPhrase.BELOW_ZERO_TOO : ProvisionPhrase.NO_FLOOR));
        }
        boolean zero = floor.get().node() instanceof Input.Constant constant
                && constant.figure().value().signum() == 0;
        return Optional.of(
                zero && deducts
                        ? words.say(ProvisionPhrase.UNTIL_NOTHING_IS_LEFT)
                        : words.say(RulePhrase.AT_LEAST_THAT, texts.marks(floor.get())));
    }
}
