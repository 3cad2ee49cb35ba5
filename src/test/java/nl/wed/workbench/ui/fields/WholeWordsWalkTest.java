package nl.wed.workbench.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// No label of a screen is so narrow that a word is broken in the middle, with the letters of a presentation nor with
/// ordinary ones; with these no label, button or tick is cut off with an ellipsis either, at 1280 by 720.
@ExtendWith(ApplicationExtension.class)
class WholeWordsWalkTest {
    /// Narrow by nature: facts beside their names on a sheet, a page in small, a cell of a table.
    private static final List<String> NARROW = List.of("key-value", "print-tile", "sheet", "table-cell");

    @TempDir
    private static Path folder;

    private final Set<String> broken = new TreeSet<>();
    private SampleScreens screens;
    private int looked;

    @Start
    void start(Stage stage) throws IOException {
        screens = SampleScreens.in(stage, folder, UnaryOperator.identity());
    }

    @Test
    void noWordIsBrokenWhileOnePresents() {
        Walk.now(() -> screens.window.getScene().getRoot().getStyleClass().add("large"));
        new Walk(screens::open, screens.dialogs, this::look, _ -> {}).all();

        assertThat(looked).isGreaterThan(500);
        assertThat(broken).isEmpty();
    }

    @Test
    void noWordIsBrokenOrCutOffInAnOrdinaryWindow() {
        new Walk(screens::open, screens.dialogs, this::lookClosely, _ -> {}).all();

        assertThat(looked).isGreaterThan(500);
        assertThat(broken).isEmpty();
    }

    private void lookClosely(Parent root) {
        look(root);
        Walk.all(root, Labeled.class)
                .filter(one -> one.getWidth() > 0 && one.getHeight() > 0 && one.getText() != null)
                .filter(one -> !isTold(one))
                .forEach(this::whole);
    }

    private void whole(Labeled label) {
        label.getChildrenUnmodifiable().stream()
                .filter(one -> one instanceof Text && !(one instanceof FontIcon))
                .map(Text.class::cast)
                .filter(drawn -> drawn.isVisible() && !drawn.getText().equals(label.getText()))
                .forEach(drawn -> broken.add("'%s' cut to '%s' in %s #%s"
                        .formatted(label.getText(), drawn.getText(), label.getStyleClass(), label.getId())));
    }

    /// A tooltip, of itself or of its row, says all of it.
    private static boolean isTold(Node node) {
        return node != null && (node instanceof Control one && one.getTooltip() != null || isTold(node.getParent()));
    }

    private void look(Parent root) {
        Walk.all(root, Labeled.class)
                .filter(one -> one.isWrapText() && one.getWidth() > 0 && one.getText() != null)
                .filter(one -> !inNarrow(one))
                .forEach(this::words);
    }

    private void words(Labeled label) {
        looked++;
        if (label.lookup(".text") instanceof Text drawn && drawn.getWrappingWidth() > 0) {
            var word = new Text();
            word.setFont(label.getFont());
            for (String one : label.getText().split("[\\s/-]+")) {
                word.setText(one);
                if (word.getLayoutBounds().getWidth() > drawn.getWrappingWidth() + 1) {
                    broken.add("'%s' in %s".formatted(one, label.getStyleClass()));
                }
            }
        }
    }

    private static boolean inNarrow(Node node) {
        return node != null && (NARROW.stream().anyMatch(node.getStyleClass()::contains) || inNarrow(node.getParent()));
    }
}
