package io.github.quanheng.conformance;

import static io.github.quanheng.conformance.Grid.f;
import static io.github.quanheng.conformance.Grid.number;
import static io.github.quanheng.conformance.Maths.atLeast;
import static io.github.quanheng.conformance.Maths.floor;
import static io.github.quanheng.conformance.Maths.max;
import static io.github.quanheng.conformance.Maths.within;

import io.github.quanheng.conformance.Grid.Point;
import io.github.quanheng.observation.Datum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Prerequisites, vetoes of an item, of a section and of the total, rules over sub-items. */
final class GateGrids {
    private GateGrids() {}

    static Map<String, Grid> all() {
        Map<String, Grid> all = new LinkedHashMap<>();
        all.put(
                "S052",
                Grid.of(GateGrids::scarce)
                        .axis("overCapacity", "true", "false")
                        .axis(
                                "scarce",
                                "{\"records\": []}",
                                admitted("全科", 0),
                                admitted("全科", 1),
                                admitted("全科", 1, "儿科", 0),
                                admitted("全科", 1, "儿科", 1),
                                admitted("全科", 0, "儿科", 1, "麻醉", 2, "急诊", 1),
                                admitted("全科", 1, "儿科", -1, "麻醉", 2, "急诊", 1),
                                admitted("全科", 3, "儿科", 1, "麻醉", 2, "急诊", 1)));
        all.put(
                "S108",
                Grid.of(p -> p.yes("taskDone")
                                ? within(
                                        f("0.1").subtract(floor(f("1").subtract(p.num("rate"))
                                                        .multiply(20))
                                                .multiply(f("0.02"))),
                                        "0.1")
                                : f("0"))
                        .axis("taskDone", "true", "false")
                        .axis(
                                "rate", "100%", "99.9%", "95.01%", "95%", "94.99%", "90%", "87.5%", "75.01%", "75%",
                                "0%"));
        all.put(
                "R003",
                Grid.partial(p -> p.yes("prerequisites")
                                ? Optional.of(p.num("data")
                                        .multiply(6)
                                        .add(p.num("site").multiply(4))
                                        .divide(10))
                                : Optional.empty())
                        .graded(p -> Optional.of(p.yes("prerequisites") ? "予以评审" : "延期评审"))
                        .axis("prerequisites", "true", "false")
                        .axis("data", "0", "82", "99.9", "100")
                        .axis("site", "0", "33.3", "90", "100"));
        all.put(
                "S123",
                Grid.of(p -> !p.num("village").equals(p.num("town")) ? f("0") : p.yes("tidy") ? f("8") : f("6"))
                        .axis("village", "0", "86", "87")
                        .axis("town", "0", "86", "86.5")
                        .axis("tidy", "true", "false"));
        all.put(
                "R056",
                Grid.of(p -> p.rows("outbreaks").stream()
                                        .anyMatch(row -> code(row.get("cause")).equals("接种率低"))
                                ? f("0")
                                : within(p.num("work"), "10"))
                        .axis("work", "0", "9.5", "10", "11")
                        .axis(
                                "outbreaks",
                                "{\"records\": []}",
                                "{\"records\": [{\"cause\": \"接种率低\"}]}",
                                "{\"records\": [{\"cause\": \"疫苗外因素\"}]}",
                                "{\"records\": [{\"cause\": \"疫苗外因素\"}, {\"cause\": \"接种率低\"}]}"));
        all.put(
                "S059",
                Grid.of(GateGrids::admission)
                        .axis(
                                "bases",
                                bases(),
                                bases("true 3 3 3"),
                                bases("true 3 9 2", "true 3 9 0"),
                                bases("true 3 9 9", "true 3 9 10"),
                                bases("false 3 9 5", "true 3 9 2"),
                                bases("false 3 9 5", "false 3 9 4"),
                                bases("true 3 9 0", "true 3 9 0", "true 3 9 1"),
                                bases("false 3 9 2", "false 3 9 2", "false 3 9 0"))
                        .axis("scarceMissing", "0", "1", "2", "3")
                        .axis("outside", "0%", "19.99%", "20%", "39.99%", "40%", "{\"ratio\": [2, 3]}", "100%"));
        return all;
    }

    private static String code(Datum datum) {
        return ((Datum.Code) datum).code();
    }

    /** Specialities, each with how many were admitted beyond a plan of 5. */
    private static String admitted(Object... pairs) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append("{\"speciality\": \"")
                    .append(pairs[i])
                    .append("\", \"planned\": 5, \"admitted\": ")
                    .append(5 + (Integer) pairs[i + 1])
                    .append('}');
        }
        return "{\"records\": [" + rows + "]}";
    }

    private static BigFraction scarce(Point p) {
        List<String> beyond = p.rows("scarce").stream()
                .filter(row -> number(row.get("admitted")).compareTo(number(row.get("planned"))) > 0)
                .map(row -> code(row.get("speciality")))
                .toList();
        return p.yes("overCapacity") || !beyond.contains("全科") ? f("0") : BigFraction.of(Math.min(3, beyond.size()));
    }

    /** Bases as "measured least most admitted". */
    private static String bases(String... all) {
        StringBuilder rows = new StringBuilder();
        for (String one : all) {
            String[] parts = one.split(" ", -1);
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append("{\"measured\": ")
                    .append(parts[0])
                    .append(", \"least\": ")
                    .append(parts[1])
                    .append(", \"most\": ")
                    .append(parts[2])
                    .append(", \"admitted\": ")
                    .append(parts[3])
                    .append('}');
        }
        return "{\"records\": [" + rows + "]}";
    }

    private static BigFraction admission(Point p) {
        int unmeasured = 0;
        BigFraction recruiting = f("2");
        for (Map<String, Datum> base : p.rows("bases")) {
            BigFraction admitted = number(base.get("admitted"));
            if (admitted.compareTo(number(base.get("most"))) > 0) {
                return f("0");
            }
            unmeasured += ((Datum.YesNo) base.get("measured")).yes() ? 0 : 1;
            if (admitted.signum() == 0) {
                recruiting = recruiting.subtract(1);
            } else if (admitted.compareTo(number(base.get("least"))) < 0) {
                recruiting = recruiting.subtract(f("0.5"));
            }
        }
        BigFraction capacity = unmeasured == 0 ? f("1") : unmeasured == 1 ? f("0.5") : f("0");
        BigFraction scarce = max(f("0"), f("1").subtract(p.num("scarceMissing").divide(2)));
        BigFraction share = p.num("outside");
        BigFraction outside = atLeast(share, "0.4") ? f("1") : atLeast(share, "0.2") ? f("0.5") : f("0");
        return capacity.add(max(f("0"), recruiting)).add(scarce).add(outside);
    }
}
