package nl.wed.workbench.report.chapters;

import java.util.List;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Run;

/// Finds the sources that a document cites.
final class CitedSources {
    private CitedSources() {}

    /// The cited sources in reading order, repeats included.
    static List<CitedSource> in(List<Block> blocks) {
        return Runs.of(blocks)
                .filter(Run.Citation.class::isInstance)
                .map(run -> ((Run.Citation) run).source())
                .toList();
    }
}
