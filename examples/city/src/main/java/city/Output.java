package city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes files all or none: each under another name first, and moved into place when all are complete. */
final class Output {
    private Output() {}

    static void write(Path directory, Map<String, String> files) throws Faults {
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = directory.resolve(file.getKey());
                if (Files.isDirectory(target)) {
                    throw new IOException(target + " is a directory");
                }
                Path draft = directory.resolve(file.getKey() + ".part");
                moves.put(draft, target);
                Files.writeString(draft, file.getValue());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException wrong) {
            moves.keySet().forEach(Output::drop);
            throw new Faults(List.of(directory + ": output: cannot be written (" + wrong.getMessage()
                    + "); make room there or name another target directory"));
        }
    }

    private static void drop(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException wrong) {
            // it stays behind under a name that nothing reads
        }
    }
}
