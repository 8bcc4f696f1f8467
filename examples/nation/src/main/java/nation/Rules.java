package nation;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A rulebook on its way to other machines: it travels as the text that it was written in, and is read where it is used.
 *
 * @param text the JSON document
 */
record Rules(String text) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** The rulebook of this example. */
    static Rules ofTheExample() {
        try (InputStream file =
                Objects.requireNonNull(Rules.class.getResourceAsStream("rulebook.json"), "rulebook.json")) {
            return new Rules(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The grades of a rulebook, the best first. */
    static List<String> grades(Rulebook rulebook) {
        return rulebook.grading().orElseThrow().grades().stream()
                .map(grade -> grade.name().label().in(Language.CHINESE))
                .toList();
    }

    Rulebook rulebook() {
        return QuanhengJson.read(text, Rulebook.class);
    }
}
