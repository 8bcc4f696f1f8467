package io.github.quanheng.reading;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators of a whole table. Equal names of rates are one indicator; equal words in two rows may tell of one thing or of two,
 * and names that differ in one character may be a slip: both are asked.
 */
final class Register {
    private static final int SHORTEST_NEAR = 4;

    private final Map<QuestionId, String> answers;
    private final Set<IndicatorId> declared;
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<IndicatorId, String> rows = new HashMap<>();

    Register(List<Indicator> declared, Map<QuestionId, String> answers) {
        this.answers = answers;
        declared.forEach(each -> indicators.put(each.id(), each));
        this.declared = Set.copyOf(indicators.keySet());
    }

    /** The indicators that a row shares with rows before it, under the names that its own text has for them. */
    List<Indicator> known(Row row, Reading reading, Map<QuestionId, OpenQuestion> questions) {
        List<Indicator> known = new ArrayList<>();
        List<Indicator> needed = reading.needed();
        for (int i = 0; i < needed.size(); i++) {
            Indicator need = needed.get(i);
            if (declared.contains(need.id())) {
                continue;
            }
            Optional<Indicator> same = indicators.values().stream()
                    .filter(each -> each.name().equals(need.name()))
                    .findFirst();
            Optional<Indicator> near = same.isPresent()
                    ? same
                    : indicators.values().stream()
                            .filter(each -> each.kind() == need.kind()
                                    && isNear(each.name().zh(), need.name().zh()))
                            .findFirst();
            if (near.isEmpty()) {
                if (indicators.containsKey(need.id())) {
                    known.add(renamed(need, free(need, row), need.name()));
                }
                continue;
            }
            boolean fits = near.get().kind() == need.kind() && near.get().unit().equals(need.unit());
            boolean one = fits
                    && ((same.isPresent() && need.kind() == Kind.RATE) || asked(row, i, need, near.get(), questions));
            known.add(renamed(one ? near.get() : need, one ? near.get().id() : free(need, row), need.name()));
        }
        return known;
    }

    private boolean asked(
            Row row, int number, Indicator need, Indicator before, Map<QuestionId, OpenQuestion> questions) {
        QuestionId id = QuestionId.clause(Topic.SAME_INDICATOR, number).inRow(row.number());
        String answer = answers.get(id);
        if (answer != null) {
            return answer.equals(Option.SAME.name());
        }
        int at = Math.max(0, row.clause().indexOf(need.name().zh()));
        int end = Math.min(row.clause().length(), at + need.name().zh().length());
        List<Option> options = List.of(Option.SAME, Option.DIFFERENT);
        questions.put(id, OpenQuestion.of(id, new Span(at, end), question(need, before), options));
        return true;
    }

    private Statement question(Indicator need, Indicator before) {
        String row = Optional.ofNullable(rows.get(before.id())).orElse("");
        String name = need.name().zh();
        String other = before.name().zh();
        return new Statement(
                "本行的“" + name + "”和第" + row + "行的“" + other + "”是不是同一个指标",
                "is \"" + name + "\" of this row the same indicator as \"" + other + "\" of row " + row);
    }

    private IndicatorId free(Indicator need, Row row) {
        return IndicatorId.of(need.id().value() + "_" + row.number());
    }

    static Indicator renamed(Indicator of, IndicatorId id, Label name) {
        return Indicator.builder()
                .id(id)
                .name(name)
                .kind(of.kind())
                .unit(of.unit())
                .direction(of.direction())
                .addAllCodes(of.codes())
                .build();
    }

    /** Keeps what a row needs; what is new under a name that is taken carries the number of its row. */
    void keep(Row row, Reading reading) {
        for (Indicator need : reading.needed()) {
            if (!indicators.containsKey(need.id())) {
                boolean taken = indicators.values().stream()
                        .anyMatch(each -> each.name().equals(need.name()));
                Label name =
                        taken ? Label.of(need.name().zh() + "（" + row.number() + " " + row.name() + "）") : need.name();
                indicators.put(need.id(), renamed(need, need.id(), name));
                rows.put(need.id(), row.number());
            }
        }
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /** Whether two names differ in one character that is no digit. */
    private static boolean isNear(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (shorter.length() < SHORTEST_NEAR || longer.length() - shorter.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        String rest =
                shorter.substring(longer.length() == shorter.length() ? Math.min(start + 1, shorter.length()) : start);
        boolean differs = longer.substring(Math.min(start + 1, longer.length())).equals(rest);
        return differs && start < longer.length() && !Character.isDigit(longer.charAt(start));
    }
}
