package spreadsheet.command;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.score.ScoreSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import spreadsheet.scores.Scored;
import spreadsheet.scores.ScoredWorkbook;

/** Scores units and writes the scores as a workbook, as pages and as JSON. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {"计分：写出得分工作簿、每个单位的网页和JSON。", "Scores units: a workbook, a page for each unit, JSON."})
final class Score implements Callable<Integer> {
    /** A form of the result. */
    enum Form {
        /** A workbook of all units. */
        XLSX,
        /** A page for each unit. */
        HTML,
        /** The sheet of each unit with every step. */
        JSON
    }

    @ParentCommand
    private Main main;

    @Mixin
    private Scoring scoring;

    @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "写到哪个文件夹。The folder to write to.")
    private Path target;

    @Option(
            names = "--to",
            split = ",",
            defaultValue = "XLSX,HTML",
            paramLabel = "xlsx,html,json",
            description = "写哪几种，默认xlsx,html。Which forms to write.")
    private Set<Form> forms;

    @Option(names = "--progress", description = "显示进度。Show a progress bar.")
    private boolean progress;

    @Override
    public Integer call() throws IOException {
        Job.Result result = scoring.result(main);
        Scored scored = result.scored();
        Files.createDirectories(target);
        int differing = 0;
        if (forms.contains(Form.XLSX)) {
            Path file = target.resolve("scores.xlsx");
            try (Bar bar = new Bar(scored.size())) {
                differing = ScoredWorkbook.write(scored, result.own(), file, bar::step);
            }
            main.print(main.say("写入 ", "wrote ") + file);
        }
        if (forms.contains(Form.HTML) || forms.contains(Form.JSON)) {
            pages(scored);
        }
        main.print(main.say("计分单位：", "units scored: ") + scored.size());
        if (result.own().isPresent()) {
            main.print(main.say("与表中得分不同的格：", "cells that differ from the scores there: ") + differing);
        }
        return differing == 0 ? Main.FINE : Main.FINDINGS;
    }

    private void pages(Scored scored) throws IOException {
        for (int number : scored.numbers().toArray()) {
            ScoreSheet sheet = scored.sheet(number);
            String name = scored.unit(number).party().id().value();
            if (forms.contains(Form.JSON)) {
                Files.writeString(target.resolve(name + ".json"), QuanhengJson.write(sheet) + "\n");
            }
            if (forms.contains(Form.HTML)) {
                Path page = target.resolve(name + ".html");
                Files.writeString(page, new Page(scored, number, sheet).text());
                if (scored.size() == 1) {
                    main.print(main.say("写入 ", "wrote ") + page);
                }
            }
        }
    }

    /** A bar on the terminal for those who ask for it. */
    private final class Bar implements AutoCloseable {
        private final ProgressBar bar;

        Bar(int size) {
            this.bar = progress
                    ? new ProgressBarBuilder()
                            .setTaskName(main.say("计分", "scoring"))
                            .setInitialMax(size)
                            .setConsumer(new ConsoleProgressBarConsumer(System.err))
                            .build()
                    : null;
        }

        void step() {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
