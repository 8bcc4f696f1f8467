package io.github.quanheng.reading;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.reading.Statement.Words;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Conditions;
import io.github.quanheng.rule.Quantity;
import java.util.List;
import java.util.Optional;

/** Words that hold or do not hold: each is a yes/no indicator, named by exactly these words. */
final class Facts {
    private final Needs needs;

    Facts(Needs needs) {
        this.needs = needs;
    }

    /** The words of a list as they stand, with the marks between them. */
    static String text(Line line, List<Words> words) {
        return line.of()
                .text(new Words(words.get(0).from(), words.get(words.size() - 1).to()));
    }

    Condition holds(Line line, String words) {
        return Conditions.yes(needs.id(words, Kind.YES_NO, Optional.empty()).orElseThrow(() -> new NotCombined(line)));
    }

    Condition holds(Line line, List<Words> words) {
        return holds(line, text(line, words));
    }

    String opinion(Line line, String words) {
        return needs.id(words, Kind.OPINION, Optional.empty()).orElseThrow(() -> new NotCombined(line));
    }

    String code(Line line, String name, List<String> codes) {
        return needs.id(name, Kind.CODE, Optional.empty(), codes).orElseThrow(() -> new NotCombined(line));
    }

    Quantity count(Line line, String words) {
        return count(line, words, "次");
    }

    Quantity count(Line line, String words, String unit) {
        String id = needs.id(words, Kind.NUMBER, Optional.of(unit)).orElseThrow(() -> new NotCombined(line));
        needs.better(id, Direction.LOWER_IS_BETTER);
        return Quantity.of(id);
    }
}
