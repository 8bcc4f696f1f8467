package responsibility;

import io.github.quanheng.followup.AlertRule;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.Settles;
import io.github.quanheng.rule.Comparison.Basis;
import io.github.quanheng.value.Percentage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells the year of three counties: what was promised, how it was broken down, how it was followed through, how it ended. */
public final class Main {
    /** Synthetic: yellow beyond 10 points behind the time elapsed, red beyond 25; done when verified. */
    private static final LightRule LIGHTS =
            new LightRule(Basis.POINTS, Percentage.of("10%"), Percentage.of("25%"), Settles.WHEN_VERIFIED);

    /** Synthetic: due soon within 30 days, silent after 90. */
    private static final AlertRule ALERTS = new AlertRule(30, 90, Settles.WHEN_VERIFIED);

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the data directory and the target directory
     * @throws IOException if the report cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        List<Story> stories = List.of(
                new Story(County.read("襄垣县 2018", 2018, data.resolve("xiangyuan-2018")), LIGHTS, ALERTS),
                new Story(County.read("绛县 2020", 2020, data.resolve("jiangxian-2020")), LIGHTS, ALERTS),
                new Story(County.read("稷山县 2025", 2025, data.resolve("jishan-2025")), LIGHTS, ALERTS));
        List<Chapter> chapters = stories.stream().map(Story::tell).toList();
        String text = TextPrinter.print(chapters);
        System.out.print(text);
        Files.createDirectories(Path.of(args[1]));
        Files.writeString(Path.of(args[1], "report.txt"), text, StandardCharsets.UTF_8);
        Files.writeString(Path.of(args[1], "responsibility.html"), Page.print(chapters), StandardCharsets.UTF_8);
    }
}
