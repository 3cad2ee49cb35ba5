package nl.wed.workbench.printed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook as it is on disk: its tabs with their rows of cells.
record Workbook(Map<String, List<List<Entry>>> tabs) {
    /// A number with the decimals in which it is shown, a text, or nothing.
    sealed interface Entry {}

    record Amount(String digits, int decimals) implements Entry {
        BigDecimal number() {
            return new BigDecimal(digits);
        }

        String shown() {
            return Dutch.number(number(), decimals);
        }
    }

    record Words(String text) implements Entry {}

    static Workbook read(Path file) throws IOException {
        Map<String, List<List<Entry>>> tabs = new LinkedHashMap<>();
        try (var book = new XSSFWorkbook(file.toFile())) {
            for (Sheet sheet : book) {
                List<List<Entry>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<Entry> cells = new ArrayList<>();
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        cells.add(entry(row.getCell(i)));
                    }
                    rows.add(cells);
                }
                tabs.put(sheet.getSheetName(), rows);
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        return new Workbook(tabs);
    }

    private static Entry entry(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return new Words("");
        }
        if (cell.getCellType() != CellType.NUMERIC) {
            return new Words(cell.getStringCellValue());
        }
        String format = cell.getCellStyle().getDataFormatString();
        int point = format.indexOf('.');
        String digits = ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getRawValue();
        return new Amount(digits, point < 0 ? 0 : format.length() - point - 1);
    }

    List<List<Entry>> rows(String tab) {
        return tabs.get(tab).subList(1, tabs.get(tab).size());
    }

    List<String> heads(String tab) {
        return tabs.get(tab).getFirst().stream().map(Workbook::text).toList();
    }

    static String text(Entry entry) {
        return switch (entry) {
            case Words(var text) -> text;
            case Amount amount -> amount.shown();
        };
    }

    static String text(List<Entry> row, int i) {
        return i < row.size() ? text(row.get(i)) : "";
    }
}
