package nl.wed.workbench.ui.figures.peers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.PeerKind;
import nl.wed.workbench.domain.figures.SizeClass;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The groups beside the profile: choosing one changes the profile at once.
public final class PeersView extends VBox {
    private final PeersViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final VBox groups = new VBox();
    private final Label basis = new Label();
    private final ObservableList<Member> members = FXCollections.observableArrayList();
    private final DataTable<Member> table;

    /// The groups of that model; `close` shows only the profile again.
    public PeersView(PeersViewModel model, Texts texts, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        table = MemberTable.of("peer-members", members, texts);
        getStyleClass().add("peers");
        groups.getStyleClass().add("peer-groups");
        var intro = new Label(texts.get("profile.peers.intro"));
        intro.setWrapText(true);
        intro.getStyleClass().add("muted");
        basis.setWrapText(true);
        basis.getStyleClass().add("muted");
        var head = SectionHeader.part(
                texts.get("profile.peers.title"),
                Looking.stays(
                        Buttons.icon("peers-close", texts.get("profile.peers.close"), MaterialDesignC.CLOSE, close)));
        var content = new VBox(head, new Card(intro, groups, adding()), new Card(basis, table));
        content.getStyleClass().add("figure-parts");
        var scroll = new Scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.groups().addListener((InvalidationListener) _ -> show());
        show();
    }

    private void show() {
        List<Node> rows = new ArrayList<>();
        var used = new ToggleGroup();
        model.groups().forEach(group -> rows.add(row(group, used)));
        if (rows.isEmpty()) {
            rows.add(none());
        }
        groups.getChildren().setAll(rows);
        boolean any = !model.groups().isEmpty();
        members.setAll(any ? model.members(model.groups().getFirst().members()) : List.of());
        boolean measured = any && model.groups().getFirst().kind() == PeerKind.NEAREST;
        table.getColumns().getLast().setVisible(measured);
        basis.setText(any ? basis(model.groups().getFirst()) : "");
        table.getParent().setVisible(any);
        table.getParent().setManaged(any);
    }

    private Node none() {
        return new EmptyState(
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                texts.get("profile.peers.none"),
                Buttons.primary(
                        "peers-defaults",
                        texts.get("profile.compare.defaults"),
                        MaterialDesignP.PLUS,
                        model::addDefaults));
    }

    private Node row(PeerGroup group, ToggleGroup used) {
        var choice = new RadioButton(group.name());
        choice.setId("peer-" + group.id());
        choice.setWrapText(true);
        choice.setToggleGroup(used);
        choice.setSelected(model.groups().getFirst().equals(group));
        choice.setOnAction(_ -> model.use(group));
        var facts = new Label(facts(group));
        facts.getStyleClass().addAll("muted", "row-small", "peer-facts");
        facts.setWrapText(true);
        var words = new VBox(choice, facts);
        HBox.setHgrow(words, Priority.ALWAYS);
        var rename = Buttons.icon(
                "peer-rename", texts.get("profile.peers.rename"), MaterialDesignP.PENCIL_OUTLINE, () -> rename(group));
        var remove = Buttons.icon(
                "peer-remove",
                texts.get("profile.peers.remove"),
                MaterialDesignD.DELETE_OUTLINE,
                () -> model.remove(group));
        return Spots.mark(new HBox(words, rename, remove), group.id());
    }

    private String facts(PeerGroup group) {
        return texts.name("figures", group.kind())
                + " · "
                + texts.get("profile.peers.members", group.members().size());
    }

    private String basis(PeerGroup group) {
        String title = group.name() + ": "
                + texts.get("profile.peers.members", group.codes().size());
        if (group.kind() != PeerKind.NEAREST) {
            return title + ".";
        }
        var names = model.basis(group);
        return title
                + ". "
                + (names.isEmpty()
                        ? texts.get("profile.peers.basisGone")
                        : texts.get("profile.peers.basis", String.join(", ", names), group.droppedOut()))
                + " "
                + texts.get("profile.peers.distanceHelp");
    }

    private Node adding() {
        var words = new Label(texts.get("profile.peers.more"));
        words.getStyleClass().add("field-label");
        var box = new VBox(words, ways());
        box.getStyleClass().add("peer-adding");
        return box;
    }

    private Node ways() {
        return new Toolbar(
                Buttons.plain(
                        "peers-nearest",
                        texts.get("profile.peers.byDistance"),
                        MaterialDesignM.MAP_MARKER_DISTANCE,
                        this::addNearest),
                Buttons.plain(
                        "peers-list",
                        texts.get("profile.peers.byList"),
                        MaterialDesignF.FORMAT_LIST_CHECKS,
                        this::addList),
                Buttons.plain(
                        "peers-size",
                        texts.get("profile.peers.bySize"),
                        MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                        this::addSize),
                Buttons.plain(
                        "peers-province",
                        texts.get("profile.peers.byProvince"),
                        MaterialDesignM.MAP_OUTLINE,
                        this::addProvince));
    }

    private void rename(PeerGroup group) {
        dialogs.ask(
                        texts.get("profile.peers.renameTitle"),
                        texts.get("profile.peers.name"),
                        group.name(),
                        texts.get("profile.peers.renameAct"))
                .ifPresent(name -> model.rename(group, name));
    }

    private void addSize() {
        dialogs.choose(
                        texts.get("profile.peers.chooseSize"),
                        texts.get("profile.peers.add"),
                        List.of(SizeClass.values()),
                        one -> texts.name("figures", one))
                .ifPresent(size -> model.add(model.ofSize(size)));
    }

    private void addProvince() {
        dialogs.choose(
                        texts.get("profile.peers.chooseProvince"),
                        texts.get("profile.peers.add"),
                        model.provinces(),
                        one -> one)
                .ifPresent(province -> model.add(model.ofProvince(province)));
    }

    private void addList() {
        var form = new ListForm(model, texts);
        if (dialogs.show(texts.get("profile.list.title"), texts.get("profile.peers.add"), form)) {
            model.add(form.group());
        }
    }

    private void addNearest() {
        var form = new NearestForm(model, texts);
        if (dialogs.show(texts.get("profile.nearest.title"), texts.get("profile.peers.add"), form)) {
            form.group().ifPresent(model::add);
        }
    }
}
