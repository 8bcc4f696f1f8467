package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Arithmetic;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.rule.Comparison.Partial;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads 每缺1份, 每低1个百分点, 迟报一次: marks for each case or each step, short of a bound or beyond it where one is in the clause. */
final class Steps {
    /** What is measured and not counted: a part of one is not nothing. */
    private static final ImmutableSet<String> CONTINUOUS =
            ImmutableSet.of("元", "万元", "亿元", "小时", "个小时", "分钟", "公里", "米", "平方米", "年", "倍");

    /** Words that tell that there is something, and not what. */
    static final ImmutableSet<String> HAPPENINGS =
            ImmutableSet.of("发生", "发现", "出现", "有", "查出", "查实", "检出", "开展", "组织", "举办", "完成", "召开", "参加");

    static final String PERMITTED = "(?:可以|允许)$";

    private final Clause clause;
    private final Gathered gathered;
    private final Asker asker;
    private final Needs needs;

    Steps(Clause clause, Gathered gathered, Asker asker, Needs needs) {
        this.clause = clause;
        this.gathered = gathered;
        this.asker = asker;
        this.needs = needs;
    }

    Quantity term(Line line, Trigger.Each each, Figure marks) {
        Optional<Lexeme> amount = each.number().map(line.of()::lexeme);
        boolean bare = amount.isPresent() && each.measure().isEmpty();
        if (amount.filter(one -> one.value().signum() <= 0).isPresent()) {
            throw new NotCombined(line);
        }
        return bare ? step(line, each, amount.get(), marks) : cases(line, each, amount, marks);
    }

    private Optional<Direction> way(Line line, Trigger.Each each) {
        return each.verb()
                .map(line.of()::lexeme)
                .map(Lexeme::sort)
                .flatMap(sort -> sort == Sort.FEWER
                        ? Optional.of(Direction.HIGHER_IS_BETTER)
                        : sort == Sort.MORE ? Optional.of(Direction.LOWER_IS_BETTER) : Optional.empty());
    }

    /** 60%～85%得满分, 低于或高于此范围每差1个百分点: steps on both sides of a range. */
    private Quantity outside(Line line, Trigger.Each each, Lexeme amount, Figure marks) {
        List<Measured> ranges = gathered.ranges(line).stream()
                .filter(range -> range.kind() == Kind.RATE
                        && range.low().orElseThrow().at().scale()
                                == amount.number().scale())
                .toList();
        if (ranges.size() != 1 || each.subject().isPresent()) {
            throw new NotCombined(line);
        }
        Measured range = ranges.get(0);
        gathered.use(range.line());
        return new FieldTerm.PerStep(
                range.of(),
                range.low().map(end -> new Input.Constant(end.at())),
                range.high().map(end -> new Input.Constant(end.at())),
                basis(line, each, amount),
                new Input.Constant(amount.number()),
                partial(amount),
                new Input.Constant(marks));
    }

    /** A step of a rate, or of a number without a word to count with. */
    private Quantity step(Line line, Trigger.Each each, Lexeme amount, Figure marks) {
        if (each.verb()
                .filter(at -> line.of().lexeme(at).sort() == Sort.OUTSIDE)
                .isPresent()) {
            return outside(line, each, amount, marks);
        }
        Direction way = way(line, each).orElseThrow(() -> new NotCombined(line));
        boolean share = amount.sort() == Sort.RATE;
        if (each.subject()
                .map(line.of()::text)
                .filter(words -> words.contains("、"))
                .isPresent()) {
            return ofEach(line, each, amount, way, marks);
        }
        Optional<String> own =
                each.subject().map(line.of()::text).map(Measures::plain).filter(name -> !name.isEmpty());
        List<Measured> bounds = gathered.bounds(
                line,
                own.flatMap(gathered::idOf),
                way,
                measured -> amount.sort() == Sort.NUMBER
                        ? measured.kind() == Kind.NUMBER && measured.unit().isEmpty()
                        : measured.kind() == Kind.RATE || share);
        if (own.isPresent() && gathered.idOf(own.get()).isEmpty()) {
            bounds = List.of();
        }
        boolean loses = ((Statement.Scored) line.statement()).result() instanceof Result.Lose;
        if (bounds.isEmpty()
                && own.isEmpty()
                && loses
                && gathered.earnsSome(line, measured -> measured.kind() == Kind.RATE)) {
            throw new NotCombined(line);
        }
        if (bounds.isEmpty()) {
            return fromSomewhere(line, each, amount, way, marks);
        }
        if (each.start().isPresent()) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        Measured bound = bounds.get(0);
        bounds.forEach(one -> gathered.use(one.line()));
        if (bound.kind() == Kind.NUMBER && share) {
            return perStep(bound.of(), end(bound, way), way, Basis.RELATIVE, amount, marks);
        }
        if (bound.kind() == Kind.RATE && scale(bound, way) != amount.number().scale()) {
            throw new NotCombined(line);
        }
        return perStep(bound.of(), end(bound, way), way, basis(line, each, amount), amount, marks);
    }

    /** 产检率、访视率每低1%扣1分: each of the rates for itself, from one bound that the clause does not say. */
    private Quantity ofEach(Line line, Trigger.Each each, Lexeme amount, Direction way, Figure marks) {
        List<String> rates =
                List.of(line.of().text(each.subject().orElseThrow()).split("、"));
        boolean bounded = gathered.lines().stream()
                .anyMatch(other -> !Measures.comparisons(other.statement()).isEmpty() && other.part() == line.part());
        if (bounded || !rates.stream().allMatch(Measures::isRateLike)) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        return new Arithmetic.Sum(rates.stream()
                .map(rate -> fromSomewhere(line, each, rate, amount, way, marks))
                .toList());
    }

    private static Quantity end(Measured bound, Direction way) {
        return bound.at(edge(bound, way));
    }

    private static Measured.End edge(Measured bound, Direction way) {
        return (way == Direction.HIGHER_IS_BETTER ? bound.low() : bound.high().or(bound::low)).orElseThrow();
    }

    private static Scale scale(Measured bound, Direction way) {
        return edge(bound, way).at().scale();
    }

    /** 每低1% may be points or a share of the bound; the whole rulebook says which. */
    private Basis basis(Line line, Trigger.Each each, Lexeme amount) {
        if (amount.sort() != Sort.RATE || amount.number().scale() == Scale.PER_HUNDRED_THOUSAND) {
            return Basis.POINTS;
        }
        Option option = asker.book(Topic.PERCENT_STEP, Places.of(line.of(), each));
        return option == Option.POINTS ? Basis.POINTS : Basis.RELATIVE;
    }

    /** Steps from a bound that the clause does not say. */
    private Quantity fromSomewhere(Line line, Trigger.Each each, Lexeme amount, Direction way, Figure marks) {
        if (amount.sort() == Sort.NUMBER) {
            throw new NotCombined(line);
        }
        String subject = each.subject()
                .map(line.of()::text)
                .map(Measures::plain)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> gathered.onlyRate(line).orElseGet(clause.name()::zh));
        if (each.subject().isEmpty() && gathered.onlyRate(line).isEmpty() && !Measures.isRateLike(subject)) {
            asker.clause(Topic.SUBJECT, Places.of(line.of(), each), Option.THIS_ITEM);
        }
        return fromSomewhere(line, each, subject, amount, way, marks);
    }

    private Quantity fromSomewhere(
            Line line, Trigger.Each each, String subject, Lexeme amount, Direction way, Figure marks) {
        Measures.one(line, subject);
        Scale scale = amount.number().scale();
        String id = needs.id(subject, Kind.RATE, Optional.of(scale.sign())).orElseThrow(() -> new NotCombined(line));
        if (each.start().isPresent()) {
            Lexeme start = line.of().lexeme(each.start().get());
            if (start.sort() != Sort.RATE || start.number().scale() != scale) {
                throw new NotCombined(line);
            }
            return perStep(
                    Quantity.of(id), new Input.Constant(start.number()), way, basis(line, each, amount), amount, marks);
        }
        boolean up = way == Direction.HIGHER_IS_BETTER && scale == Scale.PERCENT;
        Option[] options = up ? new Option[] {Option.WHOLE_RATE, Option.OWN_TARGET} : new Option[] {Option.OWN_TARGET};
        Asker.Answer answer = asker.number(Topic.START, Places.of(line.of(), each), Optional.of(scale), options);
        Quantity start = answer.figure()
                .<Quantity>map(Input.Constant::new)
                .orElseGet(() -> answer.option() == Option.WHOLE_RATE
                        ? Quantity.of("100%")
                        : new Input.Parameter(needs.target(id)));
        return perStep(Quantity.of(id), start, way, basis(line, each, amount), amount, marks);
    }

    private Quantity perStep(Quantity of, Quantity bound, Direction way, Basis basis, Lexeme amount, Figure marks) {
        needs.better(of instanceof Input.Fact fact ? fact.key().indicator().value() : "", way);
        boolean low = way == Direction.HIGHER_IS_BETTER;
        return new FieldTerm.PerStep(
                of,
                low ? Optional.of(bound) : Optional.empty(),
                low ? Optional.empty() : Optional.of(bound),
                basis,
                new Input.Constant(amount.number()),
                partial(amount),
                new Input.Constant(marks));
    }

    /** What a part of a step counts as: as the clause says, or the whole rulebook. */
    private Partial partial(Lexeme amount) {
        List<Line> said = new ArrayList<>();
        for (Line other : gathered.lines()) {
            if (other.statement() instanceof Statement.Part part
                    && (part.amount() == part.as()
                            || other.of()
                                    .lexeme(part.as())
                                    .number()
                                    .equals(other.of().lexeme(part.amount()).number()))
                    && other.of().lexeme(part.amount()).sort() == amount.sort()
                    && other.of().lexeme(part.amount()).number().equals(amount.number())) {
                said.add(other);
            }
        }
        if (said.size() > 1) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, said.get(1));
        }
        Option option;
        if (said.isEmpty()) {
            option = asker.book(Topic.PARTIAL_STEP, amount.span());
        } else {
            gathered.use(said.get(0));
            option = ((Statement.Part) said.get(0).statement()).how();
        }
        return switch (option) {
            case STARTED -> Partial.STARTED;
            case PRO_RATA -> Partial.PRO_RATA;
            default -> Partial.WHOLE;
        };
    }

    /** Cases that are counted: short of a demand or beyond it, where the clause has one in the same unit; else all of them. */
    private Quantity cases(Line line, Trigger.Each each, Optional<Lexeme> amount, Figure marks) {
        String unit = line.of().lexeme(each.measure().orElseThrow()).text();
        Rational many = amount.map(Lexeme::value).orElse(Rational.ONE);
        boolean one = many.equals(Rational.ONE);
        if (!one && !each.every()) {
            throw new NotCombined(Unread.Why.TWO_MEANINGS, line);
        }
        if (each.start().isPresent()) {
            return past(line, each, unit, marks);
        }
        Optional<Direction> way = way(line, each);
        Optional<String> own =
                each.subject().map(line.of()::text).map(Measures::plain).filter(name -> !name.isEmpty());
        List<Measured> bounds = way.isEmpty()
                        || each.noun().isPresent()
                        || (own.isPresent() && gathered.idOf(own.get()).isEmpty())
                ? List.of()
                : gathered.bounds(
                        line,
                        own.flatMap(gathered::idOf),
                        way.get(),
                        measured -> measured.unit().equals(Optional.of(unit))
                                || (measured.reference().isPresent() && measured.kind() == Kind.NUMBER));
        Lexeme size = amount.orElseGet(() -> new Lexeme(
                Sort.NUMBER,
                line.of().lexeme(each.measure().orElseThrow()).span(),
                "",
                Optional.of(Figure.of(Rational.ONE))));
        boolean continuous = CONTINUOUS.contains(unit);
        if (!bounds.isEmpty()) {
            Measured bound = bounds.get(0);
            bounds.forEach(each1 -> gathered.use(each1.line()));
            if (one && !continuous) {
                needs.better(bound.id(), way.get());
                boolean low = way.get() == Direction.HIGHER_IS_BETTER;
                return new FieldTerm.PerCase(
                        new Input.Constant(marks),
                        bound.of(),
                        low ? Optional.of(end(bound, way.get())) : Optional.empty(),
                        low ? Optional.empty() : Optional.of(end(bound, way.get())));
            }
            return perStep(bound.of(), end(bound, way.get()), way.get(), Basis.POINTS, size, marks);
        }
        boolean bare = way.isPresent() && own.isEmpty() && each.noun().isEmpty();
        if (continuous
                || leansBack(line, each, unit)
                || (bare && gathered.earnsSome(line, measured -> measured.unit().equals(Optional.of(unit))))) {
            throw new NotCombined(line);
        }
        if (each.subject().isEmpty() && each.noun().isEmpty() && each.verb().isEmpty()) {
            asker.clause(Topic.SUBJECT, Places.of(line.of(), each), Option.THIS_ITEM);
        }
        String name = counted(clause, line, each);
        String id = needs.id(name, Kind.NUMBER, Optional.of(unit)).orElseThrow(() -> new NotCombined(line));
        boolean loses = ((Statement.Scored) line.statement()).result() instanceof Result.Lose;
        needs.better(id, loses ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
        return one
                ? new FieldTerm.PerCase(new Input.Constant(marks), Quantity.of(id), Optional.empty(), Optional.empty())
                : perStep(Quantity.of(id), Quantity.of("0"), Direction.LOWER_IS_BETTER, Basis.POINTS, size, marks);
    }

    /** 必备药品缺2种不得分, 缺1种扣1分: a count without a subject behind one with a subject may be of the same or not. */
    private boolean leansBack(Line line, Trigger.Each each, String unit) {
        boolean bare = each.subject().isEmpty()
                && each.noun().isEmpty()
                && way(line, each).isPresent();
        return bare
                && gathered.lines().stream()
                        .filter(other -> other.part() == line.part() && other.place() < line.place())
                        .anyMatch(other -> other.statement() instanceof Statement.Scored scored
                                && scored.trigger() instanceof Trigger.Each before
                                && before.subject().isPresent()
                                && before.verb()
                                        .filter(at -> line.of().lexeme(at).sort()
                                                == line.of()
                                                        .lexeme(each.verb().orElseThrow())
                                                        .sort())
                                        .isPresent()
                                && before.measure()
                                        .filter(at ->
                                                other.of().lexeme(at).text().equals(unit))
                                        .isPresent());
    }

    /** 超过6条的每条: the cases beyond a number, of what the clause demands in the same unit or of the item. */
    private Quantity past(Line line, Trigger.Each each, String unit, Figure marks) {
        boolean over = line.of().lexeme(each.verb().orElseThrow()).sort() == Sort.MORE_THAN;
        Lexeme start = line.of().lexeme(each.start().orElseThrow());
        boolean words = start.sort() == Sort.REFERENCE;
        boolean gain = !(((Statement.Scored) line.statement()).result() instanceof Result.Lose);
        if (!isCounted(unit)
                || over != gain
                || (!words && start.sort() != Sort.NUMBER)
                || (words && !References.isTarget(start.text()))) {
            throw new NotCombined(line);
        }
        Optional<String> own =
                each.subject().map(line.of()::text).map(Measures::plain).filter(name -> !name.isEmpty());
        List<Measured> demands = own.isPresent()
                ? List.of()
                : gathered.bounds(
                        line,
                        Optional.empty(),
                        Direction.HIGHER_IS_BETTER,
                        measured -> measured.unit().equals(Optional.of(unit)));
        String name = own.orElseGet(clause.name()::zh);
        String id = demands.isEmpty()
                ? needs.id(name, Kind.NUMBER, Optional.of(unit)).orElseThrow(() -> new NotCombined(line))
                : demands.get(0).id();
        demands.forEach(demand -> gathered.use(demand.line()));
        Quantity from = words ? new Input.Parameter(needs.target(id)) : new Input.Constant(start.number());
        return new FieldTerm.PerCase(
                new Input.Constant(marks),
                Quantity.of(id),
                over ? Optional.empty() : Optional.of(from),
                over ? Optional.of(from) : Optional.empty());
    }

    /** What is counted, in the words of the text; the name of the item where these say no more than fewer or more. */
    static String counted(Clause clause, Line line, Trigger.Each each) {
        String subject = each.subject()
                .map(line.of()::text)
                .map(Measures::plain)
                .map(words -> words.replaceFirst(PERMITTED, ""))
                .orElse("");
        String verb = each.verb().map(at -> line.of().lexeme(at).text()).orElse("");
        String noun = each.noun().map(line.of()::text).orElse("");
        boolean names = (!subject.isEmpty() && !isHappening(subject))
                || !noun.isEmpty()
                || each.verb()
                        .filter(at -> line.of().lexeme(at).sort() == Sort.WORD && !isHappening(verb))
                        .isPresent();
        if (names) {
            return subject + verb + noun;
        }
        return Gathered.often(clause, line).orElseGet(clause.name()::zh) + subject + verb;
    }

    /** Whether a unit is counted one by one. */
    static boolean isCounted(String unit) {
        return !CONTINUOUS.contains(unit)
                && !unit.equals("分")
                && !unit.equals("%")
                && !unit.equals("‰")
                && !unit.equals("/10万");
    }

    static boolean isHappening(String words) {
        return HAPPENINGS.contains(words);
    }
}
