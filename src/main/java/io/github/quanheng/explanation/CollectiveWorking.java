package io.github.quanheng.explanation;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.score.Derivation;
import io.github.quanheng.score.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What many came to together and where one stands among them, with the values put in. */
final class CollectiveWorking {
    private static final int MOST_MEMBERS = 12;

    private final LineWords line;
    private final RulebookWords words;
    private final Equations equations;

    CollectiveWorking(LineWords line, Equations equations) {
        this.line = line;
        this.words = line.words();
        this.equations = equations;
    }

    String of(Traced traced) {
        return ((Collective) traced.node()).meaning() instanceof Collective.Aggregate aggregate
                ? aggregate(traced, aggregate)
                : standing(traced, (Collective.Standing) ((Collective) traced.node()).meaning());
    }

    private String aggregate(Traced traced, Collective.Aggregate aggregate) {
        Derivation.Gathered gathered = (Derivation.Gathered) traced.derivation();
        PrintUnit unit = traced.spot()
                .find(((Collective) traced.node()).key("value"))
                .map(Spot::unit)
                .orElse(PrintUnit.PLAIN);
        List<Derivation.Member> counted = gathered.counted().toList();
        boolean distinct = aggregate.value().isEmpty() && aggregate.oncePer().isPresent();
        List<String> asides = new ArrayList<>();
        asides.add(enumerated(
                counted.stream()
                        .limit(MOST_MEMBERS)
                        .map(member -> distinct ? matter(aggregate, member) : member(aggregate, member, unit))
                        .toList(),
                counted.size()));
        asides.add(
                distinct
                        ? ""
                        : notHighest(gathered.leftOut().stream()
                                .filter(member -> member.value().number().isPresent())
                                .map(member -> member(aggregate, member, unit))
                                .toList()));
        asides.add(leftOut(
                aggregate.over(),
                gathered.leftOut().stream()
                        .filter(member -> member.value().number().isEmpty())
                        .toList()));
        String aside = words.join(
                Joint.LIST, asides.stream().filter(text -> !text.isEmpty()).toList());
        String what = line.formula(traced.spot());
        return words.say(
                Joint.COMES_TO,
                aside.isEmpty() ? what : words.say(Joint.ASIDE, what, aside),
                equations.value(traced, traced.spot().unit()));
    }

    private String enumerated(List<String> shown, int all) {
        String listed = words.join(Joint.ENUMERATE, shown);
        return all > shown.size() ? words.say(WorkingPhrase.AND_MORE, listed, String.valueOf(all)) : listed;
    }

    private String name(Scope over, Derivation.Member member) {
        if (over instanceof Scope.Rows) {
            return words.say(WorkingPhrase.ROW, member.name());
        }
        if (over instanceof Scope.Lines) {
            return words.name(LineId.of(member.name()));
        }
        return over instanceof Scope.Periods ? words.period(new When(member.name())) : words.theirs(member.name());
    }

    private String matter(Collective.Aggregate aggregate, Derivation.Member member) {
        return member.matter().map(matter -> datum(aggregate, matter)).orElse("");
    }

    private String datum(Collective.Aggregate aggregate, Datum matter) {
        return new DatumText(words).of(IndicatorId.of(aggregate.oncePer().orElseThrow()), matter, PrintUnit.PLAIN);
    }

    /** One member of a total by its name, with its value unless members are only counted. */
    private String member(Collective.Aggregate aggregate, Derivation.Member member, PrintUnit unit) {
        String name = name(aggregate.over(), member);
        Optional<String> value =
                member.value().number().map(number -> words.numerals().number(number, unit));
        String named = member.matter()
                .map(matter -> words.say(WorkingPhrase.OF_MATTER, name, datum(aggregate, matter)))
                .orElse(name);
        return aggregate.value().isEmpty()
                ? named
                : value.map(text -> words.say(WorkingPhrase.MEMBER_VALUE, named, text))
                        .orElse(named);
    }

    /** The records of a matter that are not its highest. */
    private String notHighest(List<String> records) {
        return records.isEmpty()
                ? ""
                : words.say(
                        WorkingPhrase.NOT_HIGHEST,
                        enumerated(records.stream().limit(MOST_MEMBERS).toList(), records.size()));
    }

    /** Who was left out, as the rule says, and why. */
    private String leftOut(Scope over, List<Derivation.Member> members) {
        List<String> names = members.stream()
                .limit(MOST_MEMBERS)
                .map(member -> words.say(WorkingPhrase.LACKS, name(over, member), why(member)))
                .toList();
        return names.isEmpty() ? "" : words.say(WorkingPhrase.LEFT_OUT, enumerated(names, members.size()));
    }

    private String why(Derivation.Member member) {
        return member.value() instanceof Outcome.Absent absent ? words.reason(absent.why()) : "";
    }

    private String keys(Spot standing, List<Outcome> keys) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            PrintUnit unit = standing.part(((Collective) standing.node()).key("keys[" + i + "].of"))
                    .unit();
            keys.get(i).number().ifPresent(key -> values.add(words.numerals().number(key, unit)));
        }
        return words.join(WorkingPhrase.WITH, values);
    }

    private String standing(Traced traced, Collective.Standing standing) {
        Derivation.Placed placed = (Derivation.Placed) traced.derivation();
        List<String> others = placed.field().stream()
                .limit(MOST_MEMBERS)
                .map(one -> words.say(
                        WorkingPhrase.MEMBER_VALUE, words.theirs(one.name()), keys(traced.spot(), one.keys())))
                .toList();
        List<String> asides = new ArrayList<>();
        asides.add(enumerated(others, placed.among()));
        asides.add(words.say(
                WorkingPhrase.PLACED,
                String.valueOf(placed.among()),
                keys(traced.spot(), placed.keys()),
                String.valueOf(placed.ahead()),
                String.valueOf(placed.level() - 1)));
        asides.add(leftOut(new Scope.Units(standing.among(), true), placed.leftOut()));
        String aside = words.join(
                Joint.LIST, asides.stream().filter(text -> !text.isEmpty()).toList());
        return words.say(
                Joint.COMES_TO,
                words.say(Joint.ASIDE, line.formula(traced.spot()), aside),
                standing.as() == Collective.Form.RANK
                        ? words.say(WorkingPhrase.PLACE, equations.value(traced, PrintUnit.PLAIN))
                        : equations.value(traced, PrintUnit.PERCENT));
    }
}
