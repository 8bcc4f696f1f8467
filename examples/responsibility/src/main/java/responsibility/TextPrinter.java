package responsibility;

import io.github.quanheng.papers.Paper;
import io.github.quanheng.papers.Words;
import java.util.List;

/** Prints chapters as plain text. */
final class TextPrinter {
    private TextPrinter() {}

    static String print(List<Chapter> chapters) {
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : chapters) {
            text.append("==== ").append(chapter.name()).append(" ====\n");
            for (Chapter.Part part : chapter.parts()) {
                text.append("\n---- ").append(part.heading()).append(" ----\n");
                part.papers().forEach(paper -> paper(paper, text));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void paper(Paper paper, StringBuilder text) {
        text.append("\n【").append(paper.title()).append("】\n");
        paper.addressee().ifPresent(to -> text.append(to).append("：\n"));
        for (Paper.Block block : paper.body()) {
            if (block instanceof Paper.Heading heading) {
                text.append(heading.text()).append('\n');
            } else if (block instanceof Paper.Paragraph paragraph) {
                text.append("    ").append(paragraph.text()).append('\n');
            } else if (block instanceof Paper.Table table) {
                text.append("  ").append(String.join(" | ", table.columns())).append('\n');
                table.rows()
                        .forEach(row -> text.append("  ")
                                .append(String.join(" | ", row))
                                .append('\n'));
            }
        }
        paper.signatures()
                .forEach(each -> text.append("        ")
                        .append(each.role().map(role -> role + "：").orElse(""))
                        .append(each.party())
                        .append("  ")
                        .append(each.on().map(on -> Words.of(on).zh()).orElse("（未签）"))
                        .append('\n'));
    }
}
