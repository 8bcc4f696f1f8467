package io.github.quanheng.testing;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/**
 * A text that was read and found right once, kept beside the tests (基准文本): a change of it must be meant. Run with
 * {@code -Dgolden.write=true} to write what came out, and read the difference before it is kept.
 */
public final class Golden {
    private static final String WRITE = "golden.write";

    private final Path file;

    private Golden(Path file) {
        this.file = file;
    }

    /**
     * Names the file.
     *
     * @param file the file, such as {@code src/test/resources/golden/county.txt}
     * @return the golden text
     */
    public static Golden in(Path file) {
        return new Golden(file);
    }

    /**
     * Asserts that the explanations of all items of a sheet are those that are kept.
     *
     * @param rulebook the rulebook
     * @param sheet the sheet
     * @param language the language
     */
    public void explains(Rulebook rulebook, ScoreSheet sheet, Language language) {
        SheetExplanation explanation = Explainer.of(rulebook, language).explain(sheet);
        is(explanation.items().map(LineExplanation::sentence).collect(Collectors.joining("\n", "", "\n")));
    }

    /**
     * Asserts that a text is the one that is kept.
     *
     * @param text the text
     */
    public void is(String text) {
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            Assertions.assertThat(file)
                    .as("golden text; write it with -D%s=true", WRITE)
                    .exists();
            Assertions.assertThat(text)
                    .as("%s; if the change is meant, write it with -D%s=true", file, WRITE)
                    .isEqualTo(Files.readString(file));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
