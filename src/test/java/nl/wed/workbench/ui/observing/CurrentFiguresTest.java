package nl.wed.workbench.ui.observing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class CurrentFiguresTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    private final FakeProjectStore store = new FakeProjectStore(TestTrajectory.project());
    private final Workspace workspace = workspace();

    private Workspace workspace() {
        store.keep(TestTrajectory.observationSet());
        return new Workspace(store, Runnable::run, FakeProjectStore.CLOCK);
    }

    @Test
    void whatIsWorkedOutAheadIsWhatIsWorkedOutWhenAsked() {
        var beside = CurrentFigures.of(workspace, CATALOGUE);
        beside.begin();
        var ahead = beside.now();
        var asked = CurrentFigures.of(workspace, CATALOGUE).now();

        assertThat(ahead.book().all()).isNotEmpty().isEqualTo(asked.book().all());
        assertThat(ahead.profile().lines()).isEqualTo(asked.profile().lines());
    }

    @Test
    void anEditThatTouchesNoFigureLeavesThemAsTheyAre() {
        var figures = CurrentFigures.of(workspace, CATALOGUE);
        ShownFigures before = figures.now();
        workspace.edit("x", project -> project.remove(FigureRecords.KEY_MESSAGE, id("message.1")));

        assertThat(figures.now()).isSameAs(before);
    }

    @Test
    void theFiguresAfterAnEditAreThoseOfTheEditedTrajectoryAlsoWhenNobodyAskedBefore() {
        var figures = CurrentFigures.of(workspace, CATALOGUE);
        figures.begin();
        workspace.edit("x", project -> project.remove(FigureRecords.INDICATOR, id("indicator.reach")));

        assertThat(figures.now().book().find(id("indicator.reach"))).isEmpty();
        assertThat(figures.now().book().find(id("indicator.benefit"))).isPresent();
    }

    @Test
    void whatWasWorkedOutForAnEditIsThereWhenItIsMade() {
        var figures = CurrentFigures.of(workspace, CATALOGUE);
        figures.now();
        var after = workspace.project().remove(FigureRecords.INDICATOR, id("indicator.reach"));
        figures.ahead(after);
        store.loseObservations();

        workspace.edit("x", _ -> after);

        assertThat(figures.now().book().find(id("indicator.reach"))).isEmpty();
        assertThat(figures.now().book().find(id("indicator.benefit"))).isPresent();
    }

    @Test
    void whatWasWorkedOutForAnEditThatIsNotMadeIsNotShown() {
        var figures = CurrentFigures.of(workspace, CATALOGUE);
        figures.ahead(workspace.project().remove(FigureRecords.INDICATOR, id("indicator.reach")));

        assertThat(figures.now().book().find(id("indicator.reach"))).isPresent();
    }
}
