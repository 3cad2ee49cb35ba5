package nl.wed.workbench.ui.backups;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tabs;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.versions.ComparisonView;
import nl.wed.workbench.ui.versions.ComparisonViewModel;
import nl.wed.workbench.workspace.Backup;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// The backups of a trajectory, what is newer than the chosen one, and what can be done with it.
public final class BackupsView implements ScreenView {
    private final BackupsViewModel model;
    private final BackupActs acts;
    private final ComparisonViewModel comparison;
    private final Texts texts;
    private final DataTable<Backup> table;
    private final Label newer = new Label();
    private final Tabs tabs = new Tabs("backups-parts");
    private final VBox node;

    BackupsView(BackupsViewModel model, BackupActs acts, ComparisonViewModel comparison, ComparisonView compared) {
        this.model = model;
        this.acts = acts;
        this.comparison = comparison;
        texts = model.texts();
        table = table();
        tabs.part("backups-list", texts.get("backups.part.list"), MaterialDesignB.BACKUP_RESTORE, this::list)
                .part(
                        "backups-compare",
                        texts.get("versions.part.compare"),
                        MaterialDesignC.COMPARE_HORIZONTAL,
                        compared::node);
        var settings = Buttons.flat(
                "backups-thinning", texts.get("backups.thinning"), MaterialDesignC.COG_OUTLINE, acts::thinning);
        var header = SectionHeader.screen(texts.get("backups.title"), texts.get("backups.help"), settings);
        header.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(header, said(), tabs);
        node.getStyleClass().add("screen");
        node.sceneProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.entered();
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    /// No record is edited here.
    @Override
    public void reveal(Ref ref) {}

    private DataTable<Backup> table() {
        var words = model.words();
        var made = new DataTable<>("backups-table", model.list())
                .text(texts.get("backups.at"), 2.3, words::when)
                .text(texts.get("backups.kind"), 1.7, words::kind)
                .text(texts.get("backups.generation"), 1.4, words::generation)
                .text(texts.get("backups.insideTitle"), 3.6, words::inside)
                .text(texts.get("backups.size"), 1, words::size)
                .empty(new EmptyState(
                        MaterialDesignB.BACKUP_RESTORE,
                        texts.get("backups.empty"),
                        Buttons.plain(
                                "backup-make-first",
                                texts.get("backups.make"),
                                MaterialDesignB.BACKUP_RESTORE,
                                model::make)))
                .onOpen(one -> {
                    if (BackupsViewModel.opens(one)) {
                        model.look(one);
                    }
                });
        // By words a number or a date would come in the wrong order; as it is read it is in the right one.
        made.getColumns().forEach(column -> column.setSortable(false));
        made.setAccessibleText(texts.get("backups.title"));
        VBox.setVgrow(made, Priority.ALWAYS);
        made.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> newer.setText(now == null ? "" : about(now)));
        return made;
    }

    private String about(Backup one) {
        return texts.get("backups.about", model.newer(one), model.words().opens(one));
    }

    private Node list() {
        newer.setId("backups-newer");
        newer.setWrapText(true);
        newer.setMinHeight(Region.USE_PREF_SIZE);
        newer.visibleProperty().bind(newer.textProperty().isNotEmpty());
        newer.managedProperty().bind(newer.visibleProperty());
        var list = new VBox(
                new Toolbar(
                        Buttons.primary(
                                "backup-make", texts.get("backups.make"), MaterialDesignB.BACKUP_RESTORE, model::make),
                        Buttons.plain(
                                "backup-file",
                                texts.get("backups.file"),
                                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                                acts::file)),
                table,
                newer,
                new Toolbar(
                        act(
                                "backup-look",
                                "backups.look",
                                MaterialDesignE.EYE_OUTLINE,
                                BackupsViewModel::opens,
                                model::look),
                        act(
                                "backup-compare",
                                "backups.compare",
                                MaterialDesignC.COMPARE_HORIZONTAL,
                                BackupsViewModel::opens,
                                this::compare),
                        act(
                                "backup-put-back",
                                "backups.putBack",
                                MaterialDesignR.RESTORE,
                                BackupsViewModel::opens,
                                acts::putBack),
                        act(
                                "backup-export",
                                "backups.export",
                                MaterialDesignA.ARCHIVE_ARROW_DOWN_OUTLINE,
                                one -> one.kind().full(),
                                acts::export)));
        list.getStyleClass().add("kept-part");
        return list;
    }

    private void compare(Backup one) {
        model.compare(one, moment -> {
            comparison.withNow(moment);
            tabs.open("backups-compare");
        });
    }

    private Button act(String id, String key, Ikon icon, Predicate<Backup> can, Consumer<Backup> act) {
        var chosen = table.getSelectionModel().selectedItemProperty();
        var button = Buttons.plain(id, texts.get(key), icon, () -> {
            var one = chosen.get();
            if (one != null) {
                act.accept(one);
            }
        });
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> chosen.get() == null || !can.test(chosen.get()), chosen));
        return button;
    }

    private Node said() {
        var said = new Label();
        said.setId("backups-said");
        said.setWrapText(true);
        said.textProperty().bind(model.said());
        said.visibleProperty().bind(model.said().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }
}
