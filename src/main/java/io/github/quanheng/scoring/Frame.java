package io.github.quanheng.scoring;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import java.util.Map;
import java.util.Optional;

/**
 * Where a quantity is evaluated: for which unit and line and, inside an aggregate, for which record, period or line.
 */
record Frame(AssessedUnit unit, Line line, Map<String, Datum> row, Optional<When> when, Optional<LineId> each) {
    static Frame of(AssessedUnit unit, Line line) {
        return new Frame(unit, line, Map.of(), Optional.empty(), Optional.empty());
    }

    Frame of(AssessedUnit other) {
        return new Frame(other, line, Map.of(), Optional.empty(), Optional.empty());
    }

    Frame at(Map<String, Datum> record) {
        return new Frame(unit, line, record, when, each);
    }

    Frame at(When period) {
        return new Frame(unit, line, row, Optional.of(period), each);
    }

    Frame at(LineId one) {
        return new Frame(unit, line, row, when, Optional.of(one));
    }
}
