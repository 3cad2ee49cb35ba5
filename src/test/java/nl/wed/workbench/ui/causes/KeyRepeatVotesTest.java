package nl.wed.workbench.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.Texts;
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

/// The ballots of a room of 25 typed in one go: 17 causes, 850 digits, as fast as a key repeats.
@ExtendWith(ApplicationExtension.class)
class KeyRepeatVotesTest {
    private static final int CAUSES = 17;
    private static final int PARTICIPANTS = 25;

    private final Workspace workspace = FakeProjectStore.workspace(room());
    private Stage stage;

    private static Project room() {
        var project = TestTrajectory.project();
        for (Vote vote : project.all(CauseRecords.VOTE)) {
            project = project.remove(CauseRecords.VOTE, vote.id());
        }
        var like = project.all(CauseRecords.CAUSE).getFirst();
        for (int i = project.all(CauseRecords.CAUSE).size(); i < CAUSES; i++) {
            project = project.put(
                    CauseRecords.CAUSE, like.with().id(UUID.randomUUID()).build());
        }
        return project.put(CauseRecords.VOTE, new Vote(UUID.randomUUID(), like.id(), PARTICIPANTS, null, null));
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        var view = new CausesView(Models.causes(workspace), Texts.load(), new FakeDialogs(), new Location());
        Stages.show(shown, view.node());
        ((TabPane) view.node()).getSelectionModel().select(1);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private void type(int digit) {
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    focused(),
                    new KeyEvent(kind, "", "" + digit, KeyCode.valueOf("DIGIT" + digit), false, false, false, false));
        }
    }

    private static int digit(int place) {
        return 1 + (place * 7 + place / 34) % 5;
    }

    private void typeAll(FxRobot robot) {
        robot.interact(() -> robot.lookup("#vote-0").query().requestFocus());
        for (int participant = 0; participant < PARTICIPANTS; participant++) {
            int first = participant * CAUSES * 2;
            robot.interact(() -> {
                for (int i = 0; i < CAUSES * 2; i++) {
                    type(digit(first + i));
                }
            });
        }
    }

    private List<Integer> scores() {
        var project = workspace.project();
        return Stream.iterate(1, one -> one <= PARTICIPANTS, one -> one + 1)
                .flatMap(one -> project.all(CauseRecords.CAUSE).stream().flatMap(cause -> scores(project, one, cause)))
                .toList();
    }

    private static Stream<Integer> scores(Project project, int participant, Cause cause) {
        return project.stream(CauseRecords.VOTE)
                .filter(vote ->
                        vote.participant() == participant && vote.cause().equals(cause.id()))
                .flatMap(vote -> Stream.of(vote.severity(), vote.influence()));
    }

    @Test
    void everyDigitIsInItsCellAndWhatIsTypedAfterTheLastChangesNothing(FxRobot robot) {
        typeAll(robot);
        var expected = Stream.iterate(0, place -> place < CAUSES * PARTICIPANTS * 2, place -> place + 1)
                .map(KeyRepeatVotesTest::digit)
                .toList();
        assertThat(scores()).isEqualTo(expected);
        var before = workspace.project();

        robot.interact(() -> {
            for (int i = 0; i < 10; i++) {
                type(1 + i % 5);
            }
        });
        assertThat(workspace.project()).isSameAs(before);
        assertThat(robot.lookup("#vote-last").query().isVisible()).isTrue();
        assertThat(inSight(focused())).isTrue();
    }

    @Test
    void afterTheLastOneCanGoOnWithAnotherParticipant(FxRobot robot) {
        typeAll(robot);
        robot.interact(() -> {
            type(3);
            ((javafx.scene.control.Button) focused()).fire();
            type(4);
        });

        assertThat(workspace.project().all(CauseRecords.VOTE))
                .filteredOn(vote -> vote.participant() == PARTICIPANTS + 1)
                .extracting(Vote::severity)
                .containsExactly(4);
        assertThat(focused().getId()).isEqualTo("vote-1");
    }

    @Test
    void theCellThatIsTypedInIsAlwaysInSight(FxRobot robot) {
        robot.interact(() -> {
            stage.setHeight(420);
            robot.lookup("#vote-0").query().requestFocus();
        });
        for (int i = 0; i < CAUSES * 4; i++) {
            int place = i;
            robot.interact(() -> type(digit(place)));
            assertThat(inSight(focused())).as("after digit %d", place).isTrue();
        }
    }

    @Test
    void cellsAndChipsStayTheSameWhileOneTypes(FxRobot robot) {
        var cell = robot.lookup("#vote-5").query();
        var chip = robot.lookup("#participant-7").query();
        typeAll(robot);

        assertThat(robot.lookup("#vote-5").<Node>query()).isSameAs(cell);
        assertThat(robot.lookup("#participant-7").<Node>query()).isSameAs(chip);
    }

    private static boolean inSight(Node node) {
        Node above = node.getParent();
        while (!(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        Bounds room = above.localToScene(above.getLayoutBounds());
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinY() >= room.getMinY() && place.getMaxY() <= room.getMaxY();
    }
}
