package io.github.quanheng.cascade;

import io.github.quanheng.cascade.Gap.Kind;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks for the places of a breakdown where the parts do not carry the whole. */
final class GapSearch {
    private final Cascade cascade;
    private final List<Gap> found = new ArrayList<>();

    GapSearch(Cascade cascade) {
        this.cascade = cascade;
    }

    List<Gap> gaps() {
        for (Share share : cascade.shares()) {
            List<Share> parts = cascade.below(share.party());
            if (!parts.isEmpty()) {
                if (cascade.form() == Form.COVERAGE) {
                    claims(share, parts);
                } else {
                    number(share, parts);
                }
            }
        }
        return List.copyOf(found);
    }

    private void number(Share share, List<Share> parts) {
        Rational wanted = share.target().value();
        Rational given = switch (cascade.form()) {
            case MEAN_COVERS, MEAN_WITHIN -> mean(parts);
            default ->
                Rational.sum(parts.stream().map(part -> part.target().value()).toList());
        };
        int order = given.compareTo(wanted);
        boolean mayExceed = cascade.form() == Form.SUM_COVERS || cascade.form() == Form.MEAN_COVERS;
        boolean mayFallShort = cascade.form() == Form.SUM_WITHIN || cascade.form() == Form.MEAN_WITHIN;
        if ((order < 0 && !mayFallShort) || (order > 0 && !mayExceed)) {
            found.add(new Gap(
                    order < 0 ? Kind.SHORTFALL : Kind.EXCESS,
                    share.party(),
                    wanted,
                    given,
                    given.minus(wanted).abs(),
                    parts.stream().map(Share::party).toList(),
                    Optional.empty()));
        }
    }

    private static Rational mean(List<Share> parts) {
        Rational weighted = Rational.ZERO;
        Rational weights = Rational.ZERO;
        for (Share part : parts) {
            Rational weight = part.weight().orElseThrow();
            weighted = weighted.plus(part.target().value().times(weight));
            weights = weights.plus(weight);
        }
        return weighted.dividedBy(weights);
    }

    private void claims(Share share, List<Share> parts) {
        Set<String> all = new LinkedHashSet<>(share.claims());
        parts.forEach(part -> all.addAll(new TreeSet<>(part.claims())));
        for (String thing : all) {
            List<PartyId> by = parts.stream()
                    .filter(part -> part.claims().contains(thing))
                    .map(Share::party)
                    .toList();
            if (!share.claims().contains(thing)) {
                found.add(claim(Kind.FOREIGN_CLAIM, share, thing, by, by.size()));
            } else if (by.size() != 1) {
                found.add(
                        by.isEmpty()
                                ? claim(
                                        Kind.UNCLAIMED,
                                        share,
                                        thing,
                                        parts.stream().map(Share::party).toList(),
                                        0)
                                : claim(Kind.DOUBLE_CLAIM, share, thing, by, by.size()));
            }
        }
    }

    private static Gap claim(Kind kind, Share share, String thing, List<PartyId> parties, int given) {
        Rational wanted = kind == Kind.FOREIGN_CLAIM ? Rational.ZERO : Rational.ONE;
        return new Gap(
                kind,
                share.party(),
                wanted,
                Rational.of(given),
                Rational.of(given).minus(wanted).abs(),
                parties,
                Optional.of(thing));
    }
}
