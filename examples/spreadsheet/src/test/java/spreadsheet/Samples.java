package spreadsheet;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What several tests read. */
final class Samples {
    static final Path COUNTY = Path.of("../county/data/rulebook.json");
    static final Path CITY = Path.of("../city/data/rulebook.json");

    private Samples() {}

    /** A rulebook that reads a figure of each kind. */
    static Rulebook forms() {
        return rulebook(Path.of("src/test/resources/spreadsheet/forms.json"));
    }

    static Rulebook rulebook(Path file) {
        try {
            return QuanhengJson.read(Files.readString(file), Rulebook.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
