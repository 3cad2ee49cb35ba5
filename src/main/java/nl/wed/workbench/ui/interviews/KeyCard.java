package nl.wed.workbench.ui.interviews;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.typed.TypedContact;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.vault.VaultActs;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The card with name and contact details, which never leave this laptop. Closed until asked for,
/// because a room may be watching.
final class KeyCard extends VBox {
    private final KeyViewModel model;
    private final VaultActs vault;
    private final Texts texts;
    private final VBox content = new VBox();

    KeyCard(KeyViewModel model, VaultActs vault, Texts texts) {
        this.model = model;
        this.vault = vault;
        this.texts = texts;
        getStyleClass().addAll("card", "key-card");
        content.getStyleClass().add("key-content");
        var title = new Label(texts.get("interviews.key"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setGraphic(new FontIcon(MaterialDesignL.LOCK_OUTLINE));
        getChildren().addAll(title, content);
        model.visible().addListener((_, _, _) -> refresh());
        vault.model().beforeLocking(model::keepTyped);
        vault.model().state().addListener((_, _, now) -> follow(now.locked()));
        refresh();
    }

    /// Shows again whether anything is known.
    void refresh() {
        content.getChildren().clear();
        if (model.locked()) {
            locked();
        } else if (model.visible().get()) {
            open();
        } else {
            closed();
        }
    }

    private void follow(boolean locked) {
        if (locked) {
            model.visible().set(false);
        }
        if (locked || !model.visible().get()) {
            refresh();
        }
    }

    private void locked() {
        var words = new Label(texts.get("vault.key"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        content.getChildren().add(words);
    }

    private void closed() {
        var words = new Label(texts.get(model.known() ? "interviews.key.hidden" : "interviews.key.unknown"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        content.getChildren()
                .addAll(
                        words,
                        Looking.stays(Buttons.plain(
                                "key-show",
                                texts.get(model.known() ? "interviews.key.show" : "interviews.key.enter"),
                                MaterialDesignE.EYE_OUTLINE,
                                () -> model.visible().set(true))));
    }

    private void open() {
        var form = new Form(texts);
        var name = form.text(texts.get("interviews.key.name"), model.name()).id("key-name");
        var organisation = form.text(texts.get("interviews.key.organisation"), model.organisation())
                .id("key-organisation");
        form.beside(name, organisation);
        var email = form.text(texts.get("interviews.key.email"), model.email())
                .id("key-email")
                .remark(typed -> unlike(typed, TypedContact.EMAIL));
        var telephone = form.text(texts.get("interviews.key.telephone"), model.telephone())
                .id("key-telephone")
                .remark(typed -> unlike(typed, TypedContact.TELEPHONE));
        form.beside(email, telephone);
        var state = new Label();
        state.textProperty().bind(model.state());
        state.getStyleClass().add("muted");
        var acts = new Toolbar(
                Buttons.plain(
                        "key-save",
                        texts.get("interviews.key.save"),
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        () -> model.save(vault::askForPassword)),
                Looking.stays(Buttons.flat(
                        "key-hide",
                        texts.get("interviews.key.hide"),
                        MaterialDesignE.EYE_OFF_OUTLINE,
                        () -> model.visible().set(false))),
                state);
        content.getChildren().addAll(form, acts);
        form.focusWithinProperty().addListener((_, _, inside) -> {
            if (!inside) {
                model.keepTyped();
            }
        });
    }

    /// Says what a contact detail looks like that is something else than the field asks.
    private String unlike(String typed, TypedContact asked) {
        var looks = TypedContact.of(typed);
        return typed.isBlank() || looks == asked ? "" : texts.get("interviews.key.remark." + asked + "." + looks);
    }
}
