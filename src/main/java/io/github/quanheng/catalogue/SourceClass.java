package io.github.quanheng.catalogue;

import io.github.quanheng.source.Certainty;
import java.util.EnumSet;
import java.util.Set;

/**
 * What sort of thing was read (来源类别), and what it can vouch for. Nobody can have read a formula in a list of names: a
 * reading that claims more than the class of its copies shows is refused.
 */
public enum SourceClass {
    /** A page of the authority that issued the document (官方页面). */
    OFFICIAL_PAGE(Certainty.VERIFIED_TEXT, EnumSet.allOf(Part.class)),
    /** A copy of the document on a document site or a page of a local government (文件转载). */
    DOCUMENT_COPY(Certainty.SECONDARY_COPY, EnumSet.allOf(Part.class)),
    /** Code, slides or a local manual that quotes the norm (引用规范的代码、课件或手册). */
    QUOTATION(Certainty.SECONDARY_COPY, EnumSet.allOf(Part.class)),
    /** A national reporting form as one hospital filled it in (填报表): both sides and how they make the figure. */
    REPORTING_FORM(
            Certainty.SECONDARY_COPY,
            EnumSet.of(
                    Part.NAME,
                    Part.MONITORING,
                    Part.UNIT,
                    Part.NUMERATOR,
                    Part.DENOMINATOR,
                    Part.FORMULA,
                    Part.CONTENT)),
    /** A list typed off by others, row by row, without the formulas (名录转录). */
    TRANSCRIPTION(
            Certainty.SECONDARY_COPY,
            EnumSet.of(
                    Part.NAME,
                    Part.LEVEL_ONE,
                    Part.LEVEL_TWO,
                    Part.MONITORING,
                    Part.DIRECTION,
                    Part.DATA_SOURCE,
                    Part.UNIT,
                    Part.CONTENT)),
    /** A list of the data items that are reported (数据项名录): what is counted, not how it is divided. */
    ITEM_LIST(
            Certainty.SECONDARY_COPY, EnumSet.of(Part.NAME, Part.UNIT, Part.NUMERATOR, Part.DENOMINATOR, Part.CONTENT)),
    /** A bare list of names, or a copy that broke off or kept no more than the names (名称清单). */
    NAME_LIST(Certainty.SECONDARY_COPY, EnumSet.of(Part.NAME, Part.LEVEL_ONE, Part.LEVEL_TWO, Part.MONITORING)),
    /** A newspaper, a journal or a report of an authority on itself (报刊、工作报告). */
    PRESS(
            Certainty.SECONDARY_COPY,
            EnumSet.of(
                    Part.NAME,
                    Part.LEVEL_ONE,
                    Part.LEVEL_TWO,
                    Part.DIRECTION,
                    Part.UNIT,
                    Part.CONTENT,
                    Part.GOAL,
                    Part.STRUCTURE));

    private final Certainty best;
    private final Set<Part> shown;

    SourceClass(Certainty best, EnumSet<Part> shown) {
        this.best = best;
        this.shown = Set.copyOf(shown);
    }

    /**
     * Returns how sure a part can be at most that was read in a thing of this class.
     *
     * @param part the part
     * @return the certainty; {@link Certainty#RECALLED} where such things do not show the part
     */
    public Certainty ceiling(Part part) {
        return shown.contains(part) ? best : Certainty.RECALLED;
    }
}
