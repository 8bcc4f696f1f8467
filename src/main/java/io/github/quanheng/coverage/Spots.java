package io.github.quanheng.coverage;

import io.github.quanheng.resolved.Place;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Cases;
import io.github.quanheng.rule.Comparison;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.FieldTerm;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that a sheet of a rulebook may exercise. */
final class Spots {
    static final Comparator<Spot> ORDER =
            Comparator.comparing(Spot::at).thenComparing(Spot::sort).thenComparing(Spot::which);

    static final String PROVISIONS = "provisions.absent";

    private static final Pattern ASIDE = Pattern.compile(
            "^(parameters|grading)\\.|^(items|sections)\\[[^]]*]\\.marks\\b|^total\\.marks\\b|\\.where\\b");

    private final List<Spot> spots = new ArrayList<>();
    private final Rulebook rulebook;

    private Spots(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static List<Spot> of(ResolvedRulebook resolved) {
        Spots all = new Spots(resolved.rulebook());
        List<Place> told =
                resolved.places().stream().filter(place -> !isAside(place.at())).toList();
        told.forEach(all::place);
        Set<ParameterId> read = told.stream()
                .map(Spots::meant)
                .filter(Input.Parameter.class::isInstance)
                .map(node -> ((Input.Parameter) node).id())
                .collect(Collectors.toSet());
        all.rulebook.lines().forEach(all::line);
        all.rulebook
                .provisions()
                .absent()
                .keySet()
                .forEach(reason -> all.add(Spot.Sort.ABSENCE, PROVISIONS, reason.name()));
        all.rulebook.parameters().forEach((id, rows) -> {
            if (read.contains(id)) {
                all.numbers(Spot.Sort.ROW, "parameters." + id, rows.size());
            }
        });
        all.rulebook
                .grading()
                .ifPresent(scale -> scale.grades()
                        .forEach(grade ->
                                all.add(Spot.Sort.GRADE, "grading", grade.name().toString())));
        return all.spots;
    }

    private void add(Spot.Sort sort, String at, String which) {
        spots.add(new Spot(sort, at, which));
    }

    private void numbers(Spot.Sort sort, String at, int count) {
        for (int i = 0; i < count; i++) {
            add(sort, at, String.valueOf(i));
        }
    }

    private void bothWays(Spot.Sort sort, String at) {
        add(sort, at, "yes");
        add(sort, at, "no");
    }

    /** What a place means: a term stands where its meaning does. */
    static Node meant(Place place) {
        return place.source() instanceof FieldTerm term ? term.meaning() : place.source();
    }

    /**
     * What is evaluated without leaving a derivation: conditions of rows and of grades, of which the row that held and the grade that was
     * given say what they came to; which records are counted; the marks of a line.
     */
    private static boolean isAside(String at) {
        return ASIDE.matcher(at).find();
    }

    private void place(Place place) {
        Node node = meant(place);
        if (node instanceof Comparison.Piecewise curve) {
            numbers(Spot.Sort.PIECE, place.at(), curve.on().size());
        } else if (node instanceof Cases.Choose choose) {
            numbers(Spot.Sort.CASE, place.at(), choose.cases().size() + 1);
        } else if (node instanceof Cases.Settle settle && place.at().indexOf('~') < 0) {
            settle.when().keySet().forEach(reason -> add(Spot.Sort.ABSENCE, place.at(), reason.name()));
        } else if (node instanceof Comparison.Gap) {
            bothWays(Spot.Sort.GAP, place.at());
        } else if (node instanceof Condition.Compare || node instanceof Condition.Yes || node instanceof Condition.Is) {
            bothWays(Spot.Sort.CONDITION, place.at());
        }
    }

    static String at(Line line) {
        return line instanceof Item
                ? "items[" + line.id() + "]"
                : line instanceof Section ? "sections[" + line.id() + "]" : "total";
    }

    private void line(Line line) {
        String at = at(line);
        boolean watched = line instanceof Item item && item.watches().isPresent();
        add(Spot.Sort.LINE, at, "number");
        line.applies().ifPresent(applies -> add(Spot.Sort.LINE, at, "off"));
        if (watched) {
            return;
        }
        line.absent().keySet().forEach(reason -> add(Spot.Sort.ABSENCE, at, reason.name()));
        for (int i = 0; i < line.effects().size(); i++) {
            if (line.effects().get(i).when().isPresent()) {
                bothWays(Spot.Sort.EFFECT, at + ".effects[" + i + "]");
            }
        }
        Provisions.Bounds general = line instanceof Item
                ? rulebook.provisions().items()
                : line instanceof Section
                        ? rulebook.provisions().sections()
                        : rulebook.provisions().total();
        bound(at, "floor", line.floor().orElse(general.floor()));
        bound(at, "ceiling", line.ceiling().orElse(general.ceiling()));
    }

    private void bound(String at, String which, Bound bound) {
        Optional<?> some = bound.at();
        if (some.isPresent()) {
            add(Spot.Sort.BOUND, at, which);
        }
    }
}
