package nation;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rulebook.Rulebook;
import java.util.List;
import java.util.Set;

/**
 * A country of made-up institutions: who they are and what they report follows from their number alone, so every machine and every run has the same
 * figures without handing them around.
 */
final class Country {
    /** As many institutions as the health services of a whole country have, about. */
    static final int EVERYONE = 1_080_000;

    /** A figure that should be there and is not. */
    static final long MISSING = Long.MIN_VALUE;

    /** A figure that an institution of this class does not have. */
    static final long NOT_APPLICABLE = Long.MIN_VALUE + 1;

    /** The first two digits of the codes of provinces, regions and cities under the central government (GB/T 2260). */
    static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

    /** Classes of institutions (WS 218): hospital, community centre, central township hospital, township hospital, clinic. */
    static final List<String> CLASSES = List.of("A100", "B100", "C210", "C220", "D211");

    private static final int[] CLASS_PER_HUNDRED = {3, 6, 4, 12, 75};
    private static final Set<String> NOT_IN_CLINICS =
            Set.of("emergency", "referral_down", "e_record", "budget", "nurses", "debt", "narcotics", "infection");
    private static final Set<String> NOT_IN_HOSPITALS = Set.of("contracted", "referral_up", "antenatal", "postnatal");
    private static final int SOME = 1_000_000;

    private final List<Indicator> indicators;
    private final long seed;

    Country(Rulebook rulebook, long seed) {
        this.indicators = List.copyOf(rulebook.indicators());
        this.seed = seed;
    }

    /** What is reported, in order. */
    List<Indicator> indicators() {
        return indicators;
    }

    /** The province of an institution. */
    String province(int institution) {
        return PROVINCES.get(draw(institution, 1_001, PROVINCES.size()));
    }

    /** The class of an institution: three of four are clinics. */
    String classOf(int institution) {
        int place = draw(institution, 1_002, 100);
        int kind = 0;
        while (place >= CLASS_PER_HUNDRED[kind]) {
            place -= CLASS_PER_HUNDRED[kind];
            kind++;
        }
        return CLASSES.get(kind);
    }

    /** How many decimals a figure is held with: rates to a hundredth of a per cent, counts whole. */
    int scale(int indicator) {
        return indicators.get(indicator).kind() == Kind.RATE ? 4 : 0;
    }

    /** What an institution reports of every indicator, as whole numbers of the last decimal; or why nothing. */
    long[] figures(int institution) {
        String kind = classOf(institution);
        Set<String> without =
                kind.startsWith("D") ? NOT_IN_CLINICS : kind.startsWith("A") ? NOT_IN_HOSPITALS : Set.of();
        int common = draw(institution, 1_003, 2_001);
        long[] figures = new long[indicators.size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = without.contains(indicators.get(i).id().toString())
                    ? NOT_APPLICABLE
                    : figure(institution, i, common);
        }
        return figures;
    }

    /** Good and poor institutions are so in most things: half of what a rate lacks is the institution's, half its own. */
    private long figure(int institution, int indicator, int common) {
        int luck = draw(institution, indicator, SOME);
        if (luck < SOME / 50) {
            return MISSING;
        }
        if (scale(indicator) == 0) {
            return luck < SOME / 10 * 9 ? 0 : luck % 4;
        }
        return luck % 3 == 0 ? 10_000 : 10_000 - common - draw(institution, indicator + 2_000, 2_001);
    }

    private int draw(int institution, int of, int bound) {
        long mixed = mix(mix(seed ^ institution * 0x9E3779B97F4A7C15L) + of * 0xD1B54A32D192ED03L);
        return (int) Math.floorMod(mixed >>> 1, (long) bound);
    }

    /** The finisher of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long state) {
        long first = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ first >>> 27) * 0x94D049BB133111EBL;
        return second ^ second >>> 31;
    }
}
