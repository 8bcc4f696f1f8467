package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("整部办法的定律：固定种子的随机办法，五个单位")
class BookLawsTest {
    static JsonNode tree(Rulebook book) {
        return QuanhengJson.mapper().readTree(QuanhengJson.write(book));
    }

    static Stream<LineScore> lines(ScoreSheet sheet) {
        return Stream.concat(sheet.sections().stream().flatMap(BookLawsTest::lines), Stream.of(sheet.total()));
    }

    private static Stream<LineScore> lines(SectionScore section) {
        return Stream.of(
                        section.items().stream(),
                        section.sections().stream().flatMap(BookLawsTest::lines),
                        Stream.of(section.line()))
                .flatMap(lines -> lines);
    }

    static String said(Outcome outcome) {
        return outcome instanceof Outcome.Absent none
                ? none.why() + none.unit().map(unit -> " of " + unit).orElse("")
                : outcome.number()
                        .map(number -> number.numerator() + " / " + number.denominator())
                        .orElseThrow();
    }

    /** In lowest terms, the sign above. */
    static String said(BigFraction number) {
        BigInteger sign = BigInteger.valueOf(number.getDenominator().signum());
        return number.getNumerator().multiply(sign) + " / "
                + number.getDenominator().multiply(sign);
    }

    static String said(Lines.Result result) {
        return result.number()
                .map(BookLawsTest::said)
                .orElseGet(() -> result.none().orElseThrow().toString());
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("精确：各行的原始分、得分、满分、监测值，或无分的缘由及在谁，都与另写的解释器相同")
    void agreesWithTheOracle(long seed) {
        RandomBooks books = new RandomBooks(seed);
        agreeWithTheOracle(seed, books::book);
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 3, 4})
    @DisplayName("监测行读其后的行、读它所在的大项，大项各项又可能都不考核，也与另写的解释器相同")
    void agreesWithTheOracleOnWhatIsWatched(long seed) {
        RandomBooks books = new RandomBooks(seed);
        agreeWithTheOracle(seed, books::bookThatWatches);
    }

    private static void agreeWithTheOracle(long seed, Supplier<String> books) {
        RandomCohorts cohorts = new RandomCohorts(seed);
        int totals = 0;
        for (int i = 0; i < 60; i++) {
            Rulebook book = RandomBooks.next(books);
            Scorer scorer = Scorer.of(book);
            JsonNode json = tree(book);
            for (int j = 0; j < 4; j++) {
                List<World.Unit> units = cohorts.units();
                World world = RandomCohorts.world(json, units);
                for (ScoreSheet sheet : scorer.score(RandomCohorts.cohort(units))) {
                    compare(sheet, new Lines(world, world.unit(sheet.party().value())), json, units);
                    totals += sheet.total().score().number().isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(totals).as("totals that are numbers").isGreaterThan(60);
    }

    private static void compare(ScoreSheet sheet, Lines lines, JsonNode book, List<World.Unit> units) {
        Map<String, String> got = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        lines(sheet).forEach(line -> {
            String id = line.line().value();
            got.put(id, said(line.value()));
            expected.put(id, said(lines.result(id, "SCORE")));
            if (line.watched().isEmpty()) {
                got.put(id + " stages", said(line.raw()) + "; " + said(line.limited()) + "; " + said(line.available()));
                expected.put(
                        id + " stages",
                        said(lines.result(id, "RAW")) + "; " + said(lines.result(id, "LIMITED")) + "; "
                                + said(lines.result(id, "FULL")));
            }
        });
        Map<String, String> wrong = new LinkedHashMap<>();
        got.forEach((id, said) -> {
            if (!said.equals(expected.get(id))) {
                wrong.put(id, said + " instead of " + expected.get(id));
            }
        });
        assertThat(wrong)
                .as("unit %s of units %s, book %s", sheet.party(), units, book)
                .isEmpty();
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {11, 12, 13})
    @DisplayName("次序无义：单位、观测值、键的次序颠倒，得分单一字不差")
    void orderMeansNothing(long seed) {
        RandomBooks books = new RandomBooks(seed);
        RandomCohorts cohorts = new RandomCohorts(seed);
        for (int i = 0; i < 25; i++) {
            Rulebook book = RandomBooks.next(books::book);
            Rulebook turned = QuanhengJson.read(reversed(tree(book)).toString(), Rulebook.class);
            assertThat(turned).isEqualTo(book);
            List<World.Unit> units = cohorts.units();
            List<World.Unit> backwards = new ArrayList<>();
            for (World.Unit unit : units) {
                backwards.add(0, new World.Unit(unit.id(), unit.own(), reversed(unit.facts()), unit.targets()));
            }
            Map<String, String> sheets = sheets(book, RandomCohorts.cohort(units));
            sheets(turned, RandomCohorts.cohort(backwards))
                    .forEach((unit, sheet) -> assertThat(sheet)
                            .as("unit %s, book %s", unit, tree(book))
                            .isEqualTo(sheets.get(unit)));
        }
    }

    private static Map<String, String> sheets(Rulebook book, Cohort cohort) {
        Map<String, String> sheets = new HashMap<>();
        Scorer.of(book).score(cohort).forEach(sheet -> sheets.put(sheet.party().value(), QuanhengJson.write(sheet)));
        return sheets;
    }

    private static <V> Map<String, V> reversed(Map<String, V> map) {
        List<Map.Entry<String, V>> entries = new ArrayList<>(map.entrySet());
        Collections.reverse(entries);
        Map<String, V> turned = new LinkedHashMap<>();
        entries.forEach(entry -> turned.put(entry.getKey(), entry.getValue()));
        return turned;
    }

    /** The same JSON with the keys of every object the other way round. */
    private static JsonNode reversed(JsonNode node) {
        if (node.isArray()) {
            ArrayNode turned = QuanhengJson.mapper().createArrayNode();
            node.forEach(part -> turned.add(reversed(part)));
            return turned;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> keys = new ArrayList<>(node.propertyNames());
        Collections.reverse(keys);
        ObjectNode turned = QuanhengJson.mapper().createObjectNode();
        keys.forEach(key -> turned.set(key, reversed(node.get(key))));
        return turned;
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {21, 22, 23})
    @DisplayName("相等就一样：同一规则写在几处，是同一对象还是各自一份，得分单一字不差")
    void sharingMeansNothing(long seed) {
        RandomRules rules = new RandomRules(seed);
        RandomCohorts cohorts = new RandomCohorts(seed);
        int compared = 0;
        for (int i = 0; compared < 25; i++) {
            assertThat(i).as("rules tried").isLessThan(500);
            String rule = rules.amount(2);
            Rulebook shared = repeated(rule, true);
            Rulebook copied = repeated(rule, false);
            assertThat(copied).isEqualTo(shared);
            if (Scorer.problems(shared).isEmpty()) {
                compared++;
                Cohort cohort = RandomCohorts.cohort(cohorts.units());
                assertThat(sheets(copied, cohort)).as("rule %s", rule).isEqualTo(sheets(shared, cohort));
            }
        }
    }

    /** The rule by itself twice, over two periods, over the peers, and again in another item with other marks. */
    private static Rulebook repeated(String rule, boolean shared) {
        Quantity one = QuanhengJson.read(rule, Quantity.class);
        Supplier<Quantity> again = () -> shared ? one : QuanhengJson.read(rule, Quantity.class);
        Quantity periods = over("{\"periods\": [\"0\", \"-1\"]}", "LARGEST", again.get());
        Quantity peers = over("{\"units\": {\"relation\": \"PEERS\", \"self\": true}}", "MEAN", again.get());
        Rulebook frame = Frame.counting("0");
        Rulebook.Builder book = Rulebook.builder()
                .id(frame.id())
                .edition(frame.edition())
                .title(frame.title())
                .inForce(frame.inForce())
                .addAllIndicators(frame.indicators())
                .putAllParameters(frame.parameters())
                .addAllOwnTargets(frame.ownTargets())
                .provisions(frame.provisions())
                .total(frame.total());
        return book.addSections(Section.builder()
                        .id(LineId.of("s"))
                        .name(Label.of("s"))
                        .marks(Quantity.of("10"))
                        .addItems(
                                item("1", "6", new Arithmetic.Sum(List.of(again.get(), periods, again.get(), peers))),
                                item("2", "4", again.get()))
                        .build())
                .build();
    }

    private static Quantity over(String scope, String as, Quantity value) {
        io.github.quanheng.rule.Collective.Aggregate read =
                (io.github.quanheng.rule.Collective.Aggregate) QuanhengJson.read(
                        "{\"aggregate\": {\"over\": " + scope + ", \"value\": \"x\", \"as\": \"" + as
                                + "\", \"skip\": [\"MISSING\"]}}",
                        Quantity.class);
        return new io.github.quanheng.rule.Collective.Aggregate(
                read.over(),
                read.where(),
                java.util.Optional.of(value),
                read.as(),
                read.skip(),
                read.atLeast(),
                read.oncePer());
    }

    private static Item item(String id, String marks, Quantity rule) {
        return Item.builder()
                .id(LineId.of(id))
                .name(Label.of(id))
                .marks(Quantity.of(marks))
                .rule(rule)
                .build();
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {31, 32, 33})
    @DisplayName("别人缺报不动用自己的缺值办法：藏起任何同类的任何一个数，或照旧，或没有得分并指明是谁")
    void absencesOfOthersMeetNoPolicy(long seed) {
        RandomRules rules = new RandomRules(seed).strict();
        RandomCohorts cohorts = new RandomCohorts(seed);
        int named = 0;
        int compared = 0;
        for (int i = 0; compared < 25; i++) {
            assertThat(i).as("rules tried").isLessThan(500);
            Rulebook book = Frame.counting(overPeers(rules));
            if (!Scorer.problems(book).isEmpty()) {
                continue;
            }
            compared++;
            Scorer scorer = Scorer.of(book);
            List<World.Unit> units = cohorts.units();
            LineScore before = first(scorer, units);
            for (String peer : List.of("u2", "u3")) {
                for (String key : units.get(0).facts().keySet()) {
                    LineScore after = first(scorer, hide(units, peer, key));
                    assertThat(after.settled().isEmpty() || after.settled().equals(before.settled()))
                            .as(
                                    "%s of %s is hidden, and %s has an answer; book %s",
                                    key, peer, after.settled(), tree(book))
                            .isTrue();
                    if (before.rule().outcome().number().isPresent()
                            && after.rule().outcome() instanceof Outcome.Absent none) {
                        assertThat(none.unit().map(Object::toString))
                                .as("%s of %s; book %s", key, peer, tree(book))
                                .contains(peer);
                        assertThat(after.score()).isEqualTo(none);
                        named++;
                    }
                }
            }
        }
        assertThat(named).as("absences with a name").isPositive();
    }

    /** A rule over the peers; nothing of the unit's own in it can be absent. */
    private static String overPeers(RandomRules rules) {
        String over = "\"over\": {\"units\": {\"relation\": \"PEERS\", \"self\": false}}, \"skip\": []";
        String value = over + ", \"value\": " + rules.amount(1);
        return rules.pick(
                "{\"sum\": [\"full\", {\"aggregate\": {" + value + ", \"as\": \"MEAN\"}}]}",
                "{\"deduct\": [{\"aggregate\": {" + value + ", \"as\": \"SMALLEST\"}}]}",
                "{\"pass\": [{\"aggregate\": {" + over + ", \"where\": " + rules.condition(1)
                        + ", \"as\": \"COUNT\"}}, \">\", 0]}",
                "{\"limit\": {\"of\": {\"aggregate\": {" + value + ", \"as\": \"TOTAL\"}}, \"most\": \"full\"}}");
    }

    private static LineScore first(Scorer scorer, List<World.Unit> units) {
        return scorer.score(RandomCohorts.cohort(units)).get(0).item("1");
    }

    private static List<World.Unit> hide(List<World.Unit> units, String id, String key) {
        return units.stream()
                .map(unit -> {
                    Map<String, World.Fact> facts = new LinkedHashMap<>(unit.facts());
                    facts.remove(unit.id().equals(id) ? key : "");
                    return new World.Unit(unit.id(), unit.own(), facts, unit.targets());
                })
                .toList();
    }
}
