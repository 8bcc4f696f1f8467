package io.github.quanheng.reading;

import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds which number a comparison is about: the subject in the sentence; else the last one of the same part; else the only one of the
 * clause; else the item's name, where that can be a number of this kind; else it is asked. Two candidates are none.
 */
final class SubjectFinder {
    /** 上半年完成率 is no number of the whole year. */
    private static final Pattern ONE_PERIOD = Pattern.compile("[上下]半年|季度|[0-9]{1,2}月|年中|年初|当月|当季");

    private final Clause clause;
    private final List<Line> lines;
    private final Asker asker;
    private final Formulas formulas;

    SubjectFinder(Clause clause, List<Line> lines, Asker asker, Formulas formulas) {
        this.clause = clause;
        this.lines = lines;
        this.asker = asker;
        this.formulas = formulas;
    }

    String subject(Line line, Trigger.Compared compared, Kind kind, Optional<String> unit, boolean inWords) {
        Optional<String> said = NumberName.of(line, compared.subject());
        Optional<String> own = said.filter(NumberName::isHappening)
                .filter(name -> kind == Kind.NUMBER && isCliff(line))
                .flatMap(name -> unit)
                .flatMap(one -> counted(line, one))
                .or(() -> said.filter(name -> kind != Kind.RATE || !NumberName.isHappening(name) || !follows(line))
                        .map(this::whole));
        if (own.isPresent()) {
            return NumberName.one(line, own.get());
        }
        String borrowed = borrowed(line, compared, kind, unit, inWords);
        if (compared.subject().isPresent() && ONE_PERIOD.matcher(borrowed).find()) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        return borrowed;
    }

    /** Whether a comparison with a subject stands before in the same part: 完成率达到90%得满分, 完成不足60%不得分. */
    private boolean follows(Line line) {
        return lines.stream()
                .filter(each -> each.part() == line.part() && each.place() < line.place())
                .anyMatch(each -> each.comparisons().stream()
                        .anyMatch(other -> NumberName.of(each, other.subject()).isPresent()));
    }

    /** 发生2例 counts what 每发生1例 counts: the happening of what the item is named after. */
    private String whole(String name) {
        return NumberName.isHappening(name) && !name.equals("有") ? clause.name().zh() + name : name;
    }

    /** The subject of a comparison that names none: one of the clause, or the item. */
    private String borrowed(Line line, Trigger.Compared compared, Kind kind, Optional<String> unit, boolean inWords) {
        List<String> worked = formulas.subjects(line.part());
        if (worked.size() == 1) {
            return worked.get(0);
        }
        Optional<String> counted =
                kind == Kind.NUMBER && unit.isPresent() && isCliff(line) ? counted(line, unit.get()) : Optional.empty();
        Optional<String> before = Optional.empty();
        Set<String> all = new HashSet<>();
        for (Line each : lines) {
            if (PartsOfTheYear.isOne(each)) {
                continue;
            }
            for (Trigger.Compared other : each.comparisons()) {
                Optional<String> name = NumberName.of(each, other.subject())
                        .filter(words -> kind != Kind.RATE || !NumberName.isHappening(words))
                        .map(this::whole);
                name.ifPresent(all::add);
                if (name.isPresent() && each.part() == line.part() && each.place() <= line.place()) {
                    before = name;
                }
            }
        }
        if (before.isPresent()) {
            return before.get();
        }
        Optional<String> often = PartsOfTheYear.subject(clause, line);
        if (often.isPresent() && unit.filter(Counted::isCounted).isPresent()) {
            return often.get();
        }
        if (counted.isPresent()) {
            return counted.get();
        }
        if (all.size() == 1) {
            return all.iterator().next();
        }
        String item = clause.name().zh();
        boolean like = kind == Kind.RATE ? NumberName.isRateLike(item) : NumberName.isNumberLike(item);
        boolean counts = unit.filter(Counted::isCounted).isPresent();
        boolean fits = counts || like || (inWords && NumberName.isRateLike(item));
        if (all.isEmpty() && fits) {
            return item;
        }
        if (all.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        asker.clause(Topic.SUBJECT, Places.of(line.of(), compared), Option.THIS_ITEM);
        return item;
    }

    private static boolean isCliff(Line line) {
        return line.statement() instanceof Statement.Scored scored
                && !(scored.result() instanceof Result.Full)
                && !(scored.result() instanceof Result.NoLoss);
    }

    /**
     * The count of the same part with the same word to count with: 每缺1次扣1分, 缺3次以上不得分. 每少10人 behind 达到100人 counts what is
     * short of that number, and is no count of its own.
     */
    private Optional<String> counted(Line line, String unit) {
        List<String> names = new ArrayList<>();
        for (Line each : lines) {
            if (each.part() == line.part()
                    && each.statement() instanceof Statement.Scored scored
                    && scored.trigger() instanceof Trigger.Each counting
                    && counting.measure()
                            .filter(at -> each.of().lexeme(at).text().equals(unit))
                            .isPresent()
                    && (isLost(line) || !isShort(each, counting))) {
                names.add(Counted.name(clause, each, counting));
            }
        }
        if (names.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        return names.stream().findFirst();
    }

    private static boolean isLost(Line line) {
        return line.statement() instanceof Statement.Scored scored
                && (scored.result() instanceof Result.Lose || scored.result().isNothing());
    }

    private static boolean isShort(Line line, Trigger.Each counting) {
        return counting.subject().isEmpty()
                && counting.noun().isEmpty()
                && counting.verb()
                        .map(at -> line.of().lexeme(at).sort())
                        .filter(sort -> sort == Sort.FEWER || sort == Sort.MORE)
                        .isPresent();
    }
}
