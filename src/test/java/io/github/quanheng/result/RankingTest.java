package io.github.quanheng.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("排名：分组排名，依次比较，并列的名次按名取法，无分者不排")
class RankingTest {
    private static String ranks(CohortResult result) {
        return result.standings().stream()
                .map(standing -> standing.party() + "="
                        + standing.rank()
                                .number()
                                .map(Rational::toString)
                                .orElseGet(() ->
                                        standing.rank().reason().orElseThrow().toString()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("90、85、85、80四家：并列的名次各有取法；未报者没有名次")
    @CsvSource(textBlock = """
            COMPETITION, b=1 a=2 d=2 c=4 e=MISSING
            DENSE,       b=1 a=2 d=2 c=3 e=MISSING
            MEAN,        b=1 a=2.5 d=2.5 c=4 e=MISSING
            UNDECIDED,   b=1 a=UNDECIDED d=UNDECIDED c=4 e=MISSING
            """)
    void ties(Ties ties, String ranks) {
        assertThat(ranks(Units.result(
                        2020, Ranking.byTotal(ties), Map.of(), "县: a 50 35; b 55 35; c 50 30; d 45 40; e - 40")))
                .isEqualTo(ranks);
    }

    private static final Ranking IN_ORDER = new Ranking(
            List.of(
                    new Ranking.Score(LineId.TOTAL, End.HIGHEST),
                    new Ranking.Score(LineId.of("1"), End.HIGHEST),
                    new Ranking.Score(LineId.of("3"), End.HIGHEST),
                    new Ranking.Given(Label.of("上年得分"), End.HIGHEST),
                    new Ranking.Given(Label.of("抽签"), End.LOWEST)),
            Ties.COMPETITION);

    @ParameterizedTest(name = "last year {1}, lots {2}: {3}")
    @DisplayName("总分相同，依次比核心、加分、上年得分、抽签；缺一家的一项不比，仍并列")
    @CsvSource(delimiter = '|', textBlock = """
            a 60 28 2; b 58 27 5           | a 1           | a 1         | a=1 b=2
            a 58 32 0; b 58 30 2           | a 99          | a 1         | b=1 a=2
            a 58 30 2; b 58 30 2; c 58 30 2| a 80 b 85 c 80| a 2 b 3 c 1 | b=1 c=2 a=3
            a 58 30 2; b 58 30 2; c 58 30 2| a 80 b 85     | a 2 b 3 c 1 | a=1 b=1 c=1
            a 58 30 2; b 58 30 2           | a 80 b 80     | a 1 b 1     | a=1 b=1
            """)
    void tieBreakers(String units, String lastYear, String lots, String ranks) {
        assertThat(ranks(Units.result(
                        2020, IN_ORDER, Map.of("上年得分", Units.facts(lastYear), "抽签", Units.facts(lots)), "组: " + units)))
                .isEqualTo(ranks);
    }

    @Test
    @DisplayName("名次有依据：每一项比了多少都列出")
    void compared() {
        CohortResult result = Units.result(
                2020, IN_ORDER, Map.of("上年得分", Units.facts("a 80"), "抽签", Map.of()), "组: a 58 32 0; b 58 30 2");
        assertThat(result.standings()).extracting(Standing::party).containsExactly(Units.id("b"), Units.id("a"));
        assertThat(result.standing(Units.id("a")).compared())
                .containsExactly(
                        Outcome.of(Rational.of(90)),
                        Outcome.of(Rational.of(58)),
                        Outcome.of(Rational.ZERO),
                        Outcome.of(Rational.of(80)),
                        Outcome.absent(Reason.MISSING, new Subject(Subject.Sort.FIGURE, List.of("抽签"))));
        assertThat(result.standing(Units.id("b")).compared().get(2)).isEqualTo(Outcome.of(Rational.of(2)));
    }

    @Test
    @DisplayName("县市区与市直单位分开排；位置说明前后各有几家")
    void groupsApart() {
        CohortResult result = Units.result(2020, "县市区: a 50 30; b 55 35", "市直单位: c 40 30; d 60 40; e 40 30");
        assertThat(ranks(result)).isEqualTo("b=1 a=2 d=1 c=2 e=2");
        Standing level = result.standing(Units.id("c"));
        assertThat(level.place()).contains(new Place(1, 1, 0));
        assertThat(level.tied()).containsExactly(Units.id("e"));
        assertThat(QuanhengJson.read(QuanhengJson.write(result), CohortResult.class))
                .isEqualTo(result);
        assertThat(QuanhengJson.read(QuanhengJson.write(level), Standing.class)).isEqualTo(level);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.standing(Units.id("x")))
                .withMessage("party: standing of x: it is in no peer group of this result; name a member");
    }

    @Test
    @DisplayName("放错的、缺表的、混了年度的，一次说全")
    void refusals() {
        ScoreSheet a = Units.sheet(2020, "a 50 30");
        ScoreSheet b = Units.sheet(2019, "b 50 30");
        Cohort.PeerGroup group = new Cohort.PeerGroup(Label.of("县"), List.of(Units.id("a"), Units.id("c")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CohortResult(
                        LocalDate.of(2021, 1, 31),
                        List.of(group),
                        List.of(new Exclusion(Units.id("a"), "新设机构")),
                        List.of(a, b),
                        IN_ORDER,
                        Map.of("抽签", Map.of())))
                .withMessage("""
                        the result of the cohort has 5 problems:
                          groups[0].members[0]: a is excluded and in 县; leave it in one place
                          groups[0].members[1]: c has no sheet; give its sheet
                          sheets[1]: b is in no peer group and not excluded; put it into one, or exclude it with a reason
                          sheets[1]: the sheet of b is of units 1 2019-01-01/2019-12-31, the first one of units 1 2020-01-01/2020-12-31; take sheets of one rulebook and one period
                          ranking.keys[3]: the ranking compares 上年得分, which is given for nobody; give it, or take it out""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranking(List.of(), Ties.DENSE))
                .withMessage("keys: ranking: compares nothing; name at least one key");
    }

    @Test
    @DisplayName("后来加进一家是另一次结果，两次的差别逐家列出")
    void difference() {
        CohortResult earlier = Units.result(2020, "县: a 50 30; b 55 35; c 50 29");
        CohortResult later = Units.result(2020, "县: a 50 30; b 55 35; d 52 33");
        CohortDifference difference = later.difference(earlier);
        assertThat(difference.joined()).containsExactly(Units.id("d"));
        assertThat(difference.left()).containsExactly(Units.id("c"));
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.party()).isEqualTo(Units.id("a"));
            assertThat(change.before().rank().number()).contains(Rational.of(2));
            assertThat(change.after().rank().number()).contains(Rational.of(3));
            assertThat(change.after().total()).isEqualTo(change.before().total());
        });
        assertThat(QuanhengJson.read(QuanhengJson.write(difference), CohortDifference.class))
                .isEqualTo(difference);
        assertThat(earlier.difference(earlier).changes()).isEmpty();
    }
}
