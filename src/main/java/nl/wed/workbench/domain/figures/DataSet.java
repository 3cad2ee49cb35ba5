package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// A set of figures that was read into the trajectory, with all that is needed to find it again:
/// the kind of file, title, table, when the source changed it and when it was read, its licence,
/// the file names, the hash of the raw answer, and the hash under which its [ObservationSet] is
/// kept. `fetched` is there when it came from the network; `replaces` is the older edition of the
/// same table that it stands beside.
@RecordBuilder
public record DataSet(
        UUID id,
        @Coded String importer,
        String title,
        String provider,
        @Nullable String table,
        @Nullable String modified,
        Instant retrieved,
        @Nullable String licence,
        List<String> files,
        @Coded String rawHash,
        @Coded String observations,
        int observationCount,
        @Nullable Fetched fetched,

        @Refers(to = "data-sets", gone = Gone.KEEPS_LINK) @Nullable
        UUID replaces)
        implements Entity, DataSetBuilder.With {

    /// The kind (`importer`) of a set that came with the program.
    public static final String BUILT_IN = "startset";

    /// Where a set came from: the address of the table, and what was asked of it (a filter as the
    /// source writes it, empty for everything).
    public record Fetched(String address, @Coded String filter) {}

    /// Whether it came with the program, so that nobody read it in.
    public boolean isBuiltIn() {
        return importer.equals(BUILT_IN);
    }

    /// Whether a newer edition of the same table stands beside it.
    public boolean isReplaced(Project project) {
        return project.stream(FigureRecords.DATA_SET).anyMatch(other -> id.equals(other.replaces));
    }

    /// The same set in the place of an earlier reading of the same files. When these have other names by
    /// now, it stays what it was called by then.
    public DataSet inPlaceOf(DataSet earlier) {
        DataSet placed = withId(earlier.id).withReplaces(earlier.replaces);
        return files.equals(earlier.files) ? placed : placed.called(earlier);
    }

    private DataSet called(DataSet other) {
        return with().title(other.title)
                .provider(other.provider)
                .table(other.table)
                .modified(other.modified)
                .licence(other.licence)
                .files(other.files)
                .fetched(other.fetched)
                .build();
    }
}
