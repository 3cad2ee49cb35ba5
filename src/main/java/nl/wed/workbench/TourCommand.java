package nl.wed.workbench;

import java.io.IOException;
import java.nio.file.Path;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.cli.Command;
import nl.wed.workbench.cli.CommandRefused;
import nl.wed.workbench.cli.Console;
import nl.wed.workbench.cli.GivenAwayLines;
import nl.wed.workbench.cli.TrajectoryFile;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.ui.shell.tour.Tour;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tour FILE --out DIR`: a picture of every screen, light and dark. It stands here and not with
/// the other commands because it is the only one that needs the window.
@CommandLine.Command(name = "tour")
final class TourCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;
    private final Tour tour;
    private final Catalogue catalogue;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path folder = Path.of("");

    TourCommand(Console console, TrajectoryFile.Reader reader, Tour tour, Catalogue catalogue) {
        this.console = console;
        this.reader = reader;
        this.tour = tour;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() throws CommandRefused, IOException {
        var trajectory = reader.open(file);
        var pictures = tour.take(trajectory.project(), trajectory.observations(), folder);
        console.say("cli.tour.done", pictures.size(), folder.toString());
        var shown = ShownFigures.of(trajectory.project(), trajectory.observations(), catalogue);
        new GivenAwayLines(console).sayOfScreens(shown.givenAway());
        return DONE;
    }
}
