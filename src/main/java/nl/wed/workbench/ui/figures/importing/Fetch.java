package nl.wed.workbench.ui.figures.importing;

import java.time.InstantSource;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.live.Choice;
import nl.wed.workbench.sources.live.LiveImport;
import nl.wed.workbench.sources.live.LiveSource;
import nl.wed.workbench.sources.live.Watch;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.ui.kit.Background;

/// One fetch of a table from the network, with how far it is.
final class Fetch {
    /// How far a fetch is: rows that came in, rows that are expected (zero when unknown), and
    /// bytes; `reading` when all is in and the table is being read.
    record Came(long rows, long expected, long bytes, boolean reading) {}

    static final Came NOTHING = new Came(0, 0, 0, false);

    private final Choice asked;
    private final InstantSource clock;
    private volatile Came came = NOTHING;

    Fetch(Choice asked, InstantSource clock) {
        this.asked = asked;
        this.clock = clock;
    }

    /// How far it is; may be asked from any thread.
    Came came() {
        return came;
    }

    /// Fetches and reads; called away from the thread of the window.
    ImportResult read(LiveSource source, Background.Progress progress) {
        var paced = new Paced(progress);
        var watch = new Watch(progress::cancelled, (rows, expected, bytes) -> {
            came = new Came(rows, expected, bytes, false);
            // A part that is unknown is negative, and differs so that it is told.
            paced.done(expected > 0 ? (double) rows / expected : -1 - bytes);
        });
        var standard = ImportOptions.standard();
        var options = new ImportOptions(
                standard.answers(),
                progress::cancelled,
                (done, total) -> {
                    came = new Came(came.rows(), came.expected(), came.bytes(), true);
                    paced.done((double) done / Math.max(total, 1));
                },
                standard.limits(),
                clock);
        return new LiveImport(Importers.standard()).read(source, asked, watch, options);
    }
}
