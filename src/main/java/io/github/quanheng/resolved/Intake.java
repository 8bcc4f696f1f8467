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
    static final class Column {
        private final int number;
        private final @Nullable Kind usual;
        private final List<Figures.Figure> readers = new ArrayList<>();

        private Column(int number, @Nullable Kind usual) {
            this.number = number;
            this.usual = usual;
        }

        /** Fills the registers of all that read it; returns whether it is usual. */
        private boolean fill(State x, @Nullable Observation observation) {
            if (observation instanceof Observation.Reported reported
                    && reported.verified().isEmpty()
                    && reported.declared() instanceof Datum.Amount amount
                    && amount.kind() == usual) {
                for (Figures.Figure reader : readers) {
                    reader.fill(x, amount, observation);
                }
                return true;
            }
            for (Figures.Figure reader : readers) {
                reader.fill(x, observation);
            }
            return observation instanceof Observation.Reported reported
                    && reported.verified().isEmpty()
                    && !(reported.declared() instanceof Datum.Bound)
                    && reported.declared().kind() == usual;
        }
    }

    private final Map<FigureKey, Column> columns = new LinkedHashMap<>();
    private final Column[] all;

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
        this.all = columns.values().toArray(Column[]::new);
    }

    private Column column(FigureKey key, Map<IndicatorId, Indicator> known) {
        return columns.computeIfAbsent(key, wanted -> new Column(columns.size(), usual(known.get(wanted.indicator()))));
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
        return all.length;
    }

    /** Fills the registers of a unit; returns whether every figure is usual. */
    boolean fill(State x, Map<FigureKey, Observation> observations) {
        @Nullable Observation[] given = x.given;
        Arrays.fill(given, null);
        boolean usual = true;
        int place = 0;
        int found = 0;
        for (Map.Entry<FigureKey, Observation> entry : observations.entrySet()) {
            Column column = column(x, place++, entry.getKey());
            if (column == null) {
                usual = false;
            } else {
                found++;
                given[column.number] = entry.getValue();
                usual &= column.fill(x, entry.getValue());
            }
        }
        if (found < all.length) {
            for (Column column : all) {
                if (given[column.number] == null) {
                    column.fill(x, null);
                }
            }
        }
        return usual;
    }

    /** Looks first where the unit before had its figure: most name the same ones in the same order. */
    private @Nullable Column column(State x, int place, FigureKey key) {
        if (place >= x.desk.keys.length) {
            return columns.get(key);
        }
        FigureKey likely = x.desk.keys[place];
        if (key.equals(likely)) {
            return x.desk.guess[place];
        }
        Column column = columns.get(key);
        x.desk.keys[place] = key;
        x.desk.guess[place] = column;
        return column;
    }
}
