package nl.wed.workbench.ui.observing;

import javafx.beans.property.ReadOnlyObjectProperty;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.chain.Progress;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.trajectory.StepProgress;

/// The gap report of the current snapshot, made once for all screens.
public final class Checks {
    private final ProjectProperty project;
    private final ReadOnlyObjectProperty<GapReport> report;

    /// Checks every new snapshot with these observations and facts of the catalogue.
    public Checks(ProjectProperty project, Observations observations, InterventionFacts facts) {
        this.project = project;
        report = project.value(now -> GapReport.of(now, observations, facts));
    }

    /// The report of the current snapshot.
    public ReadOnlyObjectProperty<GapReport> report() {
        return report;
    }

    /// Calls back after every new snapshot, when its report is there. To be preferred over
    /// listening to the report by whoever looks at the project too: an equal report is no change.
    public void onChange(Runnable listener) {
        project.property().addListener((_, _, _) -> listener.run());
    }

    /// How far a step is now.
    public StepProgress progress(Step step) {
        return Progress.of(project.get(), report.get(), step);
    }
}
