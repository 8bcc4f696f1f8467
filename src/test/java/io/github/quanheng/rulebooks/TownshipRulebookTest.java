package io.github.quanheng.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("乡镇卫生院分类考核（示意）：四十三项，三类卫生院各有分值，各类满分都是一百分")
class TownshipRulebookTest extends WholeRulebook {
    TownshipRulebookTest() {
        super("township-hospital");
    }

    @Override
    List<Facts> units(long seed) {
        Draw draw = new Draw(seed);
        List<Facts> units = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            units.add(new Facts(
                    "hospital" + i,
                    Map.of("class", TownshipSheet.CLASSES.get(i % 3)),
                    draw.facts(rulebook()),
                    Map.of()));
        }
        return units;
    }

    @Override
    Cohort cohort(List<Facts> units) {
        return Cohort.of(units.stream().map(Facts::assessed).toList());
    }

    @Override
    Map<String, Optional<BigFraction>> expected(Facts unit, List<Facts> all) {
        Map<String, PlainLine.Worked> worked = TownshipSheet.total().work(unit);
        Map<String, Optional<BigFraction>> scores = new LinkedHashMap<>();
        worked.forEach((id, line) -> scores.put(id, line.score()));
        BigFraction total =
                Plain.min(BigFraction.of(102), Plain.at(worked, "total").raw().orElseThrow());
        PlainLine.Worked publicHealth = Plain.at(worked, "2");
        if (publicHealth.score().orElseThrow().compareTo(Plain.times("0.6", publicHealth.full())) < 0) {
            total = Plain.min(total, BigFraction.of(79));
        }
        if (unit.yes("falsified")) {
            total = Plain.times("0.9", total);
        }
        scores.put(
                "total",
                Optional.of(
                        Facts.f(total.bigDecimalValue(1, RoundingMode.HALF_UP).toPlainString())));
        return scores;
    }

    @Override
    String grade(Facts unit, Map<String, Optional<BigFraction>> lines) {
        BigFraction total = Plain.at(lines, "total").orElseThrow();
        List<String> grades = List.of("优秀", "良好", "合格", "不合格");
        int place =
                Plain.atLeast(total, "88") ? 0 : Plain.atLeast(total, "80") ? 1 : Plain.atLeast(total, "60") ? 2 : 3;
        return grades.get(unit.yes("falsified") ? Math.min(3, place + 1) : place);
    }

    @Override
    ImmutableSet<String> untried() {
        return ImmutableSet.of(
                // what comes after all declared codes
                "CASE items[1.08].rule.product[1] 3",
                "CASE items[4.07].rule.product[1] 3",
                // what so few units do not come to
                "PIECE items[1.04].rule.product[1] 1",
                "PIECE items[4.01].rule.product[1] 1",
                "ROW parameters.t_discharges 2",
                "ROW parameters.t_operations 1",
                "ROW parameters.t_operations 2");
    }

    @Override
    ImmutableSet<String> inCompany() {
        return ImmutableSet.of(
                // what comes after all declared codes
                "CASE items[1.08].rule.product[1] 3",
                "CASE items[4.07].rule.product[1] 3",
                // what so few units do not come to
                "PIECE items[1.04].rule.product[1] 1",
                "PIECE items[4.01].rule.product[1] 1",
                "ROW parameters.t_discharges 2",
                "ROW parameters.t_operations 1",
                "ROW parameters.t_operations 2");
    }

    private LineScore line(String id, int unit, String... keysAndValues) {
        List<Facts> units = new ArrayList<>(units(9));
        Facts chosen = units.get(unit);
        Map<FigureKey, Observation> facts = new LinkedHashMap<>(chosen.observations());
        for (int i = 0; i < keysAndValues.length; i += 2) {
            facts.put(
                    FigureKey.of(keysAndValues[i]),
                    QuanhengJson.read("{\"value\": " + keysAndValues[i + 1] + "}", Observation.class));
        }
        units.set(unit, new Facts(chosen.id(), chosen.own(), facts, Map.of()));
        return Plain.at(lines(sheet(units.get(unit), units)), id);
    }

    @Test
    @DisplayName("同样一万五千人次：甲类得3分、乙类得3.75分、丙类得满分5分；手术只考甲类")
    void marksByClass() {
        assertThat(line("1.01", 0, "visits", "15000").score()).hasToString("Value[value=3]");
        assertThat(line("1.01", 1, "visits", "15000").score()).hasToString("Value[value=3.75]");
        assertThat(line("1.01", 2, "visits", "15000").score()).hasToString("Value[value=5]");
        assertThat(line("1.03", 0, "operations", "150").score()).hasToString("Value[value=2]");
        assertThat(line("1.03", 2, "operations", "150").score().reason().orElseThrow())
                .hasToString("NOT_ASSESSED");
    }

    @Test
    @DisplayName("数据不实：总分先封顶后乘0.9，每一步前后都在表上")
    void theTotalStepByStep() {
        LineScore total = line("total", 0, "falsified", "true");
        assertThat(total.effects()).hasSize(2);
        assertThat(total.effects().get(0).before()).isEqualTo(total.limited());
        assertThat(total.effects().get(1).before())
                .isEqualTo(total.effects().get(0).after());
        assertThat(total.effects().get(1).after().number().orElseThrow())
                .isEqualTo(total.effects().get(0).after().number().orElseThrow().times(Rational.of("0.9")));
    }

    @Test
    @DisplayName("丙类一项少给1分：不收，指出是丙类、差在哪一块")
    void aClassThatDoesNotAddUpIsRefused() {
        String text = QuanhengJson.write(rulebook());
        String wrong = text.replaceFirst("(?s)(\"m2\\.12\".*?丙类.*?\"value\" : )\"3\"", "$1\"2\"");
        assertThat(wrong).isNotEqualTo(text);
        assertThatThrownBy(() -> Scorer.of(QuanhengJson.read(wrong, Rulebook.class)))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("has 1 problem:")
                .hasMessageContaining(
                        "sections[2].marks: for units with class = 丙类 its parts add up to 43 marks, but it has 44");
    }
}
