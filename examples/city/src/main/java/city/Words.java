package city;

import io.github.quanheng.bulletin.Audience;
import io.github.quanheng.bulletin.Cell;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.stream.Collectors;

/** What a bulletin says, in Chinese. */
final class Words {
    private Words() {}

    static String content(Content what) {
        return switch (what) {
            case RANK -> "名次";
            case TOTAL -> "总分";
            case GRADE -> "等次";
            case SECTIONS -> "分项得分";
            case AWARDS -> "表彰";
            case CONSEQUENCES -> "处置";
            case PAYMENTS -> "资金";
            case SPREAD -> "得分分布";
            case EXCLUSIONS -> "未参评单位";
        };
    }

    static String reader(Audience reader) {
        return switch (reader) {
            case PUBLIC -> "公开本";
            case UNITS -> "系统内通报本";
            case ITSELF -> "本单位本";
            case AUTHORITY -> "考核机关存本";
        };
    }

    static String state(Consequence.State state) {
        return switch (state) {
            case PROPOSED -> "拟处置，未决定";
            case ORDERED -> "已决定";
            case DECLINED -> "不予处置";
            case LIFTED -> "已解除";
        };
    }

    /** What a cell says; of payments see {@link #yuan}. */
    static String cell(Cell cell, Rulebook rulebook) {
        if (cell instanceof Cell.Rank rank) {
            return number(rank.rank());
        }
        if (cell instanceof Cell.Total total) {
            return marks(total.score());
        }
        if (cell instanceof Cell.Grade grade) {
            return grade.grade().map(GradeName::toString).orElse("未定");
        }
        if (cell instanceof Cell.Sections sections) {
            return sections.scores().entrySet().stream()
                    .filter(each -> each.getValue().number().isPresent())
                    .map(each ->
                            rulebook.line(each.getKey()).orElseThrow().name().zh() + marks(each.getValue()))
                    .collect(Collectors.joining("，"));
        }
        if (cell instanceof Cell.Awards awards) {
            return awards.names().stream().map(AwardName::toString).collect(Collectors.joining("，"));
        }
        if (cell instanceof Cell.Consequences consequences) {
            return consequences.of().stream().map(Words::consequence).collect(Collectors.joining("，"));
        }
        return ((Cell.Payments) cell)
                .yuan().stream()
                        .map(paid -> paid.fund().zh() + yuan(paid.yuan()))
                        .collect(Collectors.joining("，"));
    }

    private static String consequence(Cell.Order each) {
        return each.measure().what().zh()
                + (each.state() == Consequence.State.ORDERED ? "" : "（" + state(each.state()) + "）");
    }

    static String number(Outcome outcome) {
        return outcome.number().map(Rational::toString).orElse("无");
    }

    static String marks(Outcome outcome) {
        return outcome.number().map(Words::two).orElse("无分");
    }

    static String two(Rational value) {
        return value.toDecimal(Rounding.halfUp(2)).toPlainString();
    }

    /** An amount to the fen, such as {@code −12,345.60}. */
    static String yuan(Outcome outcome) {
        return outcome.number().map(value -> yuan(new Money(value))).orElse("未定");
    }

    static String yuan(Money money) {
        String plain = two(money.yuan().abs());
        String grouped = plain.replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",");
        return (money.yuan().signum() < 0 ? "−" : "") + grouped;
    }

    static List<Content> columns() {
        return List.of(
                Content.RANK, Content.TOTAL, Content.GRADE, Content.SECTIONS, Content.AWARDS, Content.CONSEQUENCES);
    }
}
