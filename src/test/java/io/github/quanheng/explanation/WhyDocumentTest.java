package io.github.quanheng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.change.Change;
import io.github.quanheng.change.ChangeWords;
import io.github.quanheng.change.Comparison;
import io.github.quanheng.change.Side;
import io.github.quanheng.coverage.Coverage;
import io.github.quanheng.coverage.Spot;
import io.github.quanheng.deduction.DeductionWords;
import io.github.quanheng.deduction.Deductions;
import io.github.quanheng.faults.Book;
import io.github.quanheng.faults.Units;
import io.github.quanheng.gap.GapWords;
import io.github.quanheng.gap.Goal;
import io.github.quanheng.gap.Move;
import io.github.quanheng.gap.WhatIf;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.review.Review;
import io.github.quanheng.review.Severity;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Percentage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/why.md：例子印出的每一行，都是跑出来的")
class WhyDocumentTest {
    private static final PartyId UNIT = PartyId.of("A");

    private static Book book(String target, String bands) {
        return new Book()
                .indicator("managed", "RATE", "'least':'0%','most':'100%'")
                .indicator("visits", "NUMBER", "'least':0,'most':100")
                .item("1", 6, "{'proportional':{'of':'managed','target':'" + target + "','form':'SHARE_OF_TARGET'}}")
                .item("2", 4, "{'bands':{'of':'visits','marks':" + bands + "}}")
                .grading(
                        "{'grades':[{'name':'优秀','when':['#total','>=','8']},{'name':'合格','when':['#total','>=','5']},{'name':'不合格','when':['#total','<','5']}]}");
    }

    private static Rulebook rulebook(String target, String bands) {
        return QuanhengJson.read(
                book(target, bands)
                        .json()
                        .replace("\"id\":\"1\",\"name\":\"1\"", "\"id\":\"1\",\"name\":\"管理率\"")
                        .replace("\"id\":\"2\",\"name\":\"2\"", "\"id\":\"2\",\"name\":\"服务次数\"")
                        .replace("\"id\":\"managed\",\"name\":\"managed\"", "\"id\":\"managed\",\"name\":\"管理率\""),
                Rulebook.class);
    }

    private static final String BANDS = "{'[0,10)':1,'[10,20)':2,'[20,)':4}";

    @Test
    @DisplayName("两种语言的例子一字不差")
    void bothShowTheSame() throws IOException {
        assertThat(examples("docs/why.zh-CN.md")).hasSize(5).isEqualTo(examples("docs/why.md"));
    }

    private static List<String> examples(String page) throws IOException {
        return Pattern.compile("```java\n.*?\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    @DisplayName("依次：失分、变动、差距、审查、覆盖")
    void runs() throws IOException {
        List<String> printed = new ArrayList<>();
        Rulebook rulebook = rulebook("80%", BANDS);
        Scorer scorer = Scorer.of(rulebook);
        ScoreSheet sheet = scorer.score(
                        Units.of("A", "'managed':'60%','visits':12").cohort())
                .get(0);
        Deductions.of(scorer.resolved(), sheet)
                .entries()
                .forEach(entry ->
                        printed.add(DeductionWords.sentence(entry, rulebook).zh()));

        Side last = new Side(
                rulebook("75%", BANDS),
                Units.of("A", "'managed':'60%','visits':12").cohort());
        Side now = new Side(
                rulebook("90%", BANDS),
                Units.of("A", "'managed':'67.5%','visits':12").cohort());
        Change change = Comparison.of(last, now).change(UNIT);
        ChangeWords.sentences(change.total(), now.rulebook()).forEach(sentence -> printed.add(sentence.zh()));

        Move move = new Move(FigureKey.of("managed"), Figure.of("1"), 10_000);
        WhatIf whatIf = WhatIf.of(
                scorer,
                Units.of("A", "'managed':{'ratio':[600,1000]},'visits':12").cohort(),
                UNIT);
        Goal goal = new Goal.NextGrade();
        printed.add(GapWords.sentence(whatIf.least(move, goal), move, goal, rulebook)
                .zh());

        Review.of(
                        rulebook("80%", "{'[0,10)':1,'[10,20)':2,'[21,)':4}"),
                        Review.all(Severity.WARNING),
                        Percentage.of("50%"))
                .findings()
                .forEach(finding -> printed.add(finding.in(Language.CHINESE)));

        Coverage.of(scorer.resolved(), List.of(sheet)).missed().stream()
                .filter(spot -> spot.sort() != Spot.Sort.ABSENCE)
                .forEach(spot -> printed.add(spot.sort() + " " + spot.at() + " " + spot.which()));
        List<String> documented = Files.readAllLines(Path.of("docs/why.md")).stream()
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(String.join("\n", printed.subList(9, printed.size())))
                .isEqualTo(String.join("\n", documented.subList(9, documented.size())));
        assertThat(printed).isEqualTo(documented);
    }
}
