package io.github.quanheng.reading;

import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import io.github.quanheng.value.Statement;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the sentences around a table say of all its rows (总则和说明): grades, rounding, missing figures, the cap of bonuses, the floor.
 * A sentence that is none of these and could bear on the marks is asked.
 */
final class TableNotes {
    private static final Pattern ROUNDING = Pattern.compile(
            "(?<of>各项目?|各指标|各小项|每项|单项|所有项目|总分|总得分|最后得分|最终得分|考核得分|得分|分数|计算结果)(?:的?(?:指标|项目))?(?:的?(?:得分|分数|总分|结果))?(?:均|一律|计算)?(?:精确|计算)?(?:(?:保留|精确)(?:到)?(?:小数点?后)?(?<digits>[0-9一二两三四])位(?:小数)?|(?:取整数?|保留整数))(?:[，（、]?(?<mode>四舍五入|不四舍五入|舍去尾数|只舍不入|多余位数舍去)）?)?|(?<first>四舍五入)后?(?:保留)?(?<d2>[0-9一二两三四])位小数");
    private static final Pattern MISSING = Pattern.compile(
            "(?:凡|对)?(?:未(?:按时|按要求|及时)?上?报送?|没有上报|缺报|不上报|无)(?:数据|资料|材料|报表)?的?(?:数据|指标|项目|单位)?的?[，]?(?:该项|本项|相应项目|均|一律)?(?:不得分|不计分|记0分|计0分|得0分|按0分计|按零分计)");
    private static final Pattern BONUS = Pattern.compile(
            "(?:各项)?(?:加分|奖励分|附加分)(?:项|项目)?(?:分值|得分)?(?:合计|累计|总计|总和|最高|最多|总分)*(?:加分)?(?:不(?:得)?超过|为|以|加|计)?(?<most>[0-9]{1,3}(?:\\.[0-9]+)?)分(?:为限|封顶|为上限)?");
    private static final Pattern FLOOR = Pattern.compile(
            "(?:各项|每项|各指标|单项|各项目|所有扣分项?|扣分项?)?(?:的?(?:得分|分值|分数|扣分))?(?:均|一律)?(?:以)?(?:扣完(?:该项|本项|此项)?(?:分值|分数|分)?为止|不(?:计|得|出现|倒扣)负分|不倒扣(?:分)?)");
    private static final Pattern BEARS = Pattern.compile("分|扣|率|%|否决|等次|等级|小数|四舍|排名|视为|加减|[0-9]");
    private static final Pattern HEAD =
            Pattern.compile("(?:注|备注|说明|总则)：| +|[0-9]{1,2}[.、](?![0-9])|（[0-9一二三四五六七八九十]+）|[一二三四五六七八九十]+、");
    private static final String DIGITS = "零一二三四";

    private final Usage usage;
    private final Map<QuestionId, String> answers;
    private final Map<QuestionId, OpenQuestion> questions;
    private final Map<Topic, String> said = new EnumMap<>(Topic.class);
    private final GradeBands grades;
    private final Map<String, List<Statement>> words = new LinkedHashMap<>();
    private Optional<Rounding> items = Optional.empty();
    private Optional<Rounding> total = Optional.empty();
    private Optional<Rational> bonus = Optional.empty();

    private TableNotes(Usage usage, Map<QuestionId, String> answers, Map<QuestionId, OpenQuestion> questions) {
        this.usage = usage;
        this.answers = answers;
        this.questions = questions;
        this.grades = new GradeBands();
    }

    /**
     * What is said.
     *
     * @param usage the answers that the sentences give themselves
     * @param items the rounding of items
     * @param total the rounding of the total
     * @param bonus the most that all bonuses add
     * @param grades the grades
     * @param words what each note was read as, by the number of its row
     */
    record Said(
            Map<Topic, String> usage,
            Optional<Rounding> items,
            Optional<Rounding> total,
            Optional<Rational> bonus,
            Optional<GradingScale> grades,
            Map<String, List<Statement>> words) {}

    /** Reads the notes of a table; what they leave open joins the questions. */
    static Said of(Table table, Usage usage, Map<QuestionId, String> answers, Map<QuestionId, OpenQuestion> questions) {
        TableNotes read = new TableNotes(usage, answers, questions);
        table.rows().stream().filter(row -> row.sort() == Row.Sort.NOTE).forEach(read::note);
        Optional<GradingScale> grades = read.graded(most(table));
        return new Said(read.said, read.items, read.total, read.bonus, grades, read.words);
    }

    /** The most that a total can be; nothing bounds it where there are bonuses. */
    private static Optional<Rational> most(Table table) {
        boolean bonuses = table.rows().stream().anyMatch(row -> row.sort() == Row.Sort.BONUS);
        return bonuses
                ? Optional.empty()
                : Optional.of(Rational.sum(table.rows().stream()
                        .filter(row -> row.sort() == Row.Sort.ITEM)
                        .flatMap(row -> row.marks().stream())
                        .toList()));
    }

    private Optional<GradingScale> graded(Optional<Rational> most) {
        int decimals = total.or(() -> items).map(Rounding::decimals).orElse(-1);
        Optional<GradingScale> scale = grades.scale(
                new GradeBands.Asker() {
                    @Override
                    public Option ask(Topic topic, GradeBands.Band band, List<Option> options) {
                        return TableNotes.this.ask(band.row(), topic, band.place(), options);
                    }

                    @Override
                    public Option book(Topic topic) {
                        return TableNotes.this.book(topic);
                    }
                },
                decimals,
                most);
        scale.ifPresent(read ->
                say(grades.bands().get(0).row(), "等次：" + graded(read, "总分"), "grades: " + graded(read, "total ")));
        if (scale.isEmpty()) {
            grades.bands().forEach(band -> ask(band.row(), Topic.NOTE, band.place(), List.of(Option.REMARK)));
        }
        return scale;
    }

    private static String graded(GradingScale scale, String total) {
        return scale.grades().stream()
                .map(grade -> grade.name() + "（" + GradeBands.words(grade.when().orElseThrow(), total) + "）")
                .collect(Collectors.joining("；"));
    }

    private Option book(Topic topic) {
        return usage.of(topic).map(Option::valueOf).orElseGet(() -> bookQuestion(topic));
    }

    private Option bookQuestion(Topic topic) {
        QuestionId id = QuestionId.book(topic);
        List<Option> options = Questions.ofTheBook(topic);
        questions.putIfAbsent(id, OpenQuestion.of(id, new Span(0, 0), topic.words(), options));
        return options.get(0);
    }

    private Option ask(Row row, Topic topic, Span place, List<Option> options) {
        QuestionId id = QuestionId.clause(topic, place.start()).inRow(row.number());
        Optional<Option> answer = Optional.ofNullable(answers.get(id)).map(Option::valueOf);
        if (answer.isEmpty()) {
            questions.put(id, OpenQuestion.of(id, place, topic.words(), options));
        }
        return answer.orElse(options.get(0));
    }

    private void note(Row row) {
        String text = Letters.of(row.clause());
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('；', at);
            int stop = end < 0 ? text.length() : end;
            sentence(row, text, at, stop);
            at = stop + 1;
        }
    }

    private void sentence(Row row, String text, int from, int to) {
        Matcher head = HEAD.matcher(text).region(from, to);
        int start = from;
        while (head.region(start, to).lookingAt()) {
            start = head.end();
        }
        Span place = new Span(start, to);
        String words = place.of(text).strip();
        if (words.isEmpty() || grades.add(row, place, text) || provision(row, place, words)) {
            return;
        }
        if (BEARS.matcher(words).find()) {
            ask(row, Topic.NOTE, place, List.of(Option.REMARK));
        }
    }

    private boolean provision(Row row, Span place, String words) {
        Matcher rounding = ROUNDING.matcher(words);
        Matcher cap = BONUS.matcher(words);
        if (rounding.matches()) {
            rounded(row, place, rounding);
        } else if (MISSING.matcher(words).matches()) {
            say(row, Topic.MISSING_DATA, Option.NO_MARKS);
        } else if (FLOOR.matcher(words).matches()) {
            say(row, Topic.FLOOR, Option.ZERO);
        } else if (cap.matches()) {
            bonus = Optional.of(Rational.of(cap.group("most")));
            say(
                    row,
                    "加分合计最高" + cap.group("most") + "分",
                    "all bonuses together add " + cap.group("most") + " marks at most");
        } else {
            return false;
        }
        return true;
    }

    private void say(Row row, Topic topic, Option option) {
        said.put(topic, option.name());
        say(
                row,
                topic.words().zh() + "：" + option.words().zh(),
                topic.words().en() + ": " + option.words().en());
    }

    private void say(Row row, String zh, String en) {
        words.computeIfAbsent(row.number(), none -> new ArrayList<>()).add(new Statement(zh, en));
    }

    private void rounded(Row row, Span place, Matcher rounding) {
        String digits = rounding.group("digits") == null ? rounding.group("d2") : rounding.group("digits");
        String mode = rounding.group("first") == null ? rounding.group("mode") : rounding.group("first");
        Option how = mode == null ? book(Topic.ROUNDING) : mode.equals("四舍五入") ? Option.HALF_UP : Option.CUT_OFF;
        Rounding to = new Rounding(
                digits == null ? 0 : digit(digits), how == Option.HALF_UP ? RoundingMode.HALF_UP : RoundingMode.DOWN);
        String of = rounding.group("of") == null ? "" : rounding.group("of");
        boolean whole = of.startsWith("总") || of.startsWith("最") || of.startsWith("考核");
        boolean each = of.startsWith("各") || of.startsWith("每") || of.startsWith("单") || of.startsWith("所有");
        if (!whole && !each) {
            Option which = ask(row, Topic.ROUNDED, place, List.of(Option.EACH_ITEM, Option.TOTAL_ONLY));
            whole = which == Option.TOTAL_ONLY;
        }
        say(
                row,
                (whole ? "总分" : "每项得分") + (how == Option.HALF_UP ? "四舍五入" : "舍去尾数") + "保留" + to.decimals() + "位小数",
                (whole ? "the total" : "each item") + " to " + to.decimals() + " decimals, "
                        + (how == Option.HALF_UP ? "halves up" : "cut off"));
        if (whole) {
            total = Optional.of(to);
        } else {
            items = Optional.of(to);
        }
    }

    private static int digit(String text) {
        return text.equals("两") ? 2 : Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : DIGITS.indexOf(text);
    }
}
