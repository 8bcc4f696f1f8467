package consumer

import io.github.quanheng.cohort.AssessedUnit
import io.github.quanheng.explanation.Explainer
import io.github.quanheng.indicator.Indicator
import io.github.quanheng.indicator.Kind
import io.github.quanheng.observation.Figures
import io.github.quanheng.observation.Submission
import io.github.quanheng.party.Organisation
import io.github.quanheng.party.PartyKind
import io.github.quanheng.rule.Comparison.Partial.STARTED
import io.github.quanheng.rule.Quantity
import io.github.quanheng.rule.Reason
import io.github.quanheng.rule.Terms.deduct
import io.github.quanheng.rule.Terms.perStep
import io.github.quanheng.rulebook.Item
import io.github.quanheng.rulebook.Provisions
import io.github.quanheng.rulebook.Provisions.Bounds.between
import io.github.quanheng.rulebook.Rulebook
import io.github.quanheng.rulebook.Section
import io.github.quanheng.rulebook.Total
import io.github.quanheng.score.ScoreSheet
import io.github.quanheng.scoring.Scorer
import io.github.quanheng.value.Label
import io.github.quanheng.value.Language
import io.github.quanheng.value.Period

val managed: Indicator = Indicator.of("managed", "高血压患者规范管理率", Kind.RATE)

val item: Item = Item.builder("2.1", "高血压患者规范管理率")
    .marks("3")
    .rule(deduct(perStep("managed").below("62%").points("1%", STARTED).each("0.5")))
    .build()

val rulebook: Rulebook = Rulebook.builder()
    .id("clinics")
    .edition("2024")
    .title(Label.of("卫生院考核（示意）"))
    .inForce(Period.ofYear(2024))
    .addIndicators(managed)
    .provisions(
        Provisions.items(between("0", "full"))
            .sections(between("0", "full"))
            .total(between("0", "full"))
            .absent(
                mapOf(
                    Reason.MISSING to Quantity.of("0"),
                    Reason.NOT_APPLICABLE to Quantity.of("excluded"),
                    Reason.ZERO_DENOMINATOR to Quantity.of("excluded"),
                ),
            )
            .excluded(Provisions.Exclusion.RESCALE_TOTAL),
    )
    .addSections(Section.builder("2", "公共卫生").marks("3").addItems(item).build())
    .total(Total.builder("总分").marks("3").build())
    .build()

fun score(rate: String): ScoreSheet {
    val clinic = Organisation.of("A", "甲卫生院", PartyKind.OFFICE)
    val year = Submission.of(clinic.id(), Period.ofYear(2024), Figures.of("managed", rate))
    return Scorer.of(rulebook).score(AssessedUnit.of(clinic, year))
}

fun sentences(sheet: ScoreSheet): List<String> =
    Explainer.of(rulebook, Language.CHINESE).explain(sheet).items().map { it.sentence() }.toList()
