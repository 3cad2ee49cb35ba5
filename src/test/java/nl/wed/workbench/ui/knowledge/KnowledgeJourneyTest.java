package nl.wed.workbench.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KnowledgeJourneyTest {
    private final Workspace workspace = FakeProjectStore.workspace(Projects.example());
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Location location = new Location();
    private KnowledgeView view;

    @Start
    void start(Stage stage) {
        view = new KnowledgeView(Models.knowledge(workspace), Texts.load(), dialogs, location);
        Stages.show(stage, view.node());
    }

    @Test
    void aConsultantPreparesAndHoldsTheSession(FxRobot robot) {
        chooseAnApproach(robot);
        describeAnOffer(robot);
        scoreAnElement(robot);
        holdTheMeeting(robot);

        var project = workspace.project();
        assertThat(project.all(KnowledgeRecords.SESSION_INTERVENTION))
                .extracting(SessionIntervention::reason)
                .containsExactly("Past bij de vroege start");
        assertThat(project.all(KnowledgeRecords.LOCAL_OFFER))
                .extracting(LocalOffer::name)
                .containsExactly("Peutergroep De Kring");
        assertThat(project.all(KnowledgeRecords.INFRASTRUCTURE_SCORE).getFirst().score())
                .isEqualTo(2);
        assertThat(project.all(KnowledgeRecords.INSIGHT))
                .extracting(Insight::text)
                .containsExactly("Te ver weg");
        assertThat(project.all(KnowledgeRecords.ATTENDANCE)).hasSize(2);
    }

    @Test
    void aRecordOfTheStepIsShownWhereItIsEdited(FxRobot robot) {
        var meeting = workspace.project().all(KnowledgeRecords.MEETING).getFirst();

        robot.interact(() -> view.reveal(new Ref(KnowledgeRecords.MEETING, meeting.id())));

        assertThat(robot.lookup("#meeting-date").tryQuery()).isPresent();
    }

    @Test
    void whatIsBeingPhasedOutIsAWarningAndNoChoice(FxRobot robot) {
        robot.clickOn("#intervention-search").write("Kaleidoscoop");
        robot.clickOn("#open-I15");

        assertThat(robot.lookup("#intervention-choose").queryButton().isDisabled())
                .isTrue();
        assertThat(robot.lookup(Texts.load().get("knowledge.phasedOut")).tryQuery())
                .isPresent();
    }

    @Test
    void aRecognitionThatMayHaveExpiredIsWarnedAboutInTheList(FxRobot robot) {
        robot.clickOn("#intervention-search").write("SamenStarten");

        assertThat(robot.lookup("#card-I03 .badge").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("erkenning mogelijk verlopen");
    }

    private void chooseAnApproach(FxRobot robot) {
        dialogs.answering("Past bij de vroege start");
        robot.clickOn("#intervention-search").write("NFP");
        robot.clickOn("#open-I01");
        robot.clickOn("#intervention-choose");
        assertThat(robot.lookup("#intervention-leave-out").tryQuery()).isPresent();
    }

    private void describeAnOffer(FxRobot robot) {
        dialogs.filling(content -> ((TextField) content.node().lookup("#offer-name")).setText("Peutergroep De Kring"));
        robot.clickOn("#tab-offers");
        robot.clickOn("#offer-add");
        robot.clickOn("#offers-matrix");
        assertThat(robot.lookup("#availability").tryQuery()).isPresent();
    }

    private static void scoreAnElement(FxRobot robot) {
        robot.clickOn("#tab-infrastructure");
        robot.clickOn("#scan-E1");
        robot.type(KeyCode.DIGIT2);
    }

    private static void holdTheMeeting(FxRobot robot) {
        robot.clickOn("#tab-meeting");
        robot.clickOn("#insight-entry").write("Te ver weg").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#attendance-all").queryButton().fire());
    }
}
