package io.github.quanheng.reading;

import io.github.quanheng.reading.Measured.End;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interpolated;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 中间按直线内插: straight lines between the points that a clause names, and level beyond the outer ones. */
final class Lines {
    private Lines() {}

    static Quantity through(List<Level> levels, Line line) {
        List<Level> points = new ArrayList<>(levels);
        for (Level level : levels) {
            boolean point =
                    level.low().filter(End::closed).isPresent() && level.high().isEmpty();
            if (!point || level.of().reference().isPresent()) {
                throw new NotCombined(level.of().line());
            }
        }
        points.sort(Comparator.comparing(level -> level.low().orElseThrow().at().value()));
        for (int i = 1; i < points.size(); i++) {
            boolean apart = points.get(i - 1)
                            .low()
                            .orElseThrow()
                            .at()
                            .value()
                            .compareTo(points.get(i).low().orElseThrow().at().value())
                    < 0;
            if (!apart || points.get(i).marks().compareTo(points.get(i - 1).marks()) < 0) {
                throw new NotCombined(points.get(i).of().line());
            }
        }
        if (points.size() < 2) {
            throw new NotCombined(line);
        }
        List<Interpolated.Point> through = points.stream()
                .map(level -> new Interpolated.Point(
                        new Input.Constant(level.low().orElseThrow().at()), marks(level)))
                .toList();
        return new Interpolated(
                points.get(0).of().of(), through, marks(points.get(0)), marks(points.get(points.size() - 1)));
    }

    private static Quantity marks(Level level) {
        return new Input.Constant(Figure.of(level.marks()));
    }
}
