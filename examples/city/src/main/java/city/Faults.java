package city;

import java.util.List;

/** What is wrong with the input, one line a fault. */
final class Faults extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    Faults(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
