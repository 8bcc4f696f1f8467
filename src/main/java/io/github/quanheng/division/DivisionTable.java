package io.github.quanheng.division;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The divisions of one edition with their names (行政区划表). The caller brings the table and says of which day it is: codes
 * change over the years, so a code is only in use or not in use in a given table. The library ships none.
 *
 * <p>Example: in a table of 2023 with 140000 山西省, 140400 长治市 and 140423 襄垣县, the full name of 140423 is
 * 山西省长治市襄垣县, and 140421, which gave way to 140404 in 2018, is unknown.
 *
 * @param date the day that the table describes
 * @param source where it was taken from
 * @param names name by code, in the table's order; a table may hold a part of the country only
 */
public record DivisionTable(
        @JsonProperty(required = true) LocalDate date,
        @JsonProperty(required = true) Citation source,
        @JsonProperty(required = true) Map<DivisionCode, Label> names) {
    /**
     * Checks that the table holds something and names no division twice.
     *
     * @param date the day that the table describes
     * @param source where it was taken from
     * @param names name by code
     */
    public DivisionTable {
        InvalidValue.unless(
                !names.isEmpty(),
                "names",
                "%s的行政区划表是空的",
                "填写各行",
                "division table of %s: is empty",
                "give it rows",
                date);
        Map<String, DivisionCode> seen = new HashMap<>();
        TreeSet<DivisionCode> twice = new TreeSet<>();
        for (DivisionCode code : names.keySet()) {
            if (seen.put(code.significant(), code) != null) {
                twice.add(code);
            }
        }
        InvalidValue.unless(
                twice.isEmpty(),
                "names",
                "%s的行政区划表中%s有两种写法",
                "各留一种",
                "division table of %s: has the divisions %s in two forms",
                "keep one each",
                date,
                twice);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * Returns the name of a division.
     *
     * @param code its code, with any number of digits
     * @return the name, if this table has the division
     */
    public Optional<Label> name(DivisionCode code) {
        Label same = names.get(code);
        return same != null
                ? Optional.of(same)
                : names.entrySet().stream()
                        .filter(row -> row.getKey().sameDivision(code))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /**
     * Returns the name of a division after the names of all that it lies in (全称).
     *
     * @param code its code
     * @return such as 山西省长治市襄垣县; empty when this table lacks the division or one of those above it
     */
    public Optional<String> fullName(DivisionCode code) {
        Optional<String> own = name(code).map(Label::zh);
        Optional<DivisionCode> above = code.parent();
        return above.isEmpty() ? own : own.flatMap(last -> fullName(above.get()).map(first -> first + last));
    }

    /**
     * Returns the divisions directly within another.
     *
     * @param code the wider division
     * @return the codes, in the table's order
     */
    public List<DivisionCode> within(DivisionCode code) {
        return names.keySet().stream()
                .filter(row -> row.parent().filter(code::sameDivision).isPresent())
                .toList();
    }

    /**
     * Finds the codes that this edition does not have: mistyped, or of another year.
     *
     * @param codes the codes to look up
     * @return all that are not in the table, in the order given
     */
    public List<DivisionCode> unknown(Collection<DivisionCode> codes) {
        List<DivisionCode> missing = new ArrayList<>();
        for (DivisionCode code : codes) {
            if (name(code).isEmpty()) {
                missing.add(code);
            }
        }
        return List.copyOf(missing);
    }
}
