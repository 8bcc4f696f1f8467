package city;

import io.github.quanheng.bulletin.Cell;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.papers.Words;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.stream.Collectors;

/** What the cells of a bulletin say, in Chinese. */
final class Cells {
    private Cells() {}

    /** What a cell says; of payments see {@link #yuan}. */
    static String cell(Cell cell, Rulebook rulebook) {
        if (cell instanceof Cell.Rank rank) {
            return number(rank.rank());
        }
        if (cell instanceof Cell.Total total) {
            return marks(total.score());
        }
        if (cell instanceof Cell.Grade grade) {
            return grade.grade().map(GradeName::toString).orElse("待定");
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
            return consequences.of().stream().map(Cells::consequence).collect(Collectors.joining("，"));
        }
        return ((Cell.Payments) cell)
                .yuan().stream()
                        .map(paid -> paid.fund().zh() + yuan(paid.yuan()))
                        .collect(Collectors.joining("，"));
    }

    private static String consequence(Cell.Order each) {
        return each.measure().what().zh()
                + (each.state() == Consequence.State.ORDERED
                        ? ""
                        : "（" + Words.of(each.state()).zh() + "）");
    }

    static String number(Outcome outcome) {
        return outcome.number().map(Rational::toString).orElse("无");
    }

    static String marks(Outcome outcome) {
        return outcome.number().map(Cells::two).orElse("无分");
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
