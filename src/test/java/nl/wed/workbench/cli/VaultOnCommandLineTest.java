package nl.wed.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultOnCommandLineTest {
    private static final String PASSWORD = "een wachtwoord";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private Database database;
    private Path file;
    private String recovery;

    @BeforeEach
    void make() throws Exception {
        database = new Database(Installation.in(folder.resolve("eigen")), StoreSettings.standard("0.1.0"));
        file = folder.resolve("a.mv.db");
        var message = new KeyMessage(TestTrajectory.id("named"), "Volgens Walburga Voorbeeldsma daalt het.", List.of());
        var project = TestTrajectory.project().put(FigureRecords.KEY_MESSAGE, message);
        var made = (Opening.Opened)
                database.create(file, project, List.of(TestTrajectory.observationSet()), Optional.empty());
        try (var store = made.store()) {
            TestTrajectory.respondentKeys().forEach(store.vault()::put);
            store.vault().choosePassword(PASSWORD.toCharArray()).join();
            recovery = store.vault().makeRecoveryCode().join().printed();
        }
    }

    @Test
    void withoutAPasswordNamesAreLocked() throws Exception {
        assertThat(reader(Optional.empty()).open(file).names()).isInstanceOf(KnownNames.Locked.class);
    }

    @Test
    void thePasswordAndTheRecoveryCodeOpenThem() throws Exception {
        for (String typed : new String[] {PASSWORD, recovery}) {
            var names = reader(Optional.of(typed)).open(file).names();
            assertThat(names.known()).hasSameSizeAs(TestTrajectory.respondentKeys());
        }
    }

    @Test
    void oneThatDoesNotFitIsRefusedWithNothingMoreThanThat() {
        assertThatThrownBy(() -> reader(Optional.of("fout")).open(file))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(
                                        Texts.load().get(refused.sentence().key()))
                                .isEqualTo("Het wachtwoord of de herstelcode in WERKBANK_KLUIS klopt niet."));
    }

    @Test
    void aPackageIsStoppedForNamesThatCannotBeLookedForAndForNamesThatAreFound() {
        Path out = folder.resolve("weg.wed");
        assertThat(pack(Optional.empty(), out)).isNotZero();
        assertThat(out).doesNotExist();
        assertThat(pack(Optional.of(PASSWORD), out)).isNotZero();
        assertThat(out).doesNotExist();
        assertThat(said.toString()).doesNotContain("Walburga").doesNotContain(PASSWORD);
    }

    private int pack(Optional<String> password, Path out) {
        var writer = new PrintWriter(said);
        var console = new Console(Texts.load(), writer, writer);
        var sent = new SentPackages(database, SettingsFile.in(folder), Clock.systemUTC());
        var command =
                new PackageCommand(console, reader(password), new PackageWriter("0.1.0"), sent, Clock.systemUTC());
        return new Commands(console, List.of(command)).run("package", file.toString(), "--out", out.toString());
    }

    private TrajectoryFile.Reader reader(Optional<String> password) {
        return new TrajectoryFile.Reader(database, password, _ -> {});
    }
}
