package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of one target from one year's agreement to the next (目标接续).
 *
 * @param target the target, by its identifier in both
 * @param kind what became of it
 * @param attained how it stood at the end of the earlier year
 * @param before what it was
 * @param after what it is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Renewal(
        @JsonProperty(required = true) TargetId target,
        @JsonProperty(required = true) Kind kind,
        Optional<Attainment.Standing> attained,
        Optional<Target> before,
        Optional<Target> after) {
    /** What can become of a target. */
    public enum Kind {
        /** It is asked for again as it was (续签). */
        REPEATED,
        /** It is asked for again, and differently (调整). */
        CHANGED,
        /** It was reached and is asked for no more (完成退出). */
        ENDED,
        /** It was not reached and is asked for no more (未完成而未接续): somebody has to say why. */
        LOST,
        /** It is new (新增). */
        ADDED
    }

    /**
     * Holds the agreement of the next year against that of this year.
     *
     * @param earlier the agreement of this year
     * @param attainments how its targets stood at its end
     * @param later the agreement of the next
     * @return what became of each target: those of this year in order, then the new ones
     * @throws IllegalArgumentException if the two are of different sides or systems, or overlap
     */
    public static List<Renewal> between(Agreement earlier, List<Attainment> attainments, Agreement later) {
        Check.that(
                earlier.from().equals(later.from())
                        && earlier.to().equals(later.to())
                        && earlier.system().equals(later.system())
                        && earlier.period()
                                .last()
                                .orElseThrow()
                                .isBefore(later.period().first()),
                "renewal of agreement %s by %s: the later one binds others or does not come after %s; take the next year's",
                earlier.id(),
                later.id(),
                earlier.period());
        List<Renewal> found = new ArrayList<>();
        for (Target target : earlier.targets()) {
            Optional<Attainment.Standing> stood = attainments.stream()
                    .filter(each -> each.target().equals(target.id()))
                    .map(Attainment::standing)
                    .findFirst();
            Optional<Target> next = later.target(target.id());
            found.add(new Renewal(target.id(), kind(target, stood, next), stood, Optional.of(target), next));
        }
        later.targets().stream()
                .filter(target -> earlier.target(target.id()).isEmpty())
                .forEach(target -> found.add(
                        new Renewal(target.id(), Kind.ADDED, Optional.empty(), Optional.empty(), Optional.of(target))));
        return List.copyOf(found);
    }

    private static Kind kind(Target target, Optional<Attainment.Standing> stood, Optional<Target> next) {
        if (next.isPresent()) {
            return next.get().demands().equals(target.demands()) ? Kind.REPEATED : Kind.CHANGED;
        }
        boolean reached = stood.filter(standing -> standing == Attainment.Standing.MET
                        || standing == Attainment.Standing.EXCEEDED
                        || standing == Attainment.Standing.NOT_APPLICABLE)
                .isPresent();
        return reached ? Kind.ENDED : Kind.LOST;
    }
}
