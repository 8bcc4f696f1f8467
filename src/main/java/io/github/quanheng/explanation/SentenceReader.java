package io.github.quanheng.explanation;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.grammar.Expected;
import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Match;
import io.github.quanheng.grammar.Parse;
import io.github.quanheng.resolved.ResolvedRulebook;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.InvalidRulebook;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the Chinese sentence of a rule (读句): the inverse of {@link Explainer#rule(String)}. What the library prints for an item is a language
 * to write in: the sentence read back is the same rule, and a sentence that is no such print is refused with the place where reading
 * stopped and the sentences that come nearest. Nothing is guessed: all ways to read a sentence are looked for, each is put into a
 * trial of the rulebook and printed, and only what prints as the sentence is what it means.
 *
 * <pre>{@code
 * SentenceReader reader = SentenceReader.of(rulebook, "2.1.3");
 * reader.read("高血压患者规范管理率低于62%的，每低1个百分点扣0.5分（不足1个百分点按比例），扣完为止").rule();
 * }</pre>
 *
 * <p>Full and half width, zeros behind decimals and a full stop at the end make no difference. Names are those of the rulebook.
 * Sentences about records, other units and many lines are not read yet.
 */
public final class SentenceReader {
    private static final int LONGEST = 20_000;

    private final Rulebook rulebook;
    private final Item item;
    private final Form<LineForms.Said> sentence;

    private SentenceReader(ResolvedRulebook book, Item item) {
        this.rulebook = book.rulebook();
        this.item = item;
        RulebookWords words = new RulebookWords(book, Language.CHINESE).of(item);
        this.sentence = new LineForms(new RuleForms(new SentenceWords(words))).sentence();
    }

    /**
     * Returns a reader of sentences about an item.
     *
     * @param rulebook the rulebook as far as it is written; rulings are worked in
     * @param line the number of the item that sentences are about; what it says now is not looked at
     * @return the reader
     * @throws InvalidRulebook if the rulebook has problems; it names all of them
     * @throws IllegalArgumentException if the rulebook has no such item
     */
    public static SentenceReader of(Rulebook rulebook, String line) {
        ResolvedRulebook book = ResolvedRulebook.of(rulebook);
        Optional<Line> found = book.rulebook().line(LineId.of(line));
        InvalidValue.unless(
                found.filter(Item.class::isInstance).isPresent(),
                "line",
                "办法%2$s中没有小项%1$s",
                "写小项的编号",
                "rulebook %2$s has no item %1$s",
                "name an item by its number",
                line,
                rulebook.id());
        return new SentenceReader(book, (Item) found.orElseThrow());
    }

    /**
     * Reads a sentence.
     *
     * @param text the sentence
     * @return what it means, or why it was not read; never an error
     */
    public SentenceReading read(String text) {
        if (text.length() > LONGEST) {
            return refused(text, SentenceReading.Why.TOO_LONG, 0, ImmutableList.of(tooLong()));
        }
        Parse<LineForms.Said> parse = sentence.parse(Typed.plain(text));
        if (parse.overburdened()) {
            return refused(text, SentenceReading.Why.TOO_LONG, parse.furthest(), ImmutableList.of(tooLong()));
        }
        if (parse.meanings().isEmpty()) {
            return refused(text, SentenceReading.Why.STOPPED, parse.furthest(), ImmutableList.of(stopped(text, parse)));
        }
        return judged(text, parse.meanings());
    }

    /** Of all that the sentence could mean, what prints as the sentence. */
    private SentenceReading judged(String text, List<Match<LineForms.Said>> meanings) {
        List<SentenceReading.Understood> right = new ArrayList<>();
        Set<Problem> problems = new LinkedHashSet<>();
        Set<String> otherwise = new LinkedHashSet<>();
        for (Match<LineForms.Said> one : meanings) {
            SentenceTrial trial = SentenceTrial.of(rulebook, item, one.value(), text);
            problems.addAll(trial.problems());
            if (trial.isRight()) {
                right.add(new SentenceReading.Understood(text, trial.item(), trial.printed(), parts(one)));
            } else if (trial.problems().isEmpty()) {
                otherwise.add(trial.printed());
            }
        }
        if (right.size() == 1) {
            return right.get(0);
        }
        if (right.size() > 1) {
            return refused(text, SentenceReading.Why.TWO_MEANINGS, text.length(), ImmutableList.of(twoMeanings()));
        }
        return otherwise.isEmpty()
                ? refused(text, SentenceReading.Why.INVALID, text.length(), List.copyOf(problems))
                : new SentenceReading.Refused(
                        text,
                        SentenceReading.Why.WRITTEN_OTHERWISE,
                        text.length(),
                        ImmutableList.of(writtenOtherwise(otherwise)),
                        List.copyOf(otherwise));
    }

    private static List<SentencePart> parts(Match<LineForms.Said> match) {
        return match.tokens().stream()
                .map(token -> new SentencePart(
                        SentencePart.Kind.valueOf(token.kind().name()),
                        token.span().from(),
                        token.span().to()))
                .toList();
    }

    private static SentenceReading refused(String text, SentenceReading.Why why, int from, List<Problem> problems) {
        return new SentenceReading.Refused(
                text,
                why,
                from,
                problems,
                SentenceForm.nearest(text).stream().map(SentenceForm::example).toList());
    }

    private static Problem stopped(String text, Parse<?> parse) {
        String read = text.substring(0, parse.furthest());
        String rest = text.substring(parse.furthest());
        List<String> expected = parse.expected().stream()
                .map(Expected::what)
                .map(what -> what.isEmpty() ? "句末" : what)
                .distinct()
                .limit(12)
                .toList();
        return Problem.of(
                "sentence",
                "读到“" + read + "”为止，" + (rest.isEmpty() ? "句子没有写完" : "“" + rest + "”读不下去"),
                "此处可以是：" + String.join(" / ", expected),
                "read as far as \"" + read + "\", "
                        + (rest.isEmpty() ? "which is no whole sentence" : "not \"" + rest + "\""),
                "here may stand: " + String.join(" / ", expected));
    }

    private static Problem writtenOtherwise(Set<String> otherwise) {
        String all = String.join(" / ", otherwise);
        return Problem.of(
                "sentence", "意思相近的写法不同", "写作：" + all, "what it may mean is written otherwise", "write: " + all);
    }

    private static Problem twoMeanings() {
        return Problem.of(
                "sentence",
                "有几种意思",
                "给同名的指标、参数或行起不同的名称",
                "it means several things",
                "give indicators, parameters or lines of one name different names");
    }

    private static Problem tooLong() {
        return Problem.of("sentence", "句子过长或括号过深", "分成几行", "too long, or nests too deep", "divide it into lines");
    }
}
