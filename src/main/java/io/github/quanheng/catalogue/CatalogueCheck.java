package io.github.quanheng.catalogue;

import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.util.List;

/** Checks that a catalogue hangs together: its codes, its goals and what it says that it lacks. */
final class CatalogueCheck {
    private CatalogueCheck() {}

    static void check(Catalogue catalogue) {
        Check.id(catalogue.id(), "id");
        Check.text(catalogue.issuer(), "issuer");
        Check.text(catalogue.edition(), "edition");
        catalogue.number().ifPresent(text -> Check.text(text, "number"));
        catalogue.issued().ifPresent(text -> Check.text(text, "issued"));
        catalogue.notes().forEach(text -> Check.text(text, "notes"));
        InvalidValue.unless(
                !catalogue.entries().isEmpty(),
                "entries",
                "目录%s（%s）没有指标",
                "补上指标",
                "catalogue %s (%s): lists no indicator",
                "add its entries",
                catalogue.id(),
                catalogue.name());
        List<String> codes = catalogue.entries().stream().map(Entry::code).toList();
        List<String> twice = codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct()
                .toList();
        InvalidValue.unless(
                twice.isEmpty(),
                "entries",
                "目录%s（%s）的代码%s重复",
                "分别编号",
                "catalogue %s (%s): codes %s come more than once",
                "number them apart",
                catalogue.id(),
                catalogue.name(),
                twice);
        List<String> foreign = catalogue.entries().stream()
                .filter(entry -> !entry.id().value().equals(catalogue.id() + "." + entry.code()))
                .map(entry -> entry.id().value())
                .toList();
        InvalidValue.unless(
                foreign.isEmpty(),
                "entries",
                "目录%s（%s）的条目%s，编号不是目录编号加点加代码",
                "按此改编号",
                "catalogue %s (%s): entries %s do not carry the id of the catalogue, a dot and their code",
                "give them that id",
                catalogue.id(),
                catalogue.name(),
                foreign);
        List<String> aimless = catalogue.goals().stream()
                .map(Goal::code)
                .filter(code -> !codes.contains(code))
                .toList();
        List<String> both = catalogue.lacking().stream().filter(codes::contains).toList();
        InvalidValue.unless(
                both.isEmpty(),
                "missing",
                "目录%s（%s）既说缺%s，又列出了",
                "只留一处",
                "catalogue %s (%s): says that it lacks %s, which it lists",
                "take them from one of the two",
                catalogue.id(),
                catalogue.name(),
                both);
        InvalidValue.unless(
                aimless.isEmpty(),
                "goals",
                "目录%s（%s）给未列出的%s定了目标",
                "补上这些指标",
                "catalogue %s (%s): has goals for %s, which it does not list",
                "add the indicators",
                catalogue.id(),
                catalogue.name(),
                aimless);
    }
}
