package spreadsheet.scores;

import io.github.quanheng.value.Language;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import spreadsheet.grid.Paper;
import spreadsheet.grid.Paper.Look;

/** The sheet 办法 of a scored workbook: by which rulebook it was scored, and what its general provisions are. */
final class RulebookSheet {
    private final Paper paper;
    private final Scored scored;

    RulebookSheet(Paper paper, Scored scored) {
        this.paper = paper;
        this.scored = scored;
    }

    private String say(String zh, String en) {
        return scored.language() == Language.ENGLISH ? en : zh;
    }

    /** Writes the sheet. */
    void write() {
        Sheet sheet = paper.sheet(say("办法", "Rulebook"), 16, 110);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(say("名称", "Title"), scored.rulebook().title().in(scored.language())));
        rows.add(List.of(
                say("版本", "Edition"),
                scored.rulebook().id() + " " + scored.rulebook().edition()));
        rows.add(List.of(say("指纹", "Fingerprint"), scored.rulebook().fingerprint()));
        scored.rulebook()
                .notice()
                .ifPresent(notice -> rows.add(List.of(say("告知", "Notice"), notice.in(scored.language()))));
        if (scored.size() > 0) {
            scored.explain(scored.sheet(0))
                    .provisions()
                    .forEach(provision -> rows.add(List.of(say("总则", "Provision"), provision)));
        }
        rows.add(List.of(
                say("位次", "Rank"),
                say(
                        "按总分由高到低；有分组的在组内排，没有总分的不排",
                        "by the total, highest first; within groups where there are any; none without a total")));
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            paper.put(row, 0, rows.get(i).get(0), Look.SECTION);
            paper.put(row, 1, rows.get(i).get(1), Look.TEXT);
        }
    }
}
