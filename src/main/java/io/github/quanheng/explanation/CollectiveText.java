package io.github.quanheng.explanation;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.ranking.End;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.ConditionTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.statistics.StandardDeviation;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A total over many or a standing among many in words, without data. */
final class CollectiveText {
    private final Phrasing texts;
    private final RulebookWords words;
    private final Spot spot;

    CollectiveText(Phrasing texts, Spot spot) {
        this.texts = texts;
        this.words = texts.words();
        this.spot = spot;
    }

    String of(Collective written) {
        return written.meaning() instanceof Collective.Aggregate aggregate
                ? aggregate(written, aggregate)
                : standing(written, (Collective.Standing) written.meaning());
    }

    private String aggregate(Collective written, Collective.Aggregate aggregate) {
        String members = those(written, aggregate);
        String statistic = statistic(aggregate.as());
        if (aggregate.as() == Statistic.Plain.COUNT && aggregate.oncePer().isPresent()) {
            String distinct = words.say(
                    CollectivePhrase.DISTINCT, members, matter(aggregate).orElseThrow());
            return skipped(aggregate.skip())
                    .map(note -> words.say(Joint.ASIDE, distinct, note))
                    .orElse(distinct);
        }
        String text = aggregate
                .value()
                .map(value -> words.say(
                        value instanceof Input.Constant
                                ? CollectivePhrase.STATISTIC_OF_CONSTANT
                                : CollectivePhrase.STATISTIC_OF,
                        members,
                        texts.inner(spot.part(written.key("value"))),
                        statistic))
                .orElseGet(() -> words.say(CollectivePhrase.COUNT_OF, members));
        List<String> notes = new ArrayList<>();
        skipped(aggregate.skip()).ifPresent(notes::add);
        aggregate
                .atLeast()
                .ifPresent(least -> notes.add(words.say(CollectivePhrase.AT_LEAST_MEMBERS, least.toString())));
        matter(aggregate).ifPresent(matter -> notes.add(words.say(CollectivePhrase.ONCE_PER, matter)));
        return notes.isEmpty() ? text : words.say(Joint.ASIDE, text, words.join(Joint.LIST, notes));
    }

    private String those(Collective written, Collective.Aggregate aggregate) {
        String over = scope(aggregate.over());
        return aggregate
                .where()
                .map(where ->
                        words.say(CollectivePhrase.THOSE_WITH, over, texts.condition(spot.part(written.key("where")))))
                .orElse(over);
    }

    /** What each record gives or takes; all of them together. */
    String perRecord(CollectiveTerm.PerRecord record, Mode mode) {
        String text = words.say(
                CollectivePhrase.PER_RECORD,
                those(record, record.meaning()),
                texts.part(spot.part(record.key("value")), mode));
        List<String> notes = new ArrayList<>();
        skipped(record.skip()).ifPresent(notes::add);
        matter(record.meaning()).ifPresent(matter -> notes.add(words.say(CollectivePhrase.ONCE_PER, matter)));
        return notes.isEmpty() ? text : words.say(Joint.ASIDE, text, words.join(Joint.LIST, notes));
    }

    /** The name that its records give to the field that tells matters apart. */
    private Optional<String> matter(Collective.Aggregate aggregate) {
        return aggregate
                .oncePer()
                .map(field -> aggregate.over() instanceof Scope.Rows rows
                        ? words.code(rows.of(), field)
                        : words.name(IndicatorId.of(field)));
    }

    /** Those that are looked for, with who is left out. */
    String members(ConditionTerm term) {
        String those = those(term.of(), (Collective.Aggregate) term.of().meaning());
        return skipped(term.skip())
                .map(note -> words.say(Joint.ASIDE, those, note))
                .orElse(those);
    }

    private Optional<String> skipped(Optional<Set<Reason>> skip) {
        return skip.filter(reasons -> !reasons.isEmpty())
                .map(reasons -> words.say(CollectivePhrase.SKIPPED_WHEN, words.reasons(reasons)));
    }

    String scope(Scope scope) {
        if (scope instanceof Scope.Rows rows) {
            return words.say(CollectivePhrase.ROWS_OF, words.name(rows.of()));
        }
        if (scope instanceof Scope.Units units) {
            String others = words.say(CollectivePhrase.of(units.relation()));
            return units.self() ? words.say(CollectivePhrase.AND_ITSELF, others) : others;
        }
        if (scope instanceof Scope.Lines lines) {
            return lines.tag()
                    .map(words::tagged)
                    .orElseGet(() -> words.say(
                            CollectivePhrase.LINES_NAMED,
                            words.join(
                                    Joint.ENUMERATE,
                                    lines.ids().stream().map(words::name).toList())));
        }
        return words.join(
                Joint.ENUMERATE,
                ((Scope.Periods) scope).of().stream().map(words::period).toList());
    }

    String statistic(Statistic statistic) {
        if (statistic instanceof Statistic.Plain plain) {
            return words.say(CollectivePhrase.of(plain));
        }
        if (statistic instanceof Statistic.TrimmedMean trimmed) {
            return words.say(
                    CollectivePhrase.TRIMMED_MEAN, String.valueOf(trimmed.lowest()), String.valueOf(trimmed.highest()));
        }
        if (statistic instanceof Statistic.Percentile percentile) {
            return words.say(
                    CollectivePhrase.PERCENTILE,
                    percentile.at().fraction().times(Scale.PERCENT.per()).toString(),
                    words.say(CollectivePhrase.of(percentile.by())));
        }
        Statistic.Deviation deviation = (Statistic.Deviation) statistic;
        return words.say(
                deviation.of() == StandardDeviation.POPULATION
                        ? CollectivePhrase.DEVIATION_ALL
                        : CollectivePhrase.DEVIATION_SAMPLE,
                words.rounding(deviation.to()));
    }

    private String standing(Collective written, Collective.Standing standing) {
        String among = words.say(CollectivePhrase.AND_ITSELF, words.say(CollectivePhrase.of(standing.among())));
        String members = standing.where()
                .map(where ->
                        words.say(CollectivePhrase.THOSE_WITH, among, texts.condition(spot.part(written.key("where")))))
                .orElse(among);
        List<String> notes = new ArrayList<>(List.of(words.say(CollectivePhrase.of(standing.ties()))));
        skipped(standing.skip()).ifPresent(notes::add);
        return words.say(
                CollectivePhrase.STANDING,
                members,
                keys(written, standing),
                words.say(CollectivePhrase.of(standing.as())),
                words.join(Joint.LIST, notes));
    }

    private String keys(Collective written, Collective.Standing standing) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < standing.keys().size(); i++) {
            boolean highest = standing.keys().get(i).best() == End.HIGHEST;
            keys.add(words.say(
                    highest ? CollectivePhrase.HIGHEST_FIRST : CollectivePhrase.LOWEST_FIRST,
                    texts.side(spot.part(written.key("keys[" + i + "].of")))));
        }
        return words.join(Joint.THEN, keys);
    }
}
