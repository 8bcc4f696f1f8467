package io.github.quanheng.explanation;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.observation.Cause;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.When;
import io.github.quanheng.party.Selection;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.rule.Scope;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Names;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.score.Subject;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Name;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One language, spoken about one rulebook: names, numbers, data, reasons. */
final class RulebookWords {
    private static final Pattern LIKE_A_SENTENCE =
            Pattern.compile("[，；：,;:=“”〔〕]|[（(][^）)]*\\d[^）)]*(?:分|元|mark|yuan)|[（(][^）)]*$"
                    + "|缺报|不适用|且|或(?!许)|否则|为是|为否|满足[≥≤<>=]|按规定"
                    + "|\\b(?:and|or|if|otherwise|missing|not applicable|by provision)\\b");

    private final ResolvedRulebook book;
    private final Rulebook rulebook;
    private final Names names;
    private final Vocabulary words;
    private final Numerals numerals;

    RulebookWords(ResolvedRulebook book, Language language) {
        this(book, language, book.rulebook().currency());
    }

    private RulebookWords(ResolvedRulebook book, Language language, Optional<Currency> currency) {
        this.book = book;
        this.rulebook = book.rulebook();
        this.names = rulebook.names().orElse(Names.NONE);
        this.words = new Vocabulary(language, currency);
        this.numerals = new Numerals(words);
    }

    /** The words for a line: those of money where it alone is counted in money. */
    RulebookWords of(Line line) {
        return line instanceof Item item && item.currency().isPresent()
                ? new RulebookWords(book, words.language(), item.currency())
                : new RulebookWords(book, words.language());
    }

    Rulebook rulebook() {
        return rulebook;
    }

    ResolvedRulebook book() {
        return book;
    }

    Numerals numerals() {
        return numerals;
    }

    /** A phrase with its slots open. */
    String template(Phrase phrase) {
        return words.template(phrase);
    }

    String say(Phrase phrase, String... parts) {
        return words.say(phrase, parts);
    }

    String join(Phrase joint, List<String> parts) {
        return words.join(joint, parts);
    }

    boolean isEnglish() {
        return words.isEnglish();
    }

    String label(Label label) {
        return label.in(words.language());
    }

    String label(Name name) {
        return label(name.label());
    }

    /** What others wrote, in quotation marks where it could pass for a part of a sentence. */
    String theirs(String text) {
        return LIKE_A_SENTENCE.matcher(text).find() ? say(NamePhrase.LINE_NAME, inner(text)) : text;
    }

    /** What stands in quotation marks: those within it are single ones. */
    static String inner(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    /** The name of an effect, as it stands in quotation marks. */
    String effect(Name name) {
        return inner(label(name));
    }

    String marks(Rational value) {
        return numerals.number(value, PrintUnit.MARKS);
    }

    String name(IndicatorId id) {
        return theirs(rulebook.indicator(id)
                .map(found -> label(found.name()))
                .or(() -> declaring(id).map(records -> label(records.nameOf(id.value()))))
                .orElse(id.value()));
    }

    /** What declares a figure: its indicator, or that of the records of which it is a field. */
    private Optional<Indicator> declaring(IndicatorId id) {
        return rulebook.indicator(id)
                .or(() -> rulebook.indicators().stream()
                        .filter(records -> records.fields().containsKey(id.value()))
                        .findFirst());
    }

    /** A code of a figure by its name. */
    String code(IndicatorId of, String code) {
        return theirs(declaring(of).map(found -> label(found.nameOf(code))).orElse(code));
    }

    /** The lines of a tag. */
    String tagged(String tag) {
        Label name = names.tags().get(tag);
        return name == null ? say(NamePhrase.LINES_TAGGED, theirs(tag)) : theirs(label(name));
    }

    /** An attribute of a unit, or a code of one. */
    String attribute(String text) {
        Label name = names.attributes().get(text);
        return theirs(name == null ? text : label(name));
    }

    String name(FigureKey key) {
        String name = name(key.indicator());
        return key.when().equals(When.NOW) ? name : say(NamePhrase.OF_PERIOD, name, period(key.when()));
    }

    String period(When when) {
        if (when.equals(When.NOW)) {
            return say(NamePhrase.PERIOD_NOW);
        }
        if (when.equals(When.before(1))) {
            return say(NamePhrase.PERIOD_BEFORE);
        }
        return when.value().startsWith("-")
                ? say(NamePhrase.PERIODS_BEFORE, when.value().substring(1))
                : when.value();
    }

    String name(Input.Fact fact) {
        String name = name(fact.key());
        return switch (fact.as()) {
            case FINAL -> name;
            case DECLARED -> say(NamePhrase.DECLARED, name);
            case VERIFIED -> say(NamePhrase.VERIFIED, name);
            case NUMERATOR -> say(NamePhrase.NUMERATOR, name);
            case DENOMINATOR -> say(NamePhrase.DENOMINATOR, name);
        };
    }

    String name(LineId id) {
        if (id.equals(Scope.Lines.EACH)) {
            return say(NamePhrase.EACH_LINE);
        }
        return id.equals(LineId.TOTAL)
                ? label(rulebook.total().name())
                : say(
                        NamePhrase.LINE_NAME,
                        rulebook.line(id)
                                .map(line -> id + " " + label(line.name()))
                                .orElse(id.value()));
    }

    String name(Input.ScoreOf score) {
        String line = name(score.line());
        Optional<Line> read = rulebook.line(score.line());
        boolean total = score.line().equals(LineId.TOTAL);
        if (score.stage() == Input.Stage.SCORE
                && (total || read.filter(RulebookWords::isWatched).isPresent())) {
            return line;
        }
        RulebookWords theirs = read.map(this::of).orElse(this);
        return theirs.say(NamePhrase.of(score.stage()), line);
    }

    private static boolean isWatched(Line line) {
        return line instanceof Item item && item.watches().isPresent();
    }

    String name(Input.Parameter parameter) {
        Label name = names.parameters().get(parameter.id());
        return name == null ? say(NamePhrase.PARAMETER, parameter.id().value()) : theirs(label(name));
    }

    /** A printed figure: a rate on its own scale, a plain number in the unit at hand. */
    String figure(Figure figure, PrintUnit unit) {
        boolean zero = figure.value().signum() == 0 && unit.sort() == PrintUnit.Sort.RATE;
        return numerals.number(
                figure.value(), figure.isRate() ? PrintUnit.rate(figure.scale()) : zero ? PrintUnit.PLAIN : unit);
    }

    /** Words of others are marked as theirs. */
    String cause(Cause cause) {
        return cause instanceof Cause.Said said
                ? theirs(said.words())
                : cause.label().in(words.language());
    }

    /** What a ruling settles and how, by whom and when. */
    String ruling(Ruling ruling) {
        return say(
                NamePhrase.RULING,
                theirs(ruling.question()),
                theirs(ruling.answer()),
                theirs(ruling.by()),
                ruling.on().toString(),
                join(
                        Joint.ENUMERATE,
                        ruling.choices().stream()
                                .map(choice -> say(NamePhrase.of(choice)))
                                .toList()));
    }

    /** The reason of an absence, with what the register of the unit does not say. */
    String why(Outcome.Absent absent) {
        boolean register = absent.about().sort() == Subject.Sort.REGISTER;
        List<String> entries =
                register ? absent.about().names().stream().map(this::entry).toList() : List.of();
        return entries.isEmpty()
                ? reason(absent.why())
                : say(
                        Joint.BECAUSE,
                        reason(absent.why()),
                        say(NamePhrase.UNREGISTERED, join(Joint.ENUMERATE, entries)));
    }

    private String entry(String entry) {
        return entry.startsWith(Selection.OWN)
                ? attribute(entry.substring(Selection.OWN.length()))
                : say(NamePhrase.entry(entry));
    }

    String reason(Reason reason) {
        return words.say(reason.label());
    }

    String reasons(Set<Reason> reasons) {
        return join(Joint.OR, reasons.stream().sorted().map(this::reason).toList());
    }

    String rounding(Rounding rounding) {
        String digits = rounding.decimals() == 0
                ? say(NamePhrase.TO_WHOLE)
                : say(NamePhrase.TO_DECIMALS, String.valueOf(rounding.decimals()));
        return say(NamePhrase.of(rounding.mode()), digits);
    }
}
