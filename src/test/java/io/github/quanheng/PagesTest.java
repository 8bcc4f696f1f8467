package io.github.quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the pages for authors: every example is run, and says the same in both languages")
class PagesTest {
    private static Path chinese(String page) {
        return Path.of(page.replace(".md", ".zh-CN.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/rulebook.md",
                "docs/rulebook.zh-CN.md",
                "docs/submission.md",
                "docs/submission.zh-CN.md",
                "docs/results.md",
                "docs/results.zh-CN.md"
            })
    @DisplayName("what a page says comes out comes out; -Dquanheng.rewrite=true writes it anew")
    void examples(String page) throws IOException {
        Path file = Path.of(page);
        if (Boolean.getBoolean("quanheng.rewrite")) {
            Files.writeString(file, new Page(file).rewritten());
        }
        assertThat(new Page(file).examples())
                .isNotEmpty()
                .allSatisfy((said, result) -> assertThat(result).isEqualTo(said.substring(said.indexOf('\n') + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/rulebook.md", "docs/submission.md", "docs/results.md"})
    @DisplayName("both languages show the same blocks")
    void sameBlocks(String page) {
        assertThat(shown(chinese(page))).isEqualTo(shown(Path.of(page)));
    }

    private static List<String> shown(Path page) {
        return new Page(page)
                .blocks().stream()
                        .map(block -> block.language().equals("text")
                                ? "text " + block.about()
                                : block.language() + " " + block.about() + "\n" + block.text())
                        .toList();
    }
}
