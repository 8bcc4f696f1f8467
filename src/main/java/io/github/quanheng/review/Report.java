package io.github.quanheng.review;

import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects findings: of one kind at one place the first. */
final class Report {
    private record Key(Kind kind, String at, String which) {}

    private final Map<Kind, Severity> wanted;
    private final Map<Key, Finding> findings = new LinkedHashMap<>();

    Report(Map<Kind, Severity> wanted) {
        this.wanted = wanted;
    }

    boolean wants(Kind kind) {
        return wanted.containsKey(kind);
    }

    void add(Kind kind, String at, String which, Supplier<List<Witness>> witnesses) {
        add(kind, at, which, told(kind, which), kind.cure(), witnesses);
    }

    void refused(Problem problem) {
        add(Kind.REFUSED, problem.path(), problem.found().en(), problem.found(), problem.cure(), List::of);
    }

    private static Statement told(Kind kind, String which) {
        return which.isEmpty()
                ? kind.found()
                : new Statement(
                        kind.found().zh() + "（" + which + "）", kind.found().en() + " (" + which + ")");
    }

    void add(Kind kind, String at, String which, Statement found, Statement cure, Supplier<List<Witness>> witnesses) {
        Severity severity = wanted.get(kind);
        Key key = new Key(kind, at, which);
        if (severity != null && !findings.containsKey(key)) {
            int within = at.indexOf('~');
            findings.put(
                    key,
                    new Finding(
                            kind, severity, within < 0 ? at : at.substring(0, within), found, witnesses.get(), cure));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings.values());
    }
}
