package nation;

import java.util.List;

/** What is wrong with what was asked for, a line each. */
final class Faults extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    Faults(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
