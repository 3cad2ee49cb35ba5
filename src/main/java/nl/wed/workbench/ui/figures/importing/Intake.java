package nl.wed.workbench.ui.figures.importing;

import java.nio.file.Path;
import java.time.Clock;
import nl.wed.workbench.sources.live.LiveSources;
import nl.wed.workbench.sources.mapping.MappingMemory;

/// What getting figures in needs of this installation: the time, how tables were read before, and
/// the sources on the network with the pages that were kept.
public record Intake(Clock clock, MappingMemory mappings, LiveSources live) {
    private static final String MAPPINGS = "leeswijzen.jsonl";

    /// What is kept in the folder of an installation; nothing is made until it is needed.
    public static Intake in(Path folder, Clock clock) {
        return new Intake(clock, new MappingMemory(folder.resolve(MAPPINGS)), LiveSources.in(folder));
    }
}
