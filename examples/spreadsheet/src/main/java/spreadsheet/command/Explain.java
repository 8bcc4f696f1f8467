package spreadsheet.command;

import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.Note;
import io.github.quanheng.explanation.SectionExplanation;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import spreadsheet.scores.Scored;

/** Says of a unit how each of its marks came about, on the terminal. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {"说明一个单位的每一分是怎么来的。", "Says how each mark of a unit came about."})
final class Explain implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Scoring scoring;

    @Option(names = "--unit", paramLabel = "ID", description = "哪个单位；只有一个时可以不写。Which unit, where there are several.")
    private String unit;

    @Option(names = "--item", paramLabel = "NO", description = "只说哪一项、哪一部分，或total。Only this item, section or total.")
    private String item;

    @Override
    public Integer call() {
        Scored scored = scoring.result(main).scored();
        int number = number(scored);
        SheetExplanation words = scored.explain(scored.sheet(number));
        List<LineExplanation> lines = Stream.concat(
                        words.sections().stream().flatMap(Explain::lines), Stream.of(words.total()))
                .filter(line -> item == null || line.line().equals(LineId.of(item)))
                .toList();
        if (lines.isEmpty()) {
            throw new Refusal(
                    "--item",
                    "办法没有" + item + "这一行",
                    "从" + items(scored.rulebook()) + "中选",
                    "the rulebook has no line " + item,
                    "choose one of " + items(scored.rulebook()));
        }
        main.print(words.title());
        main.print(scored.unit(number).party().name().in(main.language()) + " " + words.period());
        words.notice().ifPresent(main::print);
        lines.forEach(this::line);
        if (item == null) {
            words.grade().ifPresent(grade -> main.print(grade.sentence()));
        }
        return Main.FINE;
    }

    /** The items of a section, then the section itself, as on the sheet. */
    private static Stream<LineExplanation> lines(SectionExplanation section) {
        return Stream.of(
                        section.items().stream(),
                        section.sections().stream().flatMap(Explain::lines),
                        Stream.of(section.line()))
                .flatMap(lines -> lines);
    }

    private void line(LineExplanation line) {
        main.print("");
        main.print(line.sentence());
        if (item != null) {
            main.print("  " + main.say("计分办法：", "Rule: ") + line.rule());
        }
        line.notes().stream()
                .filter(note -> item != null || note.kind() != Note.Kind.CLAUSE)
                .forEach(note -> main.print("  " + note.text()));
    }

    private static List<LineId> items(Rulebook rulebook) {
        return rulebook.lines().map(Line::id).toList();
    }

    private int number(Scored scored) {
        if (unit == null && scored.size() == 1) {
            return 0;
        }
        List<PartyId> ids = Stream.iterate(0, i -> i < scored.size(), i -> i + 1)
                .map(i -> scored.unit(i).party().id())
                .toList();
        int number = unit == null ? -1 : ids.indexOf(new PartyId(unit));
        if (number < 0) {
            List<PartyId> some = ids.subList(0, Math.min(20, ids.size()));
            throw new Refusal(
                    "--unit",
                    unit == null ? "有" + ids.size() + "个单位" : "没有单位" + unit,
                    "写其中一个：" + some,
                    unit == null ? "there are " + ids.size() + " units" : "there is no unit " + unit,
                    "write one of " + some);
        }
        return number;
    }
}
