package nl.wed.workbench.ui.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.files.NotWritable;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.report.PlanExport.What;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.report.word.UndeliverableDocument;
import nl.wed.workbench.shown.GivenAway;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;

/// What is exported, how, and what still stands in the way of adopting it.
public final class ExportViewModel {
    private final PlanFacts facts;
    private final PlanExport export;
    private final ReadOnlyObjectProperty<GapReport> report;
    private final BooleanProperty draft = new SimpleBooleanProperty(true);
    private final BooleanProperty appendices = new SimpleBooleanProperty(true);

    ExportViewModel(PlanFacts facts, Checks checks, PlanExport export) {
        this.facts = facts;
        this.export = export;
        report = checks.report();
    }

    /// Whether the document carries a draft mark.
    public BooleanProperty draft() {
        return draft;
    }

    /// Whether the appendices are part of it.
    public BooleanProperty appendices() {
        return appendices;
    }

    /// What is open, to follow.
    public ReadOnlyObjectProperty<GapReport> report() {
        return report;
    }

    /// What stands in the way of adopting the plan.
    public List<OpenPoint> blocking() {
        return report.get().points().stream()
                .filter(point -> point.severity() == Severity.BLOCKING)
                .toList();
    }

    /// How many warnings are open besides.
    public long warnings() {
        return report.get().points().stream()
                .filter(point -> point.severity() == Severity.WARNING)
                .count();
    }

    /// Whether there is a priority to make an implementation plan of.
    public boolean hasPriorities() {
        return !facts.project().get().table(PlanRecords.PRIORITY).isEmpty();
    }

    /// A name for the file of the Beleidsaanpak.
    public String suggestedName() {
        String municipality =
                TrajectoryRecords.trajectoryOf(facts.project().get()).municipalityName();
        return texts().get("plan.export.fileName", municipality.replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }

    /// The work of writing the Beleidsaanpak as it is now, leaving out the numbers that give a hidden one
    /// away or not; it may run beside the window.
    public Callable<List<Path>> policyPlan(Path file, boolean leavingOut) {
        var project = facts.project().get();
        var options = options(leavingOut);
        return () -> List.of(export.policyPlan(project, facts.workspace().observations(), options, file));
    }

    /// The same of the implementation plans.
    public Callable<List<Path>> implementationPlans(Path folder, boolean leavingOut) {
        var project = facts.project().get();
        var options = options(leavingOut);
        return () -> export.implementationPlans(project, facts.workspace().observations(), options, folder);
    }

    /// The work of collecting every text of what would be written, with the name of the file or folder.
    public Callable<List<Passage>> texts(What what, Path target, boolean leavingOut) {
        var project = facts.project().get();
        var options = options(leavingOut);
        return () -> Stream.concat(
                        Stream.of(Passage.of(String.valueOf(target.getFileName()))),
                        export.texts(project, facts.workspace().observations(), options, what).stream())
                .toList();
    }

    /// The work of looking which hidden numbers the documents may give away.
    public Callable<List<GivenAway>> givenAway() {
        var project = facts.project().get();
        return () -> export.givenAway(project, facts.workspace().observations(), false);
    }

    /// What went wrong, in words.
    public String reason(Exception failure) {
        if (failure instanceof NotWritable where) {
            return texts().get("plan.export.notWritable", where.folder());
        }
        String message = failure.getMessage();
        return failure instanceof IOException && message != null
                ? message
                : texts().get("plan.export.unexpected", failure.getClass().getSimpleName());
    }

    /// What to do about it, in words.
    public String next(Exception failure) {
        return texts().get(
                        failure instanceof UndeliverableDocument
                                ? "plan.export.undeliverableNext"
                                : "plan.export.failedNext");
    }

    Texts texts() {
        return facts.texts();
    }

    private PlanOptions options(boolean leavingOut) {
        return new PlanOptions(draft.get(), appendices.get(), leavingOut);
    }
}
