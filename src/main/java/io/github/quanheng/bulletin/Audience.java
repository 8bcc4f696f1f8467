package io.github.quanheng.bulletin;

/** Who may read something (公开范围), the widest circle first; a wider circle includes the narrower ones. */
public enum Audience {
    /** Everybody (向社会公开). */
    PUBLIC,
    /** All units that were assessed (在被考核单位范围内通报). */
    UNITS,
    /** Each unit what concerns itself (只告知本单位). */
    ITSELF,
    /** The authority that assessed (仅考核机关掌握). */
    AUTHORITY
}
