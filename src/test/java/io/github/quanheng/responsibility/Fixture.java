package io.github.quanheng.responsibility;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.DocumentFigure;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Department;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.HealthAuthority;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tests of the five documents share. */
final class Fixture {
    private Fixture() {}

    /** The five documents, by the name of their resource. */
    static final ImmutableList<String> DOCUMENTS =
            ImmutableList.of("jiangxian", "jishan", "lvliang", "xiangyuan", "xiuwu");

    /**
     * One figure as a document prints it.
     *
     * @param id by which tests ask for it
     * @param name what it is called
     * @param values the number; of a range its ends
     * @param unit what is counted
     * @param nature what the document says it is
     * @param bound how its words bound it
     * @param rows the systems whose tests read it; none where only the year's report does
     */
    public record Printed(
            String id,
            Label name,
            List<Figure> values,
            String unit,
            DocumentFigure.Nature nature,
            DocumentFigure.Bound bound,
            List<String> rows) {
        DocumentFigure of(Document document) {
            return new DocumentFigure(name, values, unit, nature, bound, document.source());
        }
    }

    /**
     * What one document prints, and where it was read.
     *
     * @param source the document
     * @param days its days by name
     * @param figures its figures
     */
    public record Document(Citation source, Map<String, String> days, List<Printed> figures) {
        /** The figure of that id, for use in a longer text; of a range its ends are id and Low or High. */
        String figure(String id) {
            String figure = all().get(id);
            if (figure == null) {
                throw new IllegalArgumentException(source.document() + ": prints no figure " + id);
            }
            return figure;
        }

        /** The figure of that id as a number. */
        int count(String id) {
            return Integer.parseInt(figure(id));
        }

        /** The text with each {@code <id>} replaced by the figure of that id. */
        String fill(String text) {
            String filled = text;
            for (Map.Entry<String, String> each : all().entrySet()) {
                filled = filled.replace("<" + each.getKey() + ">", each.getValue());
            }
            return filled;
        }

        private Map<String, String> all() {
            Map<String, String> all = new LinkedHashMap<>(days);
            for (Printed each : figures) {
                if (each.values().size() == 1) {
                    all.put(each.id(), each.values().get(0).toString());
                } else {
                    all.put(each.id() + "Low", each.values().get(0).toString());
                    all.put(each.id() + "High", each.values().get(1).toString());
                }
            }
            return all;
        }
    }

    static Document document(String name) {
        return QuanhengJson.read(resource(name + ".json"), Document.class);
    }

    static String resource(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    static Party authority(String id, AdministrativeLevel level) {
        return HealthAuthority.builder()
                .id(PartyId.of(id))
                .name(Label.of(id))
                .administration(level)
                .build();
    }

    static Party organisation(String id, PartyKind kind) {
        return Organisation.builder()
                .id(PartyId.of(id))
                .name(Label.of(id))
                .kind(kind)
                .build();
    }

    static Party department(String id, String of) {
        return Department.builder()
                .id(PartyId.of(id))
                .name(Label.of(id))
                .supervisor(PartyId.of(of))
                .build();
    }

    static Duty duty(String party, Duty.Kind kind, String text, Citation source) {
        return new Duty(PartyId.of(party), kind, text, source);
    }

    /** A rulebook around sections; provisions, scale and everything not in the sections are illustrative. */
    static Rulebook rulebook(String head, String marks, String sections) {
        return QuanhengJson.read("""
                {"id": "book", "edition": "示意", "title": "示意考核办法",
                 "notice": {"zh": "分值与计分方法均为示意", "en": "marks and rules are illustrative"},
                 "inForce": "2017-01-01/..", %s
                 "provisions": {
                   "items": {"floor": 0, "ceiling": "full"}, "sections": {"floor": 0, "ceiling": "full"},
                   "total": {"floor": 0, "ceiling": "full"},
                   "absent": {"MISSING": 0, "NOT_APPLICABLE": "excluded", "ZERO_DENOMINATOR": "excluded",
                     "BELOW_MINIMUM": "excluded"},
                   "excluded": "RESCALE_TOTAL"},
                 "sections": [%s], "total": {"name": "总分", "marks": %s}}
                """.formatted(head, sections, marks), Rulebook.class);
    }

    static Submission figures(String party, int year, String observations) {
        return QuanhengJson.read("""
                {"party": "%s", "period": "%s-01-01/%s-12-31", "observations": {%s}}
                """.formatted(party, year, year, observations), Submission.class);
    }

    static ScoreSheet score(Rulebook rulebook, Party party, Submission figures, Agreement agreement) {
        return Scorer.of(rulebook).score(new AssessedUnit(party, figures, agreement.parameters()));
    }

    static ScoreSheet score(Rulebook rulebook, Party party, Submission figures) {
        return Scorer.of(rulebook).score(AssessedUnit.of(party, figures));
    }

    static String total(ScoreSheet sheet) {
        return text(sheet.total().score());
    }

    static String text(Outcome outcome) {
        return outcome.number()
                .map(Object::toString)
                .orElseGet(() -> outcome.reason().orElseThrow().name());
    }

    static List<String> strings(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    static Optional<String> grade(ScoreSheet sheet) {
        return sheet.grade().flatMap(grade -> grade.grade()).map(Object::toString);
    }
}
