package io.github.quanheng.laws;
import io.github.quanheng.explanation.*;
import io.github.quanheng.rule.*;
import io.github.quanheng.rulebook.*;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.util.*;
import org.junit.jupiter.api.Test;
class ProbeTest {
    static String print(Quantity rule) {
        return Explainer.of(RuleLawsTest.rulebook(rule, Bound.NONE, Bound.NONE), Language.CHINESE).rule("1");
    }
    static boolean covered(Node rule) {
        return rule.tree().noneMatch(n -> n instanceof Collective || n instanceof ConditionTerm);
    }
    @Test void small() {
        if (System.getenv("SMALL") != null) run(SmallRules.all(), "small");
        List<Quantity> random = new ArrayList<>();
        for (long seed = 1; seed < 5; seed++) {
            RandomRules rules = new RandomRules(seed);
            for (int i = 0; i < 150; i++) { random.add(RuleLawsTest.valid(rules, 1 + i % 3)); }
        }
        run(random, "random");
    }
    void run(Collection<Quantity> rules, String what) {
        Map<String, Integer> n = new TreeMap<>();
        Map<String, List<String>> ex = new TreeMap<>();
        long t0 = System.nanoTime();
        for (Quantity rule : rules) {
            Rulebook book = RuleLawsTest.rulebook(rule, Bound.NONE, Bound.NONE);
            if (!covered(rule) || !Scorer.problems(book).isEmpty()) { continue; }
            String said = Explainer.of(book, Language.CHINESE).rule("1");
            String out;
            try {
            out = SentenceProbe.line(book, book.items().findFirst().get(), said);
            } catch (RuntimeException e) { out = "EXC " + e; }
            String key = out.split(" ")[0];
            n.merge(key, 1, Integer::sum);
            if (!key.startsWith("OK")) ex.computeIfAbsent(key, k -> new ArrayList<>()).add(said + "\n     " + rule + "\n     " + out);
        }
        System.out.println(what + " " + n + " ms " + (System.nanoTime() - t0) / 1000000);
        ex.forEach((k, v) -> { v.sort(Comparator.comparingInt(String::length)); v.stream().limit(4).forEach(s -> System.out.println(k + ": " + s)); });
    }
}
