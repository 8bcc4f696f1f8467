package io.github.quanheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.faults.Book;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.History;
import io.github.quanheng.result.ResultNames;
import io.github.quanheng.result.Standing;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("种下的错都查得出：一部好办法，每次只弄坏一处")
class PlantedFaultsTest {
    private static final Percentage JUMP = Percentage.of("60%");

    /** A rulebook in which nothing is wrong, with one of each thing that can be broken. */
    static String good() {
        return new Book()
                .bounds("'floor':'0','ceiling':'full'")
                .indicator("r", "RATE", "'unit':'%','least':'0%','most':'100%','direction':'HIGHER_IS_BETTER'")
                .indicator("s", "RATE", "'unit':'%','least':'0%','most':'100%'")
                .indicator("x", "NUMBER", "'unit':'例','least':0,'most':50")
                .indicator("y", "NUMBER", "'least':0,'most':40")
                .indicator("n", "NUMBER", "'least':0,'most':100")
                .indicator("c", "CODE", "'codes':['甲','乙','丙']")
                .indicator("k", "CODE", "'codes':['一级','二级']")
                .indicator("q", "YES_NO", "")
                .indicator("v", "YES_NO", "")
                .parameter(
                        "t",
                        "{'during':'2024-01-01/2024-06-30','value':'80%'},{'during':'2024-07-01/2024-12-31','value':'90%'}")
                .parameter(
                        "u",
                        "{'when':{'unit':{'own':{'类别':['城区']}}},'value':'60%'},{'when':{'unit':{'own':{'类别':['山区']}}},'value':'50%'}")
                .item("1", 4, "{'bands':{'of':'r','marks':{'[0%,60%)':0,'[60%,80%)':2,'[80%,)':4}}}")
                .item(
                        "2",
                        6,
                        "{'deduct':[{'perStep':{'of':'s','below':'$t','basis':'POINTS','step':'5%','partial':'PRO_RATA','each':'1'}},{'perCase':{'each':'0.5','of':'x'}}]}")
                .item("3", 3, "{'byCode':{'of':'c','marks':{'甲':3,'乙':2,'丙':1}}}")
                .item(
                        "4",
                        5,
                        "{'choose':{'hit':'UNIQUE','cases':[{'when':['y','>=','30'],'then':5},{'when':{'all':[['y','>=','10'],['y','<','30']]},'then':3}],'otherwise':1}}")
                .item("5", 2, "{'pass':'q'}")
                .item("6", 10, "{'interpolated':{'of':'n','through':[[20,'0'],[70,'10']],'before':'0','after':'10'}}")
                .item("7", 4, "{'proportional':{'of':'r','target':'$u','form':'SHARE_OF_TARGET'}}")
                .item(
                        "8",
                        2,
                        "{'choose':{'hit':'FIRST','cases':[{'when':{'is':{'of':'k','in':['一级']}},'then':1}],'otherwise':2}}")
                .total("'effects':[{'name':'事故','when':'v','how':'SET','to':0}]")
                .grading(
                        "{'grades':[{'name':'优秀','when':['#total','>=','30']},{'name':'合格','when':['#total','>=','20']},{'name':'不合格','when':['#total','<','20']}]}")
                .absent("NO_PARAMETER", "{'noScore':'NO_PARAMETER'}")
                .json();
    }

    /** How ranks, a grade and two awards are given out by that rulebook; the last key, what ties come to and the share of the grade stand open. */
    private static final String DISTRIBUTION = """
            {"ranking": {"keys": [{"score": {"line": "total", "best": "HIGHEST"}}, {"score": {"line": "6", "best": "HIGHEST"}}%s], "ties": "%s"},
             "grades": [{"grade": "优秀", "quota": {"size": {"share": {"of": "%s", "rounding": "FLOOR"}}, "barred": "PASSES_ON", "cut": "%s"}, "otherwise": "合格"}],
             "awards": {"awards": [
               {"name": "先进单位", "when": {"graded": {"in": ["优秀"], "years": 1}}, "quota": {"size": {"seats": 1}, "barred": "PASSES_ON", "cut": "%4$s"}},
               {"name": "建设奖", "when": {"score": {"line": "6", "in": "[5,)"}}, "bars": [{"name": "已评先进", "when": {"holds": "先进单位"}}],
                "quota": {"size": {"seats": 1}, "barred": "PASSES_ON", "cut": "%4$s"}}]}}
            """;

    private static Distribution distribution(String last, String ties, String share, String cut) {
        String key = last.equals("none") ? "" : ", {\"" + last + "\": {\"name\": \"表外\", \"best\": \"LOWEST\"}}";
        Distribution read = QuanhengJson.read(DISTRIBUTION.formatted(key, ties, share, cut), Distribution.class);
        assertThat(QuanhengJson.read(QuanhengJson.write(read), Distribution.class))
                .isEqualTo(read);
        return read;
    }

    private static Review review(String json) {
        Review review = Review.of(
                QuanhengJson.read(json, Rulebook.class),
                distribution("lot", "UNDECIDED", "30%", "UNDECIDED"),
                Review.all(Severity.WARNING),
                JUMP);
        assertThat(QuanhengJson.read(QuanhengJson.write(review), Review.class)).isEqualTo(review);
        return review;
    }

    @Test
    @DisplayName("好的办法，什么也不报")
    void nothing() {
        assertThat(review(good()).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{2} {3}：{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "[80%,)"                          | "(80%,)"                         | BAND_GAP          | items[1].rule
            "[60%,80%)"                       | "[61%,80%)"                      | BAND_GAP          | items[1].rule
            "[60%,80%)"                       | "[60%,80%]"                      | BAND_OVERLAP      | items[1].rule
            "[80%,)":4                        | "[80%,101%)":4,"[101%,)":4       | BAND_NEVER        | items[1].rule
            ["y",">=","10"],["y","<","30"]    | ["y",">=","10"],["y","<=","30"]  | CASE_OVERLAP      | items[4].rule
            "otherwise":1                     | "otherwise":{"noScore":"UNDECIDED"} | CASE_GAP       | items[4].rule
            ["y",">=","30"],"then":5          | ["y",">","40"],"then":5          | CASE_NEVER        | items[4].rule
            {"pass":"q"}                      | {"pass":["r",">","100%"]}        | CASE_NEVER        | items[5].rule
            [70,"10"]                         | ["n@-1","10"]                    | POINTS_NOT_RISING | items[6].rule
            ,"丙":1}                          | }                                | CODE_WITHOUT_CASE | items[3].rule
            ,"丙":1}                          | ,"丙":1,"丁":0}                  | REFUSED           | items[3].rule
            "in":["一级"]                     | "in":["一极"]                    | REFUSED           | items[8].rule.choose.cases[0].when
            "[80%,)":4                        | "[80%,)":3                       | MARKS_UNREACHABLE | items[1]
            "甲":3                            | "甲":2                           | MARKS_UNREACHABLE | items[3]
            "after":"10"                      | "after":"12"                     | MARKS_EXCEEDED    | items[6]
            {"pass":"q"}                      | {"deduct":[{"perCase":{"each":1,"of":"x"}}]} | MARKS_BELOW_ZERO | items[5]
            "MISSING":0                       | "MISSING":"full"                 | MARKS_FOR_NOTHING | items[3]
            "[60%,80%)":2,"[80%,)":4          | "[60%,80%)":0,"[80%,)":4         | JUMP              | items[1].rule
            [70,"10"]                         | [70,"1"]                         | JUMP              | items[6].rule
            "when":"v"                        | "when":["r",">","100%"]          | EFFECT_NEVER      | total.effects[0]
            "when":"v"                        | "when":{"all":["v",{"not":"v"}]} | EFFECT_NEVER      | total.effects[0]
            "below":"$t"                      | "below":"80%"                    | PARAMETER_UNUSED  | parameters.t
            {"pass":"q"}                      | 2                                | INDICATOR_UNUSED  | indicators[q]
            2024-01-01/2024-06-30             | 2023-01-01/2023-06-30            | ROW_NOT_IN_FORCE  | parameters.t[0]
            2024-07-01/2024-12-31             | 2024-07-02/2024-12-31            | ROW_GAP           | parameters.t
            2024-01-01/2024-06-30             | 2024-01-01/2024-12-31            | ROW_OVERLAP       | items[2].rule.deduct[0].perStep.below
            "山区"                            | "山区","城区"                    | ROW_OVERLAP       | items[7].rule.proportional.target
            ["#total",">=","30"]              | ["#total",">=","15"]             | REFUSED           | grading.grades[1]
            ["#total",">=","20"]              | {"all":[["#total",">=","20"],["#total","<","20"]]} | GRADE_NEVER | grading.grades
            ["#total","<","20"]               | ["#total","<","19"]              | GRADE_MISSING     | grading
            "id":"6","name":"6","marks":10    | "id":"6","name":"6","marks":9    | REFUSED           | sections[s].marks
            "HIGHER_IS_BETTER"                | "LOWER_IS_BETTER"                | REFUSED           | items[1].rule
            "target":"$u"                     | "target":60                      | REFUSED           | items[7].rule.proportional.target
            "of":"n"                          | "of":"m"                         | REFUSED           | items[6].rule.interpolated.of
            "below":"$t"                      | "below":"$tt"                    | REFUSED           | items[2].rule.deduct[0].perStep.below
            "id":"5"                          | "id":"4"                         | REFUSED           | items[4]
            {"pass":"q"}                      | "#total"                         | REFUSED           | items[5].rule
            """)
    @DisplayName("弄坏一处，查出一处，说得出在哪里，实证重算无误")
    void planted(String text, String broken, Kind kind, String at) {
        String before = good();
        assertThat(before).as("the text to be broken").contains(text);
        String json = before.replace(text, broken);
        if (kind == Kind.MARKS_BELOW_ZERO) {
            json = json.replace("\"floor\":\"0\"", "\"floor\":\"none\"");
        }
        if (kind == Kind.MARKS_EXCEEDED) {
            json = json.replace("\"ceiling\":\"full\"", "\"ceiling\":\"none\"");
        }
        Review review = review(json);
        assertThat(review.findings()).as("all findings: %s", review.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.at()).startsWith(at);
        });
        replay(json, review.findings());
    }

    /** With a lot nobody stays level; last year's score may be alike; a cut of NONE and shared ranks say what becomes of those who are level. */
    @ParameterizedTest(name = "最后比{0}，名次{1}，优秀{2}，名额{3}：{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            lot   | UNDECIDED   | 30%  | UNDECIDED | -
            none  | UNDECIDED   | 30%  | UNDECIDED | ranking.ties 2, grades[优秀].quota.cut 4, awards[先进单位].quota.cut 2, awards[建设奖].quota.cut 2
            given | UNDECIDED   | 30%  | UNDECIDED | ranking.ties 2, grades[优秀].quota.cut 4, awards[先进单位].quota.cut 2, awards[建设奖].quota.cut 2
            none  | UNDECIDED   | 30%  | NONE      | ranking.ties 2
            none  | COMPETITION | 30%  | UNDECIDED | grades[优秀].quota.cut 4, awards[先进单位].quota.cut 2, awards[建设奖].quota.cut 2
            none  | COMPETITION | 30%  | NONE      | -
            none  | DENSE       | 50%  | UNDECIDED | grades[优秀].quota.cut 2, awards[先进单位].quota.cut 2, awards[建设奖].quota.cut 2
            none  | MEAN        | 100% | UNDECIDED | awards[先进单位].quota.cut 2, awards[建设奖].quota.cut 2
            none  | MEAN        | 0%   | UNDECIDED | awards[先进单位].quota.cut 2, awards[建设奖].quota.cut 2
            """)
    @DisplayName("同分而名额不够：规则没有写给谁的，查得出，有几家并列为证；写了的不报")
    void ties(String last, String ties, String share, String cut, String expected) {
        Rulebook rulebook = QuanhengJson.read(good(), Rulebook.class);
        Distribution how = distribution(last, ties, share, cut);
        List<Finding> findings =
                Review.of(rulebook, how, Review.all(Severity.WARNING), JUMP).findings();
        assertThat(findings).extracting(Finding::kind).allMatch(kind -> kind == Kind.TIE_UNBROKEN);
        assertThat(findings)
                .extracting(finding -> finding.at() + " " + finding.witnesses().size())
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(", ")));
        findings.forEach(finding -> staysOpen(rulebook, how, finding));
    }

    /** The witnesses in one peer group, alike in what no sheet holds: the same total, and what the place of the finding gives out is open for each. */
    private static void staysOpen(Rulebook rulebook, Distribution how, Finding finding) {
        Cohort cohort =
                Cohort.ofPeers(finding.witnesses().stream().map(Witness::unit).toList());
        List<ScoreSheet> sheets = Scorer.of(rulebook).score(cohort);
        assertThat(sheets)
                .extracting(sheet -> sheet.total().score())
                .containsOnly(finding.witnesses().get(0).outcome());
        Map<PartyId, Rational> alike = new HashMap<>();
        sheets.forEach(sheet -> alike.put(sheet.party(), Rational.ONE));
        CohortResult result = new CohortResult(
                LocalDate.of(2025, 1, 31), cohort.peerGroups(), List.of(), sheets, how.ranking(), Map.of("表外", alike));
        if (finding.at().startsWith("ranking")) {
            assertThat(result.standings())
                    .extracting(Standing::rank)
                    .allMatch(rank -> rank.number().isEmpty());
        } else if (finding.at().startsWith("grades")) {
            assertThat(how.grades().get(0).apply(result))
                    .allMatch(each -> each.byScale()
                                    .filter(how.grades().get(0).grade()::equals)
                                    .isPresent()
                            && each.grade().isEmpty());
        } else {
            AwardRules awards = how.awards().orElseThrow();
            FinalResult decided = awards.decide(FinalResult.of(result), History.NONE, ResultNames.of(rulebook, awards));
            assertThat(decided.awards())
                    .filteredOn(each -> finding.at().contains("[" + each.award() + "]"))
                    .extracting(AwardDecision::status)
                    .containsOnly(AwardDecision.Status.UNDECIDED);
        }
    }

    @Test
    @DisplayName("奖项问到没有的等次、没有的小项：不能使用，逐一指出")
    void awardsOfWhatThereIsNot() {
        Distribution how = QuanhengJson.read(
                DISTRIBUTION
                        .formatted("", "COMPETITION", "30%", "NONE")
                        .replace("\"graded\": {\"in\": [\"优秀\"]", "\"graded\": {\"in\": [\"优等\"]")
                        .replace("\"when\": {\"score\": {\"line\": \"6\"", "\"when\": {\"score\": {\"line\": \"66\""),
                Distribution.class);
        assertThat(Review.of(QuanhengJson.read(good(), Rulebook.class), how, Review.all(Severity.ERROR), JUMP)
                        .findings())
                .extracting(finding -> finding.kind() + " " + finding.at())
                .containsExactly("REFUSED awards[先进单位].when.graded.in", "REFUSED awards[建设奖].when.score.line");
    }

    /** Three seats in a rule of the rulebook itself: the first place has five marks, and two have the most. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            COMPETITION | -
            MEAN        | -
            UNDECIDED   | items[1].rule.pass[0]
            """)
    @DisplayName("计分规则按名次给分：并列没有名次的查得出，两家并列为证")
    void placesInARule(String ties, String at) {
        Rulebook rulebook = new Book()
                .indicator("x", "NUMBER", "'least':0,'most':50")
                .item("1", 5, "{'pass':[{'rank':{'of':'x','best':'HIGHEST','ties':'" + ties + "','skip':[]}},'<=',1]}")
                .absent("MISSING", "{'noScore':'MISSING'}")
                .absent("UNDECIDED", "{'noScore':'UNDECIDED'}")
                .rulebook();
        List<Finding> findings = Review.of(rulebook, Map.of(Kind.TIE_UNBROKEN, Severity.NOTE), JUMP)
                .findings();
        assertThat(findings).extracting(Finding::at).isEqualTo(at == null ? List.of() : List.of(at));
        for (Finding finding : findings) {
            Scorer.of(rulebook)
                    .score(Cohort.ofPeers(
                            finding.witnesses().stream().map(Witness::unit).toList()))
                    .forEach(sheet ->
                            assertThat(sheet.item("1").score().reason()).contains(Reason.UNDECIDED));
            assertThat(finding.witnesses())
                    .hasSize(2)
                    .allMatch(witness -> witness.outcome()
                            .reason()
                            .filter(Reason.UNDECIDED::equals)
                            .isPresent());
        }
    }

    /** Every witness, scored by itself, comes to what the finding says. */
    static void replay(String json, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.kind() != Kind.REFUSED
                        && finding.kind() != Kind.GRADE_MISSING
                        && finding.kind() != Kind.TIE_UNBROKEN)
                .forEach(finding -> finding.witnesses()
                        .forEach(witness -> assertThat(Scorer.of(QuanhengJson.read(json, Rulebook.class))
                                        .score(witness.unit())
                                        .line(witness.line())
                                        .orElseThrow()
                                        .value())
                                .as("witness of %s", finding)
                                .isEqualTo(witness.outcome())));
    }
}
