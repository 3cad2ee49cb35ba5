package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.nio.file.Path;
import nl.wed.workbench.domain.figures.DataSet;

/// A place on the network that gives tables. An IOException is about the own disk; everything else
/// is a [LiveRefused].
public interface LiveSource {
    /// All tables, from the copy on this computer when it is of today.
    TableCatalogue catalogue(Watch watch) throws LiveRefused, IOException;

    /// What a table holds and what can be chosen from it.
    TableDescription describe(String table, Watch watch) throws LiveRefused, IOException;

    /// How many rows a choice gives; zero when the source cannot say.
    long count(Choice choice, Watch watch) throws LiveRefused, IOException;

    /// Where a choice comes from: the address of its table, and what is asked of it.
    DataSet.Fetched origin(Choice choice) throws LiveRefused;

    /// Writes what was chosen, with its description, into an empty folder, as the source sent it.
    void fetch(Choice choice, Path folder, Watch watch) throws LiveRefused, IOException;
}
