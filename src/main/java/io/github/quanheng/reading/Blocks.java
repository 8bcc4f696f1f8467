package io.github.quanheng.reading;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.IndicatorId;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.InParts;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Bound;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell with several numbered blocks that have marks of their own (分块计分): （1）规范管理率（3分）：…；（2）血压控制率（3分）：…. Each is read
 * as a clause of its own; none can lose what another got, and their marks are checked against those of the row.
 */
final class Blocks {
    private static final Pattern NUMBERING = Pattern.compile(
            "(?<=^|[；。，： ])(?:(?<plain>[0-9]{1,2})[.、）](?![0-9])|（(?<bracket>[0-9]{1,2})）|(?<circle>[①-⑳])|（(?<han>[一二三四五六七八九十])）) ?");
    private static final String HAN = "一二三四五六七八九十";
    private static final Pattern MARKS = Pattern.compile(
            "（(?:满分|计|共)?([0-9]{1,3}(?:\\.[0-9]{1,2})?)分）[：，]?|(?<=^|[^得扣加])(?:满分|计)?([0-9]{1,3}(?:\\.[0-9]{1,2})?)分：");
    private static final Pattern EARNED = Pattern.compile("得([0-9]{1,3}(?:\\.[0-9]{1,2})?)分");

    private final Clause clause;
    private final Usage usage;
    private final Map<QuestionId, String> answers;
    private final Set<ParameterId> targets = new LinkedHashSet<>();
    private final Map<String, Indicator> needed = new LinkedHashMap<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<InParts.Part> parts = new ArrayList<>();

    private Blocks(Clause clause, Usage usage, Map<QuestionId, String> answers) {
        this.clause = clause;
        this.usage = usage;
        this.answers = answers;
    }

    /**
     * A block.
     *
     * @param head where its number begins
     * @param span its sentence
     * @param name its name; that of the row where it has none
     * @param marks its marks
     */
    private record Block(int head, Span span, String name, Rational marks) {}

    /**
     * Reads a cell of blocks.
     *
     * @param written whether each block must say its marks apart from its results
     * @return the reading; empty where the cell is none of blocks, or one of them is not read
     */
    static Optional<Assembled> of(Clause clause, Usage usage, Map<QuestionId, String> answers, boolean written) {
        List<Block> blocks = blocks(clause, written);
        return blocks.size() < 2 ? Optional.empty() : new Blocks(clause, usage, answers).read(blocks);
    }

    private static List<Block> blocks(Clause clause, boolean written) {
        String text = Letters.of(clause.text());
        Matcher number = NUMBERING.matcher(text);
        List<Integer> heads = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        while (number.find()) {
            if (number(number) == heads.size() + 1) {
                heads.add(number.start());
                bodies.add(number.end());
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (heads.isEmpty() || heads.get(0) != 0) {
            return List.of();
        }
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : text.length();
            Optional<Block> block = block(clause, text, heads.get(i), bodies.get(i), end, written);
            if (block.isEmpty()) {
                return List.of();
            }
            blocks.add(block.get());
        }
        return List.copyOf(blocks);
    }

    private static int number(Matcher found) {
        if (found.group("circle") != null) {
            return found.group("circle").charAt(0) - '①' + 1;
        }
        if (found.group("han") != null) {
            return HAN.indexOf(found.group("han")) + 1;
        }
        return Integer.parseInt(found.group("plain") == null ? found.group("bracket") : found.group("plain"));
    }

    private static Optional<Block> block(Clause clause, String text, int head, int from, int to, boolean written) {
        Matcher marks = MARKS.matcher(text).region(from, to).useTransparentBounds(true);
        if (marks.find() && text.substring(from, marks.start()).matches("[^，；：]{0,30}[：，]?")) {
            String name =
                    text.substring(from, marks.start()).replaceAll("[：，]$", "").strip();
            String worth = marks.group(1) == null ? marks.group(2) : marks.group(1);
            return Optional.of(new Block(
                    head,
                    new Span(marks.end(), to),
                    name.isEmpty() ? clause.name().zh() : name,
                    Rational.of(worth)));
        }
        Matcher earned = EARNED.matcher(text).region(from, to);
        Optional<Rational> best =
                earned.results().map(found -> Rational.of(found.group(1))).max(Rational::compareTo);
        return written
                ? Optional.empty()
                : best.map(most ->
                        new Block(head, new Span(from, to), clause.name().zh(), most));
    }

    private Optional<Assembled> read(List<Block> blocks) {
        Rational sum = Rational.sum(blocks.stream().map(Block::marks).toList());
        for (Block block : blocks) {
            if (!read(block)) {
                return Optional.empty();
            }
        }
        Rational full = sum.equals(clause.marks()) ? sum : corrected(sum);
        return Optional.of(new Assembled(
                Assembled.status(questions),
                Optional.of(new InParts(parts)),
                full,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(needed.values()),
                List.copyOf(targets),
                List.copyOf(questions),
                List.copyOf(settled),
                List.of(),
                List.copyOf(tokens),
                Optional.empty()));
    }

    /** The marks of the blocks are not those of the row: only the office can say that the blocks are right. */
    private Rational corrected(Rational sum) {
        QuestionId id = QuestionId.clause(Topic.MARKS, 0);
        if (answers.containsKey(id)) {
            settled.add(new Settled(
                    id, Topic.MARKS.words().zh(), Option.MARKS_OF_TEXT.words().zh()));
        } else {
            Choice text = new Choice(
                    Option.MARKS_OF_TEXT.name(), Option.MARKS_OF_TEXT.words(), Optional.of(new InParts(parts)));
            questions.add(new OpenQuestion(
                    id, new Span(0, clause.text().length()), Topic.MARKS.words(), List.of(text), Optional.empty()));
        }
        return sum;
    }

    private boolean read(Block block) {
        int shift = block.span().start();
        String text = block.span().of(clause.text());
        Map<QuestionId, String> own = new HashMap<>();
        answers.forEach((id, answer) ->
                id.at().filter(at -> at >= shift).ifPresent(at -> own.put(id.moved(each -> each - shift), answer)));
        Clause alone = new Clause(text, Label.of(block.name()), block.marks(), clause.known());
        Assembled first = ClauseReader.assembled(alone, usage, own);
        Clause shared = alone.with(known(first, block));
        Assembled read = shared.equals(alone) ? first : ClauseReader.assembled(shared, usage, own);
        boolean ofItsOwn = read.ceiling().isPresent()
                || read.rounding().isPresent()
                || read.floor().filter(Bound.NONE::equals).isPresent();
        if (read.rule().isEmpty() || ofItsOwn) {
            return false;
        }
        parts.add(new InParts.Part(
                new Input.Constant(Figure.of(block.marks())), read.rule().get()));
        read.needed().forEach(need -> needed.putIfAbsent(need.id().value(), need));
        targets.addAll(read.ownTargets());
        settled.addAll(read.settled());
        int from = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).span().end();
        tokens.add(new Token(new Span(from, shift), Token.Role.KEYWORD));
        read.tokens()
                .forEach(token -> tokens.add(new Token(
                        new Span(
                                shift + token.span().start(),
                                shift + token.span().end()),
                        token.role())));
        read.questions().stream()
                .map(question -> shifted(question, shift))
                .filter(question ->
                        questions.stream().noneMatch(each -> each.id().equals(question.id())))
                .forEach(questions::add);
        return true;
    }

    private static OpenQuestion shifted(OpenQuestion question, int shift) {
        return new OpenQuestion(
                question.id().moved(at -> at + shift),
                new Span(
                        shift + question.place().start(),
                        shift + question.place().end()),
                question.words(),
                question.choices(),
                question.figure());
    }

    /** What the block shares with those before it: rates of one name are one; whether other equal words are, is asked. */
    private List<Indicator> known(Assembled first, Block block) {
        List<Indicator> known = new ArrayList<>(clause.known());
        for (Indicator need : first.needed()) {
            Optional<Indicator> same = needed.values().stream()
                    .filter(each -> each.name().equals(need.name()))
                    .findFirst();
            boolean settledAlready =
                    clause.known().stream().anyMatch(each -> each.name().equals(need.name()));
            if (same.isPresent() && !settledAlready) {
                boolean one = same.get().kind() == need.kind()
                        && same.get().unit().equals(need.unit())
                        && (need.kind() == Kind.RATE || isOne(need, block));
                known.add(one ? same.get() : renamed(need));
            }
        }
        return known;
    }

    private boolean isOne(Indicator need, Block block) {
        int at = Math.max(
                block.span().start(),
                clause.text().indexOf(need.name().zh(), block.span().start()));
        QuestionId id = QuestionId.clause(Topic.SAME_INDICATOR, at);
        String answer = answers.get(id);
        if (answer != null) {
            Option option = Option.valueOf(answer);
            settled.add(new Settled(
                    id, Topic.SAME_INDICATOR.words().zh(), option.words().zh()));
            return option == Option.SAME;
        }
        String name = need.name().zh();
        questions.add(OpenQuestion.of(
                id,
                new Span(at, Math.min(clause.text().length(), at + name.length())),
                new Statement(
                        "“" + name + "”在前面一部分已有，是不是同一个指标",
                        "\"" + name + "\" stands in a part before, too: is it the same indicator"),
                List.of(Option.SAME, Option.DIFFERENT)));
        return true;
    }

    private Indicator renamed(Indicator of) {
        int number = 2;
        while (needed.containsKey(of.id().value() + "_" + number)) {
            number++;
        }
        return Register.renamed(of, IndicatorId.of(of.id().value() + "_" + number), of.name());
    }
}
