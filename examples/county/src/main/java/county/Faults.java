package county;

import java.util.List;

/** What is wrong with the input or the output: a line for each fault, with file, place and cure. */
final class Faults extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    Faults(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
