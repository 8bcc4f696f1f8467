package io.github.quanheng.explanation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One item with data and the words that both must give.
 *
 * @param name what it shows
 * @param worked the arithmetic, worked by hand
 * @param item the item
 * @param data the observations of the unit
 * @param peers the observations of its peers
 * @param value the value column
 * @param target the target column
 * @param rule the rule in words
 * @param sentence the sentence
 * @param notes the notes without those on data
 */
public record ExplanationCase(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String worked,
        @JsonProperty(required = true) Item item,
        Map<FigureKey, Observation> data,
        List<Map<FigureKey, Observation>> peers,
        Optional<Label> value,
        Optional<Label> target,
        @JsonProperty(required = true) Label rule,
        @JsonProperty(required = true) Label sentence,
        List<Label> notes) {
    private static final Path HOME = Path.of("src/test/resources/explanation");

    static List<ExplanationCase> all() {
        return List.of(resource("cases.json", ExplanationCase[].class));
    }

    static <T> T resource(String name, Class<T> type) {
        try {
            return QuanhengJson.read(Files.readString(HOME.resolve(name)), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The common rulebook with this item alone. */
    Rulebook rulebook() {
        Rulebook common = resource("common.json", Rulebook.class);
        return Rulebook.builder()
                .id(common.id())
                .edition(common.edition())
                .title(common.title())
                .notice(common.notice())
                .inForce(common.inForce())
                .addAllIndicators(common.indicators())
                .putAllParameters(common.parameters())
                .provisions(common.provisions())
                .addSections(Section.builder()
                        .id(LineId.of("2"))
                        .name(Label.of("部分", "part"))
                        .marks(item.marks())
                        .addItems(item)
                        .build())
                .total(Total.builder()
                        .name(Label.of("总分", "total"))
                        .marks(item.marks())
                        .build())
                .build();
    }

    static AssessedUnit assessed(String id, Map<FigureKey, Observation> observations) {
        PartyId party = PartyId.of(id);
        return AssessedUnit.of(
                Organisation.builder()
                        .id(party)
                        .name(Label.of(id))
                        .kind(PartyKind.ENTERPRISE)
                        .build(),
                new Submission(party, Period.ofYear(2020), observations));
    }

    SheetExplanation explain(Language language) {
        return explain(language, data);
    }

    /** The explanation of the item with other data than its own. */
    SheetExplanation explain(Language language, Map<FigureKey, Observation> observations) {
        List<AssessedUnit> units = new ArrayList<>();
        units.add(assessed("unit", observations));
        for (int i = 0; i < peers.size(); i++) {
            units.add(assessed("peer" + (i + 1), peers.get(i)));
        }
        Rulebook rulebook = rulebook();
        ScoreSheet sheet = Scorer.of(rulebook).score(Cohort.ofPeers(units)).get(0);
        return Explainer.of(rulebook, language).explain(sheet);
    }

    /** The data with one observation put in the place of another, or taken out. */
    Map<FigureKey, Observation> with(FigureKey key, Optional<Observation> instead) {
        Map<FigureKey, Observation> other = new LinkedHashMap<>(data);
        other.remove(key);
        instead.ifPresent(observation -> other.put(key, observation));
        return other;
    }

    @Override
    public String toString() {
        return name;
    }
}
