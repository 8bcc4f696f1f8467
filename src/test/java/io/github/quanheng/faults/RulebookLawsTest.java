package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("随机办法的定律：改一个单位、断一处引用都不收；收下的办法计任何数据都不出异常")
class RulebookLawsTest {
    private static final Pattern REFERENCE =
            Pattern.compile("(?<=[:,\\[])\"(r|r2|n|q|c|rec|v|w|n@-1|r@-1|\\$t|\\$u|#w|#each|#total|g)\"(?=[,\\]}])");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    @DisplayName("任何一个与别的量相遇的数，率改成数、数改成率：不收")
    void dimensionOfAnyLiteral(long seed) {
        GeneratedRules rules = new GeneratedRules(seed);
        String json = rules.book().json();
        assertThat(problems(json)).isEmpty();
        for (String literal : rules.literals()) {
            String changed = literal.endsWith("%") ? literal.substring(0, literal.length() - 1) : literal + "%";
            assertThat(problems(json.replace("\"" + literal + "\"", "\"" + changed + "\"")))
                    .as("%s instead of %s in %s", changed, literal, json)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    @DisplayName("任何一处引用断开——指标、字段、参数、行、标签，在任何地方：不收，从不出异常")
    void anyReference(long seed) {
        String json = new GeneratedRules(seed).book().json();
        int declared = json.indexOf("\"parameters\":");
        Matcher reference = REFERENCE.matcher(json);
        int broken = 0;
        while (reference.find(declared)) {
            declared = reference.end();
            if (json.substring(0, reference.start()).matches("(?s).*\"(tags|name|id|ownTargets)\":\\[?$")) {
                continue;
            }
            String name = reference.group(1);
            String wrong = name.contains("@") ? name.replace("@", "zz@") : name + "zz";
            assertThat(problems(json.substring(0, reference.start(1)) + wrong + json.substring(reference.end(1))))
                    .as("%s at %s of %s", wrong, reference.start(), json)
                    .isNotEmpty();
            broken++;
        }
        assertThat(broken).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    @DisplayName("收下的办法：缺报、不适用、零分母、极大的数、负数、没有同类，都有分或有缘由，从不出异常")
    void neverThrows(long seed) {
        Scorer scorer = Scorer.of(new GeneratedRules(seed).book().rulebook());
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 10; round++) {
            Units units = new Units();
            List<String> ids = List.of("甲", "乙", "丙", "丁");
            for (String id : ids) {
                units.unit(
                        id,
                        figures(random),
                        Book.PERIOD,
                        random.nextBoolean() ? "" : "'own':{'type':'" + (random.nextBoolean() ? "甲" : "乙") + "'}",
                        random.nextBoolean() ? "" : "'targets':{'u':'" + random.nextInt(100) + "%'}");
            }
            if (random.nextBoolean()) {
                units.peers("组", "甲", "乙", "丙");
            }
            List<ScoreSheet> sheets = scorer.score(units.cohort());
            assertThat(sheets).hasSize(4).allSatisfy(sheet -> {
                assertThat(sheet.total().score().number().isPresent()
                                != sheet.total().score().reason().isPresent())
                        .isTrue();
                assertThat(QuanhengJson.read(QuanhengJson.write(sheet), ScoreSheet.class))
                        .isEqualTo(sheet);
            });
            assertThat(scorer.score(units.cohort())).isEqualTo(sheets);
        }
    }

    private static String figures(SplittableRandom random) {
        List<String> figures = new ArrayList<>();
        for (String rate : List.of("r", "r2", "r@-1")) {
            switch (random.nextInt(6)) {
                case 0 -> figures.add("'" + rate + "':{'ratio':[" + random.nextInt(5) + ",0]}");
                case 1 -> figures.add("'" + rate + "':{'missing':'未报'}");
                case 2 -> figures.add("'" + rate + "':{'notApplicable':'不承担'}");
                case 3 -> figures.add("'" + rate + "':{'ratio':[99999999999999999999,3]}");
                case 4 -> figures.add("'" + rate + "':'" + random.nextInt(-50, 150) + "." + random.nextInt(10) + "%'");
                default -> {}
            }
        }
        for (String count : List.of("n", "n@-1")) {
            switch (random.nextInt(5)) {
                case 0 -> figures.add("'" + count + "':'99999999999999999999.999999999999999999'");
                case 1 -> figures.add("'" + count + "':" + random.nextInt(-3, 4));
                case 2 -> figures.add("'" + count + "':'1/3'");
                case 3 -> figures.add("'" + count + "':{'notApplicable':'不承担'}");
                default -> {}
            }
        }
        if (random.nextBoolean()) {
            figures.add("'q':" + random.nextBoolean());
        }
        if (random.nextBoolean()) {
            figures.add("'c':{'code':'" + List.of("甲", "乙", "丙").get(random.nextInt(3)) + "'}");
        }
        if (random.nextBoolean()) {
            int rows = random.nextInt(3);
            List<String> records = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                records.add("{'k':{'code':'a" + random.nextInt(2) + "'},'v':" + random.nextInt(-2, 9) + ",'w':"
                        + (random.nextBoolean() ? "{'ratio':[1,0]}" : "'5%'") + "}");
            }
            figures.add("'rec':{'records':[" + String.join(",", records) + "]}");
        }
        return String.join(",", figures);
    }

    /** The problems of a rulebook, whether its text or its rules are refused; nothing else may be thrown. */
    private static List<?> problems(String json) {
        try {
            return Scorer.problems(QuanhengJson.read(json, Rulebook.class));
        } catch (InvalidInput refused) {
            return refused.problems();
        }
    }
}
