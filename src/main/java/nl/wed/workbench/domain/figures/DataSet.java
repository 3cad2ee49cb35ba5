package nl.wed.workbench.domain.figures;

import nl.wed.workbench.domain.Entity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A set of figures that was read into the trajectory, with all that is needed to find it again:
/// the kind of file, title, table, when the source changed it and when it was read, its licence,
/// the file names, the hash of the raw answer, and the hash under which its [ObservationSet] is
/// kept.
public record DataSet(
        UUID id,
        String importer,
        String title,
        String provider,
        @Nullable String table,
        @Nullable String modified,
        Instant retrieved,
        @Nullable String licence,
        List<String> files,
        String rawHash,
        String observations,
        int observationCount)
        implements Entity {}
