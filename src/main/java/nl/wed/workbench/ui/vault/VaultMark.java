package nl.wed.workbench.ui.vault;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import nl.wed.workbench.ui.kit.Looking;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// How the vault stands, in a corner of the window: pressed, it is opened, or locked, or asked for a password.
public final class VaultMark extends Button {
    private final VaultActs acts;
    private final Tooltip tip = new Tooltip();

    /// The mark of that vault.
    public VaultMark(VaultActs acts) {
        this.acts = acts;
        Looking.stays(this);
        setId("vault-mark");
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        setTooltip(tip);
        setOnAction(_ -> act());
        acts.model().state().addListener((_, _, _) -> refresh());
        acts.model().presenting().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void act() {
        var state = acts.model().state().get();
        if (state.locked()) {
            acts.unlock();
        } else if (state.password()) {
            acts.model().lock();
        } else {
            acts.choosePassword();
        }
    }

    private void refresh() {
        var model = acts.model();
        setVisible(model.worthTelling());
        setManaged(model.worthTelling());
        setText(model.brief());
        tip.setText(model.sentence());
        setAccessibleHelp(model.sentence());
        setGraphic(new FontIcon(
                model.state().get().locked()
                        ? MaterialDesignL.LOCK_OUTLINE
                        : MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE));
    }
}
