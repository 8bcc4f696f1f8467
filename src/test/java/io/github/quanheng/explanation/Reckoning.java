package io.github.quanheng.explanation;

import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step that a sentence tells in words, done again from the sentence alone: a distance in steps, so much a case, a rounding, the
 * highest or lowest of several, what many come to together. Equations are read by {@link Equation}.
 *
 * @param kind what kind of step
 * @param told the words
 * @param said the number that the sentence gives
 * @param again the number that a reader comes to
 */
public record Reckoning(Kind kind, String told, Rational said, Rational again) {
    /** The kinds of steps. */
    public enum Kind {
        STEPS,
        CASES,
        SHARE_OF_BOUND,
        ROUNDING,
        EXTREME,
        TOGETHER
    }

    private static final String N = "(-?\\d+(?:\\.\\d+)?(?:/\\d+)?%?)";
    private static final Map<String, RoundingMode> MODES = Map.ofEntries(
            Map.entry("四舍五入", RoundingMode.HALF_UP),
            Map.entry("四舍六入五成双", RoundingMode.HALF_EVEN),
            Map.entry("五舍六入", RoundingMode.HALF_DOWN),
            Map.entry("截尾", RoundingMode.DOWN),
            Map.entry("进位", RoundingMode.UP),
            Map.entry("向下", RoundingMode.FLOOR),
            Map.entry("向上", RoundingMode.CEILING),
            Map.entry("rounded half up", RoundingMode.HALF_UP),
            Map.entry("rounded half to even", RoundingMode.HALF_EVEN),
            Map.entry("rounded half down", RoundingMode.HALF_DOWN),
            Map.entry("truncated", RoundingMode.DOWN),
            Map.entry("rounded away from zero", RoundingMode.UP),
            Map.entry("rounded down", RoundingMode.FLOOR),
            Map.entry("rounded up", RoundingMode.CEILING));
    private static final String MODE = "(" + String.join("|", MODES.keySet()) + ")";
    private static final String PLACES = "(?:取整|保留(\\d+)位小数| to whole numbers| to (\\d+) decimals?)";

    private static final Pattern STEPS_CHINESE = Pattern.compile("(?:低|高)" + N + "[^，；（）\\d]*，每(?:低|高)" + N
            + "[^，；（）\\d扣得]*扣" + N + "分（不足[^（）]*?(按比例|不计|计)），(?:计" + N + "步，)?应?扣" + N + "分");
    private static final Pattern STEPS_ENGLISH = Pattern.compile(N + "[^,;()\\d]* (?:short|over), " + N
            + " marks? off for each " + N
            + "[^,;()\\d]* (?:short|over) \\(part of [^()]*?(pro rata|does not count|counts as [^()]*)\\), (?:" + N
            + " steps?, )?" + N + " marks? off");
    private static final Pattern CASES_CHINESE = Pattern.compile(
            "(?<![=<>≥≤\\d./-])" + N + "[^，；：（）\\d%/ ]*，每(?!低|高|偏|缺)[^，；（）\\d]*?扣" + N + "分，应?扣" + N + "分");
    private static final Pattern CASES_ENGLISH = Pattern.compile("(?<![=<>≥≤\\d./-])" + N + "(?: [^,;:()\\d%/]*)?, " + N
            + " marks? off for each (?!of)[^,;()\\d]*, " + N + " marks? off");
    private static final Pattern SHARE_CHINESE =
            Pattern.compile("(?:低|高)" + N + "([^，；（）\\d]*)，为" + N + "[^，；（）]*?的" + N);
    private static final Pattern SHARE_ENGLISH =
            Pattern.compile(N + "([^,;()\\d]*) (?:short|over), which is ()" + N + " of " + N);
    private static final Pattern POINTS = Pattern.compile("个百分点|percentage point");
    private static final Pattern LINE_ROUNDING =
            Pattern.compile(N + "(?:分| marks?)?(?:，|, )" + MODE + PLACES + "(?:，得|, score )" + N);
    private static final Pattern BRACKET_ROUNDING = Pattern.compile(
            "(?:（| \\()" + MODE + PLACES + "(?:）|\\))(?:，为|, comes to )" + N + "(个百分点| percentage points?)?");
    private static final Pattern EXTREME_CHINESE =
            Pattern.compile("([^；：，（）]*(?:（(?:[^（）；]|（[^（）；]*）)*）[^；：，（）]*)*)中的(最高者|最低者)，为" + N);
    private static final Pattern EXTREME_ENGLISH = Pattern.compile("the (highest|lowest) of ([^;:]*?), comes to " + N);
    /** Whom a count leaves out for what reasons; that is no list of those counted. */
    private static final Pattern LEFT_OUT = Pattern.compile("（[^（）\\d]*的不计）| \\(left out when: [^()\\d]*\\)");

    private static final Pattern TOGETHER = Pattern.compile("(?:）|\\))(?:，为|, comes to )" + N);
    private static final Pattern STATISTIC = Pattern.compile("(?:去掉\\d+个最低、\\d+个最高后的)?平均|合计|最大值|最小值|个数|number of|"
            + "(?:total|mean(?: without the \\d+ lowest and \\d+ highest)?|largest|smallest) (?:of|over)");
    private static final Pattern TRIMMED =
            Pattern.compile("去掉(\\d+)个最低、(\\d+)个最高|without the (\\d+) lowest and (\\d+) highest");
    private static final Pattern DONE = Pattern.compile(".*(?:，为|, comes to )" + N);

    /** All such steps of a sentence in which these names are passed over. */
    public static List<Reckoning> in(String sentence, List<String> names) {
        String text = LEFT_OUT.matcher(Equation.exact(Equation.nameless(sentence, names)))
                .replaceAll("");
        List<Reckoning> found = new ArrayList<>();
        steps(STEPS_CHINESE, text, 2, 1).forEach(found::add);
        steps(STEPS_ENGLISH, text, 1, 2).forEach(found::add);
        Stream.of(CASES_CHINESE, CASES_ENGLISH)
                .flatMap(form -> form.matcher(text).results())
                .map(step -> new Reckoning(
                        Kind.CASES,
                        step.group(),
                        number(step.group(3)),
                        number(step.group(1)).times(number(step.group(2)))))
                .forEach(found::add);
        SHARE_CHINESE
                .matcher(text)
                .results()
                .map(step -> share(step, step.group(3), step.group(4)))
                .forEach(found::add);
        SHARE_ENGLISH
                .matcher(text)
                .results()
                .map(step -> share(step, step.group(5), step.group(4)))
                .forEach(found::add);
        LINE_ROUNDING
                .matcher(text)
                .results()
                .map(step -> rounding(step, step.group(1), step.group(2), places(step, 3), step.group(5)))
                .forEach(found::add);
        BRACKET_ROUNDING
                .matcher(text)
                .results()
                .flatMap(step -> before(text, step.start())
                        .map(of -> rounding(step, of, step.group(1), places(step, 2), step.group(4)))
                        .stream())
                .forEach(found::add);
        EXTREME_CHINESE
                .matcher(text)
                .results()
                .flatMap(step ->
                        extreme(step, step.group(1).split("、"), step.group(2).equals("最高者")))
                .forEach(found::add);
        EXTREME_ENGLISH
                .matcher(text)
                .results()
                .flatMap(step ->
                        extreme(step, step.group(2).split(", "), step.group(1).equals("highest")))
                .forEach(found::add);
        TOGETHER.matcher(text)
                .results()
                .flatMap(step -> together(text, step).stream())
                .forEach(found::add);
        return found;
    }

    /** Whether a reader comes to what the sentence says. */
    public boolean holds() {
        return said.equals(again);
    }

    private static Rational number(String text) {
        return text.endsWith("%")
                ? Rational.of(text.substring(0, text.length() - 1)).dividedBy(Rational.of(100))
                : Rational.of(text);
    }

    /** What is short and a step of it are told on one scale, so a sign behind both says nothing of how many steps there are. */
    private static Stream<Reckoning> steps(Pattern form, String text, int size, int each) {
        return form.matcher(text.replaceAll("(?<=\\d)/10万", "")).results().flatMap(step -> {
            boolean chinese = form == STEPS_CHINESE;
            Rational gap = number(step.group(1));
            Rational one = number(step.group(chinese ? 2 : 3));
            Rational worth = number(step.group(chinese ? 3 : 2));
            String partial = step.group(4);
            Rational share = gap.dividedBy(one);
            boolean exact = partial.equals("按比例") || partial.equals("pro rata");
            boolean whole = partial.equals("不计") || partial.equals("does not count");
            Rational count = exact
                    ? share
                    : Rational.of(share.toDecimal(new Rounding(0, whole ? RoundingMode.FLOOR : RoundingMode.CEILING))
                            .toPlainString());
            Stream<Reckoning> counted = Optional.ofNullable(step.group(5)).stream()
                    .map(said -> new Reckoning(Kind.STEPS, step.group(), number(said), count));
            return Stream.concat(
                    counted,
                    Stream.of(new Reckoning(Kind.STEPS, step.group(), number(step.group(6)), count.times(worth))));
        });
    }

    /** How far from a bound, as a share of it; only from a rate can something be percentage points away, even where the rate is told as a fraction. */
    private static Reckoning share(MatchResult step, String bound, String share) {
        Rational away = number(step.group(1));
        boolean points = !step.group(1).endsWith("%")
                && (bound.endsWith("%") || POINTS.matcher(step.group(2)).find());
        return new Reckoning(
                Kind.SHARE_OF_BOUND,
                step.group(),
                points ? away.dividedBy(Rational.of(100)) : away,
                number(bound).times(number(share)));
    }

    private static int places(MatchResult step, int group) {
        String given = step.group(group) == null ? step.group(group + 1) : step.group(group);
        return given == null ? 0 : Integer.parseInt(given);
    }

    /** Rates are rounded in their per cents, and so are percentage points, unless both are without their words. */
    private static Reckoning rounding(MatchResult step, String of, String mode, int decimals, String told) {
        boolean points =
                POINTS.matcher(of).find() && POINTS.matcher(step.group()).find();
        Rational per = Rational.of(told.endsWith("%") || points ? 100 : 1);
        Rational said = points ? number(told).dividedBy(per) : number(told);
        Rational rounded = Rational.of(Equation.value(of)
                        .times(per)
                        .toDecimal(new Rounding(decimals, MODES.get(mode)))
                        .toPlainString())
                .dividedBy(per);
        return new Reckoning(Kind.ROUNDING, of + step.group(), said, rounded);
    }

    /** What stands before a place: a bracket with all that is in it, or a number with its unit. */
    private static Optional<String> before(String text, int end) {
        if (end > 0 && (text.charAt(end - 1) == '）' || text.charAt(end - 1) == ')')) {
            int open = open(text, end - 1);
            return open < 0 ? Optional.empty() : Optional.of(text.substring(open, end));
        }
        Matcher last = Pattern.compile(N + "[^，；：（）,;:()\\d]*$").matcher(text.substring(0, end));
        return last.find() ? Optional.of(last.group(1)) : Optional.empty();
    }

    private static int open(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            char at = text.charAt(i);
            depth += at == '）' || at == ')' ? 1 : at == '（' || at == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The best of several, unless one of them had no number. */
    private static Stream<Reckoning> extreme(MatchResult step, String[] parts, boolean highest) {
        if (!Stream.of(parts).allMatch(part -> part.matches(".*\\d.*"))) {
            return Stream.empty();
        }
        Optional<Rational> best = Stream.of(parts)
                .map(Equation::value)
                .reduce((one, other) -> (one.compareTo(other) >= 0) == highest ? one : other);
        return Stream.of(new Reckoning(Kind.EXTREME, step.group(), number(step.group(3)), best.orElseThrow()));
    }

    /** What the members in a bracket come to; of more than are shown, nothing can be said. */
    private static Optional<Reckoning> together(String text, MatchResult step) {
        int open = open(text, step.start());
        if (open < 0) {
            return Optional.empty();
        }
        String inside = text.substring(open + 1, step.start());
        String list = inside.split("；|; ")[0];
        List<String> members = List.of(list.split("、|, "));
        String head = DONE.matcher(last(text.substring(0, open))).replaceFirst("");
        List<String> statistics =
                STATISTIC.matcher(head).results().map(MatchResult::group).toList();
        boolean shown = !list.contains("……") && !list.contains("...") && statistics.size() == 1;
        String statistic = shown ? statistics.get(0) : "";
        if (!shown || !members.stream().allMatch(Reckoning::isMember)) {
            return Optional.empty();
        }
        if (statistic.equals("个数") || statistic.equals("number of")) {
            if (members.stream().anyMatch(member -> member.contains(" ") && !member.startsWith("no. "))) {
                return Optional.empty();
            }
            return Optional.of(reckoned(text, open, step, Rational.of(members.size())));
        }
        List<Rational> values =
                members.stream().flatMap(member -> value(member).stream()).toList();
        if (values.size() < members.size()) {
            return Optional.empty();
        }
        return Optional.of(reckoned(text, open, step, statistic(statistic, values)));
    }

    /** What stands behind the last semicolon, but for those within brackets that are closed. */
    private static String last(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char at = text.charAt(i);
            depth += ")）]］〕".indexOf(at) >= 0 ? 1 : depth > 0 && "(（[［〔".indexOf(at) >= 0 ? -1 : 0;
            if (depth == 0 && (at == '；' || at == ';')) {
                return text.substring(i + 1);
            }
        }
        return text;
    }

    private static Rational statistic(String name, List<Rational> values) {
        List<Rational> rising = values.stream().sorted().toList();
        if (name.contains("平均") || name.startsWith("mean")) {
            Optional<MatchResult> trimmed = TRIMMED.matcher(name).results().findFirst();
            int low = trimmed.map(drop -> count(drop, 1)).orElse(0);
            int high = trimmed.map(drop -> count(drop, 2)).orElse(0);
            List<Rational> kept = rising.subList(low, rising.size() - high);
            return Rational.sum(kept).dividedBy(Rational.of(kept.size()));
        }
        return switch (name.split(" ")[0]) {
            case "合计", "total" -> Rational.sum(values);
            case "最大值", "largest" -> rising.get(rising.size() - 1);
            default -> rising.get(0);
        };
    }

    private static int count(MatchResult form, int group) {
        return Integer.parseInt(form.group(group) == null ? form.group(group + 2) : form.group(group));
    }

    private static Reckoning reckoned(String text, int open, MatchResult step, Rational again) {
        return new Reckoning(Kind.TOGETHER, text.substring(open, step.end()), number(step.group(1)), again);
    }

    /** A record, a line or a unit with its value, or one that is only counted. */
    private static boolean isMember(String member) {
        return member.matches(
                "(?:第\\d+条|no\\. \\d+|#|[A-Z\\p{IsHan}]+\\d*|前\\d+期|\\d+ periods before|previous period|this period)(?:（[^（）]*）| \\([^()]*\\))?(?::? .*)?");
    }

    private static Optional<Rational> value(String member) {
        Matcher number = Pattern.compile(" " + N + "[^\\d]*$").matcher(member);
        return number.find() ? Optional.of(number(number.group(1))) : Optional.empty();
    }
}
