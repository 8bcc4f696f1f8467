package io.github.quanheng.followup;

import io.github.quanheng.plan.ItemId;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Set;

/** Something was done about a matter that its state does not allow (违规流转). */
public final class IllegalTransition extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private final State state;
    private final Action action;

    IllegalTransition(ItemId matter, State state, Event event) {
        super(List.of(new Problem(
                "events",
                new Statement(
                        "事项" + matter + "状态为" + state + "时不能" + event.action() + "（" + event.on() + "）",
                        "matter " + matter + ": " + event.action() + " on " + event.on()
                                + " is not allowed while it is " + state),
                new Statement("此时可以" + state.allowed(), "allowed are " + state.allowed()))));
        this.state = state;
        this.action = event.action();
    }

    /**
     * Returns the state in which it was tried.
     *
     * @return the state
     */
    public State state() {
        return state;
    }

    /**
     * Returns what was tried.
     *
     * @return the action
     */
    public Action action() {
        return action;
    }

    /**
     * Returns what would have been allowed.
     *
     * @return the actions
     */
    public Set<Action> allowed() {
        return state.allowed();
    }
}
