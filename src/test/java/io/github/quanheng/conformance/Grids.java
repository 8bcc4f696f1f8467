package io.github.quanheng.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/** All grids by clause; a second grid of a clause is named {@code S007/name}. */
final class Grids {
    private Grids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.putAll(SampleGrids.all());
        all.putAll(FormulaGrids.all());
        all.putAll(BestOfGrids.all());
        all.putAll(ErrorGrids.all());
        all.putAll(StandingGrids.all());
        return all;
    }
}
