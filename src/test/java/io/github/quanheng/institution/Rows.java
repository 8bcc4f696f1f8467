package io.github.quanheng.institution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a small table among the test resources of this package; lines that begin with # are left out. */
final class Rows {
    private Rows() {}

    static Stream<List<String>> of(String resource) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> List.of(line.split(",")))
                            .toList()
                            .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
