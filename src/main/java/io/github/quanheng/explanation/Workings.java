package io.github.quanheng.explanation;

import io.github.quanheng.value.Rational;
import java.util.List;

/** How numbers came about: what the workings of each family need of one another. */
abstract class Workings {
    private final LineWords line;
    private final RulebookWords words;
    private final Equations equations;

    Workings(LineWords line) {
        this.line = line;
        this.words = line.words();
        this.equations = new Equations(line);
    }

    final LineWords line() {
        return line;
    }

    final RulebookWords words() {
        return words;
    }

    final Equations equations() {
        return equations;
    }

    final String say(Phrase phrase, String... parts) {
        return words.say(phrase, parts);
    }

    /** How it came about, without what it gives; empty where there is nothing to say. */
    abstract String open(Traced traced, Mode mode);

    /** How it came about, ending in what it gives, takes or counts as. */
    abstract String closed(Traced traced, Mode mode);

    /** Why there is no number. */
    abstract String absence(Traced traced);

    /** Whether a condition holds, and why. */
    abstract String condition(Traced traced);

    /** The conditions of a choice: the one that holds, or all of them where none does. */
    abstract String looked(Traced choice);

    /** What must be known before a value can be named: nothing of a known one, the parts of a formula, else all of it. */
    abstract String premises(Traced of);

    /** A value with all that leads to it, in the unit of what it is held against. */
    abstract String valued(Traced of, PrintUnit beside);

    /** The same of a line that does not say what it is about. */
    abstract Workings unheaded();

    /** Where a value stands, unless the headline has said so. */
    final String place(Traced of, PrintUnit beside) {
        return line.isHeadline(of.node()) && Shape.isAtom(of.node()) && !isJudgement(of) ? "" : valued(of, beside);
    }

    static boolean isJudgement(Traced of) {
        return of.node() instanceof io.github.quanheng.rule.Input.Judgement;
    }

    final String result(Rational number, Mode mode, PrintUnit unit) {
        return number.signum() == 0
                ? say(RulePhrase.nothing(mode))
                : say(RulePhrase.counts(mode), words.numerals().number(number, unit));
    }

    final PrintUnit unit(Traced traced, Mode mode) {
        return mode == Mode.VALUE ? traced.spot().unit() : PrintUnit.MARKS;
    }

    final String sequence(List<String> clauses) {
        return words.join(
                Joint.COMMA, clauses.stream().filter(text -> !text.isEmpty()).toList());
    }

    final String groups(List<String> groups) {
        return words.join(
                Joint.LIST, groups.stream().filter(text -> !text.isEmpty()).toList());
    }
}
