package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Packed;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.startset.StartFigures;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.start.OpenOutcome;
import nl.wed.workbench.ui.start.TrajectorySummary;
import nl.wed.workbench.workspace.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder of trajectories, of which a user may have removed a working file by hand.
class StoredTrajectoriesTest {
    private static final Path SAMPLE = Path.of("sample-projects", "almelo-0-6.wed");
    private static final NewTrajectory WANTED = new NewTrajectory("GM0141", "0-18", 4, LocalDate.of(2026, 9, 1), "");

    @TempDir
    private Path home;

    @Test
    void aNewTrajectoryTakesNoNameOfWhichSomethingIsLeft() throws IOException {
        var trajectories = trajectories();
        Path folder = folder();
        var wanted = new NewTrajectory("GM0141", "0-18", 4, LocalDate.of(2026, 9, 1), "");
        close(trajectories.create(wanted));
        Files.delete(folder.resolve("Almelo-0-18.mv.db"));
        byte[] left = Files.readAllBytes(folder.resolve("Almelo-0-18.gen"));

        close(trajectories.create(wanted));

        assertThat(trajectories.list())
                .extracting(TrajectorySummary::file)
                .containsExactly(folder.resolve("Almelo-0-18-2.mv.db"));
        assertThat(folder.resolve("Almelo-0-18.gen")).hasBinaryContent(left);
    }

    @Test
    void aTrajectoryThatDoesNotOpenOffersItsNewestFullBackupWhichOpensBesideIt() throws IOException {
        var trajectories = trajectories();
        close(trajectories.create(new NewTrajectory("GM0141", "0-18", 4, LocalDate.of(2026, 9, 1), "")));
        Path file = folder().resolve("Almelo-0-18.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        var refused = (OpenOutcome.Refused) trajectories.open(file);
        var newest = trajectories.backups(file).getFirst();
        assertThat(newest.kind().full()).isTrue();
        assertThat(refused.backup()).contains(newest.file());
        close(trajectories.openKept(newest.file()));
        assertThat(file).hasBinaryContent(bytes);
        assertThat(trajectories.list())
                .filteredOn(one -> one.file().endsWith("Reservekopie.mv.db"))
                .extracting(TrajectorySummary::municipality)
                .containsExactly("Almelo");
        assertThat(trajectories.newerThan(newest, file))
                .hasValueSatisfying(newer -> assertThat(newer.backups()).isZero());
    }

    @Test
    void whereNoFullBackupOpensASnapshotIsOffered() throws IOException {
        close(trajectories().create(new NewTrajectory("GM0141", "0-18", 4, LocalDate.of(2026, 9, 1), "")));
        Path file = folder().resolve("Almelo-0-18.mv.db");
        Path full = trajectories().backups(file).getFirst().file();
        byte[] bytes = Files.readAllBytes(full);
        bytes[bytes.length - 1] ^= 1;
        Files.write(full, bytes);
        byte[] database = Files.readAllBytes(file);
        database[database.length / 2] ^= 1;
        Files.write(file, database);
        assertThat(((OpenOutcome.Refused) trajectories().open(file)).backup())
                .hasValueSatisfying(one -> assertThat(one.toString()).endsWith(".wed"));
    }

    @Test
    void aBackupThatIsDroppedOnTheProgramSaysWhatItIsAndWhereItOpens() throws IOException {
        var trajectories = trajectories();
        close(trajectories.create(new NewTrajectory("GM0141", "0-18", 4, LocalDate.of(2026, 9, 1), "")));
        Path backup = trajectories
                .backups(folder().resolve("Almelo-0-18.mv.db"))
                .getFirst()
                .file();
        for (String name : new String[] {"a.reservekopie", "a.wed", "a.mv.db"}) {
            Path dropped = Files.copy(backup, home.resolve(name));
            var refused = (OpenOutcome.Refused) trajectories.openFile(dropped);
            assertThat(refused.what().key()).isEqualTo("exchange.refused.BACKUP");
            assertThat(refused.next().key()).isEqualTo("backups.next");
        }
        assertThat(trajectories.list()).hasSize(1);
    }

    @Test
    void badFilesAreCardsAndTakeNoGoodOneAlong() throws IOException {
        var trajectories = trajectories();
        close(trajectories.create(new NewTrajectory("GM0141", "0-18", 4, LocalDate.of(2026, 9, 1), "")));
        Path good = folder().resolve("Almelo-0-18.mv.db");
        byte[] whole = Files.readAllBytes(good);
        Files.createFile(folder().resolve("leeg.mv.db"));
        Files.writeString(folder().resolve("tekst.mv.db"), "geen traject".repeat(1_000));
        Files.write(folder().resolve("afgebroken.mv.db"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(folder().resolve("nagemaakt.mv.db"), whole);
        Files.writeString(folder().resolve("vreemd; INIT=x\u202Ebd.vm\n '\".mv.db"), "x");
        Files.writeString(folder().resolve(".mv.db"), "x");
        Files.writeString(folder().resolve("a".repeat(240) + ".mv.db"), "x");
        Files.createDirectory(folder().resolve("map.mv.db"));
        Files.createSymbolicLink(folder().resolve("nergens.mv.db"), home.resolve("nergens"));
        Files.createSymbolicLink(folder().resolve("rond.mv.db"), folder().resolve("rond.mv.db"));
        Path closed = Files.writeString(folder().resolve("dicht.mv.db"), "x");
        Files.setPosixFilePermissions(closed, Set.of());

        var list = trajectories.list();

        assertThat(list)
                .extracting(TrajectorySummary::municipality)
                .contains("Almelo", "leeg", "tekst", "dicht", "vreemd; INIT=x bd.vm '\"", ".mv.db");
        assertThat(list).hasSize(9);
        assertThat(list.stream().filter(one -> !one.progress().isEmpty()))
                .extracting(TrajectorySummary::file)
                .containsExactly(good);
        close(trajectories.open(good));
    }

    @Test
    void aFolderThatCannotBeReadIsAnEmptyList() throws IOException {
        var trajectories = trajectories();
        Files.delete(folder());
        assertThat(trajectories.list()).isEmpty();
        Files.writeString(folder(), "geen map");
        assertThat(trajectories.list()).isEmpty();
    }

    @Test
    void aLargePackageSaysSoFirst() throws Exception {
        Path small = Path.of("sample-projects", "almelo-0-6.wed");
        Path large = Packed.claiming(small, home.resolve("groot.wed"), 300_000);
        var trajectories = trajectories();

        assertThat(trajectories.openPackage(large))
                .isInstanceOfSatisfying(
                        OpenOutcome.Large.class,
                        one -> assertThat(one.size().in(Texts.load())).contains("bevat 301."));
        assertThat(trajectories.openLarge(large))
                .as("it does not hold what it says")
                .isInstanceOf(OpenOutcome.Refused.class);
        close(trajectories.openPackage(small));
    }

    @Test
    void aPackageThatIsOpenedAgainWhileItsFileIsOpenMakesNoCopy() throws IOException {
        var trajectories = trajectories();
        var first = (OpenOutcome.Opened) trajectories.openPackage(SAMPLE);

        var again = trajectories.openPackage(SAMPLE);

        assertThat(again)
                .isInstanceOfSatisfying(
                        OpenOutcome.Known.class,
                        known -> assertThat(known.mine())
                                .extracting(TrajectorySummary::state)
                                .containsExactly(TrajectorySummary.State.OPEN));
        first.store().close();
        assertThat(trajectories.list()).hasSize(1);
    }

    @Test
    void aPackageOfAFileThatWasWorkedInIsAskedAboutAndOneThatWasNotIsOpened() throws IOException {
        var trajectories = trajectories();
        close(trajectories.openPackage(SAMPLE));
        close(trajectories.openPackage(SAMPLE));
        assertThat(trajectories.list())
                .as("nothing was changed, so there is nothing to ask")
                .hasSize(1);

        edit(
                trajectories,
                folder().resolve(trajectories.list().getFirst().file().getFileName()));

        assertThat(trajectories.openPackage(SAMPLE)).isInstanceOf(OpenOutcome.Known.class);
        close(trajectories.openSample(SAMPLE));
        assertThat(trajectories.list()).hasSize(1);
    }

    @Test
    void bothAreKeptAndTheCardsSayOfWhomAndWhen() throws IOException {
        var trajectories = trajectories();
        close(trajectories.openPackage(SAMPLE));
        Path mine = trajectories.list().getFirst().file();
        close(trajectories.openBeside(SAMPLE, new Author("Marieke Jansen", "")));
        edit(trajectories, mine);

        var list = trajectories.list();

        assertThat(list).extracting(TrajectorySummary::file).hasSize(2).startsWith(mine);
        assertThat(list.getFirst().trajectory()).isEqualTo(list.getLast().trajectory());
        var kept = list.getLast();
        assertThat(String.valueOf(kept.file().getFileName())).contains("-van-Marieke-Jansen-");
        assertThat(kept.glimpse().orElseThrow().origin().sender().name()).isEqualTo("Marieke Jansen");
    }

    @Test
    void aPackageIsLookedAtWithoutAFile() throws IOException {
        var trajectories = trajectories();

        assertThat(trajectories.look(SAMPLE))
                .isInstanceOfSatisfying(
                        OpenOutcome.Looked.class,
                        looked -> assertThat(looked.observations()
                                        .find(looked.project()
                                                .all(FigureRecords.DATA_SET)
                                                .getFirst()
                                                .observations()))
                                .isPresent());
        assertThat(trajectories.list()).isEmpty();
    }

    @Test
    void cardsComeFromTheIndexWhileItIsTrue() throws IOException {
        var trajectories = trajectories();
        close(trajectories.create(WANTED));
        var read = trajectories.list();
        Path file = read.getFirst().file();
        List<List<TrajectorySummary>> told = new ArrayList<>();
        byte[] whole = Files.readAllBytes(file);
        var time = Files.getLastModifiedTime(file);
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, (byte) 7);
        Files.write(file, spoilt);
        Files.setLastModifiedTime(file, time);
        assertThat(trajectories.list())
                .as("not opened: size, time and sidecar are the same")
                .isEqualTo(read);

        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 2_000));
        trajectories.list(told::add);

        assertThat(told.getLast()).extracting(TrajectorySummary::state).containsExactly(TrajectorySummary.State.UNREAD);
    }

    @Test
    void anIndexThatWasNotSignedHereIsNotBelieved() throws IOException {
        var trajectories = trajectories();
        close(trajectories.create(WANTED));
        var read = trajectories.list();
        Path index = folder().resolve("kaarten.lijst");
        String text = Files.readString(index);
        assertThat(text).contains("Almelo");
        for (String hostile : List.of(
                text.replace("Almelo", "Zwolle"), "", "x".repeat(100_000), "werkbank-kaarten;1\n{\"file\":[[[[\n0\n")) {
            Files.writeString(index, hostile);
            assertThat(trajectories.list()).isEqualTo(read);
        }
        Files.delete(index);
        Files.createSymbolicLink(index, Path.of("/dev/zero"));
        assertThat(trajectories.list()).isEqualTo(read);
        assertThat(Files.getPosixFilePermissions(index)).doesNotContain(PosixFilePermission.OTHERS_READ);
    }

    @Test
    void aFileOfAnotherDatabaseUnderTheSameNameIsNotTakenForWhatWasThere() throws IOException {
        var trajectories = trajectories();
        close(trajectories.create(WANTED));
        close(trajectories.create(new NewTrajectory("GM0193", "0-6", 2, LocalDate.of(2026, 9, 1), "")));
        trajectories.list();
        Path almelo = folder().resolve("Almelo-0-18.mv.db");
        Path zwolle = folder().resolve("Zwolle-0-6.mv.db");
        for (String part : List.of(".mv.db", ".gen")) {
            Files.copy(
                    folder().resolve("Zwolle-0-6" + part),
                    folder().resolve("Almelo-0-18" + part),
                    StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(trajectories.list())
                .extracting(TrajectorySummary::file, TrajectorySummary::municipality)
                .containsExactlyInAnyOrder(tuple(almelo, "Zwolle"), tuple(zwolle, "Zwolle"));
    }

    @Test
    void aTrajectoryWhoseFileIsGoneIsFoundByItsBackups() throws IOException {
        var trajectories = trajectories();
        close(trajectories.create(WANTED));
        Path file = folder().resolve("Almelo-0-18.mv.db");
        assertThat(trajectories.lost()).isEmpty();
        Files.delete(file);
        Files.delete(folder().resolve("Almelo-0-18.gen"));
        assertThat(trajectories.list()).isEmpty();
        assertThat(trajectories.lost()).containsExactly(file);
        var backups = trajectories.backups(file);
        assertThat(backups).isNotEmpty();
        close(trajectories.openKept(backups.getFirst().file()));
        assertThat(trajectories.list())
                .extracting(TrajectorySummary::municipality)
                .containsExactly("Almelo");
    }

    @Test
    void aTrajectoryThatWentElsewhereIsACardThatSaysWhere() throws IOException {
        var trajectories = trajectories();
        var store = ((OpenOutcome.Opened) trajectories.create(WANTED)).store();
        Path stick = Files.createDirectories(home.resolve("stick"));
        Path file = stick.resolve("Gered.mv.db");
        store.saveElsewhere(file).join();
        Files.delete(folder().resolve("Almelo-0-18.mv.db"));
        trajectories.workedIn(file, store.load());
        store.close();
        for (int times = 0; times < 2; times++) {
            assertThat(trajectories().list())
                    .extracting(TrajectorySummary::file, TrajectorySummary::municipality, TrajectorySummary::elsewhere)
                    .containsExactly(tuple(file, "Almelo", Optional.of(stick)));
        }
        Files.delete(file);
        assertThat(trajectories().list()).isEmpty();
    }

    private void edit(StoredTrajectories trajectories, Path file) {
        var store = ((OpenOutcome.Opened) trajectories.open(file)).store();
        var project = store.load();
        var trajectory = TrajectoryRecords.trajectoryOf(project).withClient("GGD Twente");
        store.save(project.put(TrajectoryRecords.TRAJECTORY, trajectory), "Opdrachtgever")
                .join();
        store.close();
    }

    private Path folder() {
        return home.resolve("trajecten");
    }

    private StoredTrajectories trajectories() throws IOException {
        var catalogue = Catalogue.load();
        return new StoredTrajectories(
                Files.createDirectories(folder()),
                home.resolve("voorbeelden"),
                new Database(
                        Installation.in(home.resolve("eigen")), StoreSettings.standard(CommandLineProgram.VERSION)),
                new TrajectorySetup(catalogue, Texts.load()),
                new StartFigures(catalogue, Texts.load()),
                catalogue.interventionFacts(LocalDate.of(2026, 9, 1)));
    }

    private static void close(OpenOutcome outcome) {
        assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
        ((OpenOutcome.Opened) outcome).store().close();
    }
}
