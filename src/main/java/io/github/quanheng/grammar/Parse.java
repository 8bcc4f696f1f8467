package io.github.quanheng.grammar;

import java.util.List;

/**
 * What came of reading a text (读法).
 *
 * @param text the text
 * @param meanings all meanings of the whole text, each once; none where it could not be read, two or more where it is ambiguous
 * @param furthest the place up to which some form could read
 * @param expected what would have let it go on from there
 * @param overburdened whether reading was given up because the text nests too deep or has too many meanings
 * @param steps how many forms were looked at where, for a check that the work grows as the text does
 */
public record Parse<T>(
        String text, List<Match<T>> meanings, int furthest, List<Expected> expected, boolean overburdened, int steps) {}
