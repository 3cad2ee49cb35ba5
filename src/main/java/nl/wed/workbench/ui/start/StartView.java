package nl.wed.workbench.ui.start;

import java.time.Clock;
import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The first screen: what there is, and the ways to begin.
public final class StartView extends StackPane {
    private final StartViewModel model;
    private final Catalogue catalogue;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Clock clock;
    private final StackPane middle = new StackPane();
    private final TrajectoryCards cards;

    /// Shows that model; the clock proposes the first day of a new trajectory.
    public StartView(StartViewModel model, Catalogue catalogue, Dialogs dialogs, Texts texts, Clock clock) {
        this.model = model;
        this.catalogue = catalogue;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
        cards = new TrajectoryCards(texts, model::open);
        getStyleClass().add("start");
        var box = new VBox(head(), acts(), middle);
        box.getStyleClass().add("start-column");
        getChildren().add(new Scroll(box));
        model.list().addListener((ListChangeListener<TrajectorySummary>) _ -> show());
        model.listed().addListener((_, _, _) -> show());
        show();
    }

    private Node head() {
        var title = new Label(texts.get("shell.start.title"));
        title.getStyleClass().add("start-title");
        var below = new Label(texts.get("shell.start.subtitle"));
        below.setWrapText(true);
        below.getStyleClass().add("start-subtitle");
        var words = new VBox(title, below);
        var head = new HBox(words);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("start-head");
        return head;
    }

    private Node acts() {
        var acts = new Toolbar(
                create("start-new"),
                Buttons.plain(
                        "start-open",
                        texts.get("shell.start.open"),
                        MaterialDesignF.FOLDER_OPEN_OUTLINE,
                        model::openPackage),
                Buttons.plain(
                        "start-backups", texts.get("backups.start"), MaterialDesignB.BACKUP_RESTORE, model::openBackup),
                Buttons.plain(
                        "start-sample",
                        texts.get("shell.start.sample"),
                        MaterialDesignS.SCHOOL_OUTLINE,
                        model::openSample));
        acts.getStyleClass().add("start-acts");
        return acts;
    }

    private Button create(String id) {
        return Buttons.primary(id, texts.get("shell.start.new"), MaterialDesignP.PLUS, this::askForNew);
    }

    private void askForNew() {
        var form = new NewTrajectoryForm(catalogue, texts, LocalDate.now(clock));
        if (dialogs.show(texts.get("shell.start.new"), texts.get("shell.new.act"), form)) {
            model.create(form.wanted());
        }
    }

    private void show() {
        if (!model.list().isEmpty()) {
            middle.getChildren().setAll(cards);
            cards.show(model.groups());
        } else if (model.listed().get()) {
            middle.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignS.SPROUT_OUTLINE,
                            texts.get("shell.start.empty"),
                            Buttons.plain(
                                    "start-new-first",
                                    texts.get("shell.start.new"),
                                    MaterialDesignP.PLUS,
                                    this::askForNew)));
        } else {
            middle.getChildren().setAll(new Label(texts.get("shell.start.listing")));
        }
    }
}
