package io.github.quanheng.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Setting;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One clause in the library's own form: what it reads, the item it becomes, and the rulings that settle what its text leaves
 * open, by name. It holds no outcome of an example.
 */
public record Clause(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String shape,
        @JsonProperty(required = true) String clause,
        List<Indicator> indicators,
        Map<ParameterId, List<Setting>> parameters,
        List<ParameterId> ownTargets,
        @JsonProperty(required = true) Item item,
        Optional<GradingScale> grading,
        Map<String, Ruling> rulings) {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    static final Period YEAR = Period.ofYear(2020);

    /** A rulebook of this one item; what the clause leaves open stays without a score. */
    Rulebook rulebook(List<Ruling> ruled, Provisions provisions) {
        return Rulebook.builder()
                .id(id)
                .edition("1")
                .title(Label.of(clause))
                .inForce(new Period(LocalDate.of(1990, 1, 1), Optional.empty()))
                .addAllIndicators(indicators)
                .putAllParameters(parameters)
                .addAllOwnTargets(ownTargets)
                .provisions(provisions)
                .addSections(Section.builder()
                        .id(LineId.of("s"))
                        .name(Label.of("条款"))
                        .marks(item.marks())
                        .addItems(item)
                        .build())
                .total(Total.builder().name(Label.of("合计")).marks(item.marks()).build())
                .grading(grading)
                .addAllRulings(ruled)
                .build();
    }
}
