package responsibility;

import io.github.quanheng.papers.Paper;
import java.util.List;

/**
 * One county's year as a row of papers under headings.
 *
 * @param name the county and the year
 * @param parts the papers, in the order of the year
 */
record Chapter(String name, List<Part> parts) {
    /**
     * One or more papers on one thing.
     *
     * @param heading what they are about
     * @param papers the papers
     */
    record Part(String heading, List<Paper> papers) {}
}
