package io.github.quanheng.result;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** Award rules that cannot be used (评优办法有误), with all their problems. */
public final class InvalidAwards extends InvalidInput {
    private static final long serialVersionUID = 1L;

    InvalidAwards(List<Problem> problems) {
        super(new Statement("评优办法", "the set of award rules"), problems);
    }
}
