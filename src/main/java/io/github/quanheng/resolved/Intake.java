package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the figures of a submission go (数据入列): one pass over them fills every register that rules read, and tells whether all are of the usual kind. */
final class Intake {
    /** A figure that the rulebook knows: what reads it, and the kind in which it is usual and needs no closer look. */
    record Column(int number, @Nullable Kind usual, List<Figures.Figure> readers) {
        boolean isUsual(Observation observation) {
            return observation instanceof Observation.Reported reported
                    && reported.verified().isEmpty()
                    && !(reported.declared() instanceof Datum.Bound)
                    && reported.declared().kind() == usual;
        }
    }

    private final Map<FigureKey, Column> columns = new LinkedHashMap<>();
    private final Figures.Figure[][] readers;

    Intake(List<Indicator> indicators, List<Figures.Figure> figures) {
        Map<IndicatorId, Indicator> known = new HashMap<>();
        for (Indicator indicator : indicators) {
            known.put(indicator.id(), indicator);
            column(new FigureKey(indicator.id(), When.NOW), known);
        }
        for (Figures.Figure figure : figures) {
            Column column = column(figure.key, known);
            column.readers.add(figure);
            figure.stand(column.number);
        }
        this.readers = columns.values().stream()
                .map(column -> column.readers.toArray(Figures.Figure[]::new))
                .toArray(Figures.Figure[][]::new);
    }

    private Column column(FigureKey key, Map<IndicatorId, Indicator> known) {
        return columns.computeIfAbsent(
                key, wanted -> new Column(columns.size(), usual(known.get(wanted.indicator())), new ArrayList<>()));
    }

    /** A number or rate without bounds; of whatever else more is to be looked at. */
    private static @Nullable Kind usual(@Nullable Indicator indicator) {
        if (indicator == null
                || indicator.least().isPresent()
                || indicator.most().isPresent()) {
            return null;
        }
        return indicator.kind() == Kind.NUMBER || indicator.kind() == Kind.RATE ? indicator.kind() : null;
    }

    int size() {
        return readers.length;
    }

    /** Fills the registers of a unit; returns whether every figure is usual. */
    boolean fill(State x, Map<FigureKey, Observation> observations) {
        @Nullable Observation[] given = x.given;
        Arrays.fill(given, null);
        boolean usual = true;
        int place = 0;
        for (Map.Entry<FigureKey, Observation> entry : observations.entrySet()) {
            Column column = column(x, place++, entry.getKey());
            if (column == null) {
                usual = false;
            } else {
                given[column.number] = entry.getValue();
                usual &= column.isUsual(entry.getValue());
            }
        }
        for (int i = 0; i < readers.length; i++) {
            for (Figures.Figure figure : readers[i]) {
                figure.fill(x, given[i]);
            }
        }
        return usual;
    }

    /** Looks first where the unit before had its figure: most name the same ones in the same order. */
    private @Nullable Column column(State x, int place, FigureKey key) {
        if (place >= x.keys.length) {
            return columns.get(key);
        }
        FigureKey likely = x.keys[place];
        if (key.equals(likely)) {
            return x.guess[place];
        }
        Column column = columns.get(key);
        x.keys[place] = key;
        x.guess[place] = column;
        return column;
    }
}
