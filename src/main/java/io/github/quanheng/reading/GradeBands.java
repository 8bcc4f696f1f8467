package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.grading.GradingScale;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Input;
import io.github.quanheng.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The grades of a table, each with the totals that earn it: 90分及以上优秀，80～89.99分良好，60分以下不合格. */
final class GradeBands {
    private static final String N = "([0-9]{1,4}(?:\\.[0-9]{1,4})?)";
    private static final Pattern PIECE = Pattern.compile("[^，、；]+");
    private static final Pattern HEAD = Pattern.compile(
            "^(?:[^：0-9，；≥≤<>]{0,20}(?:等次|等级|结果|档次|评定)[^：0-9，；≥≤<>]{0,12}：|(?:其中|总分|总得分|考核得分|年度考核得分|综合得分|得分)：?)");
    private static final String TOTAL = "(?:总分|总得分|考核得分|综合得分|得分|分数)?(?:在|为|达到?)?";
    private static final Pattern RANGE = Pattern.compile(TOTAL + N + "分?(?<in1>（含）|（不含）|（含" + N + "分?）)?[～至到-]" + N
            + "分?(?<in2>（含[^）]*）|（不含[^）]*）)?(?:之间|以内)?(?:（含[^）]*）)?的?");
    private static final Pattern ABOVE = Pattern.compile(TOTAL + "(?:(?<sign>≥|>|不低于|高于|超过|大于)" + N + "分|" + N
            + "分?(?<in>（含[^）]*）)?(?<words>及以上|或以上|以上)(?<in2>（含[^）]*）)?)的?");
    private static final Pattern BELOW = Pattern.compile(TOTAL + "(?:(?<sign>≤|<|低于|不足|不满|小于|不到)" + N + "分|" + N
            + "分?(?<in>（含[^）]*）|（不含[^）]*）)?(?<words>及以下|以下)(?<in2>（含[^）]*）|（不含[^）]*）)?)的?");
    private static final Pattern NAME = Pattern.compile(
            "(?:为|评为|评定为|定为|确定为|是|评|属)?“?(优秀?|良好?|中等?|差|好|较好|一般|较差|合格|基本合格|不合格|达标|不达标|称职|基本称职|不称职|[一二三四五]等|[一二三四五]级|[一二三四五]档|[A-E甲乙丙丁])”?(?:等次|等级|档次|等|级|档|单位)?");

    private static final Pattern NAME_FIRST = Pattern.compile("(" + NAME.pattern() + ")(?:为|：|（)?(.+?)(?:）)?");
    private static final ImmutableSet<String> CLOSED_BELOW = ImmutableSet.of("≥", "不低于");
    private static final ImmutableSet<String> CLOSED_ABOVE = ImmutableSet.of("≤");

    private final List<Band> bands = new ArrayList<>();

    /** One end of a band: whether the number belongs to it, where the words say so. */
    record End(Rational at, Closed closed) {}

    /** Whether a number belongs to a band. */
    enum Closed {
        YES,
        NO,
        /** As 以上 and 以下 are read. */
        ABOVE_WORD,
        BELOW_WORD,
        /** An end of a range, which the next band may claim, too. */
        RANGE
    }

    /** A grade with its totals. */
    record Band(Row row, Span place, String name, Optional<End> low, Optional<End> high) {}

    /** Who is asked what the words leave open. */
    interface Asker {
        Option ask(Topic topic, Band band, List<Option> options);

        Option book(Topic topic);
    }

    /** Takes a sentence that holds grades and nothing else; says whether it is one. */
    boolean add(Row row, Span place, String text) {
        List<Band> found = new ArrayList<>();
        Matcher head = HEAD.matcher(place.of(text));
        int from = place.start() + (head.find() ? head.end() : 0);
        Matcher piece = PIECE.matcher(text).region(from, place.end());
        while (piece.find()) {
            Optional<Band> band = band(row, piece.start(), piece.group().strip());
            if (band.isEmpty()) {
                return false;
            }
            found.add(band.get());
        }
        bands.addAll(found);
        return !found.isEmpty();
    }

    List<Band> bands() {
        return List.copyOf(bands);
    }

    private static Optional<Band> band(Row row, int at, String words) {
        Span place = new Span(at, at + words.length());
        Matcher name = NAME.matcher(words);
        for (int i = 0; i < words.length(); i++) {
            if (name.region(i, words.length()).matches()) {
                Optional<Band> behind = band(row, place, words.substring(0, i), name.group(1));
                if (behind.isPresent()) {
                    return behind;
                }
            }
        }
        Matcher first = NAME_FIRST.matcher(words);
        return first.matches() ? band(row, place, first.group(first.groupCount()), first.group(2)) : Optional.empty();
    }

    private static Optional<Band> band(Row row, Span place, String numbers, String name) {
        Matcher range = RANGE.matcher(numbers);
        if (range.matches()) {
            return Optional.of(new Band(
                    row,
                    place,
                    name,
                    Optional.of(new End(Rational.of(range.group(1)), said(range.group("in1"), Closed.RANGE))),
                    Optional.of(new End(Rational.of(range.group(4)), said(range.group("in2"), Closed.RANGE)))));
        }
        Matcher above = ABOVE.matcher(numbers);
        if (above.matches()) {
            End low = end(above, CLOSED_BELOW, "以上", Closed.ABOVE_WORD);
            return Optional.of(new Band(row, place, name, Optional.of(low), Optional.empty()));
        }
        Matcher below = BELOW.matcher(numbers);
        if (below.matches()) {
            End high = end(below, CLOSED_ABOVE, "以下", Closed.BELOW_WORD);
            return Optional.of(new Band(row, place, name, Optional.empty(), Optional.of(high)));
        }
        return Optional.empty();
    }

    /** One end by its sign, or by a word behind its number, of which the bare one says too little. */
    private static End end(Matcher found, ImmutableSet<String> closed, String bareWord, Closed bare) {
        String at = found.group(2) == null ? found.group(3) : found.group(2);
        String sign = found.group("sign");
        String in = found.group("in") == null ? found.group("in2") : found.group("in");
        return new End(
                Rational.of(at),
                sign != null
                        ? closed.contains(sign) ? Closed.YES : Closed.NO
                        : said(in, Objects.equals(found.group("words"), bareWord) ? bare : Closed.YES));
    }

    private static Closed said(String bracket, Closed otherwise) {
        return bracket == null ? otherwise : bracket.startsWith("（不含") ? Closed.NO : Closed.YES;
    }

    /** Where one grade ends and the next better one begins; what lies between may belong to neither. */
    private record Border(Rational at, boolean closed, Optional<Rational> below) {}

    /**
     * The scale, best first; empty where fewer than two grades are said, or where they overlap.
     *
     * @param asker who is asked
     * @param decimals how many decimals a total has; negative where that is not said
     * @param most the most that a total can be; empty where it has no end
     */
    Optional<GradingScale> scale(Asker asker, int decimals, Optional<Rational> most) {
        List<Band> sorted = new ArrayList<>(bands);
        sorted.sort(Comparator.comparing(GradeBands::place).reversed());
        if (sorted.size() < 2 || !isApart(sorted)) {
            return Optional.empty();
        }
        List<Grade> grades = new ArrayList<>();
        Optional<Condition> upper = top(asker, sorted.get(0), most);
        for (int i = 0; i < sorted.size(); i++) {
            Band band = sorted.get(i);
            List<Condition> all = new ArrayList<>();
            boolean last = i + 1 == sorted.size();
            Optional<Border> border =
                    last ? Optional.empty() : Optional.of(border(asker, band, sorted.get(i + 1), decimals));
            border.ifPresent(at -> all.add(total(at.closed() ? ">=" : ">", at.at())));
            if (last) {
                band.low().ifPresent(low -> all.add(total(isIn(asker, low) ? ">=" : ">", low.at())));
            }
            upper.ifPresent(all::add);
            grades.add(new Grade(GradeName.of(band.name()), all.size() == 1 ? all.get(0) : new Condition.All(all)));
            boolean lowest = i + 2 == sorted.size() && sorted.get(i + 1).low().isEmpty();
            upper = border.flatMap(at -> at.below()
                    .map(end -> total("<=", end))
                    .or(() -> lowest ? Optional.of(total(at.closed() ? "<" : "<=", at.at())) : Optional.empty()));
        }
        return Optional.of(new GradingScale(grades, List.of()));
    }

    /** A condition on the total as a person writes it. */
    static String words(Condition condition, String total) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().map(part -> words(part, total)).collect(Collectors.joining("，"));
        }
        Condition.Compare compare = (Condition.Compare) condition;
        String sign = compare.is().sign().replace(">=", "≥").replace("<=", "≤");
        return total + sign + ((Input.Constant) compare.right()).figure();
    }

    private static Rational place(Band band) {
        return band.low().map(End::at).orElse(Rational.of(-1));
    }

    private static Condition total(String is, Rational at) {
        return Condition.of("#total", is, at.toString());
    }

    /** Whether no grade begins below the end of a worse one, only the worst has no beginning, and no name stands twice. */
    private static boolean isApart(List<Band> sorted) {
        for (int i = 0; i + 1 < sorted.size(); i++) {
            Optional<End> low = sorted.get(i).low();
            Optional<End> high = sorted.get(i + 1).high();
            boolean under = low.isPresent()
                    && place(sorted.get(i + 1)).compareTo(low.get().at()) < 0
                    && high.filter(end -> end.at().compareTo(low.get().at()) > 0)
                            .isEmpty();
            if (!under) {
                return false;
            }
        }
        return sorted.stream().map(Band::name).distinct().count() == sorted.size();
    }

    private static Optional<Condition> top(Asker asker, Band best, Optional<Rational> most) {
        Optional<End> high = best.high()
                .filter(end ->
                        most.filter(total -> total.compareTo(end.at()) <= 0).isEmpty());
        boolean open = high.isPresent()
                && asker.ask(Topic.GAP, best, List.of(Option.HIGHER_BAND, Option.NOT_DECIDED)) == Option.NOT_DECIDED;
        return open ? high.map(end -> total("<=", end.at())) : Optional.empty();
    }

    private static Border border(Asker asker, Band better, Band worse, int decimals) {
        End low = better.low().orElseThrow();
        if (worse.high().isEmpty()) {
            return new Border(low.at(), isIn(asker, low), Optional.empty());
        }
        End high = worse.high().get();
        if (high.at().equals(low.at())) {
            return new Border(low.at(), isOfTheBetter(asker, better, low, high), Optional.empty());
        }
        if (decimals >= 0 && low.at().minus(high.at()).compareTo(unit(decimals)) <= 0) {
            return new Border(low.at(), true, Optional.empty());
        }
        return switch (asker.ask(
                Topic.GAP, worse, List.of(Option.LOWER_BAND, Option.HIGHER_BAND, Option.NOT_DECIDED))) {
            case LOWER_BAND -> new Border(low.at(), isIn(asker, low), Optional.empty());
            case HIGHER_BAND -> new Border(high.at(), false, Optional.empty());
            default -> new Border(low.at(), isIn(asker, low), Optional.of(high.at()));
        };
    }

    private static Rational unit(int decimals) {
        return Rational.of(BigDecimal.ONE.movePointLeft(decimals));
    }

    /** Who has a number at which one grade ends and the other begins. */
    private static boolean isOfTheBetter(Asker asker, Band better, End low, End high) {
        boolean lowMoves = low.closed() == Closed.RANGE;
        boolean highMoves = high.closed() == Closed.RANGE;
        boolean open = (lowMoves && (highMoves || high.closed() == Closed.BELOW_WORD))
                || (highMoves && low.closed() == Closed.ABOVE_WORD);
        if (!open && lowMoves != highMoves) {
            return lowMoves ? high.closed() == Closed.NO : low.closed() == Closed.YES;
        }
        if (open || isIn(asker, low) == isIn(asker, high)) {
            return asker.ask(Topic.SHARED_END, better, List.of(Option.HIGHER_BAND, Option.LOWER_BAND))
                    == Option.HIGHER_BAND;
        }
        return isIn(asker, low);
    }

    private static boolean isIn(Asker asker, End end) {
        return switch (end.closed()) {
            case YES, RANGE -> true;
            case NO -> false;
            case ABOVE_WORD -> asker.book(Topic.BOUND_WORDS) != Option.BELOW_ONLY;
            case BELOW_WORD -> asker.book(Topic.BOUND_WORDS) != Option.ABOVE_ONLY;
        };
    }
}
