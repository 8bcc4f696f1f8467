package io.github.quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.quanheng.agreement.Goal;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Selection;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Names;
import io.github.quanheng.rulebook.ParameterRow;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Rounding;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(
            classes = {
                Rulebook.class,
                Indicator.class,
                Names.class,
                ParameterRow.class,
                Provisions.class,
                Provisions.Bounds.class,
                Rounding.class,
                Section.class,
                Item.class,
                Total.class,
                Effect.class,
                GradingScale.class,
                Grade.class,
                GradeEffect.class,
                Ruling.class,
                Citation.class
            })
    @DisplayName("every key of a rulebook is in the examples of its page")
    void everyKey(Class<?> type) {
        String shown = String.join("\n", shown(Path.of("docs/rulebook.md")));
        assertThat(keys(type)).isNotEmpty().allSatisfy(key -> assertThat(shown).contains("\"" + key + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/rulebook.md", "docs/rulebook.zh-CN.md"})
    @DisplayName("every reason and everything that units are chosen by is told")
    void everyReason(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        assertThat(Reason.values()).allSatisfy(reason -> assertThat(text).contains("`" + reason + "`"));
        assertThat(Selection.class.getAnnotation(JsonSubTypes.class).value())
                .allSatisfy(kind -> assertThat(text).contains("`" + kind.name() + "`"));
    }

    @Test
    @DisplayName("every kind of the rule language and of data is on the page of rulebooks, of rules or of submissions")
    void everyKind() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String page : List.of("rulebook", "rules", "submission")) {
            text.append(Files.readString(Path.of("docs", page + ".md")));
        }
        List<String> kinds = Pattern.compile("\\.put\\(\"(\\w+)\"")
                .matcher(Files.readString(Path.of("src/main/java/io/github/quanheng/json/Kinds.java")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(kinds)
                .hasSizeGreaterThan(50)
                .allSatisfy(kind -> assertThat(text).containsPattern("[`\"]" + kind + "[`\"]"));
    }

    private static List<String> keys(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .toList();
    }

    @Test
    @DisplayName("every goal that the page on responsibility shows is read")
    void goals() throws IOException {
        assertThat(goals(Path.of("docs/responsibility.md")))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        goal -> assertThat(QuanhengJson.read(goal, Goal.class)).isNotNull());
    }

    private static List<String> goals(Path page) throws IOException {
        return Pattern.compile("`(\\{\"[^`]*})`")
                .matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .filter(goal -> !goal.contains("..."))
                .toList();
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
