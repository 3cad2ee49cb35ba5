package nl.wed.workbench.ui.vault;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Looking;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// A line above what has names in it: how the vault stands, opening or locking it, and what else can be done with it.
public final class VaultBar extends HBox {
    private final VaultActs acts;
    private final Texts texts;
    private final Label sentence = new Label();
    private final HBox buttons = new HBox();

    /// The line for that vault.
    public VaultBar(VaultActs acts, Texts texts) {
        this.acts = acts;
        this.texts = texts;
        setId("vault-bar");
        getStyleClass().add("vault-bar");
        sentence.setId("vault-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        buttons.getStyleClass().add("vault-acts");
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, buttons);
        acts.model().state().addListener((_, _, _) -> refresh());
        acts.model().presenting().addListener((_, _, _) -> refresh());
        acts.model().minutes().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void refresh() {
        boolean inside = buttons.isFocusWithin();
        var model = acts.model();
        var state = model.state().get();
        sentence.setText(model.sentence());
        sentence.setGraphic(new FontIcon(
                state.locked() ? MaterialDesignL.LOCK_OUTLINE : MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE));
        buttons.getChildren().clear();
        boolean shown = !model.presenting().get();
        if (shown && state.locked() && !state.damaged()) {
            Looking.stays(add("vault-unlock", "vault.unlock", MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE, acts::unlock));
        } else if (shown && model.wantsPassword()) {
            add("vault-choose", "vault.password.choose", MaterialDesignL.LOCK_PLUS_OUTLINE, acts::choosePassword);
        } else if (shown && !state.locked()) {
            Looking.stays(add("vault-lock", "vault.lock", MaterialDesignL.LOCK_OUTLINE, model::lock));
        }
        if (shown) {
            buttons.getChildren().add(more(state.locked(), state.password()));
        }
        if (inside && !buttons.getChildren().isEmpty()) {
            buttons.getChildren().getFirst().requestFocus();
        }
    }

    private Button add(String id, String key, Ikon icon, Runnable act) {
        var button = Buttons.plain(id, texts.get(key), icon, act);
        buttons.getChildren().add(button);
        return button;
    }

    private MenuButton more(boolean locked, boolean password) {
        var menu = new MenuButton(texts.get("vault.more"), new FontIcon(MaterialDesignS.SHIELD_KEY_OUTLINE));
        menu.setId("vault-more");
        menu.setMinWidth(USE_PREF_SIZE);
        if (!locked && password) {
            menu.getItems().add(item("vault-change", "vault.password.change", acts::choosePassword));
            menu.getItems().add(item("vault-recovery", "vault.code.make", acts::makeRecoveryCode));
        }
        if (password) {
            menu.getItems().add(minutes());
        }
        menu.getItems().add(item("vault-empty", "vault.empty", acts::empty));
        return menu;
    }

    private MenuItem minutes() {
        var item = item("vault-minutes", "vault.minutes.change", acts::chooseMinutes);
        item.setText(texts.get("vault.minutes.change", acts.model().minutes().get()));
        return item;
    }

    private MenuItem item(String id, String key, Runnable act) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
