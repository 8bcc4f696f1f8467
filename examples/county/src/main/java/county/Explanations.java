package county;

import io.github.quanheng.rulebook.Line;
import io.github.quanheng.score.LineScore;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.source.Citation;
import java.util.List;

/** What the library says of each line, in both languages. */
final class Explanations {
    Explanations(Data data, ScoreSheet sheet) {}

    List<Both> of(Line line, LineScore score) {
        return line.clause().flatMap(Citation::clause).map(Both::same).stream().toList();
    }
}
