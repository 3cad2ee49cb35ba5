package nl.wed.workbench.ui.figures.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// Says that the table is a newer edition of one in the trajectory, or the same files read in another way,
/// and what that changes; empty when it is neither.
final class EditionNote extends VBox {
    EditionNote(ImportPreview preview, Texts texts) {
        setId("import-edition");
        preview.newer().ifPresent(newer -> {
            getChildren()
                    .add(words(texts.get(
                            newer.rereading() ? "intake.reread" : "intake.edition",
                            newer.older().title(),
                            newer.changed())));
            newer.fewer()
                    .ifPresent(few -> getChildren().add(words(texts.get("intake.fewer", few.left(), few.before()))));
        });
        setManaged(!getChildren().isEmpty());
    }

    private static Label words(String sentence) {
        var label = new Label(sentence, new FontIcon(MaterialDesignI.INFORMATION_OUTLINE));
        label.setWrapText(true);
        return label;
    }
}
