package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether what is named is there (名称核对), and whether one field has one name wherever it is read. */
final class NamesCheck {
    private record Named(String field, String text) {}

    private final Draft draft;

    private NamesCheck(Draft draft) {
        this.draft = draft;
    }

    static void check(Draft draft) {
        NamesCheck check = new NamesCheck(draft);
        draft.rulebook.names().ifPresent(check::table);
        check.fields();
    }

    private void table(Names names) {
        Set<String> parameters = new TreeSet<>();
        Stream.concat(draft.rulebook.parameters().keySet().stream(), draft.rulebook.ownTargets().stream())
                .map(ParameterId::value)
                .forEach(parameters::add);
        names.parameters().keySet().stream()
                .map(ParameterId::value)
                .filter(id -> !parameters.contains(id))
                .forEach(id -> unknown("parameters", "参数", "parameter", id, List.copyOf(parameters)));
        Set<String> tags = new TreeSet<>();
        draft.rulebook.lines().forEach(line -> tags.addAll(line.tags()));
        names.tags().keySet().stream()
                .filter(tag -> !tags.contains(tag))
                .forEach(tag -> unknown("tags", "标记", "tag", tag, List.copyOf(tags)));
    }

    private void unknown(String table, String zh, String en, String found, List<String> known) {
        draft.problem(
                "names." + table + "." + found,
                "没有" + zh + "“" + found + "”" + Likely.zh(found, known),
                "there is no " + en + " \"" + found + "\"" + Likely.en(found, known),
                "请改正名称，或删去",
                "correct it, or take it out");
    }

    /** A field is told by its id alone, so two records may not call one id, or one code of it, by two names. */
    private void fields() {
        Map<Named, String> known = new HashMap<>();
        for (Indicator records : draft.rulebook.indicators()) {
            Set<String> told = new HashSet<>();
            for (String field : records.fields().keySet()) {
                records.names().forEach((text, name) -> {
                    boolean code = !records.fields().containsKey(text);
                    if (!code && !text.equals(field)) {
                        return;
                    }
                    String before = known.putIfAbsent(new Named(field, text), name.zh());
                    if (before != null && !before.equals(name.zh()) && told.add(text)) {
                        draft.problem(
                                "indicators[" + records.id() + "].names." + text,
                                "“" + text + "”在另一指标的记录中叫“" + before + "”，此处叫“" + name.zh() + "”",
                                "\"" + text + "\" is called \"" + before
                                        + "\" in the records of another indicator, and \"" + name.zh() + "\" here",
                                "请用同一个名称，或换一个字段名",
                                "use one name, or another field");
                    }
                });
            }
        }
    }
}
