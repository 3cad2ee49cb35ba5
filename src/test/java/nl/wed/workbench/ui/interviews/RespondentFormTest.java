package nl.wed.workbench.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Parties.PartyGroup;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RespondentFormTest {
    private final Parts parts = Parts.onTestTrajectory();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Stages.show(stage, new StackPane());
    }

    @Test
    void noGroupHasARoleSoLongThatTheFormMovesAside(FxRobot robot) {
        var model = parts.model().respondents();
        var draft = model.newDraft();
        Platform.runLater(() -> {
            var form = RespondentForm.of(model, draft, parts.model().words(), parts.texts());
            new FxDialogs(parts.texts(), new Theme(), stage).show("Respondent", "Opslaan", new FormContent(form));
        });
        WaitForAsyncUtils.waitForFxEvents();
        var body = robot.lookup(".dialog-body").queryAs(ScrollPane.class);

        for (PartyGroup group : model.groups()) {
            robot.interact(() -> {
                body.getScene().getWindow().setWidth(500);
                draft.group().set(group.code());
            });
            Parts.layOut(robot, body);
            assertThat(outside(body)).as(group.name()).isEmpty();
        }
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aSuggestedRoleTakesNoPlaceOfWhatWasTypedUnasked(FxRobot robot) {
        var model = parts.model().respondents();
        var draft = model.newDraft();
        var group = model.groups().getFirst();
        var roles = model.roles(group.code());
        Platform.runLater(() -> {
            var form = RespondentForm.of(model, draft, parts.model().words(), parts.texts());
            new FxDialogs(parts.texts(), new Theme(), stage).show("Respondent", "Opslaan", new FormContent(form));
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> draft.group().set(group.code()));
        press(robot, "#role-" + roles.getFirst().code());
        assertThat(draft.role().get()).isEqualTo(roles.getFirst().name());

        press(robot, "#role-" + roles.getLast().code());
        assertThat(draft.role().get())
                .as("what was suggested before gives way")
                .isEqualTo(roles.getLast().name());

        robot.interact(
                () -> robot.lookup("#respondent-role").queryAs(TextField.class).setText("coach van de wijk"));
        robot.interact(() -> draft.layer().set(model.layers().getFirst().code()));
        press(robot, "#role-" + roles.getFirst().code());
        assertThat(draft.role().get()).isEqualTo("coach van de wijk");
        assertThat(draft.layer().get()).isEqualTo(model.layers().getFirst().code());
        press(robot, "#role-offer-keep");
        assertThat(draft.role().get()).isEqualTo("coach van de wijk");

        press(robot, "#role-" + roles.getFirst().code());
        press(robot, "#role-offer-replace");
        assertThat(draft.role().get()).isEqualTo(roles.getFirst().name());
        assertThat(draft.layer().get()).isEqualTo(roles.getFirst().layer());
        assertThat(robot.lookup("#role-offer-standing").query().getParent().isVisible())
                .isFalse();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aFileTakesNoPlaceOfAReportThatWasPastedUnasked(FxRobot robot, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("verslag.txt"), "Uit een bestand.");
        var seen = new ArrayList<String>();
        parts.dialogs().file(file).file(file).filling(content -> {
            ((StackPane) stage.getScene().getRoot()).getChildren().setAll(content.node());
            var typed = robot.lookup("#report-typed").queryAs(TextArea.class);
            typed.setText("Wat ik zelf plakte.");
            robot.lookup("#report-file").queryAs(Button.class).fire();
            seen.add(typed.getText());
            robot.lookup("#report-offer-replace").queryAs(Button.class).fire();
            seen.add(typed.getText());
        });
        robot.interact(() -> new ReportDialog(
                        parts.model().reports(),
                        parts.model().words(),
                        parts.texts(),
                        parts.dialogs(),
                        new SameThreadBackground())
                .add(stage.getScene().getRoot()));

        assertThat(seen).containsExactly("Wat ik zelf plakte.", "Uit een bestand.");
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static List<String> outside(ScrollPane body) {
        double width = body.getViewportBounds().getWidth();
        return buttons(body.getContent())
                .filter(one -> right(body.getContent(), one) > width + 1)
                .map(one -> one.getText() + " ends at " + right(body.getContent(), one) + " of " + width)
                .toList();
    }

    private static double right(Node form, Node inside) {
        return form.sceneToLocal(inside.localToScene(inside.getBoundsInLocal())).getMaxX();
    }

    private static Stream<Button> buttons(Node node) {
        return switch (node) {
            case Button button -> Stream.of(button);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(RespondentFormTest::buttons);
            default -> Stream.of();
        };
    }
}
