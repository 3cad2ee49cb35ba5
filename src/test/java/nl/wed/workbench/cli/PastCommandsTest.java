package nl.wed.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.BackupWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Author;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();
    private final Project start = Project.empty(new UUID(0, 1))
            .put(TrajectoryRecords.TRAJECTORY, TrajectoryRecords.trajectoryOf(TestTrajectory.project()));
    private Commands commands;

    @BeforeEach
    void prepare() throws IOException {
        var console = new Console(Texts.load(), new PrintWriter(out), new PrintWriter(error));
        var installation = Installation.in(folder.resolve("eigen"));
        var database = new Database(installation, new StoreSettings("0.1.0", java.time.Duration.ofDays(1), CLOCK));
        var reader = new TrajectoryFile.Reader(database);
        var words = new BackupWords(console.texts(), ZoneOffset.UTC);
        var moments = new Moments(console.texts(), ZoneOffset.UTC);
        var settings = SettingsFile.in(installation.folder());
        settings.change(now -> now.of("Anna Adviseur", "Bureau Voorbeeld"));
        commands = new Commands(
                console,
                List.of(
                        new VersionsCommand(console, reader, moments),
                        new PackagesCommand(console, reader, moments),
                        new CompareCommand(console, reader),
                        new BackupsCommand(console, database, words),
                        new BackupCommand(console, database, words),
                        new RestoreCommand(console, database, words, Optional.empty()),
                        new PackageCommand(
                                console,
                                reader,
                                new PackageWriter("0.1.0"),
                                new SentPackages(database, settings, CLOCK),
                                CLOCK),
                        new OpenPackageCommand(console, database, folder.resolve("trajecten"), CLOCK)));
        try (var store =
                ((Opening.Opened) database.create(file("a.mv.db"), start, List.of(), Optional.empty())).store()) {
            store.saveVersion("Eerste", new Author("Anna Adviseur", ""), start).join();
            store.save(start.put(FigureRecords.KEY_MESSAGE, message()), "bericht")
                    .join();
        }
    }

    @Test
    void versionsAreListedWithWhenAndByWhom() {
        assertThat(run("versions", "a.mv.db")).isZero();
        assertThat(out).hasToString("Eerste (1 september 2026, 10:00, door Anna Adviseur)\n");
    }

    @Test
    void aVersionIsComparedWithNowAndTwoFilesWithEachOther() {
        String sentence = "- Kernboodschap 'Het aantal daalt.' is toegevoegd\n";
        assertThat(commands.run("compare", file("a.mv.db").toString(), "--van", "Eerste"))
                .isZero();
        assertThat(out).hasToString("Eén wijziging.\nStap 1 Cijfers op een rij (1 wijziging)\n" + sentence);
        out.getBuffer().setLength(0);
        assertThat(commands.run(
                        "package",
                        file("a.mv.db").toString(),
                        "--toch",
                        "proef",
                        "--out",
                        file("a.wed").toString()))
                .as(error.toString())
                .isZero();
        out.getBuffer().setLength(0);
        assertThat(commands.run(
                        "compare", file("a.wed").toString(), file("a.mv.db").toString(), "--naar", "Eerste"))
                .as(error.toString())
                .isZero();
        assertThat(out.toString()).contains("- Kernboodschap 'Het aantal daalt.' is verwijderd");
    }

    @Test
    void aNameThatIsNotThereAndNothingToCompareAreSaid() {
        assertThat(commands.run("compare", file("a.mv.db").toString(), "--van", "Tweede"))
                .isEqualTo(Command.REFUSED);
        assertThat(error.toString()).contains("Er is geen versie of pakket met de naam ‘Tweede’");
        assertThat(run("compare", "a.mv.db")).isEqualTo(Command.REFUSED);
        assertThat(error.toString()).contains("Noem een tweede bestand");
    }

    @Test
    void whatIsSentAndReceivedIsKeptOnBothSides() {
        assertThat(commands.run(
                        "package",
                        file("a.mv.db").toString(),
                        "--toch",
                        "proef",
                        "--ontvanger",
                        "gemeente Almelo",
                        "--out",
                        file("a.wed").toString()))
                .as(error.toString())
                .isZero();
        assertThat(commands.run(
                        "open-package",
                        file("a.wed").toString(),
                        "--out",
                        file("b.mv.db").toString()))
                .isZero();
        out.getBuffer().setLength(0);
        assertThat(run("packages", "a.mv.db")).isZero();
        assertThat(run("packages", "b.mv.db")).isZero();
        assertThat(out)
                .hasToString("verstuurd 1 september 2026, 10:00: a.wed, door Anna Adviseur, Bureau Voorbeeld,"
                        + " aan gemeente Almelo\n"
                        + "ontvangen 1 september 2026, 10:00: a.wed, van Anna Adviseur, Bureau Voorbeeld\n");
    }

    @Test
    void aBackupIsMadeListedAndRestoredBesideAndTakenForNothingElse() throws IOException {
        Path out = folder.resolve("stick.reservekopie");
        assertThat(commands.run("backup", file("a.mv.db").toString(), "--out", out.toString()))
                .as(error.toString())
                .isZero();
        assertThat(this.out.toString())
                .contains("De reservekopie staat in " + out)
                .contains("1 versie, geen namen")
                .contains("opent alleen op deze computer");
        byte[] kept = java.nio.file.Files.readAllBytes(out);
        assertThat(commands.run("backup", file("a.mv.db").toString(), "--out", out.toString()))
                .isEqualTo(Command.REFUSED);
        assertThat(out).hasBinaryContent(kept);
        this.out.getBuffer().setLength(0);
        assertThat(run("backups", "a.mv.db")).isZero();
        assertThat(this.out.toString()).contains("1 sep 2026, 10:00 (met de hand), na bewerking ");

        this.out.getBuffer().setLength(0);
        assertThat(commands.run(
                        "restore", out.toString(), "--out", file("c.mv.db").toString()))
                .as(error.toString())
                .isZero();
        assertThat(run("versions", "c.mv.db")).isZero();
        assertThat(this.out.toString()).contains("c.mv.db is gemaakt van de reservekopie van 1 sep 2026, 10:00");
        assertThat(this.out.toString()).contains("Eerste (1 september 2026, 10:00, door Anna Adviseur)");
        assertThat(commands.run(
                        "restore", out.toString(), "--out", file("c.mv.db").toString()))
                .isEqualTo(Command.REFUSED);

        assertThat(commands.run(
                        "open-package", out.toString(), "--out", file("d.mv.db").toString()))
                .isEqualTo(Command.REFUSED);
        assertThat(commands.run("compare", out.toString(), file("a.mv.db").toString()))
                .isEqualTo(Command.REFUSED);
        assertThat(error.toString()).contains("volledige reservekopie van een traject en geen pakket");
        assertThat(commands.run(
                        "restore",
                        file("a.mv.db").toString(),
                        "--out",
                        file("e.mv.db").toString()))
                .isEqualTo(Command.REFUSED);
        assertThat(error.toString()).contains("Dit is geen reservekopie van de werkbank.");
    }

    @Test
    void theBackupsOfAFileThatIsGoneAreListedAndAnOlderOneSaysWhatIsNewer() throws IOException {
        assertThat(commands.run(
                        "backup",
                        file("a.mv.db").toString(),
                        "--out",
                        file("x.reservekopie").toString()))
                .isZero();
        java.nio.file.Files.delete(file("a.mv.db"));
        out.getBuffer().setLength(0);
        assertThat(run("backups", "a.mv.db")).isZero();
        String[] lines = out.toString().split("\n");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
        String oldest = lines[lines.length - 1].replaceFirst(".*; ", "");
        assertThat(commands.run("restore", oldest, "--out", file("terug.mv.db").toString()))
                .as(error.toString())
                .isZero();
        assertThat(out.toString()).containsAnyOf("Nieuwer dan deze: ", "Er is niets nieuwer dan deze");
    }

    @Test
    void aPackageOfATrajectoryOnTheStartScreenComesBesideItOnlyWithWhoSentIt() throws IOException {
        Path folder = Files.createDirectories(file("trajecten"));
        String sent = file("a.wed").toString();
        assertThat(commands.run("package", file("a.mv.db").toString(), "--toch", "proef", "--out", sent))
                .isZero();
        assertThat(open(sent, folder.resolve("mijn.mv.db"))).isZero();

        assertThat(open(sent, folder.resolve("weer.mv.db"))).isEqualTo(2);
        assertThat(error.toString()).contains("Dit traject is hier al: ", "mijn.mv.db");
        assertThat(folder.resolve("weer.mv.db")).doesNotExist();
        assertThat(open(sent, file("elders.mv.db")))
                .as("not on the start screen")
                .isZero();
        assertThat(error.toString()).contains("Let op: van dit traject is er al een werkbestand");

        assertThat(open(sent, folder.resolve("weer.mv.db"), "--naast", "Marieke Jansen"))
                .isZero();
        out.getBuffer().setLength(0);
        assertThat(run("packages", "trajecten/weer.mv.db")).isZero();
        assertThat(out.toString()).contains("van Marieke Jansen");
    }

    private int open(String sent, Path to, String... more) {
        return commands.run(Stream.concat(Stream.of("open-package", sent, "--out", to.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private int run(String command, String name) {
        return commands.run(command, file(name).toString());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static KeyMessage message() {
        return new KeyMessage(new UUID(0, 7), "Het aantal daalt.", List.of());
    }
}
