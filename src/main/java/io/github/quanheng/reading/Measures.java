package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Measured.End;
import io.github.quanheng.reading.Statement.Bound;
import io.github.quanheng.reading.Statement.Sign;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.CollectiveTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds which number a comparison is about: the subject in the sentence; else the last one of the same part; else the only one of the
 * clause; else the item's name, where that can be a number of this kind; else it is asked. Two candidates are none.
 */
final class Measures {
    private static final Pattern RATE_LIKE =
            Pattern.compile(".*(?:率|比例|占比|比重|覆盖面|百分比|满意度|知晓度|符合度|完成度|程度|增幅|水平)(?:（.*）)?");
    private static final Pattern SEVERAL = Pattern.compile(
            ".*(?:(?<!之)和(?!谐)|(?<!普)及(?![时早格])|(?<!参)与(?!会)|或|各|(?<![人次日床户月年平])均(?![次衡费])|都|[两二三四五六七八九十](?:率|项|类|个)).*");
    private static final Pattern NUMBER_LIKE =
            Pattern.compile(".*(?:数|次|次数|量|天|时间|时长|费用|额|金额|指数|得分|成绩|分值|频次|面积|人次|日|册|比|值|评分)(?:（.*）)?");
    private static final Pattern COPULA = Pattern.compile(
            "(?:应|须|需|必须|要求|目标值|目标|标准|应当|底线|底线值|挑战值|达标线|基准值|基准线|基准|标准值|控制值|控制线|(?<!完成.{0,8})任务[数量]?)+$");
    private static final ImmutableSet<String> PERIODS =
            ImmutableSet.of("每年", "每月", "每季度", "每季", "全年", "每半年", "每周", "年内", "每天", "每日", "每学期");

    /** Words that leave open what grows. */
    private static final ImmutableSet<String> GENERIC = ImmutableSet.of("增幅", "增速", "增长率", "增长幅度", "平均");

    /** 上半年完成率 is no number of the whole year. */
    private static final Pattern ONE_PERIOD = Pattern.compile("[上下]半年|季度|[0-9]{1,2}月|年中|年初|当月|当季");

    /** 有访视不到2次 says that there are such cases; 有效投诉 is a name. */
    private static final Pattern HAVING = Pattern.compile("有(?![效偿责害毒])");

    private static final ImmutableSet<String> NAMELESS = ImmutableSet.of("比例", "率", "占比");

    private final Clause clause;
    private final List<Line> lines;
    private final Asker asker;
    private final Needs needs;
    private final Formulas formulas;

    Measures(Clause clause, List<Line> lines, Asker asker, Needs needs, Formulas formulas) {
        this.clause = clause;
        this.formulas = formulas;
        this.lines = lines;
        this.asker = asker;
        this.needs = needs;
    }

    static boolean isNumberLike(String name) {
        return NUMBER_LIKE.matcher(name).matches();
    }

    static boolean isRateLike(String name) {
        return RATE_LIKE.matcher(name).matches();
    }

    /** A comparison with its subject. */
    Measured of(Line line, Trigger.Compared compared) {
        Optional<Held> held = held(line, compared);
        Lexeme last = line.of()
                .lexeme(compared.bounds().get(compared.bounds().size() - 1).number());
        Kind kind = held.isEmpty() && last.sort() == Sort.RATE ? Kind.RATE : Kind.NUMBER;
        Optional<String> unit = held.isPresent()
                ? Optional.empty()
                : unit(line, compared.bounds().get(compared.bounds().size() - 1));
        String subject =
                held.flatMap(Held::subject).orElseGet(() -> subject(line, compared, kind, unit, held.isPresent()));
        Kind sort = held.isPresent() && isRateLike(subject) ? Kind.RATE : kind;
        Optional<Quantity> of = formulas.of(subject);
        String id = of.isPresent() ? subject : needs.id(subject, sort, unit).orElseThrow(() -> new NotCombined(line));
        Optional<End> low = Optional.empty();
        Optional<End> high = Optional.empty();
        for (Bound bound : compared.bounds()) {
            End end = end(line, bound, compared);
            if (Comparisons.isLow(bound.sign()) || bound.sign() == Sign.BARE) {
                low = Optional.of(end);
            } else {
                high = Optional.of(end);
            }
        }
        if (low.isPresent()
                && high.isPresent()
                && low.get().at().value().compareTo(high.get().at().value()) >= 0) {
            throw new NotCombined(line);
        }
        return new Measured(
                line,
                id,
                of.orElseGet(() -> Quantity.of(id)),
                held.map(each -> reference(each, subject, id, sort)),
                sort,
                unit,
                low,
                high);
    }

    /** Words that a number is held against, and the subject where it is the one of another sentence. */
    private record Held(Line line, Lexeme words, Optional<String> subject) {}

    /** The words that a comparison holds its number against: its own, or, for a share without a subject, those of the clause. */
    private Optional<Held> held(Line line, Trigger.Compared compared) {
        Optional<Held> own = own(line, compared);
        boolean share = line.of()
                        .lexeme(compared.bounds()
                                .get(compared.bounds().size() - 1)
                                .number())
                        .sort()
                == Sort.RATE;
        if (own.isPresent() || !share || named(line, compared).isPresent()) {
            return own;
        }
        List<Held> others = new ArrayList<>();
        for (Line each : lines) {
            for (Trigger.Compared other : comparisons(each.statement())) {
                Optional<Held> there = own(each, other)
                        .filter(one -> References.isTarget(one.words().text()));
                if (there.isPresent()) {
                    String subject = named(each, other).orElseGet(clause.name()::zh);
                    if (!isRateLike(subject)) {
                        others.add(new Held(each, there.get().words(), Optional.of(subject)));
                    }
                }
            }
        }
        return others.stream().findFirst();
    }

    private static Optional<Held> own(Line line, Trigger.Compared compared) {
        return compared.bounds().stream()
                .map(Bound::number)
                .flatMap(at ->
                        at > 1 && line.of().lexeme(at - 1).sort() == Sort.OF ? Stream.of(at, at - 2) : Stream.of(at))
                .filter(at -> line.of().lexeme(at).sort() == Sort.REFERENCE)
                .map(at -> new Held(line, line.of().lexeme(at), Optional.empty()))
                .findFirst();
    }

    /** What a number is held against: what the clause works out, a target of each unit, a mean, or another number. */
    private Quantity reference(Held held, String subject, String id, Kind kind) {
        String words = held.words().text();
        Optional<Quantity> worked = formulas.beginningWith(words);
        if (worked.isPresent()) {
            return worked.get();
        }
        if (References.isTarget(words)) {
            return new Input.Parameter(needs.target(id));
        }
        boolean mean = References.isMean(words);
        if (mean
                && !References.isOfElsewhere(words)
                && asker.clause(Topic.REFERENCE, held.words().span(), Option.GIVEN, Option.PEERS_MEAN)
                        == Option.PEERS_MEAN) {
            return new CollectiveTerm.Peers(Quantity.of(id), Statistic.Plain.MEAN, Optional.of(Set.of()));
        }
        String name = mean ? subject + "（" + words + "）" : words;
        return Quantity.of(needs.id(name, kind, Optional.empty()).orElseThrow(() -> new NotCombined(held.line())));
    }

    private Optional<String> unit(Line line, Bound bound) {
        Lexeme number = line.of().lexeme(bound.number());
        if (number.sort() == Sort.RATE) {
            return Optional.of(number.number().scale().sign());
        }
        if (number.sort() == Sort.MARKS) {
            return Optional.of("分");
        }
        int next = bound.number() + 1;
        boolean measured =
                next < line.of().lexemes().size() && line.of().lexeme(next).sort() == Sort.MEASURE;
        return measured ? Optional.of(line.of().lexeme(next).text()) : Optional.empty();
    }

    /** One end of a comparison: the left end of a range takes the scale of the right one. */
    private End end(Line line, Bound bound, Trigger.Compared compared) {
        Lexeme number = line.of().lexeme(bound.number());
        Lexeme last = line.of()
                .lexeme(compared.bounds().get(compared.bounds().size() - 1).number());
        Figure at = number.number();
        boolean against = number.sort() == Sort.REFERENCE || last.sort() == Sort.REFERENCE;
        if (number.sort() == Sort.NUMBER && last.sort() == Sort.RATE) {
            Scale scale = last.number().scale();
            at = new Figure(at.value().dividedBy(scale.per()), scale);
        } else if (!against
                && number.sort() != last.sort()
                && !(number.sort() == Sort.NUMBER && last.sort() == Sort.MARKS)) {
            throw new NotCombined(line);
        }
        boolean closed = switch (bound.sign()) {
            case AT_LEAST, AT_MOST, FROM, TO, BARE -> true;
            case MORE_THAN, LESS_THAN -> false;
            case ABOVE -> isIncluded(line, Option.BELOW_ONLY);
            case BELOW -> isIncluded(line, Option.ABOVE_ONLY);
        };
        boolean movable = switch (bound.sign()) {
            case FROM, TO, ABOVE, BELOW -> true;
            default -> false;
        };
        return new End(at, closed, movable);
    }

    private boolean isIncluded(Line line, Option unless) {
        return asker.book(Topic.BOUND_WORDS, line.span()) != unless;
    }

    private String subject(Line line, Trigger.Compared compared, Kind kind, Optional<String> unit, boolean inWords) {
        Optional<String> said = named(line, compared);
        Optional<String> own = said.filter(Steps::isHappening)
                .filter(name -> kind == Kind.NUMBER && isCliff(line))
                .flatMap(name -> unit)
                .flatMap(one -> counted(line, one))
                .or(() -> said.filter(name -> kind != Kind.RATE || !Steps.isHappening(name) || !follows(line))
                        .map(this::whole));
        if (own.isPresent()) {
            return one(line, own.get());
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
                .anyMatch(each -> comparisons(each.statement()).stream()
                        .anyMatch(other -> named(each, other).isPresent()));
    }

    /** 发生2例 counts what 每发生1例 counts: the happening of what the item is named after. */
    private String whole(String name) {
        return Steps.isHappening(name) && !name.equals("有") ? clause.name().zh() + name : name;
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
            if (Gathered.isOfAPartOfTheYear(each)) {
                continue;
            }
            for (Trigger.Compared other : comparisons(each.statement())) {
                Optional<String> name = named(each, other)
                        .filter(words -> kind != Kind.RATE || !Steps.isHappening(words))
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
        Optional<String> often = Gathered.often(clause, line);
        if (often.isPresent() && unit.filter(Steps::isCounted).isPresent()) {
            return often.get();
        }
        if (counted.isPresent()) {
            return counted.get();
        }
        if (all.size() == 1) {
            return all.iterator().next();
        }
        String item = clause.name().zh();
        Pattern like = kind == Kind.RATE ? RATE_LIKE : NUMBER_LIKE;
        boolean counts = unit.filter(Steps::isCounted).isPresent();
        boolean fits = counts || like.matcher(item).matches() || (inWords && isRateLike(item));
        if (all.isEmpty() && fits) {
            return item;
        }
        if (all.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        asker.clause(Topic.SUBJECT, Places.of(line.of(), compared), Option.THIS_ITEM);
        return item;
    }

    /** A subject that names several numbers is none, nor is one that says that there are cases with such a number. */
    static String one(Line line, String subject) {
        if (HAVING.matcher(subject).lookingAt()
                || GENERIC.contains(subject)
                || SEVERAL.matcher(subject).matches()) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        return subject;
    }

    private static boolean isCliff(Line line) {
        return line.statement() instanceof Statement.Scored scored
                && !(scored.result() instanceof Statement.Result.Full)
                && !(scored.result() instanceof Statement.Result.NoLoss);
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
                names.add(Steps.counted(clause, each, counting));
            }
        }
        if (names.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        return names.stream().findFirst();
    }

    private static boolean isLost(Line line) {
        return line.statement() instanceof Statement.Scored scored
                && (scored.result() instanceof Statement.Result.Lose || Results.isNothing(scored.result()));
    }

    private static boolean isShort(Line line, Trigger.Each counting) {
        return counting.subject().isEmpty()
                && counting.noun().isEmpty()
                && counting.verb()
                        .map(at -> line.of().lexeme(at).sort())
                        .filter(sort -> sort == Sort.FEWER || sort == Sort.MORE)
                        .isPresent();
    }

    static List<Trigger.Compared> comparisons(Statement statement) {
        if (statement instanceof Statement.Demand demand) {
            return List.of(demand.compared());
        }
        if (statement instanceof Statement.Scored scored) {
            if (scored.trigger() instanceof Trigger.Compared compared) {
                return List.of(compared);
            }
            List<Trigger> several = scored.trigger() instanceof Trigger.All all
                    ? all.of()
                    : scored.trigger() instanceof Trigger.Any any ? any.of() : List.of();
            return several.stream()
                    .filter(Trigger.Compared.class::isInstance)
                    .map(Trigger.Compared.class::cast)
                    .toList();
        }
        return List.of();
    }

    /** The subject that stands in the sentence; a period alone, or 目标值, is none. */
    static Optional<String> named(Line line, Trigger.Compared compared) {
        return compared.subject().map(line.of()::text).map(Measures::plain).filter(name -> !name.isEmpty());
    }

    static String plain(String subject) {
        String bare = COPULA.matcher(subject).replaceFirst("");
        return PERIODS.contains(bare) || NAMELESS.contains(bare) ? "" : bare;
    }
}
