package spreadsheet.figures;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Ratio;
import io.github.quanheng.value.Rational;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spreadsheet.figures.Reading.Missing;
import spreadsheet.figures.Reading.NotApplicable;
import spreadsheet.figures.Reading.Value;
import spreadsheet.grid.Cell;

/** Reads one cell as a figure of some kind. */
final class CellReader {
    private static final List<String> MISSING =
            List.of("未报", "缺报", "漏报", "未上报", "未填", "未提供", "无数据", "暂无数据", "not reported");
    private static final List<String> NOT_APPLICABLE =
            List.of("不适用", "不涉及", "无此项", "无该项", "无此业务", "未开展此业务", "not applicable");
    private static final Set<String> DASHES = Set.of("-", "--", "—", "——", "/", "―");
    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "✔", "y", "yes", "true");
    private static final Set<String> NO = Set.of("否", "无", "×", "✗", "✘", "n", "no", "false");

    private static final String NUMBER = "[-+]?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern SIGNED = Pattern.compile("(" + NUMBER + ") ?(%|‰|/10万)");
    private static final Pattern RATIO = Pattern.compile("(" + NUMBER + ") ?/ ?(" + NUMBER + ")");
    private static final Pattern RATE_AND_RATIO = Pattern.compile("(.+?) ?\\((.+)\\)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");

    private final Dash dash;

    CellReader(Dash dash) {
        this.dash = dash;
    }

    /**
     * Reads a figure.
     *
     * @param cell the cell
     * @param indicator what it is a figure of
     * @param sign what the heading says of its numbers
     */
    Reading<Datum> read(Cell cell, Indicator indicator, Optional<String> sign) {
        return read(cell, () -> value(cell, indicator, sign));
    }

    /** Reads a field of a record. */
    Reading<Datum> field(Cell cell, Kind kind) {
        return read(
                cell,
                () -> kind == Kind.CODE
                        ? new Value<>(new Datum.Code(cell.text().strip()))
                        : kind == Kind.RATE
                                ? rate(cell.tidy(), Optional.empty())
                                : simple(cell, kind, Optional.empty()));
    }

    /** Reads a number, such as what an assessor gives. */
    Reading<Rational> number(Cell cell) {
        return PLAIN.matcher(cell.tidy()).matches()
                ? new Value<>(Rational.of(bare(cell.tidy())))
                : notA("数", "a number", cell, "1203、0.5");
    }

    private Reading<Datum> read(Cell cell, java.util.function.Supplier<Reading<Datum>> value) {
        String text = cell.tidy();
        if (cell.isBlank()) {
            return new Missing<>("空白");
        }
        if (cell.sort() == Cell.Sort.ERROR) {
            return Reading.wrong(
                    "显示" + cell.text()
                            + cell.formula()
                                    .map(formula -> "（公式" + formula + "）")
                                    .orElse(""),
                    "改正公式，或写数值",
                    "shows " + cell.text()
                            + cell.formula()
                                    .map(formula -> " (formula " + formula + ")")
                                    .orElse(""),
                    "correct the formula, or write the value");
        }
        if (DASHES.contains(text)) {
            return switch (dash) {
                case MISSING -> new Missing<>(cell.text().strip());
                case NOT_APPLICABLE -> new NotApplicable<>(cell.text().strip());
                case OPEN ->
                    Reading.wrong(
                            "写的是“" + cell.text().strip() + "”，可以是未报，也可以是不适用",
                            "格中写明未报或不适用，或用选项--dash说明整个文件中的横线",
                            "holds \"" + cell.text().strip() + "\", which may be not reported or not applicable",
                            "write 未报 or 不适用, or say by --dash what dashes of this file stand for");
            };
        }
        if (startsWith(text, MISSING)) {
            return new Missing<>(cell.text().strip());
        }
        if (startsWith(text, NOT_APPLICABLE)) {
            return new NotApplicable<>(cell.text().strip());
        }
        try {
            return value.get();
        } catch (InvalidInput wrong) {
            return new Reading.Wrong<>(
                    wrong.problems().get(0).found(), wrong.problems().get(0).cure());
        }
    }

    private static boolean startsWith(String text, List<String> words) {
        return words.stream().anyMatch(text.toLowerCase(Locale.ROOT)::startsWith);
    }

    private Reading<Datum> value(Cell cell, Indicator indicator, Optional<String> sign) {
        return switch (indicator.kind()) {
            case RATE -> rate(cell.tidy(), sign.or(indicator::unit).filter(unit -> sign.isPresent()));
            case CODE -> code(cell, indicator);
            default -> simple(cell, indicator.kind(), indicator.unit());
        };
    }

    private Reading<Datum> simple(Cell cell, Kind kind, Optional<String> unit) {
        String text = cell.tidy();
        return switch (kind) {
            case YES_NO -> yesNo(cell);
            case DAY -> day(cell);
            default -> {
                String number = unit.filter(text::endsWith)
                        .map(end ->
                                text.substring(0, text.length() - end.length()).strip())
                        .orElse(text);
                yield PLAIN.matcher(number).matches()
                        ? new Value<>(new Datum.Amount(Figure.of(Rational.of(bare(number)))))
                        : notA("数", "a number", cell, "1203、0.5");
            }
        };
    }

    private static String bare(String number) {
        String bare = number.replace(",", "").replace("，", "");
        return bare.startsWith("+") ? bare.substring(1) : bare;
    }

    private static Reading<Datum> yesNo(Cell cell) {
        String text = cell.tidy().toLowerCase(Locale.ROOT);
        if (YES.contains(text) || NO.contains(text)) {
            return new Value<>(new Datum.YesNo(YES.contains(text)));
        }
        return notA("是或否", "yes or no", cell, "是、否、有、无、√、×");
    }

    private static Reading<Datum> code(Cell cell, Indicator indicator) {
        String key = Cell.key(cell.text());
        Optional<String> known = java.util.stream.Stream.concat(
                        indicator.codes().stream(), indicator.names().keySet().stream())
                .filter(code -> key.equals(Cell.key(code))
                        || key.equals(Cell.key(indicator.nameOf(code).zh())))
                .findFirst();
        return new Value<>(new Datum.Code(known.orElse(cell.text().strip())));
    }

    private static Reading<Datum> day(Cell cell) {
        Matcher day = DAY.matcher(cell.tidy());
        if (day.matches()) {
            try {
                return new Value<>(new Datum.Day(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)))));
            } catch (DateTimeException wrong) {
                return notA("日期", "a day", cell, "2024-03-31、2024年3月31日");
            }
        }
        return notA("日期", "a day", cell, "2024-03-31、2024年3月31日");
    }

    private static <T> Reading<T> notA(String zh, String en, Cell cell, String such) {
        String found = cell.text().strip();
        return Reading.wrong(
                "“" + found + "”不是" + zh,
                "写成" + such + "这样",
                "\"" + found + "\" is not " + en,
                "write it like " + such);
    }

    /** A rate: with its sign, by its parts, by both, or as the plain number that its heading gives a sign to. */
    private Reading<Datum> rate(String text, Optional<String> sign) {
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            return new Value<>(
                    new Datum.Share(new Ratio(Rational.of(bare(ratio.group(1))), Rational.of(bare(ratio.group(2))))));
        }
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            return new Value<>(new Datum.Amount(Figure.of(bare(signed.group(1)) + signed.group(2))));
        }
        Matcher both = RATE_AND_RATIO.matcher(text);
        if (both.matches()) {
            return both(text, both.group(1), both.group(2));
        }
        if (!PLAIN.matcher(text).matches()) {
            return Reading.wrong(
                    "“" + text + "”不是率",
                    "写成66.2%、3‰、20/10万或1,203/1,650这样",
                    "\"" + text + "\" is not a rate",
                    "write it like 66.2%, 3‰, 20/10万 or 1,203/1,650");
        }
        return plainRate(bare(text), sign.orElse(""));
    }

    private static Reading<Datum> plainRate(String number, String sign) {
        boolean isSmall =
                new BigDecimal(number).abs().compareTo(BigDecimal.ONE) <= 0 && new BigDecimal(number).signum() != 0;
        boolean known = List.of("%", "‰", "/10万").contains(sign);
        if (!known || sign.equals("%") && isSmall) {
            String other = new BigDecimal(number)
                    .movePointRight(2)
                    .stripTrailingZeros()
                    .toPlainString();
            return Reading.wrong(
                    "率写成了不带符号的" + number + (known ? "，表头是%：可以是" + number + "%，也可以是" + other + "%" : "，表头也没有符号"),
                    "带上符号，或把单元格设为百分比",
                    "a rate is given as the plain number " + number
                            + (known
                                    ? " under a heading in %: it may be " + number + "% or " + other + "%"
                                    : ", and the heading has no sign"),
                    "write it with its sign, or format the cell as a percentage");
        }
        return new Value<>(new Datum.Amount(Figure.of(number + sign)));
    }

    /** Such as {@code 72.9%(1,203/1,650)} or the other way round: the parts count, and the rate must be theirs as far as it is printed. */
    private Reading<Datum> both(String text, String first, String second) {
        boolean isRatioFirst = RATIO.matcher(first).matches();
        Reading<Datum> rate = rate(isRatioFirst ? second : first, Optional.empty());
        Reading<Datum> parts = rate(isRatioFirst ? first : second, Optional.empty());
        if (rate instanceof Value<Datum> printed
                && printed.value() instanceof Datum.Amount amount
                && parts instanceof Value<Datum> exact
                && exact.value() instanceof Datum.Share share) {
            if (share.ratio().denominator().signum() == 0
                    || agrees(amount.figure(), decimals(isRatioFirst ? second : first), share.ratio())) {
                return exact;
            }
            return Reading.wrong(
                    "“" + text + "”中的率与分子、分母不合",
                    "改正其一",
                    "in \"" + text + "\" the rate is not that of its parts",
                    "correct one of them");
        }
        return Reading.wrong(
                "“" + text + "”不是率",
                "写成66.2%、1,203/1,650或72.9%（1,203/1,650）这样",
                "\"" + text + "\" is not a rate",
                "write it like 66.2%, 1,203/1,650 or 72.9%(1,203/1,650)");
    }

    /** How many decimals a rate is printed with. */
    private static int decimals(String rate) {
        int point = rate.indexOf('.');
        return point < 0
                ? 0
                : (int) rate.substring(point + 1)
                        .chars()
                        .takeWhile(Character::isDigit)
                        .count();
    }

    private static boolean agrees(Figure printed, int decimals, Ratio ratio) {
        Rational per = printed.scale().per();
        Rational off = ratio.quotient().minus(printed.value()).times(per).abs();
        return off.compareTo(Rational.of(BigDecimal.ONE.movePointLeft(decimals)).dividedBy(Rational.of(2))) <= 0;
    }
}
