package io.github.quanheng.rulebooks;

import io.github.quanheng.indicator.Direction;
import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws facts with a seed for the indicators of a rulebook: mostly good ones, bounds themselves often enough, now and then a
 * figure that is missing, does not apply, or is 0/0.
 */
final class Draw {
    private static final Map<String, List<String>> CODES =
            Map.of("level", List.of("国家", "省", "市"), "matter", List.of("甲", "乙", "丙"));

    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One fact for each indicator, and for each named figure of another period. */
    Map<FigureKey, Observation> facts(Rulebook rulebook, String... others) {
        Map<FigureKey, Observation> facts = new LinkedHashMap<>();
        Stream.concat(rulebook.indicators().stream().map(each -> each.id().value()), Stream.of(others))
                .map(FigureKey::of)
                .forEach(key -> facts.put(
                        key, observation(rulebook.indicator(key.indicator()).orElseThrow())));
        return facts;
    }

    private Observation observation(Indicator indicator) {
        boolean figure = indicator.kind() == Kind.RATE || indicator.kind() == Kind.NUMBER;
        int luck = random.nextInt(60);
        if (figure && luck == 0) {
            return new Observation.Missing("没有报");
        }
        if (figure && luck == 1) {
            return new Observation.NotApplicable("没有这项业务");
        }
        return Observation.of(QuanhengJson.read(json(indicator), Datum.class));
    }

    private String json(Indicator indicator) {
        return switch (indicator.kind()) {
            case RATE -> rate(indicator);
            case NUMBER -> number(indicator);
            case YES_NO ->
                String.valueOf(random.nextInt(12) > 0
                        ^ indicator
                                .direction()
                                .filter(Direction.LOWER_IS_BETTER::equals)
                                .isPresent());
            case CODE ->
                '"' + indicator.codes().get(random.nextInt(indicator.codes().size())) + '"';
            case OPINION ->
                "{\"opinion\": {\"value\": \"" + whole(most(indicator))
                        + "\", \"assessor\": \"考核组\", \"reason\": \"现场查看\"}}";
            case RECORDS -> records(indicator.fields());
            case DAY -> "\"2020-0" + (1 + random.nextInt(9)) + "-15\"";
        };
    }

    private static int most(Indicator indicator) {
        return indicator
                .most()
                .map(most -> most.value().numerator().intValueExact())
                .orElse(10);
    }

    /** Mostly in the upper half, often enough the end itself. */
    private int whole(int most) {
        int drawn = random.nextInt(5) == 0 ? random.nextInt(most + 1) : most - random.nextInt(most / 3 + 1);
        return random.nextInt(6) == 0 ? most : drawn;
    }

    private String number(Indicator indicator) {
        boolean low =
                indicator.direction().filter(Direction.LOWER_IS_BETTER::equals).isPresent();
        int whole = whole(most(indicator));
        return String.valueOf(low ? most(indicator) - whole : whole);
    }

    private String rate(Indicator indicator) {
        boolean small = indicator.unit().filter("/10万"::equals).isPresent();
        if (small) {
            return "{\"ratio\": [" + random.nextInt(3) + ", "
                    + (random.nextInt(15) == 0 ? 9_000 : 7_000 + random.nextInt(5_000)) + "]}";
        }
        int most = indicator
                .most()
                .orElseThrow()
                .value()
                .times(Rational.of(100))
                .numerator()
                .intValueExact();
        int whole = whole(most);
        return switch (random.nextInt(12)) {
            case 0 -> "{\"ratio\": [0, 0]}";
            case 1, 2, 3 -> "{\"ratio\": [" + whole * 7 + ", 700]}";
            case 4, 5 -> "{\"ratio\": [" + whole * 3 / 100 + ", 3]}";
            case 6, 7 -> "\"" + Math.max(0, whole - 1) + ".5%\"";
            default -> "\"" + whole + "%\"";
        };
    }

    private String records(Map<String, Kind> fields) {
        StringBuilder rows = new StringBuilder();
        for (int i = random.nextInt(5); i < 3; i++) {
            rows.append(rows.isEmpty() ? "{" : ", {")
                    .append(fields.entrySet().stream()
                            .map(field -> "\"" + field.getKey() + "\": " + field(field.getKey(), field.getValue()))
                            .collect(Collectors.joining(", ")))
                    .append('}');
        }
        return "{\"records\": [" + rows + "]}";
    }

    private String field(String name, Kind kind) {
        return switch (kind) {
            case NUMBER -> (1 + random.nextInt(4)) + (random.nextBoolean() ? "" : ".5");
            case RATE -> "\"" + random.nextInt(101) + "%\"";
            case YES_NO -> String.valueOf(random.nextBoolean());
            default -> {
                List<String> codes = CODES.getOrDefault(name, List.of("甲"));
                yield '"' + codes.get(random.nextInt(codes.size())) + '"';
            }
        };
    }
}
