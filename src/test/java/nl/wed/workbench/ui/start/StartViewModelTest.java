package nl.wed.workbench.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.workspace.ProjectStore;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<ProjectStore> opened = new ArrayList<>();

    @Test
    void theListIsReadBesideTheWindow() {
        var model = model(FakeTrajectories.two());
        assertThat(model.listed().get()).isFalse();
        model.refresh();

        assertThat(model.listed().get()).isTrue();
        assertThat(model.list()).hasSize(2);
    }

    @Test
    void aReceivedFileIsOpened() {
        var trajectories = FakeTrajectories.none();
        dialogs.file(Path.of("ontvangen.wed"));
        model(trajectories).openPackage();

        assertThat(trajectories.asked).containsExactly(Path.of("ontvangen.wed"));
        assertThat(opened).hasSize(1);
    }

    @Test
    void ofSeveralSamplesOneIsChosen() {
        var trajectories = FakeTrajectories.none();
        dialogs.choosing(1);
        model(trajectories).openSample();

        assertThat(trajectories.asked).containsExactly(Path.of("voorbeeld-midden.wed"));
    }

    @Test
    void whatCannotBeOpenedIsTold() {
        var trajectories = FakeTrajectories.two().refusing();
        model(trajectories).open(trajectories.list().getFirst());

        assertThat(opened).isEmpty();
        assertThat(dialogs.told).containsExactly("Het traject is niet geopend");
    }

    @Test
    void anOlderStateStaysOpenAndOffersTheNewerBackup() {
        var trajectories = FakeTrajectories.two().older();
        model(trajectories).open(trajectories.list().getFirst());
        assertThat(dialogs.told).containsExactly("Een oudere stand");
        assertThat(opened).hasSize(1);
        assertThat(trajectories.asked).isEmpty();

        dialogs.filling(_ -> {});
        model(trajectories).open(trajectories.list().getFirst());
        assertThat(opened).hasSize(2);
        assertThat(trajectories.asked).containsExactly(Path.of("reserve.wed"));
    }

    @Test
    void aLargePackageIsOpenedOnlyWhenTheUserStillWantsTo() {
        var trajectories = FakeTrajectories.none().large();
        dialogs.file(Path.of("groot.wed"));
        model(trajectories).openPackage();

        assertThat(dialogs.told).containsExactly("Dit is een groot pakket");
        assertThat(trajectories.asked).isEmpty();

        dialogs.file(Path.of("groot.wed")).confirming();
        model(trajectories).openPackage();
        assertThat(trajectories.asked).containsExactly(Path.of("groot.wed"));
        assertThat(opened).hasSize(1);
    }

    @Test
    void whatWasTakenOutOfAPackageIsTold() {
        var trajectories = FakeTrajectories.none().remarking(20);
        dialogs.file(Path.of("ontvangen.wed"));
        model(trajectories).openPackage();

        assertThat(opened).hasSize(1);
        assertThat(dialogs.told).containsExactly("Het pakket is geopend, zonder wat er niet in klopte");
        assertThat(dialogs.texts.getFirst().lines()).hasSize(13).last().isEqualTo("En nog 8 opmerkingen.");
    }

    private StartViewModel model(FakeTrajectories trajectories) {
        return new StartViewModel(trajectories, new SameThreadBackground(), dialogs, Texts.load(), opened::add);
    }
}
