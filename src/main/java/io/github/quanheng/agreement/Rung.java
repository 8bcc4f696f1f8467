package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rung of a ladder (层级, 阶段): a grade among grades, or a stage of a project among stages.
 *
 * @param at its name, as the figure says it, such as 三级 or 主体完工
 * @param by the day by which it must be reached; empty when only the goal has a day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rung(@JsonProperty(required = true) String at, Optional<LocalDate> by) {
    /**
     * Checks the name.
     *
     * @param at its name
     * @param by the day by which it must be reached
     */
    public Rung {
        Check.text(at, "at");
    }

    /**
     * Returns a rung without a day.
     *
     * @param at its name
     * @return the rung
     */
    public static Rung of(String at) {
        return new Rung(at, Optional.empty());
    }

    /**
     * Checks that a ladder names no rung twice and that its days do not fall.
     *
     * @param ladder the rungs from low to high
     * @param part the part that the ladder is, for the message
     * @throws IllegalArgumentException if it does
     */
    public static void check(List<Rung> ladder, String part) {
        Set<String> names = new HashSet<>();
        LocalDate before = LocalDate.MIN;
        for (Rung rung : ladder) {
            InvalidValue.unless(
                    names.add(rung.at()),
                    part,
                    "等级中%s写了两次",
                    "去掉一处",
                    "its ladder has %s twice",
                    "take one out",
                    rung.at());
            LocalDate by = rung.by().orElse(before);
            InvalidValue.unless(
                    !by.isBefore(before),
                    part,
                    "%s应于%s达到，早于它下面的一级",
                    "按先后写日期",
                    "%s is due on %s, before the rung below it",
                    "put days in order",
                    rung.at(),
                    by);
            before = by;
        }
    }

    /**
     * Returns the place of a rung.
     *
     * @param ladder the rungs from low to high
     * @param at its name
     * @return its place from 0; -1 when the ladder does not have it
     */
    public static int place(List<Rung> ladder, String at) {
        return ladder.stream().map(Rung::at).toList().indexOf(at);
    }

    /**
     * Returns the highest rung that is due.
     *
     * @param ladder the rungs from low to high
     * @param asOf the day
     * @return the rung whose day has come; empty when none has
     */
    public static Optional<Rung> dueOn(List<Rung> ladder, LocalDate asOf) {
        return ladder.stream()
                .filter(rung -> rung.by().filter(by -> !by.isAfter(asOf)).isPresent())
                .reduce((first, second) -> second);
    }
}
