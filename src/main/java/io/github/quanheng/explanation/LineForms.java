package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.grammar.Scan;
import io.github.quanheng.grammar.Token;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rounding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of a whole item, as it is read; the inverse of {@link LineRuleText}. */
final class LineForms {
    private final SentenceForms all;
    private final SentenceWords words;
    private final Form<Said> sentence;

    LineForms(RuleForms all) {
        this.all = all;
        this.words = all.words();
        this.sentence = sentence(all.rule().named("计分办法"));
    }

    /**
     * What a sentence says of an item.
     *
     * @param applies to which units it applies
     * @param rule its rule
     * @param floor the least score, where the sentence says it
     * @param ceiling the highest score, where the sentence says it
     * @param rounding the rounding, where the sentence says it
     * @param absent what absences count as
     * @param effects vetoes and other effects
     */
    record Said(
            Optional<Condition> applies,
            Quantity rule,
            Optional<Bound> floor,
            Optional<Bound> ceiling,
            Optional<Rounding> rounding,
            Map<Reason, Quantity> absent,
            List<Effect> effects) {
        /** The item as the sentence has it; its number, name, marks and tags stay. */
        Item of(Item named) {
            return Item.builder()
                    .id(named.id())
                    .name(named.name())
                    .clause(named.clause())
                    .addAllTags(named.tags())
                    .currency(named.currency())
                    .marks(named.marks())
                    .applies(applies)
                    .rule(rule)
                    .floor(floor)
                    .ceiling(ceiling)
                    .rounding(rounding)
                    .putAllAbsent(absent)
                    .addAllEffects(effects)
                    .build();
        }

        /** The same where the floor is that of the general provisions. */
        Said withoutFloor() {
            return new Said(applies, rule, Optional.empty(), ceiling, rounding, absent, effects);
        }
    }

    Form<Said> sentence() {
        return sentence;
    }

    private record Settled(Reason reason, Quantity as) {}

    private Form<Said> sentence(Form<Quantity> rule) {
        Form<Condition> applies = Forms.sequence(
                List.of(
                        words.<Condition>say(
                                ProvisionPhrase.APPLIES_WHERE, parts -> parts.get(0, Condition.class), all.condition()),
                        Forms.words(words.template(Joint.COMMA))),
                parts -> parts.get(0, Condition.class));
        Form<Settled> policy = words.say(
                RulePhrase.SETTLE_CASE,
                parts -> new Settled(parts.get(0, Reason.class), parts.get(1, Quantity.class)),
                words.reason(),
                all.part(Mode.EARN));
        return Forms.sequenceWhere(
                List.of(
                        applies.optional(),
                        rule,
                        behind(Joint.COMMA, floor()).optional(),
                        behind(Joint.COMMA, ceiling()).optional(),
                        behind(Joint.COMMA, words.rounding()).optional(),
                        behind(Joint.LIST, policy).listed(Forms.nothing("")).optional(),
                        behind(Joint.LIST, effect()).listed(Forms.nothing("")).optional(),
                        Forms.words("。").optional()),
                LineForms::said);
    }

    private <T> Form<T> behind(Phrase joint, Form<T> form) {
        return form.behind(words.template(joint));
    }

    private static Optional<Said> said(Parts parts) {
        Map<Reason, Quantity> absent = new EnumMap<>(Reason.class);
        List<Settled> policies = parts.found(5, Settled.class);
        policies.forEach(policy -> absent.put(policy.reason(), policy.as()));
        return absent.size() < policies.size()
                ? Optional.empty()
                : Optional.of(new Said(
                        parts.find(0, Condition.class),
                        parts.get(1, Quantity.class),
                        parts.find(2, Bound.class),
                        parts.find(3, Bound.class),
                        parts.find(4, Rounding.class),
                        absent,
                        parts.found(6, Effect.class)));
    }

    private Form<Bound> bound(Phrase phrase) {
        return words.say(phrase, parts -> new Bound(Optional.of(parts.get(0, Quantity.class))), all.side());
    }

    private Form<Bound> floor() {
        return Forms.either(
                words.word(ProvisionPhrase.UNTIL_NOTHING_IS_LEFT, Bound.of("0")),
                words.word(ProvisionPhrase.BELOW_ZERO_TOO, Bound.NONE),
                words.word(ProvisionPhrase.NO_FLOOR, Bound.NONE),
                bound(RulePhrase.AT_LEAST_THAT));
    }

    private Form<Bound> ceiling() {
        return Forms.either(words.word(ProvisionPhrase.NO_CEILING, Bound.NONE), bound(RulePhrase.AT_MOST_THAT));
    }

    private record Acting(Effect.How how, Quantity to) {}

    private Form<Effect> effect() {
        Form<Acting> taken = words.say(
                ProvisionPhrase.TAKE,
                parts -> new Acting(
                        Effect.How.ADD,
                        new Input.Constant(
                                Figure.of(parts.get(0, Figure.class).value().negated()))),
                words.figure());
        Form<Acting> acting = Forms.either(
                taken,
                Forms.either(Arrays.stream(Effect.How.values())
                        .<Form<? extends Acting>>map(how -> words.say(
                                ProvisionPhrase.of(how),
                                parts -> new Acting(how, parts.get(0, Quantity.class)),
                                all.side()))
                        .toList()));
        Form<Label> name = Forms.scanned("名称", (text, from) -> {
            int close = NameForms.closing(text, from);
            return close > from
                    ? List.of(Scan.of(Label.of(text.substring(from, close)), Token.Kind.NAME, from, close))
                    : List.of();
        });
        return Forms.either(
                words.say(
                        ProvisionPhrase.EFFECT_RULE,
                        parts -> effect(parts.get(0, Label.class), Optional.empty(), parts.get(1, Acting.class)),
                        name,
                        acting),
                words.say(
                        ProvisionPhrase.EFFECT_RULE,
                        parts -> {
                            When when = parts.get(1, When.class);
                            return effect(parts.get(0, Label.class), Optional.of(when.condition()), when.acting());
                        },
                        name,
                        words.<When>say(
                                RulePhrase.CASE,
                                parts -> new When(parts.get(0, Condition.class), parts.get(1, Acting.class)),
                                all.condition(),
                                acting)));
    }

    private record When(Condition condition, Acting acting) {}

    private static Effect effect(Label name, Optional<Condition> when, Acting acting) {
        return new Effect(EffectName.of(name), when, acting.how(), acting.to(), Optional.empty());
    }
}
