package io.github.quanheng.json;

import static io.github.quanheng.rule.Conditions.absent;
import static io.github.quanheng.rule.Conditions.all;
import static io.github.quanheng.rule.Conditions.any;
import static io.github.quanheng.rule.Conditions.is;
import static io.github.quanheng.rule.Conditions.no;
import static io.github.quanheng.rule.Conditions.none;
import static io.github.quanheng.rule.Conditions.some;
import static io.github.quanheng.rule.Conditions.unit;
import static io.github.quanheng.rule.Conditions.when;
import static io.github.quanheng.rule.Conditions.yes;
import static io.github.quanheng.rule.Formulas.change;
import static io.github.quanheng.rule.Formulas.count;
import static io.github.quanheng.rule.Formulas.difference;
import static io.github.quanheng.rule.Formulas.elapsed;
import static io.github.quanheng.rule.Formulas.first;
import static io.github.quanheng.rule.Formulas.gap;
import static io.github.quanheng.rule.Formulas.largest;
import static io.github.quanheng.rule.Formulas.noScore;
import static io.github.quanheng.rule.Formulas.only;
import static io.github.quanheng.rule.Formulas.over;
import static io.github.quanheng.rule.Formulas.peers;
import static io.github.quanheng.rule.Formulas.perRecord;
import static io.github.quanheng.rule.Formulas.pieces;
import static io.github.quanheng.rule.Formulas.product;
import static io.github.quanheng.rule.Formulas.quotient;
import static io.github.quanheng.rule.Formulas.rank;
import static io.github.quanheng.rule.Formulas.rounded;
import static io.github.quanheng.rule.Formulas.rows;
import static io.github.quanheng.rule.Formulas.settled;
import static io.github.quanheng.rule.Formulas.smallest;
import static io.github.quanheng.rule.Formulas.standing;
import static io.github.quanheng.rule.Formulas.steps;
import static io.github.quanheng.rule.Formulas.sum;
import static io.github.quanheng.rule.Terms.award;
import static io.github.quanheng.rule.Terms.band;
import static io.github.quanheng.rule.Terms.bands;
import static io.github.quanheng.rule.Terms.byCode;
import static io.github.quanheng.rule.Terms.code;
import static io.github.quanheng.rule.Terms.converted;
import static io.github.quanheng.rule.Terms.deduct;
import static io.github.quanheng.rule.Terms.inParts;
import static io.github.quanheng.rule.Terms.interpolated;
import static io.github.quanheng.rule.Terms.lose;
import static io.github.quanheng.rule.Terms.missing;
import static io.github.quanheng.rule.Terms.netRate;
import static io.github.quanheng.rule.Terms.partOf;
import static io.github.quanheng.rule.Terms.pass;
import static io.github.quanheng.rule.Terms.perCase;
import static io.github.quanheng.rule.Terms.perStep;
import static io.github.quanheng.rule.Terms.point;
import static io.github.quanheng.rule.Terms.pooled;
import static io.github.quanheng.rule.Terms.proportional;
import static io.github.quanheng.rule.Terms.provided;
import static io.github.quanheng.rule.Terms.scoreRate;
import static io.github.quanheng.rule.Terms.slice;
import static io.github.quanheng.rule.Terms.slices;
import static io.github.quanheng.rule.Terms.toStep;
import static io.github.quanheng.rule.Terms.weight;
import static io.github.quanheng.rule.Terms.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.party.Selection;
import io.github.quanheng.ranking.End;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Comparison.Partial;
import io.github.quanheng.rule.Comparison.TimeUnit;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Conditions;
import io.github.quanheng.rule.FieldTerm.Proportional.Form;
import io.github.quanheng.rule.Formulas;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.Piece;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Provisions.Bounds;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Java写法与JSON写法一一对应，两者相等")
class JavaFormsTest {
    private static final Quantity RATE = Quantity.of("rate");
    private static final Quantity FULL = Quantity.of("full");

    /** What the records themselves say as shortly as any method could. */
    private static final Set<String> RECORDS = Set.of("figure", "score", "judged", "day");

    private static Stream<Arguments> quantities() {
        return Stream.of(
                Arguments.of(
                        inParts(partOf("4", RATE), partOf("6", FULL)),
                        "{'inParts':[{'marks':4,'rule':'rate'},{'marks':6,'rule':'full'}]}"),
                Arguments.of(
                        netRate("done").among("tasks").without("closed", "void"),
                        "{'netRate':{'of':'done','among':'tasks','without':['closed','void']}}"),
                Arguments.of(
                        toStep("rating", "0.5", RoundingMode.HALF_UP),
                        "{'toStep':{'of':'rating','step':'0.5','mode':'HALF_UP'}}"),
                Arguments.of(
                        deduct(perStep("managed")
                                .below("62%")
                                .points("1%", Partial.STARTED)
                                .each("0.5")),
                        "{'deduct':[{'perStep':{'of':'managed','below':'62%','basis':'POINTS','step':'1%','partial':'STARTED','each':0.5}}]}"),
                Arguments.of(
                        perStep(sum(RATE, FULL))
                                .above("$most")
                                .relative("5%", Partial.WHOLE)
                                .each("1"),
                        "{'perStep':{'of':{'sum':['rate','full']},'above':'$most','basis':'RELATIVE','step':'5%','partial':'WHOLE','each':1}}"),
                Arguments.of(pass(Condition.of("rate", ">=", "95%")), "{'pass':['rate','>=','95%']}"),
                Arguments.of(
                        provided(no("overdrawn")).then(RATE),
                        "{'provided':{'when':{'not':'overdrawn'},'then':'rate'}}"),
                Arguments.of(
                        provided(yes("plan")).otherwise(FULL).then(RATE),
                        "{'provided':{'when':'plan','then':'rate','otherwise':'full'}}"),
                Arguments.of(
                        proportional("visits").to("60", Form.SHARE_OF_TARGET),
                        "{'proportional':{'of':'visits','target':60,'form':'SHARE_OF_TARGET'}}"),
                Arguments.of(
                        bands("rate", band("[90%,)", "3"), band("[80%,90%)", "2"), band("(,80%)", "0")),
                        "{'bands':{'of':'rate','marks':{'[90%,)':3,'[80%,90%)':2,'(,80%)':0}}}"),
                Arguments.of(
                        byCode("level", code("一级", "1"), code("二级", "$two")),
                        "{'byCode':{'of':'level','marks':{'一级':1,'二级':'$two'}}}"),
                Arguments.of(
                        interpolated("rate", point("75%", "0"), point("90%", "10"))
                                .outside("0", "10"),
                        "{'interpolated':{'of':'rate','through':[['75%',0],['90%',10]],'before':0,'after':10}}"),
                Arguments.of(
                        interpolated(
                                        Quantity.of("rate"),
                                        point("rate@-1", "0"),
                                        point(largest(Quantity.of("90%"), Quantity.of("$best")), Quantity.of("full")))
                                .outside(Quantity.of("0"), Quantity.of("full")),
                        "{'interpolated':{'of':'rate','through':[['rate@-1',0],[{'extreme':{'which':'HIGHEST','of':['90%','$best']}},'full']],"
                                + "'before':0,'after':'full'}}"),
                Arguments.of(perCase("complaints").each("0.5"), "{'perCase':{'each':0.5,'of':'complaints'}}"),
                Arguments.of(
                        perCase(gap("visits").below("12")).each("1"),
                        "{'perCase':{'each':1,'of':'visits','below':12}}"),
                Arguments.of(
                        perCase(gap("visits").above("$most").below("12")).each("1"),
                        "{'perCase':{'each':1,'of':'visits','below':12,'above':'$most'}}"),
                Arguments.of(
                        missing(yes("plan"), yes("summary")).each("1"),
                        "{'missing':{'each':1,'of':['plan','summary']}}"),
                Arguments.of(
                        award(when(yes("plan")).then("3"), when(yes("summary")).then("2")),
                        "{'award':[{'when':'plan','then':3},{'when':'summary','then':2}]}"),
                Arguments.of(
                        deduct(lose(
                                when(yes("outbreak")).then("10"),
                                when(no("filed")).then("$two"))),
                        "{'deduct':[{'lose':[{'when':'outbreak','then':10},{'when':{'not':'filed'},'then':'$two'}]}]}"),
                Arguments.of(lose(when(yes("outbreak")).then("10")), "{'lose':[{'when':'outbreak','then':10}]}"),
                Arguments.of(converted("paper").outOf("180"), "{'converted':{'of':'paper','outOf':180}}"),
                Arguments.of(scoreRate("2.1"), "{'scoreRate':'2.1'}"),
                Arguments.of(pooled("rate", When.NOW, When.before(1)), "{'pooled':{'of':'rate','over':['0','-1']}}"),
                Arguments.of(
                        weighted(weight("30%").of("papers"), weight("70%").of(FULL)),
                        "{'weighted':[{'of':'papers','weight':'30%'},{'of':'full','weight':'70%'}]}"),
                Arguments.of(
                        slices("people", slice("0", "1"), slice("100", "1.5")).step("10"),
                        "{'slices':{'of':'people','step':10,'from':[[0,1],[100,1.5]]}}"),
                Arguments.of(count("cases"), "{'count':{'of':'cases'}}"),
                Arguments.of(
                        count("cases", is("degree", "重大")),
                        "{'count':{'of':'cases','where':{'is':{'of':'degree','in':['重大']}}}}"),
                Arguments.of(perRecord("reports").each("late"), "{'perRecord':{'each':'late','of':'reports'}}"),
                Arguments.of(
                        perRecord("reports", yes("late")).each("0.5"),
                        "{'perRecord':{'each':0.5,'of':'reports','where':'late'}}"),
                Arguments.of(
                        peers("rate").skipping(Reason.MISSING).as(Statistic.Plain.MEAN),
                        "{'peers':{'of':'rate','as':'MEAN','skip':['MISSING']}}"),
                Arguments.of(
                        rank("rate").skipping().best(End.HIGHEST, Ties.COMPETITION),
                        "{'rank':{'of':'rate','best':'HIGHEST','ties':'COMPETITION','skip':[]}}"),
                Arguments.of(sum(RATE, FULL), "{'sum':['rate','full']}"),
                Arguments.of(
                        difference(FULL, Quantity.of("1"), Quantity.of("2")),
                        "{'difference':{'from':'full','less':[1,2]}}"),
                Arguments.of(product(FULL, RATE), "{'product':['full','rate']}"),
                Arguments.of(quotient("done").by("planned"), "{'quotient':{'over':'done','by':'planned'}}"),
                Arguments.of(largest(RATE, FULL), "{'extreme':{'which':'HIGHEST','of':['rate','full']}}"),
                Arguments.of(smallest(RATE, FULL), "{'extreme':{'which':'LOWEST','of':['rate','full']}}"),
                Arguments.of(Formulas.atMost("5", RATE), "{'limit':{'of':'rate','most':5}}"),
                Arguments.of(Formulas.atLeast("0", RATE), "{'limit':{'of':'rate','least':0}}"),
                Arguments.of(
                        rounded(Rounding.halfUp(2), RATE),
                        "{'rounded':{'of':'rate','to':{'decimals':2,'mode':'HALF_UP'}}}"),
                Arguments.of(gap("rate").below("62%").points(), "{'gap':{'of':'rate','below':'62%','basis':'POINTS'}}"),
                Arguments.of(
                        gap("rate").above("10%").relative(), "{'gap':{'of':'rate','above':'10%','basis':'RELATIVE'}}"),
                Arguments.of(
                        change("visits").since("visits@-1", Basis.RELATIVE),
                        "{'change':{'of':'visits','from':'visits@-1','basis':'RELATIVE'}}"),
                Arguments.of(
                        elapsed("due").until("done", TimeUnit.DAYS),
                        "{'elapsed':{'from':'due','to':'done','in':'DAYS'}}"),
                Arguments.of(
                        steps(RATE, "1%", Partial.PRO_RATA),
                        "{'steps':{'of':'rate','size':'1%','partial':'PRO_RATA'}}"),
                Arguments.of(
                        pieces("x", Piece.level(Interval.of("[0,)"), Figure.of("1"))),
                        "{'pieces':{'of':'x','on':[{'on':'[0,)','from':1}]}}"),
                Arguments.of(
                        first(when(yes("plan")).then("3")).otherwise("0"),
                        "{'choose':{'hit':'FIRST','cases':[{'when':'plan','then':3}],'otherwise':0}}"),
                Arguments.of(
                        only(when(yes("plan")).then(RATE)).otherwise(FULL),
                        "{'choose':{'hit':'UNIQUE','cases':[{'when':'plan','then':'rate'}],'otherwise':'full'}}"),
                Arguments.of(
                        settled(RATE, Map.of(Reason.MISSING, Quantity.of("0"))),
                        "{'settle':{'of':'rate','when':{'MISSING':0}}}"),
                Arguments.of(noScore(Reason.UNDECIDED), "{'noScore':'UNDECIDED'}"),
                Arguments.of(
                        over(rows("deaths")).where(is("cause", "甲", "乙")).total("count"),
                        "{'aggregate':{'over':{'rows':'deaths'},'where':{'is':{'of':'cause','in':['甲','乙']}},'value':'count','as':'TOTAL'}}"),
                Arguments.of(over(rows("deaths")).count(), "{'aggregate':{'over':{'rows':'deaths'},'as':'COUNT'}}"),
                Arguments.of(
                        over(peers()).skipping(Reason.MISSING).as(Statistic.Plain.MEAN, "rate"),
                        "{'aggregate':{'over':{'units':{'relation':'PEERS','self':false}},'value':'rate','as':'MEAN','skip':['MISSING']}}"),
                Arguments.of(
                        standing(Scope.Relation.PEERS)
                                .by(End.HIGHEST, "#total")
                                .skipping(Reason.MISSING)
                                .as(Collective.Form.RANK, Ties.COMPETITION),
                        "{'standing':{'among':'PEERS','keys':[{'best':'HIGHEST','of':'#total'}],'as':'RANK','ties':'COMPETITION','skip':['MISSING']}}"));
    }

    private static Stream<Arguments> conditions() {
        Selection selection = QuanhengJson.read("{\"own\":{\"类别\":[\"甲类\"]}}", Selection.class);
        return Stream.of(
                Arguments.of(yes("plan"), "'plan'"),
                Arguments.of(no("plan"), "{'not':'plan'}"),
                Arguments.of(is("level", "一级"), "{'is':{'of':'level','in':['一级']}}"),
                Arguments.of(unit(selection), "{'unit':{'own':{'类别':['甲类']}}}"),
                Arguments.of(all(yes("a"), yes("b")), "{'all':['a','b']}"),
                Arguments.of(any(yes("a"), yes("b")), "{'any':['a','b']}"),
                Arguments.of(Conditions.atLeast(1, yes("a"), yes("b")), "{'atLeast':{'count':1,'of':['a','b']}}"),
                Arguments.of(some(rows("cases")), "{'some':{'over':{'rows':'cases'}}}"),
                Arguments.of(some(rows("cases"), yes("grave")), "{'some':{'over':{'rows':'cases'},'where':'grave'}}"),
                Arguments.of(none(rows("cases")), "{'none':{'over':{'rows':'cases'}}}"),
                Arguments.of(none(rows("cases"), yes("grave")), "{'none':{'over':{'rows':'cases'},'where':'grave'}}"),
                Arguments.of(absent("rate", Reason.MISSING), "{'absent':{'of':'rate','because':['MISSING']}}"));
    }

    private static <T> T read(String json, Class<T> type) {
        return QuanhengJson.read(json.replace('\'', '"'), type);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("quantities")
    @DisplayName("计分术语和算式")
    void aQuantityIsTheSameInJava(Quantity java, String json) {
        assertThat(java).isEqualTo(read(json, Quantity.class));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("conditions")
    @DisplayName("判据")
    void aConditionIsTheSameInJava(Condition java, String json) {
        assertThat(java).isEqualTo(read(json, Condition.class));
    }

    @Test
    @DisplayName("JSON里的每个词都有Java写法")
    void everyWordHasItsJava() {
        Set<String> words = new HashSet<>(RECORDS);
        Stream.concat(quantities(), conditions())
                .map(each ->
                        JsonMapper.shared().readTree(each.get()[1].toString().replace('\'', '"')))
                .filter(json -> json.isObject())
                .forEach(json -> words.addAll(json.propertyNames()));

        assertThat(words)
                .as("a word without Java: give it a method in Terms, Conditions or Formulas, or name it in RECORDS")
                .containsAll(Kinds.QUANTITIES.keySet())
                .containsAll(Kinds.CONDITIONS.keySet());
    }

    @Test
    @DisplayName("小项、大项、总分、通则")
    void linesAreTheSameInJava() {
        assertThat(Item.builder("2.1", "规范管理率")
                        .marks("3")
                        .floor("0")
                        .ceiling("full")
                        .rule(pass(yes("plan")))
                        .build())
                .isEqualTo(read(
                        "{'id':'2.1','name':'规范管理率','marks':3,'floor':0,'ceiling':'full','rule':{'pass':'plan'}}",
                        Item.class));
        assertThat(Section.builder("2", "公共卫生")
                        .marks("3")
                        .addItems(
                                Item.builder("2.1", "率").marks("$m").rule(RATE).build())
                        .build())
                .isEqualTo(read(
                        "{'id':'2','name':'公共卫生','marks':3,'items':[{'id':'2.1','name':'率','marks':'$m','rule':'rate'}]}",
                        Section.class));
        assertThat(Total.builder("总分").marks("3").ceiling("none").build())
                .isEqualTo(read("{'name':'总分','marks':3,'ceiling':'none'}", Total.class));
        assertThat(Provisions.items(Bounds.between("0", "full"))
                        .sections(Bounds.between("none", "full"))
                        .total(Bounds.between("none", "none").rounded(Rounding.halfUp(2)))
                        .absent(Map.of(Reason.MISSING, Quantity.of("0")))
                        .excluded(Provisions.Exclusion.FORBID))
                .isEqualTo(read("""
                        {'items':{'floor':0,'ceiling':'full'},'sections':{'floor':'none','ceiling':'full'},
                         'total':{'floor':'none','ceiling':'none','rounding':{'decimals':2,'mode':'HALF_UP'}},
                         'absent':{'MISSING':0},'excluded':'FORBID'}
                        """, Provisions.class));
    }

    @Test
    @DisplayName("指标、主体、观测值、考核数据、同批单位")
    void dataAreTheSameInJava() {
        assertThat(Indicator.of("rate", "率", Kind.RATE))
                .isEqualTo(read("{'id':'rate','name':'率','kind':'RATE'}", Indicator.class));
        Organisation a = Organisation.of("A", "甲", PartyKind.OFFICE);
        Organisation b = Organisation.of("B", "乙", PartyKind.OFFICE);
        Organisation c = Organisation.of("C", "丙", PartyKind.OFFICE);
        assertThat(a).isEqualTo(read("{'organisation':{'id':'A','name':'甲','kind':'OFFICE'}}", Party.class));
        Figures figures = Figures.of("rate", "59.6%")
                .ratio("share", 596, 1000)
                .yes("plan")
                .no("fraud")
                .code("level", "1404")
                .day("done", LocalDate.of(2024, 3, 31))
                .records("deaths", List.of(Map.of("count", Datum.Amount.of("2"))))
                .opinion("view", new Datum.Opinion(Rational.of("1.5"), "考核组长", "好", List.of()))
                .missing("beds", "未报")
                .notApplicable("tcm", "无中医科");
        Submission submission = Submission.of(PartyId.of("A"), Period.ofYear(2024), figures);
        assertThat(submission).isEqualTo(read("""
                        {'party':'A','period':'2024-01-01/2024-12-31','observations':{'rate':{'value':'59.6%'},'share':{'value':{'ratio':[596,1000]}},
                         'plan':{'value':true},'fraud':{'value':false},'level':{'value':{'code':'1404'}},'done':{'value':'2024-03-31'},
                         'deaths':{'value':{'records':[{'count':2}]}},'view':{'value':{'opinion':{'value':1.5,'assessor':'考核组长','reason':'好'}}},
                         'beds':{'missing':'未报'},'tcm':{'notApplicable':'无中医科'}}}
                        """, Submission.class));
        assertThatThrownBy(() -> figures.yes("plan")).hasMessageContaining("plan");

        Cohort cohort = Cohort.of(Stream.of(a, b, c)
                        .map(party ->
                                AssessedUnit.of(party, Submission.of(party.id(), Period.ofYear(2024), Figures.NONE)))
                        .map(unit -> unit.withTarget("own", "62%"))
                        .toList())
                .withPeers("同类", a.id(), b.id())
                .withMembers(a.id(), b.id())
                .withSuperior(a.id(), c.id());
        String unit = "{'party':{'organisation':{'id':'%1$s','name':'%2$s','kind':'OFFICE'}},"
                + "'submission':{'party':'%1$s','period':'2024-01-01/2024-12-31','observations':{}},'targets':{'own':'62%%'}}";
        assertThat(cohort)
                .isEqualTo(read(
                        "{'units':["
                                + String.join(
                                        ",",
                                        String.format(unit, "A", "甲"),
                                        String.format(unit, "B", "乙"),
                                        String.format(unit, "C", "丙"))
                                + "],'peerGroups':[{'name':'同类','members':['A','B']}],"
                                + "'bundles':[{'lead':'A','members':['B']}],'superiors':{'C':'A'}}",
                        Cohort.class));
    }
}
