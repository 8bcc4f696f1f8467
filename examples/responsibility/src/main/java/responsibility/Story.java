package responsibility;

import io.github.quanheng.agreement.Agreement;
import io.github.quanheng.agreement.AgreementCheck;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Stipulation;
import io.github.quanheng.assessment.Assessment;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.followup.Action;
import io.github.quanheng.followup.AlertRule;
import io.github.quanheng.followup.Backlog;
import io.github.quanheng.followup.Event;
import io.github.quanheng.followup.LightRule;
import io.github.quanheng.followup.LoopCheck;
import io.github.quanheng.followup.Matter;
import io.github.quanheng.followup.ProgressReport;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.papers.AgreementPaper;
import io.github.quanheng.papers.FeedbackPaper;
import io.github.quanheng.papers.MatterPaper;
import io.github.quanheng.papers.Paper;
import io.github.quanheng.papers.ProgressPaper;
import io.github.quanheng.papers.Words;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Selection;
import io.github.quanheng.plan.PlanCheck;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.reconciliation.Contradiction;
import io.github.quanheng.reconciliation.Reconciliation;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One county's year, told by the papers that go out in it. */
final class Story {
    /** Synthetic: a unit may object within ten days. */
    private static final int OBJECT_WITHIN = 10;

    private final County county;
    private final LightRule lights;
    private final AlertRule alerts;
    private final List<Chapter.Part> parts = new ArrayList<>();

    Story(County county, LightRule lights, AlertRule alerts) {
        this.county = county;
        this.lights = lights;
        this.alerts = alerts;
    }

    Chapter tell() {
        part("一、目标责任书", agreements());
        part("二、工作计划与目标分解", plans());
        part("三、半年通报与看板", List.of(halfYear()));
        part("四、督办、整改、延期、取消", notices());
        part("五、年终：谁没有完成，数据是否一致", List.of(yearEnd()));
        part("六、考核结果反馈", feedback());
        return new Chapter(county.name(), parts);
    }

    private void part(String heading, List<Paper> papers) {
        parts.add(new Chapter.Part(heading, papers));
    }

    private List<Paper> agreements() {
        List<Paper> papers = new ArrayList<>(county.agreements().stream()
                .map(each -> AgreementPaper.of(each, county.roster()))
                .toList());
        List<Problem> problems = new ArrayList<>(AgreementCheck.problems(county.agreements(), county.roster()));
        county.agreements().forEach(each -> problems.addAll(AgreementCheck.problems(each, county.rulebook())));
        papers.add(new Paper("责任书核对", Optional.empty(), Sheets.problems("核对", problems), List.of()));
        return papers;
    }

    private List<Paper> plans() {
        List<Paper> papers = new ArrayList<>();
        List<Paper.Block> body = new ArrayList<>(Sheets.plan(county));
        body.addAll(Sheets.problems("计划核对", PlanCheck.problems(county.plan(), county.agreements(), county.roster())));
        papers.add(new Paper(county.plan().title().zh(), Optional.empty(), body, List.of()));
        county.split().ifPresent(split -> papers.add(Sheets.breakdown(county, split)));
        return papers;
    }

    private LocalDate end() {
        return LocalDate.of(county.year(), 12, 31);
    }

    private Backlog backlog(LocalDate asOf) {
        Backlog plan = Backlog.ofPlan(county.plan(), county.matters(), alerts, asOf);
        PartyId[] bound = county.agreements().stream().map(Agreement::to).toArray(PartyId[]::new);
        LocalDate due = LocalDate.of(county.year(), 3, 31);
        return Backlog.ofAgreements(county.agreements(), "业务", Selection.only(bound), county.roster(), due, asOf)
                .and(plan);
    }

    private Paper halfYear() {
        Period half = ProgressReport.halves(county.year()).get(0);
        ProgressReport report = ProgressReport.of(county.matters(), half, lights);
        Paper notice = ProgressPaper.of(
                "关于" + county.year() + "年上半年重点工作进展情况的通报",
                report,
                backlog(half.last().orElseThrow()),
                county.plan().owner(),
                LocalDate.of(county.year(), 7, 10),
                county.roster());
        List<Paper.Block> body = new ArrayList<>(notice.body());
        body.addAll(Sheets.boards(county, report));
        return new Paper(notice.title(), notice.addressee(), body, notice.signatures());
    }

    private List<Paper> notices() {
        List<Paper> papers = new ArrayList<>();
        for (Matter matter : county.matters()) {
            String unit =
                    county.plan().item(matter.id()).flatMap(PlanItem::unit).orElse("");
            for (Event event : matter.events()) {
                boolean goesOut = event.action() == Action.SUPERVISE
                        || event.action() == Action.ORDER_RECTIFICATION
                        || event.action() == Action.EXTEND
                        || event.action() == Action.CANCEL;
                if (goesOut) {
                    Paper notice = MatterPaper.of(matter, event, unit, county.roster());
                    List<Paper.Block> body = new ArrayList<>(notice.body());
                    body.add(new Paper.Heading("附：办理台账（全年）"));
                    body.add(MatterPaper.ledger(matter, unit, county.roster()));
                    papers.add(new Paper(notice.title(), notice.addressee(), body, notice.signatures()));
                }
            }
        }
        return papers;
    }

    private Paper yearEnd() {
        Period closing = Period.of(LocalDate.of(county.year(), 1, 1), LocalDate.of(county.year() + 1, 1, 10));
        ProgressReport report = ProgressReport.of(county.matters(), closing, lights);
        List<Paper.Block> body = new ArrayList<>();
        body.add(new Paper.Paragraph("截至"
                + Words.of(closing.last().orElseThrow()).zh() + "，应完成任务"
                + report.done().denominator() + "项（已取消的不计），已完成" + report.done().numerator() + "项。"));
        body.add(ProgressPaper.table(backlog(closing.last().orElseThrow()), county.roster()));
        body.addAll(Sheets.boards(county, report));
        body.add(new Paper.Heading("数据核对（责任书、计划、督办、考核、计分）"));
        List<Contradiction> found = new ArrayList<>();
        county.assessments().forEach(each -> found.addAll(contradictions(each)));
        if (county.agreements().size() > 1) {
            found.addAll(Reconciliation.of(county.agreements().get(0), county.plan(), county.matters())
                    .contradictions(end()));
        }
        body.addAll(Sheets.contradictions(found));
        body.addAll(Sheets.problems(
                "闭环核对（任务是否都有人督办）",
                LoopCheck.problems(
                        county.plan(), county.matters(), closing.last().orElseThrow())));
        return new Paper("年终清单", Optional.empty(), body, List.of());
    }

    private Agreement agreement(Assessment assessment) {
        return county.agreements().stream()
                .filter(each -> each.to().equals(assessment.party()))
                .findFirst()
                .orElseThrow();
    }

    /** What was observed, with what striving and excess earned. */
    private Submission figures(Assessment assessment) {
        Submission found = assessment.submission();
        Agreement agreement = agreement(assessment);
        Map<FigureKey, Observation> all = new LinkedHashMap<>(found.observations());
        all.putAll(agreement.earned(agreement.attainments(found, end())));
        return new Submission(found.party(), found.period(), read(all));
    }

    /** The rulebook declares what it reads; what only the agreement reads stays with the agreement. */
    private Map<FigureKey, Observation> read(Map<FigureKey, Observation> all) {
        Map<FigureKey, Observation> read = new LinkedHashMap<>(all);
        read.keySet()
                .removeIf(key -> county.rulebook().indicator(key.indicator()).isEmpty());
        return read;
    }

    private ScoreSheet score(Assessment assessment) {
        return Scorer.of(county.rulebook())
                .score(new AssessedUnit(
                        county.roster().find(assessment.party()).orElseThrow(),
                        figures(assessment),
                        agreement(assessment).parameters()));
    }

    /** Of several who are bound, each answers for its own matters; of one, for all. */
    private List<Matter> matters(PartyId party) {
        return county.matters().stream()
                .filter(matter ->
                        county.agreements().size() == 1 || matter.responsible().equals(party))
                .toList();
    }

    private List<Contradiction> contradictions(Assessment assessment) {
        return Reconciliation.of(agreement(assessment), county.plan(), matters(assessment.party()))
                .with(assessment)
                .with(county.rulebook(), score(assessment))
                .contradictions(end());
    }

    private List<Paper> feedback() {
        List<Paper> papers = new ArrayList<>();
        for (Assessment assessment : county.assessments()) {
            Agreement agreement = agreement(assessment);
            ScoreSheet sheet = score(assessment);
            List<Attainment> attainments = agreement.attainments(assessment.submission(), end());
            Paper paper = FeedbackPaper.of(
                    assessment,
                    county.rulebook(),
                    sheet,
                    agreement,
                    attainments,
                    contradictions(assessment),
                    LocalDate.of(county.year() + 1, 1, 15),
                    OBJECT_WITHIN,
                    county.roster());
            List<Paper.Block> body = new ArrayList<>(paper.body());
            List<Stipulation> due = agreement.due(sheet.grade().flatMap(grade -> grade.grade()), attainments);
            if (!due.isEmpty()) {
                body.add(new Paper.Heading("五、奖惩"));
                body.add(new Paper.Paragraph("按责任书约定，应提请研究："
                        + due.stream().map(each -> each.text().toString()).collect(Collectors.joining("；")) + "。"));
            }
            papers.add(new Paper(paper.title(), paper.addressee(), body, paper.signatures()));
        }
        return papers;
    }

    static String whole(Figure figure, String unit) {
        return figure.isRate() ? figure.toString() : figure + unit;
    }
}
