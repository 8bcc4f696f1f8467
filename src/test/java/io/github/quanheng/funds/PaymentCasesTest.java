package io.github.quanheng.funds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Payment cases of other countries, settled as funds by the rules that score them. The amounts are dollars and pounds in the
 * sources; here they are counted in yuan, for only the arithmetic is tested.
 */
@DisplayName("国外的支付规则：原币为美元、英镑，此处以元计，只验算术")
class PaymentCasesTest {
    private static final Path HOME = Path.of("src/test/resources/international");

    private static final String PROVISIONS = """
            {"items": {"floor": "none", "ceiling": "none"}, "sections": {"floor": "none", "ceiling": "none"},
             "total": {"floor": "none", "ceiling": "none"}, "excluded": "FORBID",
             "absent": {"MISSING": {"noScore": "MISSING"}, "NOT_APPLICABLE": {"noScore": "NOT_APPLICABLE"},
               "ZERO_DENOMINATOR": {"noScore": "ZERO_DENOMINATOR"}, "BELOW_MINIMUM": {"noScore": "BELOW_MINIMUM"}}}
            """;

    private static Stream<JsonNode> read(String file) {
        try {
            return QuanhengJson.mapper().readTree(Files.readString(HOME.resolve(file))).values().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode only(String file, String id) {
        return read(file).filter(one -> one.get("id").asString().equals(id)).collect(MoreCollectors.onlyElement());
    }

    private static JsonNode clause(String programme, String id) {
        return only("rules-" + programme + ".json", id);
    }

    private static JsonNode run(String programme, String id) {
        return only("cases-" + programme + ".json", id).get("runs").get(0);
    }

    private static Rational line(JsonNode run, String line) {
        return Rational.of(run.get("lines").get(line).asString());
    }

    private static String rulebook(JsonNode clause, String sections, String total, String more) {
        String indicators = clause.get("indicators").toString();
        return """
            {"id": "%s", "edition": "1", "title": "%s", "inForce": "1990-01-01/..", "indicators": %s%s],
             "parameters": %s, "provisions": %s, "sections": %s, "total": %s}
            """.formatted(
                        clause.get("id").asString(),
                        clause.get("clause").asString(),
                        indicators.substring(0, indicators.length() - 1),
                        more,
                        clause.has("parameters") ? clause.get("parameters") : "{}",
                        PROVISIONS,
                        sections,
                        total);
    }

    private static String sections(JsonNode clause) {
        return clause.has("sections")
                ? clause.get("sections").toString()
                : "[{\"id\": \"s\", \"name\": \"支付\", \"marks\": "
                        + clause.get("item").get("marks") + ", \"items\": [" + clause.get("item") + "]}]";
    }

    /** The rule of a programme with a total that is an amount; {@code more} are indicators that the clause does not have. */
    private static FundRule fund(JsonNode clause, String sections, String amount, String more, String rest) {
        String total = "{\"name\": \"应付\", \"marks\": 0, \"rule\": " + amount
                + ", \"rounding\": {\"decimals\": 2, \"mode\": \"HALF_UP\"}}";
        String rulebook = rulebook(clause, sections, total, more)
                .replaceFirst("\\{", "{\"currency\": \"CNY\", ")
                .replace("美元", "元");
        return QuanhengJson.read(
                "{\"name\": \"支付\", \"below\": \"UNDECIDED\", \"rulebook\": " + rulebook + rest + "}", FundRule.class);
    }

    private static FundRule fund(JsonNode clause, String amount, String more, String rest) {
        return fund(clause, sections(clause), amount, more, rest);
    }

    private static String linked(String indicator, String line) {
        return ", \"links\": {\"" + indicator + "\": {\"score\": \"" + line + "\"}}";
    }

    private static String number(String indicator) {
        return ", {\"id\": \"" + indicator + "\", \"name\": \"" + indicator + "\", \"kind\": \"NUMBER\"}";
    }

    private static Map<FigureKey, Observation> figures(JsonNode given) {
        Map<FigureKey, Observation> figures = new LinkedHashMap<>();
        given.properties()
                .forEach(one -> figures.put(
                        FigureKey.of(one.getKey()),
                        QuanhengJson.mapper().treeToValue(one.getValue(), Observation.class)));
        return figures;
    }

    /** The facts of the unit and of its peers. */
    private static List<JsonNode> facts(JsonNode run) {
        List<JsonNode> facts = new ArrayList<>(List.of(run.get("given")));
        if (run.has("peers")) {
            facts.addAll(run.get("peers").values());
        }
        return facts;
    }

    private static Period period(JsonNode run) {
        return run.has("period") ? Period.of(run.get("period").asString()) : Period.ofYear(2020);
    }

    private static AssessedUnit account(int number, Period period, Map<FigureKey, Observation> figures) {
        Organisation unit = Organisation.builder()
                .id(Funds.id("u" + number))
                .name(Label.of("u" + number))
                .kind(PartyKind.ENTERPRISE)
                .build();
        return AssessedUnit.of(unit, new Submission(unit.id(), period, figures));
    }

    /** What the unit and its peers are paid; one of their figures comes from the result. */
    private static FundSettlement settle(FundRule rule, JsonNode run, String linked, Map<String, String> more) {
        List<AssessedUnit> accounts = new ArrayList<>();
        List<String> scores = new ArrayList<>();
        for (JsonNode given : facts(run)) {
            Map<FigureKey, Observation> figures = figures(given);
            figures.remove(FigureKey.of(linked));
            more.forEach((name, value) -> figures.put(FigureKey.of(name), Observation.of(value)));
            scores.add("u" + accounts.size() + " "
                    + (given.has(linked) ? given.get(linked).get("value").asString() : "100"));
            accounts.add(account(accounts.size(), period(run), figures));
        }
        return rule.settle(Funds.result("全体: " + String.join("; ", scores)), accounts);
    }

    private static FundSettlement exchange(JsonNode run, String line) {
        String amount = "{\"product\": [\"base\", {\"score\": {\"of\": \"" + line + "\", \"stage\": \"RAW\"}}]}";
        FundRule rule = fund(clause("hvbp", "HVBP-EXCH"), amount, "", linked("performance", "total"));
        return settle(rule, run, "performance", Map.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("HVBP-EXCH（美元）：基础支付 × 支付系数；斜率使发出的等于扣留的")
    @CsvSource(textBlock = """
            # case, base x factor of the unit and its peers, base x incentive, all incentives (each rounded to the cent)
            HVBP-EXCH-001, 98.86 199.43 301.71, 0.86 3.43 7.71, 12
            HVBP-EXCH-002, 100.8 99.53 99.53 100.04 100.04 100.04 100.04, 2.8 1.53 1.53 2.04 2.04 2.04 2.04, 14.02
            """)
    void exchange(String id, String payments, String incentives, String together) {
        JsonNode run = run("hvbp", id);
        FundSettlement paid = exchange(run, "factor");
        assertThat(Funds.payments(paid)).isEqualTo(payments);
        Rational byTheCase = line(run, "factor").times(Rational.of(100)).round(Rounding.halfUp(2));
        assertThat(paid.payment(Funds.id("u0")).money()).contains(new Money(byTheCase));
        FundSettlement bonus = exchange(run, "incentive");
        assertThat(Funds.payments(bonus)).isEqualTo(incentives);
        assertThat(Funds.shown(bonus.total())).isEqualTo(together);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("HVBP-EXCH（美元）：同一笔钱作资金池分，发出的正等于扣留的，逐家舍入多出的2分不再有")
    @CsvSource(textBlock = """
            # case, withheld, shares, base less withheld plus share, all payments
            HVBP-EXCH-001, 12, 0.86 3.43 7.71, 98.86 199.43 301.71, 600
            HVBP-EXCH-002, 14, 2.8 1.53 1.53 2.04 2.04 2.03 2.03, 100.8 99.53 99.53 100.04 100.04 100.03 100.03, 700
            """)
    void exchangeAsAPool(String id, String withheld, String shares, String payments, String together) {
        JsonNode run = run("hvbp", id);
        FundRule rule = fund(
                clause("hvbp", "HVBP-EXCH"),
                """
                [{"id": "p", "name": "资金池", "marks": 0, "items": [
                  {"id": "kept", "name": "扣留", "marks": 0, "rule": {"product": ["$applicable", "base"]}},
                  {"id": "weight", "name": "权重", "marks": 0, "watches": {"product": ["base", "performance"]}}]}]
                """,
                "{\"difference\": {\"from\": \"base\", \"less\": [\"#kept\"]}}",
                "",
                linked("performance", "total") + """
                , "pools": [{"name": "激励", "size": {"sumOf": "kept"}, "by": "weight", "within": "ALL", "unit": "0.01", "tie": "FIRST_LISTED"}]
                """);
        FundSettlement settlement = settle(rule, run, "performance", Map.of());
        Division division = settlement.pools().get(0);
        assertThat(Funds.shown(division.size())).isEqualTo(withheld);
        if (run.get("lines").has("withheld")) {
            assertThat(division.size().number()).contains(line(run, "withheld")).contains(line(run, "paidOut"));
        }
        assertThat(division.shares().values().stream().map(Money::toString)).containsExactly(shares.split(" "));
        assertThat(Funds.payments(settlement)).isEqualTo(payments);
        assertThat(Funds.shown(settlement.total())).isEqualTo(together);
    }

    @ParameterizedTest(name = "{0}: 100000 becomes {1}")
    @DisplayName("MIPS-PAY（美元）：支付＝基数 ×（1＋调整），基数100000为示意")
    @CsvSource(textBlock = """
            MIPS-PAY-002, 97000
            MIPS-PAY-003, 100000
            MIPS-PAY-004, 105400
            """)
    void mips(String id, String payment) {
        JsonNode run = run("mips", id);
        String amount = "{\"product\": [\"base\", {\"sum\": [1, {\"quotient\": {\"over\": \"#1\", \"by\": 100}}]}]}";
        FundRule rule = fund(clause("mips", "MIPS-PAYMENT"), amount, number("base"), linked("final", "total"));
        assertThat(Funds.payments(settle(rule, run, "final", Map.of("base", "100000"))))
                .isEqualTo(payment);
        Rational adjustment = Rational.of(run.get("score").asString());
        assertThat(Rational.of(1_000).times(Rational.of(100).plus(adjustment))).isEqualTo(Rational.of(payment));
    }

    @ParameterizedTest(name = "{1}: {4}")
    @DisplayName("QOF-PAY（英镑）、PBF：案例所给的支付额")
    @CsvSource(delimiter = '|', textBlock = """
            qof    | QOF-PAY-002 | QOF-CPI       | "#payment" | 154000
            qof    | QOF-CPI-001 | QOF-CPI       | "#payment" | MISSING
            others | PBF-BF-001  | PBF-THRESHOLD | "#1"       | 0
            others | PBF-BF-002  | PBF-THRESHOLD | "#1"       | 500
            others | PBF-DJ-001  | PBF-STEP      | "#1"       | 300
            """)
    void given(String programme, String id, String clause, String amount, String payment) {
        JsonNode run = run(programme, id);
        FundRule rule = fund(clause(programme, clause), amount, "", "");
        assertThat(Funds.payments(settle(rule, run, "nothing", Map.of()))).isEqualTo(payment);
        Optional<JsonNode> byTheCase = Optional.ofNullable(run.get("score"))
                .or(() -> Optional.ofNullable(run.get("lines").get("payment")));
        byTheCase.ifPresent(
                expected -> assertThat(Rational.of(expected.asString())).isEqualTo(Rational.of(payment)));
    }

    @Test
    @DisplayName("PBF 吉布提：80%及以下所引文字未列，待定，不作零")
    void undecidedStep() {
        FundRule rule = fund(clause("others", "PBF-STEP"), "\"#1\"", "", "");
        assertThat(Funds.payments(settle(rule, run("others", "PBF-DJ-001"), "nothing", Map.of("quality", "80%"))))
                .isEqualTo("UNDECIDED");
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @DisplayName("QOF-PTS × QOF-PREV-002（英镑）：每分金额乘以得分，得分从考核表挂来；无当年每分金额的年度无金额")
    @CsvSource(textBlock = """
            # year, 6, 0, 12, 8.5, 8.4, 7.68 and 17.33 points at 491.32 and at 447.98
            2024-04-01/2025-03-31, 2947.92 0 5895.84 4176.22 4127.09 3773.34 8514.58
            2021-04-01/2022-03-31, 2687.88 0 5375.76 3807.83 3763.03 3440.49 7763.49
            2022-04-01/2023-03-31, NO_PARAMETER NO_PARAMETER NO_PARAMETER NO_PARAMETER NO_PARAMETER NO_PARAMETER NO_PARAMETER
            """)
    void perPoint(String year, String payments) {
        JsonNode clause = clause("qof", "QOF-PTS");
        Scorer scorer = Scorer.of(QuanhengJson.read(
                rulebook(clause, sections(clause), clause.get("total").toString(), ""), Rulebook.class));
        Map<FigureKey, Observation> prevalence =
                figures(run("qof", "QOF-PREV-002").get("given"));
        List<ScoreSheet> sheets = new ArrayList<>();
        List<AssessedUnit> accounts = new ArrayList<>();
        read("cases-qof.json")
                .filter(one -> one.get("rule").asString().equals("QOF-PTS"))
                .map(one -> one.get("runs").get(0))
                .forEach(run -> {
                    ScoreSheet sheet = scorer.score(account(sheets.size(), Period.of(year), figures(run.get("given"))));
                    assertThat(sheet.item("points").score().number()).contains(line(run, "points"));
                    accounts.add(account(sheets.size(), Period.of(year), prevalence));
                    sheets.add(sheet);
                });
        FundRule rule = fund(
                clause("qof", "QOF-PREV"),
                "{\"product\": [\"#1\", \"points\"]}",
                number("points"),
                linked("points", "points"));
        assertThat(Funds.payments(rule.settle(Funds.group(sheets), accounts))).isEqualTo(payments);
    }
}
