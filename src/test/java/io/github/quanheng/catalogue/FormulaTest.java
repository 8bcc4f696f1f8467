package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A definition computes where its formula is certain, and says what is missing where it is not")
class FormulaTest {
    @ParameterizedTest(name = "{0} {1} of {3} = {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # catalogue   | code | variant    | counts in the order of the roles | figure
                    tertiary      | 1    | -          | 2400 300                         | 8
                    tertiary      | 2    | -          | 812                              | 812
                    tertiary      | 4    | -          | 331 1000                         | 33.1%
                    tertiary      | 7    | a          | 3 1200                           | 0.25%
                    tertiary      | 7    | b          | 9 100                            | 9%
                    tertiary      | 17   | -          | 3600 9000                        | 40
                    tertiary      | 21   | 2019       | 45 60                            | 75%
                    tertiary      | 23   | -          | 5400 300                         | 18
                    tertiary      | 25   | -          | 73000 90 110                     | 2
                    tertiary      | 26   | -          | 12 400                           | 3
                    tertiary      | 34   | 2020       | 13 1000                          | 130
                    tertiary      | 37   | -          | 108 100                          | 8%
                    tertiary      | 38   | -          | 2200 10 1000 5                   | 10%
                    tertiary      | 39   | -          | 90 10 50 5                       | -10%
                    tertiary      | 45   | 儿科         | 6 300                            | 2%
                    tertiary      | 46   | -          | 200 250                          | 1.25
                    tertiary      | 50   | -          | 500000 1000                      | 50000
                    secondary     | 13   | -          | 700 100                          | 7
                    secondary     | 14   | -          | -3 100                           | -3%
                    secondary     | 21   | outpatient | 210 200                          | 5%
                    secondary     | 22   | inpatient  | 600 3 300 2                      | 100/3%
                    secondary     | 22   | inpatient-mean-2020 | 12000 300 280 40        | 280
                    primary2020   | 17   | -          | 5020 4                           | 5
                    primary2020   | 18   | -          | 2920 4                           | 2
                    tcm-tertiary  | 18   | -          | 45 60                            | 75%
                    quality-action | B18 | -          | 9 300                            | 3
                    community2024 | 2.1  | -          | 6 40000                          | 1.5
                    community2024 | 2.2  | 1          | 1000 200000                      | 50
                    public-health | HT-1 | -          | 596 1000                         | 59.6%
                    public-health | MA-1 | -          | 101 100                          | 101%
                    """)
    @DisplayName("worked values, by hand")
    void workedValues(String id, String code, String variant, String counts, String figure) {
        Definition definition = definition(id, code, variant);
        assertThat(definition.compute(counts(definition, counts)))
                .isEqualTo(new Computed.Value(
                        figure.contains("/") ? new Figure(Rational.of(1, 3), Scale.PERCENT) : Figure.of(figure)));
    }

    @ParameterizedTest(name = "{0} {1}: {4} is zero")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    tertiary | 4  | - | 0 0           | 同期出院患者总人次数
                    tertiary | 46 | - | 0 250         | 医院注册医师总数
                    tertiary | 37 | - | 5 0           | 上一年度医疗收入
                    tertiary | 39 | - | 90 10 50 0    | 上一年度门诊人次数
                    tertiary | 39 | - | 90 10 0 5     | 上一年度门诊药品收入
                    tertiary | 39 | - | 90 0 50 5     | 本年度门诊人次数
                    tertiary | 25 | - | 73000 0 0     | 本年度执业（助理）医师人数
                    secondary | 22 | inpatient-mean-2020 | 12000 0 280 40 | 实际占用总床日
                    secondary | 22 | inpatient-mean-2020 | 12000 300 280 0 | 出院人次数
                    """)
    @DisplayName("dividing by nobody gives no figure, and says of whom there was nobody")
    void undefined(String id, String code, String variant, String counts, String divisor) {
        Definition definition = definition(id, code, variant);
        assertThat(definition.compute(counts(definition, counts))).isEqualTo(new Computed.Undefined(divisor));
    }

    @Test
    @DisplayName("a year without doctors at its start still has a mean: 36500 over (0 + 100) / 2 over 365 is 2")
    void halfEmptyYear() {
        Definition definition = definition("tertiary", "25", null);
        assertThat(definition.compute(counts(definition, "36500 100 0"))).isEqualTo(new Computed.Value(Figure.of("2")));
    }

    @Test
    @DisplayName("negative counts, missing counts and surplus counts are refused")
    void refusesCounts() {
        Definition definition = definition("tertiary", "4", null);
        assertThatThrownBy(() -> definition.compute(counts(definition, "-1 10")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts: definition (2019): NUMERATOR (出院患者手术台次数) is -1; give a count of zero or more");
        assertThatThrownBy(() -> definition.compute(Map.of(Role.NUMERATOR, Rational.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "counts: definition (2019): needs [NUMERATOR, DENOMINATOR], found [NUMERATOR]; give what it needs");
        assertThatThrownBy(() -> definition.compute(Map.of(
                        Role.NUMERATOR, Rational.ONE,
                        Role.DENOMINATOR, Rational.ONE,
                        Role.NUMERATOR_BEFORE, Rational.ONE)))
                .hasMessage(
                        "counts: definition (2019): needs [NUMERATOR, DENOMINATOR], found [NUMERATOR, DENOMINATOR, NUMERATOR_BEFORE]; give what it needs");
    }

    @Test
    @DisplayName("what cannot be computed says what is missing")
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> definition("tertiary", "40", null).compute(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "formula: definition (2019): cannot be computed; supply what is missing: how the case-mix index enters the mean cost");
        assertThatThrownBy(() -> definition("primary", "13", null).compute(Map.of()))
                .hasMessage(
                        "formula: definition (2022): cannot be computed; supply what is missing: numerator and denominator: the copy gives"
                                + " the name only");
    }

    static List<Catalogue> catalogues() {
        return NationalCatalogues.all();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    @DisplayName("every formula runs on its own operands, and every definition without one says why")
    void everyFormulaRuns(Catalogue catalogue) {
        for (Entry entry : catalogue.select(Certainty.RECALLED).entries()) {
            for (Definition definition : entry.definitions()) {
                if (definition.formula().isPresent()) {
                    Map<Role, Rational> counts = new EnumMap<>(Role.class);
                    definition
                            .operands()
                            .forEach(operand -> counts.put(operand.role(), Rational.of(counts.size() + 2L)));
                    assertThat(definition.compute(counts)).isInstanceOf(Computed.Value.class);
                    assertThat(definition.missing()).isEmpty();
                } else {
                    assertThat(definition.missing()).isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the figure of a formula grows with its numerator, but for 1:n, which falls")
    void growsWithTheNumerator(Formula formula) {
        Rational before = value(formula, 1);
        for (int numerator = 2; numerator < 50; numerator++) {
            Rational now = value(formula, numerator);
            assertThat(now.compareTo(before)).isEqualTo(formula == Formula.ONE_TO ? -1 : 1);
            before = now;
        }
    }

    @Test
    @DisplayName(
            "a part is never more than its whole: 12 minimally invasive operations of 10 are refused, 10 of 10 are 100%")
    void partOfTheWhole() {
        Definition share = definition("tertiary", "5", null);
        assertThat(share.compute(counts(share, "10 10"))).isEqualTo(new Computed.Value(Figure.of("100%")));
        assertThatThrownBy(() -> share.compute(counts(share, "12 10")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "counts: definition (2019): gives 120%, but 出院患者微创手术台次数 is a part of 同期出院患者手术台次数 and cannot be more;"
                                + " correct the counts");
    }

    @Test
    @DisplayName("a source is named for every part that is there, and for no other")
    void refusesSources() {
        Reading recalled = Reading.of(Citation.illustrative(), List.of());
        Definition.Builder unit =
                Definition.builder().edition("示意").kind(Kind.NUMBER).unit("人").addMissing("缺");
        assertThatThrownBy(unit::build)
                .hasMessage(
                        "sources: definition (示意): has [UNIT] and sources for []; say of each part that is there where it was read, and of no other");
        assertThatThrownBy(() -> unit.putSources(Part.UNIT, recalled)
                        .putSources(Part.CONTENT, recalled)
                        .build())
                .hasMessage(
                        "sources: definition (示意): has [UNIT] and sources for [UNIT, CONTENT]; say of each part that is there where it was read, and of no other");
    }

    private static Rational value(Formula formula, long numerator) {
        Map<Role, Rational> counts = new EnumMap<>(Role.class);
        formula.roles().forEach(role -> counts.put(role, Rational.of(7)));
        counts.put(Role.NUMERATOR, Rational.of(numerator));
        return formula.apply(counts).value();
    }

    @Test
    @DisplayName("a definition is refused whose operands do not fit its formula, or that neither computes nor says why")
    void refusesDefinitions() {
        Operand numerator = new Operand(Role.NUMERATOR, "某数", false);
        Operand denominator = new Operand(Role.DENOMINATOR, "某总数", false);
        assertThatThrownBy(() -> own(List.of(numerator), Optional.of(Formula.PERCENT), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "operands: definition (示意): its formula PERCENT needs the operands [NUMERATOR, DENOMINATOR] in this order, found [NUMERATOR]; write those");
        assertThatThrownBy(() -> own(List.of(denominator, numerator), Optional.of(Formula.PERCENT), List.of()))
                .hasMessage(
                        "operands: definition (示意): its formula PERCENT needs the operands [NUMERATOR, DENOMINATOR] in this order, found [DENOMINATOR, NUMERATOR]; write those");
        assertThatThrownBy(() -> own(List.of(numerator, numerator), Optional.empty(), List.of("缺")))
                .hasMessage("operands: definition (示意): its operands are [NUMERATOR, NUMERATOR]; name each role once");
        assertThatThrownBy(() -> own(List.of(numerator), Optional.empty(), List.of()))
                .hasMessage(
                        "formula: definition (示意): has both a formula and what is missing, or neither; give the formula, or say what is missing");
        assertThatThrownBy(() -> own(List.of(numerator), Optional.of(Formula.COUNT), List.of("缺")))
                .hasMessage(
                        "formula: definition (示意): has both a formula and what is missing, or neither; give the formula, or say what is missing");
    }

    private static Definition own(List<Operand> operands, Optional<Formula> formula, List<String> missing) {
        Reading reading = Reading.of(Citation.illustrative(), List.of());
        Map<Part, Reading> sources = new EnumMap<>(Part.class);
        operands.forEach(operand -> sources.put(operand.role().part(), reading));
        formula.ifPresent(given -> sources.put(Part.FORMULA, reading));
        return Definition.builder()
                .putAllSources(sources)
                .edition("示意")
                .kind(Kind.NUMBER)
                .addAllOperands(operands)
                .formula(formula)
                .addAllMissing(missing)
                .build();
    }

    static Definition definition(String id, String code, @Nullable String variant) {
        Catalogue catalogue = NationalCatalogues.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return catalogue.entry(code, Certainty.RECALLED).definitions().stream()
                .filter(one -> one.variant().equals(Optional.ofNullable(variant)))
                .findFirst()
                .orElseThrow();
    }

    static Map<Role, Rational> counts(Definition definition, String numbers) {
        Map<Role, Rational> counts = new EnumMap<>(Role.class);
        String[] given = numbers.split(" ");
        List<Role> roles = definition.formula().orElseThrow().roles();
        assertThat(given).hasSize(roles.size());
        for (int i = 0; i < given.length; i++) {
            counts.put(roles.get(i), Rational.of(given[i]));
        }
        return counts;
    }
}
