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
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.workspace.Version;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The named versions, and what can be done with the one that is chosen.
final class VersionListView {
    private final VersionsViewModel model;
    private final Dialogs dialogs;
    private final VersionDialogs questions;
    private final Outgoing outgoing;
    private final Consumer<Moment> compare;
    private final Texts texts;
    private final DataTable<Version> table;
    private final VBox node;

    VersionListView(
            VersionsViewModel model,
            Dialogs dialogs,
            VersionDialogs questions,
            Outgoing outgoing,
            Consumer<Moment> compare) {
        this.model = model;
        this.dialogs = dialogs;
        this.questions = questions;
        this.outgoing = outgoing;
        this.compare = compare;
        texts = model.texts();
        table = new DataTable<>("versions-table", model.versions())
                .text(texts.get("versions.name"), 4, Version::name)
                .text(texts.get("versions.at"), 2, model::when)
                .text(texts.get("versions.by"), 3, version -> model.who(version.author()))
                .empty(new EmptyState(
                        MaterialDesignB.BOOKMARK_MULTIPLE_OUTLINE,
                        texts.get("versions.empty"),
                        Buttons.plain(
                                "version-keep-first", texts.get("versions.keep"), MaterialDesignP.PLUS, this::keep)))
                .onOpen(version -> model.look(new Moment.OfVersion(version)));
        table.setAccessibleText(texts.get("versions.part.versions"));
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(
                new Toolbar(Buttons.primary(
                        "version-keep", texts.get("versions.keep"), MaterialDesignB.BOOKMARK_PLUS_OUTLINE, this::keep)),
                table,
                new Toolbar(
                        act("version-look", "versions.look", MaterialDesignE.EYE_OUTLINE, this::look),
                        act("version-compare", "versions.compare", MaterialDesignC.COMPARE_HORIZONTAL, this::compare),
                        act("version-restore", "versions.restore", MaterialDesignR.RESTORE, this::restore),
                        act("version-package", "versions.package", MaterialDesignP.PACKAGE_VARIANT_CLOSED, this::send),
                        act("version-word", "versions.word", MaterialDesignF.FILE_WORD_OUTLINE, this::word),
                        act("version-rename", "versions.rename", MaterialDesignP.PENCIL_OUTLINE, this::rename),
                        act("version-remove", "versions.remove", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove)));
        node.getStyleClass().add("kept-part");
    }

    Node node() {
        return node;
    }

    private Button act(String id, String key, Ikon icon, Consumer<Version> act) {
        var button = Buttons.plain(id, texts.get(key), icon, () -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                act.accept(chosen);
            }
        });
        button.disableProperty().bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        return button;
    }

    private void keep() {
        questions.name().ifPresent(model::keep);
    }

    private void look(Version version) {
        model.look(new Moment.OfVersion(version));
    }

    private void compare(Version version) {
        compare.accept(new Moment.OfVersion(version));
    }

    private void restore(Version version) {
        var moment = new Moment.OfVersion(version);
        if (dialogs.confirm(
                texts.get("versions.restore.title"),
                texts.get("versions.restore.ask", model.words(moment)),
                texts.get("versions.restore.act"))) {
            model.restore(moment);
        }
    }

    private void send(Version version) {
        questions.recipient().ifPresent(to -> outgoing.send(new Moment.OfVersion(version), to));
    }

    private void word(Version version) {
        outgoing.word(new Moment.OfVersion(version));
    }

    private void rename(Version version) {
        dialogs.ask(
                        texts.get("versions.rename.act"),
                        texts.get("versions.keep.name"),
                        version.name(),
                        texts.get("versions.rename.act"))
                .ifPresent(name -> model.rename(version, name));
    }

    private void remove(Version version) {
        if (dialogs.confirm(
                texts.get("versions.remove.title"),
                texts.get("versions.remove.ask", version.name()),
                texts.get("versions.remove.act"))) {
            model.remove(version);
        }
    }
}
