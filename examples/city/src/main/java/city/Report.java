package city;

import io.github.quanheng.bulletin.Bulletin;
import io.github.quanheng.bulletin.Cell;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.bulletin.Reader;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.funds.Division;
import io.github.quanheng.funds.FundSettlement;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.papers.Words;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.result.EvidenceText;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Name;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The year for a terminal, from the copy that the authority keeps. */
final class Report {
    private final Data data;
    private final Assessment city;
    private final StringBuilder text = new StringBuilder();

    Report(Data data, Assessment city) {
        this.data = data;
        this.city = city;
    }

    String text() {
        Bulletin bulletin = city.bulletin(Reader.AUTHORITY);
        line("=".repeat(96));
        line(bulletin.title().zh() + "    " + bulletin.issuer().zh() + "    " + bulletin.issued());
        line(data.rulebook().notice().map(Label::zh).orElse(""));
        line("=".repeat(96));
        bulletin.groups().forEach(this::group);
        bulletin.exclusions().forEach(each -> line("未参评：" + each.party() + "，" + each.reason()));
        quotas();
        awards();
        consequences();
        city.funds().forEach(this::fund);
        disclosure();
        return text.toString();
    }

    private void group(Bulletin.Group group) {
        line("");
        line("【" + group.name().zh() + "】"
                + group.spread()
                        .map(spread -> "共" + group.rows().size() + "个"
                                + spread.highest()
                                        .map(most -> "，最高" + Cells.two(most.value()))
                                        .orElse("")
                                + "，上四分位" + Cells.two(spread.upper().value()) + "，中位"
                                + Cells.two(spread.median().value()) + "，下四分位"
                                + Cells.two(spread.lower().value())
                                + spread.lowest()
                                        .map(least -> "，最低" + Cells.two(least.value()))
                                        .orElse(""))
                        .orElse(""));
        List<String> head = new ArrayList<>(List.of("名次", "单位", "总分", "等次"));
        city.funds().forEach(fund -> head.add(fund.fund().zh() + "（元）"));
        head.add("表彰");
        TextTable table = new TextTable().row(head);
        for (Bulletin.Row row : group.rows()) {
            List<String> cells = new ArrayList<>(List.of(
                    cell(row, Content.RANK), row.name().zh(), cell(row, Content.TOTAL), cell(row, Content.GRADE)));
            Optional.ofNullable(row.cells().get(Content.PAYMENTS))
                    .ifPresent(
                            paid -> ((Cell.Payments) paid).yuan().forEach(each -> cells.add(Cells.yuan(each.yuan()))));
            cells.add(cell(row, Content.AWARDS));
            table.row(cells);
        }
        text.append(table.text());
    }

    private String cell(Bulletin.Row row, Content what) {
        return Optional.ofNullable(row.cells().get(what))
                .map(cell -> Cells.cell(cell, data.rulebook()))
                .orElse("");
    }

    /** Who reached the limited grade and did not get it, and why. */
    private void quotas() {
        line("");
        line("【等次名额】" + data.rules().quota().grade() + "按比例限额，得分达到而未评上的：");
        EvidenceText words = words();
        city.result().grades().stream()
                .filter(GradeQuota.Decision::differs)
                .forEach(each -> line("  " + each.party() + "：" + words.say(each)));
    }

    private EvidenceText words() {
        return EvidenceText.of(
                Language.CHINESE, line -> data.rulebook().line(line).map(Line::name));
    }

    private void awards() {
        line("");
        line("【表彰】");
        data.rules().awards().forEach(award -> {
            line(award.name() + "：" + of(award.name(), AwardDecision.Status.QUALIFIES, false));
            String barred = of(award.name(), AwardDecision.Status.BARRED, true);
            if (!barred.isEmpty()) {
                line("  不得参评：" + barred);
            }
        });
    }

    private String of(AwardName award, AwardDecision.Status status, boolean grounds) {
        return city.result().awards().stream()
                .filter(each -> each.award().equals(award) && each.status() == status)
                .map(each -> each.party()
                        + (grounds
                                ? "（"
                                        + Stream.<Name>concat(each.bars().stream(), each.vetoes().stream())
                                                .map(Name::toString)
                                                .collect(Collectors.joining("、"))
                                        + "）"
                                : ""))
                .collect(Collectors.joining("、"));
    }

    private void consequences() {
        line("");
        line("【处理】只有注明“已决定”的生效，其余只是按办法提出");
        EvidenceText evidence = words();
        for (Consequence each : city.result().consequences()) {
            line(each.party() + "  " + each.measure().what().zh() + "  "
                    + Words.of(each.state()).zh() + "  依据："
                    + each.rung().zh() + "（"
                    + each.evidence().stream().map(evidence::say).collect(Collectors.joining("；")) + "）  决定机关："
                    + each.decides().zh());
        }
    }

    private void fund(FundSettlement fund) {
        line("");
        line("【" + fund.fund().zh() + "】清算合计 " + Cells.yuan(fund.total()) + " 元");
        for (Division pool : fund.pools()) {
            Rational shared = pool.shares().values().stream().map(Money::yuan).reduce(Rational.ZERO, Rational::plus);
            line("  " + pool.pool().zh()
                    + pool.group().map(group -> "（" + group.zh() + "）").orElse("") + "：池内 "
                    + Cells.yuan(pool.size()) + " 元，分给"
                    + pool.shares().values().stream()
                            .filter(share -> share.yuan().signum() > 0)
                            .count()
                    + "个单位共 " + Cells.yuan(new Money(shared)) + " 元，余 " + Cells.yuan(pool.left()) + " 元");
        }
        explain(fund);
        fund.owed().forEach((party, money) -> line("  下年扣回：" + party + " " + Cells.yuan(money) + " 元"));
    }

    /** How the payment of the unit that stands first came about, line by line. */
    private void explain(FundSettlement fund) {
        PartyId first = city.result().cohort().standings().get(0).party();
        Rulebook rules = data.funds().stream()
                .filter(each -> each.name().equals(fund.fund()))
                .findFirst()
                .orElseThrow()
                .rulebook();
        Explainer explainer = Explainer.of(rules, Language.CHINESE);
        fund.sheets().stream()
                .filter(sheet -> sheet.party().equals(first))
                .map(explainer::explain)
                .forEach(sheet -> {
                    line("  " + first + " 计算过程：");
                    sheet.items().forEach(item -> line("    " + item.sentence()));
                    line("    " + sheet.total().sentence());
                });
        fund.pools().forEach(pool -> line("    " + explainer.explain(pool, first)));
    }

    private void disclosure() {
        line("");
        line("【公开与不公开】");
        for (Reader reader : List.of(Reader.PUBLIC, Reader.UNITS)) {
            line(Words.of(reader.as()).zh() + "不含："
                    + city.bulletin(reader).withheld().stream()
                            .map(each -> Words.of(each.what()).zh() + "（"
                                    + each.why().zh() + "）")
                            .collect(Collectors.joining("；")));
        }
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
