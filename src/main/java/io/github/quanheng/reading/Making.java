package io.github.quanheng.reading;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the rulebook of a draft that is whole. */
final class Making {
    private final Table table;
    private final Usage usage;
    private final TableNotes.Said notes;
    private final Vetoes vetoes;
    private final List<DraftRow> rows;
    private final List<Indicator> indicators;
    private final String by;
    private final LocalDate on;

    Making(
            Table table,
            Usage usage,
            TableNotes.Said notes,
            Vetoes vetoes,
            List<DraftRow> rows,
            List<Indicator> indicators,
            String by,
            LocalDate on) {
        this.table = table;
        this.usage = usage;
        this.notes = notes;
        this.vetoes = vetoes;
        this.rows = rows;
        this.indicators = new ArrayList<>(indicators);
        this.indicators.addAll(vetoes.indicators());
        this.by = by;
        this.on = on;
    }

    Rulebook rulebook() {
        List<Section> sections = sections();
        Rational marks = Rational.sum(rows.stream()
                .filter(row -> row.row().sort() == Row.Sort.ITEM)
                .map(row -> row.reading().orElseThrow().marks())
                .toList());
        Total.Builder total =
                Total.builder().name(Label.of("总分")).marks(constant(marks)).addAllEffects(vetoes.effects());
        if (rows.stream().anyMatch(row -> row.row().sort() == Row.Sort.BONUS)) {
            total.ceiling(Bound.NONE);
        }
        Set<ParameterId> targets = new LinkedHashSet<>();
        rows.forEach(row -> row.reading().ifPresent(reading -> targets.addAll(reading.ownTargets())));
        Rulebook rulebook = Rulebook.builder()
                .id(table.id())
                .edition(table.edition())
                .title(table.title())
                .inForce(table.inForce())
                .addAllIndicators(indicators)
                .addAllOwnTargets(targets)
                .provisions(provisions())
                .addAllSections(sections)
                .total(total.build())
                .grading(vetoes.grading())
                .addAllRulings(rulings())
                .build();
        ResolvedRulebook.of(rulebook);
        return rulebook;
    }

    private static Quantity constant(Rational marks) {
        return new Input.Constant(Figure.of(marks));
    }

    /** The item of a row. */
    static Item.Builder item(Row row, Reading reading, Optional<Citation> clause) {
        Item.Builder item = Item.builder()
                .id(LineId.of(row.number()))
                .name(Label.of(row.name()))
                .marks(constant(reading.marks()))
                .rule(reading.rule())
                .clause(clause);
        reading.own()
                .ifPresent(own -> item.applies(own.applies())
                        .ceiling(own.ceiling())
                        .rounding(own.rounding())
                        .putAllAbsent(own.absent())
                        .addAllEffects(own.effects()));
        reading.floor().ifPresent(item::floor);
        reading.ceiling().ifPresent(item::ceiling);
        reading.rounding().ifPresent(item::rounding);
        if (reading.looksAtPeers()) {
            item.putAbsent(Reason.NO_PEERS, new Input.NoScore(Reason.NO_PEERS));
        }
        boolean ownCeiling = reading.own().flatMap(own -> own.ceiling()).isPresent();
        if (row.sort() == Row.Sort.BONUS && !ownCeiling) {
            item.ceiling(new Bound(row.marks().map(Making::constant)));
        }
        return item;
    }

    private Optional<Citation> clause(Row row) {
        String words = row.clause().replaceAll("\\p{C}+", " ").strip();
        return row.source()
                .or(() -> words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Citation.of(table.title().zh(), words, Certainty.VERIFIED_TEXT)));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Optional<Row> head = Optional.empty();
        List<Item> items = new ArrayList<>();
        List<Item> bonuses = new ArrayList<>();
        for (DraftRow row : rows) {
            if (row.row().sort() == Row.Sort.SECTION) {
                section(head, items).ifPresent(sections::add);
                head = Optional.of(row.row());
                items = new ArrayList<>();
            } else if (row.reading().isPresent()) {
                Item item =
                        item(row.row(), row.reading().get(), clause(row.row())).build();
                (row.row().sort() == Row.Sort.BONUS ? bonuses : items).add(item);
            }
        }
        section(head, items).ifPresent(sections::add);
        if (!bonuses.isEmpty()) {
            sections.add(Section.builder()
                    .id(LineId.of("加分"))
                    .name(Label.of("加分项", "Bonus"))
                    .marks(Quantity.of("0"))
                    .floor(Bound.NONE)
                    .ceiling(
                            notes.bonus().map(most -> Bound.of(most.toString())).orElse(Bound.NONE))
                    .addAllItems(bonuses)
                    .build());
        }
        return sections;
    }

    private Optional<Section> section(Optional<Row> head, List<Item> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Rational marks = Rational.sum(items.stream()
                .map(item -> ((Input.Constant) item.marks()).figure().value())
                .toList());
        return Optional.of(Section.builder()
                .id(LineId.of(head.map(Row::number).orElse("各项")))
                .name(head.map(Row::name).map(Label::of).orElse(table.title()))
                .marks(constant(marks))
                .addAllItems(items)
                .build());
    }

    private Provisions provisions() {
        Provisions.Exclusion excluded =
                Provisions.Exclusion.valueOf(usage.of(Topic.EXCLUDED).orElseThrow());
        return new Provisions(
                new Provisions.Bounds(Bound.of("0"), Bound.of("full"), notes.items()),
                Provisions.Bounds.between("0", "full"),
                new Provisions.Bounds(Bound.of("0"), Bound.of("full"), notes.total()),
                absences(),
                excluded);
    }

    /** What is not there gives no score, for the reason why it is not there. */
    static Map<Reason, Quantity> withoutScore() {
        Map<Reason, Quantity> absences = new LinkedHashMap<>();
        for (Reason reason : List.of(
                Reason.MISSING,
                Reason.NOT_APPLICABLE,
                Reason.ZERO_DENOMINATOR,
                Reason.AWAITING_JUDGEMENT,
                Reason.NO_PARAMETER)) {
            absences.put(reason, new Input.NoScore(reason));
        }
        return absences;
    }

    private Map<Reason, Quantity> absences() {
        Map<Reason, Quantity> absences = withoutScore();
        absences.put(Reason.MISSING, counted(Topic.MISSING_DATA, Reason.MISSING));
        absences.put(Reason.NOT_APPLICABLE, counted(Topic.NOT_APPLICABLE, Reason.NOT_APPLICABLE));
        absences.put(Reason.ZERO_DENOMINATOR, counted(Topic.ZERO_DENOMINATOR, Reason.ZERO_DENOMINATOR));
        return absences;
    }

    private Quantity counted(Topic topic, Reason reason) {
        return switch (Option.valueOf(usage.of(topic).orElseThrow())) {
            case FULL_MARKS -> Input.FullMarks.OF_THE_LINE;
            case LEFT_OUT -> Quantity.of("excluded");
            case NO_MARKS -> Quantity.of("0");
            default -> new Input.NoScore(reason);
        };
    }

    /** Every answer that a rule rests on, and what counts for absent values. */
    private List<Ruling> rulings() {
        List<Ruling> rulings = new ArrayList<>();
        for (DraftRow row : rows) {
            row.reading()
                    .ifPresent(reading -> rulings.addAll(reading.rulings(
                            LineId.of(row.row().number()), notes.usage().keySet(), by, on)));
        }
        List<LineId> items = rows.stream()
                .filter(row -> row.reading().isPresent())
                .map(row -> LineId.of(row.row().number()))
                .toList();
        Map<Reason, Quantity> absences = absences();
        Map.of(
                        Topic.MISSING_DATA, Reason.MISSING,
                        Topic.NOT_APPLICABLE, Reason.NOT_APPLICABLE,
                        Topic.ZERO_DENOMINATOR, Reason.ZERO_DENOMINATOR)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(each -> !notes.usage().containsKey(each.getKey()))
                .forEach(each -> rulings.add(Ruling.builder()
                        .addAllLines(items)
                        .question(each.getKey().words().zh())
                        .answer(Option.valueOf(usage.of(each.getKey()).orElseThrow())
                                .words()
                                .zh())
                        .by(by)
                        .on(on)
                        .putAbsent(each.getValue(), Objects.requireNonNull(absences.get(each.getValue())))
                        .build()));
        return rulings;
    }
}
