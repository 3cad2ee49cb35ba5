package nl.wed.workbench.ui.observing;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.chain.GapReports;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.chain.NextAct;
import nl.wed.workbench.domain.chain.NextActs;
import nl.wed.workbench.domain.chain.Progress;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.trajectory.StepProgress;

/// The gap report of the current snapshot, made once for all screens and beside the window: until it is there the one
/// before stands.
public final class Checks {
    private record Checked(Project project, GapReport report) {}

    private final ReadOnlyObjectWrapper<Checked> checked;
    private final ReadOnlyObjectWrapper<GapReport> report;

    /// Checks every new snapshot with these observations and facts of the catalogue.
    public Checks(ProjectProperty project, Observations observations, InterventionFacts facts) {
        this(checked(project, new GapReports(observations, facts)), project);
    }

    private Checks(ReadOnlyObjectProperty<Checked> from, ProjectProperty part) {
        checked = new ReadOnlyObjectWrapper<>(this, "checked", from.get());
        report = new ReadOnlyObjectWrapper<>(this, "report", from.get().report());
        from.addListener((_, _, now) -> take(now, part));
        part.seen().addListener((_, _, _) -> take(from.get(), part));
    }

    private static ReadOnlyObjectProperty<Checked> checked(ProjectProperty project, GapReports reports) {
        return project.besideEach(now -> new Checked(now, reports.of(now)));
    }

    /// The same for one part of what is shown, which stands still while that is out of sight.
    public Checks in(ProjectProperty part) {
        return new Checks(checked.getReadOnlyProperty(), part);
    }

    private void take(Checked now, ProjectProperty part) {
        if (part.seen().get() && now != checked.get()) {
            report.set(now.report());
            checked.set(now);
        }
    }

    /// The report of the snapshot that was checked last.
    public ReadOnlyObjectProperty<GapReport> report() {
        return report.getReadOnlyProperty();
    }

    /// Calls back after every new snapshot, when its report is there. To be preferred over
    /// listening to the report by whoever looks at the project too: an equal report is no change.
    public void onChange(Runnable listener) {
        checked.addListener((_, _, _) -> listener.run());
    }

    /// What to do next, as it was in the snapshot that was checked last.
    public List<NextAct> next(LocalDate today) {
        return NextActs.of(checked.get().project(), report.get(), today);
    }

    /// The open points of a step that matter now, of that same snapshot.
    public List<OpenPoint> mattering(Step step) {
        return NextActs.mattering(checked.get().project(), report.get(), step);
    }

    /// How far a step was in the snapshot that was checked last.
    public StepProgress progress(Step step) {
        return Progress.of(checked.get().project(), report.get(), step);
    }
}
