package spreadsheet.command;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.ranking.Ties;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.InvalidSubmission;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spreadsheet.book.RulebookReader;
import spreadsheet.figures.Dash;
import spreadsheet.figures.FiguresReader;
import spreadsheet.figures.Office;
import spreadsheet.grid.Grid;
import spreadsheet.scores.OwnScores;
import spreadsheet.scores.Scored;

/** The one rulebook of a run, and the units that are scored by it. */
final class Job {
    private final Input input;
    private final Rulebook rulebook;
    private final Optional<List<Grid>> grids;

    private Job(Input input, Rulebook rulebook, Optional<List<Grid>> grids) {
        this.input = input;
        this.rulebook = rulebook;
        this.grids = grids;
    }

    /** Finds the rulebook; there must be exactly one. */
    static Job of(Input input) {
        Map<Path, Rulebook> found = new LinkedHashMap<>(input.rulebooks());
        Map<Path, List<Grid>> sheets = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        input.workbooks().forEach((file, grids) -> {
            if (RulebookReader.fits(grids)) {
                try {
                    found.put(file, RulebookReader.read(grids));
                    sheets.put(file, grids);
                } catch (spreadsheet.grid.InvalidWorkbook wrong) {
                    problems.addAll(Input.in(file, wrong.problems()));
                }
            }
        });
        Refusal.unless(problems);
        if (found.size() != 1) {
            throw new Refusal(
                    "输入",
                    found.isEmpty() ? "没有办法" : "有" + found.size() + "个办法：" + found.keySet(),
                    "只给一个：rulebook.json，或有工作表“考核办法”的工作簿；只有文字的表先用draft",
                    found.isEmpty()
                            ? "there is no rulebook"
                            : "there are " + found.size() + " rulebooks: " + found.keySet(),
                    "give one: a rulebook in JSON, or a workbook with the sheet 考核办法; let draft read a table of sentences first");
        }
        Path file = found.keySet().iterator().next();
        return new Job(input, found.get(file), Optional.ofNullable(sheets.get(file)));
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** Problems of the rulebook, by cell where it came from a workbook. */
    List<Problem> placed(List<Problem> problems) {
        return grids.map(from -> RulebookReader.placed(from, problems)).orElse(problems);
    }

    Scorer scorer() {
        try {
            return Scorer.of(rulebook);
        } catch (InvalidRulebook wrong) {
            throw new Refusal(placed(wrong.problems()));
        }
    }

    /** The parties that are named, for a template. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>(input.parties());
        input.units().forEach(unit -> parties.add(unit.party()));
        input.cohorts().forEach(cohort -> cohort.units().forEach(unit -> parties.add(unit.party())));
        return parties;
    }

    /** What was scored: the scores, the remarks of reading, and the office's own scores. */
    record Result(Scored scored, List<Statement> notes, Optional<OwnScores> own) {}

    /**
     * Scores all units.
     *
     * @param period the period of figures in workbooks, where it is not that of the rulebook
     * @param dash what dashes in workbooks stand for
     * @param ties the rank of those with the same total
     * @param language the language of explanations
     */
    Result score(Optional<Period> period, Dash dash, Ties ties, Language language) {
        Scorer scorer = scorer();
        List<Grid> figures = new ArrayList<>();
        List<Grid> scores = new ArrayList<>();
        input.workbooks()
                .forEach((file, all) -> all.stream()
                        .filter(grid -> !RulebookReader.isPart(grid))
                        .forEach(grid -> (OwnScores.isOne(grid) ? scores : figures).add(grid)));
        Optional<Office> office = figures.isEmpty()
                ? Optional.empty()
                : Optional.of(FiguresReader.read(figures, scorer, period.orElseGet(this::period), dash));
        Cohort cohort = cohort(office);
        Scored scored;
        try {
            scored = new Scored(scorer, cohort, ties, language);
        } catch (InvalidSubmission wrong) {
            throw new Refusal(office.map(read -> read.placed(wrong.problems())).orElse(wrong.problems()));
        }
        Optional<OwnScores> own = scores.stream()
                .flatMap(grid -> OwnScores.of(grid, rulebook, cohort.units()).stream())
                .findFirst();
        return new Result(scored, office.map(Office::notes).orElse(List.of()), own);
    }

    /** The time in which the rulebook is in force, where it is one period of a year at most. */
    private Period period() {
        Period inForce = rulebook.inForce();
        if (inForce.last().isEmpty()
                || inForce.last().get().isAfter(inForce.first().plusYears(1).minusDays(1))) {
            throw new Refusal(
                    "--period",
                    "办法施行期是" + inForce + "，看不出数据属于哪一期",
                    "用--period写明，如2024-01-01/2024-12-31",
                    "the rulebook is in force " + inForce + ", which does not say the period of the figures",
                    "say it by --period, such as 2024-01-01/2024-12-31");
        }
        return inForce;
    }

    private Cohort cohort(Optional<Office> office) {
        List<AssessedUnit> units = new ArrayList<>(input.units());
        List<Problem> problems = new ArrayList<>();
        for (Submission submission : input.submissions()) {
            List<Party> of = input.parties().stream()
                    .filter(party -> party.id().equals(submission.party()))
                    .toList();
            if (of.size() == 1) {
                units.add(AssessedUnit.of(of.get(0), submission));
            } else {
                problems.add(Problem.of(
                        "party",
                        "数据写的单位是" + submission.party() + "，这样编号的单位有" + of.size() + "个",
                        "数据和单位写同一编号",
                        "the figures are of " + submission.party() + ", and there are " + of.size()
                                + " parties with that id",
                        "give both the same id"));
            }
        }
        Refusal.unless(problems);
        office.ifPresent(read -> units.addAll(read.units()));
        List<Cohort> whole = new ArrayList<>(input.cohorts());
        office.map(Office::cohort).ifPresent(whole::add);
        if (units.isEmpty() && whole.isEmpty()) {
            throw new Refusal(
                    "输入",
                    "没有单位和数据",
                    "给出数据工作簿，或单位和数据的JSON",
                    "there are no units with figures",
                    "give a workbook of figures, or parties and figures in JSON");
        }
        if (whole.size() == 1
                && units.size() == (office.isPresent() ? office.get().units().size() : 0)) {
            return whole.get(0);
        }
        input.cohorts().forEach(each -> units.addAll(each.units()));
        return new Cohort(
                units,
                whole.stream().flatMap(each -> each.peerGroups().stream()).toList(),
                whole.stream().flatMap(each -> each.bundles().stream()).toList(),
                whole.stream()
                        .flatMap(each -> each.superiors().entrySet().stream())
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
