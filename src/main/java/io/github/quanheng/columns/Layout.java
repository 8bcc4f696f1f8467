package io.github.quanheng.columns;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Scale;
import java.util.Map;

/**
 * Which figures a table holds, and how (列表样式). What it does not hold is missing for all units.
 *
 * @param columns the columns by figure
 */
public record Layout(Map<FigureKey, Column> columns) {
    /**
     * Copies the columns.
     *
     * @param columns the columns by figure
     */
    public Layout {
        columns = ImmutableMap.copyOf(columns);
    }

    /**
     * Returns a layout without columns.
     *
     * @return no columns
     */
    public static Layout empty() {
        return new Layout(Map.of());
    }

    /**
     * Returns a layout of all numbers, rates and yes-or-no indicators of a rulebook in the assessed period.
     *
     * @param rulebook the rulebook
     * @param decimals how many decimals numbers have at most; rates have as many in per cent
     * @return a column for each such indicator
     */
    public static Layout of(Rulebook rulebook, int decimals) {
        Layout layout = empty();
        for (Indicator indicator : rulebook.indicators()) {
            String key = new FigureKey(indicator.id(), When.NOW).toString();
            if (indicator.kind() == Kind.YES_NO) {
                layout = layout.with(key, new Column.Truth());
            } else if (indicator.kind() == Kind.NUMBER) {
                layout = layout.with(key, new Column.Decimal(decimals, Scale.ONE));
            } else if (indicator.kind() == Kind.RATE) {
                layout = layout.with(key, new Column.Decimal(decimals, Scale.PERCENT));
            }
        }
        return layout;
    }

    /**
     * Returns the same layout with one column more, or another one of the same figure.
     *
     * @param figure the figure, such as {@code "managed"} or {@code "managed@-1"}
     * @param column how it lies
     * @return the layout
     */
    public Layout with(String figure, Column column) {
        ImmutableMap.Builder<FigureKey, Column> all = ImmutableMap.builder();
        return new Layout(all.putAll(columns)
                .put(FigureKey.of(figure), column)
                .buildKeepingLast());
    }
}
