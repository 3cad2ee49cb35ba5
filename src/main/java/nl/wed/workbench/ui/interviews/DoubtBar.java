package nl.wed.workbench.ui.interviews;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Looking;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Says that findings must be looked at because the text changed, and goes to the next of them.
final class DoubtBar extends HBox {
    private final CodingViewModel model;
    private final Texts texts;
    private final Label words = new Label();

    /// `reveal` brings the finding that is looked at into sight.
    DoubtBar(CodingViewModel model, Texts texts, Runnable reveal) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("doubt-bar");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new FontIcon(MaterialDesignA.ALERT),
                        words,
                        Looking.stays(Buttons.plain(
                                "doubt-next", texts.get("interviews.doubt.next"), MaterialDesignS.SKIP_NEXT, () -> {
                                    next();
                                    reveal.run();
                                })));
        model.findings().addListener((ListChangeListener<Finding>) _ -> refresh());
        refresh();
    }

    private void next() {
        var doubtful = model.doubtful();
        int at = model.finding().current().map(doubtful::indexOf).orElse(-1);
        if (!doubtful.isEmpty()) {
            model.show(doubtful.get((at + 1) % doubtful.size()).id());
        }
    }

    private void refresh() {
        int count = model.doubtful().size();
        words.setText(texts.get("interviews.doubt", count));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
