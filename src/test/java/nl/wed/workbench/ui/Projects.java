package nl.wed.workbench.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.texts.Texts;

/// Trajectories for tests of the screen.
public final class Projects {
    public static final Problem PROBLEM = new Problem(
            id(1), "Peuters beginnen met een taalachterstand", "Verzonnen voorbeeld.", List.of(AgePhase.F1));
    public static final Cause CAUSE = new Cause(
            id(2),
            null,
            "Ouders kennen het voorschoolse aanbod niet",
            "G1",
            "",
            List.of(AgePhase.F1),
            id(1),
            true,
            "Vaak genoemd",
            VerificationStatus.READ);
    public static final Partner PARTNER = new Partner(id(3), "P01", "Gemeente Almelo", "Opdrachtgever");

    private static final Project FRESH = new TrajectorySetup(Catalogue.load(), Texts.load())
            .create(new NewTrajectory("GM0141", "0-12", 1, LocalDate.of(2026, 9, 1), "Gemeente Almelo"));

    private Projects() {}

    /// A new trajectory with only the defaults of the catalogue.
    public static Project fresh() {
        return FRESH;
    }

    /// A trajectory that is on its way: a problem with a cause, parties, a source.
    public static Project example() {
        var project = fresh();
        var figure = project.all(FigureRecords.INDICATOR).getFirst();
        var trajectory = TrajectoryRecords.trajectoryOf(project).withFictional(true);
        var first = project.all(TrajectoryRecords.PLANNING_ITEM).getFirst();
        return project.put(TrajectoryRecords.TRAJECTORY, trajectory)
                .put(TrajectoryRecords.PLANNING_ITEM, first.withDone(true))
                .put(TrajectoryRecords.PARTNER, PARTNER)
                .put(TrajectoryRecords.PARTNER, new Partner(id(4), "P03", "Kinderopvang De Kring", "Uitvoering"))
                .put(
                        TrajectoryRecords.STEP_OVERRIDE,
                        new StepOverride(
                                id(5), Step.INTERVIEWS, StepProgress.DONE, "De gesprekken zijn in 2025 al gevoerd"))
                .put(
                        TrajectoryRecords.OWN_SOURCE,
                        new OwnSource(id(6), "Gemeente Almelo", "Lokale notitie", 2025, null, null))
                .put(CauseRecords.PROBLEM, PROBLEM)
                .put(CauseRecords.CAUSE, CAUSE)
                .put(
                        CauseRecords.EVIDENCE,
                        new Evidence(id(7), CAUSE.id(), EvidenceKind.FIGURE, figure.id(), null, true, ""))
                .put(
                        PlanRecords.PRIORITY,
                        new PolicyPriority(id(8), "Vroeg beginnen met taal", "", List.of(CAUSE.id())));
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
