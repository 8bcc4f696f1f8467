package county;

import io.github.quanheng.value.Label;
import java.nio.file.Files;
import java.nio.file.Path;

/** Placeholder of the county example. */
public final class Main {

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the data directory and the target directory
     */
    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Label label = Label.builder().code("county").text("县").build();
        System.out.println(
                label + ": data there " + Files.isDirectory(data) + ", target there " + Files.isDirectory(target));
    }
}
