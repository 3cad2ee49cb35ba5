package nl.wed.workbench.sources.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.ImportCounts;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import org.jspecify.annotations.Nullable;

/// What is known about a table before its cells: becomes the [DataSet] of an import.
public record Draft(
        String importer,
        String title,
        String provider,
        @Nullable String table,
        @Nullable String modified,
        @Nullable String licence) {

    /// The licence under which CBS publishes its figures.
    public static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";

    /// The same, read with answers of the user.
    public Draft answered(Answers answers) {
        return new Draft(answers.in(importer), title, provider, table, modified, licence);
    }

    /// The whole import; refused when there is no cell at all.
    public ImportResult.Imported finish(
            SourceFiles files, ImportRun run, ObservationCollector collector, List<Warning> warnings)
            throws IOException {
        if (collector.isEmpty()) {
            throw RefusedException.of("noCells", title);
        }
        ObservationSet read = NotYet.mark(collector.build());
        ObservationSet set = table == null ? read : run.sums().in(table, read);
        // Hashing a large set takes as long as all other looks at it together.
        var contentHash = CompletableFuture.supplyAsync(set::contentHash);
        var all = new ArrayList<>(warnings);
        all.addAll(collector.warnings());
        RowTally rows = collector.rows();
        all.addAll(rows.warnings());
        all.addAll(run.regions().changed(set));
        var counts = ImportCounts.of(set, collector.leftOut()).ofRows(rows.rows(), rows.leftOut());
        var dataSet = new DataSet(
                UUID.randomUUID(),
                importer,
                title,
                provider,
                table,
                modified,
                run.options().clock().instant(),
                licence,
                files.names(),
                run.hash(files),
                contentHash.join(),
                set.size(),
                null,
                null);
        run.finished();
        return new ImportResult.Imported(dataSet, set, List.copyOf(all), counts);
    }
}
