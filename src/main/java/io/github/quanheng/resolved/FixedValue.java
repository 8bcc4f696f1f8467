package io.github.quanheng.resolved;

import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a quantity comes to that a rulebook fixes without any data: constants, rows of parameters, cases by class, and arithmetic on them. */
final class FixedValue {
    private final Draft draft;

    FixedValue(Draft draft) {
        this.draft = draft;
    }

    /** The rows of a parameter; none for an own target, which the rulebook does not know. */
    private List<ParameterRow> rows(ParameterId id) {
        return draft.rulebook.ownTargets().contains(id)
                ? List.of()
                : draft.rulebook.parameters().getOrDefault(id, List.of());
    }

    /** Notes what the value depends on. */
    void ask(String at, Quantity quantity, Aspects aspects) {
        if (quantity instanceof Input.Parameter parameter) {
            rows(parameter.id()).forEach(row -> aspects.ask("parameters." + parameter.id(), row));
        } else if (quantity instanceof Cases.Choose choose) {
            choose.cases().forEach(one -> {
                aspects.ask(at, one.when());
                ask(at, one.then(), aspects);
            });
            ask(at, choose.otherwise(), aspects);
        } else if (quantity instanceof FieldTerm.Provided provided) {
            aspects.ask(at, provided.when());
            ask(at, provided.then(), aspects);
            provided.otherwise().ifPresent(other -> ask(at, other, aspects));
        } else {
            parts(quantity).forEach(part -> ask(at, part, aspects));
        }
    }

    private static List<Quantity> parts(Quantity quantity) {
        if (quantity instanceof Arithmetic.Sum sum) {
            return sum.terms();
        }
        if (quantity instanceof Arithmetic.Product product) {
            return product.factors();
        }
        if (quantity instanceof Arithmetic.Extreme extreme) {
            return extreme.of();
        }
        List<Quantity> parts = new ArrayList<>();
        if (quantity instanceof Arithmetic.Difference difference) {
            parts.add(difference.from());
            parts.addAll(difference.less());
        } else if (quantity instanceof Arithmetic.Quotient quotient) {
            parts.add(quotient.over());
            parts.add(quotient.by());
        } else if (quantity instanceof Arithmetic.Limit limit) {
            parts.add(limit.of());
            limit.least().ifPresent(parts::add);
            limit.most().ifPresent(parts::add);
        } else if (quantity instanceof Arithmetic.Rounded rounded) {
            parts.add(rounded.of());
        }
        return parts;
    }

    /** The value for a kind of unit; empty where it depends on data, or no single row or case holds. */
    Optional<Rational> of(Quantity quantity, UnitKind kind) {
        if (quantity instanceof Input.Constant constant) {
            return Optional.of(constant.figure().value());
        }
        if (quantity instanceof Input.Parameter parameter) {
            List<ParameterRow> holding =
                    rows(parameter.id()).stream().filter(kind::holds).limit(2).toList();
            return holding.size() == 1 ? holding.get(0).value().map(Figure::value) : Optional.empty();
        }
        if (quantity instanceof FieldTerm.Provided provided) {
            return kind.holds(provided.when())
                    ? of(provided.then(), kind)
                    : provided.otherwise().map(other -> of(other, kind)).orElse(Optional.of(Rational.ZERO));
        }
        return quantity instanceof Cases.Choose choose
                ? chosen(choose, kind).flatMap(taken -> of(taken, kind))
                : worked(quantity, kind).filter(Rational::isWithinBounds);
    }

    private static Optional<Quantity> chosen(Cases.Choose choose, UnitKind kind) {
        List<Quantity> holding = choose.cases().stream()
                .filter(one -> kind.holds(one.when()))
                .map(Cases.Case::then)
                .toList();
        if (holding.size() > 1 && choose.hit() == Cases.Hit.UNIQUE) {
            return Optional.empty();
        }
        return Optional.of(holding.isEmpty() ? choose.otherwise() : holding.get(0));
    }

    private Optional<Rational> worked(Quantity quantity, UnitKind kind) {
        List<Quantity> parts = parts(quantity);
        List<Rational> values = new ArrayList<>();
        for (Quantity part : parts) {
            Optional<Rational> value = of(part, kind);
            if (value.isEmpty()) {
                return value;
            }
            values.add(value.get());
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Rational first = values.get(0);
        List<Rational> rest = values.subList(1, values.size());
        if (quantity instanceof Arithmetic.Sum) {
            return Optional.of(Rational.sum(values));
        }
        if (quantity instanceof Arithmetic.Difference) {
            return Optional.of(first.minus(Rational.sum(rest)));
        }
        if (quantity instanceof Arithmetic.Product) {
            return product(values);
        }
        if (quantity instanceof Arithmetic.Quotient) {
            return rest.get(0).signum() == 0 ? Optional.empty() : Optional.of(first.dividedBy(rest.get(0)));
        }
        if (quantity instanceof Arithmetic.Extreme extreme) {
            boolean highest = extreme.which() == End.HIGHEST;
            return values.stream().reduce(highest ? Rational::max : Rational::min);
        }
        if (quantity instanceof Arithmetic.Limit limit) {
            Rational least = limit.least().isPresent() ? first.max(rest.get(0)) : first;
            return Optional.of(limit.most().isPresent() ? least.min(rest.get(rest.size() - 1)) : least);
        }
        return quantity instanceof Arithmetic.Rounded rounded && !isRate(rounded.of())
                ? Optional.of(first.round(rounded.to()))
                : Optional.empty();
    }

    /** A product of many large numbers is given up when it outgrows what a result may be. */
    private static Optional<Rational> product(List<Rational> values) {
        Rational product = Rational.ONE;
        for (Rational value : values) {
            product = product.times(value);
            if (!product.isWithinBounds()) {
                return Optional.empty();
            }
        }
        return Optional.of(product);
    }

    private static boolean isRate(Quantity quantity) {
        return quantity instanceof Input.Parameter
                || (quantity instanceof Input.Constant constant
                        && constant.figure().isRate())
                || parts(quantity).stream().anyMatch(FixedValue::isRate);
    }

    /** Whether a condition holds for a kind; always where there is none. */
    static boolean holds(Optional<Condition> condition, UnitKind kind) {
        return condition.filter(when -> !kind.holds(when)).isEmpty();
    }
}
