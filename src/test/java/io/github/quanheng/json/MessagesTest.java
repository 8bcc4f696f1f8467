package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.agreement.Goal;
import io.github.quanheng.bulletin.Disclosure;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.division.Area;
import io.github.quanheng.division.DivisionCode;
import io.github.quanheng.funds.Pool;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.institution.Capacity;
import io.github.quanheng.institution.InstitutionCode;
import io.github.quanheng.institution.UnifiedSocialCreditCode;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.result.Ladder;
import io.github.quanheng.result.Quota;
import io.github.quanheng.result.RankScale;
import io.github.quanheng.result.Trigger;
import io.github.quanheng.result.WarningStates;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("读不懂的文本：写错了什么、在哪里、该怎么写，中英文各一份，逐字核对")
class MessagesTest {
    private static final Path HOME = Path.of("src/test/resources/messages");
    /** Words of the parsing library and of the language it is written in, which no message may hold. */
    private static final List<String> STRANGE = List.of(
            "Json",
            "token",
            "deserializ",
            "Exception",
            "java.",
            "creator",
            "POJO",
            "StreamRead",
            "class ",
            "enable",
            "getMax");

    static final Map<String, Class<?>> TYPES = Stream.of(
                    Rounding.class,
                    Quantity.class,
                    Condition.class,
                    Label.class,
                    Period.class,
                    Percentage.class,
                    Indicator.class,
                    Submission.class,
                    Rulebook.class,
                    Cohort.class,
                    Trigger.class,
                    Ladder.class,
                    WarningStates.class,
                    Quota.class,
                    RankScale.class,
                    Disclosure.class,
                    Pool.class,
                    DivisionCode.class,
                    Area.class,
                    UnifiedSocialCreditCode.class,
                    InstitutionCode.class,
                    Capacity.class,
                    Goal.class,
                    Observation.class)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    /** One slip: what it is, the text that holds it, and what is said of it. */
    private static String told(String line) {
        String[] slip = line.split(" \\| ?", 3);
        String json = slip[2].replace("\\uFEFF", "\uFEFF");
        try {
            QuanhengJson.read(json, TYPES.get(slip[1]));
            return slip[0] + "\n  " + slip[2] + "\n  accepted\n";
        } catch (InvalidJson refused) {
            return slip[0] + "\n  " + slip[2] + "\n"
                    + refused.in(Language.CHINESE).indent(2)
                    + refused.in(Language.ENGLISH).indent(2);
        }
    }

    private static Stream<String> slips() throws IOException {
        return Files.readAllLines(HOME.resolve("slips.txt")).stream();
    }

    @Test
    @DisplayName("九十种以上的笔误，说法与messages.txt一字不差")
    void everySlipIsToldAsWritten() throws IOException {
        String told = slips().map(MessagesTest::told).collect(Collectors.joining("\n"));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/messages.txt"), told);
        assertThat(slips().count()).isGreaterThanOrEqualTo(90);
        assertThat(told)
                .as("compare target/messages.txt with messages.txt, and copy it when every change is meant")
                .isEqualTo(Files.readString(HOME.resolve("messages.txt")));
    }

    @Test
    @DisplayName("没有一条写错的被接受，也没有一句出自读取程序的行话")
    void noSlipIsAcceptedAndNoMessageSpeaksOfTheProgram() throws IOException {
        assertThat(slips()).allSatisfy(line -> {
            String told = told(line);
            assertThat(told).doesNotContain("  accepted\n").doesNotContainPattern("[\\u200b\\u202e\\ud800]");
            assertThat(told.substring(told.indexOf('\n', told.indexOf('\n') + 1)))
                    .doesNotContain(STRANGE);
        });
    }
}
