package io.github.quanheng.reading;

/**
 * A statement with the part in which it stands.
 *
 * @param part which part, the first being 0
 * @param place which statement of the part, the first being 0
 * @param of the part
 * @param statement the statement
 */
record Line(int part, int place, Part of, Statement statement) {
    Span span() {
        return Places.of(of, statement);
    }
}
