package responsibility;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Roster;
import io.github.quanheng.plan.Plan;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Rational;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is known about one county's year, as the files of a folder hold it. */
record County(
        String name,
        int year,
        Roster roster,
        List<Agreement> agreements,
        Plan plan,
        Optional<Split> split,
        List<Matter> matters,
        Rulebook rulebook,
        List<Assessment> assessments) {

    /**
     * By which weights one target is divided.
     *
     * @param target the target
     * @param weights the weight of each party, in order
     */
    public record Split(String target, Map<String, Rational> weights) {}

    static County read(String name, int year, Path folder) {
        return new County(
                name,
                year,
                read(folder, "roster.json", Roster.class),
                List.of(read(folder, "agreements.json", Agreement[].class)),
                read(folder, "plan.json", Plan.class),
                Files.exists(folder.resolve("split.json"))
                        ? Optional.of(read(folder, "split.json", Split.class))
                        : Optional.empty(),
                List.of(read(folder, "matters.json", Matter[].class)),
                read(folder, "rulebook.json", Rulebook.class),
                List.of(read(folder, "assessments.json", Assessment[].class)));
    }

    private static <T> T read(Path folder, String file, Class<T> type) {
        try {
            return QuanhengJson.read(Files.readString(folder.resolve(file)), type);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
