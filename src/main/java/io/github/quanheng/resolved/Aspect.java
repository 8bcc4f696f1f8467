package io.github.quanheng.resolved;

import io.github.quanheng.institution.Grade;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Condition.Comparator;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One thing in which units differ as far as conditions ask (单位的一个方面), with all that conditions tell apart in it. */
final class Aspect {
    /** What an aspect is of; equal keys are one aspect. */
    record Key(String sort, Object of) {}

    /** A comparison as one of a number with a bound; two quantities are compared by their difference with 0. */
    record Compared(Key key, Comparator is, Rational bound) {
        boolean holds(UnitKind kind) {
            return is.accepts(((Rational) kind.fact(key)).compareTo(bound));
        }
    }

    /** A selection by one of several values that exclude one another. */
    record Listed(Key key, List<?> values) {}

    static final Key DAY = new Key("day", "");
    static final Key POPULATION = new Key("population", "");
    static final Key GRADE = new Key("grade", "");
    static final Key CLASS = new Key("class", "");

    /** A value that no condition names. */
    private static final String OTHER = "(other)";

    private final Key key;
    private final String at;
    private final Set<Object> named = new LinkedHashSet<>();
    private final TreeSet<Rational> bounds = new TreeSet<>();
    private boolean others;
    private boolean onlyNamed;

    Aspect(Key key, String at) {
        this.key = key;
        this.at = at;
    }

    static Key attribute(String name) {
        return new Key("own", name);
    }

    static Key truth(Object condition) {
        return new Key("truth", condition);
    }

    static Key code(FigureKey figure) {
        return new Key("code", figure);
    }

    static Compared compared(Condition.Compare compare) {
        Quantity left = compare.left();
        Quantity right = compare.right();
        if (right instanceof Input.Constant bound) {
            return new Compared(
                    new Key("number", left), compare.is(), bound.figure().value());
        }
        if (left instanceof Input.Constant bound) {
            return new Compared(
                    new Key("number", right),
                    turned(compare.is()),
                    bound.figure().value());
        }
        boolean turn = left.toString().compareTo(right.toString()) > 0;
        return new Compared(
                new Key("order", turn ? List.of(right, left) : List.of(left, right)),
                turn ? turned(compare.is()) : compare.is(),
                Rational.ZERO);
    }

    /** The sign with its two sides exchanged. */
    private static Comparator turned(Comparator is) {
        return switch (is) {
            case AT_LEAST -> Comparator.AT_MOST;
            case MORE_THAN -> Comparator.LESS_THAN;
            case AT_MOST -> Comparator.AT_LEAST;
            case LESS_THAN -> Comparator.MORE_THAN;
            case EQUAL, NOT_EQUAL -> is;
        };
    }

    static Optional<Listed> listed(Selection selection) {
        if (selection instanceof Trait.OfKind kind) {
            return Optional.of(new Listed(new Key("kind", ""), kind.kinds()));
        }
        if (selection instanceof Trait.OfClass of) {
            return Optional.of(new Listed(CLASS, of.classes()));
        }
        if (selection instanceof Trait.OfCategory of) {
            return Optional.of(new Listed(new Key("category", ""), of.categories()));
        }
        if (selection instanceof Trait.OfGrade of) {
            return Optional.of(new Listed(GRADE, of.grades()));
        }
        if (selection instanceof Trait.OfLevel of) {
            return Optional.of(new Listed(
                    GRADE, of.levels().stream().map(level -> Grade.of(level.toString())).toList()));
        }
        if (selection instanceof Trait.OfOwnership of) {
            return Optional.of(new Listed(new Key("ownership", ""), of.owners()));
        }
        if (selection instanceof Trait.OfAdministration of) {
            return Optional.of(new Listed(new Key("administration", ""), of.levels()));
        }
        if (selection instanceof Trait.SupervisedBy of) {
            return Optional.of(new Listed(new Key("supervisor", ""), of.supervisors()));
        }
        return selection instanceof Selection.OneOf one
                ? Optional.of(new Listed(new Key("unit", ""), one.parties()))
                : Optional.empty();
    }

    void name(Iterable<?> values) {
        values.forEach(named::add);
    }

    void bound(Rational bound) {
        bounds.add(bound);
    }

    void andOthers() {
        others = true;
    }

    void onlyNamed() {
        onlyNamed = true;
    }

    /** Everything that it may be; a value between two bounds stands for all values there. */
    List<Object> values() {
        List<Object> values = new ArrayList<>(named);
        if (others || (named.size() == 1 && !onlyNamed)) {
            values.add(OTHER);
        }
        Rational below = null;
        for (Rational bound : bounds) {
            values.add(below == null ? bound.minus(Rational.ONE) : between(below, bound));
            values.add(bound);
            below = bound;
        }
        if (below != null) {
            values.add(below.plus(Rational.ONE));
        }
        return values;
    }

    private static Rational between(Rational low, Rational high) {
        return low.plus(high).dividedBy(Rational.of(2));
    }

    Key key() {
        return key;
    }

    /** What it means that a unit has a value here. */
    Statement words(Object value) {
        if (value instanceof Boolean holds) {
            return key.of() instanceof Condition.Yes yes
                    ? new Statement(yes.key() + (holds ? "为是" : "为否"), yes.key() + " = " + (holds ? "yes" : "no"))
                    : new Statement(
                            at + "的条件" + (holds ? "成立" : "不成立"),
                            "the condition at " + at + (holds ? " true" : " not true"));
        }
        if (value instanceof Rational number) {
            return numbers(number);
        }
        String name = key.sort().equals("own") || key.sort().equals("code") ? key.of().toString() : "";
        return value.equals(OTHER)
                ? new Statement(zhName(name) + "为其他", enName(name) + " = (other)")
                : new Statement(zhName(name) + "为" + value, enName(name) + " = " + value);
    }

    private String zhName(String name) {
        return name.isEmpty()
                ? switch (key.sort()) {
                    case "day" -> "考核期末";
                    case "grade" -> "等级";
                    case "kind", "class", "category" -> "类别";
                    case "ownership" -> "举办主体";
                    case "administration" -> "行政层级";
                    case "supervisor" -> "主管部门";
                    default -> "单位";
                }
                : name;
    }

    private String enName(String name) {
        return name.isEmpty() ? key.sort() : name;
    }

    private Statement numbers(Rational value) {
        if (key.sort().equals("order")) {
            List<?> both = (List<?>) key.of();
            String sign = value.signum() < 0 ? " < " : value.signum() > 0 ? " > " : " = ";
            Statement left = Written.of((Quantity) both.get(0));
            Statement right = Written.of((Quantity) both.get(1));
            return new Statement(left.zh() + sign + right.zh(), left.en() + sign + right.en());
        }
        Statement of = key.of() instanceof Quantity quantity ? Written.of(quantity) : new Statement("人口", "population");
        String range = range(value);
        return new Statement(of.zh() + range, of.en() + range);
    }

    private String range(Rational value) {
        if (bounds.contains(value)) {
            return " = " + value;
        }
        Rational low = bounds.lower(value);
        Rational high = bounds.higher(value);
        String above = low == null ? "" : " > " + low;
        return high == null ? above : (above.isEmpty() ? "" : above + ",") + " < " + high;
    }
}
