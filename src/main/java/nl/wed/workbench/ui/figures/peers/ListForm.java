package nl.wed.workbench.ui.figures.peers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;

/// A group that the user puts together from the list of municipalities.
final class ListForm implements Dialogs.DialogContent {
    private final Texts texts;
    private final ObjectProperty<String> name;
    private final ObjectProperty<List<Municipality>> chosen = new SimpleObjectProperty<>(List.of());
    private final Form form;
    private final Label said = new Label();
    private final VBox node;

    ListForm(PeersViewModel model, Texts texts) {
        this.texts = texts;
        name = new SimpleObjectProperty<>(texts.get("profile.list.proposed"));
        form = new Form(texts);
        form.text(texts.get("profile.peers.name"), name)
                .id("peer-name")
                .required(texts.get("profile.list.nameMissing"));
        var list = new TickList<>(
                "peer-search",
                texts.get("profile.list.search"),
                model::search,
                one -> one.name() + " (" + one.province() + ")",
                new Label(texts.get("profile.list.nothing")),
                chosen);
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        chosen.addListener((_, _, _) -> say());
        say();
        node = new VBox(form, list, said);
        node.getStyleClass().addAll("rows", "peer-form");
    }

    /// The group as it was put together.
    PeerGroup group() {
        return PeerGroup.listed(
                UUID.randomUUID(),
                name.get().strip(),
                chosen.get().stream().map(Municipality::code).toList());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean accept() {
        boolean filled = form.validate();
        if (chosen.get().isEmpty()) {
            said.setText(texts.get("profile.list.none"));
            said.getStyleClass().add("field-error");
            return false;
        }
        return filled;
    }

    private void say() {
        said.getStyleClass().remove("field-error");
        said.setText(texts.get(
                "profile.list.chosen",
                chosen.get().size(),
                chosen.get().stream().map(Municipality::name).collect(Collectors.joining(", "))));
    }
}
