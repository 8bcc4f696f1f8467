package spreadsheet.command;

import io.github.quanheng.ranking.Ties;
import io.github.quanheng.value.Period;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import spreadsheet.figures.Dash;

/** What score and explain have in common. */
final class Scoring {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "办法、单位和数据：文件或文件夹，JSON或xlsx。The rulebook, units and figures: files or folders.")
    private List<Path> files;

    @Option(
            names = "--period",
            paramLabel = "FROM/TO",
            description = "工作簿数据属于哪一期，默认是办法施行期。The period of figures in workbooks.")
    private String period;

    @Option(
            names = "--dash",
            defaultValue = "OPEN",
            paramLabel = "missing|not_applicable",
            description = "横线“—”表示未报还是不适用；不写，遇到横线就问。What a dash stands for.")
    private Dash dash;

    @Option(
            names = "--ties",
            defaultValue = "COMPETITION",
            paramLabel = "competition|dense|mean|undecided",
            description = "同分的位次，默认1、2、2、4。The rank of equal totals: 1, 2, 2, 4 unless said otherwise.")
    private Ties ties;

    Job.Result result(Main main) {
        Job job = Job.of(Input.read(files));
        Job.Result result = job.score(Optional.ofNullable(period).map(Period::of), dash, ties, main.language());
        result.notes().forEach(note -> main.remark(note.in(main.language())));
        return result;
    }
}
