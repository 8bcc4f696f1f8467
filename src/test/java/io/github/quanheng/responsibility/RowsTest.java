package io.github.quanheng.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.responsibility.Fixture.Printed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 42 systems of the five documents and the tests that show that each works; the figures of the documents and where they are read. */
class RowsTest {
    private static final Path TESTS = Path.of("src/test/java/io/github/quanheng");

    /** The rows whose test quotes the document, starts from its figures, ends in an outcome and refuses what is malformed. */
    private static final ImmutableSet<String> TO_THE_END =
            ImmutableSet.of("J2", "L7", "X6", "W5", "L3", "L5", "L8", "W2", "X4", "X12", "W8", "W6", "W7");

    /**
     * One system.
     *
     * @param id its id
     * @param words what the document calls it
     * @param tests its tests, as class and method
     */
    record Row(String id, String words, List<String> tests) {
        static Row read(String line) {
            String[] parts = line.split("\\|");
            return new Row(parts[0], parts[1], List.of(parts[2].split(" ")));
        }

        private Method test(int number) throws ClassNotFoundException {
            String[] name = tests.get(number).split("#");
            return Arrays.stream(Class.forName("io.github.quanheng." + name[0]).getDeclaredMethods())
                    .filter(method -> method.getName().equals(name[1]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(id + ": no test " + tests.get(number)));
        }

        /** The source of its first test: from its annotations to the end of the method. */
        private String source(String test) throws IOException {
            String[] name = test.split("#");
            String file = Files.readString(TESTS.resolve(name[0].replace('.', '/') + ".java"));
            int method = file.indexOf("void " + name[1] + "(");
            return file.substring(file.lastIndexOf("\n\n", method), file.indexOf("\n    }\n", method));
        }

        private String file(String test) {
            try {
                return Files.readString(TESTS.resolve(test.split("#")[0].replace('.', '/') + ".java"));
            } catch (IOException missing) {
                throw new AssertionError(test, missing);
            }
        }
    }

    static Stream<Row> rows() {
        return Fixture.resource("rows.psv").lines().map(Row::read);
    }

    static Stream<Row> toTheEnd() {
        return rows().filter(row -> TO_THE_END.contains(row.id()));
    }

    @Test
    @DisplayName("there are 42 systems, each listed once, thirteen of them followed to the end")
    void all() {
        assertThat(rows().map(Row::id)).hasSize(42).doesNotHaveDuplicates();
        assertThat(toTheEnd()).hasSize(13);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("each system has its tests, and their names begin with its id")
    @MethodSource("rows")
    void tested(Row row) throws ClassNotFoundException {
        for (int i = 0; i < row.tests().size(); i++) {
            Method test = row.test(i);
            assertThat(test.isAnnotationPresent(Test.class) || test.isAnnotationPresent(ParameterizedTest.class))
                    .isTrue();
            String named = test.getAnnotation(DisplayName.class).value();
            assertThat(named.split("[:： ]", 2)[0].split(",? ?[,，] ?"))
                    .as(row.tests().get(i) + ": " + named)
                    .matches(ids -> named.matches("([A-Z]\\d+, )*" + row.id() + "(, [A-Z]\\d+)*[:： ].*"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the thirteen quote their document, read its figures or lists, and refuse what is malformed")
    @MethodSource("toTheEnd")
    void toTheEnd(Row row) throws ClassNotFoundException, IOException {
        assertThat(row.test(0).getAnnotation(DisplayName.class).value())
                .startsWith(row.id() + " " + row.words() + ": ");
        assertThat(row.source(row.tests().get(0)))
                .containsPattern("LVLIANG|XIUWU|XIANGYUAN|JIANGXIAN")
                .containsPattern("scores?\\(|[.]light\\(|Backlog[.]|settle\\(|totals\\(|[.]on\\(")
                .containsPattern("isThrownBy|AgreementCheck[.]problems");
    }

    private static Stream<Printed> figures() {
        return Fixture.DOCUMENTS.stream()
                .flatMap(name -> Fixture.document(name).figures().stream())
                .filter(figure -> !figure.rows().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a figure that belongs to a system is read by the tests of that system: by its id, or as its digits")
    @MethodSource("figures")
    void read(Printed figure) {
        Map<String, Row> byId = rows().collect(Collectors.toMap(Row::id, row -> row));
        for (String id : figure.rows()) {
            Row row = byId.get(id);
            assertThat(row).as(id).isNotNull();
            String sources = row.tests().stream()
                    .map(row::file)
                    .collect(Collectors.joining())
                    .replaceAll("(?<=\\d)_(?=\\d)", "");
            boolean byName = Pattern.compile("[<\"]" + figure.id() + "(Low|High)?[>\"]")
                    .matcher(sources)
                    .find();
            String digits = figure.values().get(0).toString();
            boolean byDigits = digits.length() > 1
                    && Pattern.compile("(?<![\\d.])" + Pattern.quote(digits) + "(?![\\d.])")
                            .matcher(sources)
                            .find();
            assertThat(byName || byDigits)
                    .as(figure.id() + " " + digits + " by " + row.tests())
                    .isTrue();
        }
    }
}
