package nl.wed.workbench.sources.reading;

import java.io.IOException;
import java.util.Optional;
import nl.wed.workbench.sources.result.ImportResult;

/// Reads one kind of source.
public interface Importer {
    /// The name of the kind, kept in the data set; its Dutch name is text `sources.kind.<kind>`.
    String kind();

    /// Whether these files are of this kind, by what is in them and never by their names.
    Optional<Recognised> recognise(SourceFiles files);

    /// Reads what was recognised; what cannot be used whole is refused.
    ImportResult read(Recognised recognition, ImportRun run) throws IOException;
}
