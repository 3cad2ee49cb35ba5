package nl.wed.workbench.ui.presenting;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.presenting.deck.Deck;
import nl.wed.workbench.ui.presenting.deck.DeckMaker;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// Slides for tests.
public final class Decks {
    public static final Texts TEXTS = Texts.load();
    public static final Catalogue CATALOGUE = Catalogue.load();
    public static final DeckMaker MAKER = new DeckMaker(CATALOGUE, TEXTS, LocalDate.of(2026, 11, 30), true);

    private Decks() {}

    /// The sample with that name.
    public static ProjectPackage sample(String name) {
        var reading = new PackageReader(Limits.standard()).read(Path.of("sample-projects/" + name + ".wed"));
        return ((PackageReading.Read) reading).content();
    }

    /// The slides of a trajectory without figures.
    public static Deck of(Project project, Topic from) {
        return of(project, _ -> java.util.Optional.empty(), from);
    }

    /// The slides of a trajectory.
    public static Deck of(Project project, Observations observations, Topic from) {
        return MAKER.of(project, ShownFigures.of(project, observations, CATALOGUE), from);
    }

    /// A model on that trajectory, from that screen.
    public static PresentingViewModel model(Workspace workspace, Observations observations, Topic from) {
        return new PresentingViewModel(
                workspace,
                new ProjectProperty(workspace),
                project -> of(project, observations, from),
                from,
                new SimpleStringProperty("Opgeslagen 14:02"),
                TEXTS,
                FakeProjectStore.CLOCK);
    }

    /// A model on that trajectory without figures, from the first slide.
    public static PresentingViewModel model(Workspace workspace) {
        return model(workspace, _ -> java.util.Optional.empty(), Topic.of(Screen.OVERVIEW));
    }
}
