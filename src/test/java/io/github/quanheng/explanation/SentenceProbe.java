package io.github.quanheng.explanation;
import io.github.quanheng.rule.*;
import io.github.quanheng.rulebook.*;
import java.util.*;
public class SentenceProbe {
    public static String line(Rulebook book, Item item, String said) {
        SentenceReading r = SentenceReader.of(book, item.id().value()).read(said);
        if (r.rule().isPresent()) {
            Item got = r.item().get();
            if (!r.rule().equals(item.rule())) return "OTHER " + r.rule();
            return got.equals(item) ? "OK" : got.floor().isEmpty() && item.floor().isPresent() ? "OKfloor" : "ITEM " + got + "\n  " + item;
        }
        SentenceReading.Refused no = (SentenceReading.Refused) r;
        return no.why() + " " + no.problems() + no.nearest();
    }
}
