package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.agreement.Rung;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When a light is yellow or red (亮灯规则): how far progress may stay behind the time elapsed. Example: on 30 June 2020, 182 of
 * 366 days are gone, which is 49.7…%; with 10 of 32 clinics done, 31.25%, progress is 18.4… points behind.
 *
 * <p>Red whatever the progress are: what is overdue, what is ordered to be put right, supervision whose deadline has passed, and a
 * stage not reached on its day. A matter with stages is green while they are reached on their days.
 *
 * @param basis whether to count how far behind in points, or relative to the time elapsed
 * @param yellowBeyond up to here behind is green
 * @param redBeyond up to here behind is yellow
 * @param settles when a matter counts as done
 */
public record LightRule(
        @JsonProperty(required = true) Basis basis,
        @JsonProperty(required = true) Percentage yellowBeyond,
        @JsonProperty(required = true) Percentage redBeyond,
        @JsonProperty(required = true) Settles settles) {
    /**
     * Checks the order of the bounds.
     *
     * @param basis points or relative
     * @param yellowBeyond up to here behind is green
     * @param redBeyond up to here behind is yellow
     * @param settles when a matter counts as done
     */
    public LightRule {
        InvalidValue.unless(
                yellowBeyond.fraction().signum() >= 0 && yellowBeyond.compareTo(redBeyond) <= 0,
                "yellowBeyond",
                "超过%s为黄灯，超过%s为红灯",
                "两者都写0以上，黄灯在前",
                "light rule: yellow beyond %s and red beyond %s",
                "write both as zero or more, yellow first",
                yellowBeyond,
                redBeyond);
    }

    /**
     * Returns the light of a matter on a day.
     *
     * @param matter the matter
     * @param asOf the day
     * @return the light
     */
    public Light light(Matter matter, LocalDate asOf) {
        Status status = matter.on(asOf, settles);
        if (status.settledOn().isPresent()) {
            return Light.DONE;
        }
        if (status.state() == State.CANCELLED) {
            return Light.CANCELLED;
        }
        boolean pressed = status.state() == State.RECTIFYING || status.supervisionOverdue(asOf);
        if (status.overdue() || pressed || behindStages(matter, status, asOf)) {
            return Light.RED;
        }
        if (!matter.stages().isEmpty() && status.stage().isPresent()) {
            return Light.GREEN;
        }
        if (status.share().isEmpty()) {
            return Light.GREY;
        }
        Period time = status.due().isAfter(status.firstDue())
                ? Period.of(matter.period().first(), status.due())
                : matter.period();
        Rational elapsed = elapsed(time, asOf);
        Rational behind = elapsed.minus(status.share().get());
        if (basis == Basis.RELATIVE && elapsed.signum() > 0) {
            behind = behind.dividedBy(elapsed);
        }
        if (behind.compareTo(yellowBeyond.fraction()) <= 0) {
            return Light.GREEN;
        }
        return behind.compareTo(redBeyond.fraction()) <= 0 ? Light.YELLOW : Light.RED;
    }

    /** The last stage is due with the matter itself, whose day may have been extended. */
    private static boolean behindStages(Matter matter, Status status, LocalDate asOf) {
        List<Rung> onTheWay =
                matter.stages().subList(0, Math.max(matter.stages().size() - 1, 0));
        return Rung.dueOn(onTheWay, asOf)
                .filter(due -> status.stage()
                        .filter(reached ->
                                Rung.place(matter.stages(), reached) >= Rung.place(matter.stages(), due.at()))
                        .isEmpty())
                .isPresent();
    }

    /**
     * Returns how much of a period is gone at the end of a day (时间进度).
     *
     * @param period the period, with both ends
     * @param asOf the day
     * @return days gone, that day included, of all days; 0 before and 1 after the period
     */
    public static Rational elapsed(Period period, LocalDate asOf) {
        LocalDate last = period.last()
                .orElseThrow(() -> InvalidValue.of(
                        "period",
                        "%s没有截止日，无从计时间进度",
                        "写明最后一天",
                        "time elapsed of %s: has no end",
                        "name the last day",
                        period));
        long all = ChronoUnit.DAYS.between(period.first(), last) + 1;
        long gone = ChronoUnit.DAYS.between(period.first(), asOf) + 1;
        return Rational.of(Math.min(Math.max(gone, 0), all), all);
    }
}
