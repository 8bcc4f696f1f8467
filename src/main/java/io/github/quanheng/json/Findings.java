package io.github.quanheng.json;

import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong with a text so far. */
final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    private record Finding(int line, int column, Problem problem) {}

    void add(Tree part, Fault fault) {
        add(part, part.path(), fault);
    }

    /** Adds a fault of a part at a path of its own. */
    void add(Tree part, String path, Fault fault) {
        findings.add(new Finding(part.line(), part.column(), fault.at(path, part.line(), part.column())));
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    boolean isFull() {
        return findings.size() >= Bounds.PROBLEMS;
    }

    /** The problems in the order of the text. */
    List<Problem> problems() {
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
                .map(Finding::problem)
                .toList();
    }
}
