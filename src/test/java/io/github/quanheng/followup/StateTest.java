package io.github.quanheng.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StateTest {
    private static final LocalDate DAY = LocalDate.of(2018, 4, 11);

    /** The shortest way into each state. */
    private static final Map<State, List<Action>> WAYS = Map.of(
            State.PLANNED, List.of(),
            State.UNDER_WAY, List.of(Action.START),
            State.REPORTED_DONE, List.of(Action.START, Action.REPORT_DONE),
            State.VERIFIED, List.of(Action.START, Action.REPORT_DONE, Action.VERIFY),
            State.RECTIFYING, List.of(Action.ORDER_RECTIFICATION),
            State.RECTIFIED, List.of(Action.ORDER_RECTIFICATION, Action.REPORT_RECTIFIED),
            State.RE_VERIFIED, List.of(Action.ORDER_RECTIFICATION, Action.REPORT_RECTIFIED, Action.RE_VERIFY),
            State.CLOSED, List.of(Action.START, Action.REPORT_DONE, Action.VERIFY, Action.CLOSE),
            State.CANCELLED, List.of(Action.CANCEL));

    /** The whole table, as an official would draw it: state, and the action with the state it leads to. */
    private static final Map<State, Map<Action, State>> TABLE = Map.ofEntries(
            Map.entry(
                    State.PLANNED,
                    Map.of(
                            Action.START,
                            State.UNDER_WAY,
                            Action.SUPERVISE,
                            State.PLANNED,
                            Action.ORDER_RECTIFICATION,
                            State.RECTIFYING,
                            Action.EXTEND,
                            State.PLANNED,
                            Action.CANCEL,
                            State.CANCELLED)),
            Map.entry(
                    State.UNDER_WAY,
                    Map.of(
                            Action.PROGRESS,
                            State.UNDER_WAY,
                            Action.CORRECT,
                            State.UNDER_WAY,
                            Action.REPORT_DONE,
                            State.REPORTED_DONE,
                            Action.SUPERVISE,
                            State.UNDER_WAY,
                            Action.ORDER_RECTIFICATION,
                            State.RECTIFYING,
                            Action.EXTEND,
                            State.UNDER_WAY,
                            Action.CANCEL,
                            State.CANCELLED)),
            Map.entry(
                    State.REPORTED_DONE,
                    Map.of(
                            Action.CORRECT,
                            State.REPORTED_DONE,
                            Action.VERIFY,
                            State.VERIFIED,
                            Action.SUPERVISE,
                            State.REPORTED_DONE,
                            Action.ORDER_RECTIFICATION,
                            State.RECTIFYING,
                            Action.CANCEL,
                            State.CANCELLED)),
            Map.entry(
                    State.FOUND_SHORT,
                    Map.of(
                            Action.PROGRESS,
                            State.UNDER_WAY,
                            Action.REPORT_DONE,
                            State.REPORTED_DONE,
                            Action.SUPERVISE,
                            State.FOUND_SHORT,
                            Action.ORDER_RECTIFICATION,
                            State.RECTIFYING,
                            Action.EXTEND,
                            State.FOUND_SHORT,
                            Action.CANCEL,
                            State.CANCELLED)),
            Map.entry(State.VERIFIED, Map.of(Action.CLOSE, State.CLOSED, Action.ORDER_RECTIFICATION, State.RECTIFYING)),
            Map.entry(
                    State.RECTIFYING,
                    Map.of(
                            Action.PROGRESS,
                            State.RECTIFYING,
                            Action.CORRECT,
                            State.RECTIFYING,
                            Action.REPORT_RECTIFIED,
                            State.RECTIFIED,
                            Action.SUPERVISE,
                            State.RECTIFYING,
                            Action.EXTEND,
                            State.RECTIFYING,
                            Action.CANCEL,
                            State.CANCELLED)),
            Map.entry(
                    State.RECTIFIED,
                    Map.of(
                            Action.CORRECT,
                            State.RECTIFIED,
                            Action.RE_VERIFY,
                            State.RE_VERIFIED,
                            Action.SUPERVISE,
                            State.RECTIFIED,
                            Action.ORDER_RECTIFICATION,
                            State.RECTIFYING)),
            Map.entry(
                    State.RE_VERIFIED,
                    Map.of(Action.CLOSE, State.CLOSED, Action.ORDER_RECTIFICATION, State.RECTIFYING)),
            Map.entry(State.CLOSED, Map.of(Action.REOPEN, State.UNDER_WAY)),
            Map.entry(State.CANCELLED, Map.of(Action.REOPEN, State.UNDER_WAY)));

    static Event event(Action action) {
        PartyId by = PartyId.of(action.byOthers() ? "supervisor" : "responsible");
        return new Event(
                action,
                DAY,
                by,
                "经办",
                "示意",
                action.proven() ? List.of("台账") : List.of(),
                action == Action.PROGRESS || action == Action.CORRECT ? Optional.of(Figure.of("10")) : Optional.empty(),
                Optional.empty(),
                action == Action.ORDER_RECTIFICATION
                        ? Optional.of(DAY.plusDays(30))
                        : action == Action.EXTEND ? Optional.of(LocalDate.of(2019, 1, 31)) : Optional.empty());
    }

    private static Matter in(State state) {
        Matter.Builder matter = Matter.builder()
                .id(ItemId.of("T1"))
                .name(Label.of("任务"))
                .responsible(PartyId.of("responsible"))
                .supervisor(PartyId.of("supervisor"))
                .period(Period.ofYear(2018));
        if (state == State.FOUND_SHORT) {
            return matter.amount(Figure.of("32"))
                    .addEvents(
                            event(Action.START),
                            Event.counted(
                                    Action.REPORT_DONE,
                                    DAY,
                                    PartyId.of("responsible"),
                                    "经办",
                                    "示意",
                                    Figure.of("10"),
                                    "台账"),
                            event(Action.VERIFY))
                    .build();
        }
        WAYS.get(state).forEach(action -> matter.addEvents(event(action)));
        return matter.build();
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Action.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} while {0}")
    @DisplayName("every action in every state leads where the table says, or is refused with what was allowed")
    @MethodSource("everyPair")
    void matrix(State state, Action action) {
        Matter matter = in(state);
        Set<Action> allowed = TABLE.get(state).keySet();
        assertThat(matter.on(DAY, Settles.WHEN_VERIFIED).state()).isEqualTo(state);
        assertThat(state.allowed()).isEqualTo(allowed);
        if (allowed.contains(action)) {
            assertThat(matter.with(event(action)).on(DAY, Settles.WHEN_VERIFIED).state())
                    .isEqualTo(TABLE.get(state).get(action));
        } else {
            IllegalTransition refused = catchThrowableOfType(IllegalTransition.class, () -> matter.with(event(action)));
            assertThat(refused.state()).isEqualTo(state);
            assertThat(refused.action()).isEqualTo(action);
            assertThat(refused.allowed()).isEqualTo(allowed);
            assertThat(refused)
                    .hasMessage("matter T1: " + action + " on 2018-04-11 is not allowed while it is " + state
                            + "; allowed are " + state.allowed());
        }
    }
}
