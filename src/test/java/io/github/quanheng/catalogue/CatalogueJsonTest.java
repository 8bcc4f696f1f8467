package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.source.Certainty;
import io.github.quanheng.value.Figure;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

@DisplayName("Every catalogue is the same after a trip through JSON")
class CatalogueJsonTest {
    static List<Catalogue> catalogues() {
        return NationalCatalogues.all();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    @DisplayName("the catalogue and each of its parts round-trip")
    void roundTrip(Catalogue catalogue) {
        StrictJson.roundTrip(catalogue, Catalogue.class);
        for (Entry entry : catalogue.select(Certainty.RECALLED).entries()) {
            StrictJson.roundTrip(entry, Entry.class);
            entry.sources().values().forEach(reading -> StrictJson.roundTrip(reading, Reading.class));
            entry.conflicts().forEach(conflict -> StrictJson.roundTrip(conflict, Conflict.class));
            entry.definitions().forEach(definition -> StrictJson.roundTrip(definition, Definition.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what was selected and what was held back round-trip")
    void selections(Certainty wanted) {
        NationalCatalogues.all().forEach(catalogue -> {
            StrictJson.roundTrip(catalogue.select(wanted), Selection.class);
            catalogue.select(wanted).refusals().forEach(refusal -> StrictJson.roundTrip(refusal, Refusal.class));
            StrictJson.roundTrip(catalogue.select(Part.FORMULA, wanted), Selection.class);
        });
    }

    @Test
    @DisplayName("goals, structures, operands and results round-trip")
    void values() {
        Selection selection = NationalCatalogues.familyDoctorContracting().select(Certainty.RECALLED);
        selection.goals().forEach(goal -> StrictJson.roundTrip(goal, Goal.class));
        NationalCatalogues.serviceCapability()
                .select(Certainty.RECALLED)
                .structures()
                .forEach(structure -> StrictJson.roundTrip(structure, Structure.class));
        NationalCatalogues.absent().forEach(absent -> StrictJson.roundTrip(absent, AbsentSystem.class));
        StrictJson.roundTrip(new Operand(Role.NUMERATOR, "医疗盈余", true), Operand.class);
        StrictJson.roundTrip(new Computed.Value(Figure.of("59.6%")), Computed.class);
        StrictJson.roundTrip(new Computed.Undefined("总数"), Computed.class);
        assertThat(StrictJson.MAPPER
                        .writerFor(Computed.class)
                        .writeValueAsString(new Computed.Value(Figure.of("59.6%"))))
                .isEqualTo("{\"value\":{\"figure\":\"59.6%\"}}");
        assertThat(StrictJson.MAPPER.writeValueAsString(new Operand(Role.NUMERATOR, "某数", false)))
                .isEqualTo("{\"role\":\"NUMERATOR\",\"counted\":\"某数\"}");
    }

    @Test
    @DisplayName("JSON that hides where an entry comes from is refused when it is read")
    void refusesEntriesWithoutSource() {
        String json = StrictJson.MAPPER.writerFor(Catalogue.class).writeValueAsString(NationalCatalogues.tieredCare());
        String bare = json.replace("\"sources\":{\"NAME\"", "\"sources\":{\"LEVEL_ONE\"");
        assertThat(bare).isNotEqualTo(json);
        assertThatThrownBy(() -> StrictJson.MAPPER.readValue(bare, Catalogue.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(
                        "catalogue entry tiered.T1 (基层医疗卫生机构诊疗量占总诊疗量比例): has no source for [NAME]; say where it was read and how sure that is");
    }

    @Test
    @DisplayName("JSON that claims more than its copies show is refused when it is read")
    void refusesClaims() {
        String json = StrictJson.MAPPER.writerFor(Catalogue.class).writeValueAsString(NationalCatalogues.tieredCare());
        String verified = json.replace("SECONDARY_COPY", "VERIFIED_TEXT");
        assertThatThrownBy(() -> StrictJson.MAPPER.readValue(verified, Catalogue.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(
                        "is said to be VERIFIED_TEXT, but copies of class [DOCUMENT_COPY] show it no surer than"
                                + " SECONDARY_COPY; lower the claim or name the copy that shows it");
    }
}
