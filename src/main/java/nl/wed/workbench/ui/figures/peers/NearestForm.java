package nl.wed.workbench.ui.figures.peers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.profile.Nearest;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;

/// A group of the most similar municipalities: above what they must be alike on, below who they
/// then are, with the distance of each.
final class NearestForm implements Dialogs.DialogContent {
    private final PeersViewModel model;
    private final Texts texts;
    private final NearestChoice choice;
    private final ObjectProperty<String> name = new SimpleObjectProperty<>("");
    private final ObservableList<Member> members = FXCollections.observableArrayList();
    private final Label said = new Label();
    private final Form form;
    private final VBox node;
    private String proposed = "";

    NearestForm(PeersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        choice = model.nearest();
        form = new Form(texts);
        form.beside(
                form.text(texts.get("profile.peers.name"), name)
                        .id("peer-name")
                        .required(texts.get("profile.list.nameMissing")),
                form.typed(
                                texts.get("profile.nearest.size"),
                                choice.size(),
                                NearestChoice.SIZE.wholes().needed())
                        .id("nearest-size"));
        var indicators = new TickList<>(
                "nearest-search",
                texts.get("profile.nearest.search"),
                this::search,
                Indicator::name,
                new Label(texts.get("profile.list.nothing")),
                choice.chosen());
        var table = MemberTable.of("nearest-members", members, texts);
        VBox.setVgrow(indicators, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        var heading = new Label(texts.get("profile.nearest.indicators"));
        heading.getStyleClass().add("field-label");
        heading.setWrapText(true);
        node = new VBox(form, heading, indicators, said, table);
        node.getStyleClass().addAll("rows", "nearest-form");
        choice.outcome().addListener((_, _, _) -> show());
        choice.size().addListener((_, _, _) -> show());
        show();
    }

    /// The group as it was chosen; empty when it cannot be made.
    Optional<PeerGroup> group() {
        return choice.group(name.get().strip());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean accept() {
        boolean filled = form.validate();
        boolean made = group().isPresent();
        if (!made && !said.getStyleClass().contains("field-error")) {
            said.getStyleClass().add("field-error");
        }
        return filled && made;
    }

    private List<Indicator> search(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return choice.indicators().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void show() {
        members.setAll(model.members(choice.nearest()));
        said.getStyleClass().remove("field-error");
        said.setText(choice.outcome().get().map(this::words).orElse(texts.get("profile.nearest.choose")));
        if (name.get().equals(proposed) && choice.sized()) {
            proposed = texts.get("profile.nearest.proposed", choice.size().get());
            name.set(proposed);
        }
    }

    private String words(Nearest outcome) {
        return switch (outcome) {
            case Nearest.Found(var byDistance, int droppedOut) ->
                texts.get("profile.nearest.found", byDistance.size() + 1, droppedOut);
            case Nearest.NoOwnValue(var indicators) -> texts.get("profile.nearest.noOwn", names(indicators));
            case Nearest.TooFew(int municipalities) ->
                texts.get("profile.nearest.tooFew", municipalities, Spread.MINIMUM);
        };
    }

    private String names(List<UUID> indicators) {
        return choice.indicators().stream()
                .filter(one -> indicators.contains(one.id()))
                .map(Indicator::name)
                .collect(Collectors.joining(", "));
    }
}
