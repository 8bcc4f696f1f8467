package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.quanheng.grammar.Match;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a clause part by part: a part has exactly one meaning, or its words are unread. */
final class Parser {
    /** How a demand begins: words behind which nothing hides that would cost marks. */
    private static final ImmutableList<String> DEMANDS = ImmutableList.of(
            "建立", "制定", "成立", "落实", "开展", "设立", "设置", "配备", "按要求", "按时", "按规定", "及时", "应", "须", "要求", "有", "定期", "每年",
            "每月", "每季", "每半年", "每周", "全年", "组织", "做好", "完善", "健全", "明确", "规范", "严格", "加强", "实行", "执行", "年度", "认真", "积极",
            "完成", "召开", "按", "上报", "报送", "实施", "配合", "参加", "安排", "确保", "保证", "两项合并");

    private static final ImmutableList<String> DENIALS = ImmutableList.of(
            "未", "不", "无", "没", "缺", "漏", "迟", "错", "差", "少", "违", "伪", "假", "虚", "乱", "擅自", "拒", "超", "逾", "瞒", "谎");
    private static final ImmutableSet<String> ANY_THING =
            ImmutableSet.of("项", "个", "样", "件", "种", "类", "份", "名", "人", "次");

    private final List<Part> parts = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final String text;

    private Parser(String text) {
        this.text = text;
    }

    /**
     * What came of it.
     *
     * @param lexemes all lexemes, spaces included
     * @param parts the parts that have a meaning
     * @param unread the words of the others
     */
    record Parsed(List<Lexeme> lexemes, List<Part> parts, List<Unread> unread) {}

    static Parsed parse(Clause clause) {
        List<String> names = Stream.concat(
                        Stream.of(clause.name()), clause.known().stream().map(Indicator::name))
                .map(label -> label.zh())
                .toList();
        List<Lexeme> lexemes = Lexer.cut(clause.text(), clause.marks(), names);
        Parser parser = new Parser(clause.text());
        List<Lexeme> part = new ArrayList<>();
        for (Lexeme lexeme : lexemes) {
            if (lexeme.sort() == Sort.STOP) {
                parser.read(part);
                part = new ArrayList<>();
            } else if (lexeme.sort() != Sort.SPACE && lexeme.sort() != Sort.LABEL) {
                part.add(lexeme);
            }
        }
        parser.read(part);
        return new Parsed(lexemes, parser.parts, parser.unread);
    }

    private void read(List<Lexeme> part) {
        if (part.isEmpty()) {
            return;
        }
        List<List<Statement>> meanings = meanings(part);
        if (meanings.size() == 1) {
            parts.add(new Part(part, meanings.get(0)));
        } else if (meanings.size() > 1) {
            unread(part, Unread.Why.TWO_MEANINGS);
        } else {
            pieces(part);
        }
    }

    /** Where a part as a whole has no meaning, its pieces between commas are looked at alone, so that the unread words are told narrowly. */
    private void pieces(List<Lexeme> part) {
        List<Lexeme> piece = new ArrayList<>();
        for (Lexeme lexeme : part) {
            if (lexeme.sort() == Sort.COMMA) {
                piece(piece);
                piece = new ArrayList<>();
            } else {
                piece.add(lexeme);
            }
        }
        piece(piece);
    }

    private void piece(List<Lexeme> piece) {
        if (piece.isEmpty()) {
            return;
        }
        List<List<Statement>> meanings = meanings(piece);
        if (meanings.size() == 1 && meanings.get(0).stream().noneMatch(Statement.Requirement.class::isInstance)) {
            parts.add(new Part(piece, meanings.get(0)));
        } else {
            unread(piece, Unread.Why.UNKNOWN_WORDS);
        }
    }

    private void unread(List<Lexeme> lexemes, Unread.Why why) {
        Span span = lexemes.get(0).span().to(lexemes.get(lexemes.size() - 1).span());
        boolean consequence = why == Unread.Why.UNKNOWN_WORDS
                && lexemes.stream()
                        .anyMatch(lexeme ->
                                lexeme.text().equals("取消") || lexeme.text().equals("一票否决"));
        unread.add(new Unread(span, span.of(text), consequence ? Unread.Why.CONSEQUENCE : why));
    }

    private static List<List<Statement>> meanings(List<Lexeme> lexemes) {
        StringBuilder shorthand = new StringBuilder();
        lexemes.forEach(lexeme -> shorthand.append(lexeme.sort().sign()));
        return Sentences.PART.parse(shorthand.toString()).meanings().stream()
                .map(Match::value)
                .filter(statements -> isSound(new Part(lexemes, statements)))
                .toList();
    }

    /** Whether a way to read a part leaves nothing out that belongs to what stands beside it. */
    private static boolean isSound(Part part) {
        List<Statement> all = part.statements();
        for (int i = 0; i < all.size(); i++) {
            @Nullable Statement next = i + 1 < all.size() ? all.get(i + 1) : null;
            if (all.get(i) instanceof Statement.Requirement requirement
                    && (!isDemand(part, requirement) || isCounted(part, requirement, next))) {
                return false;
            }
            if (!isOfOneKind(part, all.get(i)) || !Soundness.holds(part, all.get(i)) || !followsItsStep(part, all, i)) {
                return false;
            }
            boolean stated = all.get(i) instanceof Statement.Requirement || all.get(i) instanceof Statement.Demand;
            if (stated && earns(next)) {
                return false;
            }
        }
        return true;
    }

    /** A rate without a number is no condition, and of several conditions each compares a number of its own. */
    private static boolean isOfOneKind(Part part, Statement statement) {
        if (!(statement instanceof Statement.Scored scored)) {
            return true;
        }
        if (scored.trigger() instanceof Trigger.Said said) {
            return said.words().stream().map(part::text).noneMatch(NumberName::isRateLike);
        }
        if (!(scored.trigger() instanceof Trigger.All all)) {
            return true;
        }
        boolean named = all.of().stream()
                .skip(1)
                .allMatch(one -> !(one instanceof Trigger.Compared compared)
                        || compared.subject().isPresent());
        boolean facts = all.of().stream()
                .allMatch(one -> !(one instanceof Trigger.Said said)
                        || said.words().stream().map(part::text).noneMatch(NumberName::isRateLike));
        return named && facts;
    }

    /** 不足1%的 behind 每低1% is a part of that step, and else no part of one. */
    private static boolean followsItsStep(Part part, List<Statement> all, int place) {
        Optional<Lexeme> step = all.subList(0, place).stream()
                .flatMap(before ->
                        before instanceof Statement.Scored scored && scored.trigger() instanceof Trigger.Each each
                                ? each.number().stream()
                                : Stream.empty())
                .map(part::lexeme)
                .reduce((first, second) -> second);
        if (all.get(place) instanceof Statement.Part piece) {
            return step.filter(one -> isSame(one, part.lexeme(piece.amount()))).isPresent();
        }
        boolean below = all.get(place) instanceof Statement.Scored scored
                && scored.trigger() instanceof Trigger.Compared compared
                && compared.subject().isEmpty()
                && compared.bounds().size() == 1
                && compared.bounds().get(0).sign() == Statement.Sign.LESS_THAN
                && step.filter(one ->
                                isSame(one, part.lexeme(compared.bounds().get(0).number())))
                        .isPresent();
        return !below;
    }

    private static boolean isSame(Lexeme one, Lexeme other) {
        return one.sort() == other.sort() && one.number().equals(other.number());
    }

    private static boolean isDemand(Part part, Statement.Requirement requirement) {
        return requirement.words().stream()
                        .map(part::text)
                        .noneMatch(words -> DENIALS.stream().anyMatch(words::contains))
                && isDemanding(part.text(requirement.words().get(0)));
    }

    /** 每次巡查须有记录 demands something of each time. */
    private static boolean isDemanding(String words) {
        return words.startsWith("每")
                ? List.of("须", "应", "要").stream().anyMatch(words::contains)
                : DEMANDS.stream().anyMatch(words::startsWith);
    }

    /** A list before 缺一项 is what is counted. */
    private static boolean isCounted(Part part, Statement.Requirement list, @Nullable Statement next) {
        return list.words().size() > 1
                && next instanceof Statement.Scored scored
                && scored.trigger() instanceof Trigger.Each each
                && each.subject().isEmpty()
                && each.noun().isEmpty()
                && each.measure()
                        .filter(at -> ANY_THING.contains(part.lexeme(at).text()))
                        .isPresent();
    }

    /** A condition before marks that are earned belongs to them: it is one of several that must hold. */
    private static boolean earns(@Nullable Statement next) {
        return next instanceof Statement.Scored scored
                && (scored.result() instanceof Result.Full || scored.result() instanceof Result.Get)
                && (scored.trigger() instanceof Trigger.Said
                        || scored.trigger() instanceof Trigger.Compared
                        || scored.trigger() instanceof Trigger.All);
    }
}
