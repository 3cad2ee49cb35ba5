package nl.wed.workbench.ui.presenting;

import java.util.List;

/// The screens there are.
public interface Beamers {
    /// The screens there are now; one at least.
    List<Placement.Area> now();

    /// Calls back when a screen comes or goes, until what it gives is run.
    Runnable onChange(Runnable listener);
}
