package io.github.quanheng.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small rulebook as its author writes it, with ' for ", and what becomes of it: its problems, or scores. */
public final class Book {
    public static final String PERIOD = "2024-01-01/2024-12-31";

    private final List<String> indicators = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private final Map<String, String> absent = new LinkedHashMap<>();
    private String ownTargets = "";
    private String grading = "";
    private String sections = "";
    private String section = "";
    private String total = "";
    private String items1 = "'floor':'none','ceiling':'none'";
    private String excluded = "RESCALE_TOTAL";
    private int marks;
    private String whole = "";
    private String more = "";

    public Book() {
        absent.put("MISSING", "0");
        absent.put("NOT_APPLICABLE", "'excluded'");
        absent.put("ZERO_DENOMINATOR", "'excluded'");
        absent.put("BELOW_MINIMUM", "0");
        absent.put("UNKNOWN_CLASS", "{'noScore':'UNKNOWN_CLASS'}");
        absent.put("NO_PEERS", "{'noScore':'NO_PEERS'}");
    }

    /** A rulebook over rates r, r2 and p (per 100,000), numbers x and y, people n, yuan m, days d and e, an answer q, a code c and records rec. */
    public static Book usual() {
        return new Book()
                .indicator("r", "RATE", "'unit':'%'")
                .indicator("r2", "RATE", "'unit':'%'")
                .indicator("p", "RATE", "'unit':'/10万'")
                .indicator("x", "NUMBER", "")
                .indicator("y", "NUMBER", "")
                .indicator("n", "NUMBER", "'unit':'人'")
                .indicator("m", "NUMBER", "'unit':'元'")
                .indicator("d", "DAY", "")
                .indicator("e", "DAY", "")
                .indicator("q", "YES_NO", "")
                .indicator("c", "CODE", "")
                .indicator("o", "OPINION", "")
                .indicator("rec", "RECORDS", "'fields':{'k':'CODE','v':'NUMBER','w':'RATE'}");
    }

    public Book indicator(String id, String kind, String more) {
        indicators.add("{'id':'" + id + "','name':'" + id + "','kind':'" + kind + "'"
                + (more.isEmpty() ? "" : "," + more) + "}");
        return this;
    }

    public Book item(String id, int worth, String rule, String... more) {
        return line(id, worth + "", worth, "'rule':" + rule, more);
    }

    public Book watched(String id, String watches, String... more) {
        return line(id, "0", 0, "'watches':" + watches, more);
    }

    /** An item whose marks are written otherwise; they count as so many. */
    public Book line(String id, String written, int worth, String rule, String... more) {
        String rest = more.length == 0 ? "" : "," + String.join(",", more);
        items.add("{'id':'" + id + "','name':'" + id + "','marks':" + written + "," + rule + rest + "}");
        marks += worth;
        return this;
    }

    public Book parameter(String id, String rows) {
        parameters.add("'" + id + "':[" + rows + "]");
        return this;
    }

    public Book ownTarget(String id) {
        ownTargets = "'ownTargets':['" + id + "'],";
        return this;
    }

    public Book grading(String scale) {
        grading = ",'grading':" + scale;
        return this;
    }

    /** More of the one section. */
    public Book section(String more) {
        section = "," + more;
        return this;
    }

    /** All sections, instead of the one with the items. */
    public Book sections(String all) {
        sections = all;
        return this;
    }

    public Book total(String more) {
        total = "," + more;
        return this;
    }

    public Book marks(String written) {
        whole = written;
        return this;
    }

    public Book bounds(String floorAndCeiling) {
        items1 = floorAndCeiling;
        return this;
    }

    public Book absent(String reason, String counts) {
        absent.put(reason, counts);
        return this;
    }

    public Book excluded(String how) {
        excluded = how;
        return this;
    }

    /** More of the rulebook itself, such as {@code 'rulings':[...]}. */
    public Book more(String keys) {
        more += keys + ",";
        return this;
    }

    public String json() {
        String full = whole.isEmpty() ? marks + "" : whole;
        String all = sections.isEmpty()
                ? "[{'id':'s','name':'s','marks':" + full + ",'items':[" + String.join(",", items) + "]" + section
                        + "}]"
                : sections;
        return ("{" + more + "'id':'faults','edition':'1','inForce':'" + PERIOD + "','title':'示意','indicators':["
                        + String.join(",", indicators) + "]," + ownTargets + "'parameters':{"
                        + String.join(",", parameters) + "},'provisions':{'items':{" + items1
                        + "},'sections':{'floor':'none','ceiling':'none'},'total':{'floor':'none','ceiling':'none'},'absent':{"
                        + absent.entrySet().stream()
                                .map(one -> "'" + one.getKey() + "':" + one.getValue())
                                .collect(Collectors.joining(","))
                        + "},'excluded':'" + excluded + "'},'sections':" + all + ",'total':{'name':'总分','marks':" + full
                        + total + "}" + grading + "}")
                .replace('\'', '"');
    }

    public Rulebook rulebook() {
        return QuanhengJson.read(json(), Rulebook.class);
    }

    public Scorer scorer() {
        return Scorer.of(rulebook());
    }

    public List<Problem> problems() {
        return Scorer.problems(rulebook());
    }

    /** Each problem in one language, with its place. */
    public List<String> problems(Language language) {
        return problems().stream().map(problem -> problem.in(language)).toList();
    }

    public List<String> paths() {
        return problems().stream().map(Problem::path).toList();
    }

    /** The score of one unit that reports figures, such as {@code 'x':7,'r':'63%'}. */
    public ScoreSheet sheet(String figures) {
        return sheets(Units.of("A", figures).cohort()).get(0);
    }

    /** The sheets of all units; outcomes without sheets say the same of every item and of the total. */
    public List<ScoreSheet> sheets(Cohort cohort) {
        Scorer scorer = scorer();
        List<ScoreSheet> sheets = scorer.score(cohort);
        Outcomes outcomes = scorer.outcomes(cohort);
        for (int i = 0; i < sheets.size(); i++) {
            int unit = i;
            Stream.concat(sheets.get(i).items(), Stream.of(sheets.get(i).total()))
                    .filter(line -> line.watched().isEmpty())
                    .forEach(line -> {
                        assertThat(outcomes.number(unit, line.line(), Input.Stage.SCORE))
                                .as("%s without a sheet", line.line())
                                .isEqualTo(line.score().number());
                        assertThat(outcomes.reason(unit, line.line(), Input.Stage.SCORE))
                                .as("%s without a sheet", line.line())
                                .isEqualTo(line.score().reason());
                    });
        }
        return sheets;
    }

    /** The scores of all items of one unit, and after them the total. */
    public String scores(String figures) {
        return told(sheet(figures));
    }

    public static String told(ScoreSheet sheet) {
        return sheet.items().map(item -> told(item.value())).collect(Collectors.joining(" ")) + " = "
                + told(sheet.total().score());
    }

    public static String told(Outcome outcome) {
        return outcome.number()
                .map(Object::toString)
                .orElseGet(() -> outcome.reason().orElseThrow() + "");
    }
}
