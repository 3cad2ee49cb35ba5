package nl.wed.workbench.ui.versions;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.workspace.ExchangedPackage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The packages that were sent and received; what was in the chosen one can be looked at and compared.
final class PackageListView {
    private final VersionDialogs questions;
    private final Outgoing outgoing;
    private final Texts texts;
    private final DataTable<ExchangedPackage> table;
    private final VBox node;

    PackageListView(VersionsViewModel model, VersionDialogs questions, Outgoing outgoing, Consumer<Moment> compare) {
        this.questions = questions;
        this.outgoing = outgoing;
        texts = model.texts();
        table = new DataTable<>("packages-table", model.packages())
                .text(texts.get("versions.packages.direction"), 1.2, this::direction)
                .text(texts.get("versions.packages.when"), 2, model::when)
                .text(texts.get("versions.packages.who"), 3, model::between)
                .text(texts.get("versions.packages.file"), 3, ExchangedPackage::file)
                .empty(EmptyState.resting(MaterialDesignP.PACKAGE_VARIANT_CLOSED, texts.get("versions.packages.empty")))
                .onOpen(one -> model.look(new Moment.OfPackage(one)));
        table.setAccessibleText(texts.get("versions.part.packages"));
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(
                new Toolbar(Buttons.primary(
                        "package-send", texts.get("versions.send"), MaterialDesignS.SEND_OUTLINE, this::send)),
                table,
                new Toolbar(
                        act("package-look", "versions.look", MaterialDesignE.EYE_OUTLINE, model::look),
                        act("package-compare", "versions.compare", MaterialDesignC.COMPARE_HORIZONTAL, compare)));
        node.getStyleClass().add("kept-part");
    }

    Node node() {
        return node;
    }

    private String direction(ExchangedPackage one) {
        return texts.get(one.sent() ? "versions.packages.sent" : "versions.packages.received");
    }

    private Button act(String id, String key, Ikon icon, Consumer<Moment> act) {
        var button = Buttons.plain(id, texts.get(key), icon, () -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                act.accept(new Moment.OfPackage(chosen));
            }
        });
        button.disableProperty().bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        return button;
    }

    private void send() {
        questions.recipient().ifPresent(to -> outgoing.send(new Moment.Now(), to));
    }
}
