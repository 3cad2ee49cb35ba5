package nl.wed.workbench.ui.presenting;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;

/// The keys of who presents.
final class KeysCard extends VBox {
    private static final List<String> KEYS =
            List.of("next", "previous", "ends", "black", "clock", "item", "insight", "leave");
    private static final double KEY = 400;
    private static final double WORDS = 560;

    KeysCard(Texts texts) {
        setId("slide-keys");
        getStyleClass().add("slide-keys");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var grid = new GridPane();
        grid.getStyleClass().add("slide-keys-grid");
        for (int i = 0; i < KEYS.size(); i++) {
            grid.addRow(
                    i,
                    Words.wide(KEY, texts.get("presenting.key." + KEYS.get(i)), "slide-strong"),
                    Words.wide(WORDS, texts.get("presenting.keys." + KEYS.get(i))));
        }
        getChildren()
                .addAll(
                        Words.of(texts.get("presenting.keys.title"), "slide-title"),
                        grid,
                        Words.of(texts.get("presenting.keys.away"), "slide-small"));
    }
}
