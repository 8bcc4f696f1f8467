package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Parts;
import io.github.quanheng.grammar.Scan;
import io.github.quanheng.grammar.Token;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Names;
import io.github.quanheng.value.CalendarDay;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rounding;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that sentences of a rulebook are made of, as they are read: names, numbers, reasons, periods. */
final class SentenceWords {
    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|考核年度(?<next>次年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日");
    private static final Pattern PERIOD = Pattern.compile(
            "(?!(?:本期|上期|前\\d+期)(?![\\p{L}\\p{N}_.])|最低|最高|四舍|五舍|截尾|进位|向下|向上)\\p{L}[\\p{L}\\p{N}_.]{0,31}|\\d{1,4}\\p{L}[\\p{L}\\p{N}]{0,27}");
    private static final int LONGEST_CODE = 32;
    private static final char OR = '或';

    private final RulebookWords words;

    private final FigureForms figures;
    private final Form<Input> fact;
    private final Form<Input> declared;
    private final Form<Reason> reason;
    private final Form<Rounding> rounding;
    private final Form<When> before;
    private final Form<When> ownPeriod;

    SentenceWords(RulebookWords words) {
        this.words = words;
        this.figures = new FigureForms(words);
        this.before = periodBefore();
        this.ownPeriod = periodByName();
        this.fact = facts();
        this.declared = parametersAndLines();
        this.reason = reasonsByName();
        this.rounding = roundings();
    }

    /** A number as a rule prints it: in any unit, on any scale. */
    Form<Figure> figure() {
        return figures.figure();
    }

    /** A unit word: of an indicator, or one that everybody uses. */
    Form<String> unit() {
        return figures.unit();
    }

    /** A figure as it is read: as it counts, declared, verified, or one part of a ratio. */
    Form<Input> fact() {
        return fact;
    }

    /** Parameters and the scores of other lines by their names. */
    Form<Input> declared() {
        return declared;
    }

    Form<Reason> reason() {
        return reason;
    }

    /** One or more reasons. */
    Form<List<Reason>> reasons() {
        return joined(Joint.OR, reason, 1);
    }

    Form<Rounding> rounding() {
        return rounding;
    }

    /** A period by how far back it is. */
    Form<When> before() {
        return before;
    }

    /** A number that counts something: whole and not large. */
    static Form<Integer> count() {
        return Forms.number()
                .where(number -> number.denominator().equals(BigInteger.ONE)
                                && number.numerator().bitLength() < Integer.SIZE - 1
                        ? Optional.of(number.numerator().intValueExact())
                        : Optional.empty());
    }

    /** A phrase with its slots, read; nothing where no rule can be made of them. */
    <T> Form<T> say(Phrase phrase, Function<Parts, T> meaning, Form<?>... slots) {
        Form<T> said = filled(phrase, meaning, slots);
        return phrase == Joint.BRACKET ? Forms.either(said, filled(Joint.OUTER_BRACKET, meaning, slots)) : said;
    }

    private <T> Form<T> filled(Phrase phrase, Function<Parts, T> meaning, Form<?>... slots) {
        return Forms.filled(words.template(phrase), List.of(slots), parts -> made(parts, meaning));
    }

    /** What is refused by a constructor is no meaning. */
    private static <T> Optional<T> made(Parts parts, Function<Parts, T> meaning) {
        try {
            return Optional.of(meaning.apply(parts));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return Optional.empty();
        }
    }

    /** Words alone. */
    <T> Form<T> word(Phrase phrase, T meaning) {
        return Forms.words(words.template(phrase)).as(word -> meaning);
    }

    /** A phrase that is filled with words. */
    String say(Phrase phrase, String part) {
        return words.say(phrase, part);
    }

    String template(Phrase phrase) {
        return words.template(phrase);
    }

    /** Parts joined as the phrase joins them. */
    <T> Form<List<T>> joined(Phrase joint, Form<T> part, int least) {
        return part.listed(Forms.words(words.template(joint)), least);
    }

    /** A day that the text names. */
    Form<CalendarDay> day() {
        return Forms.scanned("日期", (text, from) -> {
            Matcher day = DAY.matcher(text).region(from, text.length());
            if (!day.lookingAt()) {
                return List.of();
            }
            try {
                return List.of(Scan.of(day(day), Token.Kind.NUMBER, from, day.end()));
            } catch (IllegalArgumentException | DateTimeException none) {
                return List.of();
            }
        });
    }

    private static CalendarDay day(Matcher day) {
        if (day.group("month") == null) {
            return CalendarDay.of(day.group());
        }
        MonthDay on = MonthDay.of(Integer.parseInt(day.group("month")), Integer.parseInt(day.group("day")));
        return new CalendarDay(Optional.empty(), on, day.group("next") != null);
    }

    private static <T> void put(Map<String, List<T>> all, String name, T one) {
        all.computeIfAbsent(Typed.plain(name), none -> new ArrayList<>()).add(one);
    }

    /** The indicators of some kinds by their names; all of them where no kind is named. */
    Form<IndicatorId> indicator(Kind... kinds) {
        Map<String, List<IndicatorId>> known = new LinkedHashMap<>();
        for (Indicator one : words.rulebook().indicators()) {
            if (kinds.length == 0 || List.of(kinds).contains(one.kind())) {
                put(known, words.name(one.id()), one.id());
            }
        }
        return Forms.names("指标名称", known);
    }

    /** A figure of a period. */
    Form<FigureKey> key(Kind... kinds) {
        Form<IndicatorId> name = indicator(kinds);
        return Forms.either(
                name.as(id -> new FigureKey(id, When.NOW)),
                say(
                        NamePhrase.OF_PERIOD,
                        parts -> new FigureKey(parts.get(0, IndicatorId.class), parts.get(1, When.class)),
                        name,
                        Forms.either(before, ownPeriod)));
    }

    private Form<When> periodBefore() {
        return Forms.either(
                word(NamePhrase.PERIOD_BEFORE, When.before(1)),
                say(NamePhrase.PERIODS_BEFORE, parts -> When.before(parts.get(0, Integer.class)), count()));
    }

    private static Form<When> periodByName() {
        return Forms.scanned("时点名称", (text, from) -> {
            Matcher period = PERIOD.matcher(text).region(from, text.length());
            return period.lookingAt()
                    ? List.of(Scan.of(new When(period.group()), Token.Kind.NAME, from, period.end()))
                    : List.of();
        });
    }

    /** The period itself or another. */
    Form<When> period() {
        return Forms.either(word(NamePhrase.PERIOD_NOW, When.NOW), before, ownPeriod);
    }

    private Form<Input> facts() {
        Form<FigureKey> key = key();
        return Forms.either(
                key.as(of -> new Input.Fact(of, Input.Reading.FINAL)),
                read(NamePhrase.DECLARED, key, Input.Reading.DECLARED),
                read(NamePhrase.VERIFIED, key, Input.Reading.VERIFIED),
                read(NamePhrase.NUMERATOR, key, Input.Reading.NUMERATOR),
                read(NamePhrase.DENOMINATOR, key, Input.Reading.DENOMINATOR));
    }

    private Form<Input> read(Phrase phrase, Form<FigureKey> key, Input.Reading as) {
        return say(phrase, parts -> new Input.Fact(parts.get(0, FigureKey.class), as), key);
    }

    private Form<Input> parametersAndLines() {
        Map<String, List<Input>> known = new LinkedHashMap<>();
        Set<ParameterId> parameters =
                new LinkedHashSet<>(words.rulebook().parameters().keySet());
        parameters.addAll(words.rulebook().ownTargets());
        for (ParameterId id : parameters) {
            Input.Parameter one = new Input.Parameter(id);
            put(known, words.name(one), one);
        }
        List<LineId> lines =
                new ArrayList<>(words.rulebook().lines().map(Line::id).toList());
        for (LineId line : lines) {
            for (Input.Stage stage : Input.Stage.values()) {
                Input.ScoreOf one = new Input.ScoreOf(line, stage);
                put(known, words.name(one), one);
            }
        }
        return Forms.names("参数或计分行名称", known);
    }

    /** An identifier of a unit, or the code of a class or an area. */
    Form<String> identifier() {
        return Forms.scanned(
                "编号",
                (text, from) ->
                        upTo(text, from, letter -> Character.isLetterOrDigit(letter) || "_.-".indexOf(letter) >= 0));
    }

    /** An attribute of units or one of its codes, by its name or as it is. */
    Form<String> attribute() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        words.rulebook()
                .names()
                .orElse(Names.NONE)
                .attributes()
                .keySet()
                .forEach(text -> put(known, words.attribute(text), text));
        return knownOr("单位属性", known);
    }

    /** A code of a figure by its name, or as it is where it has none. */
    Form<String> code() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (Indicator one : words.rulebook().indicators()) {
            Set<String> codes = new LinkedHashSet<>(one.codes());
            codes.addAll(one.names().keySet());
            codes.forEach(code -> put(known, words.code(one.id(), code), code));
        }
        known.replaceAll((name, codes) -> codes.stream().distinct().toList());
        return knownOr("代码", known);
    }

    /** A name, or what goes by no name: letters and digits, or what stands in quotation marks. */
    private static Form<String> knownOr(String label, Map<String, List<String>> known) {
        return Forms.either(
                Forms.names(label, known),
                Forms.<String>scanned(
                        label,
                        (text, from) -> anyCode(text, from).stream()
                                .filter(code -> !known.containsKey(code.value()))
                                .toList()));
    }

    private static List<Scan<String>> anyCode(String text, int from) {
        List<Scan<String>> found = upTo(text, from, letter -> Character.isLetterOrDigit(letter) && letter != OR);
        int close = text.startsWith("“", from) ? text.indexOf('”', from) : -1;
        if (close > from + 1) {
            found.add(Scan.of(text.substring(from + 1, close), Token.Kind.NAME, from, close + 1));
        }
        return found;
    }

    private static List<Scan<String>> upTo(String text, int from, Predicate<Character> isPart) {
        List<Scan<String>> found = new ArrayList<>();
        int most = Math.min(text.length(), from + LONGEST_CODE);
        for (int end = from + 1; end <= most && isPart.test(text.charAt(end - 1)); end++) {
            found.add(Scan.of(text.substring(from, end), Token.Kind.NAME, from, end));
        }
        return found;
    }

    private Form<Reason> reasonsByName() {
        return Forms.either(Arrays.stream(Reason.values())
                .<Form<? extends Reason>>map(
                        one -> Forms.words(words.reason(one)).as(word -> one))
                .toList());
    }

    private Form<Rounding> roundings() {
        Form<Integer> digits = Forms.either(
                word(NamePhrase.TO_WHOLE, 0),
                say(NamePhrase.TO_DECIMALS, parts -> parts.get(0, Integer.class), count()));
        return Forms.either(Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .<Form<? extends Rounding>>map(mode ->
                        say(NamePhrase.of(mode), parts -> new Rounding(parts.get(0, Integer.class), mode), digits))
                .toList());
    }
}
