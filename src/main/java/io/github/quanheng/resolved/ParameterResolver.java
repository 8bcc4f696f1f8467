package io.github.quanheng.resolved;

import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.value.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Binds parameters: each table of rows is resolved once for each line that reads it. */
final class ParameterResolver {
    private record Known(ParameterId id, ResolvedLine line, boolean periods) {}

    private final RuleResolver rules;
    private final Draft draft;
    private final Map<Known, Node> parameters = new HashMap<>();
    private final Set<ParameterId> open = new HashSet<>();

    ParameterResolver(RuleResolver rules) {
        this.rules = rules;
        this.draft = rules.draft;
    }

    Node resolve(Input.Parameter parameter) {
        ParameterId id = parameter.id();
        boolean own = draft.rulebook.ownTargets().contains(id);
        List<ParameterRow> rows = draft.rulebook.parameters().getOrDefault(id, List.of());
        if (!own && !draft.rulebook.parameters().containsKey(id)) {
            draft.problem(
                    rules.here().at(),
                    "没有声明参数$" + id,
                    "parameter $" + id + " is not declared",
                    "请在parameters或ownTargets中声明",
                    "declare it under parameters or ownTargets");
            return rules.nothing(parameter);
        }
        Here here = rules.here();
        Order.Key key = new Order.Key(id, Order.Stage.PARAMETER);
        draft.order.read(here.from(), key, here.cross(), here.at());
        Node table = parameters.get(new Known(id, here.line(), here.periods()));
        if (table == null) {
            table = table(parameter, own, rows, key);
            parameters.put(new Known(id, here.line(), here.periods()), table);
        }
        return new Reference(rules.place(parameter, table.place.dimension(), table.place.raises()), table);
    }

    private Node table(Input.Parameter parameter, boolean own, List<ParameterRow> rows, Order.Key key) {
        Here here = rules.here();
        ParameterId id = parameter.id();
        String at = "parameters." + id;
        List<Parameter.Row> resolved = new ArrayList<>();
        Dimension dimension = own && rows.isEmpty() ? Draft.open(id) : Dimension.ANY;
        int raises = RuleResolver.bit(Reason.NO_PARAMETER) | RuleResolver.bit(Reason.UNDECIDED);
        boolean circle = !open.add(id);
        for (int i = 0; i < rows.size() && !circle; i++) {
            ParameterRow row = rows.get(i);
            String there = at + "[" + i + "]";
            Node when = row.when()
                    .map(condition -> rules.at(here.inParameter(there + ".when", key), condition))
                    .orElse(null);
            raises |= when == null ? 0 : when.place.raises();
            if (row.value().isPresent()) {
                dimension = rules.typing.alike(
                        there + ".value", dimension, row.value().get());
            }
            if (row.day().isPresent()) {
                dimension = day(there + ".day", dimension);
            }
            int value = row.value().map(Figure::value).map(draft::constant).orElse(Parameter.Row.DASH);
            resolved.add(new Parameter.Row(when, row.during(), value, row.day(), row.clause()));
        }
        if (!circle) {
            open.remove(id);
        }
        Place place = new Place(at, parameter, dimension, raises, draft.slot());
        Parameter table = new Parameter(place, id, own, resolved);
        return here.periods() ? table : new Once(table, false, draft.slot());
    }

    /** All rows of a parameter are days, or none is. */
    private Dimension day(String at, Dimension common) {
        boolean none = draft.meet(common, Dimension.DAY).isEmpty();
        if (none) {
            draft.problem(
                    at,
                    "各行不是同一种值：有日期，也有" + Typing.words(common, true),
                    "the rows differ in kind: one is a day, another " + Typing.words(common, false),
                    "请写成同一种，或分成两个参数",
                    "write them alike, or make two parameters");
        }
        return none ? common : Dimension.DAY;
    }
}
