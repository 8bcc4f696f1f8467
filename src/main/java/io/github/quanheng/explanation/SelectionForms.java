package io.github.quanheng.explanation;

import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.division.Area;
import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.institution.Category;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.HospitalLevel;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.institution.Ownership;
import io.github.quanheng.party.Membership;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which units are meant, as it is read; the inverse of {@link SelectionText}. */
final class SelectionForms {
    private final SentenceWords words;
    final Form<Selection> selection;

    SelectionForms(SentenceWords words) {
        this.words = words;
        Form<Selection> whole = Forms.named("单位范围", this::whole);
        Form<Selection> single = single(whole).named("一类单位");
        Form<Selection> part = Forms.<Selection>either(
                single.where(one -> isJoined(one) ? Optional.empty() : Optional.of(one)),
                words.<Selection>say(Joint.BRACKET, parts -> parts.get(0, Selection.class), whole)
                        .where(one -> isJoined(one) ? Optional.of(one) : Optional.empty()));
        this.selection = Forms.<Selection>either(
                        single,
                        words.joined(Joint.AND, part, 2)
                                .where(parts ->
                                        isOwn(parts) ? Optional.empty() : Optional.of(new Selection.All(parts))),
                        words.joined(Joint.OR, part, 2).as(Selection.Any::new))
                .named("单位范围");
    }

    private Form<Selection> whole() {
        return selection;
    }

    private static boolean isJoined(Selection one) {
        return one instanceof Selection.All || one instanceof Selection.Any;
    }

    /** Own attributes alone are one condition, however many they are. */
    private static boolean isOwn(List<Selection> parts) {
        return parts.stream().allMatch(Trait.Own.class::isInstance)
                && parts.stream()
                                .flatMap(part -> ((Trait.Own) part).codes().keySet().stream())
                                .distinct()
                                .count()
                        == parts.stream()
                                .mapToInt(part -> ((Trait.Own) part).codes().size())
                                .sum();
    }

    private Form<Selection> single(Form<Selection> whole) {
        return Forms.<Selection>either(
                words.word(RulePhrase.UNIT_ANY, new Selection.All(List.of())),
                trait(RulePhrase.UNIT_KIND, named(PartyKind.values()), PartyKind.class, Trait.OfKind::new),
                trait(RulePhrase.UNIT_CLASS, text(InstitutionClass::of), InstitutionClass.class, Trait.OfClass::new),
                trait(RulePhrase.UNIT_CATEGORY, named(Category.values()), Category.class, Trait.OfCategory::new),
                trait(RulePhrase.UNIT_GRADE, printed(Grade.values()), Grade.class, Trait.OfGrade::new),
                trait(RulePhrase.UNIT_LEVEL, printed(HospitalLevel.values()), HospitalLevel.class, Trait.OfLevel::new),
                trait(RulePhrase.UNIT_OWNERSHIP, named(Ownership.values()), Ownership.class, Trait.OfOwnership::new),
                trait(
                        RulePhrase.UNIT_ADMINISTRATION,
                        named(AdministrativeLevel.values()),
                        AdministrativeLevel.class,
                        Trait.OfAdministration::new),
                trait(RulePhrase.UNIT_AREA, text(Area::of), Area.class, Trait.InArea::new),
                trait(RulePhrase.UNIT_SUPERVISOR, text(PartyId::of), PartyId.class, Trait.SupervisedBy::new),
                trait(RulePhrase.UNIT_PARTY, text(PartyId::of), PartyId.class, Selection.OneOf::new),
                population(),
                member(),
                own(),
                words.say(
                        RulePhrase.NOT,
                        parts -> parts.get(0, Selection.class) instanceof Selection.Any any
                                ? new Selection.Not(any.parts())
                                : new Selection.Not(List.of(parts.get(0, Selection.class))),
                        whole));
    }

    private <T> Form<Selection> trait(
            Phrase phrase, Form<T> one, Class<T> type, Function<List<T>, ? extends Selection> selection) {
        return words.say(phrase, parts -> selection.apply(parts.list(0, type)), words.joined(Joint.OR, one, 1));
    }

    private static <E extends Enum<E>> Form<E> named(E[] values) {
        return printed(values, SelectionText::chinese);
    }

    private static <E extends Enum<E>> Form<E> printed(E[] values) {
        return printed(values, Enum::toString);
    }

    private static <E extends Enum<E>> Form<E> printed(E[] values, Function<E, String> name) {
        return Forms.either(Arrays.stream(values)
                .<Form<? extends E>>map(value -> Forms.words(name.apply(value)).as(word -> value))
                .toList());
    }

    /** A code or an identifier. */
    private <T> Form<T> text(Function<String, T> of) {
        return words.names().identifier().where(text -> taken(of, text));
    }

    /** What is made of something, unless it cannot be: other words may still mean something. */
    private static <A, B> Optional<B> taken(Function<A, B> of, A from) {
        try {
            return Optional.of(of.apply(from));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Form<Selection> population() {
        Form<Long> number = PhraseForms.count().as(Integer::longValue);
        Form<Long> from = Forms.sequence(List.of(Forms.words("≥"), number), parts -> parts.get(1, Long.class));
        Form<Long> below = Forms.sequence(List.of(Forms.words("<"), number), parts -> parts.get(1, Long.class));
        Form<Trait.OfPopulation> both = words.say(
                RulePhrase.BETWEEN,
                parts -> new Trait.OfPopulation(
                        Optional.of(parts.get(0, Long.class)), Optional.of(parts.get(1, Long.class))),
                from,
                below);
        return words.say(
                RulePhrase.UNIT_POPULATION,
                parts -> parts.get(0, Trait.OfPopulation.class),
                Forms.<Trait.OfPopulation>either(
                        from.as(least -> new Trait.OfPopulation(Optional.of(least), Optional.empty())),
                        below.as(most -> new Trait.OfPopulation(Optional.empty(), Optional.of(most))),
                        both));
    }

    private Form<Selection> member() {
        Form<Optional<Membership.Role>> role = Forms.<Optional<Membership.Role>>either(
                words.word(RulePhrase.ROLE_LEAD, Optional.of(Membership.Role.LEAD)),
                words.word(RulePhrase.ROLE_MEMBER, Optional.of(Membership.Role.MEMBER)),
                words.word(RulePhrase.ROLE_ANY, Optional.empty()));
        return Forms.<Selection>either(
                words.say(
                        RulePhrase.UNIT_MEMBER,
                        parts -> new Trait.MemberOf(Optional.empty(), parts.find(0, Membership.Role.class)),
                        role),
                words.say(
                        RulePhrase.UNIT_MEMBER_OF,
                        parts -> new Trait.MemberOf(
                                Optional.of(parts.get(0, PartyId.class)), parts.find(1, Membership.Role.class)),
                        text(PartyId::of),
                        role));
    }

    private record Attribute(String name, List<String> codes) {}

    private Form<Selection> own() {
        Form<String> attribute = words.names().attribute();
        Form<Attribute> one = words.say(
                RulePhrase.IS_CODE,
                parts -> new Attribute(parts.get(0, String.class), parts.list(1, String.class)),
                attribute,
                words.joined(Joint.OR, attribute, 1));
        return words.joined(Joint.AND, one, 1).where(all -> {
            Map<String, List<String>> codes = new LinkedHashMap<>();
            all.forEach(each -> codes.put(each.name(), each.codes()));
            return codes.size() == all.size() ? taken(Trait.Own::new, codes) : Optional.empty();
        });
    }
}
