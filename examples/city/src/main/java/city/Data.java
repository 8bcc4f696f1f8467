package city;

import io.github.quanheng.funds.FundRule;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The four input files, read strictly; all that is wrong with any of them is said at once. */
record Data(Rulebook rulebook, ResultRules rules, List<FundRule> funds, Year year) {
    static Data read(Path directory) throws Faults {
        List<String> faults = new ArrayList<>();
        Optional<Rulebook> rulebook = read(directory.resolve("rulebook.json"), Rulebook.class, faults);
        Optional<ResultRules> rules = read(directory.resolve("results.json"), ResultRules.class, faults);
        Optional<FundRule[]> funds = read(directory.resolve("funds.json"), FundRule[].class, faults);
        Optional<Year> year = read(directory.resolve("year.json"), Year.class, faults);
        if (rulebook.isEmpty() || rules.isEmpty() || funds.isEmpty() || year.isEmpty()) {
            throw new Faults(faults);
        }
        return new Data(rulebook.get(), rules.get(), List.of(funds.get()), year.get());
    }

    private static <T> Optional<T> read(Path file, Class<T> type, List<String> faults) {
        try {
            return Optional.of(QuanhengJson.read(Files.readString(file), type));
        } catch (InvalidJson wrong) {
            wrong.problems().forEach(problem -> faults.add(file + ": " + problem));
        } catch (IOException wrong) {
            faults.add(file + ": cannot be read (" + wrong + "); put it there, readable and in UTF-8");
        }
        return Optional.empty();
    }
}
