package spreadsheet.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import spreadsheet.book.RulebookWorkbook;
import spreadsheet.figures.Template;

/** Makes an empty workbook for the figures of a rulebook, or the rulebook itself as a workbook. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "做出填报数据的空表；加--rulebook，把办法写成工作簿。",
            "Makes an empty workbook for figures; with --rulebook, the rulebook as a workbook."
        })
final class TemplateCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "办法，可以加上单位。The rulebook, and units if there are any.")
    private List<Path> files;

    @Option(names = "-o", required = true, paramLabel = "FILE.xlsx", description = "写到哪里。Where to.")
    private Path target;

    @Option(names = "--rulebook", description = "写办法而不写空表。The rulebook and no empty workbook.")
    private boolean rulebook;

    @Override
    public Integer call() throws IOException {
        Job job = Job.of(Input.read(files));
        if (rulebook) {
            job.scorer();
            RulebookWorkbook.write(job.rulebook(), target);
        } else {
            Template.write(job.scorer(), job.parties(), target);
        }
        main.print(main.say("写入 ", "wrote ") + target);
        return Main.FINE;
    }
}
