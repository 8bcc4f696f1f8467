package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("量纲：率、数、人、元、日期、分值不能互相顶替，只有0不分单位")
class DimensionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'deduct':[{'perStep':{'of':'r','below':'62%','basis':'POINTS','step':1,'partial':'WHOLE','each':1}}]} | deduct[0].perStep.step | 1是普通的数，而r的差距是率（%）；率要写上单位，如1% | 1 is a plain number, but the gap of r is a rate (%); write a rate with its sign, such as 1%
        {'difference':{'from':'full','less':[{'steps':{'of':{'gap':{'of':'r','below':'62%','basis':'POINTS'}},'size':1,'partial':'WHOLE'}}]}} | difference.less[0].steps.size | 1是普通的数，而r的差距是率（%）；率要写上单位，如1% | 1 is a plain number, but the gap of r is a rate (%); write a rate with its sign, such as 1%
        {'pass':['r','<=',1]} | pass[2] | 1是普通的数，而r是率（%）；率要写上单位，如1% | 1 is a plain number, but r is a rate (%); write a rate with its sign, such as 1%
        {'pass':[{'gap':{'of':'r','below':'62%','basis':'POINTS'}},'<=',1]} | pass[2] | 1是普通的数，而r的差距是率（%）；率要写上单位，如1% | 1 is a plain number, but the gap of r is a rate (%); write a rate with its sign, such as 1%
        {'pass':[{'change':{'of':'r','from':'r@-1','basis':'POINTS'}},'>=',1]} | pass[2] | 1是普通的数，而r的增减是率（%）；率要写上单位，如1% | 1 is a plain number, but the change of r is a rate (%); write a rate with its sign, such as 1%
        {'deduct':[{'perStep':{'of':'r','below':1,'basis':'POINTS','step':'1%','partial':'WHOLE','each':1}}]} | deduct[0].perStep.below | 1是普通的数，而r是率（%）；率要写上单位，如1% | 1 is a plain number, but r is a rate (%); write a rate with its sign, such as 1%
        {'bands':{'of':'r','marks':{'(,1/3]':4,'(100/3%,)':2}}} | bands.marks.(,1/3] | 1/3是普通的数，而r是率（%）；率要写上单位，如100/3%（即1/3），或1/3% | 1/3 is a plain number, but r is a rate (%); write a rate with its sign, such as 100/3% (which is 1/3), or 1/3%
        {'bands':{'of':'r','marks':{'(,90%)':0,'[90%,1)':2,'[100%,)':3}}} | bands.marks.[90%,1) | 1是普通的数，而r是率（%）；率要写上单位，如1% | 1 is a plain number, but r is a rate (%); write a rate with its sign, such as 1%
        {'interpolated':{'of':'r','through':[[0,0],[1,10]],'before':0,'after':10}} | interpolated.through[1][0] | 1是普通的数，而r是率（%）；率要写上单位，如1% | 1 is a plain number, but r is a rate (%); write a rate with its sign, such as 1%
        {'product':['full',{'limit':{'of':'r','most':100}}]} | product[1].limit.most | 100是普通的数，而r是率（%）；率要写上单位，如100% | 100 is a plain number, but r is a rate (%); write a rate with its sign, such as 100%
        {'proportional':{'of':{'extreme':{'which':'LOWEST','of':['r','r2']}},'target':62,'form':'SHARE_OF_TARGET'}} | proportional.target | 62是普通的数，而算出的值是率（%）；率要写上单位，如62% | 62 is a plain number, but the computed value is a rate (%); write a rate with its sign, such as 62%
        {'proportional':{'of':{'product':['r','r2']},'target':90,'form':'SHARE_OF_TARGET'}} | proportional.target | 90是普通的数，而算出的值是率（%）；率要写上单位，如90% | 90 is a plain number, but the computed value is a rate (%); write a rate with its sign, such as 90%
        {'pass':['r','>=',{'sum':[60,2]}]} | pass[2] | 算出的值是普通的数，而r是率（%）；率要写上单位 | the computed value is a plain number, but r is a rate (%); write a rate with its sign
        {'proportional':{'of':{'aggregate':{'over':{'rows':'rec'},'value':'w','as':'SMALLEST'}},'target':70,'form':'SHARE_OF_TARGET'}} | proportional.target | 70是普通的数，而算出的值是率（%）；率要写上单位，如70% | 70 is a plain number, but the computed value is a rate (%); write a rate with its sign, such as 70%
        {'deduct':[{'perCase':{'each':0.5,'of':{'gap':{'of':'r','below':'62%','basis':'POINTS'}}}}]} | deduct[0].perCase.of | r的差距是率（%），不能按例计数；按百分点计分请写perStep | the gap of r is a rate (%), which is no count of cases; for points write perStep
        {'deduct':[{'perCase':{'each':0.5,'of':'r'}}]} | deduct[0].perCase.of | r是率（%），不能按例计数；按百分点计分请写perStep | r is a rate (%), which is no count of cases; for points write perStep
        {'deduct':[{'perCase':{'each':0.5,'of':'d'}}]} | deduct[0].perCase.of | d是日期，不能按例计数；请写例数 | d is a day, which is no count of cases; write a number of cases
        {'bands':{'of':'x','marks':{'(,5)':0,'[5,)':'80%'}}} | bands.marks | 80%是率（%），此处须是分值；按满分的比例计分请写{"product": ["full", …]}，或直接写分数 | 80% is a rate (%), but marks are needed here; for a share of the full marks write {"product": ["full", ...]}, or write marks
        {'award':[{'when':['x','>=',5],'then':'50%'}]} | award[0].then | 50%是率（%），此处须是分值；按满分的比例计分请写{"product": ["full", …]}，或直接写分数 | 50% is a rate (%), but marks are needed here; for a share of the full marks write {"product": ["full", ...]}, or write marks
        {'deduct':[{'perStep':{'of':'x','below':5,'basis':'POINTS','step':1,'partial':'WHOLE','each':'3%'}}]} | deduct[0].perStep.each | 3%是率（%），而满分是分值；两者单位须一致，只有0不分单位 | 3% is a rate (%), but full is marks; let both be measured in the same; only 0 fits everything
        'r' |  | r是率（%），此处须是分值；按满分的比例计分请写{"product": ["full", …]}，或直接写分数 | r is a rate (%), but marks are needed here; for a share of the full marks write {"product": ["full", ...]}, or write marks
        {'sum':['x','r']} | sum[1] | r是率（%），而x是普通的数；两者单位须一致，只有0不分单位 | r is a rate (%), but x is a plain number; let both be measured in the same; only 0 fits everything
        {'pass':[{'sum':['n','m']},'>=',5]} | pass[0].sum[1] | m是数量（元），而n是数量（人）；两者单位须一致，只有0不分单位 | m is a count (元), but n is a count (人); let both be measured in the same; only 0 fits everything
        {'proportional':{'of':'x','target':9,'form':'RATE_UNTIL_TARGET'}} | proportional.form | RATE_UNTIL_TARGET以率乘满分，而x是普通的数；请改用SHARE_OF_TARGET，或改用率 | RATE_UNTIL_TARGET multiplies the full marks by a rate, and x is a plain number; use SHARE_OF_TARGET, or a rate
        {'pass':['d','>=',20240101]} | pass[2] | 20240101是普通的数，而d是日期；两者单位须一致，只有0不分单位 | 20240101 is a plain number, but d is a day; let both be measured in the same; only 0 fits everything
        {'perCase':{'each':1,'of':{'elapsed':{'from':'r','to':'e','in':'DAYS'}}}} | perCase.of.elapsed.from | r是率（%），此处须是日期；请用类型为DAY的指标 | r is a rate (%), but a day is needed here; use an indicator of kind DAY
        {'perCase':{'each':1,'of':{'elapsed':{'from':'d','to':'x','in':'DAYS'}}}} | perCase.of.elapsed.to | x是普通的数，此处须是日期；请用类型为DAY的指标 | x is a plain number, but a day is needed here; use an indicator of kind DAY
        """)
    @DisplayName("一处写错，只有一个问题，指明何处、两边各是什么、怎么改")
    void whatMeets(String rule, String at, String zh, String en) {
        Book book = Book.usual().item("1", 10, rule);
        String path = "items[1].rule" + (at == null ? "" : "." + at);
        assertThat(book.problems(Language.CHINESE)).containsExactly(path + "：" + zh);
        assertThat(book.problems(Language.ENGLISH)).containsExactly(path + ": " + en);
    }

    @ParameterizedTest(name = "{0}：{1}时{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'deduct':[{'perStep':{'of':'r','below':'62%','basis':'POINTS','step':'1%','partial':'WHOLE','each':1}}]}   | 'r':'59.6%' | 8
        {'deduct':[{'perStep':{'of':'r','below':'62%','basis':'POINTS','step':'1%','partial':'STARTED','each':1}}]} | 'r':'59.6%' | 7
        {'deduct':[{'perStep':{'of':'r','below':'62%','basis':'POINTS','step':'1%','partial':'PRO_RATA','each':1}}]}| 'r':'59.6%' | 7.6
        {'product':['full',{'limit':{'of':'r','most':'100%'}}]} | 'r':'150%' | 10
        {'pass':['r','>=',{'sum':['60%','2%']}]}                | 'r':'63%'  | 10
        {'proportional':{'of':{'product':['r','r2']},'target':'90%','form':'SHARE_OF_TARGET'}} | 'r':'63%','r2':'90%' | 6.3
        {'pass':[{'rounded':{'of':'r','to':{'decimals':0,'mode':'HALF_UP'}}},'>=','90%']} | 'r':'85.2%' | 0
        {'bands':{'of':{'rounded':{'of':'p','to':{'decimals':0,'mode':'HALF_UP'}}},'marks':{'(,15/10万]':10,'(15/10万,19/10万)':8,'[19/10万,)':6}}} | 'p':'18.6/10万' | 6
        {'pass':[{'quotient':{'over':'n','by':'n@-1'}},'>=','95%']} | 'n':19,'n@-1':20 | 10
        {'pass':[{'quotient':{'over':'n','by':'n@-1'}},'>=',0.95]}  | 'n':19,'n@-1':20 | 10
        {'pass':['r','>',0]}                                        | 'r':'1%'   | 10
        {'difference':{'from':'full','less':[{'perCase':{'each':0.5,'of':{'elapsed':{'from':'d','to':'e','in':'DAYS'}}}}]}} | 'd':'2024-03-01','e':'2024-03-05' | 8
        """)
    @DisplayName("写对单位，按手算得分：低2.4个百分点，满1点计2步、不足1点也计则3步、按比例2.4步")
    void right(String rule, String figures, String score) {
        assertThat(Book.usual().item("1", 10, rule).scores(figures)).isEqualTo(score + " = " + score);
    }

    @Test
    @DisplayName("参数的每一行同一单位：第二行写62，不收")
    void rowsOfAParameter() {
        Book book = Book.usual()
                .parameter(
                        "t",
                        "{'when':{'unit':{'own':{'type':['甲']}}},'value':'60%'},{'when':{'unit':{'own':{'type':['乙']}}},'value':62}")
                .item("1", 3, "{'proportional':{'of':'r','target':'$t','form':'SHARE_OF_TARGET'}}");
        assertThat(book.problems(Language.CHINESE))
                .containsExactly("parameters.t[1].value：62是普通的数，而前面的值是率（%）；率要写上单位，如62%");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly(
                        "parameters.t[1].value: 62 is a plain number, but the value before it is a rate (%); write a rate with its sign, such as 62%");
    }

    @Test
    @DisplayName("自定目标的单位由办法中与之相比的量决定：率的目标写62，不收；写62%，99%达标")
    void ownTargets() {
        Book book = Book.usual().ownTarget("t").item("1", 10, "{'pass':['r','>=','$t']}");
        Cohort plain = new Units()
                .unit("A", "'r':'99%'", Book.PERIOD, "", "'targets':{'t':62}")
                .cohort();
        assertThatThrownBy(() -> book.sheets(plain)).isInstanceOfSatisfying(InvalidSubmission.class, wrong -> {
            assertThat(wrong.problems()).hasSize(1);
            assertThat(wrong.problems().get(0).in(Language.CHINESE))
                    .isEqualTo("units[A].targets.t：目标62是普通的数，须是率；请写62%");
            assertThat(wrong.problems().get(0).in(Language.ENGLISH))
                    .isEqualTo(
                            "units[A].targets.t: the target 62 is a plain number, but a rate is asked for; write 62%");
        });
        Cohort rate = new Units()
                .unit("A", "'r':'99%'", Book.PERIOD, "", "'targets':{'t':'62%'}")
                .cohort();
        assertThat(Book.told(book.sheets(rate).get(0))).isEqualTo("10 = 10");
    }

    @ParameterizedTest(name = "{0}的{1}写{2}")
    @CsvSource(delimiter = '|', textBlock = """
        RATE   | most  | 100  | 100是普通的数，而指标是率（%）；请写100% | 100 is a plain number, but the indicator is a rate (%); write 100%
        NUMBER | most  | 500% | 500%是率（%），而指标是普通的数；请写不带单位的数 | 500% is a rate (%), but the indicator is a plain number; write a plain number
        RATE   | least | 1    | 1是普通的数，而指标是率（%）；请写1% | 1 is a plain number, but the indicator is a rate (%); write 1%
        """)
    @DisplayName("指标声明的最大最小值与指标同一单位")
    void declaredBounds(String kind, String end, String bound, String zh, String en) {
        Book book =
                new Book().indicator("z", kind, "'" + end + "':'" + bound + "'").item("1", 10, "{'pass':['z','>',0]}");
        assertThat(book.problems(Language.CHINESE)).containsExactly("indicators[z]." + end + "：" + zh);
        assertThat(book.problems(Language.ENGLISH)).containsExactly("indicators[z]." + end + ": " + en);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'ceiling':'90%'                                       | items[1].ceiling       | 90%
        'floor':'5%'                                          | items[1].floor         | 5%
        'effects':[{'name':'降','how':'AT_MOST','to':'60%'}]  | items[1].effects[0].to | 60%
        'effects':[{'name':'加','how':'ADD','to':'2%'}]       | items[1].effects[0].to | 2%
        'absent':{'MISSING':'30%'}                            | items[1].absent.MISSING | 30%
        """)
    @DisplayName("封顶、保底、调整和缺报计分都是分值，不是率")
    void marksOfALine(String more, String path, String written) {
        Book book = Book.usual().item("1", 10, "'x'", more);
        assertThat(book.problems(Language.CHINESE))
                .containsExactly(path + "：" + written + "是率（%），此处须是分值；按满分的比例计分请写{\"product\": [\"full\", …]}，或直接写分数");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly(
                        path + ": " + written
                                + " is a rate (%), but marks are needed here; for a share of the full marks write {\"product\": [\"full\", ...]}, or write marks");
    }

    @Test
    @DisplayName("总则中的封顶也是：写一次，只说一次")
    void marksOfTheProvisions() {
        Book book = Book.usual()
                .bounds("'floor':0,'ceiling':'90%'")
                .item("1", 10, "'x'")
                .item("2", 10, "'x'");
        assertThat(book.paths()).containsExactly("provisions.items.ceiling");
    }
}
