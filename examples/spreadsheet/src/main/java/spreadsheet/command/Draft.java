package spreadsheet.command;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.reading.ClauseReader;
import io.github.quanheng.reading.DraftRulebook;
import io.github.quanheng.reading.Usage;
import io.github.quanheng.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import spreadsheet.book.RulebookWorkbook;
import spreadsheet.draft.Answers;
import spreadsheet.draft.DraftTable;
import spreadsheet.draft.QuestionWorkbook;
import spreadsheet.grid.Grid;

/** Reads an office's table of sentences: questions go out, answers come in, and when nothing is open the rulebook is written. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = {
            "读文字的考核表：先写出问题，答完再运行一次，写出办法。",
            "Reads a table of sentences: writes the questions first; run again with the answers, it writes the rulebook."
        })
final class Draft implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "考核表，和答过的问题工作簿。The table, and workbooks of answers.")
    private List<Path> files;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE.xlsx",
            description = "问题和确认表写到哪里。Where questions and confirmation go.")
    private Path questions;

    @Option(
            names = "--rulebook",
            paramLabel = "FILE.xlsx|FILE.json",
            description = "问题答完后，办法写到哪里。Where the rulebook goes when nothing is open.")
    private Path target;

    @Option(names = "--year", description = "哪一年的办法；不写，从标题读。The year of the rulebook, unless the title says it.")
    private String year;

    @Option(names = "--by", paramLabel = "OFFICE", description = "谁作的答，写机关或岗位。Which office answered.")
    private String by;

    @Option(names = "--on", paramLabel = "DATE", description = "哪天作的答，如2024-03-01。On which day.")
    private LocalDate on;

    @Override
    public Integer call() throws IOException {
        if (year != null && !year.matches("[12]\\d{3}")) {
            throw new Refusal(
                    "--year",
                    "“" + year + "”不是年份",
                    "写四位数，如2024",
                    "\"" + year + "\" is no year",
                    "write four digits, such as 2024");
        }
        Input input = Input.read(files);
        List<Grid> grids =
                input.workbooks().values().stream().flatMap(List::stream).toList();
        List<Grid> tables = grids.stream().filter(DraftTable::fits).toList();
        if (tables.size() != 1) {
            throw new Refusal(
                    "输入",
                    tables.isEmpty() ? "没有考核表" : "有" + tables.size() + "张考核表",
                    "给一张：有指标、分值、计分办法（评分标准）三栏表头的工作表",
                    tables.isEmpty() ? "there is no table of items" : "there are " + tables.size() + " tables of items",
                    "give one: a sheet with the headings 指标, 分值, 计分办法");
        }
        DraftTable table = DraftTable.read(tables.get(0), Optional.ofNullable(year));
        table.notes().forEach(note -> main.remark(note.in(main.language())));
        Answers answers = Answers.to(ClauseReader.of(Usage.NONE).draft(table.table()), grids);
        QuestionWorkbook.write(table, answers, main.language(), questions);
        main.print(main.say("写入 ", "wrote ") + questions);
        return told(table, answers.draft());
    }

    private int told(DraftTable table, DraftRulebook draft) throws IOException {
        main.print(main.say("行：", "rows: ") + draft.rows().size());
        main.print(main.say("待答的问题：", "questions: ") + draft.questions().size());
        main.print(main.say("未读和有误：", "unread or wrong: ") + draft.problems().size());
        QuestionWorkbook.placed(draft.problems(), table.cells())
                .forEach(problem -> main.print("  " + problem.in(main.language())));
        boolean unread = draft.rows().stream()
                .flatMap(row -> row.reading().stream())
                .anyMatch(reading -> !reading.unread().isEmpty());
        if (unread) {
            main.print(main.say("全部句式见docs/reader.zh-CN.md", "all sentence forms are in docs/reader.md"));
        }
        if (!draft.isWhole()) {
            return Main.FINDINGS;
        }
        if (target != null) {
            rulebook(draft);
        }
        return Main.FINE;
    }

    private void rulebook(DraftRulebook draft) throws IOException {
        if (by == null || on == null) {
            throw new Refusal(
                    "--by",
                    "没有写谁、哪天作的答",
                    "加上，如--by 考核办公室 --on 2024-03-01",
                    "nothing says who answered and when",
                    "add it, such as --by OFFICE --on 2024-03-01");
        }
        Rulebook rulebook = draft.rulebook(by, on);
        if (target.toString().endsWith(".xlsx")) {
            RulebookWorkbook.write(rulebook, target);
        } else {
            Files.writeString(target, QuanhengJson.write(rulebook) + "\n");
        }
        main.print(main.say("写入 ", "wrote ") + target);
    }
}
