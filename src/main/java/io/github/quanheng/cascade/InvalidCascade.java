package io.github.quanheng.cascade;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** Shares cannot be a cascade (分解表有误): they form no tree, or do not carry what its form needs. */
public final class InvalidCascade extends InvalidInput {
    private static final long serialVersionUID = 1L;

    InvalidCascade(IndicatorId indicator, List<Problem> problems) {
        super(new Statement(indicator + "的分解表", "cascade of " + indicator), problems);
    }
}
