package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.ui.kit.Stages;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InterviewsViewTest {
    private final Parts parts = Parts.onTestTrajectory();
    private InterviewsView view;

    @Start
    void start(Stage stage) {
        view = parts.view();
        Stages.show(stage, view.node());
    }

    @Test
    void aCellOfTheCoverageFiltersTheRespondentsAndTheKeyIsClosed(FxRobot robot) {
        assertThat(robot.lookup("#respondents").queryTableView().getItems()).hasSize(2);
        reveal(robot, new Ref(InterviewRecords.RESPONDENT, id("respondent.1")));

        robot.clickOn("#coverage-1-1");

        assertThat(robot.lookup("#respondents").queryTableView().getItems()).hasSize(1);
        assertThat(robot.lookup("#key-name").tryQuery()).isEmpty();
        assertThat(robot.lookup("#key-show").tryQuery()).isPresent();
        robot.clickOn("#filter-off");
        assertThat(robot.lookup("#respondents").queryTableView().getItems()).hasSize(2);
    }

    @Test
    void aTelephoneNumberInTheFieldForEmailIsSaidAndKept(FxRobot robot) {
        reveal(robot, new Ref(InterviewRecords.RESPONDENT, id("respondent.1")));
        robot.interact(() -> robot.lookup("#key-show").queryButton().fire());
        var email = robot.lookup("#key-email").queryAs(TextField.class);
        robot.interact(email::requestFocus);
        robot.write("06-12345678");
        assertThat(robot.lookup("#key-email-remark").query().isVisible()).isFalse();

        robot.interact(() -> robot.lookup("#respondent-add").query().requestFocus());

        assertThat(robot.lookup("#key-email-remark").queryAs(Label.class).getText())
                .startsWith("Dit lijkt een telefoonnummer");
        assertThat(parts.workspace()
                        .respondentKeys()
                        .all()
                        .get(id("respondent.1"))
                        .email())
                .isEqualTo("06-12345678");
    }

    @Test
    void textIsCodedWithTheKeyboardAlone(FxRobot robot) {
        reveal(robot, new Ref(InterviewRecords.REPORT, id("report.1")));
        var area = robot.lookup("#report-text").queryAs(StyleClassedTextArea.class);
        int start = area.getText().indexOf("De overdracht");
        robot.interact(() -> {
            area.requestFocus();
            area.selectRange(start, start + 13);
        });

        robot.type(KeyCode.Q);
        robot.write("vs");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        robot.type(KeyCode.I);

        var made = parts.model().coding().finding().current().orElseThrow();
        assertThat(made.text()).isEqualTo("De overdracht");
        assertThat(made.codes()).containsExactly(id("code.2"));
        assertThat(made.important()).isTrue();
        assertThat(area.getStyleOfChar(start)).contains("coded", "theme-0", "current");
    }

    @Test
    void editingTheTextMovesTheFindingsAndAsksAboutTheDoubtfulOne(FxRobot robot) {
        reveal(robot, new Ref(InterviewRecords.FINDING, id("finding.1")));
        open(robot, "#report-edit");
        var editor = robot.lookup("#report-editor").queryAs(TextArea.class);
        robot.interact(() -> editor.setText("Intro. " + editor.getText().replace("vaak niet", "nooit")));

        open(robot, "#report-rewrite");
        open(robot, "#doubt-next");
        robot.clickOn("#finding-confirm");

        assertThat(parts.model().coding().findings())
                .extracting(Finding::text, Finding::doubtful)
                .containsExactly(tuple("Ouders weten nooit dat er een plaats is.", false));
    }

    @Test
    void whatGoesOutOfThePlanWithAConsentOrACorrectionIsSaidWithWhereItStood(FxRobot robot) {
        reveal(robot, new Ref(InterviewRecords.RESPONDENT, id("respondent.1")));
        parts.dialogs().filling(content -> {
            var quotes = (CheckBox) content.node().lookup("#respondent-quotes");
            quotes.setSelected(false);
        });
        robot.clickOn("#respondent-edit");
        assertThat(parts.dialogs().told).last().isEqualTo("Citaten gaan uit het plan");
        assertThat(parts.dialogs().texts.getLast())
                .contains("‘Ouders weten vaak niet dat er een plaats is.’: hoofdstuk 5 onder ‘Voorschool’");

        robot.interact(() -> parts.workspace().undo());
        reveal(robot, new Ref(InterviewRecords.FINDING, id("finding.1")));
        open(robot, "#report-edit");
        var editor = robot.lookup("#report-editor").queryAs(TextArea.class);
        robot.interact(() -> editor.setText(editor.getText().replace("vaak niet", "nooit")));
        open(robot, "#report-rewrite");

        assertThat(parts.dialogs().told).last().isEqualTo("Citaten gaan uit het plan");
        assertThat(parts.dialogs().texts.getLast())
                .contains("De zin van dit citaat is gewijzigd.", "hoofdstuk 6 onder");
    }

    /// 'geen toestemm' says nothing.
    @Test
    void theReleaseOfAQuoteIsNotCutOff(FxRobot robot) {
        robot.interact(() -> parts.workspace().edit("Toestemming", now -> {
            var said = now.find(InterviewRecords.RESPONDENT, id("respondent.1")).orElseThrow();
            return now.put(InterviewRecords.RESPONDENT, said.withConsent(new Consent(true, false, false)));
        }));
        reveal(robot, new Ref(InterviewRecords.QUOTE, id("quote.1")));

        var table = robot.lookup("#quotes").query();
        double right = table.localToScene(table.getLayoutBounds()).getMaxX();
        var badges = robot.from(table).lookup(".badge").queryAllAs(Region.class);
        assertThat(badges).isNotEmpty().allSatisfy(badge -> {
            assertThat(badge.getWidth()).isGreaterThanOrEqualTo(badge.prefWidth(-1));
            assertThat(badge.localToScene(badge.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(right);
        });
    }

    @Test
    void aQuoteJumpsToItsPlaceAndAnEvidenceToItsOwnStep(FxRobot robot) {
        reveal(robot, new Ref(InterviewRecords.QUOTE, id("quote.1")));
        robot.clickOn("#quote-place");

        assertThat(robot.lookup("#interviews-tabs")
                        .queryAs(TabPane.class)
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(2);
        assertThat(parts.model().coding().finding().current()).map(Finding::id).contains(id("finding.1"));
        robot.interact(() -> view.open(new Ref(CauseRecords.CAUSE, id("cause.1"))));
        assertThat(parts.location().place().get().record()).map(Ref::id).contains(id("cause.1"));
    }

    @Test
    void theRodeDraadShowsWhoDidNotMentionATheme(FxRobot robot) {
        open(robot, "#tab-threads");
        assertThat(robot.lookup("#themes").queryAs(Matrix.class).words())
                .isEqualTo(List.of(List.of("2", "1", "1"), List.of("1", "–", "1")));

        robot.clickOn("#themes-1-0");

        assertThat(robot.lookup("#themes-silent").queryAs(Label.class).getText())
                .endsWith("R02");
        assertThat(robot.lookup("#mentions .mention").queryAll()).hasSize(1);
    }

    @Test
    void withLittleWidthOnePaneIsShownAtATime(FxRobot robot) {
        robot.interact(() -> ((Region) view.node()).setMaxWidth(720));
        Parts.layOut(robot, view.node());
        open(robot, "#respondents-panes-second");
        assertThat(robot.lookup("#respondents").tryQuery()).isEmpty();

        robot.clickOn("#coverage-1-1");

        assertThat(robot.lookup("#respondents").queryTableView().getItems()).hasSize(1);
        assertThat(robot.lookup("#coverage").tryQuery()).isEmpty();
        reveal(robot, new Ref(InterviewRecords.FINDING, id("finding.2")));
        assertThat(robot.lookup("#report-picker").tryQuery()).isPresent();
        assertThat(robot.lookup("#reports").tryQuery()).isEmpty();
    }

    @Test
    void theGuideIsThere(FxRobot robot) {
        open(robot, "#tab-guide");

        assertThat(robot.lookup("#module-MVVE").tryQuery()).isPresent();
        assertThat(robot.lookup("Tegen een jongere: Wie vertrouwde je?").tryQuery())
                .isPresent();
    }

    private void reveal(FxRobot robot, Ref ref) {
        robot.interact(() -> view.reveal(ref));
        Parts.layOut(robot, view.node());
    }

    private void open(FxRobot robot, String button) {
        robot.clickOn(button);
        Parts.layOut(robot, view.node());
    }
}
