package consumer;

import static io.github.quanheng.rule.Comparison.Partial.STARTED;
import static io.github.quanheng.rule.Terms.deduct;
import static io.github.quanheng.rule.Terms.perStep;
import static io.github.quanheng.rulebook.Provisions.Bounds.between;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Figures;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Provisions;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import java.util.Map;

/** A rulebook written in Java, and a clinic scored by it. */
public final class Clinics {
    /** What the rule reads. */
    public static final Indicator MANAGED = Indicator.of("managed", "高血压患者规范管理率", Kind.RATE);

    /** Half a mark off for each point short of 62%, a part of a point counted as one. */
    public static final Item ITEM = Item.builder("2.1", "高血压患者规范管理率")
            .marks("3")
            .rule(deduct(perStep("managed").below("62%").points("1%", STARTED).each("0.5")))
            .build();

    private Clinics() {}

    /**
     * The rulebook.
     *
     * @return one section with one item
     */
    public static Rulebook rulebook() {
        return Rulebook.builder()
                .id("clinics")
                .edition("2024")
                .title(Label.of("卫生院考核（示意）"))
                .inForce(Period.ofYear(2024))
                .addIndicators(MANAGED)
                .provisions(Provisions.items(between("0", "full"))
                        .sections(between("0", "full"))
                        .total(between("0", "full"))
                        .absent(Map.of(
                                Reason.MISSING, Quantity.of("0"),
                                Reason.NOT_APPLICABLE, Quantity.of("excluded"),
                                Reason.ZERO_DENOMINATOR, Quantity.of("excluded")))
                        .excluded(Provisions.Exclusion.RESCALE_TOTAL))
                .addSections(Section.builder("2", "公共卫生").marks("3").addItems(ITEM).build())
                .total(Total.builder("总分").marks("3").build())
                .build();
    }

    /**
     * Scores a clinic.
     *
     * @param rate what it reported
     * @return its sheet, written and read back
     */
    public static ScoreSheet score(String rate) {
        Organisation clinic = Organisation.of("A", "甲卫生院", PartyKind.OFFICE);
        Submission year = Submission.of(clinic.id(), Period.ofYear(2024), Figures.of("managed", rate));
        Rulebook read = QuanhengJson.read(QuanhengJson.write(rulebook()), Rulebook.class);
        ScoreSheet sheet = Scorer.of(read).score(AssessedUnit.of(clinic, year));
        return QuanhengJson.read(QuanhengJson.write(sheet), ScoreSheet.class);
    }
}
