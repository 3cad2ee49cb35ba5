package nl.wed.workbench.ui.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// Step 1 of a trajectory in memory, and small files to read into it.
public record Example(Workspace workspace, ProjectProperty project, FiguresViewModel model) {
    public static final Texts TEXTS = Texts.load();
    public static final Catalogue CATALOGUE = Catalogue.load();

    /// The test trajectory with its observations.
    public static Example filled() {
        return of(TestTrajectory.project());
    }

    /// Any trajectory.
    public static Example of(Project start) {
        var workspace = FakeProjectStore.workspace(start);
        workspace.keep(TestTrajectory.observationSet());
        var project = new ProjectProperty(workspace);
        var model = new FiguresViewModel(
                workspace,
                project,
                CurrentFigures.of(workspace, CATALOGUE),
                CATALOGUE,
                new SameThreadBackground(),
                TEXTS,
                Intakes.fresh());
        return new Example(workspace, project, model);
    }

    /// A table of thirty municipalities that fills one indicator of the catalogue, W09.
    public static Path recognisedFile(Path folder) throws IOException {
        return file(folder.resolve("cijfers-2021-85039NED.csv"), "Low income threshold (%)");
    }

    /// A table of thirty municipalities that does not say of which year it is.
    public static Path fileWithoutYear(Path folder) throws IOException {
        return file(folder.resolve("bereik.csv"), "Bereik (%)");
    }

    private static Path file(Path path, String measure) throws IOException {
        String rows = IntStream.range(0, 30)
                .mapToObj(n -> "GM%04d;Gemeente %d;%d.5".formatted(130 + n, n, 3 + n % 20))
                .collect(Collectors.joining("\n"));
        return Files.writeString(path, "regiocode;naam;" + measure + "\n" + rows + "\n");
    }
}
