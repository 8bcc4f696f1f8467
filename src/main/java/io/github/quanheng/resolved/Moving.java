package io.github.quanheng.resolved;

import io.github.quanheng.form.Form;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one figure that a rule moves with (自变量), while its form is worked out: found with the first that is read, and none where another is read too. */
class Moving {
    private final Registers template;
    private @Nullable Node figure;
    private boolean leadsElsewhere;

    /** The forms of what several read, each worked out once: the figure that is found first stays the one. */
    private final IdentityHashMap<Node, Optional<Form>> known = new IdentityHashMap<>();

    Moving(Registers template) {
        this.template = template;
    }

    /** The node whose register holds the figure; none where the rule is a constant. */
    Optional<Node> figure() {
        return Optional.ofNullable(figure);
    }

    /** The figure itself as a function, where it is the one that all the rest moves with. */
    Optional<Form> read(Node node) {
        Node first = figure;
        if (!node.isReady() || (first != null && first.slot != node.slot && !same(first, node))) {
            return Optional.empty();
        }
        figure = first == null ? node : first;
        return Optional.of(Form.identity());
    }

    /** The unit in hand, if one is. */
    Optional<State> unit() {
        return Optional.empty();
    }

    /** Notes that more than the figure is to be known where it is absent. */
    void leadsElsewhere() {
        leadsElsewhere = true;
    }

    /** Whether the figure alone tells what the rule comes to where it is absent. */
    boolean isAlone() {
        return !leadsElsewhere;
    }

    /** The form as a function of what it moves with; empty where that is no number of the unit's own. */
    Optional<Mix> mix(Form form) {
        Node moved = figure;
        if (moved == null) {
            return Optional.of(new Mix.One(Optional.empty(), form));
        }
        return Optional.ofNullable(source(moved)).map(source -> new Mix.One(Optional.of(source), form));
    }

    private static Mix.@Nullable Source source(Node moved) {
        if (moved instanceof Figures.Quantified number) {
            return new Mix.Source.OfFigure(number.key, number.as);
        }
        if (moved instanceof Figures.YesNo answer) {
            return new Mix.Source.OfFigure(answer.key, answer.as);
        }
        return moved instanceof Inputs.LineValue line ? line.source() : null;
    }

    private static boolean same(Node one, Node other) {
        return one instanceof Figures.Quantified first
                && other instanceof Figures.Quantified second
                && first.key.equals(second.key)
                && first.as == second.as;
    }

    /** What a node comes to that does not move with the figure; nothing is known of it while no unit is in hand. */
    Optional<Form> worked(Node node) {
        return Optional.empty();
    }

    /** What a register holds from the beginning. */
    Form constant(int slot) {
        return Registers.isAbsent(template.k[slot]) ? Form.unknown() : Form.constant(template.number(slot));
    }

    /** The form of what several read. */
    Optional<Form> once(Node several, Node of) {
        Optional<Form> before = known.get(several);
        if (before == null) {
            before = of.form(this);
            known.put(several, before);
        }
        return before;
    }

    /** The forms of several nodes, where each has one. */
    Optional<List<Form>> all(Node... nodes) {
        List<Form> forms = new ArrayList<>(nodes.length);
        for (Node node : nodes) {
            Optional<Form> form = node.form(this);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            forms.add(form.get());
        }
        return Optional.of(forms);
    }
}
