package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.files.OtherProcess;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.Draft;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Version;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that edits, keeps names, versions and drafts, writes packages, exports, snapshots and full backups is
/// killed without warning, again and again: everything that it had called saved is there afterwards, and nothing is
/// half. `-Dkills=1000` for a longer run.
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 20);

    /// After so many a new file is begun, so that a long run is not one of ever larger files.
    private static final int PER_FILE = 50;

    @TempDir
    Path folder;

    private final Set<Path> seen = new HashSet<>();

    /// What a process printed: what it was, and its id or file.
    private record Saved(String what, String id) {
        static Saved of(String line) {
            String[] parts = line.split(" ");
            assertThat(parts[0]).as(line).isNotEqualTo("refused");
            return new Saved(parts[0], parts[1]);
        }
    }

    @Test
    void whatWasCalledSavedSurvivesAKill() throws Exception {
        var random = new Random(KILLS);
        int saves = 0;
        for (int done = 0; done < KILLS; done += PER_FILE) {
            int now = Math.min(PER_FILE, KILLS - done);
            saves += killed(Files.createDirectories(folder.resolve("nr" + done)), now, random);
            System.out.printf("kills %d, acknowledged %d, lost 0, half 0, refused 0%n", done + now, saves);
        }
    }

    private int killed(Path folder, int kills, Random random) throws Exception {
        var fixture = new StoreFixture(folder);
        fixture.create(StoreFixture.project(10)).close();
        Path out = folder.resolve("pakketten");
        var saved = new ArrayList<Saved>();
        for (int kill = 1; kill <= kills; kill++) {
            saved.addAll(killedAfter(1 + random.nextInt(12), fixture, out, random.nextLong()));
            assertAllThere(saved, kill, fixture, out);
        }
        return saved.size();
    }

    private void assertAllThere(List<Saved> saved, int kill, StoreFixture fixture, Path out) throws Exception {
        var opening = fixture.database.open(fixture.file);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (var store = ((Opening.Opened) opening).store()) {
            var messages = store.load().table(FigureRecords.KEY_MESSAGE);
            var edits = ids(saved, "edit");
            assertThat(edits).allMatch(id -> messages.find(UUID.fromString(id)).isPresent());
            // At most the one of each process that was on its way when it died.
            assertThat(messages.size()).isBetween(10 + edits.size(), 10 + edits.size() + kill);
            assertThat(store.vault().all().keySet().stream().map(UUID::toString))
                    .containsAll(ids(saved, "name"));
            assertThat(store.versions().stream().map(Version::id).map(UUID::toString))
                    .containsAll(ids(saved, "version"));
            assertThat(store.packages().all().stream().map(ExchangedPackage::id).map(UUID::toString))
                    .containsAll(ids(saved, "sent"));
            assertThat(store.drafts().load().stream().map(Draft::field)).containsAll(ids(saved, "draft"));
            assertThat(store.older()).isEmpty();
            assertBackupsWhole(store, ids(saved, "backup"));
        }
        assertWhole(fixture.file.resolveSibling("Almelo.snapshots"));
        assertWhole(out);
        assertThat(ids(saved, "package")).allMatch(id -> Files.exists(out.resolve(id + ".wed")));
        assertThat(ids(saved, "export")).allMatch(id -> Files.exists(out.resolve(id + ".docx")));
        empty(out);
        saved.removeIf(one -> Set.of("package", "export").contains(one.what()));
    }

    private void assertBackupsWhole(H2ProjectStore store, Set<String> made) throws Exception {
        var files = store.backups().all().stream()
                .filter(one -> one.kind().full())
                .map(Backup::file)
                .toList();
        assertThat(files.stream().map(file -> file.getFileName().toString())).containsAll(made);
        for (Path file : files) {
            if (seen.add(file)) {
                assertThat(store.backups().read(file, Optional.empty()).table(FigureRecords.KEY_MESSAGE))
                        .isNotEmpty();
            }
        }
    }

    private static Set<String> ids(List<Saved> saved, String what) {
        return saved.stream()
                .filter(one -> one.what().equals(what))
                .map(Saved::id)
                .collect(Collectors.toSet());
    }

    private void assertWhole(Path packages) throws Exception {
        for (Path file : files(packages)) {
            if (file.toString().endsWith(".wed") && seen.add(file)) {
                assertThat(new PackageReader(Limits.standard()).read(file)).isInstanceOf(PackageReading.Read.class);
            }
            if (file.toString().endsWith(".docx")) {
                try (var document = new XWPFDocument(Files.newInputStream(file))) {
                    assertThat(document.getParagraphs())
                            .anyMatch(paragraph -> paragraph.getText().equals("Bericht."));
                }
            }
        }
    }

    private static void empty(Path folder) throws Exception {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var files = Files.list(Files.createDirectories(folder))) {
            return files.toList();
        }
    }

    private static List<Saved> killedAfter(int lines, StoreFixture fixture, Path out, long seed) throws Exception {
        var process = OtherProcess.of(
                SavingProcess.class,
                fixture.file.toString(),
                fixture.installation.folder().toString(),
                out.toString(),
                String.valueOf(seed));
        var saved = new ArrayList<Saved>();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                saved.add(Saved.of(line));
                if (saved.size() == lines) {
                    // Through the handle, because Process itself would close the pipe and lose what
                    // was printed between reading and killing.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(saved).hasSizeGreaterThanOrEqualTo(lines);
        return saved;
    }
}
