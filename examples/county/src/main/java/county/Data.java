package county;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The three input files, read strictly; all that is wrong with any of them is said at once. */
record Data(Path directory, Rulebook rulebook, Party party, Submission submission) {
    private static final String RULEBOOK = "rulebook.json";
    private static final String PARTY = "party.json";
    private static final String OBSERVATIONS = "observations.json";

    static Data read(Path directory) throws Faults {
        List<String> faults = new ArrayList<>();
        Optional<Rulebook> rulebook = read(directory, RULEBOOK, Rulebook.class, faults);
        Optional<Party> party = read(directory, PARTY, Party.class, faults);
        Optional<Submission> submission = read(directory, OBSERVATIONS, Submission.class, faults);
        if (rulebook.isEmpty() || party.isEmpty() || submission.isEmpty()) {
            throw new Faults(faults);
        }
        return new Data(directory, rulebook.get(), party.get(), submission.get());
    }

    private static <T> Optional<T> read(Path directory, String name, Class<T> type, List<String> faults) {
        Path file = directory.resolve(name);
        try {
            return Optional.of(QuanhengJson.read(Files.readString(file), type));
        } catch (InvalidJson wrong) {
            wrong.problems().forEach(problem -> faults.add(line(file, problem)));
        } catch (NoSuchFileException wrong) {
            faults.add(file + ": whole file: is not there; put it there or name another data directory");
        } catch (CharacterCodingException wrong) {
            faults.add(file + ": whole file: is not UTF-8; save it as UTF-8");
        } catch (IOException wrong) {
            faults.add(file + ": whole file: cannot be read (" + wrong + "); make it readable");
        }
        return Optional.empty();
    }

    /** Scores the party; a rulebook or a submission that cannot be used is refused with all its faults. */
    ScoreSheet score() throws Faults {
        Scorer scorer;
        try {
            scorer = Scorer.of(rulebook);
        } catch (InvalidRulebook wrong) {
            throw faults(RULEBOOK, wrong.problems());
        }
        if (!submission.party().equals(party.id())) {
            throw faults(
                    OBSERVATIONS,
                    List.of(new Problem(
                            "party",
                            "is " + submission.party() + ", but " + PARTY + " describes " + party.id(),
                            "give both the same id")));
        }
        try {
            return scorer.score(AssessedUnit.of(party, submission));
        } catch (InvalidSubmission wrong) {
            throw faults(OBSERVATIONS, wrong.problems());
        }
    }

    private Faults faults(String name, List<Problem> problems) {
        Path file = directory.resolve(name);
        return new Faults(problems.stream().map(problem -> line(file, problem)).toList());
    }

    private static String line(Path file, Problem problem) {
        return file + ": " + problem;
    }
}
