package nl.wed.workbench.ui.causes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.domain.words.Query;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.Picks;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.WordsCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The causes of the catalogue to take over: on the left a list that can be searched (more than one
/// can be chosen), on the right what the catalogue says of the last one chosen.
final class CausePicker implements Dialogs.DialogContent {
    private final Catalogue catalogue;
    private final Texts texts;
    private final ListView<CatalogueCause> list;
    private final VBox detail = new VBox();
    private final VBox node;

    CausePicker(List<CatalogueCause> causes, Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        var query = new SimpleStringProperty("");
        var filtered = new FilteredList<>(FXCollections.observableArrayList(causes));
        list = new ListView<>(filtered);
        list.setId("cause-list");
        list.setCellFactory(_ -> new WordsCell<>(one -> words(one, query.get())));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(EmptyState.resting(MaterialDesignM.MAGNIFY_CLOSE, texts.get("causes.pick.empty")));
        query.addListener((_, _, typed) -> {
            var before = chosen();
            filtered.setPredicate(one -> match(one, typed).isPresent());
            Picks.again(list, before);
            list.refresh(); // a row that stays may be found by another word
        });
        detail.getStyleClass().addAll("rows", "picker-detail");
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> show(now));
        Picks.in(list);
        var panes = new MasterDetail(list, new Scroll(detail), 0.48);
        panes.getStyleClass().add("picker");
        var help = new Label(texts.get("causes.pick.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        node = new VBox(new SearchField("cause-search", texts.get("causes.pick.search"), query), help, panes);
        node.getStyleClass().add("rows");
    }

    List<CatalogueCause> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean accept() {
        return !chosen().isEmpty();
    }

    private String words(CatalogueCause cause, String typed) {
        String name = cause.code() + " " + cause.name();
        return match(cause, typed)
                .filter(match -> !match.also().isEmpty())
                .map(match -> name + " (" + texts.get("shell.also", String.join(", ", match.also())) + ")")
                .orElse(name);
    }

    private Optional<Query.Match> match(CatalogueCause cause, String typed) {
        return Query.of(typed, catalogue.synonyms()).in(cause.code() + " " + cause.name() + " " + cause.description());
    }

    private void show(@Nullable CatalogueCause cause) {
        detail.getChildren().setAll(cause == null ? List.of() : CatalogueFacts.of(cause, catalogue, texts));
    }
}
