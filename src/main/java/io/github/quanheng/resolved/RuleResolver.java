package io.github.quanheng.resolved;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the trees of rules: binds every name, lowers every term once, and computes dimensions and possible absences bottom-up. */
final class RuleResolver implements Quantity.Visitor<Node> {
    final Draft draft;
    final Typing typing;
    final NameResolver names;
    private final ConditionResolver conditions;
    private final CollectiveResolver collectives;
    private final TermResolver terms;
    private final ComparisonResolver comparisons;
    private final ParameterResolver parameters;
    private Here here;
    private @Nullable IdentityHashMap<io.github.quanheng.rule.Node, Node> operands;

    /** The term whose meaning is being resolved, until the root of the meaning has its place. */
    private @Nullable FieldTerm lowered;

    RuleResolver(Draft draft, Here start) {
        this.draft = draft;
        this.here = start;
        this.typing = new Typing(draft);
        this.names = new NameResolver(this);
        this.conditions = new ConditionResolver(this);
        this.collectives = new CollectiveResolver(this);
        this.terms = new TermResolver(this);
        this.comparisons = new ComparisonResolver(this);
        this.parameters = new ParameterResolver(this);
    }

    Here here() {
        return here;
    }

    /** Resolves something written at a place. */
    Node at(Here there, io.github.quanheng.rule.Node node) {
        Here before = here;
        IdentityHashMap<io.github.quanheng.rule.Node, Node> given = operands;
        FieldTerm outer = lowered;
        here = there;
        operands = null;
        lowered = null;
        Node resolved = visit(node);
        here = before;
        operands = given;
        lowered = outer;
        return resolved;
    }

    private Node visit(io.github.quanheng.rule.Node node) {
        return node instanceof Quantity quantity ? quantity.accept(this) : ((Condition) node).accept(conditions);
    }

    /** Resolves a part of the node in hand; an operand of a term was resolved before. */
    Node child(String key, io.github.quanheng.rule.Node node) {
        Node given = operands == null ? null : operands.get(node);
        if (given != null) {
            return given;
        }
        Here before = here;
        FieldTerm outer = lowered;
        here = before.at(before.at() + (outer == null ? "" : "~") + (key.startsWith("[") ? "" : ".") + key);
        lowered = null;
        Node resolved = visit(node);
        here = before;
        lowered = outer;
        return resolved;
    }

    /**
     * Resolves what a term means, with what its author wrote resolved already. The term stands where its meaning does; what the meaning
     * consists of has a tilde in its path.
     */
    Node meaning(FieldTerm term, Quantity means, IdentityHashMap<io.github.quanheng.rule.Node, Node> resolved) {
        IdentityHashMap<io.github.quanheng.rule.Node, Node> given = operands;
        FieldTerm outer = lowered;
        operands = resolved;
        lowered = term;
        Node meaning = visit(means);
        operands = given;
        lowered = outer;
        return meaning;
    }

    /** Resolves the rule of a part, whose full marks are its own. */
    Node inPart(String key, io.github.quanheng.rule.Node rule, Node marks) {
        Here before = here;
        here = before.inPart(marks);
        Node resolved = child(key, rule);
        here = before;
        return resolved;
    }

    /** Resolves the question whether something was reported. */
    Node presence(String key, Input.Fact fact) {
        Here before = here;
        here = before.at(before.at() + "." + key);
        Node resolved = names.presence(fact);
        here = before;
        return resolved;
    }

    List<Node> list(String word, List<? extends io.github.quanheng.rule.Node> nodes) {
        List<Node> resolved = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            resolved.add(child(word + "[" + i + "]", nodes.get(i)));
        }
        return resolved;
    }

    Place place(io.github.quanheng.rule.Node source, Dimension dimension, int raises) {
        return draft.place(here.at(), lowered == null ? source : lowered, dimension, raises);
    }

    static int raises(List<Node> parts) {
        int raises = 0;
        for (Node part : parts) {
            raises |= part.place.raises();
        }
        return raises;
    }

    static int mask(Set<Reason> reasons) {
        int mask = 0;
        for (Reason reason : reasons) {
            mask |= bit(reason);
        }
        return mask;
    }

    static int bit(Reason reason) {
        return 1 << Registers.place(reason);
    }

    /** A node that stands where something cannot be resolved; the problem is noted already. */
    Node nothing(io.github.quanheng.rule.Node source) {
        Place place = place(source, Dimension.ANY, 0);
        Outcome none = Draft.none(Reason.UNDECIDED, here.line().line.id());
        draft.fix(place.slot(), none);
        return new Inputs.Constant(place, none);
    }

    @Override
    public Node term(FieldTerm term) {
        return terms.resolve(term);
    }

    @Override
    public Node constant(Input.Constant constant) {
        Place place = place(constant, Draft.dimension(constant.figure()), 0);
        Outcome value = Outcome.of(constant.figure().value());
        draft.fix(place.slot(), value);
        return new Inputs.Constant(place, value);
    }

    @Override
    public Node day(Input.Day day) {
        return day.on()
                .fixed()
                .map(fixed -> fixed(day, fixed))
                .orElseGet(() -> new Inputs.DayOfYear(
                        place(day, Dimension.DAY, bit(Reason.UNDECIDED)),
                        day.on(),
                        here.line().line.id()));
    }

    private Node fixed(Input.Day day, LocalDate on) {
        Place place = place(day, Dimension.DAY, 0);
        Outcome value = Outcome.of(Rational.of(on.toEpochDay()));
        draft.fix(place.slot(), value);
        return new Inputs.Constant(place, value);
    }

    @Override
    public Node fact(Input.Fact fact) {
        return names.fact(fact);
    }

    @Override
    public Node fullMarks(Input.FullMarks full) {
        Node part = here.part();
        if (part != null) {
            return new Reference(place(full, Dimension.MARKS, part.place.raises()), part);
        }
        Order.Key marks = new Order.Key(here.line(), Order.Stage.MARKS);
        draft.order.read(here.from(), marks, here.cross(), here.at());
        return new Inputs.Marks(place(full, Dimension.MARKS, 0).at(here.line().constantMarks()), here.line());
    }

    @Override
    public Node parameter(Input.Parameter parameter) {
        return parameters.resolve(parameter);
    }

    @Override
    public Node scoreOf(Input.ScoreOf score) {
        return names.scoreOf(score);
    }

    @Override
    public Node judgement(Input.Judgement judgement) {
        return names.judgement(judgement);
    }

    @Override
    public Node noScore(Input.NoScore none) {
        Place place = place(none, Dimension.ANY, bit(none.reason()));
        Outcome absent = Draft.none(none.reason(), here.line().line.id());
        draft.fix(place.slot(), absent);
        return new Inputs.Constant(place, absent);
    }

    @Override
    public Node sum(Arithmetic.Sum sum) {
        List<Node> terms = list("sum", sum.terms());
        return new Arithmetics.Sum(place(sum, typing.alike(here.at(), terms), raises(terms)), terms);
    }

    @Override
    public Node difference(Arithmetic.Difference difference) {
        List<Node> parts = new ArrayList<>();
        parts.add(child("difference.from", difference.from()));
        parts.addAll(list("difference.less", difference.less()));
        Dimension dimension = typing.alike(here.at(), parts);
        return new Arithmetics.Difference(place(difference, dimension.difference(), raises(parts)), parts);
    }

    @Override
    public Node product(Arithmetic.Product product) {
        List<Node> factors = list("product", product.factors());
        return new Arithmetics.Product(place(product, typing.product(here.at(), factors), raises(factors)), factors);
    }

    @Override
    public Node quotient(Arithmetic.Quotient quotient) {
        Node over = child("quotient.over", quotient.over());
        Node by = child("quotient.by", quotient.by());
        int zero = Typing.isFixed(by) ? 0 : bit(Reason.ZERO_DENOMINATOR);
        return new Arithmetics.Quotient(
                place(quotient, typing.quotient(here.at(), over, by), raises(List.of(over, by)) | zero),
                over,
                by,
                here.line().line.id());
    }

    @Override
    public Node extreme(Arithmetic.Extreme extreme) {
        List<Node> of = list("extreme.of", extreme.of());
        int skip = mask(extreme.skip());
        return new Arithmetics.Extreme(
                place(extreme, typing.alike(here.at(), of), raises(of)), extreme.which(), of, skip);
    }

    @Override
    public Node limit(Arithmetic.Limit limit) {
        List<Node> parts = new ArrayList<>();
        parts.add(child("limit.of", limit.of()));
        limit.least().ifPresent(least -> parts.add(child("limit.least", least)));
        limit.most().ifPresent(most -> parts.add(child("limit.most", most)));
        if (limit.least().isPresent() && limit.most().isPresent()) {
            notAbove(".limit", parts.get(1), parts.get(2));
        }
        return new Arithmetics.Limit(
                place(limit, typing.alike(here.at(), parts), raises(parts)),
                parts,
                limit.least().isPresent(),
                limit.most().isPresent());
    }

    /** Bounds that the author wrote here; those of a term are looked at where it is written. */
    void notAbove(String key, Node least, Node most) {
        if (isWritten()) {
            typing.notAbove(here.at() + key, least, most);
        }
    }

    /** Whether what is resolved now was written so, and is not what a term means. */
    boolean isWritten() {
        return lowered == null && here.at().indexOf('~') < 0;
    }

    @Override
    public Node rounded(Arithmetic.Rounded rounded) {
        Node of = child("rounded.of", rounded.of());
        Dimension dimension = draft.known(of.place.dimension());
        return new Arithmetics.Rounded(
                place(rounded, written(dimension), of.place.raises()), of, rounded.to(), per(dimension));
    }

    /** What a rounded quantity is: a quotient of like things is rounded as a plain number. */
    static Dimension written(Dimension dimension) {
        return dimension.sort() == Dimension.Sort.RATIO ? Dimension.PLAIN : dimension;
    }

    /** In how many parts the unit is divided in which a quantity is written, and so rounded. */
    static long per(Dimension dimension) {
        return dimension.isRate() ? dimension.scale().per().smallNumerator() : 1;
    }

    @Override
    public Node gap(Comparison.Gap gap) {
        return comparisons.gap(gap);
    }

    @Override
    public Node change(Comparison.Change change) {
        return comparisons.change(change);
    }

    @Override
    public Node elapsed(Comparison.Elapsed elapsed) {
        return comparisons.elapsed(elapsed);
    }

    @Override
    public Node steps(Comparison.Steps steps) {
        return comparisons.steps(steps);
    }

    @Override
    public Node piecewise(Comparison.Piecewise curve) {
        return comparisons.piecewise(curve);
    }

    @Override
    public Node choose(Cases.Choose choose) {
        List<Node> when = new ArrayList<>();
        List<Node> then = new ArrayList<>();
        for (int i = 0; i < choose.cases().size(); i++) {
            when.add(child("choose.cases[" + i + "].when", choose.cases().get(i).when()));
            then.add(child("choose.cases[" + i + "].then", choose.cases().get(i).then()));
        }
        Node otherwise = child("choose.otherwise", choose.otherwise());
        List<Node> values = new ArrayList<>(then);
        values.add(otherwise);
        return new Choices.Choose(
                place(choose, typing.alike(here.at(), values), raises(when) | raises(values)),
                choose.hit(),
                when,
                then,
                otherwise,
                here.line().line.id());
    }

    @Override
    public Node settle(Cases.Settle settle) {
        Node of = child("settle.of", settle.of());
        @Nullable Node[] instead = new Node[Reason.values().length];
        List<Node> values = new ArrayList<>(List.of(of));
        settle.when().forEach((reason, value) -> {
            Node node = child("settle.when." + reason, value);
            instead[Registers.place(reason)] = node;
            values.add(node);
        });
        int raises = of.place.raises() & ~mask(settle.when().keySet());
        return new Choices.Settle(
                place(settle, typing.alike(here.at(), values), raises | raises(values.subList(1, values.size()))),
                of,
                instead);
    }

    @Override
    public Node aggregate(Collective.Aggregate aggregate) {
        return collectives.of(aggregate);
    }

    @Override
    public Node standing(Collective.Standing standing) {
        return collectives.of(standing);
    }

    @Override
    public Node collected(CollectiveTerm term) {
        return collectives.of(term);
    }

    static Optional<Figure> constant(Node node) {
        return node.place.source() instanceof Input.Constant constant
                ? Optional.of(constant.figure())
                : Optional.empty();
    }
}
