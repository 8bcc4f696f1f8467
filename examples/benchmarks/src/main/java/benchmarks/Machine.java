package benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A Java machine of its own, with the class path of this one. */
final class Machine {
    private Machine() {}

    /** Runs a program in a fresh machine and returns what it printed. */
    static String run(List<String> options, Class<?> program, String argument) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName(), argument));
        try {
            Process machine = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (machine.waitFor() != 0) {
                throw new IllegalStateException(program.getName() + " failed in a machine of its own: " + said);
            }
            return said;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
