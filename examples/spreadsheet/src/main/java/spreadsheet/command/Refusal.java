package spreadsheet.command;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import java.util.List;

/** What was put in cannot be used. */
final class Refusal extends InvalidInput {
    private static final long serialVersionUID = 1L;

    Refusal(List<Problem> problems) {
        super(problems);
    }

    Refusal(String path, String zh, String zhCure, String en, String enCure) {
        super(List.of(Problem.of(path, zh, zhCure, en, enCure)));
    }

    static void unless(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
