package io.github.quanheng.agreement;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Collective;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rule.Statistic;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many records fit and how many do not, counted by the engine that scores: a goal on records means what an item of a rulebook with
 * the same tests means, as there is one evaluator of both. The rest is open: of those the records do not say it.
 *
 * @param fit how many pass every test
 * @param unfit how many fail one
 */
record RecordCount(Rational fit, Rational unfit) {
    private static final IndicatorId RECORDS = IndicatorId.of("records");
    private static final LineId FIT = LineId.of("fit");
    private static final LineId UNFIT = LineId.of("unfit");

    static RecordCount of(FittingRecords goal, Datum.Records records, Look look) {
        Map<String, Kind> fields = new LinkedHashMap<>();
        Map<String, Datum> days = new LinkedHashMap<>();
        for (FittingRecords.Test test : goal.where()) {
            fields.put(test.field(), test.than().kind());
        }
        List<Condition> tests =
                goal.where().stream().map(test -> condition(test, fields, days)).toList();
        days.forEach((name, day) -> fields.put(name, day.kind()));
        List<Map<String, Datum>> rows =
                records.rows().stream().map(row -> tested(row, fields, days)).toList();
        ScoreSheet sheet = ResolvedRulebook.of(rulebook(fields, new Condition.All(tests), look))
                .sheets(Cohort.of(List.of(unit(rows, look))), unit -> true)
                .orElseThrow()
                .get(0);
        return new RecordCount(count(sheet, FIT), count(sheet, UNFIT));
    }

    private static Rational count(ScoreSheet sheet, LineId line) {
        return sheet.line(line)
                .flatMap(LineScore::watched)
                .flatMap(outcome -> outcome.number())
                .orElseThrow();
    }

    /** Only what is tested, in the kind in which it is tested: what is written otherwise does not say it. */
    private static Map<String, Datum> tested(
            Map<String, Datum> row, Map<String, Kind> fields, Map<String, Datum> days) {
        Map<String, Datum> tested = new LinkedHashMap<>(row);
        tested.entrySet().removeIf(cell -> cell.getValue().kind() != fields.get(cell.getKey()));
        tested.putAll(days);
        return tested;
    }

    /** A day to compare with is no constant of a rule; every record gets it as a field. */
    private static Condition condition(FittingRecords.Test test, Map<String, Kind> fields, Map<String, Datum> days) {
        FigureKey key = FigureKey.of(test.field());
        Datum than = test.than();
        boolean equal = test.is() == Condition.Comparator.EQUAL;
        if (than instanceof Datum.Code code) {
            return either(equal, new Condition.Is(key, List.of(code.code())));
        }
        if (than instanceof Datum.YesNo answer) {
            return either(equal == answer.yes(), new Condition.Yes(key));
        }
        if (than instanceof Datum.Amount amount) {
            return new Condition.Compare(fact(key), test.is(), new Input.Constant(amount.figure()));
        }
        String name = "day";
        while (fields.containsKey(name) || days.containsKey(name)) {
            name += "1";
        }
        days.put(name, than);
        return new Condition.Compare(fact(key), test.is(), fact(FigureKey.of(name)));
    }

    private static Condition either(boolean as, Condition condition) {
        return as ? condition : new Condition.Not(condition);
    }

    private static Input fact(FigureKey key) {
        return new Input.Fact(key, Input.Reading.FINAL);
    }

    private static AssessedUnit unit(List<Map<String, Datum>> rows, Look look) {
        PartyId party = look.submission().party();
        return AssessedUnit.of(
                Organisation.builder()
                        .id(party)
                        .name(Label.of(party.value()))
                        .kind(PartyKind.TEAM)
                        .build(),
                new Submission(
                        party,
                        look.submission().period(),
                        Map.of(new FigureKey(RECORDS, When.NOW), Observation.of(new Datum.Records(rows)))));
    }

    private static Rulebook rulebook(Map<String, Kind> fields, Condition fits, Look look) {
        Input none = new Input.Constant(Figure.of("0"));
        Provisions.Bounds bounds = new Provisions.Bounds(Bound.NONE, Bound.NONE, Optional.empty());
        return Rulebook.builder()
                .id("records")
                .edition("1")
                .title(Label.of("达标个数"))
                .inForce(look.submission().period())
                .addIndicators(Indicator.builder()
                        .id(RECORDS)
                        .name(Label.of("记录"))
                        .kind(Kind.RECORDS)
                        .putAllFields(fields)
                        .build())
                .provisions(new Provisions(
                        bounds, bounds, bounds, new EnumMap<>(Reason.class), Provisions.Exclusion.FORBID))
                .addSections(Section.builder()
                        .id(LineId.of("all"))
                        .name(Label.of("记录"))
                        .marks(none)
                        .addItems(item(FIT, fits), item(UNFIT, new Condition.Not(fits)))
                        .build())
                .total(Total.builder().name(Label.of("合计")).marks(none).build())
                .build();
    }

    private static Item item(LineId id, Condition where) {
        return Item.builder()
                .id(id)
                .name(Label.of(id.value()))
                .marks(new Input.Constant(Figure.of("0")))
                .watches(new Collective.Aggregate(
                        new Scope.Rows(RECORDS),
                        Optional.of(where),
                        Optional.empty(),
                        Statistic.Plain.COUNT,
                        Optional.of(Set.of(Reason.MISSING, Reason.ZERO_DENOMINATOR)),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }
}
