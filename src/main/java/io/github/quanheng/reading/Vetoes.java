package io.github.quanheng.reading;

import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeEffect;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.Conditions;
import io.github.quanheng.rule.EffectName;
import io.github.quanheng.rulebook.Effect;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The events of a table that undo the total or fix the grade (一票否决): what the row says of it counts, else it is asked. */
final class Vetoes {
    private static final Pattern GRADE = Pattern.compile(
            "[，；]?(?:该单位)?(?:当年|年度|本年度|全年)*(?:年度)?(?:考核|综合考核|绩效考核)?(?:结果|等次|评价)*(?:一票否决[，；])?(?:直接|一律)?(?:定为|评定为|评为|确定为|为|按|降为)“?(?<grade>\\p{L}{1,4}?)”?(?:等次|等级|处理|档次)*[；。]?$");
    private static final Pattern ZERO = Pattern.compile(
            "[，；](?:该单位)?(?:当年|年度|本年度|全年)*(?:考核)?(?:总分|总得分|考核得分|得分)(?:记|计|得|为|按)?(?:0|零)分(?:计|处理)?[；。]?$");
    private static final Pattern NO_MORE = Pattern.compile("[，；](?:实行)?一票否决[；。]?$|[；。]$");

    private final Optional<GradingScale> grades;
    private final Map<QuestionId, String> answers;
    private final Map<QuestionId, OpenQuestion> questions;
    private final Map<String, Statement> words = new HashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final List<GradeEffect> gradeEffects = new ArrayList<>();

    Vetoes(Optional<GradingScale> grades, Map<QuestionId, String> answers, Map<QuestionId, OpenQuestion> questions) {
        this.grades = grades;
        this.answers = answers;
        this.questions = questions;
    }

    /** Reads a row, if it is one of these. */
    void read(Row row) {
        if (row.sort() != Row.Sort.VETO) {
            return;
        }
        String words = row.clause().isBlank() ? row.name() : row.clause().strip();
        String text = Letters.of(words);
        Matcher zero = ZERO.matcher(text);
        if (zero.find()) {
            veto(row, words.substring(0, zero.start()));
            return;
        }
        Matcher grade = GRADE.matcher(text);
        Optional<GradeName> fixed = grade.find() ? named(grade.group("grade")) : Optional.empty();
        if (fixed.isPresent()) {
            fix(row, words.substring(0, grade.start()), fixed.get());
            return;
        }
        Matcher more = NO_MORE.matcher(text);
        asked(row, more.find() ? words.substring(0, more.start()) : words);
    }

    private Optional<GradeName> named(String name) {
        return grades.stream()
                .flatMap(scale -> scale.grades().stream())
                .map(Grade::name)
                .filter(each -> each.equals(GradeName.of(name)))
                .findFirst();
    }

    private void asked(Row row, String words) {
        QuestionId id = QuestionId.clause(Topic.CONSEQUENCE, 0).inRow(row.number());
        List<Option> options = grades.isPresent()
                ? List.of(Option.TOTAL_ZERO, Option.WORST_GRADE, Option.OUTSIDE_MARKS)
                : List.of(Option.TOTAL_ZERO, Option.OUTSIDE_MARKS);
        Optional<Option> answer = Optional.ofNullable(answers.get(id)).map(Option::valueOf);
        if (answer.isEmpty()) {
            Span place = new Span(0, row.clause().length());
            questions.put(id, OpenQuestion.of(id, place, Topic.CONSEQUENCE.words(), options));
            return;
        }
        if (answer.get() == Option.TOTAL_ZERO) {
            veto(row, words);
        } else if (answer.get() == Option.WORST_GRADE) {
            List<Grade> all = grades.orElseThrow().grades();
            fix(row, words, all.get(all.size() - 1).name());
        }
    }

    /** What the event of a row does, in words; empty while that is open. */
    Optional<Statement> words(Row row) {
        return Optional.ofNullable(words.get(row.number()));
    }

    private String event(Row row, String words) {
        String indicator = "否决" + row.number();
        String event = words.strip();
        indicators.add(Indicator.of(indicator, event.isEmpty() ? row.name() : event, Kind.YES_NO));
        return indicator;
    }

    private void veto(Row row, String event) {
        words.put(row.number(), new Statement("“" + event + "”：总分记0分", "\"" + event + "\": the total becomes 0"));
        effects.add(Effect.veto(row.name(), Conditions.yes(event(row, event))));
    }

    private void fix(Row row, String event, GradeName grade) {
        words.put(
                row.number(),
                new Statement("“" + event + "”：等次定为" + grade, "\"" + event + "\": the grade becomes " + grade));
        gradeEffects.add(new GradeEffect(
                EffectName.of(row.name()),
                Conditions.yes(event(row, event)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(grade),
                List.of()));
    }

    /** The events, each yes or no. */
    List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    /** What they do with the total. */
    List<Effect> effects() {
        return List.copyOf(effects);
    }

    /** The grades with what the events do with them. */
    Optional<GradingScale> grading() {
        return grades.map(scale -> new GradingScale(scale.grades(), gradeEffects));
    }
}
