package io.github.quanheng.rulebook;

import com.google.common.hash.Hashing;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.value.Label;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** What tells a rulebook from every other: a hash over the text of all its parts, unordered tables in the order of their keys. */
final class Fingerprint {
    private static final int DIGITS = 32;

    private Fingerprint() {}

    static String of(Rulebook rulebook) {
        TreeMap<String, List<ParameterRow>> parameters = new TreeMap<>();
        rulebook.parameters().forEach((id, rows) -> parameters.put(id.value(), rows));
        List<Object> parts = List.of(
                rulebook.id(),
                rulebook.edition(),
                rulebook.title(),
                rulebook.notice(),
                rulebook.currency(),
                rulebook.inForce(),
                rulebook.citations(),
                rulebook.indicators().stream().map(Fingerprint::text).toList(),
                parameters,
                rulebook.ownTargets(),
                text(rulebook.names().orElse(Names.NONE)),
                rulebook.provisions(),
                rulebook.sections(),
                rulebook.total(),
                rulebook.grading(),
                rulebook.rulings());
        return Hashing.sha256()
                .hashString(parts.toString(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }

    private static List<Object> text(Names names) {
        TreeMap<String, Label> parameters = new TreeMap<>();
        names.parameters().forEach((id, name) -> parameters.put(id.value(), name));
        return List.of(parameters, new TreeMap<>(names.tags()), new TreeMap<>(names.attributes()));
    }

    private static String text(Indicator indicator) {
        return List.of(
                        indicator.id(),
                        indicator.name(),
                        indicator.kind(),
                        indicator.unit(),
                        indicator.direction(),
                        indicator.definition(),
                        indicator.least(),
                        indicator.most(),
                        indicator.codes(),
                        new TreeMap<>(indicator.fields()),
                        new TreeMap<>(indicator.names()),
                        indicator.citations())
                .toString();
    }
}
