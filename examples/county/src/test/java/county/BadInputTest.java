package county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("bad input is refused: a line for each fault with file, place and cure, exit code 1, nothing written")
class BadInputTest {
    private static final String RULEBOOK = "rulebook.json";
    private static final String OBSERVATIONS = "observations.json";

    @TempDir
    private Path directory;

    private Path data;
    private Path target;

    @BeforeEach
    void copy() throws IOException {
        data = Files.createDirectory(directory.resolve("data"));
        target = directory.resolve("target");
        for (String name : Ran.files(Ran.DATA)) {
            Files.copy(Ran.DATA.resolve(name), data.resolve(name));
        }
    }

    /** Changes the first place in a file where the text stands. */
    private void change(String name, String text, String other) throws IOException {
        Path file = data.resolve(name);
        String before = Files.readString(file);
        int at = before.indexOf(text);
        assertThat(at).as("\"%s\" in %s", text, name).isNotNegative();
        Files.writeString(file, before.substring(0, at) + other + before.substring(at + text.length()));
    }

    private void refused(String... faults) {
        Ran ran = Ran.on(data, target);
        assertThat(ran.err().lines()).containsExactly(faults);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(Ran.files(target)).isEmpty();
    }

    private String in(String name, String fault) {
        return data.resolve(name) + ": " + fault;
    }

    @Test
    @DisplayName("an unknown key")
    void unknownKey() throws IOException {
        change(RULEBOOK, "\"decimals\": 2", "\"digits\": 2, \"decimals\": 2");
        refused(in(
                RULEBOOK,
                "provisions.items.rounding.digits: line 59, column 69, there is no key \"digits\" here; take it out"));
    }

    @Test
    @DisplayName("a key that is there twice")
    void duplicateKey() throws IOException {
        change(OBSERVATIONS, "\"party\"", "\"party\": \"别县\", \"party\"");
        refused(in(OBSERVATIONS, "party: line 2, column 27, the key \"party\" is there twice; keep one of the two"));
    }

    @Test
    @DisplayName("an indicator that is there twice")
    void duplicateIndicator() throws IOException {
        change(OBSERVATIONS, "\"特殊家庭签约率\"", "\"残疾人签约率\"");
        refused(in(
                OBSERVATIONS,
                "observations.残疾人签约率: line 9, column 15, the key \"残疾人签约率\" is there twice; keep one of the two"));
    }

    @Test
    @DisplayName("a number with too many digits")
    void tooManyDigits() throws IOException {
        change(OBSERVATIONS, "7703,", "770300000000000000000000000000,");
        refused(in(
                OBSERVATIONS,
                "observations.宫颈癌筛查.value: line 12, column 24, has 30 digits before and 0 after the point; "
                        + "write at most 20 and 18"));
    }

    @Test
    @DisplayName("a rate above what can be true")
    void outOfBounds() throws IOException {
        change(OBSERVATIONS, "74%", "174%");
        refused(in(
                OBSERVATIONS,
                "units[襄垣县].observations.残疾人签约率.value: 174% is more than the most 100%; correct the figure"));
    }

    @Test
    @DisplayName("an indicator that the rulebook does not have")
    void unknownIndicator() throws IOException {
        change(OBSERVATIONS, "\"宫颈癌筛查\"", "\"宫颈癌普查\"");
        refused(in(
                OBSERVATIONS,
                "units[襄垣县].observations.宫颈癌普查: the rulebook has no indicator 宫颈癌普查; correct the name or take it out"));
    }

    @Test
    @DisplayName("a file that is not there, told together with what is wrong with another")
    void missingFile() throws IOException {
        Files.delete(data.resolve("party.json"));
        Files.writeString(data.resolve(OBSERVATIONS), "{");
        refused(
                in("party.json", "whole file: is not there; put it there or name another data directory"),
                in(
                        OBSERVATIONS,
                        "$: line 1, column 2, the text ends before it is complete; close what is open, or copy it again"));
    }

    @Test
    @DisplayName("a file that is not UTF-8")
    void otherCharset() throws IOException {
        byte[] chinese = "{\"名\": \"é\"}".replace('名', 'n').getBytes(StandardCharsets.ISO_8859_1);
        Files.write(data.resolve("party.json"), chinese);
        refused(in("party.json", "whole file: is not UTF-8; save it as UTF-8"));
    }

    @Test
    @DisplayName("a rulebook with three faults: all three")
    void threeFaults() throws IOException {
        change(RULEBOOK, "\"of\": \"宫颈癌筛查\"", "\"of\": \"宫颈癌普查\"");
        change(RULEBOOK, "\"id\": \"3.2\"", "\"id\": \"3.1\"");
        change(RULEBOOK, "\"target\": \"70%\"", "\"target\": 70");
        refused(
                in(RULEBOOK, "items[3.1]: the number 3.1 is taken by another line; give each line its own number"),
                in(
                        RULEBOOK,
                        "items[1.1].rule.proportional.target: 70 is a plain number, but 常住人口签约率 is a rate (%); "
                                + "write a rate with its sign, such as 70%"),
                in(
                        RULEBOOK,
                        "items[2.1].rule.proportional.of: indicator 宫颈癌普查 is not declared (is 宫颈癌筛查 meant?); "
                                + "declare it under indicators, or correct its name"));
    }

    @Test
    @DisplayName("observations of another party or another year")
    void otherParty() throws IOException {
        change("party.json", "\"id\": \"襄垣县\"", "\"id\": \"别县\"");
        refused(in(OBSERVATIONS, "party: is 襄垣县, but party.json describes 别县; give both the same id"));
    }

    @Test
    @DisplayName("a wrong number of arguments")
    void arguments() {
        Ran ran = Ran.with(List.of());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("county: arguments: found 0; give two, the data directory and the target directory\n");
    }

    @Test
    @DisplayName("a target that cannot be written: neither file appears, and the old one stays")
    void target() throws IOException {
        Files.createDirectories(target.resolve("sheet.html"));
        Files.writeString(target.resolve("result.json"), "old");
        Ran ran = Ran.on(data, target);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(target + ": output: cannot be written (" + target.resolve("sheet.html")
                        + " is a directory); make room there or name another target directory\n");
        assertThat(Ran.files(target)).containsExactly("result.json", "sheet.html");
        assertThat(target.resolve("result.json")).hasContent("old");
    }
}
