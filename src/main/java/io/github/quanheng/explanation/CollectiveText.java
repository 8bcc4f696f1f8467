package io.github.quanheng.explanation;

import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.statistics.StandardDeviation;
import java.util.ArrayList;
import java.util.List;

/** Totals over many and standings among many in words, without data. */
final class CollectiveText {
    private final Wording wording;
    private final Speech speech;

    CollectiveText(Wording wording) {
        this.wording = wording;
        this.speech = wording.speech();
    }

    String aggregate(Collective.Aggregate aggregate) {
        String over = scope(aggregate.over());
        String members = aggregate
                .where()
                .map(where -> speech.say(Phrase.THOSE_WITH, over, wording.condition(where)))
                .orElse(over);
        String statistic = statistic(aggregate.as());
        String text = aggregate
                .value()
                .map(value -> speech.say(
                        value instanceof Input.Constant ? Phrase.STATISTIC_OF_CONSTANT : Phrase.STATISTIC_OF,
                        members,
                        wording.formula(value),
                        statistic))
                .orElseGet(() -> speech.say(Phrase.COUNT_OF, members));
        List<String> notes = new ArrayList<>();
        if (!aggregate.skip().isEmpty()) {
            notes.add(speech.say(
                    Phrase.SKIPPED_WHEN,
                    speech.join(
                            Phrase.OR,
                            aggregate.skip().stream()
                                    .sorted()
                                    .map(speech::reason)
                                    .toList())));
        }
        aggregate.atLeast().ifPresent(least -> notes.add(speech.say(Phrase.AT_LEAST_MEMBERS, least.toString())));
        aggregate.oncePer().ifPresent(field -> notes.add(speech.say(Phrase.ONCE_PER, field)));
        return notes.isEmpty() ? text : speech.say(Phrase.ASIDE, text, speech.join(Phrase.LIST, notes));
    }

    String scope(Scope scope) {
        if (scope instanceof Scope.Rows rows) {
            return speech.say(Phrase.ROWS_OF, speech.name(rows.of()));
        }
        if (scope instanceof Scope.Units units) {
            String others = speech.say(Phrase.of(units.relation()));
            return units.self() ? speech.say(Phrase.AND_ITSELF, others) : others;
        }
        if (scope instanceof Scope.Lines lines) {
            return lines.tag()
                    .map(tag -> speech.say(Phrase.LINES_TAGGED, tag))
                    .orElseGet(() -> speech.say(
                            Phrase.LINES_NAMED,
                            speech.join(
                                    Phrase.ENUMERATE,
                                    lines.ids().stream().map(id -> id.value()).toList())));
        }
        return speech.join(
                Phrase.ENUMERATE,
                ((Scope.Periods) scope).of().stream().map(speech::period).toList());
    }

    String statistic(Statistic statistic) {
        if (statistic instanceof Statistic.Plain plain) {
            return speech.say(Phrase.of(plain));
        }
        if (statistic instanceof Statistic.TrimmedMean trimmed) {
            return speech.say(Phrase.TRIMMED_MEAN, String.valueOf(trimmed.lowest()), String.valueOf(trimmed.highest()));
        }
        if (statistic instanceof Statistic.Percentile percentile) {
            return speech.say(Phrase.PERCENTILE, percentile.at().toString(), speech.say(Phrase.of(percentile.by())));
        }
        Statistic.Deviation deviation = (Statistic.Deviation) statistic;
        return speech.say(
                deviation.of() == StandardDeviation.POPULATION ? Phrase.DEVIATION_ALL : Phrase.DEVIATION_SAMPLE,
                speech.rounding(deviation.to()));
    }

    String standing(Collective.Standing standing) {
        String among = speech.say(Phrase.AND_ITSELF, speech.say(Phrase.of(standing.among())));
        String members = standing.where()
                .map(where -> speech.say(Phrase.THOSE_WITH, among, wording.condition(where)))
                .orElse(among);
        return speech.say(
                Phrase.STANDING,
                members,
                keys(standing),
                speech.say(Phrase.of(standing.as())),
                speech.say(Phrase.of(standing.ties())));
    }

    private String keys(Collective.Standing standing) {
        return speech.join(
                Phrase.THEN,
                standing.keys().stream()
                        .map(key -> speech.say(
                                key.best() == Arithmetic.End.HIGHEST ? Phrase.HIGHEST_FIRST : Phrase.LOWEST_FIRST,
                                wording.formula(key.of())))
                        .toList());
    }
}
