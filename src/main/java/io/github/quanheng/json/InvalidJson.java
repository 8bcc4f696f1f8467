package io.github.quanheng.json;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import java.util.List;

/** A text is no JSON of the wanted type (JSON 有误). The path of each problem begins with its line and column. */
public final class InvalidJson extends InvalidInput {
    private static final long serialVersionUID = 1L;

    InvalidJson(List<Problem> problems) {
        super(problems);
    }
}
