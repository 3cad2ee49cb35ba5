package nl.wed.workbench.ui.figures.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.files.NotWritable;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.report.PlanExport.What;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.shown.GivenAway;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// Writing the cijferboek of the trajectory as it is now.
public final class FigureBookViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final PlanExport export;
    private final Texts texts;

    public FigureBookViewModel(Workspace workspace, ProjectProperty project, PlanExport export, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.export = export;
        this.texts = texts;
    }

    /// A name for the file, without its ending.
    public String suggestedName() {
        String municipality = TrajectoryRecords.trajectoryOf(project.get()).municipalityName();
        return texts.get("book.fileName", municipality.replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }

    /// The work of writing, leaving out the numbers that give a hidden one away or not; it may run
    /// beside the window.
    public Callable<Path> write(Path file, boolean leavingOut) {
        var now = project.get();
        return () -> export.figureBook(now, workspace.observations(), leavingOut, file);
    }

    /// The work of looking which hidden numbers the cijferboek may give away.
    public Callable<List<GivenAway>> givenAway() {
        var now = project.get();
        return () -> export.givenAway(now, workspace.observations(), false);
    }

    /// A document is for others; a workbook is to work with.
    public Audience audience(Path file) {
        return isWorkbook(file) ? Audience.ONESELF : Audience.OTHERS;
    }

    /// The work of collecting every text of what would be written, with the name of the file.
    public Callable<List<Passage>> passages(Path file, boolean leavingOut) {
        var now = project.get();
        var options = new PlanOptions(false, true, leavingOut);
        var what = isWorkbook(file) ? What.FIGURE_WORKBOOK : What.FIGURE_BOOK;
        return () -> Stream.concat(
                        Stream.of(Passage.of(String.valueOf(file.getFileName()))),
                        export.texts(now, workspace.observations(), options, what).stream())
                .toList();
    }

    private static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(PlanExport.WORKBOOK);
    }

    /// What went wrong, in words.
    public String reason(Exception failure) {
        String message = failure.getMessage();
        return failure instanceof NotWritable where
                ? texts.get("plan.export.notWritable", where.folder())
                : failure instanceof IOException && message != null
                        ? message
                        : failure.getClass().getSimpleName();
    }

    Texts texts() {
        return texts;
    }
}
