package io.github.quanheng.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.funds.FundSettlement;
import io.github.quanheng.funds.Payment;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.Exclusion;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.Units;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("通报的内容：表彰、资金、分项；公开几名")
class ContentsTest {
    @Test
    @DisplayName("表彰：只列入选的，各列各的")
    void awards() {
        Bulletin bulletin = BulletinTest.issue("", Reader.PUBLIC);
        assertThat(bulletin.groups())
                .flatExtracting(Bulletin.Group::rows)
                .extracting(
                        row -> row.party() + " " + ((Cell.Awards) row.cells().get(Content.AWARDS)).names())
                .containsExactly("C2 [优秀单位]", "C1 [优秀单位]", "C3 [优秀单位]", "C5 []", "C4 []", "中医院 [优秀单位]", "人民医院 []");
    }

    @Test
    @DisplayName("资金：各告知本单位；少一家的结算不能通报")
    void payments() {
        FundSettlement whole = settlement("C1 100", "C2 200", "C3 0", "C4 -5", "C5 7", "中医院 1", "人民医院 2");
        Bulletin bulletin = BulletinTest.rule("PAYMENTS ITSELF")
                .issue(
                        BulletinTest.RESULT,
                        List.of(whole),
                        BulletinTest.names(BulletinTest.RESULT),
                        BulletinTest.DAY,
                        Reader.unit(Units.id("C4")));
        assertThat(bulletin.groups().get(0).rows().stream()
                        .filter(row -> row.cells().containsKey(Content.PAYMENTS)))
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(Content.PAYMENTS))
                        .isEqualTo(new Cell.Payments(
                                List.of(new Cell.Paid(Label.of("奖补"), Outcome.of(Rational.of(-5)))))));
        FundSettlement part = settlement("C1 100", "C2 200", "C4 -5", "C5 7", "中医院 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulletinTest.rule("")
                        .issue(
                                BulletinTest.RESULT,
                                List.of(whole, part),
                                BulletinTest.names(BulletinTest.RESULT),
                                BulletinTest.DAY,
                                Reader.PUBLIC))
                .withMessage("""
                        bulletin 通报 has 2 problems:
                          settlements[奖补]: has no payment of C3; take the settlement of this result
                          settlements[奖补]: has no payment of 人民医院; take the settlement of this result""");
    }

    private static FundSettlement settlement(String... payments) {
        return new FundSettlement(
                Label.of("奖补"),
                List.of(),
                List.of(),
                Stream.of(payments)
                        .map(each -> each.split(" "))
                        .map(words -> new Payment(Units.id(words[0]), Outcome.of(Rational.of(words[1]))))
                        .toList());
    }

    private static Disclosure first(Content what, int count) {
        return new Disclosure(what, Audience.PUBLIC, Optional.of(count), Optional.of(Label.of("规定")), Optional.empty());
    }

    @Test
    @DisplayName("公开几名：至少一名；没有单位的内容不能按名次公开")
    void first() {
        for (Content whole : List.of(Content.SPREAD, Content.EXCLUSIONS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> first(whole, 3))
                    .withMessage("first: disclosure of " + whole
                            + ": tells of the first 3; a count is at least 1, and only for what units have");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first(Content.RANK, 0))
                .withMessageStartingWith("first: disclosure of RANK: tells of the first 0");
        assertThat(first(Content.RANK, 1).first()).contains(1);
        Bulletin units = BulletinTest.issue("RANK UNITS 1; TOTAL ITSELF", Reader.UNITS);
        assertThat(units.groups().get(0).rows().stream()
                        .filter(row -> row.cells().containsKey(Content.RANK))
                        .map(row -> row.party().value()))
                .containsExactly("C2");
    }

    @Test
    @DisplayName("未参评单位：公开的列出单位和缘由，不公开的不列，并说为什么")
    void exclusions() {
        CohortResult cohort = Units.result(2022, "组: a 50 30");
        FinalResult result = FinalResult.of(new CohortResult(
                cohort.frozen(),
                cohort.groups(),
                List.of(new Exclusion(Units.id("新设单位"), "年内新设")),
                cohort.sheets(),
                cohort.ranking(),
                cohort.given()));
        assertThat(exclusions(result, "", Reader.PUBLIC)).containsExactly(new Exclusion(Units.id("新设单位"), "年内新设"));
        assertThat(exclusions(result, "EXCLUSIONS UNITS", Reader.PUBLIC)).isEmpty();
        assertThat(exclusions(result, "EXCLUSIONS UNITS", Reader.UNITS)).hasSize(1);
        assertThat(exclusions(result, "EXCLUSIONS AUTHORITY", Reader.unit(Units.id("a"))))
                .isEmpty();
    }

    private static List<Exclusion> exclusions(FinalResult result, String special, Reader reader) {
        return BulletinTest.rule(special)
                .issue(result, List.of(), BulletinTest.names(result), BulletinTest.DAY, reader)
                .exclusions();
    }
}
