package io.github.quanheng.agreement;

import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.internal.Check;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Refuses an agreement that contradicts itself: its sides, its days, its targets, its signatures. */
final class Soundness {
    private final Agreement agreement;

    Soundness(Agreement agreement) {
        this.agreement = agreement;
    }

    void check() {
        Check.lineId(agreement.id(), "id");
        InvalidValue.unless(
                !agreement.from().equals(agreement.to()),
                "to",
                "责任书%s的双方都是%s",
                "写明另一方",
                "agreement %s: %s signs with itself",
                "name the other side",
                agreement.id(),
                agreement.to());
        InvalidValue.unless(
                agreement.period().last().isPresent(),
                "period",
                "责任书%s的期限%s没有截止日",
                "写明最后一日",
                "agreement %s: its period %s has no end",
                "name the last day",
                agreement.id(),
                agreement.period());
        InvalidValue.unless(
                !agreement.targets().isEmpty() || !agreement.duties().isEmpty(),
                "targets",
                "责任书%s既无目标也无职责",
                "至少写一项目标或职责",
                "agreement %s: promises nothing",
                "name a target or a duty",
                agreement.id());
        checkSignings();
        checkRulings();
        agreement.parameters(); // refuses a parameter given twice
        Set<TargetId> ids = new HashSet<>();
        for (Target target : agreement.ruled()) {
            InvalidValue.unless(
                    ids.add(target.id()),
                    "targets",
                    "责任书%s有两项目标的编号都是%s",
                    "改动其中一个",
                    "agreement %s: has target %s twice",
                    "rename one",
                    agreement.id(),
                    target.id());
            LocalDate due = agreement.due(target);
            InvalidValue.unless(
                    agreement.period().contains(due),
                    "targets",
                    "责任书%s的目标%s应于%s完成，不在期限%s之内",
                    "更正其中一个",
                    "agreement %s: target %s is due on %s, outside of %s",
                    "correct one of them",
                    agreement.id(),
                    target.id(),
                    due,
                    agreement.period());
        }
        agreement
                .stipulations()
                .forEach(each -> InvalidValue.unless(
                        ids.containsAll(each.missed()),
                        "stipulations",
                        "责任书%s的“%s”取决于目标%s，而责任书的目标是%s",
                        "写责任书中的目标",
                        "agreement %s: \"%s\" hangs on the targets %s, but the agreement has %s",
                        "name targets that it has",
                        agreement.id(),
                        each.text(),
                        each.missed(),
                        ids));
    }

    private void checkSignings() {
        Set<PartyId> signed = new HashSet<>();
        for (Signing signing : agreement.signings()) {
            InvalidValue.unless(
                    signing.side().equals(agreement.from()) || signing.side().equals(agreement.to()),
                    "signings",
                    "责任书%s由%s签字，它不是任何一方",
                    "双方是%3$s和%4$s",
                    "agreement %s: signed by %s, which is neither side",
                    "the sides are %3$s and %4$s",
                    agreement.id(),
                    signing.side(),
                    agreement.from(),
                    agreement.to());
            InvalidValue.unless(
                    signed.add(signing.side()),
                    "signings",
                    "责任书%s由%s签了两次",
                    "保留一次",
                    "agreement %s: %s signed twice",
                    "keep one",
                    agreement.id(),
                    signing.side());
            InvalidValue.unless(
                    !signing.on().isAfter(agreement.end()),
                    "signings",
                    "责任书%s由%s于%s签字，已过截止日%s",
                    "更正日期",
                    "agreement %s: %s signed on %s, after it ended on %s",
                    "correct the day",
                    agreement.id(),
                    signing.side(),
                    signing.on(),
                    agreement.end());
        }
    }

    private void checkRulings() {
        for (TargetRuling ruling : agreement.rulings()) {
            for (TargetId id : ruling.targets()) {
                Set<IndicatorId> asked = new HashSet<>();
                agreement.target(id).stream()
                        .flatMap(target -> target.demands().stream())
                        .map(Demand::indicator)
                        .forEach(asked::add);
                InvalidValue.unless(
                        agreement.target(id).isPresent()
                                && asked.containsAll(ruling.goals().keySet()),
                        "rulings",
                        "责任书%s对“%s”的裁定涉及目标%s、指标%s，而责任书没有这样的目标，或此目标不看这些指标",
                        "写责任书中的目标及其指标",
                        "agreement %s: the ruling on \"%s\" is about target %s and the figures %s, which it does not have",
                        "name a target that it has, and figures of that target",
                        agreement.id(),
                        ruling.question(),
                        id,
                        ruling.goals().keySet());
            }
        }
    }
}
