package io.github.quanheng.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.faults.Book;
import io.github.quanheng.faults.Units;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规则覆盖：一批数据用到了哪些档、情形、参数行、缺值处置、否决与等次，哪些从未用到")
class CoverageTest {
    private static final String BANDS = "{'bands':{'of':'r','marks':{'[0%,60%)':0,'[60%,80%)':2,'[80%,)':4}}}";
    private static final String GRADES =
            "{'grades':[{'name':'好','when':['#total','>=','3']},{'name':'差','when':['#total','<','3']}]}";

    private static Book book() {
        return new Book()
                .indicator("r", "RATE", "'least':'0%','most':'100%'")
                .indicator("q", "YES_NO", "")
                .indicator("x", "NUMBER", "'least':0")
                .parameter("t", "{'when':['r','<','50%'],'value':'2'},{'when':['r','>=','50%'],'value':'3'}")
                .item("1", 4, BANDS)
                .item("2", 2, "{'pass':['x','>=','$t']}")
                .absent("NO_PARAMETER", "{'noScore':'NO_PARAMETER'}")
                .total("'effects':[{'name':'否决','when':'q','how':'SET','to':0}]")
                .grading(GRADES);
    }

    private static Coverage of(String... figures) {
        Scorer scorer = book().scorer();
        List<ScoreSheet> sheets = Arrays.stream(figures)
                .map(each -> scorer.score(Units.of("A", each).cohort()).get(0))
                .toList();
        Coverage coverage = Coverage.of(scorer.resolved(), sheets);
        assertThat(QuanhengJson.read(QuanhengJson.write(coverage), Coverage.class))
                .isEqualTo(coverage);
        return coverage;
    }

    private static List<String> told(List<Spot> spots) {
        return spots.stream()
                .filter(spot -> !spot.at().startsWith("provisions"))
                .map(spot -> spot.sort() + " " + spot.at() + " " + spot.which())
                .toList();
    }

    @Test
    @DisplayName("一个单位：70%，中档；x为5，够3；无否决；总分4，好")
    void one() {
        Coverage coverage = of("'r':'70%','x':5,'q':false");
        assertThat(told(coverage.missed()))
                .containsExactlyInAnyOrder(
                        "PIECE items[1].rule 0",
                        "PIECE items[1].rule 2",
                        "CASE items[2].rule 1",
                        "CONDITION items[2].rule.pass no",
                        "ROW parameters.t 0",
                        "EFFECT total.effects[0] yes",
                        "CONDITION total.effects[0].when yes",
                        "GRADE grading 差");
    }

    @Test
    @DisplayName("四个单位：各档、两行参数、缺报、否决、两个等次，全都用到")
    void all() {
        Coverage coverage = of(
                "'r':'30%','x':5,'q':false",
                "'r':'70%','x':0,'q':false", "'r':'95%','x':3,'q':true", "'r':'95%','x':3,'q':false");
        assertThat(told(coverage.missed())).isEmpty();
    }

    @Test
    @DisplayName("边界用例：每个拐点之上、之下、恰在，每种缺值，连同得分，重算不变")
    void edges() {
        Scorer scorer = book().scorer();
        var unit = Units.of("A", "'r':'70%','x':5,'q':false").cohort().units().get(0);
        List<EdgeCase> cases = EdgeCase.of(scorer, unit.party(), unit.submission());
        assertThat(cases)
                .filteredOn(each -> each.figure().equals(FigureKey.of("r")))
                .extracting(each -> each.submission().observations().get(FigureKey.of("r")))
                .map(CoverageTest::figure)
                .contains(
                        "59.99%",
                        "60%", "60.01%", "79.99%", "80%", "80.01%", "0%", "100%", "MISSING", "NOT_APPLICABLE");
        EdgeCase below = cases.stream()
                .filter(each -> figure(each.submission().observations().get(FigureKey.of("r")))
                        .equals("59.99%"))
                .findFirst()
                .orElseThrow();
        assertThat(below.scores().get(LineId.of("1")).number()).hasToString("Optional[0]");
        assertThat(QuanhengJson.read(QuanhengJson.write(below), EdgeCase.class)).isEqualTo(below);
    }

    private static String figure(Observation observation) {
        if (observation instanceof Observation.Reported reported) {
            return reported.finalValue() instanceof Datum.Amount amount
                    ? amount.figure().toString()
                    : reported.finalValue().toString();
        }
        return observation instanceof Observation.Missing ? "MISSING" : "NOT_APPLICABLE";
    }
}
