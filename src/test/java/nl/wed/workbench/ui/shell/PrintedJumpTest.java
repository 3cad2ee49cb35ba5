package nl.wed.workbench.ui.shell;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.chain.ChainRow;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From a record to the paragraph of the plan that prints it, in the window at 1280 by 720.
@ExtendWith(ApplicationExtension.class)
class PrintedJumpTest {
    private static final Ref GOAL = new Ref(PlanRecords.GOAL, id("goal.outcome"));
    private static final Ref QUOTE = new Ref(InterviewRecords.QUOTE, id("quote.1"));
    private static final String TITLE = "Minder kinderen groeien op in de bijstand";

    private Shells shell;

    @Start
    void start(Stage stage) {
        var theme = new Theme();
        shell = Shells.open(theme, FakeProjectStore.workspace(TestTrajectory.project()), new FakeDialogs());
        var scene = new Scene(shell.view(), 1280, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theFootOfAGoalLeadsToItsParagraphWhichLightsUp() {
        now(() -> shell.location().open(GOAL));
        var link = links("Hoofdstuk 9, ‘9.1 Een sterke start’: “" + TITLE + "”");
        assertThat(link).hasSize(1);

        now(link.getFirst()::fire);

        assertThat(shell.location().place().get().screen()).isEqualTo(Screen.PLAN);
        assertThat(((ToggleButton) shell.view().lookup("#chapter-preview")).isSelected())
                .isTrue();
        assertThat(lit()).singleElement().satisfies(label -> {
            assertThat(label.getText()).isEqualTo(TITLE);
            var spot = label.localToScene(label.getLayoutBounds());
            assertThat(spot.getMinY()).isBetween(60.0, 700.0);
        });
    }

    @Test
    void inTheChainAParagraphIsARowThatEnterOpens(FxRobot robot) {
        now(() -> shell.location().open(Screen.CHAIN));
        chosen(GOAL);
        TreeView<ChainRow> tree = tree();
        var rows = tree.getRoot().getChildren().stream()
                .map(TreeItem::getValue)
                .filter(row -> row.place().isPresent())
                .toList();
        assertThat(rows)
                .extracting(ChainRow::label)
                .startsWith("Hoofdstuk 9, ‘9.1 Een sterke start’: “" + TITLE + "”")
                .anyMatch(label -> label.startsWith("Hoofdstuk 11, tabel ‘Monitor per doel’"));

        now(() -> {
            tree.requestFocus();
            tree.getSelectionModel()
                    .select(tree.getRoot().getChildren().stream()
                            .filter(item -> item.getValue().equals(rows.getLast()))
                            .findFirst()
                            .orElseThrow());
        });
        robot.push(KeyCode.ENTER);
        now(() -> {});

        assertThat(shell.location().place().get().printed())
                .isEqualTo(rows.getLast().place());
        assertThat(lit())
                .singleElement()
                .satisfies(label -> assertThat(label.getText())
                        .isEqualTo(rows.getLast().place().orElseThrow().words()));
    }

    @Test
    void whatIsWithheldStandsInNoParagraphAndTheChainSaysSo() {
        now(() -> shell.location().open(Screen.CHAIN));
        chosen(QUOTE);
        assertThat(texts()).noneMatch(text -> text.startsWith("Staat (nog) in geen enkele alinea"));

        now(() -> shell.workspace()
                .edit(
                        "Vragen",
                        project -> Changed.in(
                                project, InterviewRecords.QUOTE, QUOTE.id(), "release", ReleaseStatus.ASKED)));

        assertThat(texts()).contains("Staat (nog) in geen enkele alinea van de Beleidsaanpak.");
        assertThat(tree().getRoot().getChildren())
                .noneMatch(item -> item.getValue().place().isPresent());
    }

    @Test
    void aCauseRestsOnLiteratureThatOpensTheScreenOfSources() {
        now(() -> shell.location().open(new Ref(CauseRecords.CAUSE, id("cause.5"))));
        var read = links("Literatuur: ");
        assertThat(read).hasSize(1);

        now(read.getFirst()::fire);

        assertThat(shell.location().place().get().screen()).isEqualTo(Screen.SOURCES);
    }

    private void chosen(Ref ref) {
        now(() -> {
            var list = (javafx.scene.control.ListView<?>) shell.view().lookup("#chain-records");
            for (int i = 0; i < list.getItems().size(); i++) {
                if (((ChainRow) list.getItems().get(i)).ref().equals(ref)) {
                    list.getSelectionModel().select(i);
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private TreeView<ChainRow> tree() {
        return (TreeView<ChainRow>) shell.view().lookup("#chain-consequences");
    }

    private List<Button> links(String words) {
        return all(Button.class).stream()
                .filter(link -> link.getText() != null && link.getText().contains(words))
                .toList();
    }

    private List<String> texts() {
        return all(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Labeled> lit() {
        return all(Labeled.class).stream()
                .filter(one -> one.getStyleClass().contains("lit"))
                .toList();
    }

    private <N extends Node> List<N> all(Class<N> kind) {
        Set<Node> nodes = shell.view().lookupAll("*");
        return nodes.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Node::isVisible)
                .distinct()
                .toList();
    }

    private static void now(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        for (int i = 0; i < 5; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Platform.requestNextPulse());
        }
    }
}
