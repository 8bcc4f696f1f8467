package io.github.quanheng.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.faults.Book;
import io.github.quanheng.faults.Units;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("变动分析：两张得分表之差，拆成数据、目标、权重、办法、参照单位、舍入六部分")
class ComparisonTest {
    private static final PartyId A = PartyId.of("A");
    private static final String SHARE = "{'proportional':{'of':'r','target':%s,'form':'SHARE_OF_TARGET'}}";
    private static final String STEPS =
            "{'deduct':[{'perStep':{'of':'r','below':'%s','basis':'POINTS','step':'1%%','partial':'WHOLE','each':'%s'}}]}";

    private static Side side(Book book, String figures) {
        return new Side(book.rulebook(), Units.of("A", figures).cohort());
    }

    private static Side side(Book book, Units units) {
        return new Side(book.rulebook(), units.cohort());
    }

    private static String told(LineChange line) {
        return line.steps().stream()
                .map(step -> step.parts() + " " + step.change())
                .collect(Collectors.joining(", "));
    }

    private static Change change(Side before, Side after) {
        Change change = Comparison.of(before, after).change(A);
        assertThat(QuanhengJson.read(QuanhengJson.write(change), Change.class)).isEqualTo(change);
        return change;
    }

    @Test
    @DisplayName("相同的两面，各部分都是0")
    void equal() {
        Side side = side(Book.usual().item("1", 10, SHARE.formatted("'80%'")), "'r':'60%'");
        assertThat(told(change(side, side).total()))
                .isEqualTo("[DATA] 0, [TARGET] 0, [WEIGHT] 0, [RULE] 0, [PEERS] 0, [ROUNDING] 0");
    }

    /**
     * 10 × 60 ÷ 80 = 7.5 before. With 63%: 7.875, so the data give 0.375. Against 90%: 7, so the target takes 0.875. Out of 12 marks
     * instead of 10: 8.4, so the weight gives 1.4. By steps, 27 points below at 0.4: 12 − 10.8 = 1.2, so the rule takes 7.2. Rounded to a
     * whole: 1, so rounding takes 0.2.
     */
    @Test
    @DisplayName("一年与次年：数据60%→63%，目标80%→90%，满分10→12，按比例→每差1点扣0.4，舍入至整数")
    void allAtOnce() {
        Side before = side(
                Book.usual().parameter("t", "{'value':'80%'}").item("1", 10, SHARE.formatted("'$t'")), "'r':'60%'");
        Side after = side(
                Book.usual()
                        .parameter("t", "{'value':'90%'}")
                        .item("1", 12, STEPS.formatted("$t", "0.4"), "'rounding':{'decimals':0,'mode':'HALF_UP'}"),
                "'r':'63%'");
        Change change = change(before, after);
        assertThat(told(change.total()))
                .isEqualTo("[DATA] 0.375, [TARGET] -0.875, [WEIGHT] 1.4, [RULE] -7.2, [PEERS] 0, [ROUNDING] -0.2");
        assertThat(change.total().difference()).hasToString("Optional[-6.5]");
        assertThat(told(change.line(LineId.of("1")).orElseThrow())).isEqualTo(told(change.total()));
        assertThat(change.undivided()).isEmpty();
    }

    /** 5 − 0.5 × 2 = 4 against 62%; against 63%, three steps: 3.5. At 1 each: 2. */
    @Test
    @DisplayName("目标写在规则里：每差1点扣0.5，目标62%→63%属目标，每点0.5→1属办法")
    void writtenTarget() {
        Change change = change(
                side(Book.usual().item("1", 5, STEPS.formatted("62%", "0.5")), "'r':'60%'"),
                side(Book.usual().item("1", 5, STEPS.formatted("63%", "1")), "'r':'60%'"));
        assertThat(told(change.total()))
                .isEqualTo("[DATA] 0, [TARGET] -0.5, [WEIGHT] 0, [RULE] -1.5, [PEERS] 0, [ROUNDING] 0");
    }

    /** The mean of A at 60 and B at 80 is 70: ten below at 0.1 costs 1. When B has 90 the mean is 75: 1.5. */
    @Test
    @DisplayName("别的单位变了：均值由70升至75，每低1扣0.1，参照单位使本单位少0.5")
    void peers() {
        String rule =
                "{'deduct':[{'perStep':{'of':'x','below':{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':'x','as':'MEAN','skip':['MISSING']}},'basis':'POINTS','step':'1','partial':'WHOLE','each':'0.1'}}]}";
        Book book = Book.usual().item("1", 5, rule);
        Units before = Units.of("A", "'x':60").unit("B", "'x':80").peers("g", "A", "B");
        Units after = Units.of("A", "'x':60").unit("B", "'x':90").peers("g", "A", "B");
        assertThat(told(change(side(book, before), side(book, after)).total()))
                .isEqualTo("[DATA] 0, [TARGET] 0, [WEIGHT] 0, [RULE] 0, [PEERS] -0.5, [ROUNDING] 0");
        Units late =
                Units.of("A", "'x':60").unit("B", "'x':80").unit("C", "'x':100").peers("g", "A", "B", "C");
        Side with = side(book, late);
        assertThat(told(change(with.without(PartyId.of("C")), with).total()))
                .as("C comes in late: the mean is 80, and A loses 2 instead of 1")
                .isEqualTo("[DATA] 0, [TARGET] 0, [WEIGHT] 0, [RULE] 0, [PEERS] -1, [ROUNDING] 0");
    }

    @Test
    @DisplayName("申报与核定：申报60%，核定50%，满分10按80%比例，核定使得分少1.25")
    void declared() {
        Side verified = side(
                Book.usual().item("1", 10, SHARE.formatted("'80%'")),
                Units.of("A", "'r':'60%','verified':1".replace(",'verified':1", "")));
        Side checked = new Side(
                verified.rulebook(),
                QuanhengJson.read(
                        QuanhengJson.write(verified.cohort())
                                .replace("\"value\" : \"60%\"", "\"value\" : \"60%\", \"verified\" : \"50%\""),
                        Cohort.class));
        assertThat(told(change(checked.asDeclared(), checked).total())).startsWith("[DATA] -1.25, [TARGET] 0");
    }

    @Test
    @DisplayName("新增、取消的小项：只有一面有的行没有差，总分的差在分值一项里")
    void addedAndRemoved() {
        Change change = change(
                side(Book.usual().item("1", 6, SHARE.formatted("'80%'")).item("2", 4, "'x'"), "'r':'40%','x':1,'y':2"),
                side(Book.usual().item("1", 6, SHARE.formatted("'80%'")).item("3", 4, "'y'"), "'r':'40%','x':1,'y':2"));
        assertThat(told(change.total()))
                .isEqualTo("[DATA] 0, [TARGET] 0, [WEIGHT] 1, [RULE] 0, [PEERS] 0, [ROUNDING] 0");
        assertThat(change.lines()).extracting(line -> line.line().value()).containsExactly("total", "s", "1", "3", "2");
        assertThat(change.line(LineId.of("2")).orElseThrow().steps()).isEmpty();
        assertThat(change.line(LineId.of("2")).orElseThrow().after().reason()).hasToString("Optional[NOT_ASSESSED]");
    }

    @Test
    @DisplayName("一面没有分：没有差，不拆分，两面各说各的")
    void noScore() {
        Book book = Book.usual().item("1", 10, SHARE.formatted("'80%'")).absent("MISSING", "{'noScore':'MISSING'}");
        Change change = change(side(book, ""), side(book, "'r':'60%'"));
        assertThat(change.total().steps()).isEmpty();
        assertThat(change.total().before().reason()).hasToString("Optional[MISSING]");
        assertThat(change.total().difference()).isEmpty();
    }

    /** The rule of the first edition reads item 2, which the second does not have: what lies between cannot be scored. */
    @Test
    @DisplayName("中间状态不成立：旧办法引用已取消的行，分值与办法合并说，并说明缘由")
    void joined() {
        Change change = change(
                side(Book.usual().item("1", 6, "{'product':['2','#2']}").item("2", 4, "'x'"), "'x':1,'y':2"),
                side(Book.usual().item("1", 6, "'y'").item("3", 4, "'y'"), "'x':1,'y':2"));
        assertThat(told(change.total())).isEqualTo("[DATA] 0, [TARGET] 0, [WEIGHT, RULE] 1, [PEERS] 0, [ROUNDING] 0");
        assertThat(change.undivided()).singleElement().satisfies(part -> {
            assertThat(part.part()).isEqualTo(Part.WEIGHT);
            assertThat(part.problems().get(0).path()).startsWith("items[1].rule");
        });
    }

    @Test
    @DisplayName("不在两面的单位：拒绝，并列出有哪些")
    void unknown() {
        Side side = side(Book.usual().item("1", 10, "'x'"), "'x':1");
        assertThatThrownBy(() -> Comparison.of(side, side).change(PartyId.of("Z")))
                .hasMessage("unit: Z is not on both sides; found here [A]; compare one of those that are");
    }
}
