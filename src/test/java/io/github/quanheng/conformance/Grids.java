package io.github.quanheng.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/** All grids by clause; a second grid of a clause is named {@code S007/name}. */
final class Grids {
    private Grids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.putAll(FormulaGrids.all());
        all.putAll(BestOfGrids.all());
        all.putAll(ErrorGrids.all());
        all.putAll(StandingGrids.all());
        all.putAll(ThresholdGrids.all());
        all.putAll(ProportionGrids.all());
        all.putAll(BandGrids.all());
        all.putAll(FaultyBandGrids.all());
        all.putAll(StepGrids.all());
        all.putAll(CliffGrids.all());
        all.putAll(EventGrids.all());
        all.putAll(DeductionGrids.all());
        all.putAll(ChecklistGrids.all());
        all.putAll(CombinationGrids.all());
        all.putAll(BonusGrids.all());
        all.putAll(ProgressGrids.all());
        all.putAll(PeerGrids.all());
        all.putAll(JudgementGrids.all());
        all.putAll(SamplingGrids.all());
        all.putAll(ClassGrids.all());
        all.putAll(GateGrids.all());
        all.putAll(NotApplicableGrids.all());
        all.putAll(TimeGrids.all());
        all.putAll(TotalGrids.all());
        all.putAll(RollUpGrids.all());
        all.putAll(GradeGrids.all());
        all.putAll(ConsequenceGrids.all());
        all.putAll(MoneyGrids.all());
        return all;
    }
}
