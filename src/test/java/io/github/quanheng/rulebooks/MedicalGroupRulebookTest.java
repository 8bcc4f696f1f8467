package io.github.quanheng.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
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

@DisplayName("医疗集团捆绑考核（示意）：四十六项，三个集团各一家牵头医院、四家成员单位")
class MedicalGroupRulebookTest extends WholeRulebook {
    private static final int MEMBERS = 4;

    MedicalGroupRulebookTest() {
        super("medical-group");
    }

    @Override
    List<Facts> units(long seed) {
        Draw draw = new Draw(seed);
        List<Facts> units = new ArrayList<>();
        for (int group = 0; group < 3; group++) {
            units.add(new Facts("lead" + group, Map.of("role", "牵头"), draw.facts(rulebook()), Map.of()));
            for (int i = 0; i < MEMBERS; i++) {
                units.add(
                        new Facts("member" + group + "." + i, Map.of("role", "成员"), draw.facts(rulebook()), Map.of()));
            }
        }
        return units;
    }

    private static List<Facts> members(Facts unit, List<Facts> all) {
        int at = all.indexOf(unit);
        return GroupSheet.leads(unit) ? all.subList(at + 1, at + 1 + MEMBERS) : List.of();
    }

    private static List<Facts> lead(Facts unit, List<Facts> all) {
        int at = all.indexOf(unit);
        return GroupSheet.leads(unit) ? List.of() : List.of(all.get(at - at % (MEMBERS + 1)));
    }

    @Override
    Cohort cohort(List<Facts> units) {
        List<Cohort.Bundle> bundles = units.stream()
                .filter(GroupSheet::leads)
                .map(lead -> new Cohort.Bundle(
                        PartyId.of(lead.id()),
                        members(lead, units).stream()
                                .map(member -> PartyId.of(member.id()))
                                .toList()))
                .toList();
        return new Cohort(units.stream().map(Facts::assessed).toList(), List.of(), bundles, Map.of());
    }

    @Override
    Map<String, Optional<BigFraction>> expected(Facts unit, List<Facts> all) {
        GroupSheet sheet = new GroupSheet(each -> members(each, all), each -> lead(each, all));
        Map<String, PlainLine.Worked> worked = new LinkedHashMap<>(sheet.base().work(unit));
        worked.putAll(GroupSheet.extras().work(unit));
        Map<String, Optional<BigFraction>> scores = new LinkedHashMap<>();
        worked.forEach((id, line) -> scores.put(id, line.score()));
        BigFraction extras = Plain.at(worked, "plus").score().orElseThrow();
        BigFraction total = Plain.min(BigFraction.of(100), sheet.bundled(unit).add(extras));
        long accidents = members(unit, all).stream()
                .filter(member -> member.yes("accident"))
                .count();
        total = total.subtract(BigFraction.of(2 * accidents));
        if (unit.yes("accident")) {
            total = Plain.min(total, BigFraction.of(60));
        }
        scores.put(
                "total",
                Optional.of(
                        Facts.f(total.bigDecimalValue(2, RoundingMode.HALF_UP).toPlainString())));
        return scores;
    }

    @Override
    String grade(Facts unit, Map<String, Optional<BigFraction>> lines) {
        BigFraction total = Plain.at(lines, "total").orElseThrow();
        long reached = GroupSheet.CORE.stream()
                .filter(id -> Plain.at(lines, id)
                        .filter(score -> Plain.atLeast(score.divide(marks(id)), "0.8"))
                        .isPresent())
                .count();
        return Plain.atLeast(total, "85") && reached >= 4
                ? "优秀"
                : Plain.atLeast(total, "78") ? "良好" : Plain.atLeast(total, "60") ? "合格" : "不合格";
    }

    private static int marks(String core) {
        return core.startsWith("4.") || core.startsWith("5.") ? 3 : 4;
    }

    @Override
    ImmutableSet<String> untried() {
        return ImmutableSet.of(
                // what comes after all declared codes
                "CASE items[1.07].rule.product[1] 3",
                "CASE items[4.06].rule.product[1] 3",
                // what so few units do not come to
                "GRADE grading 不合格",
                "PIECE items[2.02].rule.product[1] 0",
                "PIECE items[2.08].rule.product[1] 0");
    }

    @Override
    ImmutableSet<String> inCompany() {
        return ImmutableSet.of("2.01", "2.02", "2.03", "2.10", "g2", "3.10", "g3", "base", "total");
    }

    @Test
    @DisplayName("牵头医院的总分＝自身原始分70%＋四家成员平均30%，成员＝自身90%＋牵头10%，先捆绑后扣连带分，前后都在表上")
    void bundlingOnRawScores() {
        List<Facts> units = units(9);
        Map<String, ScoreSheet> sheets = sheets(cohort(units));
        Rational mean = Rational.ZERO;
        for (int i = 0; i < MEMBERS; i++) {
            mean = mean.plus(raw(sheets, "member0." + i, "base").dividedBy(Rational.of(MEMBERS)));
        }
        Rational lead = raw(sheets, "lead0", "base");
        Rational own = raw(sheets, "member0.0", "base");
        assertThat(raw(sheets, "lead0", "total"))
                .isEqualTo(lead.times(Rational.of("0.7"))
                        .plus(mean.times(Rational.of("0.3")))
                        .plus(raw(sheets, "lead0", "plus").min(Rational.of(2))));
        assertThat(raw(sheets, "member0.0", "total"))
                .isEqualTo(own.times(Rational.of("0.9"))
                        .plus(lead.times(Rational.of("0.1")))
                        .plus(raw(sheets, "member0.0", "plus").min(Rational.of(2))));
        LineScore total = Plain.at(lines(Plain.at(sheets, "lead0")), "total");
        assertThat(total.effects()).hasSize(2);
        assertThat(total.effects().get(0).before()).isEqualTo(total.limited());
        assertThat(total.effects().get(1).before())
                .isEqualTo(total.effects().get(0).after());
    }

    private static Rational raw(Map<String, ScoreSheet> sheets, String unit, String line) {
        return Plain.at(lines(Plain.at(sheets, unit)), line).raw().number().orElseThrow();
    }

    @Test
    @DisplayName("如果改读成员的最后总分，就绕回自己：不收，并说明")
    void finalScoresGoRoundInACircle() {
        String text = QuanhengJson.write(rulebook());
        String circular = text.replaceFirst(
                "(?s)(\"MEMBERS\",\\s*\"self\" : false\\s*\\}\\s*\\},\\s*\"value\" : )\\{\\s*\"score\" : \\{\\s*\"of\" : \"base\",\\s*\"stage\" : \"RAW\"\\s*\\}\\s*\\}",
                "$1\"#total\"");
        assertThat(circular).isNotEqualTo(text);
        assertThatThrownBy(() -> Scorer.of(QuanhengJson.read(circular, Rulebook.class)))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining(
                        "total.rule.choose.cases[0].then.sum[1].product[1].aggregate.value: reads itself by way of #total (RAW), #total");
    }
}
