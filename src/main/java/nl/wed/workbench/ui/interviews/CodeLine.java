package nl.wed.workbench.ui.interviews;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A row with a code: the colour of its theme, its code, its name, and how often it was used.
final class CodeLine extends ListCell<CodeBookViewModel.Line> {
    private final Texts texts;
    private final Region colour = new Region();
    private final Label code = new Label();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label also = new Label();
    private final HBox box = new HBox(colour, code, new VBox(name, also), count);

    CodeLine(Texts texts) {
        this.texts = texts;
        box.getStyleClass().add("code-line");
        code.getStyleClass().add("code-mark");
        code.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("code-count");
        count.setMinWidth(USE_PREF_SIZE);
        also.getStyleClass().add("muted");
        also.managedProperty().bind(also.visibleProperty());
        HBox.setHgrow(name.getParent(), Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CodeBookViewModel.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        colour.getStyleClass().setAll("code-colour", "theme-" + line.colour());
        box.getStyleClass().setAll("code-line", "depth-" + Math.min(line.depth(), 2));
        code.setText(line.code().code());
        name.setText(line.code().name());
        also.setText(line.also().isEmpty() ? "" : texts.get("shell.also", line.also()));
        also.setVisible(!line.also().isEmpty());
        count.setVisible(line.findings() > 0);
        count.setText(line.findings() == 0 ? "" : Integer.toString(line.findings()));
        String description = line.code().description();
        setTooltip(new Tooltip(texts.get(
                "interviews.code.tooltip",
                line.code().name(),
                description == null ? "" : description,
                line.findings())));
        setGraphic(box);
    }
}
