package io.github.quanheng.reading;

import com.google.common.collect.ImmutableSet;
import io.github.quanheng.reading.Statement.Scored;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;

/** What the words of a statement must be for its form to mean what it seems to. */
final class Soundness {
    private static final ImmutableSet<String> HEADS = ImmutableSet.of("名", "人", "户");
    private static final ImmutableSet<String> OF_A_LIST = ImmutableSet.of("项", "个", "类");

    private Soundness() {}

    static boolean holds(Part part, Statement statement) {
        if (!Subjects.areNames(part, statement)) {
            return false;
        }
        if (statement instanceof Statement.Whole whole) {
            return isCounted(part, whole) && areThings(part, whole.all().of());
        }
        if (statement instanceof Statement.Allowed allowed) {
            String name = part.text(allowed.each().subject().orElseThrow());
            return name.endsWith("可以") || name.endsWith("允许");
        }
        if (statement instanceof Statement.EachOf each) {
            int number =
                    ((Trigger.Compared) each.first().trigger()).bounds().get(0).number();
            int sign = number;
            while (part.lexeme(sign).sort() != Sort.MEASURE || sign >= number) {
                sign--;
            }
            return OF_A_LIST.contains(part.lexeme(sign).text());
        }
        if (statement instanceof Statement.Demand demand) {
            return !isOpen(part, demand);
        }
        return !(statement instanceof Scored scored) || holds(part, scored);
    }

    /** 超过任务的 demands nothing: what follows is said of it. */
    private static boolean isOpen(Part part, Statement.Demand demand) {
        Statement.Bound last =
                demand.compared().bounds().get(demand.compared().bounds().size() - 1);
        int next = last.number() + 1;
        boolean of = next < part.lexemes().size() && part.lexeme(next).sort() == Sort.OF;
        return of
                && (last.sign() == Statement.Sign.MORE_THAN || last.sign() == Statement.Sign.LESS_THAN)
                && part.lexeme(last.number()).sort() == Sort.REFERENCE;
    }

    private static boolean holds(Part part, Scored scored) {
        if (scored.trigger() instanceof Trigger.Any any) {
            return areThings(part, any.of());
        }
        if (scored.result() instanceof Statement.Result.Proportion
                && scored.trigger() instanceof Trigger.Compared compared
                && compared.bounds().get(0).sign() == Statement.Sign.BARE) {
            return false;
        }
        if (scored.trigger() instanceof Trigger.Compared compared
                && compared.subject()
                        .filter(words -> part.lexeme(words.from()).sort() == Sort.EVERY)
                        .isPresent()) {
            int from = compared.subject().orElseThrow().from();
            return HEADS.contains(part.lexeme(from + 1).text())
                    && !scored.result().isNothing();
        }
        return !(scored.trigger() instanceof Trigger.Each each)
                || (told(part, each) && !isLevel(part, each, scored.result()));
    }

    /** 3张得2分 is a level that is reached, and no price for each of three. */
    private static boolean isLevel(Part part, Trigger.Each each, Statement.Result result) {
        return !each.every()
                && result instanceof Statement.Result.Get
                && each.number()
                        .filter(at -> !part.lexeme(at).value().equals(Rational.ONE))
                        .isPresent();
    }

    /** 查出死档、虚档, 每份: before a comma without 的 stands what was found. */
    private static boolean told(Part part, Trigger.Each each) {
        Optional<Integer> behind = each.subject().map(words -> words.to());
        boolean comma =
                behind.filter(at -> part.lexeme(at).sort() == Sort.COMMA).isPresent();
        String words = each.subject().map(part::text).orElse("");
        return !comma || List.of("查出", "发现", "检出", "查实").stream().anyMatch(words::startsWith);
    }

    /** 五项都达到 behind a list of five. */
    private static boolean isCounted(Part part, Statement.Whole whole) {
        return whole.word()
                .map(at -> Numbers.at(part.lexeme(at).text(), 0))
                .filter(found -> found.isPresent())
                .map(found -> found.get()
                        .figure()
                        .value()
                        .equals(Rational.of(whole.all().of().size())))
                .orElse(true);
    }

    /** A rate without a number neither holds nor fails. */
    private static boolean areThings(Part part, List<Trigger> things) {
        return things.stream()
                .allMatch(one -> !(one instanceof Trigger.Said said)
                        || said.words().stream().map(part::text).noneMatch(NumberName::isRateLike));
    }
}
