package io.github.quanheng.followup;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import io.github.quanheng.agreement.Rung;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A matter that is followed through (督办事项): a task of a plan, or something that came up, such as a hazard. Its state is
 * computed from its events and never stored; it is done when all of its amount is verified, and not before.
 *
 * <p>Worked example: of 32 clinics 32 are reported done, and 20 are found. Then the state is {@link State#FOUND_SHORT}, the share
 * is 0.625, and the matter is open.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@Value.Immutable
@JsonDeserialize(as = ImmutableMatter.class)
public abstract class Matter {
    Matter() {}

    /**
     * Returns the identifier: that of the item of the plan, where it is one.
     *
     * @return the identifier
     */
    public abstract ItemId id();

    /**
     * Returns the name.
     *
     * @return the name
     */
    public abstract Label name();

    /**
     * Returns who has to do it (责任单位).
     *
     * @return the responsible party
     */
    public abstract PartyId responsible();

    /**
     * Returns who watches over it (督办单位).
     *
     * @return the supervising party, another one
     */
    public abstract PartyId supervisor();

    /**
     * Returns the time for it; it is due on the last day.
     *
     * @return the period, with both ends
     */
    public abstract Period period();

    /**
     * Returns how much there is to do in all, such as 32 clinics.
     *
     * @return the amount, where it can be counted
     */
    public abstract Optional<Figure> amount();

    /**
     * Returns the stages on the way, such as 开工, 主体完工 and 投入使用; it is done when the last is reached.
     *
     * @return the stages in order; none where it has none
     */
    public abstract List<Rung> stages();

    /**
     * Returns who else may press, verify and decide (上级督查), such as the level above that set the task.
     *
     * @return the parties besides the supervisor
     */
    public abstract List<PartyId> overseers();

    /**
     * Returns who works on it beside the responsible party (配合单位).
     *
     * @return the parties, which may report too
     */
    public abstract List<PartyId> cooperating();

    /**
     * Returns what was done about it.
     *
     * @return the events in order of time
     */
    public abstract List<Event> events();

    @Value.Check
    void check() {
        InvalidValue.unless(
                !responsible().equals(supervisor()),
                "supervisor",
                "事项%s（%s）由%s督办自己",
                "另写督办单位",
                "matter %s (%s): %s would supervise itself",
                "name another supervisor",
                id(),
                name(),
                supervisor());
        InvalidValue.unless(
                period().last().isPresent(),
                "period",
                "事项%s（%s）没有完成时限",
                "写明最后一日",
                "matter %s (%s): is never due",
                "name the last day",
                id(),
                name());
        InvalidValue.unless(
                amount().isEmpty() || amount().get().value().signum() > 0,
                "amount",
                "事项%s（%s）的任务数是%s",
                "写大于0的数",
                "matter %s (%s): its amount %s must be positive",
                "write more than 0",
                id(),
                name(),
                amount().map(Figure::toString).orElse(""));
        InvalidValue.unless(
                !overseers().contains(responsible()),
                "overseers",
                "事项%s（%s）由%s督办自己",
                "将其删去",
                "matter %s (%s): %s would oversee itself",
                "take it out",
                id(),
                name(),
                responsible());
        Rung.check(stages(), "stages");
        Course course = new Course(this);
        events().forEach(course::take);
    }

    /**
     * Returns the matter with one more event.
     *
     * @param event what was done
     * @return the matter as it is then
     * @throws IllegalTransition if the state does not allow it; it says what was allowed
     * @throws IllegalArgumentException if the event is out of order, its party has no part in the matter or confirms its own
     *     work, or what is done would grow less without a correction
     */
    public Matter with(Event event) {
        return holding(Stream.concat(events().stream(), Stream.of(event)).toList());
    }

    /**
     * Returns the matter as it was before one of its events.
     *
     * @param event the event
     * @return the matter with the events before it; the whole matter when it does not have the event
     */
    public Matter before(Event event) {
        return holding(events().stream().takeWhile(each -> !each.equals(event)).toList());
    }

    private Matter holding(List<Event> events) {
        return builder()
                .id(id())
                .name(name())
                .responsible(responsible())
                .supervisor(supervisor())
                .period(period())
                .amount(amount())
                .addAllStages(stages())
                .addAllOverseers(overseers())
                .addAllCooperating(cooperating())
                .addAllEvents(events)
                .build();
    }

    /**
     * Returns how the matter stands on a day. Later events are not seen.
     *
     * @param asOf the day
     * @param settles when a matter counts as done in time
     * @return its status
     */
    public Status on(LocalDate asOf, Settles settles) {
        Course course = new Course(this);
        events().stream().filter(event -> !event.on().isAfter(asOf)).forEach(course::take);
        return course.on(asOf, settles);
    }

    /**
     * Returns a builder; id, name, responsible, supervisor and period are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Matter}. */
    public static final class Builder extends ImmutableMatter.Builder {
        Builder() {}
    }
}
