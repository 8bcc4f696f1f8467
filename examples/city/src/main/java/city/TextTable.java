package city;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal, where a Chinese character takes two columns; numbers stand on the right. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    String text() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(widths.get(column) - width(cell));
                line.append(isNumber(cell) ? blanks + cell : cell + blanks).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[-−]?[0-9][0-9,.]*");
    }

    private static int width(String text) {
        return text.codePoints()
                .map(each -> UnicodeScript.of(each) == UnicodeScript.HAN
                                || (each >= 0x3000 && each <= 0x303F)
                                || (each >= 0xFF01 && each <= 0xFF60)
                        ? 2
                        : 1)
                .sum();
    }
}
