package io.github.quanheng.funds;

import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One pool divided among the units of some sheets in yuan. */
final class Divider {
    private final Pool pool;
    private final List<Cohort.PeerGroup> groups;

    Divider(Pool pool, List<Cohort.PeerGroup> groups) {
        this.pool = pool;
        this.groups = groups;
    }

    List<Division> divide(List<ScoreSheet> sheets) {
        if (pool.within() == Pool.Within.ALL) {
            return List.of(divide(Optional.empty(), sheets));
        }
        return groups.stream()
                .map(group -> divide(
                        Optional.of(group.name()),
                        sheets.stream()
                                .filter(sheet -> group.members().contains(sheet.party()))
                                .toList()))
                .toList();
    }

    private Division divide(Optional<Label> group, List<ScoreSheet> sheets) {
        Map<PartyId, Outcome> claims = new LinkedHashMap<>();
        for (ScoreSheet sheet : sheets) {
            Outcome weight = value(sheet, pool.by());
            if (isOpen(weight)
                    || weight.number().filter(each -> each.signum() != 0).isPresent()) {
                claims.put(sheet.party(), weight);
            }
        }
        Outcome size = claims.values().stream()
                .filter(weight -> weight.reason().isPresent())
                .findFirst()
                .orElseGet(() -> size(sheets));
        Map<PartyId, Rational> weights = new LinkedHashMap<>();
        claims.forEach((party, weight) -> weight.number().ifPresent(number -> weights.put(party, number)));
        Outcome divided =
                size.number().flatMap(whole -> refused(whole, weights)).orElse(size);
        if (divided.reason().isPresent()) {
            return new Division(pool.name(), group, divided, claims, Map.of(), Money.ZERO);
        }
        Rational whole = divided.number().orElseThrow();
        if (weights.isEmpty()) {
            return new Division(pool.name(), group, size, claims, Map.of(), new Money(whole));
        }
        Map<PartyId, Money> shares = new LinkedHashMap<>();
        Allocation.split(whole, pool.unit().yuan(), weights, pool.tie())
                .forEach((party, share) -> shares.put(party, new Money(share)));
        return new Division(pool.name(), group, size, claims, shares, Money.ZERO);
    }

    /** Why a pool of known size and weights is not divided, if it is not. */
    private Optional<Outcome> refused(Rational whole, Map<PartyId, Rational> weights) {
        Rational unit = pool.unit().yuan();
        for (Map.Entry<PartyId, Rational> weight : weights.entrySet()) {
            if (weight.getValue().signum() < 0) {
                return Optional.of(Outcome.absent(Reason.REFUSED, Subject.of(weight.getValue()))
                        .of(weight.getKey()));
            }
        }
        if (whole.signum() < 0 || !whole.dividedBy(unit).isWhole()) {
            return Optional.of(Outcome.absent(Reason.REFUSED, Subject.of(whole)));
        }
        if (pool.tie() != Allocation.Tie.REFUSE || weights.isEmpty()) {
            return Optional.empty();
        }
        List<PartyId> tied = Allocation.tied(whole, unit, weights);
        return tied.isEmpty() ? Optional.empty() : Optional.of(Outcome.absent(Reason.UNDECIDED, Subject.of(tied)));
    }

    private Outcome size(List<ScoreSheet> sheets) {
        if (pool.size() instanceof Pool.Fixed fixed) {
            return Outcome.of(fixed.money().yuan());
        }
        LineId line = ((Pool.SumOf) pool.size()).line();
        Rational sum = Rational.ZERO;
        for (ScoreSheet sheet : sheets) {
            Outcome value = value(sheet, line);
            if (isOpen(value)) {
                return value;
            }
            sum = sum.plus(value.number().orElse(Rational.ZERO));
        }
        return Outcome.of(sum);
    }

    private static Outcome value(ScoreSheet sheet, LineId id) {
        return sheet.line(id).orElseThrow().value();
    }

    /** A line that is not on a unit's sheet gives and claims nothing; any other absence keeps the pool open. */
    private static boolean isOpen(Outcome value) {
        return value.reason().filter(why -> why != Reason.NOT_ASSESSED).isPresent();
    }
}
