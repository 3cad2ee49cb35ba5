package nl.wed.workbench.disclosed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.disclosed.PrintedLines.Line;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The figures of the workbook of the cijferboek, as a reader has them.
final class PrintedWorkbook {
    /// What such lines have in the place of a data set.
    static final String WORKBOOK = "werkmap";

    /// Half of the last decimal of a percentage in words.
    static final double HALF = 0.05;

    private static final Texts TEXTS = Texts.load();
    private static final WordExport EXPORT = new WordExport(Catalogue.load(), TEXTS, Clock.systemUTC());
    private static final Pattern RANGE = Pattern.compile("([\\d.,]+)–([\\d.,]+)%?");

    private PrintedWorkbook() {}

    /// The lines of the years, the municipalities and the districts.
    static List<Line> of(GivenSets sets) {
        try {
            var file = Files.createTempFile("cijferboek", ".xlsx");
            EXPORT.figureBook(sets.project(), sets.observations(), false, file);
            try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
                return lines(book);
            } finally {
                Files.delete(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Line> lines(XSSFWorkbook book) {
        var lines = new ArrayList<Line>();
        for (Sheet sheet : book) {
            var head = words(sheet.getRow(0));
            int indicator = head.indexOf(column("indicator"));
            int value = head.indexOf(column("value"));
            int code = head.indexOf(column("code"));
            int region = head.indexOf(column("region"));
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                var row = sheet.getRow(i);
                if (indicator >= 0 && value >= 0) {
                    String where = code >= 0 ? row.getCell(code).getStringCellValue() : named(row.getCell(region));
                    lines.add(line(row.getCell(indicator).getStringCellValue(), where, row.getCell(value)));
                } else if (head.indexOf(column("municipality")) == 0 && code == 1) {
                    municipality(head, row, lines);
                }
            }
        }
        return lines;
    }

    private static void municipality(List<String> head, Row row, List<Line> lines) {
        for (int i = 2; i < head.size(); i++) {
            var cell = row.getCell(i);
            if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                String name = head.get(i).replaceFirst(" \\(.*", "");
                lines.add(line(name, row.getCell(1).getStringCellValue(), cell));
            }
        }
    }

    private static String named(Cell region) {
        return region.getStringCellValue().equals(TEXTS.get("report.column.netherlands")) ? Series.NETHERLANDS : "GM0141";
    }

    private static Line line(String indicator, String region, Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return new Line(
                    WORKBOOK, indicator, region, Optional.of(cell.getNumericCellValue()), Double.NaN, Double.NaN);
        }
        var range = RANGE.matcher(cell.getStringCellValue());
        return range.matches()
                ? new Line(
                        WORKBOOK,
                        indicator,
                        region,
                        Optional.empty(),
                        number(range.group(1)) - HALF,
                        number(range.group(2)) + HALF)
                : new Line(WORKBOOK, indicator, region, Optional.empty(), Double.NaN, Double.NaN);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(".", "").replace(',', '.'));
    }

    private static List<String> words(Row row) {
        var words = new ArrayList<String>();
        row.forEach(cell -> words.add(cell.getStringCellValue()));
        return words;
    }

    private static String column(String key) {
        return TEXTS.get("report.workbook.column." + key);
    }
}
