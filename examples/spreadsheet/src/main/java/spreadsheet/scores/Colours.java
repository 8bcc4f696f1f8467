package spreadsheet.scores;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Colours a column of scores by the share of the full marks that stand in a row above it: nothing, less than half, some lost, no number. */
final class Colours {
    private final SheetConditionalFormatting formatting;
    private final int first;
    private final int last;
    private final int fullRow;

    Colours(Sheet sheet, int first, int last, int fullRow) {
        this.formatting = sheet.getSheetConditionalFormatting();
        this.first = first;
        this.last = last;
        this.fullRow = fullRow;
    }

    void share(int column) {
        if (last < first) {
            return;
        }
        String letter = CellReference.convertNumToColString(column);
        String cell = letter + (first + 1);
        String full = letter + "$" + (fullRow + 1);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(first, last, column, column)},
                new ConditionalFormattingRule[] {
                    rule("ISTEXT(" + cell + ")", IndexedColors.GREY_25_PERCENT),
                    rule("AND(ISNUMBER(" + cell + ")," + cell + "*2<" + full + ")", IndexedColors.ROSE),
                    rule("AND(ISNUMBER(" + cell + ")," + cell + "<" + full + ")", IndexedColors.LIGHT_YELLOW)
                });
    }

    private ConditionalFormattingRule rule(String formula, IndexedColors colour) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(colour.getIndex());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
