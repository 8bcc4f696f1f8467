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
    /** Verified, and less was found than there is to do (核实未达). */
    FOUND_SHORT,
    /** Verified, and all of it is there (已核实). */
    VERIFIED,
    /** Rectification ordered (整改中). */
    RECTIFYING,
    /** Reported put right, not yet verified again (待复核). */
    RECTIFIED,
    /** Verified again after rectification (已复核). */
    RE_VERIFIED,
    /** Closed (已销号). */
    CLOSED,
    /** Given up by a decision (已取消). */
    CANCELLED;

    private static final ImmutableTable<State, Action, State> NEXT = ImmutableTable.<State, Action, State>builder()
            .put(PLANNED, Action.START, UNDER_WAY)
            .put(PLANNED, Action.SUPERVISE, PLANNED)
            .put(PLANNED, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(PLANNED, Action.EXTEND, PLANNED)
            .put(PLANNED, Action.CANCEL, CANCELLED)
            .put(UNDER_WAY, Action.PROGRESS, UNDER_WAY)
            .put(UNDER_WAY, Action.CORRECT, UNDER_WAY)
            .put(UNDER_WAY, Action.REPORT_DONE, REPORTED_DONE)
            .put(UNDER_WAY, Action.SUPERVISE, UNDER_WAY)
            .put(UNDER_WAY, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(UNDER_WAY, Action.EXTEND, UNDER_WAY)
            .put(UNDER_WAY, Action.CANCEL, CANCELLED)
            .put(REPORTED_DONE, Action.CORRECT, REPORTED_DONE)
            .put(REPORTED_DONE, Action.VERIFY, VERIFIED)
            .put(REPORTED_DONE, Action.SUPERVISE, REPORTED_DONE)
            .put(REPORTED_DONE, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(REPORTED_DONE, Action.CANCEL, CANCELLED)
            .put(FOUND_SHORT, Action.PROGRESS, UNDER_WAY)
            .put(FOUND_SHORT, Action.REPORT_DONE, REPORTED_DONE)
            .put(FOUND_SHORT, Action.SUPERVISE, FOUND_SHORT)
            .put(FOUND_SHORT, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(FOUND_SHORT, Action.EXTEND, FOUND_SHORT)
            .put(FOUND_SHORT, Action.CANCEL, CANCELLED)
            .put(VERIFIED, Action.CLOSE, CLOSED)
            .put(VERIFIED, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(RECTIFYING, Action.PROGRESS, RECTIFYING)
            .put(RECTIFYING, Action.CORRECT, RECTIFYING)
            .put(RECTIFYING, Action.REPORT_RECTIFIED, RECTIFIED)
            .put(RECTIFYING, Action.SUPERVISE, RECTIFYING)
            .put(RECTIFYING, Action.EXTEND, RECTIFYING)
            .put(RECTIFYING, Action.CANCEL, CANCELLED)
            .put(RECTIFIED, Action.CORRECT, RECTIFIED)
            .put(RECTIFIED, Action.RE_VERIFY, RE_VERIFIED)
            .put(RECTIFIED, Action.SUPERVISE, RECTIFIED)
            .put(RECTIFIED, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(RE_VERIFIED, Action.CLOSE, CLOSED)
            .put(RE_VERIFIED, Action.ORDER_RECTIFICATION, RECTIFYING)
            .put(CLOSED, Action.REOPEN, UNDER_WAY)
            .put(CANCELLED, Action.REOPEN, UNDER_WAY)
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
     * Returns where an action leads; a verification that finds too little leads to {@link #FOUND_SHORT} instead.
     *
     * @param action the action
     * @return the state after it; empty when it is not allowed
     */
    public Optional<State> after(Action action) {
        return Optional.ofNullable(NEXT.get(this, action));
    }
}
