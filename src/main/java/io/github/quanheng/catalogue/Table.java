package io.github.quanheng.catalogue;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the tables in which the systems are written down. A table is made of lines; {@code |} separates cells and
 * {@code -} is an empty one.
 *
 * <pre>
 * # level one | level two | how sure the level two is [| copies of the headings, when not those of the entry]
 * code | name | English name [| how sure the name is]
 *   list nature | monitoring | direction in words | data source [| reporting code]
 *   def how-sure [variant] formula unit | numerator | denominator ...
 *   edition, called, cites, kind, fields, codes, range, each, words, signed, missing: of the definition above
 *   at copies; alias, remark: of the entry
 *   cites document | clause | copies: where a definition was read, when elsewhere than its entry
 * </pre>
 *
 * <p>Direction and data source stand beside the definition in a document, so they are as sure as it is, unless the frame
 * says otherwise or the definition was read elsewhere.
 *
 * <p>Every line is checked: an unknown word, an unknown copy, a cell too many stops the loading of the class.
 */
final class Table {
    /** What a table says once for all of its entries. */
    record Frame(
            String id,
            String document,
            String edition,
            Numbering numbering,
            Map<String, String> copies,
            Optional<Certainty> direction,
            Optional<Certainty> source) {}

    private final Frame frame;
    private final List<Entry> entries = new ArrayList<>();
    private String levelOne = "-";
    private String levelTwo = "-";
    private Certainty levelTwoCertainty = Certainty.RECALLED;
    private List<String> headingCopies = List.of();
    private List<String> name = List.of();
    private List<String> list = List.of();
    private List<String> at = List.of();
    private final List<String> aliases = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Map<String, String>> definitions = new ArrayList<>();

    private Table(Frame frame) {
        this.frame = frame;
    }

    static List<Entry> read(Frame frame, String... tables) {
        Table table = new Table(frame);
        for (String rows : tables) {
            rows.lines().filter(row -> !row.isBlank()).forEach(table::row);
        }
        table.close();
        return List.copyOf(table.entries);
    }

    private void row(String row) {
        if (row.startsWith("# ")) {
            close();
            List<String> cells = cells(row.substring(2), 3, 4);
            levelOne = cells.get(0);
            levelTwo = cells.get(1);
            levelTwoCertainty = certainty(cells.get(2));
            headingCopies = cells.size() == 4 ? copies(cells.get(3)) : List.of();
        } else if (!row.startsWith(" ")) {
            close();
            name = cells(row, 3, 4);
        } else {
            int space = row.strip().indexOf(' ');
            line(row.strip().substring(0, space), row.strip().substring(space + 1));
        }
    }

    private void line(String word, String rest) {
        switch (word) {
            case "list" -> list = cells(rest, 4, 5);
            case "at" -> at = copies(rest);
            case "alias" -> aliases.add(rest);
            case "remark" -> remarks.add(rest);
            case "def" -> definitions.add(new LinkedHashMap<>(Map.of("def", rest)));
            case "edition", "called", "cites", "kind", "fields", "codes", "range", "each", "words", "signed" ->
                put(word, rest);
            case "missing" -> definitions.get(definitions.size() - 1).merge("missing", rest, (a, b) -> a + "\n" + b);
            default -> throw new IllegalArgumentException("table " + frame.id() + ": unknown word " + word);
        }
    }

    private void put(String word, String rest) {
        if (definitions.get(definitions.size() - 1).put(word, rest) != null) {
            throw new IllegalArgumentException("table " + frame.id() + ": " + word + " comes twice in " + name);
        }
    }

    private List<String> copies(String keys) {
        return Arrays.stream(keys.split(" ")).map(this::copy).toList();
    }

    private String copy(String key) {
        return Optional.ofNullable(frame.copies().get(key))
                .orElseThrow(() -> new IllegalArgumentException("table " + frame.id() + ": unknown copy " + key));
    }

    private void close() {
        if (!name.isEmpty()) {
            entries.add(entry());
        }
        name = List.of();
        list = List.of();
        at = List.of();
        aliases.clear();
        remarks.clear();
        definitions.clear();
    }

    private Entry entry() {
        String code = name.get(0);
        Certainty listed = name.size() == 4 ? certainty(name.get(3)) : Certainty.SECONDARY_COPY;
        List<Definition> read = definitions.stream().map(this::definition).toList();
        Certainty defined = definitions.get(0).containsKey("cites")
                ? Certainty.RECALLED
                : read.get(0).reading().certainty();
        Map<Part, Reading> sources = new EnumMap<>(Part.class);
        sources.put(Part.NAME, reading(listed));
        Optional<String> one = cell(levelOne);
        one.ifPresent(text -> sources.put(Part.LEVEL_ONE, heading(listed)));
        Optional<String> two = cell(levelTwo);
        two.ifPresent(text -> sources.put(Part.LEVEL_TWO, heading(weaker(listed, levelTwoCertainty))));
        Optional<Monitoring> monitoring = cell(list.get(1)).map(text -> Monitoring.valueOf(constant(text)));
        monitoring.ifPresent(flag -> sources.put(Part.MONITORING, reading(listed)));
        Optional<String> guidance = cell(list.get(2));
        guidance.ifPresent(
                text -> sources.put(Part.DIRECTION, reading(frame.direction().orElse(defined))));
        Optional<String> source = cell(list.get(3));
        source.ifPresent(
                text -> sources.put(Part.DATA_SOURCE, reading(frame.source().orElse(defined))));
        Kind kind = read.get(0).kind();
        return Entry.builder()
                .id(IndicatorId.of(frame.id() + "." + code))
                .code(code)
                .name(Label.of(name.get(1), name.get(2)))
                .nature(Nature.valueOf(constant(list.get(0))))
                .kind(kind == Kind.RECORDS ? Kind.NUMBER : kind)
                .levelOne(one)
                .levelTwo(two)
                .monitoring(monitoring)
                .guidance(guidance)
                .direction(guidance.flatMap(Table::direction))
                .dataSource(source)
                .reportingCode(list.size() == 5 ? cell(list.get(4)) : Optional.empty())
                .addAllAliases(aliases)
                .addAllRemarks(remarks)
                .addAllDefinitions(read)
                .putAllSources(sources)
                .build();
    }

    private Definition definition(Map<String, String> lines) {
        List<String> cells = cells(Optional.ofNullable(lines.get("def")).orElseThrow(), 1, 5);
        List<String> head = List.of(cells.get(0).split(" "));
        boolean named = head.size() == 4;
        Certainty certainty = certainty(head.get(0));
        Optional<Formula> formula = cell(head.get(named ? 2 : 1)).map(text -> Formula.valueOf(constant(text)));
        Optional<String> unit = cell(head.get(named ? 3 : 2));
        List<Role> roles = formula.map(Formula::roles).orElse(List.of(Role.NUMERATOR, Role.DENOMINATOR));
        List<Operand> operands = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).equals("-")) {
                operands.add(new Operand(roles.get(i - 1), cells.get(i), i == 1 && lines.containsKey("signed")));
            }
        }
        Definition.Builder builder = Definition.builder()
                .variant(named ? Optional.of(head.get(1)) : Optional.empty())
                .edition(lines.getOrDefault("edition", frame.edition()))
                .name(Optional.ofNullable(lines.get("called")).map(Label::of))
                .kind(Optional.ofNullable(lines.get("kind")).map(Kind::valueOf).orElse(kind(formula, unit)))
                .unit(unit)
                .addAllOperands(operands)
                .formula(formula)
                .words(Optional.ofNullable(lines.get("words")))
                .addAllEach(parts(lines, "each"))
                .addAllCodes(parts(lines, "codes"))
                .addAllMissing(Optional.ofNullable(lines.get("missing")).stream()
                        .flatMap(String::lines)
                        .toList())
                .reading(Optional.ofNullable(lines.get("cites"))
                        .map(text -> cited(text, certainty))
                        .orElseGet(() -> reading(certainty)));
        for (String field : parts(lines, "fields")) {
            builder.putAllFields(Map.of(
                    field.substring(0, field.indexOf(':')), Kind.valueOf(field.substring(field.indexOf(':') + 1))));
        }
        List<String> range = parts(lines, "range");
        if (!range.isEmpty()) {
            builder.least(Figure.of(range.get(0))).most(Figure.of(range.get(1)));
        }
        return builder.build();
    }

    /** What is remembered was read nowhere: the copies of the entry show its name, not this. */
    private Reading reading(Certainty certainty) {
        Optional<String> clause =
                frame.numbering() == Numbering.DOCUMENT ? Optional.of("指标" + name.get(0)) : Optional.empty();
        return new Reading(
                new Citation(frame.document(), clause, certainty), certainty == Certainty.RECALLED ? List.of() : at);
    }

    private Reading heading(Certainty certainty) {
        return certainty == Certainty.RECALLED || headingCopies.isEmpty()
                ? reading(certainty)
                : new Reading(reading(certainty).citation(), headingCopies);
    }

    private Reading cited(String text, Certainty certainty) {
        List<String> cells = cells(text, 3, 3);
        return new Reading(Citation.of(cells.get(0), cells.get(1), certainty), copies(cells.get(2)));
    }

    private static Certainty weaker(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Kind kind(Optional<Formula> formula, Optional<String> unit) {
        boolean rate = formula.map(
                        given -> given == Formula.PERCENT || given == Formula.GROWTH || given == Formula.GROWTH_OF_MEAN)
                .orElse(unit.filter("%"::equals).isPresent());
        return rate ? Kind.RATE : Kind.NUMBER;
    }

    private static Optional<Direction> direction(String words) {
        return switch (words) {
            case "逐步提高" -> Optional.of(Direction.HIGHER_IS_BETTER);
            case "逐步降低" -> Optional.of(Direction.LOWER_IS_BETTER);
            case "监测比较" -> Optional.of(Direction.NONE);
            default -> Optional.empty();
        };
    }

    private static Certainty certainty(String word) {
        return switch (word) {
            case "text" -> Certainty.VERIFIED_TEXT;
            case "copy" -> Certainty.SECONDARY_COPY;
            case "recalled" -> Certainty.RECALLED;
            default -> throw new IllegalArgumentException("how sure is \"" + word + "\"? write text, copy or recalled");
        };
    }

    private static List<String> parts(Map<String, String> lines, String word) {
        return Optional.ofNullable(lines.get(word)).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .toList();
    }

    private List<String> cells(String row, int least, int most) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() < least || cells.size() > most || cells.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("table " + frame.id() + ": wrong cells in " + row);
        }
        return cells;
    }

    private static Optional<String> cell(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(text);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
