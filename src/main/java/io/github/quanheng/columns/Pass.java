package io.github.quanheng.columns;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One call of a plan over units of a table (列算一遍): what it works with, and the problems that it finds. It belongs to one thread. */
final class Pass {
    /** Stands for a grade of which the nodes are asked. */
    static final byte ASK = Byte.MIN_VALUE;

    private final Plan plan;
    private final Table table;
    private final Scores scores;
    private final Held[] figures;
    private final Work w;
    private final boolean fits;
    private final List<Problem> problems = new ArrayList<>();

    Pass(Plan plan, Table table, Scores scores) {
        this.plan = plan;
        this.table = table;
        this.scores = scores;
        this.figures = plan.slots.stream().map(table::held).toArray(Held[]::new);
        this.w = new Work(plan.slots.size(), plan.lines.length, Block.room(table.size()));
        this.fits = plan.rulebook.rulebook().inForce().encloses(table.period());
        double[] shared = new double[w.room];
        for (LinePlan line : plan.lines) {
            int number = line.number();
            if (scores.numbers[number] == null) {
                w.scores[number] = line.isShared() ? shared : new double[w.room];
                w.why[number] = new byte[line.mayLack() ? w.room : 0];
            }
            w.lacking[number] = new int[line.mayLack() ? w.room : 0];
            w.moved[number] = new int[line.mayLack() && line.sum().isPresent() ? w.room : 0];
            if (line.sum().isPresent() && !line.isSum()) {
                w.sums[number] = new double[w.room];
            }
        }
    }

    void block(int block, int from, int to) {
        w.block = block;
        w.from = from;
        w.to = to;
        for (int i = 0; i < figures.length; i++) {
            w.figures[i] = figures[i].block(block);
        }
        for (LinePlan line : plan.lines) {
            begin(line, block);
        }
        Arrays.fill(w.begun, false);
        Arrays.fill(w.slow, from, to, !fits);
        Arrays.fill(w.shrunk, from, to, false);
        if (w.isStale(scores, block)) {
            Arrays.fill(scores.wide, block * Block.SIZE + from, block * Block.SIZE + to, null);
        }
        if (fits) {
            guard();
            fallen(block);
            for (int number : plan.order) {
                plan.lines[number].settle(w, figures);
            }
            grades(scores.grades[block]);
        }
        slow(block);
    }

    private void begin(LinePlan line, int block) {
        int number = line.number();
        double[][] numbersOf = scores.numbers[number];
        byte[][] whyOf = scores.why[number];
        if (numbersOf != null && whyOf != null) {
            w.scores[number] = numbersOf[block];
            w.why[number] = whyOf[block];
        }
        if (line.isSum()) {
            w.sums[number] = w.scores[number];
        }
        w.lacks[number] = 0;
        w.moves[number] = 0;
        if (w.why[number].length > 0 && (line.mayLack() || w.isStale(scores, block))) {
            Arrays.fill(w.why[number], w.from, w.to, (byte) 0);
        }
    }

    private void guard() {
        for (Guard guard : plan.guards) {
            Block of = w.figure(guard.column());
            if (!guard.isSafe(of)) {
                for (int k = w.from; k < w.to; k++) {
                    w.slow[k] |= !guard.isSafe(of, k);
                }
            }
        }
        for (int unit : table.odd(w.block * Block.SIZE + w.from, w.block * Block.SIZE + w.to)) {
            w.slow[unit % Block.SIZE] = true;
        }
        if (!falls()) {
            for (int unit : table.more(w.block * Block.SIZE + w.from, w.block * Block.SIZE + w.to)) {
                w.slow[unit % Block.SIZE] |= !admits(table.unit(unit));
            }
        }
    }

    /** Whether nodes are asked for every unit; they look at data beside the columns too. */
    private boolean falls() {
        return !plan.fallen.isEmpty() || plan.gradeFalls;
    }

    private boolean admits(AssessedUnit unit) {
        List<Problem> found = plan.scorer.problems(unit);
        problems.addAll(found);
        return found.isEmpty();
    }

    /** Has the nodes settle the lines that are not in columns. */
    private void fallen(int block) {
        if (!falls()) {
            return;
        }
        List<Integer> places = new ArrayList<>();
        List<AssessedUnit> units = new ArrayList<>();
        for (int k = w.from; k < w.to; k++) {
            if (!w.slow[k]) {
                places.add(k);
                units.add(table.unit(block * Block.SIZE + k));
            }
        }
        Others others = new Others(plan.rulebook, this::admits, scores, block);
        others.lines(
                units,
                places,
                plan.fallen.stream().map(line -> plan.lines[line]).toList(),
                plan.gradeFalls,
                w);
    }

    private void grades(byte[] grades) {
        if (plan.gradeFalls) {
            return;
        }
        if (plan.grade.isEmpty()) {
            Arrays.fill(grades, w.from, w.to, (byte) -1);
            return;
        }
        plan.grade.get().settle(w, grades);
        for (Term term : plan.grade.get().terms()) {
            for (int column : term.figures) {
                LinePlan.ask(w, figures[column]);
            }
            for (int line : term.lines) {
                without(line, grades);
            }
        }
    }

    private void without(int line, byte[] grades) {
        for (int i = 0; i < w.lacks[line]; i++) {
            int k = w.lacking[line][i];
            byte place = line == plan.total ? plan.gradeWithout[w.why[line][k]] : ASK;
            if (place == ASK) {
                w.slow[k] = true;
            } else {
                grades[k] = place;
            }
        }
    }

    /** Has the nodes settle the units that the columns cannot. */
    private void slow(int block) {
        List<Integer> places = new ArrayList<>();
        List<AssessedUnit> units = new ArrayList<>();
        for (int k = w.from; k < w.to; k++) {
            if (w.slow[k]) {
                places.add(k);
                units.add(table.unit(block * Block.SIZE + k));
            }
        }
        if (units.isEmpty()) {
            return;
        }
        new Others(plan.rulebook, this::admits, scores, block).all(units, places, List.of(plan.lines));
    }

    void end() {
        if (!problems.isEmpty()) {
            throw new InvalidSubmission(problems);
        }
    }
}
