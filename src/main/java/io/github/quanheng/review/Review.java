package io.github.quanheng.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Maps;
import io.github.quanheng.review.Trials.Trial;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Percentage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rulebook checked before use (办法审查): every finding at once, each with a place, a witness and a cure; and what each line can come to.
 *
 * <p>Units are made up with every figure at the edges of the rules that read it, and scored. What their sheets show is shown by them: a witness is such a
 * unit, and the scorer gives again what it says. That something never happens is told only where the edges prove it.
 *
 * <p>Bounds: at most 6,000 units, of which a line that reads several figures gets 256 combinations.
 *
 * @param findings what was found, in the order of the checks
 * @param attainable what each line that has a score can come to: items first, then sections, the total last; empty where the rulebook cannot be used
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Review(@JsonProperty(required = true) List<Finding> findings, List<Attainable> attainable) {
    /**
     * Copies the lists.
     *
     * @param findings what was found
     * @param attainable what each line can come to
     */
    public Review {
        findings = List.copyOf(findings);
        attainable = List.copyOf(attainable);
    }

    /**
     * Returns a choice of severities that takes every kind for the same.
     *
     * @param severity how grave everything is
     * @return the severity of each kind
     */
    public static Map<Kind, Severity> all(Severity severity) {
        Map<Kind, Severity> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            all.put(kind, severity);
        }
        return Maps.immutableEnumMap(all);
    }

    /**
     * Checks a rulebook.
     *
     * @param rulebook the rulebook as written
     * @param severities how grave each kind is; kinds that are not named are not looked for
     * @param jump from which share of an item's marks on a jump at an edge is told
     * @return the review
     */
    public static Review of(Rulebook rulebook, Map<Kind, Severity> severities, Percentage jump) {
        return of(rulebook, Optional.empty(), severities, jump);
    }

    /**
     * Checks a rulebook together with how places, grades and awards are given out by it.
     *
     * @param rulebook the rulebook as written
     * @param distribution how they are given out
     * @param severities how grave each kind is; kinds that are not named are not looked for
     * @param jump from which share of an item's marks on a jump at an edge is told
     * @return the review
     */
    public static Review of(
            Rulebook rulebook, Distribution distribution, Map<Kind, Severity> severities, Percentage jump) {
        return of(rulebook, Optional.of(distribution), severities, jump);
    }

    private static Review of(
            Rulebook rulebook, Optional<Distribution> distribution, Map<Kind, Severity> severities, Percentage jump) {
        Report report = new Report(severities);
        Scorer scorer;
        try {
            scorer = Scorer.of(rulebook);
        } catch (InvalidInput refused) {
            refused.problems().forEach(report::refused);
            return new Review(report.findings(), List.of());
        }
        Trials trials = new Trials(scorer);
        List<Trial> scored = trials.scored();
        LineReview lines = new LineReview(scorer.resolved(), trials, jump, report);
        lines.look(scored);
        new NeverReview(scorer.resolved(), trials, lines.overlaps(), report).look(scored);
        new NameReview(scorer, trials, report).look();
        MarksReview marks = new MarksReview(scorer.resolved(), trials, report);
        List<Attainable> attainable = marks.look(scored);
        Optional<Attainable> total = attainable.stream()
                .filter(line -> line.line().equals(LineId.TOTAL))
                .findFirst();
        new GradeReview(scorer.rulebook(), report).look(total);
        if (report.wants(Kind.TIE_UNBROKEN)) {
            List<Trial> all =
                    Stream.concat(marks.foremost().stream(), scored.stream()).toList();
            new TieReview(scorer, all, report).look(distribution);
        }
        return new Review(report.findings(), attainable);
    }

    /**
     * Returns the findings of one severity.
     *
     * @param severity which
     * @return those findings
     */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * Returns what a line can come to.
     *
     * @param line its number
     * @return its bounds, where it has a score
     */
    public Optional<Attainable> attainable(LineId line) {
        return attainable.stream().filter(each -> each.line().equals(line)).findFirst();
    }
}
