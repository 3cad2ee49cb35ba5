package nl.wed.workbench.ui.causes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Where one comes after the last cell of the last participant: a digit changes nothing here, which is said, and the
/// button adds the next ballot.
final class FurtherBallot extends HBox {
    private final Button add;

    /// `first` goes to the first cell of the ballot that was added.
    FurtherBallot(VotesViewModel model, Texts texts, Runnable first) {
        add = Buttons.plain("vote-next", texts.get("causes.votes.next"), MaterialDesignA.ACCOUNT_PLUS_OUTLINE, () -> {
            model.setParticipants(model.participants() + 1);
            model.go(model.participants());
            first.run();
        });
        add.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(texts.get("causes.votes.last"));
        words.setId("vote-last");
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        words.visibleProperty().bind(add.focusedProperty());
        getChildren().addAll(add, words);
        getStyleClass().add("section-header");
    }

    @Override
    public void requestFocus() {
        add.requestFocus();
    }
}
