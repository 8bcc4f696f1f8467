package county;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Known;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.EffectTrace;
import io.github.quanheng.score.GradeScore;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.score.SectionScore;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A score sheet as both the terminal and the page show it: all that is to be said, in order, in both languages.
 *
 * @param title the title of the rulebook
 * @param notice what a reader must be told
 * @param party who was assessed
 * @param period for which period
 * @param edition the edition of the rulebook
 * @param blocks the sections with their items
 * @param total the total
 * @param grade the grade, or why there is none
 * @param vetoes the vetoes on the total, applied or not
 * @param cuts the totals that must be reached for a grade
 */
record View(
        Both title,
        Both notice,
        Both party,
        String period,
        String edition,
        List<Block> blocks,
        Row total,
        Both grade,
        List<Veto> vetoes,
        List<Cut> cuts) {

    /**
     * A section with its items.
     *
     * @param head the section itself
     * @param rows its items
     */
    record Block(Row head, List<Row> rows) {}

    /**
     * A veto.
     *
     * @param name its name
     * @param applied whether it applied
     */
    record Veto(Both name, boolean applied) {}

    /**
     * A total that must be reached for a grade.
     *
     * @param at the total
     * @param name the grade
     */
    record Cut(Rational at, Both name) {}

    static View of(Data data, ScoreSheet sheet) {
        return new Builder(data, sheet).view();
    }

    /** The items that lost marks, the most first, by what they cost the section after rescaling. */
    List<Row> losses() {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> row.share().lost().signum() > 0)
                .sorted(Comparator.comparing((Row row) -> row.share().lost()).reversed())
                .toList();
    }

    /** Puts a view together from a rulebook, the observations and the scores. */
    private static final class Builder {
        private final Rulebook rulebook;
        private final Data data;
        private final ScoreSheet sheet;
        private final Figures figures;
        private final Explanations explanations;

        Builder(Data data, ScoreSheet sheet) {
            this.data = data;
            this.rulebook = data.rulebook();
            this.sheet = sheet;
            this.figures = new Figures(rulebook, data.submission());
            this.explanations = new Explanations(data, sheet);
        }

        View view() {
            return new View(
                    both(rulebook.title()),
                    rulebook.notice().map(Builder::both).orElse(Both.NONE),
                    both(data.party().name()),
                    sheet.period().toString(),
                    sheet.edition(),
                    sheet.sections().stream().map(this::block).toList(),
                    row(sheet.total(), Rational.ONE),
                    sheet.grade().map(Builder::grade).orElse(Both.NONE),
                    sheet.total().effects().stream().map(Builder::veto).toList(),
                    rulebook.grading().stream()
                            .flatMap(scale -> scale.grades().stream())
                            .flatMap(Builder::cut)
                            .toList());
        }

        private static Stream<Cut> cut(Grade grade) {
            return grade.when() instanceof Condition.Compare compare
                            && compare.is() == Condition.Comparator.AT_LEAST
                            && compare.right() instanceof Known.Constant at
                    ? Stream.of(new Cut(at.figure().value(), both(grade.name())))
                    : Stream.empty();
        }

        private static Both both(Label label) {
            return new Both(label.zh(), label.in(Language.ENGLISH));
        }

        private static Both grade(GradeScore grade) {
            return grade.grade().map(Builder::both).orElseGet(() -> new Both("无等次", "no grade"));
        }

        private static Veto veto(EffectTrace effect) {
            return new Veto(both(effect.name()), !effect.before().equals(effect.after()));
        }

        private Block block(SectionScore section) {
            List<LineScore> items = section.allItems().toList();
            Rational scored = items.stream()
                    .flatMap(item -> item.score().number().stream())
                    .reduce(Rational.ZERO, Rational::plus);
            Rational raw = section.line().raw().number().orElse(scored);
            Rational scale = scored.signum() == 0 ? Rational.ONE : raw.dividedBy(scored);
            List<Row> rows = new ArrayList<>();
            items.forEach(item -> rows.add(row(item, scale)));
            return new Block(row(section.line(), scale), List.copyOf(rows));
        }

        private Row row(LineScore score, Rational scale) {
            Line line = rulebook.line(score.line()).orElseThrow();
            Optional<Item> item = Optional.of(line).filter(Item.class::isInstance).map(Item.class::cast);
            Optional<Quantity> rule = item.flatMap(Item::rule);
            Optional<Quantity> read = rule.or(() -> item.flatMap(Item::watches));
            Rational full = score.full().number().orElse(Rational.ZERO);
            Optional<Rational> got = score.score().number();
            Row.State state = state(score, rule.isEmpty() && item.isPresent(), full, got);
            return new Row(
                    line.id().value(),
                    both(line.name()),
                    read.map(figures::value).orElse(Both.NONE),
                    rule.map(RuleWords::target).orElse(Both.NONE),
                    read.map(RuleWords::rule).orElse(Both.NONE),
                    item.isPresent() ? Both.NONE : remark(score, scale),
                    line.clause().flatMap(Citation::clause).orElse(""),
                    line.clause().map(Citation::certainty).filter(Certainty.ILLUSTRATIVE::equals).isPresent(),
                    read.map(figures::sources).orElse(List.of()),
                    state,
                    full,
                    got,
                    share(full, got, item.isPresent() ? scale : Rational.ONE),
                    explanations.of(line, score));
        }

        /** Says when rows count as more than they got, or when a section got less than its rows. */
        private static Both remark(LineScore score, Rational scale) {
            Optional<Rational> raw = score.raw().number();
            Optional<Rational> limited = score.limited().number();
            if (raw.isPresent() && limited.isPresent() && limited.get().compareTo(raw.get()) < 0) {
                String from = Marks.two(raw.get());
                String to = Marks.two(limited.get());
                return new Both("合计" + from + "，封顶" + to, from + ", capped at " + to);
            }
            return scale.equals(Rational.ONE)
                    ? Both.NONE
                    : new Both("有不适用项，其余按满分折算", "one item left out, the others scaled up to the full marks");
        }

        private static Row.Share share(Rational full, Optional<Rational> got, Rational scale) {
            return got.isEmpty() || full.signum() == 0
                    ? new Row.Share(Rational.ZERO, Rational.ZERO)
                    : new Row.Share(full.times(scale), got.get().times(scale));
        }

        private static Row.State state(LineScore score, boolean watched, Rational full, Optional<Rational> got) {
            if (watched) {
                return Row.State.WATCHED;
            }
            if (got.isEmpty()) {
                return Row.State.EXCLUDED;
            }
            if (score.settled().filter(Reason.MISSING::equals).isPresent()) {
                return Row.State.MISSING;
            }
            if (full.signum() == 0) {
                return Row.State.BONUS;
            }
            int reached = got.get().compareTo(full);
            return reached >= 0 ? Row.State.FULL : got.get().signum() == 0 ? Row.State.NONE : Row.State.PART;
        }
    }
}
