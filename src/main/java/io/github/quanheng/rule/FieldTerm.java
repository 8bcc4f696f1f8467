package io.github.quanheng.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.OnlyPart;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.rule.Cases.Choose;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Comparison.Partial;
import io.github.quanheng.rule.Comparison.Piecewise;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A term of the field (计分术语): a phrase that rulebooks use, defined by the other families. A term says nothing that they
 * could not; it lets a rule be written and explained in the words of the document.
 */
public sealed interface FieldTerm extends Quantity
        permits FieldTerm.Pass,
                FieldTerm.Provided,
                FieldTerm.Proportional,
                FieldTerm.Bands,
                FieldTerm.ByCode,
                Interpolated,
                FieldTerm.Deduct,
                FieldTerm.PerStep,
                FieldTerm.PerCase,
                FieldTerm.Missing,
                FieldTerm.Award,
                FieldTerm.Lose,
                FormulaTerm {
    /**
     * Returns what the term means.
     *
     * @return the same quantity without this term
     */
    @Override
    Quantity meaning();

    @Override
    Map<String, Node> operands();

    @Override
    default <R> R accept(Quantity.Visitor<R> visitor) {
        return visitor.term(this);
    }

    /**
     * Full marks when the condition holds, otherwise none (达标得满分，不达标不得分). Example: at least 95% for 2 marks: 95% earns
     * 2, 94.99% earns 0.
     *
     * @param when the condition
     */
    record Pass(@OnlyPart Condition when) implements FieldTerm {
        /**
         * Takes the condition.
         *
         * @param when the condition
         */
        @JsonCreator
        public Pass {
            Objects.requireNonNull(when, "when");
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of("pass", when);
        }

        @Override
        public Quantity meaning() {
            return Choose.between(when, Input.FullMarks.OF_THE_LINE, Quantity.of("0"));
        }
    }

    /**
     * A rule that counts only under a prerequisite (前置条件), and what counts otherwise (否则). Example: not over capacity, else 0;
     * at 90 and above in full, otherwise half.
     *
     * @param when the prerequisite
     * @param then what it opens
     * @param otherwise what counts where it does not hold; no marks when left out
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Provided(
            @JsonProperty(required = true) Condition when,
            @JsonProperty(required = true) Quantity then,
            Optional<Quantity> otherwise)
            implements FieldTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param when the prerequisite
         * @param then what it opens
         * @param otherwise what counts where it does not hold
         */
        public Provided {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(then, "then");
            Objects.requireNonNull(otherwise, "otherwise");
        }

        @Override
        public Map<String, Node> operands() {
            ImmutableMap.Builder<String, Node> operands = ImmutableMap.<String, Node>builder()
                    .put("provided.when", when)
                    .put("provided.then", then);
            otherwise.ifPresent(other -> operands.put("provided.otherwise", other));
            return operands.build();
        }

        @Override
        public Quantity meaning() {
            return Choose.between(when, then, otherwise.orElse(Quantity.of("0")));
        }
    }

    /**
     * Full marks in proportion to a target, never more (按比例得分).
     *
     * @param of the value
     * @param target what it is compared with
     * @param form what proportion is meant
     */
    record Proportional(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Quantity target,
            @JsonProperty(required = true) Form form)
            implements FieldTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param of the value
         * @param target what it is compared with
         * @param form what proportion is meant
         */
        public Proportional {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(form, "form");
        }

        /** Which proportion a text means (比例口径); F full marks, x value, T target. */
        public enum Form {
            /** F·x/T up to F; below zero counts as zero: 45 of 60 earns three quarters (完成比例). */
            SHARE_OF_TARGET,
            /** F at or below T, above it F·T/x: 125 against 100 earns four fifths (反向比例). */
            TARGET_OVER_VALUE,
            /** F at or below T, above it F·(2 − x/T), not below zero: 125 against 100 earns three quarters. */
            TWO_LESS_SHARE,
            /** F from T on, below it F·x, which jumps at T (按率得分，达标跳满). */
            RATE_UNTIL_TARGET,
            /** F above T, up to and at T F·x: some systems are built so. */
            RATE_THROUGH_TARGET
        }

        @Override
        public Map<String, Node> operands() {
            return ImmutableMap.of("proportional.of", of, "proportional.target", target);
        }

        @Override
        public Quantity meaning() {
            Quantity one = Quantity.of("1");
            Quantity whole = Quantity.of("100%");
            Quantity share = new Arithmetic.Quotient(of, target);
            Quantity part = switch (form) {
                case SHARE_OF_TARGET -> new Arithmetic.Limit(share, Optional.of(Quantity.of("0")), Optional.of(one));
                case TARGET_OVER_VALUE ->
                    Choose.between(compare(Condition.Comparator.AT_MOST), one, new Arithmetic.Quotient(target, of));
                case TWO_LESS_SHARE ->
                    Choose.between(
                            compare(Condition.Comparator.AT_MOST),
                            one,
                            new Arithmetic.Limit(
                                    new Arithmetic.Difference(Quantity.of("2"), List.of(share)),
                                    Optional.of(Quantity.of("0")),
                                    Optional.empty()));
                case RATE_UNTIL_TARGET -> Choose.between(compare(Condition.Comparator.AT_LEAST), whole, of);
                case RATE_THROUGH_TARGET -> Choose.between(compare(Condition.Comparator.MORE_THAN), whole, of);
            };
            return new Arithmetic.Product(List.of(Input.FullMarks.OF_THE_LINE, part));
        }

        private Condition compare(Condition.Comparator is) {
            return new Condition.Compare(of, is, target);
        }
    }

    /**
     * Marks by the band that a value falls into (分档赋分). A value in no band or in two is UNDECIDED; bounds are open or
     * closed as written.
     *
     * @param of the value
     * @param marks the marks of each band
     */
    record Bands(
            @JsonProperty(required = true) Quantity of,
            @JsonProperty(required = true) Map<Interval, Figure> marks) implements FieldTerm {
        /**
         * Copies the bands.
         *
         * @param of the value
         * @param marks the marks of each band
         */
        public Bands {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(marks, "marks");
            marks = ImmutableMap.copyOf(marks);
            InvalidValue.unless(!marks.isEmpty(), "marks", "没有分档", "写出至少一项", "has no bands", "name at least one");
        }

        @Override
        public Map<String, Node> operands() {
            return Map.of("bands.of", of);
        }

        /** The same text for equal terms, in whatever order their marks are written. */
        @Override
        public String toString() {
            return "Bands[of=" + of + ", marks=" + sorted(marks) + "]";
        }

        /**
         * Returns the bands as pieces, in an order that does not depend on how they are written: equal terms are derived alike.
         *
         * @return a piece for each band
         */
        public List<Piece> pieces() {
            Map<String, Piece> pieces = new TreeMap<>();
            marks.forEach((on, worth) -> pieces.put(on.toString(), Piece.level(on, worth)));
            return List.copyOf(pieces.values());
        }

        @Override
        public Quantity meaning() {
            return new Piecewise(of, pieces());
        }
    }

    /**
     * Marks by a code (按级别赋分): a grade, a level, a severity. A code that is not listed is UNDECIDED.
     *
     * @param of the indicator, of kind CODE
     * @param marks the marks or coefficient of each code
     */
    record ByCode(
            @JsonProperty(required = true) FigureKey of,
            @JsonProperty(required = true) Map<String, Quantity> marks) implements FieldTerm {
        /**
         * Copies the codes.
         *
         * @param of the indicator
         * @param marks the marks of each code
         */
        public ByCode {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(marks, "marks");
            marks = ImmutableMap.copyOf(marks);
            InvalidValue.unless(!marks.isEmpty(), "marks", "没有代码", "写出至少一项", "lists no codes", "name at least one");
        }

        @Override
        public Map<String, Node> operands() {
            ImmutableMap.Builder<String, Node> operands = ImmutableMap.builder();
            marks.forEach((code, worth) -> operands.put("byCode.marks." + code, worth));
            return operands.build();
        }

        /** The same text for equal terms, in whatever order their marks are written. */
        @Override
        public String toString() {
            return "ByCode[of=" + of + ", marks=" + sorted(marks) + "]";
        }

        @Override
        public Quantity meaning() {
            List<Cases.Case> cases = marks.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> new Cases.Case(new Condition.Is(of, List.of(entry.getKey())), entry.getValue()))
                    .toList();
            return new Choose(Cases.Hit.UNIQUE, cases, new Input.NoScore(Reason.UNDECIDED));
        }
    }

    /**
     * Full marks less what is lost (扣分制). Whether it may fall below zero is the line's floor, not this term's.
     *
     * @param losses what is taken away, as positive marks; at least one
     */
    record Deduct(@OnlyPart List<Quantity> losses) implements FieldTerm {
        /**
         * Copies the losses.
         *
         * @param losses what is taken away
         */
        @JsonCreator
        public Deduct {
            Objects.requireNonNull(losses, "losses");
            losses = List.copyOf(losses);
            InvalidValue.unless(
                    !losses.isEmpty(), "deduct", "没有扣分", "写出至少一项", "takes nothing away", "name at least one loss");
        }

        @Override
        public Map<String, Node> operands() {
            return Parts.listed("deduct", losses);
        }

        @Override
        public Quantity meaning() {
            return new Arithmetic.Difference(Input.FullMarks.OF_THE_LINE, losses);
        }
    }

    /**
     * Marks for each step outside a bound (每差一步若干分): each · steps(gap). Example: 59.6% below 62% in steps of 1% at 0.5
     * marks is 1 whole, 1.5 started or 1.2 pro rata. As a loss inside {@link Deduct}, or as a bonus by itself.
     *
     * @param of the value
     * @param below the bound below which it counts, if there is one
     * @param above the bound above which it counts, if there is one; at least one of the two
     * @param basis whether the gap is in points or relative to the bound
     * @param step the size of one step, positive
     * @param partial what part of a step counts as
     * @param each the marks of one step
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PerStep(
            @JsonProperty(required = true) Quantity of,
            Optional<Quantity> below,
            Optional<Quantity> above,
            @JsonProperty(required = true) Basis basis,
            @JsonProperty(required = true) Quantity step,
            @JsonProperty(required = true) Partial partial,
            @JsonProperty(required = true) Quantity each)
            implements FieldTerm {
        /**
         * Checks that there is a bound.
         *
         * @param of the value
         * @param below the bound below which it counts
         * @param above the bound above which it counts
         * @param basis points or relative
         * @param step the size of one step
         * @param partial what part of a step counts as
         * @param each the marks of one step
         */
        public PerStep {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(below, "below");
            Objects.requireNonNull(above, "above");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(partial, "partial");
            Objects.requireNonNull(each, "each");
            InvalidValue.unless(
                    below.isPresent() || above.isPresent(),
                    "perStep",
                    "既无below也无above",
                    "写出其一",
                    "has neither below nor above",
                    "name one");
        }

        /**
         * Returns the steps outside the bounds.
         *
         * @return the number of steps
         */
        public Comparison.Steps steps() {
            return new Comparison.Steps(new Comparison.Gap(of, below, above, basis), step, partial);
        }

        @Override
        public Map<String, Node> operands() {
            ImmutableMap.Builder<String, Node> operands =
                    ImmutableMap.<String, Node>builder().put("perStep.of", of);
            below.ifPresent(bound -> operands.put("perStep.below", bound));
            above.ifPresent(bound -> operands.put("perStep.above", bound));
            return operands.put("perStep.step", step).put("perStep.each", each).build();
        }

        @Override
        public Quantity meaning() {
            return new Arithmetic.Product(List.of(each, steps()));
        }
    }

    /**
     * Marks for each case (每例若干分): each · count; with a bound, for each case short of it or beyond it (每少一次、每多一例).
     * Examples: 3 cases at 0.5 are 1.5; 9 of 12 visits at 1 mark for each one short are 3.
     *
     * @param each the marks of one case
     * @param of how many there are
     * @param below the number below which each one short counts, if there is one
     * @param above the number above which each one more counts, if there is one; without both every case counts
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PerCase(
            @JsonProperty(required = true) Quantity each,
            @JsonProperty(required = true) Quantity of,
            Optional<Quantity> below,
            Optional<Quantity> above)
            implements FieldTerm {
        /**
         * Takes the parts; none is null.
         *
         * @param each the marks of one case
         * @param of how many there are
         * @param below the number below which each one short counts
         * @param above the number above which each one more counts
         */
        public PerCase {
            Objects.requireNonNull(each, "each");
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(below, "below");
            Objects.requireNonNull(above, "above");
        }

        /**
         * Returns whether only cases short of a bound or beyond one count.
         *
         * @return true when there is a bound
         */
        public boolean hasBound() {
            return below.isPresent() || above.isPresent();
        }

        /**
         * Returns the cases that count.
         *
         * @return their number: all, or those outside the bounds
         */
        public Quantity cases() {
            return hasBound() ? new Comparison.Gap(of, below, above, Basis.POINTS) : of;
        }

        @Override
        public Map<String, Node> operands() {
            ImmutableMap.Builder<String, Node> operands = ImmutableMap.<String, Node>builder()
                    .put("perCase.each", each)
                    .put("perCase.of", of);
            below.ifPresent(bound -> operands.put("perCase.below", bound));
            above.ifPresent(bound -> operands.put("perCase.above", bound));
            return operands.build();
        }

        @Override
        public Quantity meaning() {
            return new Arithmetic.Product(List.of(each, cases()));
        }
    }

    /**
     * Marks for each thing that is not there (缺项): each · number of conditions that do not hold. Example: of three papers at
     * 1 mark, one missing is 1.
     *
     * @param each the marks of one missing thing
     * @param of the things, at least one
     */
    record Missing(
            @JsonProperty(required = true) Quantity each,
            @JsonProperty(required = true) List<Condition> of) implements FieldTerm {
        /**
         * Copies the things.
         *
         * @param each the marks of one missing thing
         * @param of the things
         */
        public Missing {
            Objects.requireNonNull(each, "each");
            Objects.requireNonNull(of, "of");
            of = List.copyOf(of);
            InvalidValue.unless(!of.isEmpty(), "of", "没有列出应有的各项", "写出至少一项", "lists nothing", "name at least one thing");
        }

        @Override
        public Map<String, Node> operands() {
            return ImmutableMap.<String, Node>builder()
                    .put("missing.each", each)
                    .putAll(Parts.listed("missing.of", of))
                    .build();
        }

        @Override
        public Quantity meaning() {
            List<Quantity> lacking = of.stream()
                    .<Quantity>map(thing ->
                            FieldTerm.whereItApplies(Choose.between(thing, Quantity.of("0"), Quantity.of("1"))))
                    .toList();
            return new Arithmetic.Product(List.of(each, new Arithmetic.Sum(lacking)));
        }
    }

    /**
     * Marks for each condition that holds (逐项得分). Example: 3, 2 and 2 marks for three demands, the first two met: 5.
     *
     * @param cases the conditions with their marks, at least one
     */
    record Award(@OnlyPart List<Cases.Case> cases) implements FieldTerm {
        /**
         * Copies the cases.
         *
         * @param cases the conditions with their marks
         */
        @JsonCreator
        public Award {
            Objects.requireNonNull(cases, "cases");
            cases = List.copyOf(cases);
            InvalidValue.unless(
                    !cases.isEmpty(), "award", "没有列出条件", "写出至少一项", "lists nothing", "name at least one condition");
        }

        @Override
        public Map<String, Node> operands() {
            return listed("award", cases);
        }

        @Override
        public Quantity meaning() {
            return oneByOne(cases);
        }
    }

    /**
     * Marks lost for each thing that happened (逐项扣分), the twin of {@link Award}. Example: 10 marks for a death rate above
     * 20/10万, 2 for untidy files: both happened, 12. It stands as a loss inside {@link Deduct}.
     *
     * @param cases what may happen, with what it costs, at least one
     */
    record Lose(@OnlyPart List<Cases.Case> cases) implements FieldTerm {
        /**
         * Copies the cases.
         *
         * @param cases what may happen, with what it costs
         */
        @JsonCreator
        public Lose {
            Objects.requireNonNull(cases, "cases");
            cases = List.copyOf(cases);
            InvalidValue.unless(
                    !cases.isEmpty(), "lose", "没有列出情形", "写出至少一项", "lists nothing", "name at least one event");
        }

        @Override
        public Map<String, Node> operands() {
            return listed("lose", cases);
        }

        @Override
        public Quantity meaning() {
            return oneByOne(cases);
        }
    }

    private static Map<String, Node> listed(String word, List<Cases.Case> cases) {
        ImmutableMap.Builder<String, Node> operands = ImmutableMap.builder();
        for (int i = 0; i < cases.size(); i++) {
            operands.put(word + "[" + i + "].when", cases.get(i).when());
            operands.put(word + "[" + i + "].then", cases.get(i).then());
        }
        return operands.build();
    }

    private static Quantity oneByOne(List<Cases.Case> cases) {
        return new Arithmetic.Sum(cases.stream()
                .<Quantity>map(
                        one -> FieldTerm.whereItApplies(Choose.between(one.when(), one.then(), Quantity.of("0"))))
                .toList());
    }

    /** A thing of a list that does not apply is neither lacking nor awarded; the list goes on without it. */
    private static Quantity whereItApplies(Quantity one) {
        return new Cases.Settle(one, Map.of(Reason.NOT_APPLICABLE, Quantity.of("0")));
    }

    private static Map<String, Object> sorted(Map<?, ?> marks) {
        Map<String, Object> sorted = new TreeMap<>();
        marks.forEach((key, worth) -> sorted.put(key.toString(), worth));
        return sorted;
    }
}
