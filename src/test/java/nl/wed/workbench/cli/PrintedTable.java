package nl.wed.workbench.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;

/// What `figures --out x.csv` writes.
public final class PrintedTable {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Texts TEXTS = Texts.load();

    private PrintedTable() {}

    /// The lines of all figures; `leavingOut` as with `--zonder-onzekere`.
    public static String of(Project project, Observations observations, boolean leavingOut) {
        var text = new StringWriter();
        var shown = ShownFigures.of(project, observations, CATALOGUE, leavingOut);
        try {
            new FigureTable(new TrajectoryFile(project, observations, Optional.empty()), shown, TEXTS).writeTo(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
