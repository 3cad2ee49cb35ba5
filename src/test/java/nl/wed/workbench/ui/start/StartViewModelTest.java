package nl.wed.workbench.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.Glimpse;
import nl.wed.workbench.workspace.ProjectStore;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<ProjectStore> opened = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private Path shown = Path.of("");

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
    void aBackupOfATrajectoryOfTheListIsOpenedBesideAfterItWasAsked() {
        var trajectories = FakeTrajectories.two().with(List.of(backup("nieuw", 9), backup("oud", 4)));
        var model = model(trajectories);
        model.refresh();
        dialogs.choosing(1).choosing(1);
        model.openBackup();
        assertThat(trajectories.asked).isEmpty();
        dialogs.confirming().choosing(1).choosing(1);
        model.openBackup();
        assertThat(trajectories.asked).containsExactly(Path.of("oud.reservekopie"));
        assertThat(opened).hasSize(1);
    }

    @Test
    void aFileThatIsNoBackupIsTold() {
        dialogs.choosing(0).file(Path.of("iets.reservekopie"));
        model(FakeTrajectories.none().refusing(BackupRefused.Reason.NOT_A_BACKUP))
                .openBackup();
        assertThat(dialogs.told).containsExactly("Het traject is niet geopend");
        assertThat(opened).isEmpty();
    }

    @Test
    void aTrajectoryWithoutBackupsSaysSo() {
        var model = model(FakeTrajectories.two());
        model.refresh();
        dialogs.choosing(2);
        model.openBackup();
        assertThat(dialogs.texts).containsExactly("Van dit traject is nog geen reservekopie die kan worden geopend.");
    }

    private static Backup backup(String name, long generation) {
        return new Backup(
                Path.of(name + ".reservekopie"),
                Backup.Kind.AUTOMATIC,
                OptionalLong.of(generation),
                Instant.parse("2026-09-01T10:00:00Z"),
                2_000,
                Optional.of(new Backup.Inside(10, 1, true, true)));
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
    void aPackageOfATrajectoryThatIsHereIsAskedAbout() {
        var trajectories = FakeTrajectories.two().known();
        dialogs.file(Path.of("van-buiten.wed"));
        model(trajectories).openPackage();

        assertThat(dialogs.told).containsExactly("Dit traject is hier al");
        assertThat(trajectories.asked).as("nothing without an answer").isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void onesOwnIsOpenedOnRequest() {
        var trajectories = asking(PackageQuestion.Way.MINE);

        assertThat(trajectories.asked).containsExactly(Path.of("Almelo.mv.db"));
    }

    @Test
    void thePackageIsLookedAtAboveOnesOwn() {
        var trajectories = asking(PackageQuestion.Way.LOOK);

        assertThat(trajectories.asked).containsExactly(Path.of("Almelo.mv.db"), "look van-buiten.wed");
        assertThat(looked)
                .containsExactly("U bekijkt het pakket van-buiten.wed. Uw eigen traject staat hieronder open.");
    }

    @Test
    void bothAreKeptWithWhoSentIt() {
        var trajectories = asking(PackageQuestion.Way.BESIDE);

        assertThat(trajectories.asked)
                .containsExactly(List.of(Path.of("van-buiten.wed"), new Author("Marieke Jansen", "")));
    }

    @Test
    void whatIsShownAlreadyIsNotOpenedAgain() {
        var trajectories = FakeTrajectories.two().known();
        shown = Path.of("Almelo.mv.db");
        dialogs.file(Path.of("van-buiten.wed")).filling(content -> {});
        var model = model(trajectories);
        model.openPackage();
        model.openFile(Path.of("Almelo.mv.db"), () -> {});

        assertThat(trajectories.asked).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void theNewestWorkOfATrajectoryStandsBeforeItsOlderFiles() {
        var two = FakeTrajectories.two().list();
        var older = copy(two.getFirst(), "ouder.mv.db", -3);
        var newer = copy(two.getFirst(), "nieuwer.mv.db", 3);

        var groups = TrajectoryGroup.of(List.of(older, two.getFirst(), two.getLast(), newer));

        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().newest()).isEqualTo(newer);
        assertThat(groups.getFirst().others()).containsExactly(two.getFirst(), older);
    }

    private static TrajectorySummary copy(TrajectorySummary of, String name, int days) {
        var one = of.glimpse().orElseThrow();
        var glimpse = new Glimpse(
                one.trajectory(),
                one.municipality(),
                one.scope(),
                one.client(),
                one.fictional(),
                one.edited(),
                one.worked().plus(days, ChronoUnit.DAYS),
                one.by(),
                one.origin(),
                one.steps());
        return new TrajectorySummary(
                Path.of(name), of.state(), name, of.changed(), Optional.empty(), Optional.of(glimpse));
    }

    private FakeTrajectories asking(PackageQuestion.Way way) {
        var trajectories = FakeTrajectories.two().known();
        dialogs.file(Path.of("van-buiten.wed")).filling(content -> {
            ((PackageQuestion) content).way().set(way);
            ((PackageQuestion) content).sender().set("Marieke Jansen");
        });
        model(trajectories).openPackage();
        return trajectories;
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
        var place = new Place() {
            @Override
            public void opened(ProjectStore store) {
                opened.add(store);
            }

            @Override
            public boolean shows(Path file) {
                return file.equals(shown);
            }

            @Override
            public void look(Project project, Observations observations, String words) {
                looked.add(words);
            }
        };
        return new StartViewModel(trajectories, new SameThreadBackground(), dialogs, Texts.load(), place);
    }
}
