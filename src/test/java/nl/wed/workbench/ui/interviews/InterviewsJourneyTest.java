package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.Dialogs.DialogContent;
import nl.wed.workbench.ui.kit.Stages;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A consultant goes through step 2 on a new trajectory: a respondent, a report, a code, a quote
/// that is released, and the rode draad.
@ExtendWith(ApplicationExtension.class)
class InterviewsJourneyTest {
    private static final String SAYING = "Wij zien de kinderen pas als zij drie zijn.";

    private final Parts parts = Parts.on(Projects.fresh());

    private Node node;

    @Start
    void start(Stage stage) {
        node = parts.view().node();
        Stages.show(stage, node);
    }

    @Test
    void fromRespondentToRodeDraad(FxRobot robot) {
        addRespondent(robot);
        addReport(robot);
        codeAndQuote(robot);
        release(robot);
        writeThread(robot);

        var project = parts.workspace().project();
        assertThat(project.all(RESPONDENT)).extracting(one -> one.role()).containsExactly("Locatiemanager");
        assertThat(project.all(FINDING)).extracting(one -> one.text()).containsExactly(SAYING);
        assertThat(project.all(QUOTE)).allMatch(Quote::released);
        assertThat(project.all(COMMON_THREAD)).extracting(CommonThread::text).containsExactly("Te laat in beeld.");
    }

    private void addRespondent(FxRobot robot) {
        parts.dialogs().filling(content -> {
            group(content, "P02");
            fire(content, "#role-P02-2");
            ((ToggleButton) content.node().lookup(".chip")).fire();
            ((CheckBox) content.node().lookup("#respondent-notes")).fire();
            ((CheckBox) content.node().lookup("#respondent-quotes")).fire();
        });
        click(robot, "#respondent-add");
        assertThat(parts.model().respondents().all()).hasSize(1);
    }

    private void addReport(FxRobot robot) {
        click(robot, "#tab-coding");
        parts.dialogs().filling(content -> {
            ((ComboBox<?>) content.node().lookup("#report-respondent"))
                    .getSelectionModel()
                    .selectFirst();
            var text = (TextInputControl) content.node().lookup("#report-typed");
            text.setText("De locatiemanager vertelt.\n" + SAYING + "\nEn dat is jammer.");
        });
        click(robot, "#report-add");
        assertThat(parts.model().reports().selected().current()).isPresent();
    }

    private void codeAndQuote(FxRobot robot) {
        var area = robot.lookup("#report-text").queryAs(StyleClassedTextArea.class);
        int start = area.getText().indexOf(SAYING);
        robot.interact(() -> {
            area.requestFocus();
            area.selectRange(start, start + SAYING.length());
        });
        robot.type(KeyCode.Q);
        robot.write("voorschoolse");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.C);
    }

    private void release(FxRobot robot) {
        click(robot, "#tab-quotes");
        robot.interact(() ->
                robot.lookup("#quotes").queryTableView().getSelectionModel().select(0));
        Parts.layOut(robot, node);
        click(robot, "#quote-ask");
        click(robot, "#quote-release");
    }

    private void writeThread(FxRobot robot) {
        click(robot, "#tab-threads");
        click(robot, "#themes-0-0");
        robot.clickOn("#thread-text").write("Te laat in beeld.");
        click(robot, "#tab-quotes");
    }

    @SuppressWarnings("unchecked")
    private static void group(DialogContent content, String code) {
        ((ComboBox<String>) content.node().lookup("#respondent-group")).setValue(code);
    }

    private static void fire(DialogContent content, String id) {
        Node button = content.node().lookup(id);
        ((Button) button).fire();
    }

    private void click(FxRobot robot, String id) {
        robot.clickOn(id);
        Parts.layOut(robot, node);
    }
}
