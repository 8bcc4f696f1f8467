package io.github.quanheng.resolved;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.internal.SideBySide;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.When;
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

        /** The same as the submission tells it; {@link SideBySide#OTHER} where more is to be looked at. */
        private final byte sort;

        private Figures.Figure[] readers = {};

        private Column(int number, @Nullable Kind usual) {
            this.number = number;
            this.usual = usual;
            this.sort =
                    usual == Kind.NUMBER ? SideBySide.NUMBER : usual == Kind.RATE ? SideBySide.RATE : SideBySide.OTHER;
        }

        private void readBy(Figures.Figure reader) {
            readers = Arrays.copyOf(readers, readers.length + 1);
            readers[readers.length - 1] = reader;
        }

        /** Fills the registers of all that read it; returns whether it is usual. */
        private boolean fill(State x, SideBySide given, int place) {
            if (sort != SideBySide.OTHER && given.sort(place) == sort) {
                for (Figures.Figure reader : readers) {
                    reader.fill(x, given, place);
                }
                return true;
            }
            return fill(x, (Observation) given.value(place));
        }

        private boolean fill(State x, @Nullable Observation observation) {
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
            column.readBy(figure);
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
    boolean fill(State x, SideBySide given) {
        int[] places = x.places;
        Arrays.fill(places, -1);
        boolean usual = true;
        int found = 0;
        int size = given.size();
        for (int place = 0; place < size; place++) {
            Column column = column(x, place, given.key(place));
            if (column == null) {
                usual = false;
            } else {
                found++;
                places[column.number] = place;
                usual &= column.fill(x, given, place);
            }
        }
        if (found < all.length) {
            for (Column column : all) {
                if (places[column.number] < 0) {
                    column.fill(x, null);
                }
            }
        }
        return usual;
    }

    /** Looks first where the unit before had its figure: most name the same ones in the same order. */
    private @Nullable Column column(State x, int place, Object key) {
        if (place >= x.desk.keys.length) {
            return columns.get(key);
        }
        Object likely = x.desk.keys[place];
        if (key == likely || key.equals(likely)) {
            return x.desk.guess[place];
        }
        Column column = columns.get(key);
        x.desk.keys[place] = key;
        x.desk.guess[place] = column;
        return column;
    }
}
