package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
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
 * # level one | level two | how sure the headings are [| copies of the headings, when not those of the entry]
 * code | name | English name [| how sure the name is]
 *   list nature | monitoring | direction in words | data source [| reporting code]: left out where none of it was read
 *   def how-sure [variant] formula unit | numerator | denominator ...
 *   edition, called, by, cites, kind, fields, codes, range, each, words, signed, missing: of the definition above
 *   at copies; alias, remark: of the entry
 *   by copies: where a definition was read, when not in those of its entry
 *   cites document | clause | copies: where a definition was read, when another document defines it
 *   read parts | copies [| note]: parts of the definition above, or of the entry, that were read elsewhere
 *   recalled parts [| note]: parts that were read nowhere
 *   conflict part between | says; variant; copies | says; variant; copies ...
 * </pre>
 *
 * <p>{@link Sources} says how sure each part is that none of the last lines speaks of.
 *
 * <p>Every line is checked: an unknown word, an unknown copy, a cell too many stops the loading of the class.
 */
final class Table {
    private static final ImmutableList<String> UNLISTED = ImmutableList.of("-", "-", "-", "-");

    private final Sources.Frame frame;
    private final List<Entry> entries = new ArrayList<>();
    private List<String> heading = List.of("-", "-", "recalled");
    private List<String> name = List.of();
    private List<String> list = UNLISTED;
    private List<String> at = List.of();
    private final List<String> aliases = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();
    private final Map<Part, String> told = new EnumMap<>(Part.class);
    private final List<Map<String, String>> definitions = new ArrayList<>();

    private Table(Sources.Frame frame) {
        this.frame = frame;
    }

    static List<Entry> read(Sources.Frame frame, String... tables) {
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
            heading = cells(row.substring(2), 3, 4);
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
            case "at" -> at = List.of(rest.split(" "));
            case "alias" -> aliases.add(rest);
            case "remark" -> remarks.add(rest);
            case "conflict" -> conflicts.add(rest);
            case "def" -> definitions.add(new LinkedHashMap<>(Map.of("def", rest)));
            case "read", "recalled" -> tell(word, cells(rest, 1, 3));
            case "edition", "called", "by", "cites", "kind", "fields", "codes", "range", "each", "words", "signed" ->
                put(word, rest);
            case "missing" -> definitions.get(definitions.size() - 1).merge("missing", rest, (a, b) -> a + "\n" + b);
            default -> throw new IllegalArgumentException("table " + frame.id() + ": unknown word " + word);
        }
    }

    private void tell(String word, List<String> cells) {
        String how = word.equals("read")
                ? String.join(" | ", cells.subList(1, cells.size()))
                : String.join(" | ", Sources.listOf("recalled", cells.subList(1, cells.size())));
        for (String given : List.of(cells.get(0).split(" "))) {
            Part part = Part.valueOf(constant(given));
            if (Sources.OF_DEFINITIONS.contains(part)) {
                put(part.name(), how);
            } else if (told.put(part, how) != null) {
                throw new IllegalArgumentException("table " + frame.id() + ": " + given + " comes twice in " + name);
            }
        }
    }

    private void put(String word, String rest) {
        if (definitions.get(definitions.size() - 1).put(word, rest) != null) {
            throw new IllegalArgumentException("table " + frame.id() + ": " + word + " comes twice in " + name);
        }
    }

    private void close() {
        if (!name.isEmpty()) {
            entries.add(entry());
        }
        name = List.of();
        list = UNLISTED;
        at = List.of();
        aliases.clear();
        remarks.clear();
        conflicts.clear();
        told.clear();
        definitions.clear();
    }

    private Entry entry() {
        String code = name.get(0);
        Sources sources = new Sources(frame, code, at, told);
        boolean listed = name.size() < 4 || Sources.isCopy(name.get(3));
        List<Definition> read =
                definitions.stream().map(lines -> definition(lines, sources)).toList();
        boolean beside = Sources.isRead(definitions.get(0))
                && !definitions.get(0).containsKey("cites")
                && !definitions.get(0).containsKey("by");
        Optional<String> one = cell(heading.get(0));
        Optional<String> two = cell(heading.get(1));
        Optional<Monitoring> monitoring = cell(list.get(1)).map(text -> Monitoring.valueOf(constant(text)));
        Optional<String> guidance = cell(list.get(2));
        Optional<String> source = cell(list.get(3));
        Map<Part, Reading> known = new EnumMap<>(Part.class);
        known.put(Part.NAME, sources.of(Part.NAME, listed));
        one.ifPresent(text -> known.put(Part.LEVEL_ONE, sources.ofHeading(Part.LEVEL_ONE, listed, heading)));
        two.ifPresent(text -> known.put(Part.LEVEL_TWO, sources.ofHeading(Part.LEVEL_TWO, listed, heading)));
        monitoring.ifPresent(flag -> known.put(Part.MONITORING, sources.of(Part.MONITORING, listed)));
        guidance.ifPresent(text -> known.put(Part.DIRECTION, sources.of(Part.DIRECTION, beside)));
        source.ifPresent(text -> known.put(Part.DATA_SOURCE, sources.of(Part.DATA_SOURCE, beside)));
        Kind kind = read.get(0).kind();
        return Entry.builder()
                .id(IndicatorId.of(frame.id() + "." + code))
                .code(code)
                .name(Label.of(name.get(1), name.get(2)))
                .nature(cell(list.get(0)).map(text -> Nature.valueOf(constant(text))))
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
                .addAllConflicts(
                        conflicts.stream().map(text -> conflict(text, sources)).toList())
                .putAllSources(known)
                .build();
    }

    private Definition definition(Map<String, String> lines, Sources sources) {
        List<String> cells = cells(lines.getOrDefault("def", ""), 1, 5);
        List<String> head = List.of(cells.get(0).split(" "));
        boolean named = head.size() == 4;
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
                        .toList());
        unit.ifPresent(text -> builder.putSources(Part.UNIT, sources.of(Part.UNIT, lines)));
        operands.stream()
                .map(operand -> operand.role().part())
                .distinct()
                .forEach(part -> builder.putSources(part, sources.of(part, lines)));
        formula.ifPresent(given -> builder.putSources(Part.FORMULA, sources.of(Part.FORMULA, lines)));
        if (List.of("called", "words", "each", "codes", "fields", "range").stream()
                .anyMatch(lines::containsKey)) {
            builder.putSources(Part.CONTENT, sources.of(Part.CONTENT, lines));
        }
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

    private Conflict conflict(String text, Sources sources) {
        List<String> cells = cells(text, 3, 5);
        List<String> head = List.of(cells.get(0).split(" "));
        List<Conflict.Claim> claims = cells.stream()
                .skip(1)
                .map(cell -> List.of(cell.split("; ", 3)))
                .map(said -> new Conflict.Claim(said.get(0), cell(said.get(1)), sources.told(said.get(2))))
                .toList();
        return new Conflict(
                Part.valueOf(constant(head.get(0))), Conflict.Between.valueOf(constant(head.get(1))), claims);
    }

    private static Kind kind(Optional<Formula> formula, Optional<String> unit) {
        return formula.map(Formula::isRate).orElse(unit.filter("%"::equals).isPresent()) ? Kind.RATE : Kind.NUMBER;
    }

    private static Optional<Direction> direction(String words) {
        return switch (words) {
            case "逐步提高", "提高" -> Optional.of(Direction.HIGHER_IS_BETTER);
            case "逐步降低", "降低" -> Optional.of(Direction.LOWER_IS_BETTER);
            case "监测比较" -> Optional.of(Direction.NONE);
            default -> Optional.empty();
        };
    }

    private static List<String> parts(Map<String, String> lines, String word) {
        return Optional.ofNullable(lines.get(word)).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .toList();
    }

    private List<String> cells(String row, int least, int most) {
        return Sources.cells(frame, row, least, most);
    }

    private static Optional<String> cell(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(text);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
