package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files as power cuts leave them at random moments of work, also while a database that grew is written anew and
/// takes the place of the old: all that was called saved is in them. `-Dimages=1200` for a longer run.
class PowerCutTest {
    private static final int IMAGES = Integer.getInteger("images", 60);
    private static final int AROUND_A_SWAP = 12;

    @TempDir
    Path folder;

    private final Random random = new Random(IMAGES);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final List<Image> images = new ArrayList<>();
    private StoreFixture fixture;
    private Project project = StoreFixture.project(10);
    private String step = "at work";
    private int next = 3;
    private int swaps;

    /// The files after a cut, how many edits had been called saved by then, and when it was.
    private record Image(Path file, int saved, String when) {}

    @Test
    void whatWasCalledSavedSurvivesAPowerCut() throws Exception {
        CutDisk.register();
        fixture = new StoreFixture(folder);
        var database = new Database(
                fixture.installation,
                StoreFixture.SETTINGS,
                Migrations.standard(),
                new Database.Seams(this::reached, CutDisk.SCHEME));
        var store = ((Opening.Opened) database.create(fixture.file, project, List.of(), Optional.empty())).store();
        CutDisk.onWrite(this::maybeCut);
        var id = project.all(FigureRecords.KEY_MESSAGE).getFirst().id();
        int refused = 0;
        for (int edit = 1; made() < IMAGES; edit++) {
            project = project.put(FigureRecords.KEY_MESSAGE, new KeyMessage(id, number(edit), List.of()));
            store.save(project, "bericht").join();
            acknowledged.set(edit);
            assertKnownAsItIs();
            refused += checked();
        }
        CutDisk.onWrite(() -> {});
        store.close();
        refused += checked();
        System.out.printf(
                "power cuts %d, of which %d around the swaps of %d rewritten files; lost 0, refused %d%n",
                done, aroundSwaps, swaps, refused);
        assertThat(refused).isZero();
        assertThat(done).isGreaterThanOrEqualTo(IMAGES);
    }

    /// The model must hold what is in the file.
    private void assertKnownAsItIs() throws IOException {
        byte[] known = CutDisk.of(fixture.file).all();
        byte[] there = Files.readAllBytes(fixture.file);
        assertThat(java.util.Arrays.mismatch(known, there)).isEqualTo(-1);
    }

    private int done;
    private int aroundSwaps;

    private int made() {
        synchronized (images) {
            return done + images.size();
        }
    }

    private static String number(int edit) {
        return edit + " " + "x".repeat(900);
    }

    private void reached(String reached) {
        step = reached;
        if (reached.equals("new in place")) {
            CutDisk.moved(fixture.file.resolveSibling("Almelo.snapshots").resolve("new.mv.db"), fixture.file);
        }
        if (reached.startsWith("new")) {
            return; // nothing was called saved yet
        }
        if (reached.equals("content swapped")) {
            CutDisk.moved(fixture.file.resolveSibling("Almelo.snapshots").resolve("new.mv.db"), fixture.file);
            swaps++;
        }
        for (int i = 0; i < AROUND_A_SWAP; i++) {
            cut();
        }
    }

    /// A cut at about every tenth write, by chance.
    private void maybeCut() {
        if (writes.incrementAndGet() >= next) {
            next = writes.get() + 1 + random.nextInt(20);
            cut();
        }
    }

    private synchronized void cut() {
        try {
            Path to = Files.createDirectories(folder.resolve("beeld" + made()));
            int saved = acknowledged.get();
            Files.write(to.resolve("Almelo.mv.db"), CutDisk.of(fixture.file).afterACut(random));
            Files.copy(fixture.file.resolveSibling("Almelo.gen"), to.resolve("Almelo.gen"));
            Path half = fixture.file.resolveSibling("Almelo.snapshots").resolve("new.mv.db");
            if (Files.exists(half)) {
                Path beside = Files.createDirectories(to.resolve("Almelo.snapshots"));
                Files.write(beside.resolve("new.mv.db"), CutDisk.of(half).afterACut(random));
            }
            synchronized (images) {
                images.add(new Image(to.resolve("Almelo.mv.db"), saved, step));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens what there is of images, and says how many were refused.
    private int checked() throws IOException {
        List<Image> now;
        synchronized (images) {
            now = List.copyOf(images);
            images.clear();
            done += now.size();
        }
        int refused = 0;
        for (Image image : now) {
            aroundSwaps += image.when().startsWith("content") ? 1 : 0;
            refused += isRefused(image) ? 1 : 0;
            remove(image.file().getParent());
        }
        step = "at work";
        return refused;
    }

    private boolean isRefused(Image image) {
        if (!(fixture.database.open(image.file()) instanceof Opening.Opened opened)) {
            System.out.println("refused: " + fixture.database.open(image.file()) + " " + image);
            return true;
        }
        try (var store = opened.store()) {
            String text = store.load().all(FigureRecords.KEY_MESSAGE).getFirst().text();
            int there = image.saved() == 0 && !text.contains(" x") ? 0 : Integer.parseInt(text.split(" ")[0]);
            // What was on its way may be there too.
            assertThat(there).as(image.toString()).isBetween(image.saved(), image.saved() + 1);
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path one : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
