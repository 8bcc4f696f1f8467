package io.github.quanheng;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.LineExplanation;
import io.github.quanheng.explanation.Note;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.EvidenceText;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.History;
import io.github.quanheng.result.Ladder;
import io.github.quanheng.result.Ranking;
import io.github.quanheng.result.ResultNames;
import io.github.quanheng.result.Standing;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of the documentation with its blocks. {@code json rulebook} begins a new rulebook; {@code json keys} are laid over it,
 * {@code json items} are its only section, {@code json figures} are what unit A reports and {@code json units} all units of an
 * example, {@code json rules} what is done with the scores; {@code json line} is the form of the first score as the library writes it.
 * {@code text} and what it is of ends the example and is what comes out.
 */
final class Page {
    record Block(String language, String about, String text) {}

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)([^\n]*)\n(.*?)\n```", Pattern.DOTALL);

    private final String text;
    private final Language language;

    Page(Path file) {
        try {
            this.text = Files.readString(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        this.language = file.toString().endsWith(".zh-CN.md") ? Language.CHINESE : Language.ENGLISH;
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(found -> new Block(found.group(1), found.group(2).strip(), found.group(3)))
                .toList();
    }

    /** What each text block says beside what comes out. */
    Map<String, String> examples() {
        Map<String, String> said = new LinkedHashMap<>();
        Example example = new Example();
        for (Block block : blocks()) {
            if (block.language().equals("text")) {
                said.put(said.size() + 1 + "\n" + block.text(), example.result(block.about(), language));
                example.end();
            } else if (block.about().equals("line")) {
                said.put(said.size() + 1 + "\n" + block.text(), example.line());
            } else if (block.language().equals("json")) {
                example.take(block);
            }
        }
        return said;
    }

    /** The page with what comes out in its text blocks. */
    String rewritten() {
        Example example = new Example();
        return BLOCK.matcher(text).replaceAll(found -> {
            Block block = new Block(found.group(1), found.group(2).strip(), found.group(3));
            if (block.language().equals("json")) {
                example.take(block);
            }
            if (block.about().equals("line")) {
                return Matcher.quoteReplacement("```json line\n" + example.line() + "\n```");
            }
            if (!block.language().equals("text")) {
                return Matcher.quoteReplacement(found.group());
            }
            String result = example.result(block.about(), language);
            example.end();
            return Matcher.quoteReplacement("```text" + found.group(2) + "\n" + result + "\n```");
        });
    }

    /** The blocks since the last result, laid over the rulebook of the page. */
    private static final class Example {
        private String rulebook = "";
        private String units = "";
        private String figures = "{}";
        private String rules = "";
        private final List<String> keys = new ArrayList<>();

        void take(Block block) {
            switch (block.about()) {
                case "rulebook" -> rulebook = block.text();
                case "units" -> units = block.text();
                case "figures" -> figures = block.text();
                case "rules" -> rules = block.text();
                case "keys" -> keys.add(block.text());
                case "items" -> keys.add(items(block.text()));
                default -> {}
            }
        }

        void end() {
            units = "";
            figures = "{}";
            rules = "";
            keys.clear();
        }

        private static JsonNode read(String json) {
            return QuanhengJson.mapper().readTree(json);
        }

        /** The one section that holds these items, and the total with as many marks. */
        private static String items(String items) {
            ArrayNode all = (ArrayNode) read("[" + items + "]");
            int marks = 0;
            for (JsonNode item : all) {
                marks += item.get("marks").isInt() && !item.has("currency")
                        ? item.get("marks").intValue()
                        : 0;
            }
            return "{\"sections\": [{\"id\": \"s\", \"name\": {\"zh\": \"各项\", \"en\": \"Items\"}, \"marks\": " + marks
                    + ", \"items\": " + all
                    + "}], \"total\": {\"name\": {\"zh\": \"总分\", \"en\": \"Total\"}, \"marks\": "
                    + marks + "}}";
        }

        private Rulebook rulebook() {
            ObjectNode book = (ObjectNode) read(rulebook);
            keys.forEach(more -> book.setAll((ObjectNode) read(more)));
            return QuanhengJson.read(book.toString(), Rulebook.class);
        }

        private Cohort cohort() {
            String one =
                    "{\"units\": [{\"party\": {\"institution\": {\"id\": \"A\", \"name\": \"甲卫生院\", \"grade\": \"未定级\"}},"
                            + " \"submission\": {\"party\": \"A\", \"period\": \"2024-01-01/2024-12-31\", \"observations\": "
                            + figures + "}}]}";
            return QuanhengJson.read(units.isEmpty() ? one : units, Cohort.class);
        }

        /** The form of the first score, two spaces deeper for each level, short parts on one line. */
        String line() {
            ScoreSheet sheet = Scorer.of(rulebook()).score(cohort()).get(0);
            return Shown.json(read(QuanhengJson.write(sheet.items().findFirst().orElseThrow())));
        }

        /** What is done with the scores of all units. */
        private String results(String about, Language language) {
            JsonNode given = read(rules);
            Rulebook rulebook = rulebook();
            Cohort cohort = cohort();
            CohortResult scored = new CohortResult(
                    LocalDate.of(2025, 3, 1),
                    cohort.peerGroups(),
                    List.of(),
                    Scorer.of(rulebook).score(cohort),
                    QuanhengJson.read(given.get("ranking").toString(), Ranking.class),
                    Map.of());
            FinalResult result = FinalResult.of(scored);
            EvidenceText words =
                    EvidenceText.of(language, line -> rulebook.line(line).map(Line::name));
            if (given.has("gradeQuota")) {
                result = result.withGrades(
                        QuanhengJson.read(given.get("gradeQuota").toString(), GradeQuota.class)
                                .apply(scored));
            }
            AwardRules awards = given.has("awards")
                    ? QuanhengJson.read("{\"awards\": " + given.get("awards") + "}", AwardRules.class)
                    : new AwardRules(List.of(), List.of());
            ResultNames names = ResultNames.of(rulebook, awards);
            result = awards.decide(result, History.NONE, names);
            List<String> lines = new ArrayList<>();
            for (Standing standing : scored.standings()) {
                if (about.equals("standings")) {
                    lines.add(standing.party() + ": "
                            + standing.rank().number().map(Object::toString).orElse("–") + " "
                            + result.grade(standing.party())
                                    .map(Object::toString)
                                    .orElse("–"));
                } else if (about.equals("consequences")) {
                    QuanhengJson.read(given.get("ladder").toString(), Ladder.class)
                            .propose(result.dossier(standing.party(), History.NONE), names)
                            .consequences()
                            .forEach(each -> lines.add(each.party() + ": "
                                    + each.measure().what().in(language) + " ("
                                    + each.evidence().stream().map(words::say).collect(Collectors.joining("; "))
                                    + ")"));
                }
            }
            if (about.equals("awards")) {
                result.awards()
                        .forEach(each -> lines.add(each.party() + ": "
                                + each.award().label().in(language) + " "
                                + each.status() + " ("
                                + each.evidence().stream().map(words::say).collect(Collectors.joining("; ")) + ")"));
            }
            return String.join("\n", lines);
        }

        String result(String about, Language language) {
            if (!rules.isEmpty()) {
                return results(about, language);
            }
            try {
                Rulebook rulebook = rulebook();
                if (about.equals("rules")) {
                    Explainer explainer = Explainer.of(rulebook, language);
                    return String.join(
                            "\n",
                            rulebook.items()
                                    .map(item -> explainer.rule(item.id().value()))
                                    .toList());
                }
                List<String> lines = new ArrayList<>();
                Cohort cohort = cohort();
                List<ScoreSheet> sheets = Scorer.of(rulebook).score(cohort);
                for (int i = 0; i < sheets.size(); i++) {
                    String unit = sheets.size() == 1 ? "" : sheets.get(i).party() + ": ";
                    SheetExplanation why = Explainer.of(rulebook, language).explain(sheets.get(i));
                    Stream.of(about.split(" "))
                            .flatMap(what -> told(what, why))
                            .forEach(line -> lines.add(unit + line));
                }
                return String.join("\n", lines);
            } catch (InvalidInput refused) {
                if (!about.equals("refused")) {
                    throw refused;
                }
                return String.join(
                        "\n",
                        refused.problems().stream()
                                .map(problem -> problem.in(language))
                                .toList());
            }
        }

        private static Stream<String> told(String what, SheetExplanation why) {
            return switch (what) {
                case "items" -> why.items().map(LineExplanation::sentence);
                case "sections" ->
                    why.sections().stream().map(section -> section.line().sentence());
                case "total" -> Stream.of(why.total().sentence());
                case "grade" -> why.grade().stream().map(grade -> grade.sentence());
                case "notes" ->
                    why.items().flatMap(item -> item.notes().stream().map(Note::text));
                default -> throw new IllegalArgumentException("text " + what);
            };
        }
    }

    /** JSON as a page shows it. */
    private static final class Shown {
        private static final int WIDTH = 110;

        private Shown() {}

        static String json(JsonNode node) {
            return json(node, "");
        }

        private static String json(JsonNode node, String indent) {
            String flat = node.toString();
            if (!node.isObject() || flat.length() + indent.length() <= WIDTH) {
                return flat;
            }
            return node.properties().stream()
                    .map(part -> indent + "  \"" + part.getKey() + "\": " + json(part.getValue(), indent + "  "))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
    }
}
