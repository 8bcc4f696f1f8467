package io.github.quanheng.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("县区目标责任制考核（示意）：十个方面四十三项，千分制，十四个县区，每县三个乡镇")
class CountyRulebookTest extends WholeRulebook {
    private static final int COUNTIES = 14;

    private Map<String, List<Facts>> towns = Map.of();

    CountyRulebookTest() {
        super("county");
    }

    @Override
    List<Facts> units(long seed) {
        Draw draw = new Draw(seed);
        List<Facts> counties = new ArrayList<>();
        Map<String, List<Facts>> below = new LinkedHashMap<>();
        for (int i = 1; i <= COUNTIES; i++) {
            String id = "county" + i;
            counties.add(new Facts(
                    id,
                    Map.of("terrain", i % 3 == 0 ? "山区" : "平川"),
                    draw.facts(rulebook(), "costs@-1", "local@-1"),
                    Map.of("trail", String.valueOf(250 + 10 * i))));
            List<Facts> own = new ArrayList<>();
            for (int town = 1; town <= 3; town++) {
                FigureKey coverage = FigureKey.of("coverage");
                own.add(new Facts(
                        "town" + i + "." + town,
                        Map.of("terrain", "平川"),
                        Map.of(
                                coverage,
                                Objects.requireNonNull(draw.facts(rulebook()).get(coverage))),
                        Map.of()));
            }
            below.put(id, own);
        }
        towns = below;
        return counties;
    }

    @Override
    Cohort cohort(List<Facts> units) {
        List<AssessedUnit> all =
                new ArrayList<>(units.stream().map(Facts::assessed).toList());
        Map<PartyId, PartyId> superiors = new LinkedHashMap<>();
        for (Facts unit : units) {
            for (Facts town : towns.getOrDefault(unit.id(), List.of())) {
                all.add(town.assessed());
                superiors.put(PartyId.of(town.id()), PartyId.of(unit.id()));
            }
        }
        List<PartyId> peers = units.stream().map(unit -> PartyId.of(unit.id())).toList();
        return new Cohort(all, List.of(new Cohort.PeerGroup(Label.of("各县区"), peers)), List.of(), superiors);
    }

    @Override
    Map<String, Optional<BigFraction>> expected(Facts unit, List<Facts> all) {
        Map<String, PlainLine.Worked> worked =
                new CountySheet(all, towns).total().work(unit);
        Map<String, Optional<BigFraction>> scores = new LinkedHashMap<>();
        worked.forEach((id, line) -> scores.put(id, line.score()));
        BigFraction sum = Plain.at(worked, "total").raw().orElseThrow();
        BigFraction capped = CountySheet.weakCores(worked) >= 3 ? Plain.min(sum, BigFraction.of(880)) : sum;
        BigFraction left = unit.yes("concealed") ? BigFraction.ZERO : capped;
        scores.put(
                "total",
                Optional.of(
                        Facts.f(left.bigDecimalValue(2, RoundingMode.HALF_UP).toPlainString())));
        return scores;
    }

    @Override
    String grade(Facts unit, Map<String, Optional<BigFraction>> lines) {
        BigFraction total = Plain.at(lines, "total").orElseThrow();
        boolean everyArea = true;
        for (int area = 1; area <= 10; area++) {
            everyArea &= Plain.at(lines, String.valueOf(area))
                    .filter(score -> Plain.below(score, "60"))
                    .isEmpty();
        }
        if (Plain.below(total, "600")) {
            return "不合格";
        }
        if (unit.yes("accident") || Plain.below(total, "750")) {
            return "合格";
        }
        return Plain.atLeast(total, "850") && everyArea ? "优秀" : "良好";
    }

    @Override
    ImmutableSet<String> untried() {
        return ImmutableSet.of(
                // what comes after all declared codes
                "CASE items[7.1].rule 3",
                "CASE items[9.4].rule.deduct[0].aggregate.value 3",
                "CASE items[plus.1].rule.aggregate.value 3",
                // what so few units do not come to
                "GRADE grading 优秀",
                "PIECE items[1.2].rule 2");
    }

    @Override
    ImmutableSet<String> inCompany() {
        return ImmutableSet.of("4", "4.3", "5", "5.4", "7", "7.2", "9", "9.1", "10", "10.3", "total");
    }

    /** The first county of the cohort, with some of its facts replaced. */
    private Facts first(List<Facts> units, String... keysAndValues) {
        Map<FigureKey, Observation> facts = new LinkedHashMap<>(units.get(0).observations());
        for (int i = 0; i < keysAndValues.length; i += 2) {
            facts.put(
                    FigureKey.of(keysAndValues[i]),
                    QuanhengJson.read("{\"value\": " + keysAndValues[i + 1] + "}", Observation.class));
        }
        return new Facts(
                units.get(0).id(), units.get(0).own(), facts, units.get(0).targets());
    }

    private LineScore line(String id, String... keysAndValues) {
        List<Facts> units = new ArrayList<>(units(9));
        units.set(0, first(units, keysAndValues));
        return lines(sheet(units.get(0), units)).get(id);
    }

    @Test
    @DisplayName("否决与封顶的前后都在表上：隐患2处得17分，有事故归零；信访12起扣48分，保底-10分")
    void itemsBeforeAndAfter() {
        LineScore safe = line("10.4", "hazards", "2", "accident", "true");
        assertThat(safe.limited()).hasToString("Value[value=17]");
        assertThat(safe.effects().get(0).before()).hasToString("Value[value=17]");
        assertThat(safe.effects().get(0).after()).hasToString("Value[value=0]");
        LineScore petitions = line("10.2", "petitions", "12");
        assertThat(petitions.raw()).hasToString("Value[value=-18]");
        assertThat(petitions.limited()).hasToString("Value[value=-10]");
        LineScore lectures = line("1.3", "lectures", "15");
        assertThat(lectures.raw()).hasToString("Value[value=30]");
        assertThat(lectures.score()).hasToString("Value[value=20]");
    }

    @Test
    @DisplayName("加分块：表彰15＋8分、创新10分，合计33分，分块封顶25分")
    void theSectionIsCapped() {
        LineScore extras = line(
                "plus",
                "honours",
                "{\"records\": [{\"matter\": \"甲\", \"level\": \"国家\"}, {\"matter\": \"甲\", \"level\": \"市\"}, {\"matter\": \"乙\", \"level\": \"省\"}]}",
                "innovation",
                "{\"opinion\": {\"value\": \"10\", \"assessor\": \"考核组\", \"reason\": \"现场查看\"}}",
                "findings",
                "{\"records\": []}");
        assertThat(extras.raw()).hasToString("Value[value=33]");
        assertThat(extras.limited()).hasToString("Value[value=25]");
    }

    @Test
    @DisplayName("总分：三项核心指标不足六成，封顶880分；瞒报再归零；每一步前后都在表上")
    void theTotalIsCappedAndReset() {
        LineScore total = line(
                "total",
                "cancers",
                "\"50%\"",
                "treated",
                "\"30%\"",
                "minutes",
                "80",
                "trail_km",
                "400",
                "concealed",
                "true");
        assertThat(total.effects()).hasSize(2);
        assertThat(total.effects().get(0).before()).isEqualTo(total.limited());
        assertThat(total.effects().get(1).before())
                .isEqualTo(total.effects().get(0).after());
        assertThat(total.effects().get(0).after().number().orElseThrow())
                .isEqualTo(total.limited().number().orElseThrow().min(Rational.of(880)));
        assertThat(total.effects().get(0).condition()).hasToString("Value[value=1]");
        assertThat(total.score()).hasToString("Value[value=0]");
    }
}
