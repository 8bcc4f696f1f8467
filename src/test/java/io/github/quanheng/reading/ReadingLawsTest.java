package io.github.quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("阅读器的定律：任何文字都有读法，一字不漏，同文同读，读出的规则都能用")
class ReadingLawsTest {
    private static final List<Rows.Expected> ROWS = rows();

    private static List<Rows.Expected> rows() {
        List<Rows.Expected> rows = new ArrayList<>(Rows.of("table-rows.psv"));
        rows.addAll(Rows.of("look-alikes.psv"));
        return rows;
    }

    private static Reading read(Clause clause) {
        return ClauseReader.of(Usage.NONE).read(clause);
    }

    private static void covers(Reading reading) {
        int at = 0;
        for (Token token : reading.tokens()) {
            assertThat(token.span().start()).as("%s", reading).isEqualTo(at);
            at = token.span().end();
        }
        assertThat(at).isEqualTo(reading.clause().text().length());
        boolean whole =
                reading.status() == Reading.Status.READ || reading.status() == Reading.Status.READ_WITH_QUESTIONS;
        boolean unread = reading.tokens().stream().anyMatch(token -> token.role() == Token.Role.UNREAD);
        assertThat(unread)
                .as("%s", reading)
                .isEqualTo(!whole && !reading.unread().isEmpty());
    }

    @Test
    @DisplayName("每个字符都有归属；有未读的词就没有规则；同文同读")
    void coversEveryCharacter() {
        ROWS.forEach(row -> {
            Reading reading = read(row.clause());
            covers(reading);
            assertThat(read(row.clause())).isEqualTo(reading);
            assertThat(read(row.clause()).questions()).isEqualTo(reading.questions());
        });
    }

    @Test
    @DisplayName("把真句子打乱、截断、拼接，仍有读法而不出错")
    void total() {
        Random random = new Random(20240301);
        String signs = "每扣得分满%，；、。（）～≥低超不以上下1２一成万个次项的：\n\t ﻿😀";
        for (int i = 0; i < 3000; i++) {
            String one = ROWS.get(random.nextInt(ROWS.size())).clause().text();
            String other = ROWS.get(random.nextInt(ROWS.size())).clause().text();
            StringBuilder text = new StringBuilder(one.substring(random.nextInt(one.length() + 1)))
                    .append(other, 0, random.nextInt(other.length() + 1));
            for (int j = random.nextInt(4); j > 0; j--) {
                text.insert(random.nextInt(text.length() + 1), signs.charAt(random.nextInt(signs.length())));
            }
            covers(read(
                    new Clause(text.toString(), Label.of("规范管理率"), row(random).marks(), List.of())));
        }
    }

    @Test
    @DisplayName("比较、否定、次第的词插在数的比较词之前，不会成为指标名称的一部分")
    void swallowsNoWordOfMeaning() {
        List<String> words = List.of("较上年", "同比", "环比", "较目标值", "比去年", "比全县平均", "未", "没有", "首次", "再次", "仍");
        int told = 0;
        for (Rows.Expected row : Rows.of("table-rows.psv")) {
            String text = row.clause().text();
            for (String before : List.of("每", "不低于", "不少于", "不超过", "达到", "低于", "超过", "≥", "≤")) {
                int at = text.indexOf(before);
                if (!row.isRead() || at < 0) {
                    continue;
                }
                String word = words.get(told++ % words.size());
                Reading reading = read(Clause.of(
                        row.clause().name().zh(),
                        row.clause().marks().toString(),
                        text.substring(0, at) + word + text.substring(at)));
                assertThat(reading.needed())
                        .as("%s", reading)
                        .filteredOn(each -> each.kind() == Kind.RATE || each.kind() == Kind.NUMBER)
                        .noneMatch(each -> each.name().zh().contains(word));
            }
        }
        assertThat(told).isGreaterThan(200);
    }

    private static Clause row(Random random) {
        return ROWS.get(random.nextInt(ROWS.size())).clause();
    }

    /** A rulebook of one reading, which must have no problems. */
    static Rulebook rulebook(Reading reading, Quantity rule, List<Indicator> needed) {
        Item.Builder item = Item.builder("1", "本项")
                .marks(reading.marks().toString())
                .rule(rule)
                .ceiling(Bound.NONE);
        reading.floor().ifPresent(item::floor);
        reading.rounding().ifPresent(item::rounding);
        return Rulebook.builder()
                .id("row")
                .edition("1")
                .title(Label.of("单行"))
                .inForce(Period.ofYear(2024))
                .addAllIndicators(needed)
                .addAllOwnTargets(reading.ownTargets())
                .provisions(new Provisions(
                        Provisions.Bounds.between("0", "full"),
                        Provisions.Bounds.between("none", "none"),
                        Provisions.Bounds.between("none", "none"),
                        Map.of(
                                Reason.MISSING, new Input.NoScore(Reason.MISSING),
                                Reason.NO_PEERS, new Input.NoScore(Reason.NO_PEERS),
                                Reason.NOT_APPLICABLE, new Input.NoScore(Reason.NOT_APPLICABLE),
                                Reason.ZERO_DENOMINATOR, new Input.NoScore(Reason.ZERO_DENOMINATOR)),
                        Provisions.Exclusion.FORBID))
                .addSections(Section.builder()
                        .id(LineId.of("s"))
                        .name(Label.of("单行"))
                        .marks(Quantity.of(reading.marks().toString()))
                        .addItems(item.build())
                        .build())
                .total(Total.builder("合计").marks(reading.marks().toString()).build())
                .build();
    }

    @Test
    @DisplayName("每种答法都给出能解析的规则，选项所示的规则就是答后的规则")
    void everyAnswerIsTyped() {
        ROWS.stream().filter(Rows.Expected::isRead).forEach(row -> everyAnswer(read(row.clause()), 0));
    }

    private static void everyAnswer(Reading reading, int depth) {
        if (reading.status() == Reading.Status.READ) {
            ResolvedRulebook.of(rulebook(reading, reading.rule(), reading.needed()));
            return;
        }
        assertThat(depth).as("%s", reading).isLessThan(8);
        OpenQuestion question = reading.questions().get(0);
        assertThat(question.choices()).isNotEmpty();
        for (Choice choice : question.choices()) {
            Reading next = reading.answer(question, choice);
            assertThat(next.status()).as("%s %s", reading, choice.id()).isNotEqualTo(Reading.Status.UNREAD);
            if (next.status() == Reading.Status.PARTLY) {
                assertThat(choice.rule()).isEmpty();
            } else {
                assertThat(next.questions()).noneMatch(each -> each.id().equals(question.id()));
                if (next.status() == Reading.Status.READ) {
                    assertThat(choice.rule()).contains(next.rule());
                }
                everyAnswer(next, depth + 1);
            }
        }
    }

    @Test
    @DisplayName("改句中一个数，规则中改的就是这个数，其余不变")
    void changesTheNumberAndNothingElse() {
        int changed = 0;
        for (Rows.Expected row : ROWS) {
            Reading reading = read(row.clause());
            if (!row.isRead() || reading.questions().stream().anyMatch(question -> question.topic() == Topic.MARKS)) {
                continue;
            }
            String before = rule(reading);
            String text = row.clause().text();
            for (String number : List.of("0.5分", "0.2分", "0.1分")) {
                if (text.split(number, -1).length == 2) {
                    String after = rule(read(new Clause(
                            text.replace(number, "0.37分"),
                            row.clause().name(),
                            row.clause().marks(),
                            List.of())));
                    String digits = number.substring(0, number.length() - 1);
                    assertThat(after).as(text).isEqualTo(before.replace("\"" + digits + "\"", "\"0.37\""));
                    changed++;
                }
            }
        }
        assertThat(changed).isGreaterThan(100);
    }

    private static String rule(Reading reading) {
        return reading.status() == Reading.Status.READ
                ? QuanhengJson.write(reading.rule())
                : reading.questions().stream()
                        .findFirst()
                        .map(question -> QuanhengJson.write(
                                question.choices().get(0).rule().orElseThrow()))
                        .orElse("");
    }

    @Test
    @DisplayName("读一百倍长的条款，花的功夫大致也是一百倍")
    void growsAsTheTextDoes() {
        String one = "资料不全扣1分，无记录扣1分；";
        long small = nanos(one.repeat(20));
        long large = nanos(one.repeat(200));
        assertThat(large).isLessThan(Math.max(small, 20_000_000L) * 40);
    }

    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Reading reading = read(Clause.of("档案", "5", text));
            best = Math.min(best, System.nanoTime() - start);
            covers(reading);
        }
        return best;
    }
}
