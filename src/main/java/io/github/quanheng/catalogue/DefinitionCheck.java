package io.github.quanheng.catalogue;

import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.util.List;

/** Checks that the parts of a definition fit together and that each says where it was read. */
final class DefinitionCheck {
    private DefinitionCheck() {}

    static void check(Definition definition) {
        definition.variant().ifPresent(text -> Check.lineId(text, "variant"));
        Check.text(definition.edition(), "edition");
        definition.unit().ifPresent(text -> Check.text(text, "unit"));
        definition.words().ifPresent(text -> Check.text(text, "words"));
        definition.missing().forEach(text -> Check.text(text, "missing"));
        operands(definition);
        sources(definition);
    }

    private static void operands(Definition definition) {
        List<Role> roles = definition.operands().stream().map(Operand::role).toList();
        InvalidValue.unless(
                roles.stream().distinct().count() == roles.size(),
                "operands",
                "%s的运算数是%s",
                "每种只写一次",
                "%s: its operands are %s",
                "name each role once",
                definition,
                roles);
        InvalidValue.unless(
                definition
                        .formula()
                        .map(formula -> formula.roles().equals(roles))
                        .orElse(true),
                "operands",
                "%s的算式%s要依次用%s，写的是%s",
                "按算式写",
                "%s: its formula %s needs the operands %s in this order, found %s",
                "write those",
                definition,
                definition.formula().map(Formula::name).orElse(""),
                definition.formula().map(Formula::roles).orElse(List.of()),
                roles);
        InvalidValue.unless(
                definition.formula().isPresent() == definition.missing().isEmpty(),
                "formula",
                "%s的算式与所缺要恰写其一",
                "有算式就不写所缺，没有就写明缺什么",
                "%s: has both a formula and what is missing, or neither",
                "give the formula, or say what is missing",
                definition);
    }

    private static void sources(Definition definition) {
        InvalidValue.unless(
                definition.sources().keySet().equals(definition.parts()),
                "sources",
                "%s有%s，注明出处的是%s",
                "凡有的逐一注明出处，没有的不注",
                "%s: has %s and sources for %s",
                "say of each part that is there where it was read, and of no other",
                definition,
                definition.parts(),
                definition.sources().keySet());
        definition.sources().forEach((part, reading) -> reading.vouchFor(part, definition.toString()));
        definition
                .formula()
                .ifPresent(formula -> definition.operands().stream()
                        .map(operand -> operand.role().part())
                        .forEach(part -> InvalidValue.unless(
                                definition
                                                .source(Part.FORMULA)
                                                .certainty()
                                                .compareTo(
                                                        definition.source(part).certainty())
                                        >= 0,
                                "sources",
                                "%s的算式确定程度是%s，而其%s只有%s",
                                "算式不能比所用的数更确定",
                                "%s: its FORMULA is %s and its %s only %s",
                                "claim no more for a formula than for what it reckons with",
                                definition,
                                definition.source(Part.FORMULA).certainty(),
                                part,
                                definition.source(part).certainty())));
    }
}
