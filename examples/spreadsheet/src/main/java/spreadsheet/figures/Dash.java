package spreadsheet.figures;

/** What a dash in a cell stands for; documents use it for either, so that the office has to say. */
public enum Dash {
    /** The value should be there and is not (未报). */
    MISSING,
    /** The matter does not arise (不适用). */
    NOT_APPLICABLE,
    /** Nobody has said so far. */
    OPEN
}
