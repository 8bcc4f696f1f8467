package io.github.quanheng.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.allocation.Allocation.Tie;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.subsidy.UnitSubsidy.Unit;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money of 襄垣 2017 and 修武 2019 that no assessment decides; how its cost is shared is illustrative. */
class SubsidyTest {
    private static final Citation SOURCE =
            new Citation("襄垣县2017年工作与2018年安排的公开报道", Optional.empty(), Certainty.SECONDARY_COPY);

    private static UnitSubsidy subsidy(String name, Unit unit, String rate) {
        return new UnitSubsidy(Label.of(name), unit, Money.of(rate), SOURCE);
    }

    @ParameterizedTest(name = "{0}: {2} yuan for each of {3} {1} are {4}")
    @DisplayName("X11: money by person, household and couple")
    @CsvSource({
        "婚检补贴, COUPLE, 190, 1254, 238260",
        "贫困女孩帮扶, HOUSEHOLD, 500, 14, 7000",
        "计生特殊家庭体检, PERSON, 518, 88, 45584",
        "85岁以上老人体检（2019）, PERSON, 300, 1438, 431400",
        "85岁以上老人体检（2020标准）, PERSON, 400, 1438, 575200"
    })
    void due(String name, Unit unit, String rate, String units, String money) {
        UnitSubsidy subsidy = subsidy(name, unit, rate);
        assertThat(subsidy.due(Rational.of(units), unit)).isEqualTo(Money.of(money));
        assertThat(QuanhengJson.read(QuanhengJson.write(subsidy), UnitSubsidy.class))
                .isEqualTo(subsidy);
    }

    @Test
    @DisplayName("X11: half a couple, fewer than none, and people instead of households are refused")
    void refused() {
        UnitSubsidy premarital = subsidy("婚检补贴", Unit.COUPLE, "190");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> premarital.due(Rational.of("1253.5"), Unit.COUPLE))
                .withMessage("subsidy 婚检补贴: 1253.5 of COUPLE is no number of whole units; correct the count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> premarital.due(Rational.of(-1), Unit.COUPLE))
                .withMessageContaining("-1 of COUPLE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> premarital.due(Rational.of(2508), Unit.PERSON))
                .withMessage("subsidy 婚检补贴: is paid for each COUPLE, but PERSON were counted; count in its unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subsidy("婚检补贴", Unit.COUPLE, "0"))
                .withMessage("subsidy 婚检补贴: 0 yuan for each COUPLE; write more than zero");
    }

    @ParameterizedTest(name = "{0} yuan: {1}")
    @DisplayName("a cost is shared between province, city and county to the fen, and the parts add up to it")
    @CsvSource(
            delimiter = '|',
            value = {
                "238260 | {PROVINCE=119130, PREFECTURE=47652, COUNTY=71478}",
                "0.05 | {PROVINCE=0.03, PREFECTURE=0.01, COUNTY=0.01}",
                "0 | {PROVINCE=0, PREFECTURE=0, COUNTY=0}"
            })
    void shared(String cost, String parts) {
        CostSharing sharing = QuanhengJson.read(
                "{\"PROVINCE\": \"50%\", \"PREFECTURE\": \"20%\", \"COUNTY\": \"30%\"}", CostSharing.class);
        Map<AdministrativeLevel, Money> split = sharing.split(Money.of(cost), Tie.FIRST_LISTED);
        assertThat(split).hasToString(parts);
        assertThat(split.values().stream().map(Money::yuan).reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.of(cost));
        assertThat(QuanhengJson.read(QuanhengJson.write(sharing), CostSharing.class))
                .isEqualTo(sharing);
    }

    @Test
    @DisplayName("parts that do not come to 100%, and a cost of half a fen, are refused")
    void sharingRefused() {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> QuanhengJson.read("{\"PROVINCE\": \"50%\", \"COUNTY\": \"40%\"}", CostSharing.class))
                .withMessageContaining("comes to 90% and not to 100%");
        CostSharing whole = QuanhengJson.read("{\"COUNTY\": \"100%\"}", CostSharing.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.split(Money.of("0.005"), Tie.REFUSE))
                .withMessageContaining("is no whole number of units of 0.01");
    }
}
