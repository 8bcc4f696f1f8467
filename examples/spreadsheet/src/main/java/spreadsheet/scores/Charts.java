package spreadsheet.scores;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A bar for each item, beside the numbers that it is drawn from. */
final class Charts {
    /** A bar: its name and its length, 0 to 1. */
    record Bar(String name, double share) {}

    private Charts() {}

    static void draw(XSSFWorkbook workbook, String name, String title, List<Bar> bars) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, 40 * 256);
        var percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        for (int i = 0; i < bars.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            row.createCell(0).setCellValue(bars.get(i).name());
            XSSFCell cell = row.createCell(1);
            cell.setCellValue(bars.get(i).share());
            cell.setCellStyle(percent);
        }
        if (bars.isEmpty()) {
            return;
        }
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 3, 0, 15, 4 + 2 * bars.size()));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        values.setMaximum(1);
        values.setNumberFormat("0%");
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        int last = bars.size() - 1;
        data.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, last, 0, 0)),
                        XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, last, 1, 1)))
                .setTitle(title, null);
        chart.plot(data);
    }
}
