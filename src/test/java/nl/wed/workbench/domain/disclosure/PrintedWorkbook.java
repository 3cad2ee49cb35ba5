package nl.wed.workbench.domain.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.disclosure.PrintedLines.Line;
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

    /// The columns before those of the figures.
    private static final int FIXED = 2;

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

    /// Those of every tab with a column for each figure.
    private static List<Line> lines(XSSFWorkbook book) {
        var lines = new ArrayList<Line>();
        for (Sheet sheet : book) {
            var head = words(sheet.getRow(0));
            int code = head.indexOf(column("code"));
            boolean years = head.getFirst().equals(column("region"));
            if (years
                    || code >= 0
                            && code < FIXED
                            && head.getFirst().matches(column("municipality") + "|" + column("code"))) {
                for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                    var row = sheet.getRow(i);
                    String where =
                            years ? named(row.getCell(0)) : row.getCell(code).getStringCellValue();
                    figures(head, row, where, lines);
                }
            }
        }
        return lines;
    }

    private static void figures(List<String> head, Row row, String region, List<Line> lines) {
        for (int i = FIXED; i < head.size(); i++) {
            var cell = row.getCell(i);
            if (cell != null && cell.getCellType() != CellType.BLANK) {
                lines.add(line(head.get(i).replaceFirst(" \\(.*", ""), region, cell));
            }
        }
    }

    private static String named(Cell region) {
        return region.getStringCellValue().equals(TEXTS.get("report.column.netherlands"))
                ? Series.NETHERLANDS
                : "GM0141";
    }

    private static Line line(String indicator, String region, Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return new Line(
                    WORKBOOK, indicator, region, Optional.of(cell.getNumericCellValue()), Double.NaN, Double.NaN);
        }
        var range = RANGE.matcher(cell.getStringCellValue());
        return range.matches()
                ? new Line(
                        WORKBOOK, indicator, region, Optional.empty(), number(range.group(1)), number(range.group(2)))
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
