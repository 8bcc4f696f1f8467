package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Institution classes with their names (机构类别表): {@link Ws218#TABLE the list of WS 218}, or a registry's own that adds to
 * it. A class that no table has is still a class; a table only says which are known to it.
 *
 * @param source where the list was taken from
 * @param names name by class, in the list's order
 */
public record ClassTable(
        @JsonProperty(required = true) Citation source,
        @JsonProperty(required = true) Map<InstitutionClass, Label> names) {
    /**
     * Checks that the table holds something.
     *
     * @param source where the list was taken from
     * @param names name by class
     */
    public ClassTable {
        InvalidValue.unless(
                !names.isEmpty(),
                "names",
                "%s的类别表是空的",
                "填写各行",
                "class table of %s: is empty",
                "give it rows",
                source.document());
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * Returns the name of a class.
     *
     * @param code the class
     * @return the name, if this table has the class
     */
    public Optional<Label> name(InstitutionClass code) {
        return Optional.ofNullable(names.get(code));
    }

    /**
     * Returns the classes that this table does not have.
     *
     * @param codes the classes to look up
     * @return all that are unknown to it, in the order given
     */
    public List<InstitutionClass> unknown(Collection<InstitutionClass> codes) {
        return codes.stream().filter(code -> !names.containsKey(code)).toList();
    }

    /**
     * Returns this table with the additions of a registry (地方扩展).
     *
     * @param source the registry's own list
     * @param added the classes that it adds or renames
     * @return a table with both, under the registry's source
     */
    public ClassTable with(Citation source, Map<InstitutionClass, Label> added) {
        Map<InstitutionClass, Label> both = new LinkedHashMap<>(names);
        both.putAll(added);
        return new ClassTable(source, both);
    }
}
