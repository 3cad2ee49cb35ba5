package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.wed.workbench.setup.NewTrajectory;

/// The trajectories on this computer. Everything here may take long and is called beside the
/// window; whatever goes wrong is an outcome with sentences, not an exception.
public interface Trajectories {
    /// The trajectories in the data folder of the program, last changed first.
    List<TrajectorySummary> list();

    /// The samples that come with the program, as packages.
    List<Path> samples();

    /// Makes a new trajectory, filled with the defaults of the catalogue, and opens it.
    OpenOutcome create(NewTrajectory wanted);

    /// Opens a trajectory of the data folder.
    OpenOutcome open(Path file);

    /// The same of one of another computer, with what opens its vault; that is wiped.
    OpenOutcome open(Path file, char[] secret);

    /// Reads a received package (`.wed`) into a trajectory of its own and opens that; of a large one it says so
    /// instead.
    OpenOutcome openPackage(Path file);

    /// The same, however large it is.
    OpenOutcome openLarge(Path file);

    /// Opens a file of either kind, as its name says.
    default OpenOutcome openFile(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".wed") ? openPackage(file) : open(file);
    }
}
