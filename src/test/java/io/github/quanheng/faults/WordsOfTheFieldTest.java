package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("行业用语：写错的不收，说出在哪里；短写法与长写法得分相同")
class WordsOfTheFieldTest {
    private static Book book(String rule) {
        return Book.usual().item("1", 10, rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'deduct':[{'perCase':{'each':1,'of':'r','below':'90%'}}]} | items[1].rule.deduct[0].perCase.of：r是率（%），不能按例计数；按百分点计分请写perStep
            {'deduct':[{'perCase':{'each':1,'of':'n','below':'90%'}}]} | items[1].rule.deduct[0].perCase.below：90%是率（%），而n是数量（人）；两者单位须一致，只有0不分单位
            {'perCase':{'each':1,'of':'n','below':6,'above':2}} | items[1].rule.perCase：下限6高于上限2；请将两者对调
            {'perCase':{'each':-1,'of':'n','below':6}} | items[1].rule.perCase.each：-1小于零；请写不小于零的数
            {'inParts':[{'marks':4,'rule':'x'},{'marks':5,'rule':'y'}]} | items[1].rule.inParts：各部分合计9分，而满分是10分；请改正各部分的分数，或改正满分
            {'product':['full',{'netRate':{'of':'n','among':'m','without':['n']}}]} | items[1].rule.product[1].netRate.without[0]：n是数量（人），而m是数量（元）；两者单位须一致，只有0不分单位
            {'toStep':{'of':'r','step':'0.5','mode':'HALF_UP'}} | items[1].rule.toStep.step：0.5是普通的数，而r是率（%）；率要写上单位，如50%（即0.5），或0.5%
            {'provided':{'when':'q','then':2,'otherwise':'r'}} | items[1].rule.provided.then：2是普通的数，而r是率（%）；率要写上单位，如2%
            {'count':{'of':'x'}} | items[1].rule：指标x是“数”，此处须是“记录”；请改用另一个指标，或改正它的kind
            {'count':{'of':'rec','distinct':'kind'}} | items[1].rule.count.distinct：rec的记录没有字段kind；请从[k, v, w]中选用
            {'perRecord':{'each':'v','of':'rec','oncePer':'kind'}} | items[1].rule.perRecord.oncePer：rec的记录没有字段kind；请从[k, v, w]中选用
            {'product':['full',{'peers':{'of':'r','as':'MEAN'}}]} | items[1].rule.product[1].peers.skip：其他单位可能没有此值，而办法没有写明怎么办；除去缺报者写"skip": ["MISSING"]，一律不除去写"skip": []（此时本项不得出分数）
            {'rank':{'of':'r','best':'HIGHEST','ties':'DENSE'}} | items[1].rule.rank.skip：其他单位可能没有此值，而办法没有写明怎么办；除去缺报者写"skip": ["MISSING"]，一律不除去写"skip": []（此时本项不得出分数）
            {'weighted':[{'of':'r','weight':1},{'of':'n','weight':2}]} | items[1].rule.weighted[1].of：n是数量（人），而r是率（%）；两者单位须一致，只有0不分单位
            {'converted':{'of':'r','outOf':100}} | items[1].rule.converted.outOf：100是普通的数，而r是率（%）；率要写上单位，如100%
            {'slices':{'of':'r','step':1,'from':[['0%',1]]}} | items[1].rule.slices.step：1是普通的数，而r是率（%）；率要写上单位，如1%
            {'product':['full',{'scoreRate':'9'}]} | items[1].rule.product[1]：此处没有计分行#9；请写本办法中的行号
            {'pass':{'some':{'over':{'rows':'x'}}}} | items[1].rule.pass.some：指标x是“数”，此处须是“记录”；请改用另一个指标，或改正它的kind
            {'pass':{'none':{'over':{'rows':'rec'},'where':['v','>','5%']}}} | items[1].rule.pass.none.where[2]：5%是率（%），而v是普通的数；两者单位须一致，只有0不分单位
            {'pass':['c','=','二']} | items[1].rule.pass：c是代码，二不是指标；代码请写{"is": {"of": "c", "in": ["二"]}}
            {'pass':['类别','=','甲类']} | items[1].rule.pass：类别和甲类都不是指标；单位的属性请写{"unit": {"own": {"类别": ["甲类"]}}}；指标请先声明
            """)
    @DisplayName("与数据、单位、行对不上的写法，在检查时拒绝")
    void refusedByTheCheck(String rule, String problem) {
        assertThat(book(rule).problems(Language.CHINESE)).contains(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'provided':{'when':'q'}}                                   | provided
            {'perCase':{'of':'n','below':4}}                            | perCase
            {'lose':[]}                                                 | lose
            {'weighted':[{'of':'x','weight':1}]}                        | weighted
            {'weighted':[{'of':'x','weight':0},{'of':'y','weight':1}]}  | weight
            {'converted':{'of':'x','outOf':0}}                          | outOf: line 1, column 32, converts out of 0; write more than 0
            {'inParts':[{'marks':4,'rule':'x'}]}                        | inParts
            {'netRate':{'of':'x','among':'y','without':[]}}             | without
            {'toStep':{'of':'x','step':0,'mode':'HALF_UP'}}             | step
            {'toStep':{'of':'x','step':1,'mode':'UNNECESSARY'}}         | mode
            {'slices':{'of':'x','step':1,'from':[[100,1],[0,2]]}}       | from
            {'slices':{'of':'x','step':0,'from':[[0,1]]}}               | step
            {'slices':{'of':'x','step':1,'from':[]}}                    | from
            {'peers':{'of':'x','as':'COUNT','skip':[]}}                 | as
            """)
    @DisplayName("本身不成立的写法，读入时就拒绝")
    void refusedByTheReader(String rule, String at) {
        assertThatThrownBy(() -> QuanhengJson.read(rule.replace('\'', '"'), Quantity.class))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(at);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'choose':{'hit':'UNIQUE','cases':[{'when':['x','>=',5],'then':'full'}],'otherwise':3}} | {'provided':{'when':['x','>=',5],'then':'full','otherwise':3}} | 4 | 3
            {'perCase':{'each':2,'of':{'gap':{'of':'x','below':6,'basis':'POINTS'}}}} | {'perCase':{'each':2,'of':'x','below':6}} | 4 | 4
            {'perCase':{'each':2,'of':{'gap':{'of':'x','above':6,'basis':'POINTS'}}}} | {'perCase':{'each':2,'of':'x','above':6}} | 9 | 6
            {'product':['full',{'quotient':{'over':'x','by':8}}]} | {'converted':{'of':'x','outOf':8}} | 4 | 5
            {'sum':[{'product':['0.3','x']},{'product':['0.7',10]}]} | {'weighted':[{'of':'x','weight':'0.3'},{'of':10,'weight':'0.7'}]} | 20 | 13
            {'sum':[{'product':['0.4','x']},{'product':['0.6',10]}]} | {'weighted':[{'of':'x','weight':4},{'of':10,'weight':6}]} | 20 | 14
            {'product':['full',{'quotient':{'over':4,'by':{'difference':{'from':'x','less':[1,1]}}}}]} | {'product':['full',{'netRate':{'of':4,'among':'x','without':[1,1]}}]} | 10 | 5
            {'product':['0.5',{'rounded':{'of':{'product':[2,'x']},'to':{'decimals':0,'mode':'HALF_UP'}}}]} | {'toStep':{'of':'x','step':'0.5','mode':'HALF_UP'}} | 3.75 | 4
            {'product':['0.5',{'rounded':{'of':{'product':[2,'x']},'to':{'decimals':0,'mode':'HALF_UP'}}}]} | {'toStep':{'of':'x','step':'0.5','mode':'HALF_UP'}} | 3.74 | 3.5
            {'sum':[{'limit':{'of':{'difference':{'from':4,'less':['x']}},'least':0,'most':4}},{'limit':{'of':{'product':[6,{'quotient':{'over':'x','by':12}}]},'least':0,'most':6}}]} | {'inParts':[{'marks':4,'rule':{'deduct':['x']}},{'marks':6,'rule':{'proportional':{'of':'x','target':12,'form':'SHARE_OF_TARGET'}}}]} | 6 | 3
            {'award':[{'when':['x','>',3],'then':2}]} | {'lose':[{'when':['x','>',3],'then':2}]} | 4 | 2
            {'interpolated':{'of':'x','through':[[0,0],[2,2],[9,9]],'before':0,'after':9}} | {'slices':{'of':'x','step':1,'from':[[0,1]]}} | 7 | 7
            """)
    @DisplayName("短写法就是长写法的意思")
    void meansTheLongForm(String longer, String shorter, String x, String score) {
        assertThat(book(shorter).scores("'x':" + x)).isEqualTo(score + " = " + score);
        assertThat(book(longer).scores("'x':" + x)).isEqualTo(score + " = " + score);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'count':{'of':'rec','distinct':'k'}}                                   | 得分为rec记录中不同k的个数
            {'aggregate':{'over':{'rows':'rec'},'as':'COUNT','oncePer':'k'}}        | 得分为rec记录中不同k的个数
            """)
    @DisplayName("甲、乙、乙三条记录有两种：不重复计数就是按事项计的个数，写短写长都一样说")
    void countsDifferentThings(String rule, String said) {
        Book book = book(rule);
        String rows = "'rec':{'records':[{'k':{'code':'甲'},'v':1,'w':'5%'},{'k':{'code':'乙'},'v':2,'w':'5%'},"
                + "{'k':{'code':'乙'},'v':3,'w':'5%'}]}";
        assertThat(book.scores(rows)).isEqualTo("2 = 2");
        var line = Explainer.of(book.rulebook(), Language.CHINESE)
                .explain(book.sheet(rows))
                .sections()
                .get(0)
                .items()
                .get(0);
        assertThat(line.rule()).startsWith(said);
        assertThat(line.sentence()).contains("（甲、乙），为2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'product':['full',{'netRate':{'of':5,'among':'x','without':[4]}}]} | 3 | REFUSED
            {'product':['full',{'netRate':{'of':5,'among':'x','without':[4]}}]} | 4 | EXCLUDED
            {'product':['full',{'netRate':{'of':5,'among':'x','without':[4]}}]} | 14 | 5
            {'inParts':[{'marks':4,'rule':{'deduct':['x']}},{'marks':6,'rule':'full'}]} | 9 | 6
            {'inParts':[{'marks':4,'rule':'full'},{'marks':6,'rule':'full'}]} | 9 | 10
            """)
    @DisplayName("剔除的多于总数的数据不合，剔完了分母为零；一部分扣完不扣别的部分；每部分的满分是它自己的")
    void edges(String rule, String x, String score) {
        assertThat(book(rule).scores("'x':" + x)).startsWith(score + " = ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'inParts':[{'marks':4,'rule':{'deduct':[{'perStep':{'of':'r','below':'90%','basis':'POINTS','step':'1%','partial':'WHOLE','each':1}}]}},{'marks':6,'rule':{'pass':'q'}}]} | 各部分分别计分，每部分不低于0分、不高于其满分，再合计：（1）满分4分，〔r低于90%的，每低1个百分点扣1分（不足1个百分点不计）〕；（2）满分6分，〔q为是，得满分，否则不得分〕 | r 88%，低于90%，低2个百分点
            {'product':['full',{'netRate':{'of':'n','among':100,'without':[10]}}]} | 得分为满分 × 〔剔除后的率（n ÷ （100 − 10））〕 | 81人 ÷ （100 − 10） = 90%
            {'toStep':{'of':'x','step':'0.5','mode':'HALF_UP'}} | 得分为x（四舍五入到0.5的整倍数） | x 3.74（四舍五入到0.5的整倍数），为3.5
            """)
    @DisplayName("句子说得出规则，也说得出数是怎么来的")
    void sentences(String rule, String said, String worked) {
        Book book = book(rule);
        var line = Explainer.of(book.rulebook(), Language.CHINESE)
                .explain(book.sheet("'r':'88%','q':true,'n':81,'x':'3.74'"))
                .sections()
                .get(0)
                .items()
                .get(0);
        assertThat(line.rule()).startsWith(said);
        assertThat(line.sentence()).contains(worked);
    }

    @Test
    @DisplayName("每高目标的10%扣1分而目标为零：没有分母，句子照样说得出")
    void stepsFromATargetOfZero() {
        Book book = book(
                "{'deduct':[{'perStep':{'of':'r','above':'r2','basis':'RELATIVE','step':'10%','partial':'WHOLE','each':1}}]}");
        assertThat(sentence(book, Language.CHINESE)).isEqualTo("1 1：r 50%，目标≤0%，r高于r2的差距（占比）：分母为零，按规定不计入，不计分（满分10分）");
        assertThat(sentence(book, Language.ENGLISH))
                .isEqualTo(
                        "1 1: r 50%, target ≤0%, excess of r above r2 (relative): zero denominator, by provision taken out of the account,"
                                + " not counted (full marks 10)");
    }

    private static String sentence(Book book, Language language) {
        return Explainer.of(book.rulebook(), language)
                .explain(book.sheet("'r':'50%','r2':'0%'"))
                .items()
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    @Test
    @DisplayName("累进：三段之内、之间、之上，未到第一段的不计")
    void slicesInEveryPart() {
        Book slices = book("{'slices':{'of':'x','step':2,'from':[[10,1],[20,3],[30,5]]}}");
        assertThat(slices.scores("'x':8")).isEqualTo("0 = 0");
        assertThat(slices.scores("'x':16")).isEqualTo("3 = 3");
        assertThat(slices.scores("'x':20")).isEqualTo("5 = 5");
        assertThat(slices.scores("'x':25")).isEqualTo("12.5 = 12.5");
        assertThat(slices.scores("'x':34")).isEqualTo("30 = 30");
    }

    @Test
    @DisplayName("最后一等不写条件，给前面都不符合的；前面各等没有条件的不收；前面的条件未知时没有等次")
    void theLastGradeMayGoWithout() {
        Book two = book("'x'").grading("{'grades':[{'name':'合格','when':['#total','>=',6]},{'name':'不合格'}]}");
        assertThat(two.sheet("'x':6").grade().orElseThrow().grade()).hasToString("Optional[合格]");
        assertThat(two.sheet("'x':5").grade().orElseThrow().grade()).hasToString("Optional[不合格]");
        assertThatThrownBy(() -> book("'x'")
                        .grading("{'grades':[{'name':'不合格'},{'name':'合格','when':['#total','>=',6]}]}")
                        .rulebook())
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("不合格");
        Book unknown = book("{'product':['x',1]}")
                .absent("MISSING", "{'noScore':'MISSING'}")
                .grading("{'grades':[{'name':'合格','when':['#total','>=',6]},{'name':'不合格'}]}");
        assertThat(unknown.sheet("").grade().orElseThrow().grade()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "59.6%"              | {'value':'59.6%'}
            27                   | {'value':27}
            true                 | {'value':true}
            甲                   | {'value':'甲'}
            2024-03-31           | {'value':'2024-03-31'}
            {'ratio':[596,1000]} | {'value':{'ratio':[596,1000]}}
            """)
    @DisplayName("只有一个值的数据可以只写值")
    void aValueAlone(String alone, String written) {
        String json = alone.startsWith("{") || alone.equals("true") || alone.equals("27") ? alone : "'" + alone + "'";
        assertThat(QuanhengJson.read(json.replace('\'', '"'), Observation.class))
                .isEqualTo(QuanhengJson.read(written.replace('\'', '"'), Observation.class));
    }
}
