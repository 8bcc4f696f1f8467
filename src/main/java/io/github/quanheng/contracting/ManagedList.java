package io.github.quanheng.contracting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of those under management, with entries and exits (动态管理名单): who is on it follows from the day. Persons and households
 * stand on it by a number of the register, never by a name.
 *
 * @param name what the list is
 * @param exits the reasons for which one leaves it (退出情形)
 * @param stays the entries in order
 * @param source where the rules of the list are written
 */
public record ManagedList(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) List<String> exits,
        @JsonProperty(required = true) List<Stay> stays,
        @JsonProperty(required = true) Citation source) {
    /**
     * One stay on the list.
     *
     * @param number the number in the register
     * @param from the first day
     * @param entered why it was taken in
     * @param until the last day, once it has left
     * @param left why it left
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Stay(
            @JsonProperty(required = true) String number,
            @JsonProperty(required = true) LocalDate from,
            @JsonProperty(required = true) String entered,
            Optional<LocalDate> until,
            Optional<String> left) {
        /**
         * Checks the days and that an exit has its reason.
         *
         * @param number the number in the register
         * @param from the first day
         * @param entered why it was taken in
         * @param until the last day
         * @param left why it left
         */
        public Stay {
            Check.lineId(number, "number");
            Check.text(entered, "entered");
            InvalidValue.unless(
                    until.isPresent() == left.isPresent(),
                    "left",
                    "%s自%s在册：退出须有最后一日和原因",
                    "两者都写，或都不写",
                    "stay of %s from %s: an exit has a last day and a reason",
                    "give both or neither",
                    number,
                    from);
            InvalidValue.unless(
                    until.isEmpty() || !until.get().isBefore(from),
                    "until",
                    "%s于%s退出，早于纳入的%s",
                    "将两者对调",
                    "stay of %s: leaves on %s, before it entered on %s",
                    "exchange the two",
                    number,
                    until.map(LocalDate::toString).orElse(""),
                    from);
        }

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && until.map(last -> !last.isBefore(day)).orElse(true);
        }
    }

    /**
     * Checks that each exit is for a reason of the list, and nobody is on it twice at a time.
     *
     * @param name what the list is
     * @param exits the reasons for which one leaves it
     * @param stays the entries in order
     * @param source where the rules of the list are written
     */
    public ManagedList {
        exits = List.copyOf(exits);
        stays = List.copyOf(stays);
        Map<String, Stay> last = new HashMap<>();
        for (Stay stay : stays) {
            List<String> allowed = exits;
            stay.left()
                    .ifPresent(why -> InvalidValue.unless(
                            allowed.contains(why),
                            "stays",
                            "名册“%s”的%s因“%s”退出，而退出的情形是%s",
                            "更正原因，或修改规则",
                            "list %s: %s left for \"%s\", but one leaves it for %s",
                            "correct the reason or the rules",
                            name,
                            stay.number(),
                            why,
                            allowed));
            Stay before = last.put(stay.number(), stay);
            InvalidValue.unless(
                    before == null
                            || before.until()
                                    .filter(day -> day.isBefore(stay.from()))
                                    .isPresent(),
                    "stays",
                    "名册“%s”的%s于%s再次纳入，而它仍在册",
                    "写明前一次的退出，或按先后排列",
                    "list %s: %s enters on %s while it is on the list",
                    "end the stay before, or put the stays in order",
                    name,
                    stay.number(),
                    stay.from());
        }
    }

    /**
     * Returns who is on the list on a day.
     *
     * @param day the day
     * @return the numbers, in the order of the stays
     */
    public List<String> on(LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.holdsOn(day))
                .map(Stay::number)
                .toList();
    }

    /**
     * Returns who entered within some days.
     *
     * @param first the first day
     * @param last the last day
     * @return the stays that began then
     */
    public List<Stay> entered(LocalDate first, LocalDate last) {
        return stays.stream()
                .filter(stay -> !stay.from().isBefore(first) && !stay.from().isAfter(last))
                .toList();
    }

    /**
     * Returns who left within some days.
     *
     * @param first the first day
     * @param last the last day
     * @return the stays that ended then
     */
    public List<Stay> left(LocalDate first, LocalDate last) {
        return stays.stream()
                .filter(stay -> stay.until()
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .isPresent())
                .toList();
    }
}
