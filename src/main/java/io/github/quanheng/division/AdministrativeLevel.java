package io.github.quanheng.division;

/** A level of government or administration (行政层级, 隶属级别), the widest first. */
public enum AdministrativeLevel {
    /** The state (中央, 国家级). */
    NATION,
    /** A province, autonomous region or municipality (省级). */
    PROVINCE,
    /** A prefecture or prefecture-level city (市级, 地级). */
    PREFECTURE,
    /** A county, district or county-level city (县级). */
    COUNTY,
    /** A township, town or street office (乡级). */
    TOWNSHIP,
    /** A village or residents' committee (村级). */
    VILLAGE;

    /**
     * Returns whether this level is wider than another.
     *
     * @param other the other level
     * @return true for a province against a county
     */
    public boolean isAbove(AdministrativeLevel other) {
        return compareTo(other) < 0;
    }
}
