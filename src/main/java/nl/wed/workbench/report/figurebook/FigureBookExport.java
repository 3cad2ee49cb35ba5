package nl.wed.workbench.report.figurebook;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.report.Documents;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.word.WordWriter;
import nl.wed.workbench.report.workbook.WorkbookWriter;
import nl.wed.workbench.texts.Texts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/// Writes the cijferboek of a trajectory.
public final class FigureBookExport {
    /// The ending of a Word document.
    public static final String WORD = ".docx";

    /// The ending of a workbook.
    public static final String WORKBOOK = ".xlsx";

    private final Catalogue catalogue;
    private final Texts texts;
    private final Clock clock;

    public FigureBookExport(Catalogue catalogue, Texts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /// Whether a file with that name can be written.
    public static boolean writes(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(WORD) || name.endsWith(WORKBOOK);
    }

    /// Writes a Word document or a workbook, as the ending of the file says, whole or not at all;
    /// gives the file.
    public Path write(Project project, Observations observations, Path file) throws IOException {
        if (!writes(file)) {
            throw new IllegalArgumentException("neither Word nor a workbook: " + file);
        }
        var facts = Facts.of(project, observations, catalogue, texts, LocalDate.now(clock));
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(WORD)) {
            new WordWriter(texts::get).write(new Documents(facts).figureBook(), file);
        } else {
            WorkbookWriter.write(new FigureWorkbook(facts).tabs(), file);
        }
        return file;
    }
}
