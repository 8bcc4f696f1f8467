package io.github.quanheng.laws.book;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.columns.Column;
import io.github.quanheng.columns.Detail;
import io.github.quanheng.columns.Layout;
import io.github.quanheng.columns.Plan;
import io.github.quanheng.columns.PlannedLine;
import io.github.quanheng.columns.Scores;
import io.github.quanheng.columns.Table;
import io.github.quanheng.form.Form;
import io.github.quanheng.form.Law;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.laws.book.World.Fact;
import io.github.quanheng.resolved.LineForm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcomes;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares the plan over columns with the scorer and with the oracle, on random rulebooks and figures. The same seed gives the same rulebooks and figures. */
final class PlanProof {
    private static final List<String> NUMBERS = List.of("x", "x@-1", "y", "y@-1");
    private static final List<String> RATES = List.of("r", "s", "r@-1", "s@-1");
    private static final List<String> TRUTHS = List.of("yes", "no");
    private static final long FAR = 1L << 50;
    private final RandomBooks books;
    private final ColumnBooks columnBooks;
    private final RandomCohorts cohorts;
    private final SplittableRandom random;
    private final List<String> wrong = new ArrayList<>();
    private long inColumns;
    private long fallen;
    private long asked;
    private long rulebooks;
    private long units;

    PlanProof(long seed) {
        this.books = new RandomBooks(seed);
        this.columnBooks = new ColumnBooks(seed);
        this.cohorts = new RandomCohorts(seed);
        this.random = new SplittableRandom(seed);
    }

    /** What differs, told with the rulebook; at most a few. */
    List<String> wrong() {
        return wrong;
    }

    /** How many scores of lines in columns were compared, and of lines that fall back. */
    long inColumns() {
        return inColumns;
    }

    long fallen() {
        return fallen;
    }

    /** How many of them the oracle was asked for too. */
    long asked() {
        return asked;
    }

    long rulebooks() {
        return rulebooks;
    }

    long units() {
        return units;
    }

    /** A rulebook of the whole algebra, and units near its constants. */
    void anyBook() {
        Rulebook book = RandomBooks.next(() -> graded(rulebooks % 2 == 0 ? books.book() : books.bookThatWatches()));
        Layout layout = layout();
        List<World.Unit> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cohorts.units().forEach(unit -> all.add(inLayout(unit, layout)));
        }
        compare(book, layout, all);
    }

    /** A rulebook whose rules read one number and one rate, and units on and beside every cut and every tie. */
    void bookOfOneFigure() {
        atEdges(RandomBooks.next(() -> graded(OutcomesLawsTest.ofOneFigure(books.book()))));
    }

    /** A rulebook as offices write them, nearly all in columns, and units on and beside every cut and every tie. */
    void bookOfColumns() {
        atEdges(RandomBooks.next(() -> graded(columnBooks.book())));
    }

    private void atEdges(Rulebook book) {
        Layout layout = layout();
        Scorer scorer = Scorer.of(book);
        List<World.Unit> all = new ArrayList<>();
        for (Line line : (Iterable<Line>) book.lines()::iterator) {
            Optional<LineForm> form = scorer.resolved().form(line.id());
            if (form.isPresent()
                    && form.get().as() != Input.Reading.NUMERATOR
                    && form.get().as() != Input.Reading.DENOMINATOR) {
                String key = form.get().figure().toString();
                for (Rational at : edges(form.get().raw())) {
                    World.Unit unit = inLayout(cohorts.units().get(random.nextInt(5)), layout);
                    all.add(with(unit, key, at, layout));
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            cohorts.units().forEach(unit -> all.add(inLayout(unit, layout)));
        }
        compare(book, layout, all);
    }

    private String graded(String book) {
        ObjectNode tree = (ObjectNode) QuanhengJson.mapper().readTree(book);
        String effects = switch (random.nextInt(4)) {
            case 0 -> ", \"effects\": [{\"name\": \"降\", \"when\": [\"x\", \"<\", 0], \"lowerBy\": 1}]";
            case 1 ->
                ", \"effects\": [{\"name\": \"限\", \"when\": [\"#a\", \"<\", 1], \"atMost\": \"乙\"}, {\"name\": \"定\", \"when\": [\"r\", \">\", \"99%\"], \"fixedAt\": \"丙\"}]";
            default -> "";
        };
        String second = random.nextBoolean()
                ? "[\"#total\", \">\", \"2.5\"]"
                : "{\"all\": [[\"#total\", \">=\", 0], [\"x\", \">\", \"0.5\"]]}";
        String grading =
                "{\"grades\": [{\"name\": \"甲\", \"when\": [\"#total\", \">=\", 12]}, {\"name\": \"乙\", \"when\": "
                        + second + "}, {\"name\": \"丙\"}]" + effects + "}";
        tree.set("grading", QuanhengJson.mapper().readTree(grading));
        return tree.toString();
    }

    private Layout layout() {
        Layout layout = Layout.empty();
        for (String key : NUMBERS) {
            layout = layout.with(key, new Column.Decimal(random.nextInt(1, 4), Scale.ONE));
        }
        for (String key : RATES) {
            Column column = random.nextBoolean()
                    ? new Column.Decimal(random.nextInt(0, 3), Scale.PERCENT)
                    : new Column.Share(random.nextInt(0, 2));
            layout = layout.with(key, column);
        }
        for (String key : TRUTHS) {
            layout = random.nextInt(4) == 0 ? layout : layout.with(key, new Column.Truth());
        }
        return layout;
    }

    /** The unit with figures that mostly fit the columns; one in thirty does not. */
    private World.Unit inLayout(World.Unit unit, Layout layout) {
        Map<String, Fact> facts = new LinkedHashMap<>(unit.facts());
        layout.columns().forEach((key, column) -> {
            Fact fact = facts.get(key.toString());
            if (fact instanceof Fact.Value value && random.nextInt(30) != 0) {
                facts.put(key.toString(), new Fact.Value(fitting(value.declared(), column), Optional.empty()));
            }
        });
        Map<String, BigFraction> targets = random.nextInt(10) == 0 ? unit.targets() : Map.of();
        return new World.Unit(unit.id(), unit.own(), facts, targets);
    }

    private Object fitting(Object value, Column column) {
        if (column instanceof Column.Share) {
            return value instanceof World.Part
                    ? value
                    : new World.Part(BigFraction.of(random.nextInt(40)), BigFraction.of(random.nextInt(25)));
        }
        if (column instanceof Column.Decimal decimal) {
            BigFraction number = value instanceof BigFraction given ? given : BigFraction.of(random.nextInt(120), 100);
            return onGrid(number, decimal.grid());
        }
        return value;
    }

    private static BigFraction onGrid(BigFraction number, Rational grid) {
        Rational whole = rational(number).times(grid).floor();
        return fraction(whole.dividedBy(grid));
    }

    private static Rational rational(BigFraction number) {
        return Rational.of(number.getNumerator(), number.getDenominator());
    }

    private static BigFraction fraction(Rational number) {
        return BigFraction.of(number.numerator(), number.denominator());
    }

    /** Where something changes: cuts, and where a score lies halfway between two roundings; very large numbers too. */
    private List<Rational> edges(Form form) {
        List<Rational> edges = new ArrayList<>();
        for (Form.Segment segment : form.segments()) {
            segment.end().ifPresent(end -> edges.add(end.at()));
            segment.law().filter(law -> !law.isConstant()).ifPresent(law -> {
                for (int i = 0; i < 3; i++) {
                    edges.add(tie(law));
                }
            });
        }
        edges.add(Rational.of(random.nextLong(FAR / 2, FAR)).dividedBy(Rational.of(100)));
        edges.add(Rational.of(-random.nextLong(FAR)).dividedBy(Rational.of(1_000)));
        edges.add(Rational.of(random.nextLong(1L << 30, 1L << 44)));
        edges.add(Rational.of(random.nextLong(FAR, Long.MAX_VALUE / 8)));
        return edges;
    }

    /** A number at which a law lies halfway between two multiples of a tenth, a hundredth, a whole. */
    private Rational tie(Law law) {
        long unit = List.of(1L, 10L, 100L).get(random.nextInt(3));
        Rational wanted = Rational.of(2L * random.nextInt(-1_000, 1_500) + 1, 2 * unit);
        Rational inner = wanted.minus(law.base()).dividedBy(law.times());
        return inner.minus(law.shift()).dividedBy(law.rate());
    }

    private World.Unit with(World.Unit unit, String key, Rational at, Layout layout) {
        Column column = layout.columns().get(io.github.quanheng.observation.FigureKey.of(key));
        Map<String, Fact> facts = new LinkedHashMap<>(unit.facts());
        Rational by = Rational.of(random.nextInt(-1, 2));
        if (column instanceof Column.Share share) {
            if (at.signum() < 0) {
                return unit;
            }
            BigInteger times = BigInteger.valueOf(random.nextInt(1, 50));
            Rational above =
                    Rational.of(at.numerator().multiply(times), BigInteger.ONE).plus(by);
            Rational below = Rational.of(at.denominator().multiply(times), BigInteger.ONE);
            if (above.signum() < 0) {
                return unit;
            }
            facts.put(key, new Fact.Value(new World.Part(fraction(above), fraction(below)), Optional.empty()));
        } else if (column instanceof Column.Decimal decimal) {
            Rational whole = at.times(decimal.grid()).floor().plus(by);
            facts.put(key, new Fact.Value(fraction(whole.dividedBy(decimal.grid())), Optional.empty()));
        }
        return new World.Unit(unit.id(), unit.own(), facts, unit.targets());
    }

    private void compare(Rulebook book, Layout layout, List<World.Unit> all) {
        Scorer scorer = Scorer.of(book);
        Plan plan = Plan.of(scorer, layout);
        List<AssessedUnit> assessed = new ArrayList<>();
        for (int unit = 0; unit < all.size(); unit++) {
            assessed.add(RandomCohorts.assessed(named(all.get(unit), unit)));
        }
        Table table = Table.of(layout, assessed);
        Scores scores = plan.scores(table, Detail.ITEMS);
        int half = random.nextInt(table.size() + 1);
        plan.score(table, half, table.size(), scores);
        plan.score(table, 0, half, scores);
        Scores totals = plan.score(table, Detail.TOTAL);
        Outcomes outcomes = scorer.outcomes(Cohort.of(assessed));
        List<PlannedLine> lines = plan.lines();
        JsonNode json = QuanhengJson.mapper().readTree(QuanhengJson.write(book));
        rulebooks++;
        for (int unit = 0; unit < table.size(); unit++) {
            units++;
            boolean asksOracle = random.nextInt(20) == 0;
            for (PlannedLine line : lines) {
                Object got = said(scores, line.line(), unit);
                Object expected = said(outcomes, line.line(), unit);
                if (line.falls().isEmpty()) {
                    inColumns++;
                } else {
                    fallen++;
                }
                if (!got.equals(expected)) {
                    wrong(
                            line.line() + " " + line.falls() + ": " + got + " instead of " + expected,
                            all.get(unit),
                            layout,
                            json);
                }
                if (asksOracle) {
                    asked++;
                    Object asked = said(all.get(unit), json, line.line());
                    if (!asked.equals(got)) {
                        wrong(line.line() + ": " + got + " but the oracle says " + asked, all.get(unit), layout, json);
                    }
                }
            }
            if (!said(totals, LineId.TOTAL, unit).equals(said(scores, LineId.TOTAL, unit))
                    || !totals.grade(unit).equals(outcomes.grade(unit))
                    || !scores.grade(unit).equals(outcomes.grade(unit))) {
                wrong(
                        "grade " + scores.grade(unit) + " instead of " + outcomes.grade(unit),
                        all.get(unit),
                        layout,
                        json);
            }
        }
    }

    private static World.Unit named(World.Unit unit, int number) {
        return new World.Unit(unit.id() + "-" + number, unit.own(), unit.facts(), unit.targets());
    }

    private void wrong(String what, World.Unit unit, Layout layout, JsonNode book) {
        if (wrong.size() < 5) {
            wrong.add(what + " of " + unit + " in " + layout + " by " + book);
        }
    }

    private static Object said(Outcomes outcomes, LineId line, int unit) {
        return outcomes.number(unit, line, Input.Stage.SCORE)
                .<Object>map(number -> number)
                .orElseGet(() -> outcomes.reason(unit, line, Input.Stage.SCORE).orElseThrow());
    }

    private static Object said(Scores scores, LineId line, int unit) {
        return scores.number(line, unit)
                .<Object>map(number -> number)
                .orElseGet(() -> scores.reason(line, unit).orElseThrow());
    }

    private static Object said(World.Unit unit, JsonNode book, LineId line) {
        World world = new World(book, Map.of(unit.id(), unit), List.of(), Map.of(), Map.of());
        Lines.Result result = new Lines(world, unit).result(line.value(), "SCORE");
        return result.number()
                .<Object>map(PlanProof::rational)
                .orElseGet(() -> Reason.valueOf(result.none().orElseThrow().reason()));
    }
}
