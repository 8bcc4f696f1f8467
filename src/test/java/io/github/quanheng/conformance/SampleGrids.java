package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

final class SampleGrids {
    private SampleGrids() {}

    static Map<String, Grid> all() {
        return Map.of(
                "S018",
                Grid.of(p -> {
                            if (p.num("events").equals(BigFraction.ZERO)) {
                                return f("5");
                            }
                            BigFraction left = f("5").subtract(p.num("late").multiply(2))
                                    .subtract(p.num("concealed").multiply(5));
                            return left.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : left;
                        })
                        .axis("events", "0", "1", "4")
                        .axis("late", "0", "1", "2", "3")
                        .axis("concealed", "0", "1"));
    }
}
