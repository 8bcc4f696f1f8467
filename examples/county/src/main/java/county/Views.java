package county;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.GradeExplanation;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts a view together from the rulebook, the scores, and what the library says of them in two languages. */
final class Views {
    private final Rulebook rulebook;
    private final Data data;
    private final ScoreSheet sheet;
    private final RuleWords words;
    private final SheetExplanation chinese;
    private final SheetExplanation english;
    private final Map<String, LineExplanation> zh = new HashMap<>();
    private final Map<String, LineExplanation> en = new HashMap<>();

    private Views(Data data, ScoreSheet sheet) {
        this.data = data;
        this.rulebook = data.rulebook();
        this.sheet = sheet;
        this.words = new RuleWords(rulebook);
        this.chinese = explain(Language.CHINESE, zh);
        this.english = explain(Language.ENGLISH, en);
    }

    static View of(Data data, ScoreSheet sheet) {
        return new Views(data, sheet).view();
    }

    private SheetExplanation explain(Language language, Map<String, LineExplanation> lines) {
        SheetExplanation all = Explainer.of(rulebook, language).explain(sheet);
        Stream.of(all.items(), all.sections().stream().map(section -> section.line()), Stream.of(all.total()))
                .flatMap(each -> each)
                .forEach(line -> lines.put(line.line().value(), line));
        return all;
    }

    private View view() {
        return new View(
                Both.of(rulebook.title()),
                rulebook.notice().map(Both::of).orElse(Both.NONE),
                Both.of(data.party().name()),
                period(sheet.period()),
                sheet.edition(),
                sheet.sections().stream().map(this::block).toList(),
                row(sheet.total()),
                grade(GradeExplanation::grade, new Both("无等次", "no grade")),
                grade(explained -> Optional.of(explained.sentence()), Both.NONE),
                sheet.total().effects().stream().map(Views::veto).toList(),
                rulebook.grading().stream()
                        .flatMap(scale -> scale.grades().stream())
                        .flatMap(Views::cut)
                        .toList(),
                Both.pairs(chinese.provisions(), english.provisions()),
                Peers.of(data),
                Turning.of(data));
    }

    private static Both period(Period period) {
        String last = period.last().map(LocalDate::toString).orElse("");
        return new Both(period.first() + " 至 " + last, period.first() + " to " + last);
    }

    private Both grade(Function<GradeExplanation, Optional<String>> part, Both none) {
        Optional<String> inChinese = chinese.grade().flatMap(part);
        Optional<String> inEnglish = english.grade().flatMap(part);
        return inChinese.isPresent() && inEnglish.isPresent() ? new Both(inChinese.get(), inEnglish.get()) : none;
    }

    private static View.Veto veto(EffectTrace effect) {
        return new View.Veto(Both.of(effect.name().label()), !effect.before().equals(effect.after()));
    }

    private static Stream<View.Cut> cut(Grade grade) {
        return grade.when().orElse(null) instanceof Condition.Compare compare
                        && compare.is() == Condition.Comparator.AT_LEAST
                        && compare.right() instanceof Input.Constant at
                ? Stream.of(
                        new View.Cut(at.figure().value(), Both.of(grade.name().label())))
                : Stream.empty();
    }

    private View.Block block(SectionScore section) {
        List<Row> rows = section.allItems().map(this::row).toList();
        return new View.Block(row(section.line()), rows, remark(section.line(), rows));
    }

    /** Says when a section is not simply the sum of its rows. */
    private static Both remark(LineScore section, List<Row> rows) {
        Optional<Rational> raw = section.raw().number();
        Optional<Rational> limited = section.limited().number();
        if (raw.isPresent() && limited.isPresent() && limited.get().compareTo(raw.get()) < 0) {
            String from = Marks.two(raw.get());
            String to = Marks.two(limited.get());
            return new Both("合计" + from + "，封顶" + to, from + ", capped at " + to);
        }
        List<String> out = new ArrayList<>();
        rows.stream().filter(row -> row.state() == Row.State.EXCLUDED).forEach(row -> out.add(row.id()));
        return out.isEmpty()
                ? Both.NONE
                : new Both(
                        String.join("、", out) + "不计，其余折算", String.join(", ", out) + " left out, the others scaled up");
    }

    private Row row(LineScore score) {
        Line line = rulebook.line(score.line()).orElseThrow();
        LineExplanation inChinese = zh.get(line.id().value());
        LineExplanation inEnglish = en.get(line.id().value());
        Row.State state = state(line, score);
        return new Row(
                line.id().value(),
                Both.of(line.name()),
                both(inChinese.value(), inEnglish.value()),
                both(inChinese.target(), inEnglish.target()),
                line instanceof Item item ? item.rule().map(words::of).orElse(state.label()) : Both.NONE,
                line.clause()
                        .map(Citation::certainty)
                        .filter(Certainty.ILLUSTRATIVE::equals)
                        .isPresent(),
                state,
                score.full().number().orElse(Rational.ZERO),
                score.score().number(),
                inChinese.lost().map(Points::value).orElse(Rational.ZERO),
                why(inChinese, inEnglish));
    }

    private static Both both(Optional<String> inChinese, Optional<String> inEnglish) {
        return new Both(inChinese.orElse(""), inEnglish.orElse(""));
    }

    private static Row.Why why(LineExplanation inChinese, LineExplanation inEnglish) {
        List<Row.Remark> notes = new ArrayList<>();
        for (int i = 0; i < inChinese.notes().size(); i++) {
            notes.add(new Row.Remark(
                    inChinese.notes().get(i).kind(),
                    new Both(
                            inChinese.notes().get(i).text(),
                            inEnglish.notes().get(i).text())));
        }
        return new Row.Why(
                new Both(inChinese.calculation(), inEnglish.calculation()),
                new Both(inChinese.rule(), inEnglish.rule()),
                List.copyOf(notes));
    }

    private static Row.State state(Line line, LineScore score) {
        if (line instanceof Item item && item.watches().isPresent()) {
            return Row.State.WATCHED;
        }
        Rational full = score.full().number().orElse(Rational.ZERO);
        Optional<Rational> got = score.score().number();
        if (got.isEmpty()) {
            return Row.State.EXCLUDED;
        }
        if (score.settled().filter(Reason.MISSING::equals).isPresent()) {
            return Row.State.MISSING;
        }
        if (full.signum() == 0) {
            return Row.State.BONUS;
        }
        boolean reached = got.get().compareTo(full) >= 0;
        return reached ? Row.State.FULL : got.get().signum() == 0 ? Row.State.NONE : Row.State.PART;
    }
}
