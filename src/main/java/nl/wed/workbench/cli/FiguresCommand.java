package nl.wed.workbench.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Clearance;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.privacy.PrivacyScan;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.report.PlanExport.What;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.shown.ShownFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `figures FILE --out cijfers.csv`: every figure of the trajectory with its source; as `.docx` or
/// `.xlsx` the cijferboek.
@CommandLine.Command(name = "figures")
public final class FiguresCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;
    private final WordExport book;
    private final Catalogue catalogue;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.csv|docx|xlsx")
    private Path out = Path.of("");

    @Option(names = "--zonder-onzekere")
    private boolean leavingOut;

    @Option(names = "--toch", paramLabel = "REDEN")
    private @Nullable String anyway;

    public FiguresCommand(Console console, TrajectoryFile.Reader reader, WordExport book, Catalogue catalogue) {
        this.console = console;
        this.reader = reader;
        this.book = book;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() throws CommandRefused, IOException {
        boolean asBook = out.toString().endsWith(".docx") || out.toString().endsWith(PlanExport.WORKBOOK);
        if (!asBook && !out.toString().endsWith(".csv")) {
            throw CommandRefused.because("cli.error.extension", out.toString(), ".csv/.docx/.xlsx");
        }
        var trajectory = reader.open(file);
        var shown = ShownFigures.of(trajectory.project(), trajectory.observations(), catalogue, leavingOut);
        if (!new PrivacyStop(console).lets(clearance(trajectory), anyway)) {
            return BLOCKING;
        }
        if (asBook) {
            book.figureBook(trajectory.project(), trajectory.observations(), leavingOut, out);
            console.say("cli.export.done", out.toString());
        } else {
            table(trajectory, shown);
        }
        new GivenAwayLines(console).say(shown.givenAway(), leavingOut);
        return DONE;
    }

    /// A document is for others; a table or workbook is to work with.
    private Clearance clearance(TrajectoryFile trajectory) {
        boolean document = out.toString().endsWith(".docx");
        var options = new PlanOptions(false, true, leavingOut);
        var texts = new ArrayList<>(book.texts(
                trajectory.project(),
                trajectory.observations(),
                options,
                document ? What.FIGURE_BOOK : What.FIGURE_WORKBOOK));
        texts.add(Passage.of(String.valueOf(out.getFileName())));
        return PrivacyScan.of(trajectory.project(), trajectory.names())
                .passages(document ? Audience.OTHERS : Audience.ONESELF, texts);
    }

    private void table(TrajectoryFile trajectory, ShownFigures shown) throws IOException {
        var table = new FigureTable(trajectory, shown, console.texts());
        var lines = new AtomicInteger();
        AtomicFile.write(out, stream -> {
            var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            // Without this mark a spreadsheet takes the letters for another alphabet.
            writer.write('\uFEFF');
            lines.set(table.writeTo(writer));
            writer.flush();
        });
        console.say("cli.figures.done", lines.get(), out.toString());
    }
}
