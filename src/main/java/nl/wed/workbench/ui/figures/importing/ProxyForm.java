package nl.wed.workbench.ui.figures.importing;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Which proxy is used and who signs in there; shown when the way to the network was what failed.
final class ProxyForm extends VBox {
    ProxyForm(FetchViewModel model, Texts texts) {
        setId("fetch-proxy");
        var form = new Form(texts);
        form.beside(
                form.text(texts.get("intake.proxy.address"), model.proxy()).id("fetch-proxy-address"),
                form.text(texts.get("intake.proxy.user"), model.proxyUser()).id("fetch-proxy-user"));
        form.node(password(model, texts));
        var help = new Label(texts.get("intake.proxy.help"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        var connect = Buttons.primary(
                "fetch-proxy-connect", texts.get("intake.proxy.connect"), MaterialDesignL.LOGIN, model::connect);
        getChildren().add(new Card(form.node(help), new Toolbar(connect)));
        visibleProperty().bind(Bindings.createBooleanBinding(model::isAboutTheWay, model.message()));
        managedProperty().bind(visibleProperty());
    }

    private static VBox password(FetchViewModel model, Texts texts) {
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
