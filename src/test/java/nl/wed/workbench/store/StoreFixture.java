package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.vault.KeyCost;

/// A working file in a folder of its own, with an installation beside it.
final class StoreFixture {
    static final StoreSettings SETTINGS = new StoreSettings(
            "0.1.0",
            Duration.ofDays(1),
            Duration.ofSeconds(1),
            new KeyCost(256, 1, 1),
            Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC));

    final Path file;
    final Installation installation;
    final Database database;

    StoreFixture(Path folder) throws IOException {
        Path work = Files.createDirectories(folder.resolve("werk"));
        file = work.resolve("Almelo.mv.db");
        installation = Installation.in(folder.resolve("eigen"));
        database = new Database(installation, SETTINGS);
    }

    /// Does that when a step of some work is reached.
    static Database at(Installation installation, String step, Runnable then) {
        return new Database(
                installation,
                SETTINGS,
                Migrations.standard(),
                new Database.Seams(
                        reached -> {
                            if (reached.equals(step)) {
                                then.run();
                            }
                        },
                        ""));
    }

    /// Breaks off there as if the program had ended, which nobody catches.
    static Database brokenOffAt(Installation installation, String step) {
        return at(installation, step, () -> {
            throw new BrokenOff();
        });
    }

    /// Fails there as a disk may.
    static Database failingAt(Installation installation, String step) {
        return at(installation, step, () -> {
            throw new IllegalStateException(step);
        });
    }

    /// Dies there without a word.
    static Database dyingAt(Path installation, String step) throws IOException {
        return at(
                Installation.in(installation), step, () -> Runtime.getRuntime().halt(DIED));
    }

    /// What a process answers that died.
    static final int DIED = 9;

    /// The program ends here.
    static final class BrokenOff extends Error {
        private static final long serialVersionUID = 1;
    }

    H2ProjectStore create(Project project, ObservationSet... sets) {
        return ((Opening.Opened) database.create(file, project, List.of(sets), Optional.empty())).store();
    }

    H2ProjectStore open() {
        return ((Opening.Opened) database.open(file)).store();
    }

    Opening.Refused refused() {
        return (Opening.Refused) database.open(file);
    }

    static Project project(int each) {
        return new SampleRecords(5).project(each).with(FigureRecords.DATA_SET, Table.empty());
    }

    static Project contentOf(Path snapshot) {
        return ((PackageReading.Read) new PackageReader(Limits.standard()).read(snapshot))
                .content()
                .project();
    }

    static KeyMessage message(String text) {
        return new KeyMessage(UUID.randomUUID(), text, List.of());
    }

    static DataSet dataSet(ObservationSet set) {
        return new DataSet(
                UUID.randomUUID(),
                "cbs-v4",
                "Kerncijfers",
                "CBS",
                null,
                null,
                Instant.EPOCH,
                null,
                List.of(),
                "aa",
                set.contentHash(),
                set.size(),
                null,
                null);
    }

    /// Closes the store the way a power cut does: the files stay as they are at this moment.
    static void crash(H2ProjectStore store, Path file) throws IOException {
        var kept = new TreeMap<Path, byte[]>();
        for (Path one : files(file)) {
            kept.put(one, Files.readAllBytes(one));
        }
        store.close();
        for (var one : kept.entrySet()) {
            Files.write(one.getKey(), one.getValue());
        }
    }

    private static List<Path> files(Path file) throws IOException {
        try (Stream<Path> list = Files.list(file.getParent())) {
            return list.filter(Files::isRegularFile).toList();
        }
    }

    /// What every file of the trajectory holds, to see that nothing was touched.
    Map<String, Integer> contents() throws IOException {
        var contents = new TreeMap<String, Integer>();
        for (Path one : files(file)) {
            contents.put(one.getFileName().toString(), java.util.Arrays.hashCode(Files.readAllBytes(one)));
        }
        return contents;
    }
}
