package spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a person does to a workbook with a spreadsheet program. */
final class Edit {
    private Edit() {}

    static Path of(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        return saved(file, workbook, change);
    }

    static Path made(Path file, Consumer<XSSFWorkbook> content) throws IOException {
        return saved(file, new XSSFWorkbook(), content);
    }

    private static Path saved(Path file, XSSFWorkbook workbook, Consumer<XSSFWorkbook> change) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return file;
    }
}
