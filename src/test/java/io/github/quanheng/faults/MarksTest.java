package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.value.Language;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("满分核对：一个整体至多一个问题，条件再多也查得出，互斥的不相加")
class MarksTest {
    private static Book conditional(int count, String whole, String applies) {
        Book book = Book.usual().item("0", 1, "'x'").marks(whole);
        for (int i = 1; i <= count; i++) {
            book.indicator("a" + i, "YES_NO", "").item("i" + i, 1, "'x'", "'applies':" + applies.formatted(i));
        }
        return book;
    }

    @ParameterizedTest(name = "{0}项")
    @ValueSource(ints = {1, 12, 13, 300})
    @DisplayName("一项总在、各项各有条件，合计至多n＋1分，而大项9999分：一个问题")
    void neverEnough(int count) {
        Book book = conditional(count, "9999", "'a%s'");
        assertThat(book.problems()).hasSize(1);
        assertThat(book.problems(Language.ENGLISH).get(0))
                .startsWith("sections[s].marks: whatever applies, its parts add up to " + (count + 1)
                        + " marks at most, but it has 9999; correct the marks of ");
        assertThat(book.problems(Language.CHINESE).get(0))
                .startsWith("sections[s].marks：无论哪些适用，各部分合计至多" + (count + 1) + "分，而整体是9999分；请改正");
    }

    @ParameterizedTest(name = "{0}项")
    @ValueSource(ints = {1, 13, 300})
    @DisplayName("有时够、有时不够：指出一种不够的情形")
    void notAlways(int count) {
        assertThat(conditional(count, "1", "'a%s'").paths()).containsExactly("sections[s].marks");
        assertThat(conditional(count, "1", "['x','>',%s]").paths()).containsExactly("sections[s].marks");
    }

    @Test
    @DisplayName("十三个条件都牵连在一起，逐一核对过多：仍以某一种情形查出")
    void allHangTogether() {
        String all = IntStream.rangeClosed(1, 13).mapToObj(i -> "'a" + i + "'").collect(Collectors.joining(","));
        Book book = Book.usual();
        IntStream.rangeClosed(1, 13).forEach(i -> book.indicator("a" + i, "YES_NO", ""));
        book.item("1", 6, "'x'").item("2", 4, "'x'", "'applies':{'any':[" + all + "]}").marks("10");
        assertThat(book.paths()).containsExactly("sections[s].marks");
        assertThat(book.problems(Language.ENGLISH).get(0)).contains("its parts add up to 6 marks, but it has 10");
    }

    @Test
    @DisplayName("条件太多而又查不出也证不明：说明无法核对，不默默放过")
    void tooMany() {
        String all = IntStream.rangeClosed(1, 13).mapToObj(i -> "'a" + i + "'").collect(Collectors.joining(","));
        Book book = Book.usual();
        IntStream.rangeClosed(1, 13).forEach(i -> book.indicator("a" + i, "YES_NO", ""));
        book.item("1", 10, "'x'", "'applies':{'atLeast':{'count':7,'of':[" + all + "]}}")
                .item("2", 10, "'x'", "'applies':{'not':{'atLeast':{'count':7,'of':[" + all + "]}}}")
                .marks("10");
        assertThat(book.problems(Language.CHINESE))
                .containsExactly("sections[s].marks：各部分的分值取决于太多条件的组合，超过4096种，无法核对；请减少彼此牵连的条件，或拆成几个部分");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly(
                        "sections[s].marks: the marks of its parts depend on more than 4096 combinations of conditions, too many to be checked; "
                                + "let fewer conditions hang together, or divide it into several parts");
    }

    @ParameterizedTest(name = "{0} 与 {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ['x','>=',5]           | ['x','<',5]
        ['x','>=',5]           | {'not':['x','>=',5]}
        ['x','>=',5]           | [5,'>','x']
        ['x','>','y']          | ['x','<=','y']
        ['x','>','y']          | ['y','>=','x']
        {'is':{'of':'c','in':['甲']}} | {'not':{'is':{'of':'c','in':['甲']}}}
        {'unit':{'grade':['三级甲等']}} | {'not':{'unit':{'grade':['三级甲等']}}}
        {'unit':{'kind':['INSTITUTION']}} | {'not':{'unit':{'kind':['INSTITUTION']}}}
        {'unit':{'own':{'type':['甲']}}} | {'unit':{'own':{'type':['乙']}}}
        {'unit':{'level':['三级']}} | {'unit':{'level':['二级']}}
        {'unit':{'population':{'from':50000}}} | {'unit':{'population':{'below':50000}}}
        """)
    @DisplayName("彼此排斥、必居其一的两项各10分，大项10分：收")
    void excludeOneAnother(String one, String other) {
        Book book = Book.usual()
                .absent("UNKNOWN_CLASS", "{'noScore':'UNKNOWN_CLASS'}")
                .item("1", 10, "'x'", "'applies':" + one)
                .item("2", 10, "'x'", "'applies':" + other)
                .marks("10");
        assertThat(book.problems()).isEmpty();
        assertThat(Book.usual().item("1", 10, "'x'", "'applies':" + one).item("2", 9, "'x'", "'applies':" + other).marks("10").paths())
                .containsExactly("sections[s].marks");
    }

    @ParameterizedTest(name = "满分{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'sum':[4,5]}                                  | 9
        {'difference':{'from':12,'less':[3]}}          | 9
        {'product':[3,3]}                              | 9
        {'product':['90%',10]}                         | 9
        {'quotient':{'over':27,'by':3}}                | 9
        {'extreme':{'which':'LOWEST','of':[9,12],'skip':[]}} | 9
        {'limit':{'of':8,'least':9}}                   | 9
        {'rounded':{'of':8.6,'to':{'decimals':0,'mode':'HALF_UP'}}} | 9
        """)
    @DisplayName("满分是算式：照算，不等于10则说")
    void computed(String marks, String worth) {
        Book book = Book.usual().line("1", marks, 0, "'rule':'x'").marks("10");
        assertThat(book.problems(Language.CHINESE))
                .containsExactly("sections[s].marks：各部分合计" + worth + "分，而整体是10分；请改正1的分值，或改正整体的分值");
        assertThat(book.problems(Language.ENGLISH))
                .containsExactly("sections[s].marks: its parts add up to " + worth
                        + " marks, but it has 10; correct the marks of 1, or its own");
        assertThat(Book.usual().line("1", marks, 0, "'rule':'x'").marks(worth).problems()).isEmpty();
    }

    @ParameterizedTest(name = "权重{0}与{1}")
    @CsvSource(delimiter = '|', textBlock = """
        61% | 40% | 权重61%、40%合计101%；请改正其中一个权重，合计须为100% | the weights 61% and 40% add up to 101%; correct a weight, so that they add up to 100%
        0.6 | 0.3 | 权重0.6、0.3合计0.9；请改正其中一个权重，合计须为1 | the weights 0.6 and 0.3 add up to 0.9; correct a weight, so that they add up to 1
        30  | 70  | 权重30、70合计100；权重请写成百分数，如30% | the weights 30 and 70 add up to 100; write them as per cents, such as 30%
        """)
    @DisplayName("各百分的两块按权重相加：说权重，不说分值")
    void weights(String one, String other, String zh, String en) {
        Book book = Book.usual()
                .marks("100")
                .sections("[" + weighed("a", one) + "," + weighed("b", other) + "]");
        assertThat(book.problems(Language.CHINESE)).containsExactly("sections[a].weight：" + zh);
        assertThat(book.problems(Language.ENGLISH)).containsExactly("sections[a].weight: " + en);
    }

    private static String weighed(String id, String weight) {
        return "{'id':'" + id + "','name':'" + id + "','marks':100,'weight':'" + weight
                + "','items':[{'id':'" + id + "1','name':'项','marks':100,'rule':'x'}]}";
    }

    /** Against the sum worked out for each of 2 to the n truths, on random sections of up to six items under up to three conditions. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("随机大项：核对的结论与逐一枚举相同")
    void againstEnumeration(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 100; round++) {
            int items = random.nextInt(1, 7);
            int[] marks = new int[items];
            int[] under = new int[items];
            Book book = Book.usual();
            IntStream.rangeClosed(1, 3).forEach(i -> book.indicator("a" + i, "YES_NO", ""));
            for (int i = 0; i < items; i++) {
                marks[i] = random.nextInt(1, 4);
                under[i] = random.nextInt(7);
                String condition = under[i] == 0
                        ? ""
                        : under[i] <= 3 ? "'applies':'a" + under[i] + "'" : "'applies':{'not':'a" + (under[i] - 3) + "'}";
                book.item("i" + i, marks[i], "'x'", condition.isEmpty() ? new String[0] : new String[] {condition});
            }
            int whole = random.nextInt(1, 8);
            boolean wrong = false;
            for (int truth = 0; truth < 8; truth++) {
                int sum = 0;
                int present = 0;
                for (int i = 0; i < items; i++) {
                    boolean applies = under[i] == 0
                            || (under[i] <= 3 ? (truth >> under[i] - 1 & 1) == 1 : (truth >> under[i] - 4 & 1) == 0);
                    sum += applies ? marks[i] : 0;
                    present += applies ? 1 : 0;
                }
                wrong |= present > 0 && sum != whole;
            }
            assertThat(book.marks(whole + "").paths()).isEqualTo(wrong ? java.util.List.of("sections[s].marks") : java.util.List.of());
        }
    }

    @Test
    @Timeout(20)
    @DisplayName("五千项各有条件：几秒之内查完")
    void fiveThousand() {
        assertThat(conditional(4_999, "1", "['x','>',%s]").paths()).containsExactly("sections[s].marks");
    }
}
