package io.github.quanheng.resolved;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Collective.Aggregate;
import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves aggregates and standings: what is read inside is a record's, a line's, a period's or another unit's. */
final class CollectiveResolver {
    private static final ImmutableSet<Reason> SAID = ImmutableSet.of(
            Reason.MISSING, Reason.NOT_APPLICABLE, Reason.ZERO_DENOMINATOR, Reason.BELOW_MINIMUM, Reason.UNKNOWN_CLASS);

    /** Why a field of a record may have no value. */
    private static final int LACKING =
            RuleResolver.mask(Set.of(Reason.MISSING, Reason.NOT_APPLICABLE, Reason.AWAITING_JUDGEMENT));

    private final RuleResolver rules;
    private final Draft draft;

    CollectiveResolver(RuleResolver rules) {
        this.rules = rules;
        this.draft = rules.draft;
    }

    Node of(Collective written) {
        return written.meaning() instanceof Aggregate aggregate
                ? aggregate(written, aggregate)
                : standing(written, (Collective.Standing) written.meaning());
    }

    /** Where a part was written, in the short form or the long one. */
    private String at(Collective written, String part) {
        return rules.here().at() + "." + written.key(part);
    }

    private Node aggregate(Collective written, Aggregate aggregate) {
        Here here = rules.here();
        List<ResolvedLine> lines = List.of();
        Here inside;
        if (aggregate.over() instanceof Scope.Rows rows) {
            inside = here.in(records(rows, aggregate, at(written, "oncePer")));
        } else if (aggregate.over() instanceof Scope.Lines named) {
            lines = lines(named, at(written, "over.lines"));
            inside = here.in(lines);
        } else if (aggregate.over() instanceof Scope.Units) {
            draft.lookAtOthers();
            inside = here.inOthers();
        } else {
            twice(((Scope.Periods) aggregate.over()).of(), at(written, "over.periods"));
            inside = here.inPeriods();
        }
        if (aggregate.over() instanceof Scope.Lines && lines.isEmpty()) {
            return rules.nothing(written);
        }
        Node where = aggregate
                .where()
                .map(condition -> rules.at(inside.at(at(written, "where")), condition))
                .orElse(null);
        Node value = aggregate
                .value()
                .map(of -> rules.at(inside.at(at(written, "value")), of))
                .orElse(null);
        int within = (where == null ? 0 : where.place.raises()) | (value == null ? 0 : value.place.raises());
        int skip = RuleResolver.mask(aggregate.skip().orElse(Set.of()));
        int raises = within & ~skip;
        if (aggregate.over() instanceof Scope.Rows && !isTold(inside, within, aggregate)) {
            draft.problem(
                    at(written, "skip"),
                    "有的记录可能缺字段，而办法没有写明怎么办",
                    "a record may lack a field, and nothing says what becomes of it",
                    "除去缺字段的记录写\"skip\": [\"MISSING\", \"NOT_APPLICABLE\"]，一律不除去写\"skip\": []（此时没有值），按某数计的用settle",
                    "write \"skip\": [\"MISSING\", \"NOT_APPLICABLE\"] to leave such records out, \"skip\": [] for no value then, or"
                            + " settle what the field counts as");
        }
        if (aggregate.over() instanceof Scope.Units units) {
            said(at(written, "skip"), within, aggregate.skip().isPresent());
            raises = (units.self() ? raises : 0) | nobody(units.relation());
        }
        return new Gather(
                rules.place(written, dimension(aggregate, value), raises | of(aggregate)),
                aggregate,
                where,
                value,
                skip,
                lines,
                here.line().line.id(),
                draft.collective(),
                draft.slot());
    }

    /** What becomes of a record that lacks a field must be said where a field may lack. */
    private static boolean isTold(Here inside, int within, Aggregate aggregate) {
        boolean optional =
                inside.record() != null && !inside.record().optional().isEmpty();
        return !optional || aggregate.skip().isPresent() || (within & LACKING) == 0;
    }

    private static int nobody(Scope.Relation relation) {
        return relation == Scope.Relation.PEERS ? RuleResolver.bit(Reason.NO_PEERS) : 0;
    }

    private @Nullable Indicator records(Scope.Rows rows, Aggregate aggregate, String at) {
        Optional<Indicator> records = rules.names
                .bind(new FigureKey(rows.of(), When.NOW), Set.of(Kind.RECORDS))
                .flatMap(NameResolver.Bound::indicator);
        Map<String, Kind> fields = records.map(Indicator::fields).orElse(Map.of());
        aggregate
                .oncePer()
                .filter(field ->
                        records.filter(of -> of.optional().contains(field)).isPresent())
                .ifPresent(field -> draft.problem(
                        at,
                        rows.of() + "的记录可能缺字段" + field,
                        "records of " + rows.of() + " may lack the field " + field,
                        "请另选一个必有的字段，或不把它列入optional",
                        "name a field that every record has, or do not list it under optional"));
        aggregate
                .oncePer()
                .filter(field -> !fields.isEmpty() && !fields.containsKey(field))
                .ifPresent(field -> draft.problem(
                        at,
                        rows.of() + "的记录没有字段" + field,
                        "records of " + rows.of() + " have no field " + field,
                        "请从" + fields.keySet() + "中选用",
                        "use one of " + fields.keySet()));
        return records.orElse(null);
    }

    /** The reasons that the statistic itself may have. */
    private static int of(Aggregate aggregate) {
        int raises = 0;
        if (aggregate.over() instanceof Scope.Rows) {
            raises |= RuleResolver.bit(Reason.MISSING) | RuleResolver.bit(Reason.NOT_APPLICABLE);
        }
        if (aggregate.atLeast().isPresent()
                || aggregate.as() instanceof Statistic.TrimmedMean
                || aggregate.as() instanceof Statistic.Deviation) {
            raises |= RuleResolver.bit(Reason.BELOW_MINIMUM);
        }
        if (aggregate.as() == Statistic.Plain.MEAN && aggregate.atLeast().isEmpty()) {
            raises |= RuleResolver.bit(Reason.ZERO_DENOMINATOR);
        }
        if (aggregate.as() == Statistic.Plain.SMALLEST
                || aggregate.as() == Statistic.Plain.LARGEST
                || aggregate.as() instanceof Statistic.Percentile) {
            raises |= RuleResolver.bit(Reason.MISSING);
        }
        return raises;
    }

    /** What becomes of an absent figure of another unit must be said where it can be absent. */
    private void said(String at, int within, boolean said) {
        if (!said && (within & RuleResolver.mask(SAID)) != 0) {
            draft.problem(
                    at,
                    "其他单位可能没有此值，而办法没有写明怎么办",
                    "another unit may have no such figure, and nothing says what becomes of it",
                    "除去缺报者写\"skip\": [\"MISSING\"]，一律不除去写\"skip\": []（此时本项不得出分数）",
                    "write \"skip\": [\"MISSING\"] to go on without it, or \"skip\": [] for no score then");
        }
    }

    private Dimension dimension(Aggregate aggregate, @Nullable Node value) {
        if (value == null) {
            return Dimension.NUMBER;
        }
        Dimension of = draft.known(value.place.dimension());
        boolean adds = aggregate.as() == Statistic.Plain.TOTAL
                || aggregate.as() == Statistic.Plain.MEAN
                || aggregate.as() instanceof Statistic.TrimmedMean;
        if (adds && of.sort() == Dimension.Sort.DAY) {
            draft.problem(
                    value.at(),
                    "日期不能相加或平均",
                    "days are added up or averaged",
                    "请先用elapsed算出相隔的天数",
                    "take the time between two days first, by elapsed");
        }
        return aggregate.as() instanceof Statistic.Deviation ? of.difference() : of;
    }

    private List<ResolvedLine> lines(Scope.Lines named, String at) {
        if (named.tag().isPresent()) {
            String tag = named.tag().get();
            List<ResolvedLine> tagged = draft.lines.values().stream()
                    .filter(line -> line.line.tags().contains(tag))
                    .toList();
            if (tagged.isEmpty()) {
                draft.problem(
                        at + ".tag",
                        "没有标签为" + tag + "的行",
                        "no line has the tag " + tag,
                        "请给相应的行加标签，或改正标签",
                        "tag a line or correct the tag");
            }
            return tagged;
        }
        twice(named.ids(), at + ".ids");
        List<ResolvedLine> lines = new ArrayList<>();
        for (LineId id : named.ids()) {
            ResolvedLine line = draft.lines.get(id);
            if (line == null) {
                draft.problem(
                        at + ".ids",
                        "没有计分行" + id,
                        "line " + id + " is not known",
                        "请写本办法中的行号",
                        "name a line of this rulebook");
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private void twice(List<?> named, String at) {
        Set<Object> seen = new HashSet<>();
        named.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> draft.problem(at, name + "写了两次", name + " is named twice", "请删去一个", "take one away"));
    }

    private Node standing(Collective written, Collective.Standing standing) {
        Here here = rules.here();
        draft.lookAtOthers();
        Here inside = here.inOthers();
        Node where = standing.where()
                .map(condition -> rules.at(inside.at(at(written, "where")), condition))
                .orElse(null);
        List<Node> keys = new ArrayList<>();
        for (int i = 0; i < standing.keys().size(); i++) {
            keys.add(rules.at(
                    inside.at(at(written, "keys[" + i + "].of")),
                    standing.keys().get(i).of()));
        }
        int within = RuleResolver.raises(keys) | (where == null ? 0 : where.place.raises());
        said(at(written, "skip"), within, standing.skip().isPresent());
        boolean rank = standing.as() == Collective.Form.RANK;
        Optional<Reason> alone =
                standing.as() == Collective.Form.SHARE_BEHIND ? Optional.of(Reason.BELOW_MINIMUM) : Optional.empty();
        int raises =
                within | nobody(standing.among()) | alone.map(RuleResolver::bit).orElse(0);
        return new Rank(
                rules.place(written, rank ? Dimension.NUMBER : Dimension.PERCENT, raises),
                standing,
                where,
                keys,
                RuleResolver.mask(standing.skip().orElse(Set.of())),
                here.line().line.id(),
                draft.collective(),
                draft.slot());
    }
}
