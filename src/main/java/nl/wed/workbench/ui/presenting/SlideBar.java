package nl.wed.workbench.ui.presenting;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What can be done with the mouse. It comes when the mouse moves at the bottom and goes by itself; the keyboard never
/// ends up in it, as it has keys for all of this.
final class SlideBar extends HBox {
    private static final Duration STAYS = Duration.seconds(3);

    private final PresentingViewModel model;
    private final Texts texts;
    private final Label position = new Label();
    private final Button clock;
    private final Button item;
    private final PauseTransition going = new PauseTransition(STAYS);

    SlideBar(PresentingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        position.setMinWidth(Region.USE_PREF_SIZE);
        clock = button("slide-bar-clock", "clock", MaterialDesignT.TIMER_OUTLINE, Command.CLOCK);
        item = button("slide-bar-item", "item", MaterialDesignT.TIMER_SAND, Command.NEXT_ITEM);
        getChildren()
                .addAll(
                        button("slide-bar-previous", "previous", MaterialDesignC.CHEVRON_LEFT, Command.PREVIOUS),
                        position,
                        button("slide-bar-next", "next", MaterialDesignC.CHEVRON_RIGHT, Command.NEXT),
                        clock,
                        item,
                        button("slide-bar-black", "black", MaterialDesignM.MONITOR_OFF, Command.BLACK),
                        button("slide-bar-keys", "keys", MaterialDesignK.KEYBOARD_OUTLINE, Command.KEYS),
                        button("slide-bar-leave", "leave", MaterialDesignC.CLOSE, Command.LEAVE));
        getStyleClass().add("slide-mouse");
        setId("slide-bar");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        going.setOnFinished(_ -> setVisible(isHover()));
        hoverProperty().addListener((_, _, _) -> going.playFromStart());
        model.slide().addListener((_, _, _) -> follow());
        follow();
    }

    /// The mouse moved at the bottom.
    void come() {
        setVisible(true);
        going.playFromStart();
    }

    private void follow() {
        position.setText(model.position());
        boolean timed = model.timer().isPresent();
        for (Node one : new Node[] {clock, item}) {
            one.setVisible(timed);
            one.setManaged(timed);
        }
    }

    private Button button(String id, String key, Ikon icon, Command command) {
        var button = Buttons.flat(id, "", icon, () -> model.act(command));
        button.setAccessibleText(texts.get("presenting.act." + key));
        button.setFocusTraversable(false);
        return button;
    }
}
