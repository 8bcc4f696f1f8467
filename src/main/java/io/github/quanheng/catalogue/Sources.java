package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.source.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says of each part of an entry where it was read and how sure that is. What a line of the table says of a part holds.
 * Otherwise a part was read in those copies of its entry that can show such a part, if its name, its headings or its
 * definition is marked {@code copy}, and in the row-by-row copy of the whole list, if the frame names one. Direction and data
 * source stand beside the first definition in a document and are as sure as it is, unless the frame says that they were not
 * read.
 */
final class Sources {
    /**
     * What a table says once for all of its entries.
     *
     * @param unread the parts that were read in no copy, whatever the entries say of theirs
     * @param rows the copy in which every row was typed off, if there is one
     * @param documents the documents that copies are of, where it is not the document of the table
     */
    record Frame(
            String id,
            String document,
            String edition,
            Numbering numbering,
            Map<String, Copy> copies,
            Set<Part> unread,
            Optional<String> rows,
            Map<String, String> documents) {}

    static final ImmutableSet<Part> OF_DEFINITIONS =
            Sets.immutableEnumSet(Part.UNIT, Part.NUMERATOR, Part.DENOMINATOR, Part.FORMULA, Part.CONTENT);

    private final Frame frame;
    private final String code;
    private final List<String> at;
    private final Map<Part, String> told;

    Sources(Frame frame, String code, List<String> at, Map<Part, String> told) {
        this.frame = frame;
        this.code = code;
        this.at = List.copyOf(at);
        this.told = Map.copyOf(told);
        at.forEach(this::copy);
    }

    /** A part of the entry. */
    Reading of(Part part, boolean read) {
        return Optional.ofNullable(told.get(part)).map(this::told).orElseGet(() -> {
            List<String> keys = new ArrayList<>(read && !frame.unread().contains(part) ? showing(part, at) : List.of());
            keys.addAll(rows(part));
            return reading(part, keys, read && !frame.unread().contains(part));
        });
    }

    /** A heading, which is read where the heading line says so. */
    Reading ofHeading(Part part, boolean listed, List<String> heading) {
        boolean read = listed && isCopy(heading.get(2));
        if (!read || heading.size() < 4) {
            return read ? of(part, true) : reading(part, List.of(), false);
        }
        return reading(part, List.of(heading.get(3).split(" ")), true);
    }

    /** A part of a definition. */
    Reading of(Part part, Map<String, String> lines) {
        Optional<String> line = Optional.ofNullable(lines.get(part.name()));
        if (line.isPresent()) {
            return told(line.get());
        }
        boolean read = isRead(lines);
        List<String> rows =
                part == Part.UNIT && !lines.containsKey("by") && !lines.containsKey("edition") ? rows(part) : List.of();
        Optional<String> cites = Optional.ofNullable(lines.get("cites"));
        if (cites.isPresent() && rows.isEmpty()) {
            List<String> cells = cells(frame, cites.get(), 3, 3);
            return Reading.of(
                    Citation.of(cells.get(0), cells.get(1), read ? Certainty.SECONDARY_COPY : Certainty.RECALLED),
                    read ? copies(List.of(cells.get(2).split(" "))) : List.of());
        }
        List<String> own = Optional.ofNullable(lines.get("by"))
                .map(text -> List.of(text.split(" ")))
                .orElse(cites.isPresent() ? List.of() : at);
        List<String> keys = new ArrayList<>(read ? showing(part, own) : List.of());
        keys.addAll(rows);
        return reading(part, keys, read);
    }

    /** {@code recalled} or the copies, and a note. */
    Reading told(String how) {
        List<String> cells = cells(frame, how, 1, 2);
        List<String> keys = cells.get(0).equals("recalled")
                ? List.of()
                : List.of(cells.get(0).split(" "));
        Optional<String> note = cells.size() == 2 ? Optional.of(cells.get(1)) : Optional.empty();
        return new Reading(citation(keys), copies(keys), note);
    }

    private Reading reading(Part part, List<String> keys, boolean read) {
        if (read && keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "table " + frame.id() + ": " + code + " has no copy that shows its " + part);
        }
        return Reading.of(citation(keys), copies(keys));
    }

    private Citation citation(List<String> keys) {
        List<String> documents = keys.stream()
                .map(key -> frame.documents().getOrDefault(key, frame.document()))
                .distinct()
                .toList();
        String document =
                documents.isEmpty() || documents.contains(frame.document()) ? frame.document() : documents.get(0);
        Optional<String> clause = frame.numbering() == Numbering.DOCUMENT ? Optional.of("指标" + code) : Optional.empty();
        return new Citation(document, clause, keys.isEmpty() ? Certainty.RECALLED : Certainty.SECONDARY_COPY);
    }

    private List<String> rows(Part part) {
        return frame.rows().stream()
                .filter(key -> copy(key).sourceClass().ceiling(part) == Certainty.SECONDARY_COPY)
                .toList();
    }

    private List<String> showing(Part part, List<String> keys) {
        return keys.stream()
                .filter(key -> copy(key).sourceClass().ceiling(part).compareTo(Certainty.RECALLED) < 0)
                .toList();
    }

    private List<Copy> copies(List<String> keys) {
        return keys.stream().map(this::copy).toList();
    }

    private Copy copy(String key) {
        return Optional.ofNullable(frame.copies().get(key))
                .orElseThrow(() -> new IllegalArgumentException("table " + frame.id() + ": unknown copy " + key));
    }

    /** Whether a definition is marked {@code copy}. */
    static boolean isRead(Map<String, String> lines) {
        return isCopy(List.of(lines.getOrDefault("def", "").split(" ")).get(0));
    }

    static boolean isCopy(String word) {
        return switch (word) {
            case "copy" -> true;
            case "recalled" -> false;
            default -> throw new IllegalArgumentException("how sure is \"" + word + "\"? write copy or recalled");
        };
    }

    static List<String> listOf(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    static List<String> cells(Frame frame, String row, int least, int most) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() < least || cells.size() > most || cells.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("table " + frame.id() + ": wrong cells in " + row);
        }
        return cells;
    }
}
