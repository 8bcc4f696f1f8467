package io.github.quanheng.catalogue;

/** Whose numbers the codes of a catalogue are (编号来源). */
public enum Numbering {
    /** The document's own. */
    DOCUMENT,
    /** This library's: the document prints none, or none was read. */
    LIBRARY
}
