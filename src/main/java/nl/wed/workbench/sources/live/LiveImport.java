package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.util.List;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;

/// Fetches what was chosen and reads it with the ordinary importers: a whole data set or a refusal,
/// and nothing left on disk but the pages in the cache.
public final class LiveImport {
    private final Importers sources;

    public LiveImport(Importers sources) {
        this.sources = sources;
    }

    /// A data set of what was chosen, or why there is none.
    public ImportResult read(LiveSource source, Choice choice, Watch watch, ImportOptions options) {
        try (var folder = new Scratch()) {
            source.fetch(choice, folder.path(), watch);
            return withOrigin(sources.read(List.of(folder.path()), options), source.origin(choice));
        } catch (LiveRefused e) {
            return e.refusal();
        } catch (IOException e) {
            return LiveRefused.of("disk", String.valueOf(e.getMessage())).refusal();
        }
    }

    private static ImportResult withOrigin(ImportResult result, DataSet.Fetched origin) {
        return result instanceof Imported(var dataSet, var observations, var warnings, var counts)
                ? new Imported(dataSet.withFetched(origin), observations, warnings, counts)
                : result;
    }
}
