package io.github.quanheng.value;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A value was built without parts that have no default (缺项). The paths of its problems are the names of the parts. */
public final class MissingPart extends InvalidInput {
    private static final long serialVersionUID = 1L;

    /**
     * Names the parts, as a builder does.
     *
     * @param missing the parts that were not given, at least one
     */
    public MissingPart(String... missing) {
        super(Arrays.stream(missing)
                .map(part -> new Problem(
                        part,
                        new Statement("没有给出", "is not given"),
                        new Statement("写出来；它没有默认值", "give it; it has no default")))
                .collect(Collectors.toList()));
    }
}
