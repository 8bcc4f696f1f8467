package io.github.quanheng.laws.book;
import io.github.quanheng.explanation.*;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rule.*;
import io.github.quanheng.rulebook.*;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Language;
import java.util.*;
import org.junit.jupiter.api.Test;
class BookProbeTest {
    @Test void books() {
        Map<String, Integer> n = new TreeMap<>();
        Map<String, List<String>> ex = new TreeMap<>();
        for (long seed = 1; seed < 20; seed++) {
            RandomBooks books = new RandomBooks(seed);
            for (int i = 0; i < 8; i++) {
            Rulebook book = RandomBooks.next(books::book);
            Explainer explainer = Explainer.of(book, Language.CHINESE);
            for (Item item : book.items().toList()) {
                if (item.rule().isEmpty()) continue;
                Quantity rule = item.rule().get();
                if (java.util.stream.Stream.of(java.util.stream.Stream.of((Node) rule), item.applies().stream(), item.effects().stream().flatMap(e -> java.util.stream.Stream.concat(e.when().stream(), java.util.stream.Stream.of(e.to())))).flatMap(z -> z).map(z -> (Node) z).flatMap(Node::tree).anyMatch(x -> x instanceof Collective || x instanceof ConditionTerm)) { n.merge("SKIP", 1, Integer::sum); continue; }
                String said = explainer.rule(item.id().value());
                String out;
                try { out = SentenceProbe.line(book, item, said); } catch (RuntimeException e) { StackTraceElement[] st = e.getStackTrace(); out = "EXC " + e + st[0] + st[1] + st[2]; }
                String key = out.split(" ")[0];
                n.merge(key, 1, Integer::sum);
                if (!key.startsWith("OK")) ex.computeIfAbsent(key, k -> new ArrayList<>()).add(said + "\n     " + rule + "\n     " + out);
            }
            }
        }
        System.out.println(n);
        ex.forEach((k, v) -> { v.sort(Comparator.comparingInt(String::length)); v.stream().limit(6).forEach(s -> System.out.println(k + ": " + s)); });
    }
}
