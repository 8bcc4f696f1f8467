package nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run is asked to do, each as {@code name=value}; what is left out has the value of the whole country on this machine.
 *
 * @param institutions how many
 * @param seed which country
 * @param parts in how many parts Spark works
 * @param out the folder for the files, on whatever file system Spark can reach
 * @param master where Spark runs; empty when {@code spark-submit} says it
 * @param compare whether everything is scored again without Spark and compared
 */
record Order(int institutions, long seed, int parts, String out, String master, boolean compare) {
    private static final Set<String> NAMES = Set.of("institutions", "seed", "parts", "out", "master", "compare");

    /** Reads the arguments of the command. */
    static Order of(List<String> arguments) throws Faults {
        Map<String, String> given = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign < 0 || !NAMES.contains(argument.substring(0, sign))) {
                faults.add("nation: \"" + argument + "\" is not known; write name=value with one of "
                        + String.join(", ", NAMES.stream().sorted().toList()));
            } else {
                given.put(argument.substring(0, sign), argument.substring(sign + 1));
            }
        }
        Order order = new Order(
                whole(given, "institutions", Country.EVERYONE, faults),
                whole(given, "seed", 2024, faults),
                whole(given, "parts", 64, faults),
                given.getOrDefault("out", "target/nation"),
                given.getOrDefault("master", "local[*]"),
                Boolean.parseBoolean(given.getOrDefault("compare", "true")));
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return order;
    }

    private static int whole(Map<String, String> given, String name, int otherwise, List<String> faults) {
        String text = given.getOrDefault(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            // told below, as a number below one is
        }
        faults.add("nation: " + name + ": found \"" + text + "\"; write a whole number from 1 on");
        return otherwise;
    }
}
