package nl.wed.workbench.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every slide at the sizes of common screens: no letter below 20 points, nothing cut and nothing outside.
@ExtendWith(ApplicationExtension.class)
class SlidesWalkTest {
    private static final double TWENTY_POINTS = 20 * 96 / 72.0;
    private static final String LONG =
            "Gemeentegrensoverschrijdende samenwerkingsverbanden rond taal, opvang en gezondheid in alle wijken en"
                    + " kernen ";

    @Start
    void start(Stage stage) {
        // the toolkit, and nothing in a window
    }

    @Test
    void nothingIsSmallerThanTwentyPointsCutOrOutside(FxRobot robot) {
        List<String> faults = new ArrayList<>();
        robot.interact(() -> {
            for (String name : List.of("almelo-0-6", "midden-groningen-0-18")) {
                var sample = Decks.sample(name);
                var open = sample.project()
                        .all(FigureRecords.KEY_MESSAGE)
                        .getFirst()
                        .indicators()
                        .getFirst();
                faults.addAll(walk(sample.project(), sample, Topic.figure(open), 1280, 720));
                faults.addAll(walk(sample.project(), sample, Topic.figure(open), 1920, 1080));
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void neitherWithLongNamesNorWithNothing(FxRobot robot) {
        List<String> faults = new ArrayList<>();
        robot.interact(() -> {
            var sample = Decks.sample("almelo-0-6");
            faults.addAll(walk(lengthened(sample.project()), sample, Topic.of(Screen.OVERVIEW), 1280, 720));
            faults.addAll(walk(Projects.fresh(), _ -> java.util.Optional.empty(), Topic.of(Screen.CAUSES), 1280, 720));
        });

        assertThat(faults).isEmpty();
    }

    private static Project lengthened(Project project) {
        return project.putAll(
                        CauseRecords.CAUSE,
                        project.stream(CauseRecords.CAUSE)
                                .map(one -> one.withName(LONG.repeat(4) + one.name()))
                                .toList())
                .putAll(
                        CauseRecords.PROBLEM,
                        project.stream(CauseRecords.PROBLEM)
                                .map(one -> one.withTitle(LONG.repeat(5) + one.title()))
                                .toList())
                .putAll(
                        AppraisalRecords.OPTION,
                        project.stream(AppraisalRecords.OPTION)
                                .map(one -> one.withName(LONG.repeat(4) + one.name()))
                                .toList())
                .putAll(
                        FigureRecords.INDICATOR,
                        project.stream(FigureRecords.INDICATOR)
                                .map(one -> one.withName(LONG + one.name()))
                                .toList())
                .putAll(
                        KnowledgeRecords.AGENDA_ITEM,
                        project.stream(KnowledgeRecords.AGENDA_ITEM)
                                .map(one -> one.withTitle(LONG.repeat(4) + one.title()))
                                .toList())
                .putAll(
                        KnowledgeRecords.INSIGHT,
                        project.stream(KnowledgeRecords.INSIGHT)
                                .map(one -> one.withText(LONG.repeat(9) + one.text()))
                                .toList());
    }

    private static List<String> walk(Project project, Observations observations, Topic from, int width, int height) {
        var model = Decks.model(FakeProjectStore.workspace(project), observations, from);
        model.act(Command.FIRST);
        var scene = new Scene(new StackPane(new RoomView(model, Decks.TEXTS)), width, height);
        new Theme().dress(scene);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < model.slides().size(); i++) {
            faults.addAll(faults(scene, model.slide().get().head().kind() + " " + (i + 1) + " " + width));
            model.act(Command.NEXT);
        }
        scene.lookup("#slide-bar").setVisible(true);
        model.act(Command.KEYS);
        faults.addAll(faults(scene, "keys " + width));
        assertThat(texts(scene.getRoot())).hasSizeGreaterThan(10);
        return faults;
    }

    private static List<String> faults(Scene scene, String where) {
        for (int pulse = 0; pulse < 3; pulse++) { // what is drawn while laying out gets its style afterwards
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        List<String> faults = new ArrayList<>();
        for (Text text : texts(scene.getRoot())) {
            double size =
                    text.getFont().getSize() * text.getLocalToSceneTransform().getMxx();
            double rotated = text.getFont().getSize()
                    * Math.abs(text.getLocalToSceneTransform().getMyx());
            if (Math.max(size, rotated) < TWENTY_POINTS) {
                faults.add(where + " small " + Math.max(size, rotated) + ": " + text.getText());
            }
            broken(text).forEach(word -> faults.add(where + " broken: " + word));
            Bounds at = text.localToScene(text.getBoundsInLocal());
            if (at.getMinX() < -1
                    || at.getMinY() < -1
                    || at.getMaxX() > scene.getWidth() + 1
                    || at.getMaxY() > scene.getHeight() + 1) {
                faults.add(where + " outside: " + text.getText());
            }
            if (text.getText().contains("…") || text.getText().endsWith("...")) {
                faults.add(where + " cut: " + text.getText());
            }
        }
        var foot = scene.lookup("#slide-position");
        double most = foot.localToScene(foot.getBoundsInLocal()).getMinY();
        texts(scene.lookup(".slide")).filter(text -> text.getParent() != foot).forEach(text -> {
            if (text.localToScene(text.getBoundsInLocal()).getMaxY() > most + 14) {
                faults.add(where + " over the foot: " + text.getText());
            }
        });
        return faults;
    }

    /// The words that are wider than the lines of a text, so that they are broken over two of them; words
    /// of the longest names, for which nothing has room in such letters, may be.
    private static Stream<String> broken(Text text) {
        double line = text.getWrappingWidth();
        return Stream.of(text.getText().split("[\\s-]+")).filter(word -> {
            var alone = new Text(word);
            alone.setFont(text.getFont());
            return line > 0 && !LONG.contains(word) && alone.getLayoutBounds().getWidth() > line + 1;
        });
    }

    private static List<Text> texts(Parent root) {
        return texts((Node) root).toList();
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        if (node instanceof Text text) {
            return text.getText().isBlank() ? Stream.of() : Stream.of(text);
        }
        boolean words = node instanceof Labeled || node instanceof TextInputControl;
        return node instanceof Parent parent
                        && !(words && parent.getChildrenUnmodifiable().isEmpty())
                ? parent.getChildrenUnmodifiable().stream().flatMap(SlidesWalkTest::texts)
                : Stream.of();
    }
}
