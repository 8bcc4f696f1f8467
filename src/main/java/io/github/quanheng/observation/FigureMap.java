package io.github.quanheng.observation;

import com.google.common.collect.ForwardingMap;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.internal.SideBySide;
import io.github.quanheng.value.Rational;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a submission in the order in which they were given (数据列), plain numbers side by side too. */
final class FigureMap extends ForwardingMap<FigureKey, Observation> implements SideBySide {
    private final ImmutableMap<FigureKey, Observation> figures;
    private final FigureKey[] keys;
    private final Observation[] values;
    private final byte[] sorts;

    /** Numerator and denominator of each, one behind the other. */
    private final long[] numbers;

    private FigureMap(ImmutableMap<FigureKey, Observation> figures) {
        this.figures = figures;
        this.keys = figures.keySet().toArray(FigureKey[]::new);
        this.values = figures.values().toArray(Observation[]::new);
        this.sorts = new byte[keys.length];
        this.numbers = new long[2 * keys.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Observation.Reported reported
                    && reported.verified().isEmpty()
                    && reported.declared() instanceof Datum.Amount amount
                    && amount.figure().value().isSmall()) {
                Rational number = amount.figure().value();
                sorts[i] = amount.figure().isRate() ? RATE : NUMBER;
                numbers[2 * i] = number.smallNumerator();
                numbers[2 * i + 1] = number.smallDenominator();
            }
        }
    }

    static FigureMap copyOf(Map<FigureKey, Observation> figures) {
        return figures instanceof FigureMap known ? known : new FigureMap(ImmutableMap.copyOf(figures));
    }

    @Override
    protected Map<FigureKey, Observation> delegate() {
        return figures;
    }

    @Override
    public FigureKey key(int place) {
        return keys[place];
    }

    @Override
    public @Nullable Observation value(int place) {
        return place < 0 ? null : values[place];
    }

    @Override
    public byte sort(int place) {
        return sorts[place];
    }

    @Override
    public long numerator(int place) {
        return numbers[2 * place];
    }

    @Override
    public long denominator(int place) {
        return numbers[2 * place + 1];
    }
}
