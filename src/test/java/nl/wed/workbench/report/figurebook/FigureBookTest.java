package nl.wed.workbench.report.figurebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureBookTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-09T10:00:00Z"), ZoneOffset.UTC);

    private final WordExport export = new WordExport(Catalogue.load(), Texts.load(), CLOCK);

    @TempDir
    private Path folder;

    @Test
    void theDocumentHasTheMessagesTheFiguresWithTheirReadingAndTheirDefinition() throws IOException {
        var file = export.figureBook(
                Changed.inAll(TestTrajectory.project(), FigureRecords.INDICATOR, "theme", "voorschool"),
                TestTrajectory.observations(),
                false,
                folder.resolve("cijferboek.docx"));

        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains(
                            "Kernboodschappen",
                            "Leeswijzer",
                            "Kinderen in bijstandsgezin",
                            "Het aandeel stijgt licht.",
                            "kinderen in een gezin met bijstand",
                            "kinderen van 0 tot 4 jaar",
                            "Meest vergelijkbare gemeenten",
                            "Proefcijfers jonge kinderen",
                            "Bronnen");
        }
    }

    @Test
    void aFigureOfOneYearSaysWhyThereIsNoTrend() throws IOException {
        var project = Changed.inAll(TestTrajectory.project(), FigureRecords.INDICATOR, "theme", "voorschool");
        var file = folder.resolve("een-jaar.docx");
        export.figureBook(project, _ -> Optional.of(SmallCountsOfOneYear.set()), false, file);

        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("trend niet te berekenen");
        }
    }

    @Test
    void theWorkbookHasARowForEveryFigureAndMunicipality() throws IOException {
        var file = export.figureBook(
                TestTrajectory.project(), TestTrajectory.observations(), false, folder.resolve("cijferboek.xlsx"));

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(8);
            var profile = book.getSheet("Kansenprofiel");
            assertThat(profile.getLastRowNum()).isEqualTo(2);
            assertThat(texts(profile.getRow(0))).contains("Almelo", "Nederland", "Meest vergelijkbare gemeenten");
            assertThat(profile.getRow(1).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(book.getSheet("Gemeenten").getLastRowNum()).isGreaterThan(25);
            assertThat(texts(book.getSheet("Wijken en buurten").getRow(0)))
                    .contains("Kinderen in bijstandsgezin (%), 2024");
        }
    }

    /// The own count is an interval, which is text, and no other cell tells it.
    @Test
    void aSmallCountIsInNoTabOfTheWorkbook() throws IOException {
        var project = Changed.inAll(TestTrajectory.project(), FigureRecords.INDICATOR, "unit", "aantal");
        var file = folder.resolve("klein.xlsx");
        export.figureBook(project, _ -> Optional.of(SmallCountsOfOneYear.set()), false, file);

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            assertThat(cell.getNumericCellValue()).isNotIn(3.0, 4.0);
                        }
                    });
                }
            }
            assertThat(texts(book.getSheet("Jaren").getRow(1))).contains("1–4");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        var project = Changed.inAll(TestTrajectory.project(), FigureRecords.INDICATOR, "name", "=1+1");
        var file = folder.resolve("formule.xlsx");
        export.figureBook(project, TestTrajectory.observations(), false, file);

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var cell = book.getSheet("Kansenprofiel").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        });
        return texts;
    }
}
