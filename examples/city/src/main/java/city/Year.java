package city;

import io.github.quanheng.result.Consequence;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known of the year beside the rules: the two groups, the totals that the public document gives for the whole city,
 * and what was decided on proposals.
 *
 * @param frozen the day on which the groups were fixed
 * @param issued the day of the bulletin
 * @param totals city totals, by indicator
 * @param groups the groups with the code names of their units
 * @param excluded who is left out, and why
 * @param decisions what was decided, by the rung that proposed it
 */
public record Year(
        LocalDate frozen,
        LocalDate issued,
        Map<String, Integer> totals,
        List<Group> groups,
        Map<String, String> excluded,
        List<Decided> decisions) {
    /**
     * A group.
     *
     * @param name its name
     * @param units its units
     */
    public record Group(Label name, List<String> units) {}

    /**
     * A decision on what a rung proposed.
     *
     * @param rung the rung
     * @param decision the decision
     */
    public record Decided(String rung, Consequence.Decision decision) {}
}
