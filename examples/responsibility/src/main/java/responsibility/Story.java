package responsibility;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.AgreementCheck;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.Goal;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.agreement.TargetId;
import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.cascade.Cascade;
import io.github.quanheng.cascade.Share;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.explanation.SheetExplanation;
import io.github.quanheng.followup.Light;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.LoopCheck;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.ProgressReport;
import io.github.quanheng.followup.Status;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.Level;
import io.github.quanheng.plan.PlanCheck;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One county's year as a report that an official could hand on. */
final class Story {
    private final County county;
    private final int year;
    private final LightRule lights;
    private final StringBuilder text = new StringBuilder();

    Story(County county, int year, LightRule lights) {
        this.county = county;
        this.year = year;
        this.lights = lights;
    }

    String tell() {
        agreement();
        plan();
        breakdown();
        midYear();
        yearEnd();
        return text.append('\n').toString();
    }

    private void line(String form, Object... values) {
        text.append(form.formatted(values)).append('\n');
    }

    private void problems(String what, List<Problem> problems) {
        line("%s：%s", what, problems.isEmpty() ? "无问题" : problems.size() + "个问题");
        problems.forEach(problem -> line("  - %s", problem));
    }

    private String name(PartyId id) {
        return county.roster().find(id).map(Party::name).map(Label::zh).orElse(id.value());
    }

    private void agreement() {
        Agreement agreement = county.agreement();
        line("==== %s ====", agreement.title());
        line("考核方 %s，责任方 %s，期限 %s", name(agreement.from()), name(agreement.to()), agreement.period());
        line("双方签字生效 %s（示意）", agreement.signedOn().map(LocalDate::toString).orElse("未签"));
        for (Target target : agreement.targets()) {
            Demand demand = target.demands().get(0);
            line(
                    "  %s %s %s%s",
                    target.name(),
                    demand.goal() instanceof Goal.AtMost ? "≤" : "≥",
                    demand.goal().figures().get(0) + (demand.unit().equals("%") ? "" : demand.unit()),
                    target.aspiration()
                            .map(each -> "（力争；未达扣" + each.miss() + "分，超额加" + each.excess() + "分）")
                            .orElse(""));
        }
        problems("责任书核对", AgreementCheck.problems(List.of(agreement), county.roster()));
        problems("责任书与考核办法核对", AgreementCheck.problems(agreement, county.rulebook()));
    }

    private void plan() {
        line("\n-- 工作计划：%s --", county.plan().title());
        for (PlanItem area : county.plan().at(Level.AREA)) {
            List<PlanItem> tasks = county.plan().below(area.id());
            line("  %s：%s", area.name(), tasks.isEmpty() ? "任务未载" : tasks.size() + "项");
            for (PlanItem task : tasks) {
                String links = task.links().isEmpty()
                        ? ""
                        : "，挂" + task.links().get(0).register() + "第"
                                + task.links().get(0).number() + "项";
                line(
                        "    %s %s（牵头 %s）%s",
                        task.number().orElse(0), task.name(), name(task.lead().orElseThrow()), links);
            }
        }
        problems("计划核对", PlanCheck.problems(county.plan(), List.of(county.agreement()), county.roster()));
    }

    private void breakdown() {
        Target target =
                county.agreement().target(TargetId.of(county.split().target())).orElseThrow();
        Map<PartyId, Rational> weights = new LinkedHashMap<>();
        county.split().weights().forEach((party, weight) -> weights.put(PartyId.of(party), weight));
        Figure whole = target.demands().get(0).goal().figures().get(0);
        Cascade cascade = Cascade.split(
                target.demands().get(0).indicator(),
                county.agreement().to(),
                whole,
                Rational.ONE,
                Map.of(county.agreement().to(), weights),
                Allocation.Tie.REFUSE);
        line("\n-- 目标分解：%s %s（按示意权重，最大余额法）--", target.name(), whole);
        for (Share share : cascade.below(county.agreement().to())) {
            line("  %s 权重%s → %s", share.party(), weights.get(share.party()), share.target());
        }
        line("分解核对：%s", cascade.gaps().isEmpty() ? "合计相等，无缺口" : cascade.gaps());
    }

    private void midYear() {
        Period half = ProgressReport.halves(year).get(0);
        ProgressReport report = ProgressReport.of(county.matters(), half, lights);
        LocalDate asOf = half.last().orElseThrow();
        line("\n-- 半年通报（截至 %s，全年时间进度 %s）；进展数据为示意 --", asOf, percent(LightRule.elapsed(Period.ofYear(year), asOf)));
        line("  亮灯：%s", lamps(report));
        report.rows().stream()
                .filter(row -> row.light() != Light.GREEN)
                .forEach(row -> line(
                        "  [%s] %s：%s",
                        Words.of(row.light()), matter(row.matter().value()).name(), progress(row.status())));
        problems("闭环核对", LoopCheck.problems(county.plan(), county.matters(), asOf));
    }

    private static String lamps(ProgressReport report) {
        StringBuilder lamps = new StringBuilder();
        report.lights()
                .forEach((light, count) ->
                        lamps.append(Words.of(light)).append(' ').append(count).append("；"));
        return lamps.substring(0, lamps.length() - 1);
    }

    private Matter matter(String id) {
        return county.matters().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String progress(Status status) {
        return Words.of(status.state())
                + status.done().map(done -> "，完成" + done).orElse("")
                + status.share().map(share -> "（占任务" + percent(share) + "）").orElse("")
                + (status.overdue() ? "，逾期" + status.daysLate() + "天" : "")
                + (status.supervised() ? "，督办中" : "");
    }

    private static String percent(Rational part) {
        return part.times(Rational.of(100)).toDecimal(Rounding.halfUp(1)) + "%";
    }

    private void yearEnd() {
        Submission figures = county.assessment().submission();
        LocalDate end = LocalDate.of(year, 12, 31);
        Period closing = Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 10));
        ProgressReport report = ProgressReport.of(county.matters(), closing, lights);
        line("\n-- 年终（任务截至 %s）；结果数据、分值为示意 --", closing.last().orElseThrow());
        line(
                "  任务：%s，已销号或核实 %s/%s",
                lamps(report), report.done().numerator(), report.done().denominator());
        report.rows().stream()
                .filter(row -> row.status().overdue())
                .forEach(
                        row -> line("  [红灯] %s：%s", matter(row.matter().value()).name(), progress(row.status())));
        county.assessment()
                .findings()
                .forEach(finding -> line(
                        "  核查 %s：%s（%s，依据%s）",
                        finding.figure(), finding.note(), finding.by(), String.join("、", finding.evidence())));
        List<Attainment> attainments = county.agreement().attainments(figures, end);
        line("  目标完成情况：");
        for (Attainment each : attainments) {
            line(
                    "    %s %s%s%s",
                    county.agreement().target(each.target()).orElseThrow().name(),
                    Words.of(each.standing()),
                    each.findings().get(0).lacking().map(gap -> "，差" + gap).orElse(""),
                    each.points().map(points -> "，力争目标计" + points + "分").orElse(""));
        }
        Party party = county.roster().find(county.assessment().party()).orElseThrow();
        ScoreSheet sheet = Scorer.of(county.rulebook())
                .score(new AssessedUnit(party, figures, county.agreement().parameters()));
        SheetExplanation explained =
                Explainer.of(county.rulebook(), Language.CHINESE).with(figures).explain(sheet);
        line("  得分（一院一策：目标取自责任书）：");
        explained.items().forEach(item -> line("    %s", item.sentence()));
        line("    %s", explained.total().sentence());
        Optional<GradeName> grade = sheet.grade().flatMap(each -> each.grade());
        line("  等次：%s", grade.map(GradeName::toString).orElse("未定"));
        county.agreement().due(grade, attainments).forEach(each -> line("  应启动的奖惩条款（由人决定）：%s", each.text()));
    }
}
