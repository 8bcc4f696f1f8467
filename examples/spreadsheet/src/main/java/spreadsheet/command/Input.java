package spreadsheet.command;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import spreadsheet.grid.Grid;
import spreadsheet.grid.InvalidWorkbook;
import spreadsheet.grid.Workbooks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a person put in: files and folders, each JSON file taken by what it holds, each workbook as its sheets.
 *
 * @param rulebooks the rulebooks in JSON, by file
 * @param parties the parties
 * @param submissions the submissions
 * @param units units that are whole
 * @param cohorts cohorts
 * @param workbooks the sheets of each workbook
 */
record Input(
        Map<Path, Rulebook> rulebooks,
        List<Party> parties,
        List<Submission> submissions,
        List<AssessedUnit> units,
        List<Cohort> cohorts,
        Map<Path, List<Grid>> workbooks) {
    private static final Set<String> PARTIES =
            Set.of("healthAuthority", "department", "organisation", "institution", "group", "post");

    private static Input empty() {
        return new Input(
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
    }

    /**
     * Reads all of them.
     *
     * @param given files and folders
     * @return what they hold
     * @throws Refusal with all that is wrong with any of them
     */
    static Input read(List<Path> given) {
        Input input = empty();
        List<Problem> problems = new ArrayList<>();
        for (Path path : given) {
            for (Path file : files(path, problems)) {
                input.file(file, problems, !Files.isDirectory(path));
            }
        }
        Refusal.unless(problems);
        return input;
    }

    /** The files of a folder, those in its folders not; temporary files of a spreadsheet program are none. */
    private static List<Path> files(Path path, List<Problem> problems) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            problems.add(Problem.of(
                    path.toString(),
                    "没有这个文件或文件夹",
                    "核对名称和所在位置",
                    "there is no such file or folder",
                    "look at its name and where it is"));
            return List.of();
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> name(file).matches("(?!~|\\.).*\\.(json|xlsx)"))
                    .sorted()
                    .toList();
        } catch (IOException wrong) {
            problems.add(unreadable(path));
            return List.of();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static Problem unreadable(Path path) {
        return Problem.of(
                path.toString(),
                "读不了",
                "检查权限，关闭正在使用它的程序",
                "cannot be read",
                "look at its permissions, and close the program that holds it");
    }

    private void file(Path file, List<Problem> problems, boolean isNamed) {
        try {
            if (name(file).endsWith(".json")) {
                json(file, Files.readString(file), isNamed, problems);
            } else {
                workbooks.put(file, Workbooks.read(file));
            }
        } catch (CharacterCodingException wrong) {
            problems.add(Problem.of(file.toString(), "不是UTF-8文本", "另存为UTF-8", "is not UTF-8 text", "save it as UTF-8"));
        } catch (IOException wrong) {
            problems.add(unreadable(file));
        } catch (InvalidWorkbook wrong) {
            problems.addAll(wrong.problems());
        } catch (InvalidInput wrong) {
            problems.addAll(in(file, wrong.problems()));
        }
    }

    /** The problems with the file in front. */
    static List<Problem> in(Path file, List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(file.getFileName() + " " + problem.path(), problem.found(), problem.cure()))
                .toList();
    }

    private void json(Path file, String text, boolean isNamed, List<Problem> problems) {
        switch (sort(text)) {
            case "rulebook" -> rulebooks.put(file, QuanhengJson.read(text, Rulebook.class));
            case "cohort" -> cohorts.add(QuanhengJson.read(text, Cohort.class));
            case "unit" -> units.add(QuanhengJson.read(text, AssessedUnit.class));
            case "submission" -> submissions.add(QuanhengJson.read(text, Submission.class));
            case "party" -> parties.add(QuanhengJson.read(text, Party.class));
            default -> {
                if (isNamed) {
                    problems.add(
                            Problem.of(
                                    file.toString(),
                                    "看不出是什么：不是办法、考核对象、单位，也不是数据",
                                    "写办法（有sections）、考核对象（有units）、单位（如{\"institution\": …}）或数据（有observations）",
                                    "is neither a rulebook nor a cohort, a unit or figures",
                                    "write a rulebook (with sections), a cohort (with units), a unit (such as {\"institution\": …}) or figures (with observations)"));
                }
            }
        }
    }

    /** What a text is, by its keys; one that is no JSON is read as a rulebook, which says where it breaks. */
    private static String sort(String text) {
        JsonNode tree;
        try {
            tree = QuanhengJson.mapper().readTree(text);
        } catch (JacksonException wrong) {
            return "rulebook";
        }
        if (tree.has("sections")) {
            return "rulebook";
        }
        if (tree.has("units")) {
            return "cohort";
        }
        if (tree.has("submission")) {
            return "unit";
        }
        if (tree.has("observations")) {
            return "submission";
        }
        return tree.isObject() && tree.size() == 1 && PARTIES.containsAll(tree.propertyNames()) ? "party" : "";
    }
}
