package io.github.quanheng.catalogue;

import io.github.quanheng.internal.Check;
import java.util.List;

/** Checks that a catalogue hangs together: its codes, its goals and what it says that it lacks. */
final class CatalogueCheck {
    private CatalogueCheck() {}

    static void check(Catalogue catalogue) {
        Check.id(catalogue.id(), "catalogue id");
        Check.text(catalogue.issuer(), "issuer of catalogue " + catalogue.id());
        Check.text(catalogue.edition(), "edition of catalogue " + catalogue.id());
        catalogue.number().ifPresent(text -> Check.text(text, "number of catalogue " + catalogue.id()));
        catalogue.issued().ifPresent(text -> Check.text(text, "date of catalogue " + catalogue.id()));
        catalogue.notes().forEach(text -> Check.text(text, "note on catalogue " + catalogue.id()));
        Check.that(
                !catalogue.entries().isEmpty(),
                "catalogue %s (%s): lists no indicator; add its entries",
                catalogue.id(),
                catalogue.name());
        List<String> codes = catalogue.entries().stream().map(Entry::code).toList();
        List<String> twice = codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct()
                .toList();
        Check.that(
                twice.isEmpty(),
                "catalogue %s (%s): codes %s come more than once; number them apart",
                catalogue.id(),
                catalogue.name(),
                twice);
        List<String> foreign = catalogue.entries().stream()
                .filter(entry -> !entry.id().value().equals(catalogue.id() + "." + entry.code()))
                .map(entry -> entry.id().value())
                .toList();
        Check.that(
                foreign.isEmpty(),
                "catalogue %s (%s): entries %s do not carry the id of the catalogue, a dot and their code",
                catalogue.id(),
                catalogue.name(),
                foreign);
        List<String> aimless = catalogue.goals().stream()
                .map(Goal::code)
                .filter(code -> !codes.contains(code))
                .toList();
        List<String> both = catalogue.lacking().stream().filter(codes::contains).toList();
        Check.that(
                both.isEmpty(),
                "catalogue %s (%s): says that it lacks %s, which it lists; take them from one of the two",
                catalogue.id(),
                catalogue.name(),
                both);
        Check.that(
                aimless.isEmpty(),
                "catalogue %s (%s): has goals for %s, which it does not list; add the indicators",
                catalogue.id(),
                catalogue.name(),
                aimless);
    }
}
