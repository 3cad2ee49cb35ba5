package nl.wed.workbench.ui.figures.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.texts.Texts;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// Says that the trajectory has figures of the same table from other files, and what happens to
/// those; empty when it has none.
final class EditionNote extends VBox {
    EditionNote(ImportPreview preview, Texts texts) {
        setId("import-edition");
        preview.older().ifPresent(older -> getChildren().add(words(older, texts)));
        setManaged(!getChildren().isEmpty());
    }

    private static Label words(DataSet older, Texts texts) {
        var label =
                new Label(
                        texts.get("intake.edition", older.title(), older.observationCount()),
                        new FontIcon(MaterialDesignI.INFORMATION_OUTLINE));
        label.setWrapText(true);
        return label;
    }
}
