package nl.wed.workbench.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class OverviewViewModelTest {
    private final Workspace workspace = FakeProjectStore.workspace(Projects.example());
    private final ProjectProperty project = new ProjectProperty(workspace);
    private final Checks checks = new Checks(project, workspace.observations(), InterventionFacts.none());
    private final OverviewViewModel model =
            new OverviewViewModel(workspace, project, checks, Texts.load(), FakeProjectStore.CLOCK);

    @Test
    void aStepShowsItsProgressAndWhatIsOpen() {
        var causes = line(Step.CAUSES);

        assertThat(causes.progress()).isEqualTo(StepProgress.BUSY);
        assertThat(causes.count(Severity.BLOCKING)).isPositive();
    }

    @Test
    void theConsultantMayOverrideTheProgressAndGoBack() {
        model.override(Step.CAUSES, StepProgress.NOT_APPLICABLE, "Elders gedaan");
        assertThat(line(Step.CAUSES).progress()).isEqualTo(StepProgress.NOT_APPLICABLE);

        model.override(Step.CAUSES, StepProgress.DONE, "Toch gedaan");
        assertThat(line(Step.CAUSES).override().orElseThrow().reason()).isEqualTo("Toch gedaan");

        model.follow(Step.CAUSES);
        assertThat(line(Step.CAUSES).progress()).isEqualTo(StepProgress.BUSY);
    }

    @Test
    void thePlanningIsInTheOrderOfItsWeeks() {
        assertThat(model.planning())
                .isSortedAccordingTo((one, other) -> one.startWeek() - other.startWeek())
                .hasSizeGreaterThan(6);
    }

    @Test
    void somethingPlannedIsTickedOffAndTakenBack() {
        PlanningItem item =
                model.planning().stream().filter(one -> !one.done()).findFirst().orElseThrow();
        model.setDone(item, true);
        assertThat(model.planning()).contains(item.withDone(true));

        workspace.undo();
        assertThat(model.planning()).contains(item);
    }

    @Test
    void partiesAreAddedAndRemoved() {
        var partner = new Partner(UUID.randomUUID(), "P02", "Opvang", "");
        model.save(partner);
        assertThat(model.partners()).contains(partner);

        model.remove(partner);
        assertThat(model.partners()).doesNotContain(partner);
    }

    @Test
    void keyNumbersFollowTheData() {
        assertThat(model.keyNumbers().get())
                .contains(
                        new OverviewViewModel.KeyNumber("prioritaire oorzaak", 1),
                        new OverviewViewModel.KeyNumber("gegevensbestanden", 0));
    }

    private StepLine line(Step step) {
        return model.steps().get().get(step.ordinal());
    }

    @Test
    void whatGoesWithAPartyIsToldBefore() {
        var partner = new Partner(UUID.randomUUID(), "P02", "Opvang", "");
        model.save(partner);
        assertThat(hanging(partner)).isEmpty();

        var measure = TestTrajectory.project().all(PlanRecords.MEASURE).getFirst();
        workspace.edit(
                "x",
                now -> now.put(PlanRecords.MEASURE, measure.withOwner(partner.id()))
                        .put(
                                PlanRecords.ENDORSEMENT,
                                TestTrajectory.project()
                                        .all(PlanRecords.ENDORSEMENT)
                                        .getFirst()
                                        .withPartner(partner.id())));

        assertThat(hanging(partner)).isEqualTo("1 maatregel verliest de trekker; 1 reactie op het plan gaat mee.");
    }

    private String hanging(Partner partner) {
        return new RemovalQuestion(new FakeDialogs(), Texts.load(), model::now)
                .hanging(new Ref(TrajectoryRecords.PARTNER, partner.id()));
    }
}
