package responsibility;

import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.agreement.TargetId;
import io.github.quanheng.allocation.Allocation;
import io.github.quanheng.cascade.Cascade;
import io.github.quanheng.cascade.Share;
import io.github.quanheng.followup.Board;
import io.github.quanheng.followup.Light;
import io.github.quanheng.followup.ProgressReport;
import io.github.quanheng.papers.Paper;
import io.github.quanheng.papers.Words;
import io.github.quanheng.party.Duty;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.plan.ItemId;
import io.github.quanheng.plan.PlanItem;
import io.github.quanheng.reconciliation.Contradiction;
import io.github.quanheng.source.Certainty;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of the example: the plan as a tree, a target broken down, the board, the findings. */
final class Sheets {
    private Sheets() {}

    private static String name(County county, PartyId id) {
        return county.roster().find(id).map(Party::name).map(Label::zh).orElse(id.value());
    }

    /** The plan, item by item; who leads and what only the example says is marked. */
    static List<Paper.Block> plan(County county) {
        List<List<String>> rows = new ArrayList<>();
        for (PlanItem item : county.plan().items()) {
            String links = item.links().stream()
                    .map(link -> link.register() + "第" + link.number() + "项")
                    .collect(Collectors.joining("、"));
            String figure = item.amount()
                    .map(amount -> Story.whole(amount, item.unit().orElse("")))
                    .orElse(item.stages().stream().map(rung -> rung.at()).collect(Collectors.joining("→")));
            rows.add(List.of(
                    item.level().label().zh(),
                    item.number().map(Object::toString).orElse(""),
                    item.name().zh(),
                    item.stance().map(Label::zh).orElse("") + figure,
                    lead(county, item),
                    links + item.setBy().map(by -> name(county, by) + "下达").orElse("")));
        }
        return List.of(
                new Paper.Paragraph("条目、目标数、项目编号取自公开报道；牵头单位后注“示意”的，报道未载。"),
                new Paper.Table(List.of("层级", "序号", "名称", "目标", "牵头", "挂钩"), rows));
    }

    private static String lead(County county, PlanItem item) {
        return item.duties().stream()
                .map(duty -> name(county, duty.party())
                        + (duty.kind() == Duty.Kind.COOPERATING ? "（配合）" : "")
                        + (duty.source().certainty() == Certainty.ILLUSTRATIVE ? "（示意）" : ""))
                .collect(Collectors.joining("、"));
    }

    static Paper breakdown(County county, County.Split split) {
        Target target =
                county.agreements().get(0).target(TargetId.of(split.target())).orElseThrow();
        Demand demand = target.demands().get(0);
        Figure whole = demand.goal().figures().get(0);
        PartyId top = county.agreements().get(0).to();
        Map<PartyId, Rational> weights = new LinkedHashMap<>();
        split.weights().forEach((party, weight) -> weights.put(PartyId.of(party), weight));
        Cascade cascade = Cascade.split(
                demand.indicator(), top, whole, Rational.ONE, Map.of(top, weights), Allocation.Tie.REFUSE);
        List<List<String>> rows =
                cascade.below(top).stream().map(share -> row(share, weights)).toList();
        return new Paper(
                "目标分解表：" + target.name(),
                Optional.empty(),
                List.of(
                        new Paper.Paragraph("总数" + whole + "，按示意权重以最大余额法分解；"
                                + (cascade.gaps().isEmpty()
                                        ? "合计相等，无缺口。"
                                        : cascade.gaps().stream()
                                                .map(gap ->
                                                        gap.problem().found().zh())
                                                .collect(Collectors.joining("。", "", "。")))),
                        new Paper.Table(List.of("单位", "权重（示意）", "任务"), rows)),
                List.of());
    }

    private static List<String> row(Share share, Map<PartyId, Rational> weights) {
        return List.of(
                share.party().value(),
                Optional.ofNullable(weights.get(share.party()))
                        .map(Object::toString)
                        .orElse(""),
                share.target().toString());
    }

    static List<Paper.Block> boards(County county, ProgressReport report) {
        return List.of(
                new Paper.Heading("红黄绿看板"),
                new Paper.Paragraph(Words.of(report.yardstick()).zh() + "。"),
                board(county, "方面", Board.byArea(report, county.plan())),
                board(county, "责任单位", Board.byParty(report)));
    }

    private static Paper.Table board(County county, String of, Board board) {
        List<Light> lights = List.of(Light.DONE, Light.GREEN, Light.YELLOW, Light.RED, Light.GREY, Light.CANCELLED);
        List<String> columns = new ArrayList<>(List.of(of));
        lights.forEach(light -> columns.add(Words.of(light).zh()));
        List<List<String>> rows = new ArrayList<>();
        for (Board.Row row : board.rows()) {
            List<String> cells = new ArrayList<>(
                    List.of(row.of().map(id -> named(county, id)).orElse("（计划外）")));
            lights.forEach(light -> cells.add(Optional.ofNullable(row.lights().get(light))
                    .map(Object::toString)
                    .orElse("")));
            rows.add(cells);
        }
        return new Paper.Table(columns, rows);
    }

    private static String named(County county, String id) {
        return county.plan()
                .item(ItemId.of(id))
                .map(item -> item.name().zh())
                .orElseGet(() -> name(county, PartyId.of(id)));
    }

    static List<Paper.Block> problems(String what, List<Problem> problems) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Paragraph(problems.isEmpty() ? what + "：无问题。" : what + "：发现" + problems.size() + "个问题："));
        problems.forEach(problem -> blocks.add(
                new Paper.Paragraph(problem.found().zh() + "；" + problem.cure().zh() + "。")));
        return blocks;
    }

    static List<Paper.Block> contradictions(List<Contradiction> found) {
        if (found.isEmpty()) {
            return List.of(new Paper.Paragraph("未发现不一致。"));
        }
        return List.of(new Paper.Table(
                List.of("事项", "不一致", "一处", "另一处"),
                found.stream()
                        .distinct()
                        .map(each -> List.of(
                                each.name().zh(), each.kind().label().zh(), side(each.first()), side(each.second())))
                        .toList()));
    }

    private static String side(Contradiction.Side side) {
        return side.place().label().zh() + " " + side.figure();
    }
}
