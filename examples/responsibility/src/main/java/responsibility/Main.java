package responsibility;

import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.value.Percentage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the year of two counties: what was promised, how it was broken down, where it stood at mid-year, how it ended. */
public final class Main {
    /** Synthetic: yellow beyond 10 points behind the time elapsed, red beyond 25; done when verified. */
    private static final LightRule LIGHTS =
            new LightRule(Basis.POINTS, Percentage.of("10%"), Percentage.of("25%"), Settles.WHEN_VERIFIED);

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the data directory and the target directory
     * @throws IOException if the report cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        String report = new Story(County.read(data.resolve("jiangxian-2020")), 2020, LIGHTS).tell()
                + new Story(County.read(data.resolve("xiangyuan-2018")), 2018, LIGHTS).tell();
        System.out.print(report);
        Files.createDirectories(Path.of(args[1]));
        Files.writeString(Path.of(args[1], "report.txt"), report, StandardCharsets.UTF_8);
    }
}
