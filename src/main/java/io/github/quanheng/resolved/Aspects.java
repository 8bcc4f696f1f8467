package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything in which units differ as far as some conditions ask. Values of one figure, one attribute, one code exclude one another; conditions
 * that share nothing are taken to be free of each other. Where two or more values of an attribute are named, they are taken to be all there are,
 * unless a condition asks for the rest of them.
 */
final class Aspects {
    private final Draft draft;
    private final Map<Object, Aspect> aspects = new LinkedHashMap<>();
    private Set<Object> asked = new LinkedHashSet<>();

    Aspects(Draft draft) {
        this.draft = draft;
    }

    Aspect get(Object key) {
        Aspect known = aspects.get(key);
        if (known == null) {
            throw new IllegalStateException("nothing asked about " + key);
        }
        return known;
    }

    /** Returns the keys of what was asked about since this was called last. */
    Set<Object> asked() {
        Set<Object> since = asked;
        asked = new LinkedHashSet<>();
        return since;
    }

    List<Object> values(Object key) {
        return get(key).values();
    }

    private Aspect about(Aspect.Key key, String at) {
        asked.add(key);
        return aspects.computeIfAbsent(key, added -> new Aspect(key, at));
    }

    void ask(String at, ParameterRow row) {
        row.when().ifPresent(when -> ask(at, when, false));
        row.during().ifPresent(time -> days(at, time));
    }

    void ask(String at, Condition condition) {
        ask(at, condition, false);
    }

    private void ask(String at, Condition condition, boolean denied) {
        if (condition instanceof Condition.All all) {
            all.of().forEach(part -> ask(at, part, denied));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(part -> ask(at, part, denied));
        } else if (condition instanceof Condition.AtLeast some) {
            some.of().forEach(part -> ask(at, part, denied));
        } else if (condition instanceof Condition.Not not) {
            ask(at, not.of(), true);
        } else if (condition instanceof Condition.Unit unit) {
            ask(at, unit.selection(), denied);
        } else if (condition instanceof Condition.Compare compare) {
            Aspect.Compared compared = Aspect.compared(compare);
            about(compared.key(), at).bound(compared.bound());
        } else if (condition instanceof Condition.Is is) {
            code(about(Aspect.code(is.of()), at), is);
        } else {
            truth(at, condition);
        }
    }

    private void truth(String at, Object condition) {
        about(Aspect.truth(condition), at).name(List.of(true, false));
    }

    private void code(Aspect aspect, Condition.Is is) {
        List<String> declared = Optional.ofNullable(
                        draft.indicators.get(is.of().indicator()))
                .map(Indicator::codes)
                .orElse(List.of());
        aspect.name(is.in());
        if (declared.isEmpty()) {
            aspect.andOthers();
        } else {
            aspect.name(declared);
        }
    }

    private void ask(String at, Selection selection, boolean denied) {
        Optional<Aspect.Listed> listed = Aspect.listed(selection);
        if (selection instanceof Selection.All all) {
            all.parts().forEach(part -> ask(at, part, denied));
        } else if (selection instanceof Selection.Any any) {
            any.parts().forEach(part -> ask(at, part, denied));
        } else if (selection instanceof Selection.Not not) {
            not.parts().forEach(part -> ask(at, part, true));
        } else if (selection instanceof Trait.Own own) {
            own.codes().forEach((attribute, codes) -> values(Aspect.attribute(attribute), at, codes, denied));
        } else if (selection instanceof Trait.OfPopulation people) {
            Aspect aspect = about(Aspect.POPULATION, at);
            Stream.concat(people.from().stream(), people.below().stream())
                    .filter(end -> end > 0)
                    .forEach(end -> aspect.bound(Rational.of(end)));
        } else if (listed.isPresent()) {
            values(listed.get().key(), at, listed.get().values(), denied);
        } else {
            truth(at, selection);
        }
    }

    private void values(Aspect.Key key, String at, List<?> values, boolean denied) {
        Aspect aspect = about(key, at);
        aspect.name(values);
        if (denied) {
            aspect.andOthers();
        }
    }

    private void days(String at, Period during) {
        Aspect aspect = about(Aspect.DAY, at);
        Period inForce = draft.rulebook.inForce();
        aspect.name(List.of(inForce.first()));
        aspect.name(Stream.concat(Stream.of(during.first()), during.last().map(last -> last.plusDays(1)).stream())
                .filter(inForce::contains)
                .toList());
        aspect.onlyNamed();
    }
}
