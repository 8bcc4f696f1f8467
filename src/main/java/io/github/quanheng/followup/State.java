package io.github.quanheng.followup;

import com.google.common.collect.ImmutableTable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a matter stands between plan and closure (办理状态). */
public enum State {
    /** Planned, not begun (未启动). */
    PLANNED,
    /** Under way (推进中). */
    UNDER_WAY,
    /** Reported done, not yet verified (待核实). */
    REPORTED_DONE,
    /** Verified (已核实). */
    VERIFIED,
    /** Rectification ordered (整改中). */
    RECTIFYING,
    /** Reported put right, not yet verified again (待复核). */
    RECTIFIED,
    /** Verified again after rectification (已复核). */
    RE_VERIFIED,
    /** Closed (已销号). */
    CLOSED;

    private static final ImmutableTable<State, Action, State> NEXT = ImmutableTable.<State, Action, State>builder()
            .put(PLANNED, Action.START, UNDER_WAY)
            .put(PLANNED, Action.SUPERVISE, PLANNED)
            .put(PLANNED, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(UNDER_WAY, Action.PROGRESS, UNDER_WAY)
            .put(UNDER_WAY, Action.REPORT_DONE, REPORTED_DONE)
            .put(UNDER_WAY, Action.SUPERVISE, UNDER_WAY)
            .put(UNDER_WAY, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(REPORTED_DONE, Action.VERIFY, VERIFIED)
            .put(REPORTED_DONE, Action.SUPERVISE, REPORTED_DONE)
            .put(REPORTED_DONE, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(VERIFIED, Action.CLOSE, CLOSED)
            .put(VERIFIED, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(RECTIFYING, Action.PROGRESS, RECTIFYING)
            .put(RECTIFYING, Action.REPORT_RECTIFIED, RECTIFIED)
            .put(RECTIFYING, Action.SUPERVISE, RECTIFYING)
            .put(RECTIFIED, Action.RE_VERIFY, RE_VERIFIED)
            .put(RECTIFIED, Action.SUPERVISE, RECTIFIED)
            .put(RECTIFIED, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(RE_VERIFIED, Action.CLOSE, CLOSED)
            .put(RE_VERIFIED, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(CLOSED, Action.REOPEN, UNDER_WAY)
            .build();

    /**
     * Returns what may be done in this state.
     *
     * @return the actions that are allowed
     */
    public Set<Action> allowed() {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        actions.addAll(NEXT.row(this).keySet());
        return actions;
    }

    /**
     * Returns where an action leads.
     *
     * @param action the action
     * @return the state after it; empty when it is not allowed
     */
    public Optional<State> after(Action action) {
        return Optional.ofNullable(NEXT.get(this, action));
    }
}
