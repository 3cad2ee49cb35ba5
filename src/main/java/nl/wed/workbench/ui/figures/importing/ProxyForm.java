package nl.wed.workbench.ui.figures.importing;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.InSight;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.kit.TypedFields;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Which proxy is used and who signs in there: behind a button, and open at once when the way to the network was what
/// failed.
final class ProxyForm extends VBox {
    private final FetchViewModel model;
    private final Texts texts;
    private final BooleanProperty open = new SimpleBooleanProperty(false);

    ProxyForm(FetchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("fetch-proxy");
        getStyleClass().add("part");
        var card = card();
        card.visibleProperty().bind(open);
        card.managedProperty().bind(open);
        getChildren().addAll(new Toolbar(opener(card)), card);
        model.message().addListener((_, _, _) -> follow());
        follow();
    }

    private Node opener(Node card) {
        var opener = Buttons.flat("fetch-proxy-show", "", MaterialDesignS.SERVER_NETWORK, () -> {
            open.set(!open.get());
            if (open.get()) {
                InSight.reveal(card);
                card.lookup("#fetch-proxy-address").requestFocus();
            }
        });
        opener.textProperty()
                .bind(Bindings.when(open)
                        .then(texts.get("intake.proxy.hide"))
                        .otherwise(texts.get("intake.proxy.show")));
        return opener;
    }

    private void follow() {
        if (model.isAboutTheWay()) {
            open.set(true);
        }
    }

    private Card card() {
        var address = new Form(texts);
        address.text(texts.get("intake.proxy.address"), model.proxy()).id("fetch-proxy-address");
        var typed = new VBox(address);
        TypedFields.within(typed, address, texts.get("intake.proxy.show"), texts);
        var form = new Form(texts);
        form.text(texts.get("intake.proxy.user"), model.proxyUser()).id("fetch-proxy-user");
        form.node(password());
        var help = new Label(texts.get("intake.proxy.help"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        var connect = Buttons.primary("fetch-proxy-connect", "", MaterialDesignL.LOGIN, model::connect);
        connect.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(model.isAboutTheWay() ? "intake.proxy.connect" : "intake.proxy.use"),
                        model.message()));
        var used = new Label();
        used.setId("fetch-proxy-used");
        used.setWrapText(true);
        used.textProperty().bind(model.proxyUsed());
        return new Card(typed, form.node(help), new Toolbar(connect), used);
    }

    private VBox password() {
        var label = new Label(texts.get("intake.proxy.password"));
        label.getStyleClass().add("field-label");
        var field = new PasswordField();
        field.setId("fetch-proxy-password");
        Linked.both(field.textProperty(), model.proxyPassword());
        field.setOnAction(_ -> model.connect());
        label.setLabelFor(field);
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }
}
