package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Marks by the combination of what is met. */
final class CombinationGrids {
    private static final BigFraction NONE = BigFraction.ZERO;

    private CombinationGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put("S027", both("2"));
        all.put("S027/full_if_both", both("3").ruled("full_if_both"));
        all.put("S029", groups("2"));
        all.put("S029/as_written", groups("3").ruled("as_written"));
        all.put("S030", recruited(Optional.empty()));
        all.put("S030/zero", recruited(Optional.of(NONE)).ruled("zero"));
        all.put(
                "S031",
                Grid.of(p -> p.num("rounds").multiply(2).compareTo(p.num("weeks")) < 0
                                ? NONE
                                : f(p.yes("proper") ? "2" : "1"))
                        .axis("rounds", "0", "25", "26", "27")
                        .axis("weeks", "0", "49", "50", "51", "52", "53", "54", "55")
                        .axis("proper", "true", "false"));
        return all;
    }

    private static Grid both(String most) {
        return Grid.of(p ->
                        p.yes("first") && p.yes("second") ? f(most) : f(p.yes("first") || p.yes("second") ? "1" : "0"))
                .axis("first", "true", "false")
                .axis("second", "true", "false");
    }

    private static Grid groups(String most) {
        return Grid.partial(p -> {
                    if (p.yes("group") && p.yes("simulation")) {
                        return p.yes("active") ? Optional.of(f(most)) : Optional.empty();
                    }
                    return Optional.of(f(p.yes("group") ? "2" : p.yes("simulation") ? "1" : "0"));
                })
                .axis("group", "true", "false")
                .axis("simulation", "true", "false")
                .axis("active", "true", "false");
    }

    private static Grid recruited(Optional<BigFraction> under80) {
        return Grid.partial(p -> {
                    boolean barred = p.num("residents").compareTo(f("10")) < 0
                            || p.num("residents").compareTo(p.num("capacity")) > 0;
                    if (barred) {
                        return Optional.of(NONE);
                    }
                    BigFraction rate = p.num("recruited");
                    return rate.compareTo(f("1")) >= 0
                            ? Optional.of(f("2"))
                            : rate.compareTo(f("0.8")) >= 0 ? Optional.of(f("1")) : under80;
                })
                .axis("recruited", "0%", "79.99%", "80%", "80.01%", "99.99%", "100%", "120%", "{\"ratio\": [2, 3]}")
                .axis("residents", "0", "9", "10", "11", "30")
                .axis("capacity", "5", "10", "11", "29", "30", "100");
    }
}
