package io.github.quanheng.papers;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.agreement.Attainment;
import io.github.quanheng.agreement.Demand;
import io.github.quanheng.agreement.FittingRecords;
import io.github.quanheng.agreement.Goal;
import io.github.quanheng.agreement.Honour;
import io.github.quanheng.agreement.Reach;
import io.github.quanheng.agreement.Rung;
import io.github.quanheng.agreement.Target;
import io.github.quanheng.agreement.Unclear;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Numeral;
import io.github.quanheng.value.Points;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How goals, days, shares and parties are written in Chinese papers. */
final class Wording {
    private static final ImmutableList<String> NUMBERS =
            ImmutableList.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private Wording() {}

    static Paper.Heading heading(int number, String text) {
        return new Paper.Heading(NUMBERS.get(number - 1) + "、" + text);
    }

    static String name(Roster roster, PartyId id) {
        return roster.find(id).map(Party::name).map(Label::zh).orElse(id.value());
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** What was paid or lost, such as 加1分, 扣0.5分. */
    static String earned(Points points) {
        Rational value = points.value();
        return value.signum() == 0 ? "不加不扣" : value.signum() > 0 ? "加" + value + "分" : "扣" + value.abs() + "分";
    }

    /** What a miss costs and an excess pays, such as 未达扣0.5分，超额不加分. */
    static String stake(Points miss, Points excess) {
        return (miss.value().signum() == 0 ? "未达不扣分" : "未达扣" + miss + "分") + "，"
                + (excess.value().signum() == 0 ? "超额不加分" : "超额加" + excess + "分");
    }

    /** Such as 31.25%, or 约49.73% where that is rounded. */
    static String percent(Rational part) {
        return Numeral.about(Language.CHINESE, part.times(Scale.PERCENT.per()), digits -> digits + "%");
    }

    static String counted(Figure figure, String unit) {
        return figure.isRate() || unit.equals("%") ? figure.toString() : figure + unit;
    }

    static String demands(Target target) {
        return target.demands().stream().map(Wording::demand).collect(Collectors.joining("；"));
    }

    static String demand(Demand demand) {
        return goal(demand.goal(), demand.unit());
    }

    private static String goal(Goal goal, String unit) {
        if (goal instanceof Goal.AtLeast least) {
            if (least.figure().isRate()) {
                return least.figure().value().equals(Rational.ONE) ? "达到100%" : least.figure() + "以上";
            }
            return "不少于" + counted(least.figure(), unit);
        }
        if (goal instanceof Goal.AtMost most) {
            return "不超过" + counted(most.figure(), unit);
        }
        if (goal instanceof Goal.Exactly exactly) {
            return counted(exactly.figure(), unit);
        }
        if (goal instanceof Goal.Within within) {
            return within.range().low().map(Figure::toString).orElse("") + "至"
                    + within.range().high().map(high -> counted(high, unit)).orElse("");
        }
        if (goal instanceof Goal.FullCoverage coverage) {
            return "全覆盖" + (coverage.excused().isEmpty() ? "" : "（" + String.join("、", coverage.excused()) + "除外）");
        }
        if (goal instanceof Goal.Milestones milestones) {
            return milestones.steps().stream()
                    .map(step -> day(step.by()) + "前" + counted(step.figure(), unit))
                    .collect(Collectors.joining("，"));
        }
        if (goal instanceof Goal.Promise) {
            return "兑现承诺";
        }
        if (goal instanceof Goal.Change change) {
            return "较基数变动" + change.is().sign() + change.by();
        }
        return ladder(goal, unit);
    }

    private static String ladder(Goal goal, String unit) {
        if (goal instanceof Reach reach) {
            String stages = reach.ladder().stream()
                    .filter(rung -> rung.by().isPresent())
                    .map(rung -> day(rung.by().orElseThrow()) + "前" + rung.at())
                    .collect(Collectors.joining("，"));
            return "达到" + reach.goal() + (stages.isEmpty() ? "" : "（" + stages + "）");
        }
        if (goal instanceof Honour honour) {
            return switch (honour.means()) {
                        case WIN -> "创建";
                        case KEEP -> "保持";
                        case RENEW -> "通过复审：";
                    }
                    + honour.level();
        }
        if (goal instanceof FittingRecords records) {
            return records.atLeast().isRate()
                    ? "符合标准的占" + records.atLeast() + "以上"
                    : "符合标准的不少于" + counted(records.atLeast(), unit);
        }
        Unclear unclear = (Unclear) goal;
        return "“" + unclear.text() + "”"
                + unclear.meant().map(meant -> "（裁定为" + goal(meant, unit) + "）").orElse("（表述不明，待裁定）");
    }

    /** What the figures of a target came to, in the words of its goals. */
    static String found(Target target, Attainment attainment) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < target.demands().size(); i++) {
            parts.add(found(target.demands().get(i), attainment.findings().get(i)));
        }
        return String.join("；", parts);
    }

    private static String found(Demand demand, Attainment.Finding finding) {
        if (finding.value().isEmpty()) {
            return "—";
        }
        Rational value = finding.value().get();
        Goal goal = demand.goal();
        if (goal instanceof Goal.FullCoverage) {
            return value + "/" + finding.asked().map(Rational::toString).orElse("");
        }
        if (goal instanceof Goal.Promise) {
            return value.signum() > 0 ? "是" : "否";
        }
        if (goal instanceof Reach reach) {
            return rung(value, reach.ladder().stream().map(Rung::at).toList());
        }
        if (goal instanceof Honour honour) {
            return rung(value, honour.ladder());
        }
        boolean rate = goal.figures().stream().anyMatch(Figure::isRate);
        return rate ? percent(value) : counted(Figure.of(value), demand.unit());
    }

    private static String rung(Rational place, List<String> ladder) {
        int number = place.numerator().intValueExact();
        return number == 0 ? "未获得" : ladder.get(number - 1);
    }

    static Optional<String> joined(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("；", parts));
    }
}
