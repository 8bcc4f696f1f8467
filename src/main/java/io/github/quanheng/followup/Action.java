package io.github.quanheng.followup;

/** What is done about a matter (办理动作). Those that confirm or press are not for the party that is responsible. */
public enum Action {
    /** Work begins (启动). */
    START(false, false),
    /** How far the work has come is reported (进度填报). */
    PROGRESS(false, false),
    /** A figure reported before is put right, with the reason (更正). */
    CORRECT(false, true),
    /** The responsible party reports it done (申报完成). */
    REPORT_DONE(false, true),
    /** Someone else finds that it is done (核实). */
    VERIFY(true, true),
    /** Supervision is put on it (督办), with a deadline or without (限期督办). It ends when the matter is verified. */
    SUPERVISE(true, false),
    /** Rectification is ordered with a deadline (责令整改). */
    ORDER_RECTIFICATION(true, false),
    /** The responsible party reports it put right (整改完成). */
    REPORT_RECTIFIED(false, true),
    /** Someone else finds that it is put right (复核). */
    RE_VERIFY(true, true),
    /** A later day is granted (延期), by whoever may decide and on what paper. */
    EXTEND(true, true),
    /** The matter is given up (取消), by whoever may decide and on what paper. */
    CANCEL(true, true),
    /** The matter is closed (销号). */
    CLOSE(true, false),
    /** A closed or cancelled matter is taken up again (重新立项), as a later look may require (回头看). */
    REOPEN(true, false);

    private final boolean byOthers;
    private final boolean proven;

    Action(boolean byOthers, boolean proven) {
        this.byOthers = byOthers;
        this.proven = proven;
    }

    /**
     * Returns whether only someone other than the responsible party may do it.
     *
     * @return true for what confirms or presses
     */
    public boolean byOthers() {
        return byOthers;
    }

    /**
     * Returns whether it needs evidence.
     *
     * @return true for what says that something is done, and for what a decision rests on
     */
    public boolean proven() {
        return proven;
    }
}
