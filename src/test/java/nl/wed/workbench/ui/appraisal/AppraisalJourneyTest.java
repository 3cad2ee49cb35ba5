package nl.wed.workbench.ui.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.journey.AppraisalAct;
import nl.wed.workbench.ui.journey.Hand;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A consultant goes through step 5 with a priority cause and an approach chosen in step 3.
@ExtendWith(ApplicationExtension.class)
class AppraisalJourneyTest {
    private static final int CRITERIA = 12;

    private final Workspace workspace = FakeProjectStore.workspace(chosen());

    @Start
    void start(Stage stage) {
        var view = new AppraisalView(
                AppraisalViewModelTest.model(workspace), new FakeDialogs(), Texts.load(), new Location());
        Stages.show(stage, view.node());
    }

    @Test
    void fromAProposalToADecisionWithItsReason(FxRobot robot) {
        new AppraisalAct(new Hand(robot, new SameThreadBackground())).perform(CRITERIA);

        var project = workspace.project();
        var option = project.all(AppraisalRecords.OPTION).getFirst();
        assertThat(option.intervention()).isEqualTo("I01");
        assertThat(option.causes())
                .containsExactly(project.all(CauseRecords.CAUSE).getFirst().id());
        assertThat(option.theoryOfChange()).isEqualTo(AppraisalAct.THEORY);
        assertThat(option.conditions()).isEqualTo(AppraisalAct.CONDITIONS);
        assertThat(project.all(AppraisalRecords.SCORE))
                .hasSize(CRITERIA)
                .extracting(Score::value)
                .containsOnly(4);
        assertThat(ApproachDecision.of(project, option.id())).hasValueSatisfying(made -> {
            assertThat(made.kind()).isEqualTo(DecisionKind.START);
            assertThat(made.reason()).isEqualTo(AppraisalAct.REASON);
        });
    }

    private static Project chosen() {
        var known = Catalogue.load().causes().find("O05").orElseThrow();
        Cause cause = TakenOver.cause(known).withPriority(true, "Raakt veel");
        return Projects.fresh()
                .put(CauseRecords.CAUSE, cause)
                .put(KnowledgeRecords.SESSION_INTERVENTION, new SessionIntervention(new UUID(9, 1), "I01", "Past"));
    }
}
