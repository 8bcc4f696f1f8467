package io.github.quanheng.catalogue;

/** Whether the nation monitors an indicator (国家监测指标, marked ▲), and how the figure reaches it. */
public enum Monitoring {
    /** Not monitored. */
    NOT_MONITORED,
    /** Monitored; how the figure arrives is not said. */
    MONITORED,
    /** Monitored, generated from national systems (自动生成). */
    AUTOMATIC,
    /** Monitored, taken from the yearly financial report (财务年报表). */
    FINANCIAL_REPORT,
    /** Monitored, reported by the hospital (医院填报). */
    HOSPITAL_REPORTED;

    /**
     * Returns whether the nation monitors it at all.
     *
     * @return false only for {@link #NOT_MONITORED}
     */
    public boolean national() {
        return this != NOT_MONITORED;
    }
}
