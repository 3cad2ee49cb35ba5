package nl.wed.workbench;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.privacy.Decisions;
import nl.wed.workbench.privacy.Personal;
import nl.wed.workbench.privacy.PrivacyScan;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.workspace.KnownPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a whole, run by somebody who is called as a respondent is: no personal string comes out by any way
/// of the command line, nor in what is left behind: the log, temporary files, rests of the database.
class PersonalStringsLeavingTest {
    private static final String PASSWORD = "een lang wachtwoord";
    private static final List<String> NAMES =
            List.of("zonderling", "böhmers", "bohmers", "ouafi", "bo ng", "els van der", "kruit");

    @TempDir
    private Path folder;

    private Path file;
    private Path out;
    private Path temporary;

    private record Ran(int code, String said) {}

    @BeforeEach
    void folders() throws IOException {
        file = Files.createDirectories(folder.resolve("werk")).resolve("a.mv.db");
        out = Files.createDirectories(folder.resolve("uit"));
        temporary = Files.createDirectories(folder.resolve("tijdelijk"));
    }

    @Test
    void whatIsOpenStopsEveryWayToOthersAndIsToldNowhere() throws Exception {
        make(planted());
        for (List<String> way : List.of(
                way("package", "a.wed", "--voor", "collega"),
                way("package", "b.wed", "--voor", "gemeente"),
                way("export", "c.docx"))) {
            var ran = run(way);
            assertThat(ran.code()).as(way.toString()).isNotZero();
            assertThat(ran.said()).contains("er is niets geschreven");
            assertNoString(way.getFirst(), ran.said());
        }
        assertThat(read(out)).isEmpty();
        assertNothingLeftBehind();
    }

    @Test
    void ofPeopleInTheVaultNothingIsInWhatLeaves() throws Exception {
        make(TestTrajectory.project());
        var ways = List.of(
                way("package", "a.wed", "--voor", "collega"),
                way("package", "b.wed", "--voor", "gemeente"),
                way(
                        "export",
                        "c.docx",
                        "--uitvoeringsplannen",
                        out.resolve("plannen").toString()),
                way("figures", "d.xlsx"),
                way("figures", "e.csv"),
                way("figures", "f.docx"));
        for (List<String> way : ways) {
            var ran = run(way);
            assertThat(ran.code()).as(way + ran.said()).isZero();
            assertNoString(way.getFirst(), ran.said());
        }
        var read = read(out);
        assertThat(read.keySet())
                .anyMatch(name -> name.endsWith("c.docx!docProps/core.xml"))
                .anyMatch(name -> name.contains("d.xlsx!xl/workbook.xml"))
                .anyMatch(name -> name.endsWith("e.csv"))
                .anyMatch(name -> name.contains("plannen"));
        read.forEach((name, text) -> assertNoString(name, name + "\n" + text));
        assertNothingLeftBehind();
    }

    private List<String> way(String command, String name, String... more) {
        var all = new ArrayList<>(
                List.of(command, file.toString(), "--out", out.resolve(name).toString()));
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void whatSomebodyLetStandWithAReasonIsTheOnlyThingThatLeaves() throws Exception {
        var project = TestTrajectory.project();
        var message = new KeyMessage(
                TestTrajectory.id("message.2"), "Zoals mevrouw Zonderling in de krant schreef.", List.of());
        project = project.put(FigureRecords.KEY_MESSAGE, message);
        var names = KnownPeople.of(project, Personal.KEYS);
        var open = PrivacyScan.of(project, names).open();
        assertThat(open).hasSize(1);
        make(Decisions.leave(project, open.getFirst(), "Stond in de krant", LocalDate.of(2026, 9, 1)));

        var ran = run(List.of(
                "package", file.toString(), "--out", out.resolve("a.wed").toString()));

        assertThat(ran.code()).as(ran.said()).isZero();
        read(out).forEach((name, text) -> {
            String less = text.replace("Zoals mevrouw Zonderling in de krant schreef.", "");
            assertNoString(name, less);
        });
    }

    @Test
    void aFileThatIsNoTrajectoryAndHasANameForItsNameIsRefusedWithoutALogOfIt() throws Exception {
        make(TestTrajectory.project());
        Path strange =
                Files.writeString(folder.resolve("werk/Gesprek Els Zonderling.mv.db"), "Els Zonderling 0612345678");
        var ran = run(List.of("info", strange.toString()));
        assertThat(ran.code()).isNotZero();
        assertThat(ran.said()).doesNotContain("Exception", "main class");
        assertNothingLeftBehind();
    }

    private static Project planted() {
        var project = TestTrajectory.project();
        for (String words : Personal.STRINGS) {
            var id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
            project = project.put(
                    FigureRecords.KEY_MESSAGE, new KeyMessage(id, "Zie ook " + words + " bij dit punt.", List.of()));
        }
        return project;
    }

    private void make(Project project) throws Exception {
        var database = new Database(Installation.in(folder.resolve("data/werkbank")), StoreSettings.standard("0.1.0"));
        var made = (Opening.Opened)
                database.create(file, project, List.of(TestTrajectory.observationSet()), Optional.empty());
        try (var store = made.store()) {
            Personal.KEYS.forEach(store.vault()::put);
            store.vault().choosePassword(PASSWORD.toCharArray()).join();
            assertThat(KnownPeople.of(project, store.vault())).isInstanceOf(KnownNames.Open.class);
        }
    }

    private Ran run(List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.name=Els Zonderling",
                "-Duser.home=" + folder.resolve("thuis"),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath(),
                Main.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("WERKBANK_KLUIS", PASSWORD);
        builder.directory(Files.createDirectories(folder.resolve("thuis")).toFile());
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said.replace(folder.toString(), ""));
    }

    /// The program runs in another folder.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(one -> Path.of(one).toAbsolutePath().toString())
                .collect(joining(File.pathSeparator));
    }

    /// What the program leaves in its own folder, in that of the user and where temporary files are.
    private void assertNothingLeftBehind() throws IOException {
        for (Path place : List.of(folder.resolve("data"), folder.resolve("thuis"), temporary)) {
            read(place).forEach((name, text) -> assertNoString(name, name + "\n" + text));
        }
        assertThat(read(file.getParent()).keySet()).noneMatch(name -> name.endsWith(".trace.db"));
    }

    private static void assertNoString(String where, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Personal.STRINGS.forEach(words -> assertThat(small).as(where).doesNotContain(words.toLowerCase(Locale.ROOT)));
        NAMES.forEach(name -> assertThat(small).as(where).doesNotContain(name));
    }

    /// Every file there by name, and what is in it; packages and documents as what is in those.
    private static Map<String, String> read(Path place) throws IOException {
        var all = new TreeMap<String, String>();
        if (!Files.exists(place)) {
            return all;
        }
        try (var walk = Files.walk(place)) {
            for (Path one : walk.filter(Files::isRegularFile).toList()) {
                read(place.relativize(one).toString(), Files.readAllBytes(one), all);
            }
        }
        return all;
    }

    private static void read(String name, byte[] bytes, Map<String, String> all) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            all.put(name, new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        Path whole = Files.write(Files.createTempFile("uit", ".zip"), bytes);
        try (var zip = new ZipFile(whole.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                read(name + "!" + entry.getName(), zip.getInputStream(entry).readAllBytes(), all);
            }
        } finally {
            Files.delete(whole);
        }
    }
}
