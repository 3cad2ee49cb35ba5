package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.basis.Ground;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

final class TrajectoryPart {
    private TrajectoryPart() {}

    static Project addTo(Project project) {
        return project.put(TrajectoryRecords.TRAJECTORY, trajectory())
                .putAll(
                        TrajectoryRecords.PARTNER,
                        List.of(
                                new Partner(id("partner.municipality"), "P01", "Gemeente Almelo", "opdrachtgever"),
                                new Partner(
                                        id("partner.childcare"), "P02", "Kinderopvang in de gemeente", "uitvoerder")))
                .putAll(
                        TrajectoryRecords.PLANNING_ITEM,
                        List.of(
                                new PlanningItem(
                                        id("planning.1"), Step.FIGURES, "Cijfers verzamelen", 1, 6, false, true),
                                new PlanningItem(
                                        id("planning.2"), Step.PLAN, "Vaststelling door de raad", 50, 50, true, false)))
                .put(
                        TrajectoryRecords.OWN_SOURCE,
                        new OwnSource(
                                id("source.1"),
                                "Gemeente Almelo",
                                "Notitie jonge kinderen (proef)",
                                2024,
                                "Gemeente Almelo",
                                null))
                .put(
                        TrajectoryRecords.STEP_OVERRIDE,
                        new StepOverride(
                                id("override.1"), Step.KNOWLEDGE, StepProgress.DONE, "De bijeenkomst is gehouden."))
                .put(
                        PrivacyRecords.REASON,
                        new PrivacyReason(
                                id("privacy.1"),
                                "trajectory",
                                id("trajectory"),
                                "client",
                                "0".repeat(64),
                                "Een openbaar adres.",
                                LocalDate.of(2026, 3, 1)))
                .put(
                        BasisRecords.BASIS,
                        new Basis(
                                id("basis " + id("chapter.6")),
                                id("chapter.6"),
                                LocalDate.of(2027, 3, 3),
                                id("meeting.1"),
                                List.of(new Ground("name", id("cause.1"), "", "Oorzaak 1", "Oorzaak 1", "Oorzaak 1"))));
    }

    private static Trajectory trajectory() {
        return new Trajectory(
                id("trajectory"),
                TestTrajectory.MUNICIPALITY,
                "Almelo",
                "Overijssel",
                "0-6",
                1,
                LocalDate.of(2026, 9, 1),
                "Gemeente Almelo",
                List.of(AgePhase.F0, AgePhase.F1, AgePhase.F2, AgePhase.FX),
                "Elk kind krijgt wat het nodig heeft om mee te kunnen doen.",
                "uitgangspunt",
                true,
                null,
                false);
    }
}
