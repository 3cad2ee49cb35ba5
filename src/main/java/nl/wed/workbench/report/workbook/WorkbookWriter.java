package nl.wed.workbench.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.texts.Numbers;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes tabs as an xlsx file, whole or not at all: heads that stay in view, a filter on every
/// column, and no formula anywhere.
public final class WorkbookWriter {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHARACTER = 256;
    private static final int MOST_LINES = 25;
    private static final int LONGEST_TEXT = 32_767;

    private final SXSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle words;
    private final Map<String, CellStyle> numbers = new HashMap<>();

    private WorkbookWriter(SXSSFWorkbook book) {
        this.book = book;
        head = head();
        words = words();
    }

    /// Writes the tabs, in their order, to that file.
    public static void write(List<Tab> tabs, Path file) throws IOException {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var writer = new WorkbookWriter(book);
            tabs.forEach(writer::add);
            AtomicFile.write(file, book::write);
        }
    }

    private void add(Tab tab) {
        var sheet = book.createSheet(tab.name());
        heads(sheet.createRow(0), tab);
        int number = 1;
        for (List<Cell> cells : tab.rows()) {
            row(sheet.createRow(number++), cells, tab.columns());
        }
        for (int column = 0; column < tab.columns().size(); column++) {
            sheet.setColumnWidth(column, tab.columns().get(column).width() * CHARACTER);
        }
        finish(sheet, tab);
    }

    private static void finish(Sheet sheet, Tab tab) {
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, tab.rows().size(), 0, tab.columns().size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void heads(Row row, Tab tab) {
        height(
                row,
                tab.columns().stream()
                        .<Cell>map(one -> new Cell.Words(one.head()))
                        .toList(),
                tab.columns());
        for (int column = 0; column < tab.columns().size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(tab.columns().get(column).head());
            cell.setCellStyle(head);
        }
    }

    /// Not every spreadsheet works out by itself how high a row with wrapped text is.
    private static void height(Row row, List<Cell> cells, List<Tab.Column> columns) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Words(String text)) {
                int width = columns.get(column).width();
                lines = Math.max(
                        lines,
                        text.lines().mapToInt(line -> 1 + line.length() / width).sum());
            }
        }
        row.setHeightInPoints(Math.min(lines, MOST_LINES) * row.getSheet().getDefaultRowHeightInPoints());
    }

    private void row(Row row, List<Cell> cells, List<Tab.Column> columns) {
        height(row, cells, columns);
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Words(String text) -> {
                    var cell = row.createCell(column);
                    cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
                    cell.setCellStyle(words);
                }
                case Cell.Amount(double number, int decimals, boolean provisional) -> {
                    var cell = row.createCell(column);
                    cell.setCellValue(Numbers.exact(BigDecimal.valueOf(number)).doubleValue());
                    cell.setCellStyle(numbers.computeIfAbsent(format(decimals, provisional), this::number));
                }
                case Cell.Empty() -> {}
            }
        }
    }

    private CellStyle head() {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /// A spreadsheet shows the mark of text instead of reading what is behind it as a formula.
    private CellStyle words() {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        return style;
    }

    private static String format(int decimals, boolean provisional) {
        String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return provisional ? format + '"' + Cell.PROVISIONAL + '"' : format;
    }

    private CellStyle number(String format) {
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
