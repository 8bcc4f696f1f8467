package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** Thrown when a catalogue was asked for content surer than it has (确证程度不足); it says which parts and why. */
public final class UncertainException extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Refusal> refusals;

    UncertainException(String catalogue, List<Refusal> refusals) {
        super(
                new Statement("指标目录" + catalogue, "catalogue " + catalogue),
                refusals.stream().map(UncertainException::problem).toList());
        this.refusals = ImmutableList.copyOf(refusals);
    }

    private static Problem problem(Refusal refusal) {
        return new Problem(
                refusal.code() + "." + refusal.part()
                        + refusal.variant().map(name -> "[" + name + "]").orElse(""),
                new Statement(
                        refusal.document()
                                + refusal.found()
                                        .map(found -> "的确证程度为" + found)
                                        .orElse("没有这一部分") + "，要求" + refusal.wanted(),
                        refusal.found().map(found -> "is " + found + " from ").orElse("is not in ")
                                + refusal.document() + ", wanted " + refusal.wanted()),
                new Statement(
                        "用select(...)取其余部分，或降低要求", "use select(...) to take the rest, or ask for less certainty"));
    }

    /**
     * Returns every part that is not sure enough.
     *
     * @return the refusals, in the order of the catalogue
     */
    public List<Refusal> refusals() {
        return refusals;
    }
}
