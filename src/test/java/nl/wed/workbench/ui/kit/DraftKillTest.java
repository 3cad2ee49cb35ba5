package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.files.OtherProcess;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process in which somebody types in a dialog is killed without warning: what was typed up to two seconds before is
/// there at the next opening. `-Ddraft.kills=50` for a longer run.
class DraftKillTest {
    private static final int KILLS = Integer.getInteger("draft.kills", 2);
    private static final long KEPT_AFTER = 2_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void whatWasTypedSurvivesAKill() throws Exception {
        Path own = folder.resolve("eigen");
        Path file = Files.createDirectories(folder.resolve("werk")).resolve("Almelo.mv.db");
        var database = new Database(Installation.in(own), StoreSettings.standard("0.1.0"));
        var project = new TrajectorySetup(Catalogue.load(), Texts.load())
                .create(new NewTrajectory("GM0141", "0-6", 1, LocalDate.of(2026, 9, 1), ""));
        ((Opening.Opened) database.create(file, project, List.of(), Optional.empty()))
                .store()
                .close();
        var random = new Random(KILLS);
        for (int i = 0; i < KILLS; i++) {
            long least = killed(file, own, 300 + random.nextInt(200));
            try (var store = ((Opening.Opened) database.open(file)).store()) {
                var kept = store.drafts().load();
                assertThat(kept).hasSize(1);
                assertThat(kept.getFirst().text()).matches("x+").hasSizeGreaterThanOrEqualTo((int) least);
                store.drafts().keep(List.of());
            }
        }
        System.out.printf("kills while typing %d, lost 0%n", KILLS);
    }

    /// How many letters there were two seconds before it was killed.
    private static long killed(Path file, Path own, int letters) throws Exception {
        var process = OtherProcess.with(
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"),
                TypingProcess.class,
                file.toString(),
                own.toString());
        var typed = new ArrayList<Long>();
        long end = 0;
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                typed.add(System.nanoTime());
                if (typed.size() == letters) {
                    end = System.nanoTime();
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(typed).hasSizeGreaterThanOrEqualTo(letters);
        long before = end - KEPT_AFTER;
        return typed.stream().filter(at -> at <= before).count();
    }
}
