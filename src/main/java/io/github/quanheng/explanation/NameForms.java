package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
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
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What goes by a name, as it is read: indicators, parameters, lines, codes. */
final class NameForms {
    private static final int LONGEST_CODE = 32;
    private static final char OR = '或';

    private final RulebookWords words;
    private final PhraseForms phrases;
    private final PeriodForms periods;
    private final Form<Input> fact;
    private final Form<Input> declared;

    NameForms(RulebookWords words, PhraseForms phrases, PeriodForms periods) {
        this.words = words;
        this.phrases = phrases;
        this.periods = periods;
        this.fact = facts();
        this.declared = parametersAndLines();
    }

    /** A figure as it is read: as it counts, declared, verified, or one part of a ratio. */
    Form<Input> fact() {
        return fact;
    }

    /** Parameters and the scores of other lines by their names. */
    Form<Input> declared() {
        return declared;
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
                phrases.say(
                        NamePhrase.OF_PERIOD,
                        parts -> new FigureKey(parts.get(0, IndicatorId.class), parts.get(1, When.class)),
                        name,
                        periods.other()));
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
        return phrases.say(phrase, parts -> new Input.Fact(parts.get(0, FigureKey.class), as), key);
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
        int close = text.startsWith("“", from) ? closing(text, from + 1) : -1;
        if (close > from + 1) {
            found.add(Scan.of(text.substring(from + 1, close), Token.Kind.NAME, from, close + 1));
        }
        return found;
    }

    /** Where a quotation ends that has begun before; -1 where it does not. */
    static int closing(String text, int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            open += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Scan<String>> upTo(String text, int from, Predicate<Character> isPart) {
        List<Scan<String>> found = new ArrayList<>();
        int most = Math.min(text.length(), from + LONGEST_CODE);
        for (int end = from + 1; end <= most && isPart.test(text.charAt(end - 1)); end++) {
            found.add(Scan.of(text.substring(from, end), Token.Kind.NAME, from, end));
        }
        return found;
    }
}
