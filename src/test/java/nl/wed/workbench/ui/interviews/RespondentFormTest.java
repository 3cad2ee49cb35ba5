package nl.wed.workbench.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Parties.PartyGroup;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
