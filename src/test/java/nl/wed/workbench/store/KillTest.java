package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that saves is killed without warning, again and again, on the same file: everything
/// that it had called saved is there afterwards. `-Dkills=50` for a longer run.
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 5);

    @TempDir
    Path folder;

    @Test
    void whatWasCalledSavedSurvivesAKill() throws Exception {
        var fixture = new StoreFixture(folder);
        fixture.create(StoreFixture.project(10)).close();
        var random = new Random(KILLS);
        var saved = new ArrayList<UUID>();
        for (int i = 0; i < KILLS; i++) {
            var acknowledged = killedAfter(1 + random.nextInt(150), fixture);
            saved.addAll(acknowledged);
            var present = stored(fixture).table(FigureRecords.KEY_MESSAGE);
            assertThat(saved).allMatch(id -> present.find(id).isPresent());
            // At most the one that was on its way when the process died.
            assertThat(present.size()).isBetween(10 + saved.size(), 10 + saved.size() + i + 1);
        }
        System.out.printf("kills %d, acknowledged saves %d, lost 0%n", KILLS, saved.size());
    }

    private static Project stored(StoreFixture fixture) {
        return ((Opening.Viewed) fixture.database.view(fixture.file)).project();
    }

    private List<UUID> killedAfter(int lines, StoreFixture fixture) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SavingProcess.class.getName(),
                        fixture.file.toString(),
                        fixture.installation.folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var ids = new ArrayList<UUID>();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                ids.add(UUID.fromString(line));
                if (ids.size() == lines) {
                    // Through the handle, because Process itself would close the pipe and lose what
                    // was printed between reading and killing.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(lines);
        return ids;
    }
}
