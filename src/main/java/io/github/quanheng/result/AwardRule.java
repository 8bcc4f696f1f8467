package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule of an award (评优办法): what must be reached, what bars from it, and how many of each peer group may have it. The same
 * rule serves units and posts: an award to individuals is decided over a result whose parties are posts and whose peer groups are
 * the kinds of post. A grade effect of the rulebook that bars this award is a bar as well.
 *
 * <p>Worked: 14 units, 30% by FLOOR are 4 seats, 90 points asked for. The second has 89.9 and is NOT_REACHED; the third, barred by
 * an accident, passes its seat on; so the first, fourth, fifth and sixth qualify if they have 90.
 *
 * @param name the award
 * @param when what must be reached
 * @param bars what bars from it although that is reached
 * @param quota how many may have it; no limit when left out
 * @param clause where it is written
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AwardRule(
        @JsonProperty(required = true) AwardName name,
        @JsonProperty(required = true) Trigger when,
        List<Bar> bars,
        Optional<Quota> quota,
        Optional<Citation> clause) {
    /**
     * Something that bars from an award (取消评优).
     *
     * @param name its name
     * @param when when it bars
     */
    public record Bar(
            @JsonProperty(required = true) BarName name,
            @JsonProperty(required = true) Trigger when) {}

    /**
     * Checks that bars have names of their own.
     *
     * @param name the award
     * @param when what must be reached
     * @param bars what bars from it
     * @param quota how many may have it
     * @param clause where it is written
     */
    public AwardRule {
        bars = List.copyOf(bars);
        Set<BarName> names = new HashSet<>();
        bars.forEach(bar -> InvalidValue.unless(
                names.add(bar.name()),
                "bars",
                "奖项“%s”有两条取消资格的情形都叫“%s”",
                "改一个名称",
                "award %s: has two bars called %s",
                "rename one",
                name,
                bar.name()));
    }

    /**
     * Decides who qualifies.
     *
     * @param result the result of the year with the grades that stand and the awards decided before, for awards that ask for a
     *     grade or exclude one another
     * @param history the earlier years
     * @return a decision for each member of a peer group, in the order of the standings
     */
    List<AwardDecision> decide(FinalResult result, History history) {
        List<AwardDecision> decisions = new ArrayList<>();
        for (Cohort.PeerGroup group : result.cohort().groups()) {
            List<Case> cases = result.cohort().standings(group).stream()
                    .map(standing -> examine(standing, result.dossier(standing, history)))
                    .toList();
            Optional<Seating> seating =
                    quota.map(limit -> new Seating(limit.seats(group.members().size()), limit.cut()));
            seating.ifPresent(seats -> cases.stream()
                    .filter(one -> one.standing().place().isPresent())
                    .forEach(one -> seats.add(one.standing(), claim(one.status()))));
            cases.forEach(one -> decisions.add(decision(one, seating)));
        }
        return List.copyOf(decisions);
    }

    private record Case(
            Standing standing,
            AwardDecision.Status status,
            List<BarName> bars,
            List<EffectName> vetoes,
            List<Evidence> evidence) {}

    private Case examine(Standing standing, Dossier dossier) {
        Finding reached = when.judge(dossier);
        List<Evidence> evidence = new ArrayList<>(reached.evidence());
        List<BarName> barring = new ArrayList<>();
        List<BarName> open = new ArrayList<>();
        for (Bar bar : bars) {
            Finding found = bar.when().judge(dossier);
            evidence.addAll(found.evidence());
            if (found.answer() == Truth.TRUE) {
                barring.add(bar.name());
            } else if (found.answer() == Truth.UNKNOWN) {
                open.add(bar.name());
            }
        }
        Optional<GradeScore> grade = dossier.sheet().grade();
        List<EffectName> vetoes = grade.filter(score -> score.bars().contains(name))
                .map(GradeScore::effects)
                .orElse(List.of());
        List<EffectName> openVetoes = grade.filter(score -> score.openBars().contains(name))
                .map(GradeScore::unknown)
                .orElse(List.of());
        boolean barred = !barring.isEmpty() || !vetoes.isEmpty();
        boolean known = open.isEmpty() && openVetoes.isEmpty() && reached.answer() == Truth.TRUE;
        AwardDecision.Status status;
        if (standing.place().isEmpty() && quota.isPresent()) {
            status = AwardDecision.Status.NOT_PLACED;
        } else if (reached.answer() == Truth.FALSE) {
            status = AwardDecision.Status.NOT_REACHED;
        } else if (barred) {
            status = AwardDecision.Status.BARRED;
        } else {
            status = known ? AwardDecision.Status.QUALIFIES : AwardDecision.Status.UNDECIDED;
        }
        return new Case(standing, status, barred ? barring : open, barred ? vetoes : openVetoes, evidence);
    }

    private Seating.Claim claim(AwardDecision.Status status) {
        return switch (status) {
            case QUALIFIES -> Seating.Claim.SURE;
            case UNDECIDED -> Seating.Claim.OPEN;
            case BARRED ->
                quota.orElseThrow().barred() == Quota.Barred.LAPSES ? Seating.Claim.LAPSES : Seating.Claim.NONE;
            default -> Seating.Claim.NONE;
        };
    }

    private AwardDecision decision(Case one, Optional<Seating> seating) {
        AwardDecision.Status status = one.status();
        boolean claims = status == AwardDecision.Status.QUALIFIES || status == AwardDecision.Status.UNDECIDED;
        if (claims && seating.isPresent()) {
            status = switch (seating.get().seat(one.standing(), claim(status))) {
                case TAKEN -> AwardDecision.Status.QUALIFIES;
                case NONE_LEFT -> AwardDecision.Status.QUOTA_FULL;
                case OPEN -> AwardDecision.Status.UNDECIDED;
            };
        }
        return new AwardDecision(
                one.standing().party(), one.standing().group(), name, status, one.bars(), one.vetoes(), one.evidence());
    }
}
