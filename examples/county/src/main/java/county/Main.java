package county;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.score.ScoreSheet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores a county's year: reads the rulebook, the party and the observations, prints the score sheet, and writes it as JSON and
 * as a page.
 */
public final class Main {
    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the data directory and the target directory
     */
    public static void main(String[] args) {
        int code = run(List.of(args), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the example on two streams; returns 0, or 1 after it said on {@code err} what is wrong. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            if (args.size() != 2) {
                throw new Faults(List.of("county: arguments: found " + args.size()
                        + "; give two, the data directory and the target directory"));
            }
            Data data = Data.read(Path.of(args.get(0)));
            ScoreSheet sheet = data.score();
            View view = Views.of(data, sheet);
            Path target = Path.of(args.get(1));
            Map<String, String> files = new LinkedHashMap<>();
            files.put("result.json", QuanhengJson.write(sheet) + "\n");
            files.put("sheet.html", new Page(view).html());
            Output.write(target, files);
            out.print(new TextSheet(view).text());
            files.keySet().forEach(name -> out.println("写入 " + target.resolve(name)));
            return 0;
        } catch (Faults faults) {
            faults.lines().forEach(err::println);
            return 1;
        }
    }

    /** A stream that speaks UTF-8 whatever the locale of the machine. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
