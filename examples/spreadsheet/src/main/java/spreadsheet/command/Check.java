package spreadsheet.command;

import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.review.Finding;
import io.github.quanheng.review.Kind;
import io.github.quanheng.review.Review;
import io.github.quanheng.review.Severity;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Problem;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a rulebook: whether it can be used, and what it says and can hardly mean. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {"检查办法：能不能用，有没有难以成立之处。", "Checks a rulebook: whether it can be used, and what it can hardly mean."
        })
final class Check implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "办法：JSON、xlsx或文件夹。The rulebook.")
    private List<Path> files;

    @Option(
            names = "--jump",
            defaultValue = "100%",
            description = "边界处骤变达到满分的多大比例才说，默认100%%。From which share of an item's marks on a jump at an edge is told.")
    private String jump;

    @Option(
            names = "--rules",
            description = "逐项印出计分规则，好与原文对照。Prints the rule of each item in words, to be held against the document.")
    private boolean rules;

    @Override
    public Integer call() {
        Job job = Job.of(Input.read(files));
        job.scorer();
        if (rules) {
            Explainer explainer = Explainer.of(job.rulebook(), main.language());
            job.rulebook()
                    .items()
                    .forEach(item -> main.print(item.id() + " " + item.name().in(main.language()) + main.say("：", ": ")
                            + explainer.rule(item.id().value())));
        }
        Review review = Review.of(job.rulebook(), severities(), Percentage.of(jump));
        List<Finding> grave = review.findings(Severity.WARNING);
        List<Finding> notes = review.findings(Severity.NOTE);
        main.print(main.say("办法可以使用：", "The rulebook can be used: ")
                + job.rulebook().title().in(main.language()) + " "
                + job.rulebook().edition());
        tell(job, grave, main.say("需要看的", "to look at"));
        tell(job, notes, main.say("供参考", "worth knowing"));
        return grave.isEmpty() ? Main.FINE : Main.FINDINGS;
    }

    private void tell(Job job, List<Finding> findings, String head) {
        main.print(head + main.say("：", ": ") + findings.size());
        job.placed(findings.stream()
                        .map(finding -> new Problem(finding.at(), finding.found(), finding.cure()))
                        .toList())
                .forEach(problem -> main.print("  " + problem.in(main.language())));
    }

    /** A jump at an edge and marks for nothing are often meant; all other findings want a look. */
    private static Map<Kind, Severity> severities() {
        Map<Kind, Severity> severities = new EnumMap<>(Review.all(Severity.WARNING));
        severities.put(Kind.JUMP, Severity.NOTE);
        severities.put(Kind.MARKS_FOR_NOTHING, Severity.NOTE);
        return severities;
    }
}
