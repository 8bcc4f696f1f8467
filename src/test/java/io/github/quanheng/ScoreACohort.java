package io.github.quanheng;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of the page on results, from its imports to its last line. */
final class ScoreACohort {
    private ScoreACohort() {}

    public static void main(String... files) throws IOException {
        Rulebook rulebook = QuanhengJson.read(Files.readString(Path.of(files[0])), Rulebook.class);
        Cohort cohort = QuanhengJson.read(Files.readString(Path.of(files[1])), Cohort.class);
        Explainer explainer = Explainer.of(rulebook, Language.CHINESE);
        for (ScoreSheet sheet : Scorer.of(rulebook).score(cohort)) {
            SheetExplanation why = explainer.explain(sheet);
            System.out.println(sheet.party());
            why.items().forEach(item -> System.out.println(item.sentence()));
            why.sections().forEach(section -> System.out.println(section.line().sentence()));
            System.out.println(why.total().sentence());
            why.grade().ifPresent(grade -> System.out.println(grade.sentence()));
        }
    }
}
