package nl.wed.workbench.ui.figures.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import nl.wed.workbench.sources.live.LiveSettings;
import nl.wed.workbench.sources.live.LiveSources;
import nl.wed.workbench.sources.live.Network;
import nl.wed.workbench.sources.live.PageCache;
import nl.wed.workbench.sources.mapping.MappingMemory;
import nl.wed.workbench.workspace.FakeProjectStore;

/// What getting figures in needs, in a folder that nobody used before and with little patience.
public final class Intakes {
    private static final LiveSettings HASTY = new LiveSettings(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            2,
            Duration.ofMillis(1),
            1_000_000,
            20,
            100_000,
            10_000_000,
            Duration.ofMinutes(1));

    private Intakes() {}

    /// A fresh one, at the time of the tests.
    public static Intake fresh() {
        try {
            var folder = Files.createTempDirectory("werkbank-intake");
            folder.toFile().deleteOnExit();
            var clock = FakeProjectStore.CLOCK;
            return new Intake(
                    clock,
                    new MappingMemory(folder.resolve("leeswijzen.jsonl")),
                    new LiveSources(
                            HASTY,
                            new PageCache(folder, 10_000_000),
                            new Network(folder.resolve("netwerk.properties"), Map.of()),
                            clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
