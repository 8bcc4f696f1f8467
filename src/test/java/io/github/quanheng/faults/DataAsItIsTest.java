package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.Note;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.CalendarDay;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("数据照原样：只知界限的数、等次评语、缺字段的记录、考核年度的日期")
class DataAsItIsTest {
    private static final String GRADED = "{'graded':{'grade':'良','assessor':'专家组','reason':'现场较好','evidence':['记录表']}}";

    private static Book book(String rule, String... more) {
        return Book.usual()
                .bounds("'floor':0,'ceiling':'full'")
                .indicator("g", "OPINION", "'codes':['优','良','差']")
                .indicator(
                        "visits",
                        "RECORDS",
                        "'fields':{'at':'CODE','hours':'NUMBER','kept':'YES_NO','by':'OPINION'},'optional':['hours','kept','by']")
                .item("1", 10, rule, more);
    }

    private static LineExplanation told(Book book, String figures, Language language) {
        ScoreSheet sheet = book.sheet(figures);
        return Explainer.of(book.rulebook(), language)
                .explain(sheet)
                .sections()
                .get(0)
                .items()
                .get(0);
    }

    @ParameterizedTest(name = "{0}，x {1}：{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'pass':['x','>=',40]}                                                  | {'bound':{'atLeast':50}}                | 10
            {'pass':['x','>=',50]}                                                  | {'bound':{'atLeast':50}}                | 10
            {'pass':['x','>',50]}                                                   | {'bound':{'atLeast':50}}                | ONLY_BOUNDED
            {'pass':['x','>',300]}                                                  | {'bound':{'moreThan':300}}              | 10
            {'pass':['x','>=',60]}                                                  | {'bound':{'atLeast':50,'lessThan':60}}  | 0
            {'pass':['x','=',60]}                                                   | {'bound':{'atLeast':50,'lessThan':60}}  | 0
            {'pass':['x','!=',60]}                                                  | {'bound':{'atLeast':50,'atMost':60}}    | ONLY_BOUNDED
            {'pass':[40,'<=','x']}                                                  | {'bound':{'atLeast':50}}                | 10
            {'pass':['x','>=','y']}                                                 | {'bound':{'atLeast':50}}                | ONLY_BOUNDED
            {'pass':{'any':[['x','>=',40],['y','>=',1]]}}                           | {'bound':{'atLeast':50}}                | 10
            {'proportional':{'of':'x','target':48,'form':'SHARE_OF_TARGET'}}        | {'bound':{'atLeast':50}}                | 10
            {'proportional':{'of':'x','target':60,'form':'SHARE_OF_TARGET'}}        | {'bound':{'atLeast':50}}                | ONLY_BOUNDED
            {'bands':{'of':'x','marks':{'[50,)':8,'[20,50)':5,'[0,20)':0}}}         | {'bound':{'atLeast':50}}                | 8
            {'bands':{'of':'x','marks':{'[50,)':8,'[20,50)':5,'[0,20)':0}}}         | {'bound':{'atLeast':20,'lessThan':50}}  | 5
            {'bands':{'of':'x','marks':{'[50,)':8,'[20,50)':5,'[0,20)':0}}}         | {'bound':{'atMost':50}}                 | ONLY_BOUNDED
            {'deduct':[{'perStep':{'of':'x','below':40,'basis':'POINTS','step':1,'partial':'WHOLE','each':1}}]} | {'bound':{'moreThan':40}} | 10
            {'perCase':{'each':1,'of':'x'}}                                         | {'bound':{'atLeast':50}}                | 10
            {'perCase':{'each':'0.1','of':'x'}}                                     | {'bound':{'atLeast':50}}                | ONLY_BOUNDED
            'x'                                                                     | {'bound':{'atLeast':50}}                | 10
            {'deduct':[{'perCase':{'each':1,'of':'x'}}]}                            | {'bound':{'atLeast':50}}                | 0
            {'sum':[7,{'difference':{'from':'x','less':['x']}}]}                    | {'bound':{'atLeast':50}}                | 7
            """)
    @DisplayName("结果不随确数而变的计分，随确数而变的说“只知界限”")
    void boundedFigures(String rule, String x, String score) {
        assertThat(book(rule).scores("'x':" + x)).isEqualTo(score + " = " + score);
    }

    @ParameterizedTest(name = "{0}，x {1}，y {2}：{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'sum':[{'perCase':{'each':'0.1','of':'x'}},{'perCase':{'each':'0.1','of':'y'}}]}        | {'bound':{'atLeast':50}} | {'bound':{'atLeast':50}} | 10
            {'sum':[{'perCase':{'each':'0.1','of':'x'}},{'perCase':{'each':'0.1','of':'y'}}]}        | {'bound':{'atLeast':50}} | {'bound':{'atLeast':49}} | ONLY_BOUNDED
            {'sum':[{'limit':{'of':'x','most':4}},{'limit':{'of':'y','most':3}}]}                    | {'bound':{'moreThan':4}} | {'bound':{'atLeast':3}}  | 7
            {'pass':['x','>=','y']}                                                                  | {'bound':{'atLeast':50}} | {'bound':{'atMost':50}}  | 10
            {'pass':['x','>=','y']}                                                                  | {'bound':{'atLeast':50}} | {'bound':{'atMost':51}}  | ONLY_BOUNDED
            {'pass':['x','<','y']}                                                                   | {'bound':{'atLeast':50}} | {'bound':{'lessThan':40}} | 0
            {'extreme':{'which':'HIGHEST','of':['x','y'],'skip':[]}}                                 | {'bound':{'atLeast':50}} | {'bound':{'atMost':9}}   | 10
            {'extreme':{'which':'LOWEST','of':['x','y',8],'skip':[]}}                                | {'bound':{'atLeast':50}} | {'bound':{'atLeast':9}}  | 8
            {'deduct':[{'perCase':{'each':1,'of':'x'}},{'perCase':{'each':1,'of':'y'}}]}             | {'bound':{'atLeast':6}}  | {'bound':{'atLeast':4}}  | 0
            {'provided':{'when':['x','>=',50],'then':{'limit':{'of':'y','most':6}},'otherwise':'y'}} | {'bound':{'atLeast':50}} | {'bound':{'atLeast':6}}  | 6
            {'provided':{'when':['x','>=',60],'then':{'limit':{'of':'y','most':6}},'otherwise':{'limit':{'of':'y','most':7}}}} | {'bound':{'atLeast':50}} | {'bound':{'atLeast':9}} | ONLY_BOUNDED
            {'provided':{'when':['x','>=',60],'then':{'limit':{'of':'y','most':7}},'otherwise':{'limit':{'of':'y','most':7}}}} | {'bound':{'atLeast':50}} | {'bound':{'atLeast':9}} | 7
            {'sum':[{'perCase':{'each':1,'of':'x'}},{'settle':{'of':'y','when':{'ONLY_BOUNDED':'2'}}}]} | {'bound':{'atLeast':1,'atMost':2}} | {'bound':{'atLeast':9}}  | ONLY_BOUNDED
            {'deduct':[{'steps':{'of':'x','size':3,'partial':'WHOLE'}},{'steps':{'of':'y','size':3,'partial':'STARTED'}}]} | {'bound':{'atLeast':3,'lessThan':6}} | {'bound':{'moreThan':3,'atMost':6}} | 7
            """)
    @DisplayName("两个数都只知界限：各种可能都是同一分数的给分，否则说出两个都只知界限")
    void twoBoundedFigures(String rule, String x, String y, String score) {
        assertThat(book(rule).scores("'x':" + x + ",'y':" + y)).isEqualTo(score + " = " + score);
    }

    @Test
    @DisplayName("两个数都只知界限时，句子两个都说到")
    void twoBoundedFiguresInWords() {
        Book sum = book("{'sum':[{'perCase':{'each':'0.1','of':'n'}},{'perCase':{'each':'0.1','of':'x'}}]}");
        assertThat(told(sum, "'n':{'bound':{'atLeast':50}},'x':{'bound':{'atLeast':50}}", Language.CHINESE)
                        .sentence())
                .contains("n 至少50人", "x 至少50", "不论确数是多少都一样", "得10分");
        LineExplanation open = told(sum, "'n':{'bound':{'atLeast':5}},'x':{'bound':{'atLeast':5}}", Language.CHINESE);
        assertThat(open.sentence()).contains("n、x：只知界限", "无得分");
    }

    @Test
    @DisplayName("别的行要读封顶以前的分数时，封顶不能使它确定")
    void theRawScoreIsNeverMadeUp() {
        Book two = book("{'perCase':{'each':1,'of':'x'}}").item("2", 10, "{'score':{'of':'1','stage':'RAW'}}");
        assertThat(two.scores("'x':{'bound':{'atLeast':50}}")).startsWith("ONLY_BOUNDED ONLY_BOUNDED");
    }

    @Test
    @DisplayName("句子说出只知多少，以及不论确数是多少都一样")
    void boundedFiguresInWords() {
        Book capped = book("{'perCase':{'each':1,'of':'n'}}");
        String figures = "'n':{'bound':{'atLeast':50,'lessThan':60}}";
        assertThat(told(capped, figures, Language.CHINESE).sentence())
                .isEqualTo("1 1：n 至少50人且不到60人，不论确数是多少都一样，得10分（满分10分）");
        assertThat(told(capped, figures, Language.ENGLISH).sentence())
                .contains("at least 50", "less than 60", "the same whatever it is");
        Book pass = book("{'pass':['n','>=',40]}");
        assertThat(told(pass, figures, Language.CHINESE).sentence())
                .isEqualTo("1 1：n 至少50人且不到60人，目标≥40人，达到目标，得10分（满分10分）");
        Book open = book("{'perCase':{'each':'0.1','of':'n'}}");
        assertThat(told(open, figures, Language.CHINESE).sentence()).contains("n 至少50人且不到60人", "只知界限", "无得分");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'bound':{}}                                | 没有界限
            {'bound':{'atLeast':1,'moreThan':2}}        | 同一头写了两个
            {'bound':{'atLeast':5,'lessThan':5}}        | 两头都是5
            {'bound':{'atLeast':6,'lessThan':5}}        | 下限6不低于上限5
            {'bound':{'atLeast':'5%','lessThan':6}}     | 一头是率，一头是数
            {'value':{'missing':'未报'}}                | 没有值
            """)
    @DisplayName("写错的界限不收")
    void wrongBounds(String observation, String problem) {
        assertThatThrownBy(() -> QuanhengJson.read(observation.replace('\'', '"'), Observation.class))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.in(Language.CHINESE)).contains(problem));
    }

    @ParameterizedTest(name = "{0}：{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'byCode':{'of':'g','marks':{'优':10,'良':8,'差':0}}} | 'g':GRADED                      | 8
            {'pass':{'is':{'of':'g','in':['优','良']}}}           | 'g':GRADED                      | 10
            {'byCode':{'of':'g','marks':{'优':10,'良':8,'差':0}}} | 'g':{'missing':'未评'}          | AWAITING_JUDGEMENT
            {'byCode':{'of':'g','marks':{'优':10,'良':8,'差':0}}} |                                 | AWAITING_JUDGEMENT
            {'byCode':{'of':'g','marks':{'优':10,'良':8,'差':0}}} | 'g':{'notApplicable':'不涉及'}  | EXCLUDED
            """)
    @DisplayName("等次评语按等次计分，还没评的等待评判")
    void gradedOpinions(String rule, String figures, String score) {
        assertThat(book(rule).scores(figures == null ? "" : figures.replace("GRADED", GRADED)))
                .startsWith(score + " = ");
    }

    @Test
    @DisplayName("等次评语的评判人、理由、依据都留着并印出")
    void gradedOpinionsKeepTheirReason() {
        LineExplanation line =
                told(book("{'byCode':{'of':'g','marks':{'优':10,'良':8,'差':0}}}"), "'g':" + GRADED, Language.CHINESE);
        assertThat(line.sentence()).isEqualTo("1 1：g 良，得8分（满分10分）");
        assertThat(line.notes()).contains(new Note(Note.Kind.JUDGEMENT, "g评判为良，评判人：专家组，理由：现场较好；依据：记录表"));
    }

    @Test
    @DisplayName("等次与分数不相混：等次不能当分数读，分数不能当等次报")
    void gradesAreNoMarks() {
        assertThat(book("{'judged':{'of':'g','low':0,'high':10,'outside':'LIMIT'}}")
                        .problems(Language.CHINESE))
                .contains("items[1].rule：指标g的评语是等次，没有分数；请用byCode或is读等次");
        assertThat(book("{'pass':{'is':{'of':'o','in':['优']}}}").problems(Language.CHINESE))
                .contains("items[1].rule.pass：指标o的评语是分数，没有等次；请在该指标的codes中列出等次，或用judged读分数");
        assertThatThrownBy(() -> book("{'pass':{'is':{'of':'g','in':['优']}}}")
                        .sheet("'g':{'opinion':{'value':3,'assessor':'甲','reason':'乙'}}"))
                .hasMessageContaining("the opinion is in marks, but a grade belongs here");
        assertThatThrownBy(() -> book("{'pass':{'is':{'of':'g','in':['优']}}}")
                        .sheet("'g':{'graded':{'grade':'中','assessor':'甲','reason':'乙'}}"))
                .hasMessageContaining("there is no code 中");
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'perRecord':{'each':'hours','of':'visits','skip':['MISSING','NOT_APPLICABLE']}}                     | 3
            {'perRecord':{'each':'hours','of':'visits','skip':['NOT_APPLICABLE']}}                               | 0
            {'perRecord':{'each':{'settle':{'of':'hours','when':{'MISSING':1,'NOT_APPLICABLE':0}}},'of':'visits'}} | 4
            {'count':{'of':'visits','where':['hours','>=',1],'skip':['MISSING','NOT_APPLICABLE']}}               | 2
            {'count':{'of':'visits','where':{'absent':{'of':'hours','because':['NOT_APPLICABLE']}}}}             | 1
            {'count':{'of':'visits','where':{'is':{'of':'by','in':['优']}},'skip':['AWAITING_JUDGEMENT']}}       | 1
            """)
    @DisplayName("缺字段的记录：除去、按某数计、没有值，由办法说定")
    void recordsThatLackFields(String rule, String score) {
        String rows =
                "'visits':{'records':[{'at':'甲','hours':1},{'at':'乙','hours':2,'by':{'graded':{'grade':'优','assessor':'组','reason':'好'}}},"
                        + "{'at':'丙'},{'at':'丁','hours':{'notApplicable':'停办'}}]}";
        assertThat(book(rule).scores(rows)).isEqualTo(score + " = " + score);
    }

    @Test
    @DisplayName("没有说定的、按可缺的字段去重的、必有的字段缺了的，都不收")
    void whatMustBeSaidOfRecords() {
        assertThat(book("{'perRecord':{'each':'hours','of':'visits'}}").paths())
                .containsExactly("items[1].rule.perRecord.skip");
        assertThat(book("{'perRecord':{'each':1,'of':'visits','oncePer':'hours'}}")
                        .paths())
                .containsExactly("items[1].rule.perRecord.oncePer");
        assertThatThrownBy(() -> book("{'count':{'of':'visits'}}").sheet("'visits':{'records':[{'hours':1}]}"))
                .hasMessageContaining("field at is missing");
        assertThatThrownBy(() -> Book.usual()
                        .indicator("z", "RECORDS", "'fields':{'a':'CODE'},'optional':['b']")
                        .item("1", 10, "'x'")
                        .rulebook())
                .hasMessageContaining("has no field \"b\"");
    }

    @ParameterizedTest(name = "{0}，{1}报：{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'pass':['d','<=',{'day':'12-10'}]}                                                                    | 2024-12-10 | 10
            {'pass':['d','<=',{'day':'12-10'}]}                                                                    | 2024-12-11 | 0
            {'pass':['d','<=',{'day':'2024-06-30'}]}                                                               | 2024-07-01 | 0
            {'pass':['d','<=',{'day':'next-01-31'}]}                                                               | 2025-01-31 | 10
            {'pass':['d','<=','$until']}                                                                           | 2024-11-30 | 10
            {'pass':['d','<=','$until']}                                                                           | 2024-12-01 | 0
            {'deduct':[{'perCase':{'each':1,'of':{'elapsed':{'from':{'day':'12-10'},'to':'d','in':'DAYS'}}}}]}     | 2024-12-13 | 7
            """)
    @DisplayName("日期：当年的、次年的、定死的、参数里的")
    void days(String rule, String day, String score) {
        Book book = book(rule).parameter("until", "{'day':'11-30'}");
        assertThat(book.scores("'d':'" + day + "'")).isEqualTo(score + " = " + score);
    }

    @Test
    @DisplayName("句子写明是哪一天，跨年的考核期不知是哪一年")
    void daysInWords() {
        LineExplanation line = told(book("{'pass':['d','<=',{'day':'12-10'}]}"), "'d':'2024-12-11'", Language.CHINESE);
        assertThat(line.rule()).isEqualTo("d≤考核年度12月10日，得满分，否则不得分");
        assertThat(line.sentence()).contains("2024-12-11", "2024-12-10", "未达到目标");
        assertThat(CalendarDay.of("12-10").in(Period.of(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31))))
                .isEmpty();
        assertThat(CalendarDay.of("2023-12-10").in(Period.of(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31))))
                .contains(LocalDate.of(2023, 12, 10));
        assertThatThrownBy(() -> CalendarDay.of("02-29")).hasMessageContaining("29 February");
        assertThatThrownBy(() -> CalendarDay.of("13-01")).hasMessageContaining("is no day");
        assertThatThrownBy(() -> CalendarDay.of("2023-02-29")).hasMessageContaining("29 February");
        assertThat(book("{'pass':['d','<=',{'day':'12-10'}]}")
                        .parameter("until", "{'when':'q','value':3},{'when':{'not':'q'},'day':'11-30'}")
                        .item("2", 5, "{'pass':['d','<=','$until']}")
                        .paths())
                .contains("parameters.until[1].day");
    }
}
