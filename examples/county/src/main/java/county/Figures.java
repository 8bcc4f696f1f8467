package county;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.rule.Condition;
import io.github.quanheng.rule.Known;
import io.github.quanheng.rule.Node;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.rulebook.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures that a rule reads, and what was observed of them, in short. */
final class Figures {
    private static final Map<String, String> ENGLISH_UNITS = Map.of("万元", " × 10,000 yuan");

    private final Rulebook rulebook;
    private final Submission submission;

    Figures(Rulebook rulebook, Submission submission) {
        this.rulebook = rulebook;
        this.submission = submission;
    }

    /** The figures of a rule, each once, in the order in which it reads them. */
    static List<FigureKey> of(Quantity rule) {
        return rule.tree().flatMap(Figures::key).distinct().toList();
    }

    private static Stream<FigureKey> key(Node node) {
        if (node instanceof Known.Fact fact) {
            return Stream.of(fact.key());
        }
        return node instanceof Condition.Yes yes ? Stream.of(yes.key()) : Stream.empty();
    }

    /** What was observed, in the few words that fit a column. */
    Both value(Quantity rule) {
        List<FigureKey> keys = of(rule);
        List<Datum.YesNo> answers = data(keys, Datum.YesNo.class);
        if (answers.size() > 1) {
            long there = answers.stream().filter(Datum.YesNo::yes).count();
            return new Both(
                    "有" + there + "缺" + (answers.size() - there), there + " there, " + (answers.size() - there) + " not");
        }
        return keys.size() == 1 ? value(keys.get(0)) : new Both(keys.size() + "项数据", keys.size() + " figures");
    }

    private <T extends Datum> List<T> data(List<FigureKey> keys, Class<T> type) {
        return keys.stream()
                .flatMap(key -> submission.find(key).stream())
                .filter(Observation.Reported.class::isInstance)
                .map(one -> ((Observation.Reported) one).finalValue())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Both value(FigureKey key) {
        Optional<Observation> found = submission.find(key);
        if (found.isPresent() && found.get() instanceof Observation.Reported reported) {
            return datum(reported.finalValue(), unit(key));
        }
        return found.filter(Observation.NotApplicable.class::isInstance).isPresent()
                ? Row.State.EXCLUDED.label()
                : Row.State.MISSING.label();
    }

    private String unit(FigureKey key) {
        return rulebook.indicator(key.indicator()).flatMap(Indicator::unit).orElse("");
    }

    private static Both datum(Datum datum, String unit) {
        if (datum instanceof Datum.Amount number) {
            String text = number.figure().toString();
            return number.figure().isRate()
                    ? Both.same(text)
                    : new Both(text + unit, text + ENGLISH_UNITS.getOrDefault(unit, ""));
        }
        if (datum instanceof Datum.Share share) {
            return Both.same(share.ratio().numerator() + "/" + share.ratio().denominator());
        }
        return datum instanceof Datum.YesNo answer
                ? answer.yes() ? new Both("有", "yes") : new Both("无", "no")
                : new Both("见说明", "see below");
    }

    /** Where the figures of a rule were read, or why there are none. */
    List<String> sources(Quantity rule) {
        return of(rule).stream().flatMap(key -> source(key).stream()).toList();
    }

    private Optional<String> source(FigureKey key) {
        String name = rulebook.indicator(key.indicator()).map(one -> one.name().zh()).orElse(key.toString());
        Optional<Observation> found = submission.find(key);
        if (found.isEmpty()) {
            return Optional.of(name + "：未提交数据");
        }
        if (found.get() instanceof Observation.Reported reported) {
            return reported.source().map(text -> name + "：" + text);
        }
        return Optional.of(name + "："
                + (found.get() instanceof Observation.Missing missing
                        ? missing.reason()
                        : ((Observation.NotApplicable) found.get()).reason()));
    }
}
