package io.github.quanheng.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.allocation.Allocation.Tie;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeTest {
    private static final IndicatorId CLINICS = IndicatorId.of("clinics");
    private static final PartyId COUNTY = PartyId.of("county");

    /** A county over towns, written as {@code 10 12} or, for rates, {@code 70%*3 90%*1}. */
    private static Cascade county(Form form, String whole, String parts) {
        List<Share> shares = new ArrayList<>();
        shares.add(Share.of(COUNTY, Optional.empty(), Figure.of(whole)));
        int town = 0;
        for (String part : parts.split(" ")) {
            String[] pair = part.split("\\*");
            shares.add(new Share(
                    PartyId.of("town" + ++town),
                    Optional.of(COUNTY),
                    Figure.of(pair[0]),
                    pair.length > 1 ? Optional.of(Rational.of(pair[1])) : Optional.empty(),
                    Set.of()));
        }
        return new Cascade(CLINICS, form, shares);
    }

    @ParameterizedTest(name = "{0}: {1} over {2}")
    @DisplayName("each form says whether the parts carry the whole, and by how much they do not")
    @CsvSource(delimiter = '|', textBlock = """
            SUM_COVERS  | 32    | 10 10 12        | 0
            SUM_COVERS  | 32    | 10 10 14        | 0
            SUM_COVERS  | 32    | 10 10 10        | SHORTFALL 30 of 32 off 2
            SUM_EQUALS  | 32    | 10 10 12        | 0
            SUM_EQUALS  | 32    | 10 10 13        | EXCESS 33 of 32 off 1
            SUM_EQUALS  | 32    | 10 10 11        | SHORTFALL 31 of 32 off 1
            SUM_WITHIN  | 5     | 2 2             | 0
            SUM_WITHIN  | 5     | 2 2 2           | EXCESS 6 of 5 off 1
            MEAN_COVERS | 75%   | 70%*3 90%*1     | 0
            MEAN_COVERS | 75.1% | 70%*3 90%*1     | SHORTFALL 0.75 of 0.751 off 0.001
            MEAN_COVERS | 80%   | 80%*1 80%*2     | 0
            MEAN_WITHIN | 10‰   | 9‰*1 12‰*1      | EXCESS 0.0105 of 0.01 off 0.0005
            MEAN_WITHIN | 10‰   | 9‰*2 12‰*1      | 0
            """)
    void forms(Form form, String whole, String parts, String expected) {
        List<Gap> gaps = county(form, whole, parts).gaps();
        if (expected.equals("0")) {
            assertThat(gaps).isEmpty();
        } else {
            assertThat(gaps)
                    .singleElement()
                    .satisfies(gap -> assertThat(
                                    gap.kind() + " " + gap.given() + " of " + gap.wanted() + " off " + gap.off())
                            .isEqualTo(expected));
        }
    }

    @Test
    @DisplayName("of single things, those that nobody, two or the wrong ones take on are all named")
    void coverage() {
        PartyId a = PartyId.of("townA");
        PartyId b = PartyId.of("townB");
        Cascade cascade = new Cascade(
                CLINICS,
                Form.COVERAGE,
                List.of(
                        Share.ofClaims(COUNTY, Optional.empty(), Set.of("东村", "西村", "南村")),
                        Share.ofClaims(a, Optional.of(COUNTY), Set.of("东村", "西村")),
                        Share.ofClaims(b, Optional.of(COUNTY), Set.of("东村", "北村"))));
        assertThat(cascade.gaps().stream().map(gap -> gap.problem().toString()))
                .containsExactlyInAnyOrder(
                        "shares[county]: 东村 is taken on by [townA, townB]; leave it to one of them",
                        "shares[county]: nobody takes on 南村; assign it to one of [townA, townB]",
                        "shares[county]: [townB] takes on 北村, which is none of its things; correct the name");
    }

    @Test
    @DisplayName("a gap says which parties, how much and what to do")
    void words() {
        assertThat(county(Form.SUM_COVERS, "32", "10 10 10").gaps().get(0).problem())
                .hasToString("shares[county]: the parts of [town1, town2, town3] come to 30 of 32, 2 too little;"
                        + " raise the parts or lower the whole");
        assertThat(county(Form.SUM_WITHIN, "5", "3 3").gaps().get(0).problem())
                .hasToString("shares[county]: the parts of [town1, town2] come to 6 against 5, 1 too much;"
                        + " lower the parts or raise the whole");
    }

    @Test
    @DisplayName("a table that is no tree is refused with everything that is wrong with it")
    void malformed() {
        PartyId a = PartyId.of("a");
        PartyId b = PartyId.of("b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cascade(
                        CLINICS,
                        Form.MEAN_COVERS,
                        List.of(
                                Share.of(COUNTY, Optional.empty(), Figure.of("80%")),
                                Share.of(a, Optional.of(b), Figure.of("80%")),
                                Share.ofRate(b, Optional.of(a), Figure.of("80%"), Rational.ONE),
                                Share.ofRate(b, Optional.of(PartyId.of("x")), Figure.of("80%"), Rational.ONE))))
                .withMessage("cascade of clinics has 4 problems:\n"
                        + "  shares[a].weight: has no weight; correct the table\n"
                        + "  shares[b]: is there twice; correct the table\n"
                        + "  shares[b].above: is above itself; correct the table\n"
                        + "  shares[b].above: is under x, which has no share; correct the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cascade(
                        CLINICS,
                        Form.SUM_COVERS,
                        List.of(
                                Share.of(a, Optional.of(b), Figure.of("1")),
                                Share.of(b, Optional.of(a), Figure.of("1")))))
                .withMessage("cascade of clinics has 3 problems:\n"
                        + "  shares[a].above: is above itself; correct the table\n"
                        + "  shares[b].above: is above itself; correct the table\n"
                        + "  shares: the parties at the top are [] and not one; correct the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(a, Optional.of(b), Figure.of("-1")))
                .withMessage("target: share of a: its target -1 is negative; write 0 or more");
    }

    /** A random tree of at most four levels below the top. */
    private static Map<PartyId, Map<PartyId, Rational>> tree(Random random) {
        Map<PartyId, Map<PartyId, Rational>> below = new LinkedHashMap<>();
        List<PartyId> level = List.of(COUNTY);
        int next = 0;
        for (int depth = 0; depth < 1 + random.nextInt(4); depth++) {
            List<PartyId> parts = new ArrayList<>();
            for (PartyId above : level) {
                Map<PartyId, Rational> weights = new LinkedHashMap<>();
                for (int i = 0; i < 1 + random.nextInt(5); i++) {
                    PartyId part = PartyId.of("p" + next++);
                    parts.add(part);
                    weights.put(part, Rational.of(1 + random.nextInt(50_000)));
                }
                below.put(above, weights);
            }
            level = parts;
        }
        return below;
    }

    @Test
    @DisplayName(
            "over 500 seeded trees a computed split has no gap at any level, and one unit less is a shortfall of one")
    void randomSplits() {
        Random random = new Random(1408);
        for (int run = 0; run < 500; run++) {
            int total = 1 + random.nextInt(10_000);
            Cascade split = Cascade.split(
                    CLINICS, COUNTY, Figure.of(Rational.of(total)), Rational.ONE, tree(random), Tie.FIRST_LISTED);
            assertThat(split.gaps()).isEmpty();
            Rational leaves = split.shares().stream()
                    .filter(share -> split.below(share.party()).isEmpty())
                    .map(share -> share.target().value())
                    .reduce(Rational.ZERO, Rational::plus);
            assertThat(leaves).isEqualTo(Rational.of(total));

            int at = 1 + random.nextInt(split.shares().size() - 1);
            Share share = split.shares().get(at);
            if (share.target().value().signum() > 0) {
                List<Share> less = new ArrayList<>(split.shares());
                less.set(
                        at,
                        Share.of(
                                share.party(),
                                share.above(),
                                Figure.of(share.target().value().minus(Rational.ONE))));
                Gap gap = new Cascade(CLINICS, Form.SUM_EQUALS, less).gaps().get(0);
                assertThat(gap.off()).isEqualTo(Rational.ONE);
                assertThat(gap.above()).isIn(share.party(), share.above().orElseThrow());
            }
        }
    }

    @Test
    @DisplayName("a split down to a party that is not under the top is refused")
    void stranger() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cascade.split(
                        CLINICS,
                        COUNTY,
                        Figure.of("3"),
                        Rational.ONE,
                        Map.of(PartyId.of("other"), Map.of(PartyId.of("x"), Rational.ONE)),
                        Tie.REFUSE))
                .withMessage(
                        "below: cascade of clinics: of the parties [other] that break down, only [] are under county;"
                                + " correct the tree");
    }

    @Test
    @DisplayName("a cascade reads back from JSON as it was")
    void json() {
        Cascade cascade = county(Form.MEAN_COVERS, "75%", "70%*3 90%*1");
        assertThat(QuanhengJson.read(QuanhengJson.write(cascade), Cascade.class))
                .isEqualTo(cascade);
        Gap gap = county(Form.SUM_COVERS, "32", "10").gaps().get(0);
        assertThat(QuanhengJson.read(QuanhengJson.write(gap), Gap.class)).isEqualTo(gap);
    }
}
