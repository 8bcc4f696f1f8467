package io.github.quanheng.reading;

import io.github.quanheng.explanation.SentencePart;
import io.github.quanheng.explanation.SentenceReader;
import io.github.quanheng.explanation.SentenceReading;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.rulebook.Item;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell that holds a sentence as the library itself prints it (本库句式): it reads to exactly that rule. Names that are not known yet are
 * taken from the sentence; what kind of thing a name stands for is asked where the sentence does not tell.
 */
final class OwnSentence {
    private static final int LONGEST = 2_000;

    private final Clause clause;
    private final String text;
    private final int start;
    private final Map<QuestionId, String> answers;
    private final List<String> otherwise = new ArrayList<>();
    private Optional<SentenceReading.Refused> furthest = Optional.empty();

    private OwnSentence(Clause clause, Map<QuestionId, String> answers) {
        this.clause = clause;
        this.text = clause.text().strip();
        this.start = clause.text().indexOf(text);
        this.answers = answers;
    }

    /** The reading of a sentence of the library's own; empty where the clause is none. */
    static Optional<Assembled> of(Clause clause, Map<QuestionId, String> answers) {
        OwnSentence sentence = new OwnSentence(clause, answers);
        return sentence.isTried() ? sentence.read() : Optional.empty();
    }

    /** What came of reading a clause as one of the library's sentences, where it is none. */
    static Optional<OwnSentence> failed(Clause clause) {
        OwnSentence sentence = new OwnSentence(clause, Map.of());
        return sentence.isTried() && sentence.read().isEmpty() ? Optional.of(sentence) : Optional.empty();
    }

    private boolean isTried() {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** Where reading stopped, for a clause most of which is one of these sentences. */
    Optional<Problem> stopped() {
        return furthest.filter(refused -> refused.from() * 2 > text.length())
                .map(refused -> refused.problems().get(0));
    }

    /** How the library prints what the clause would mean, where that is one thing. */
    Optional<String> rewritten() {
        return otherwise.size() == 1 ? Optional.of(otherwise.get(0)) : Optional.empty();
    }

    /** The sentence read with certain names. */
    private record Read(SentenceReading.Understood understood, List<Indicator> declared) {}

    private Optional<Assembled> read() {
        Optional<Read> declared = clause.known().isEmpty() ? Optional.empty() : read(List.of());
        if (declared.isPresent()) {
            return Optional.of(assembled(declared.get(), Map.of(), List.of()));
        }
        List<OwnNames.Named> names = OwnNames.of(Letters.of(text)).stream()
                .filter(named -> clause.known().stream()
                        .noneMatch(each -> each.name().zh().equals(name(named))))
                .toList();
        boolean open = names.stream().anyMatch(named -> named.kind().isEmpty());
        for (Kind kind : open ? List.of(Kind.NUMBER, Kind.RATE) : List.of(Kind.NUMBER)) {
            Optional<Read> read = read(names.stream()
                    .map(named -> named.kind().isPresent() ? named : named.as(kind))
                    .toList());
            if (read.isPresent()) {
                return settled(needed(names, read.get(), kind));
            }
        }
        return Optional.empty();
    }

    /** The names that the sentence is not read without; a code may be written like one. */
    private List<OwnNames.Named> needed(List<OwnNames.Named> names, Read read, Kind open) {
        List<String> used = used(read);
        List<OwnNames.Named> needed = new ArrayList<>(
                names.stream().filter(named -> used.contains(name(named))).toList());
        for (OwnNames.Named named : List.copyOf(needed)) {
            if (named.kind().isEmpty()) {
                List<OwnNames.Named> others =
                        needed.stream().filter(each -> !each.equals(named)).toList();
                boolean without = read(others.stream()
                                .map(each -> each.kind().isPresent() ? each : each.as(open))
                                .toList())
                        .isPresent();
                needed = without ? new ArrayList<>(others) : needed;
            }
        }
        return needed;
    }

    private String name(OwnNames.Named named) {
        return text.substring(named.at(), named.at() + named.name().length());
    }

    private Optional<Read> read(List<OwnNames.Named> names) {
        List<Indicator> declared = new ArrayList<>(clause.known());
        try {
            Needs ids = new Needs(clause.known());
            for (OwnNames.Named named : names) {
                Kind kind = named.kind().orElseThrow();
                String name = name(named);
                ids.id(name, kind, named.unit(), named.codes()).ifPresent(id -> declared.add(declared(id, named)));
            }
            Item item = Item.builder("1", clause.name().zh())
                    .marks(clause.marks().toString())
                    .rule(Quantity.of("full"))
                    .build();
            for (List<ParameterId> targets : OwnNames.parameters(text)) {
                SentenceReading reading = SentenceReader.of(Printed.alone(item, clause.marks(), declared, targets), "1")
                        .read(text);
                if (reading instanceof SentenceReading.Understood understood) {
                    return Optional.of(new Read(understood, declared));
                }
                keep((SentenceReading.Refused) reading);
            }
            return Optional.empty();
        } catch (InvalidInput noName) {
            return Optional.empty();
        }
    }

    /** What is worth telling where nothing is read. */
    private void keep(SentenceReading.Refused refused) {
        if (refused.why() == SentenceReading.Why.WRITTEN_OTHERWISE && !otherwise.containsAll(refused.nearest())) {
            otherwise.addAll(refused.nearest());
        }
        if (refused.why() == SentenceReading.Why.STOPPED
                && furthest.filter(other -> other.from() >= refused.from()).isEmpty()) {
            furthest = Optional.of(refused);
        }
    }

    private Indicator declared(String id, OwnNames.Named named) {
        Indicator.Builder indicator = Indicator.builder()
                .id(IndicatorId.of(id))
                .name(Label.of(name(named)))
                .kind(named.kind().orElseThrow())
                .addAllCodes(named.codes());
        named.unit().ifPresent(indicator::unit);
        return indicator.build();
    }

    private List<String> used(Read read) {
        return read.understood().parts().stream()
                .filter(part -> part.kind() == SentencePart.Kind.NAME)
                .map(part -> text.substring(part.from(), part.to()))
                .toList();
    }

    /** Of all kinds that names could be of, what is read; a name that could be of two is asked. */
    private Optional<Assembled> settled(List<OwnNames.Named> used) {
        Map<QuestionId, OwnNames.Named> open = new LinkedHashMap<>();
        List<Settled> settled = new ArrayList<>();
        List<OwnNames.Named> names = new ArrayList<>();
        for (OwnNames.Named named : used) {
            names.add(named.kind().isPresent() ? named : chosen(named, used, open, settled));
        }
        return read(names)
                .or(() -> read(used.stream()
                        .map(named -> named.kind().isPresent() ? named : named.as(Kind.RATE))
                        .toList()))
                .map(read -> assembled(read, open, settled));
    }

    private OwnNames.Named chosen(
            OwnNames.Named named,
            List<OwnNames.Named> used,
            Map<QuestionId, OwnNames.Named> open,
            List<Settled> settled) {
        List<Kind> possible = List.of(Kind.RATE, Kind.NUMBER).stream()
                .filter(kind -> List.of(Kind.NUMBER, Kind.RATE).stream()
                        .anyMatch(others -> read(used.stream()
                                        .map(each -> each.kind().isPresent()
                                                ? each
                                                : each.as(each.name().equals(named.name()) ? kind : others))
                                        .toList())
                                .isPresent()))
                .toList();
        if (possible.size() == 1) {
            return named.as(possible.get(0));
        }
        if (NumberName.isRateLike(name(named)) || NumberName.isNumberLike(name(named))) {
            return named.as(NumberName.isRateLike(name(named)) ? Kind.RATE : Kind.NUMBER);
        }
        QuestionId id = QuestionId.clause(Topic.KIND, start + named.at());
        String answer = answers.get(id);
        if (answer == null) {
            open.put(id, named);
            return named.as(Kind.RATE);
        }
        Option option = Option.valueOf(answer);
        settled.add(new Settled(
                id,
                Topic.KIND.words().zh() + "（“" + name(named) + "”）",
                option.words().zh()));
        return named.as(option == Option.A_RATE ? Kind.RATE : Kind.NUMBER);
    }

    private Assembled assembled(Read read, Map<QuestionId, OwnNames.Named> open, List<Settled> settled) {
        Item item = read.understood().line();
        List<String> used = used(read);
        List<OpenQuestion> questions = new ArrayList<>();
        open.forEach((id, named) -> questions.add(new OpenQuestion(
                id,
                new Span(start + named.at(), start + named.at() + named.name().length()),
                Topic.KIND.words(),
                List.of(Option.A_RATE, Option.A_NUMBER).stream()
                        .map(option -> new Choice(option.name(), option.words(), item.rule()))
                        .toList(),
                Optional.empty())));
        boolean untilNothing = read.understood().printed().endsWith("扣完为止");
        return new Assembled(
                Assembled.status(questions),
                item.rule(),
                clause.marks(),
                item.floor().or(() -> untilNothing ? Optional.of(Bound.of("0")) : Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                read.declared().stream()
                        .filter(each -> used.contains(each.name().zh()))
                        .toList(),
                OwnNames.parameters(used),
                questions,
                settled,
                List.of(),
                tokens(read.understood().parts()),
                Optional.of(item));
    }

    private List<Token> tokens(List<SentencePart> parts) {
        List<Token> tokens = new ArrayList<>();
        if (start > 0) {
            tokens.add(new Token(new Span(0, start), Token.Role.SEPARATOR));
        }
        for (SentencePart part : parts) {
            tokens.add(new Token(new Span(start + part.from(), start + part.to()), role(part.kind())));
        }
        int end = start + text.length();
        if (end < clause.text().length()) {
            tokens.add(new Token(new Span(end, clause.text().length()), Token.Role.SEPARATOR));
        }
        return List.copyOf(tokens);
    }

    private static Token.Role role(SentencePart.Kind kind) {
        return switch (Objects.requireNonNull(kind)) {
            case KEYWORD -> Token.Role.KEYWORD;
            case NUMBER -> Token.Role.NUMBER;
            case NAME -> Token.Role.NAME;
            case SEPARATOR -> Token.Role.SEPARATOR;
        };
    }
}
