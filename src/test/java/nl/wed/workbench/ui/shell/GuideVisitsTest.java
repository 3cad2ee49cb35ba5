package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideVisitsTest {
    @TempDir
    private Path folder;

    private final UUID trajectory = UUID.randomUUID();
    private boolean wide = true;
    private Location location = new Location();
    private ShellViewModel model = model();

    @Test
    void theGuideIsOpenAtTheFirstVisitOfAStepAndClosedAtTheNext() {
        open(trajectory);
        assertThat(shownAt(Screen.FIGURES)).isTrue();
        assertThat(shownAt(Screen.INTERVIEWS)).isTrue();
        assertThat(shownAt(Screen.FIGURES)).isFalse();
        assertThat(shownAt(Screen.CHAIN)).isFalse();
    }

    @Test
    void whatWasVisitedIsRememberedForThatTrajectory() {
        open(trajectory);
        shownAt(Screen.PLAN);

        open(trajectory);
        assertThat(model.guideShown().get()).as("the overview").isFalse();
        assertThat(shownAt(Screen.PLAN)).isFalse();

        open(UUID.randomUUID());
        assertThat(model.guideShown().get()).as("of another trajectory").isTrue();
        assertThat(shownAt(Screen.PLAN)).isTrue();
    }

    @Test
    void whoOpensItKeepsItUntilItIsClosed() {
        open(trajectory);
        shownAt(Screen.FIGURES);
        shownAt(Screen.CHAIN);
        model.guideShown().set(true);
        assertThat(shownAt(Screen.FIGURES)).isTrue();

        model.guideShown().set(false);
        assertThat(shownAt(Screen.CHAIN)).isFalse();
        assertThat(shownAt(Screen.FIGURES)).isFalse();
    }

    @Test
    void aJumpOnTheSameScreenLeavesItOpen() {
        open(trajectory);
        assertThat(shownAt(Screen.FIGURES)).isTrue();
        assertThat(shownAt(Screen.FIGURES)).isTrue();
    }

    @Test
    void whereThereIsNoRoomItWaitsForAWindowThatHas() {
        wide = false;
        open(trajectory);
        assertThat(model.guideShown().get()).isFalse();
        assertThat(shownAt(Screen.FIGURES)).isFalse();

        wide = true;
        assertThat(shownAt(Screen.INTERVIEWS)).isTrue();
        assertThat(shownAt(Screen.FIGURES)).isTrue();
    }

    private boolean shownAt(Screen screen) {
        location.open(screen);
        return model.guideShown().get();
    }

    private void open(UUID one) {
        location = new Location();
        model = model();
        GuideVisits.follow(SettingsFile.in(folder), one, model, location, () -> wide);
    }

    private static ShellViewModel model() {
        var workspace = FakeProjectStore.workspace(Projects.fresh());
        var open = OpenTrajectory.of(
                workspace, InterventionFacts.none(), ChainFacts.none(), CurrentFigures.of(workspace, Catalogue.load()));
        return new ShellViewModel(workspace, open.project(), open.checks(), Texts.load());
    }
}
