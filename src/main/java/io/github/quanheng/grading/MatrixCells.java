package io.github.quanheng.grading;

import io.github.quanheng.rule.Interval;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The combinations of a matrix: the stretches between the ends of its intervals, and every count. */
final class MatrixCells {
    /** A stretch of scores on which no row changes, with one score in it. */
    private record Stretch(Figure low, boolean lowClosed, Figure high, boolean highClosed, Rational inside) {
        String text(Stretch last) {
            return new Interval(Optional.of(low), lowClosed, Optional.of(last.high), last.highClosed).toString();
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private final int most;
    private final List<GradeMatrix.Row> rows;

    MatrixCells(Interval scores, int most, List<GradeMatrix.Row> rows) {
        this.most = most;
        this.rows = rows;
        TreeMap<Rational, Figure> ends = new TreeMap<>();
        Stream.concat(Stream.of(scores), rows.stream().map(GradeMatrix.Row::scores))
                .flatMap(interval -> Stream.concat(interval.low().stream(), interval.high().stream()))
                .filter(end -> scores.contains(end.value()))
                .forEach(end -> ends.putIfAbsent(end.value(), end));
        Optional<Figure> before = Optional.empty();
        for (Figure end : ends.values()) {
            before.ifPresent(low -> stretches.add(new Stretch(
                    low, false, end, false, low.value().plus(end.value()).dividedBy(Rational.of(2)))));
            stretches.add(new Stretch(end, true, end, true, end.value()));
            before = Optional.of(end);
        }
    }

    /** The combinations in which so many rows are met, joined to the largest that can be named. */
    List<String> where(IntPredicate met) {
        List<String> cells = new ArrayList<>();
        List<String> running = List.of();
        int from = 0;
        for (int count = 0; count <= most + 1; count++) {
            List<String> here = count > most ? List.of() : scores(count, met);
            if (!here.equals(running)) {
                String counts = from == count - 1 ? "" + from : from + " to " + (count - 1);
                running.forEach(scores -> cells.add("score " + scores + " with count " + counts));
                running = here;
                from = count;
            }
        }
        return cells;
    }

    private List<String> scores(int count, IntPredicate met) {
        List<String> texts = new ArrayList<>();
        Optional<Stretch> first = Optional.empty();
        Optional<Stretch> last = Optional.empty();
        for (Stretch stretch : stretches) {
            if (met.test(rowsMet(stretch.inside(), count))) {
                first = first.or(() -> Optional.of(stretch));
                last = Optional.of(stretch);
            } else if (first.isPresent()) {
                texts.add(first.get().text(last.orElseThrow()));
                first = Optional.empty();
            }
        }
        if (first.isPresent()) {
            texts.add(first.get().text(last.orElseThrow()));
        }
        return texts;
    }

    private int rowsMet(Rational score, int count) {
        int met = 0;
        for (GradeMatrix.Row row : rows) {
            boolean byScore = row.scores().contains(score);
            boolean byCount = row.counts().contains(Rational.of(count));
            met += (row.join() == GradeMatrix.Join.BOTH ? byScore && byCount : byScore || byCount) ? 1 : 0;
        }
        return met;
    }
}
