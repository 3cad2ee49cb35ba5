package nl.wed.workbench.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Says above the screen that something was typed in an earlier session and never saved.
final class DraftBar extends HBox {
    DraftBar(int count, Texts texts, Runnable see, Runnable later) {
        setId("draft-bar");
        getStyleClass().addAll("looking-bar", "tone-accent");
        var words = new Label(texts.get("shell.draft.some", count));
        words.setGraphic(new FontIcon(MaterialDesignP.PENCIL_OUTLINE));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        Buttons.plain("draft-see", texts.get("shell.draft.see"), MaterialDesignE.EYE_OUTLINE, see),
                        Buttons.flat("draft-later", texts.get("shell.draft.later"), MaterialDesignC.CLOSE, later));
    }
}
