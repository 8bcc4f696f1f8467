package city;

import io.github.quanheng.bulletin.Audience;
import io.github.quanheng.bulletin.Bulletin;
import io.github.quanheng.bulletin.Reader;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.scoring.InvalidSubmission;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A city assesses its counties and its city-run units: from figures to standings, grades, awards, consequences, money and
 * bulletins.
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
                throw new Faults(List.of("city: found " + args.size()
                        + " arguments; give two, the data directory and the target directory"));
            }
            Data data = Data.read(Path.of(args.get(0)));
            Assessment city = new Assessment(data);
            Map<String, String> files = new LinkedHashMap<>();
            for (Map.Entry<String, Bulletin> copy : copies(city).entrySet()) {
                files.put("bulletin-" + copy.getKey() + ".html", new Page(data.rulebook(), copy.getValue()).html());
                files.put("bulletin-" + copy.getKey() + ".json", QuanhengJson.write(copy.getValue()) + "\n");
            }
            files.put("result.json", QuanhengJson.write(city.result()) + "\n");
            files.put("funds.json", QuanhengJson.write(city.funds()) + "\n");
            Path target = Path.of(args.get(1));
            Output.write(target, files);
            out.print(new Report(data, city).text());
            files.keySet().forEach(name -> out.println("写入 " + target.resolve(name)));
            return 0;
        } catch (Faults faults) {
            faults.lines().forEach(err::println);
            return 1;
        } catch (InvalidRulebook | InvalidSubmission wrong) {
            err.println(wrong.getMessage());
            return 1;
        }
    }

    /** The copies of the bulletin: for everybody, for all units, for the one that came last, for the authority. */
    private static Map<String, Bulletin> copies(Assessment city) {
        PartyId last = city.result().cohort().groups().get(0).members().stream()
                .filter(party -> city.result()
                                .cohort()
                                .standing(party)
                                .place()
                                .orElseThrow()
                                .behind()
                        == 0)
                .findFirst()
                .orElseThrow();
        Map<String, Bulletin> copies = new LinkedHashMap<>();
        for (Reader reader : List.of(Reader.PUBLIC, Reader.UNITS, Reader.unit(last), Reader.AUTHORITY)) {
            copies.put(name(reader.as()), city.bulletin(reader));
        }
        return copies;
    }

    private static String name(Audience reader) {
        return switch (reader) {
            case PUBLIC -> "public";
            case UNITS -> "units";
            case ITSELF -> "own";
            case AUTHORITY -> "authority";
        };
    }

    /** A stream that speaks UTF-8 whatever the locale of the machine. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
