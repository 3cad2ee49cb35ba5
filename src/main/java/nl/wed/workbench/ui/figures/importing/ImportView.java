package nl.wed.workbench.ui.figures.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.kit.Part;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A place to drop files on, what came of them, and the data sets there are.
public final class ImportView extends StackPane {
    private final FigureJumps jumps;
    private final Themes themes;
    private final ImportViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final VBox target;
    private final VBox batch = new VBox();
    private final VBox cards = new VBox();
    private final Label kinds = new Label();

    public ImportView(
            ImportViewModel model, FigureJumps jumps, Themes themes, Node dataSets, Texts texts, Dialogs dialogs) {
        this.jumps = jumps;
        this.themes = themes;
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        target = target();
        cards.getStyleClass().add("import-cards");
        getStylesheets()
                .add(Objects.requireNonNull(ImportView.class.getResource("/css/intake.css"))
                        .toExternalForm());
        var page = new VBox(target, new BusyRow(model.jobs(), texts), batch, cards, dataSets);
        page.getStyleClass().add("import-page");
        var files = new Scroll(page);
        getChildren().add(files);
        model.place().addListener((_, _, now) -> show(now, files));
        batch.managedProperty().bind(Bindings.isNotEmpty(batch.getChildren()));
        model.batch().addListener((_, _, _) -> showCards());
        setOnDragOver(this::over);
        setOnDragExited(_ -> target.getStyleClass().remove("drop-target-over"));
        setOnDragDropped(this::dropped);
        model.cards().addListener((InvalidationListener) _ -> showCards());
        model.cards().addListener((ListChangeListener<ImportCard>) change -> {
            while (change.next()) {
                if (change.wasAdded()) {
                    files.setVvalue(0);
                }
            }
        });
        showCards();
    }

    private VBox target() {
        var icon = new FontIcon(MaterialDesignF.FILE_IMPORT_OUTLINE);
        icon.getStyleClass().add("empty-state-icon");
        var title = new Label(texts.get("figures.import.drop"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setGraphic(icon);
        kinds.setText(texts.get("intake.kinds"));
        kinds.setWrapText(true);
        kinds.getStyleClass().add("muted");
        kinds.managedProperty().bind(kinds.visibleProperty());
        var files = Buttons.primary(
                "import-files",
                texts.get("figures.import.chooseFiles"),
                MaterialDesignF.FILE_OUTLINE,
                this::chooseFiles);
        var folder = Buttons.plain(
                "import-folder",
                texts.get("figures.import.chooseFolder"),
                MaterialDesignF.FOLDER_OUTLINE,
                this::chooseFolder);
        var fetch = Buttons.plain(
                "import-fetch",
                texts.get("intake.fetch.open"),
                MaterialDesignC.CLOUD_DOWNLOAD_OUTLINE,
                () -> model.place().set(ImportViewModel.Place.FETCHING));
        var buttons = new Toolbar(files, folder, fetch);
        var words = new VBox(title, kinds, buttons);
        words.getStyleClass().add("drop-words");
        var box = new VBox(words);
        box.getStyleClass().add("drop-target");
        return box;
    }

    /// The other pages are made when they are first wanted: they are not needed to drop a file.
    private void show(ImportViewModel.Place place, Node files) {
        getChildren()
                .setAll(
                        switch (place) {
                            case FILES -> files;
                            case MAPPING -> new MappingView(model, texts);
                            case FETCHING -> new FetchView(model, texts);
                        });
    }

    private void chooseFiles() {
        var files = dialogs.openFiles(
                texts.get("figures.import.chooseFiles"),
                new Dialogs.FileKind(
                        texts.get("intake.fileKind"), List.of("csv", "json", "geojson", "xlsx", "ods", "zip", "txt")),
                new Dialogs.FileKind(texts.get("figures.import.anyFile"), "*"));
        offer(files);
    }

    private void chooseFolder() {
        dialogs.openFolder(texts.get("figures.import.chooseFolder")).ifPresent(folder -> offer(List.of(folder)));
    }

    private void offer(List<Path> paths) {
        if (!paths.isEmpty()) {
            model.read(paths);
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!target.getStyleClass().contains("drop-target-over")) {
                target.getStyleClass().add("drop-target-over");
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        offer(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    /// What was read is in sight: the words about what can be read make room.
    private void showCards() {
        kinds.setVisible(model.cards().isEmpty() && model.batch().get().isEmpty());
        batch.getChildren()
                .setAll(model.batch().get().stream()
                        .map(one -> new BatchCard(one, model, texts))
                        .toList());
        cards.getChildren().setAll(model.cards().stream().map(this::card).toList());
    }

    private Node card(ImportCard card) {
        return switch (card) {
            case ImportCard.Ready ready -> new PreviewCard(ready, model, themes, texts, dialogs);
            case ImportCard.Refusal refusal -> new RefusalCard(refusal, model, texts);
            case ImportCard.NotKept(String title) ->
                new Card(
                        new Badge(texts.get("figures.import.notKept", title), MaterialDesignA.ALERT, Tone.DANGER),
                        new Label(texts.get("figures.import.notKeptNext")),
                        new Toolbar(close(card)));
            case ImportCard.Done(String title, int filled) ->
                done(card, texts.get("figures.import.done", title, filled));
            case ImportCard.AllDone(int tables, int filled) ->
                done(card, texts.get("intake.all.done", tables, filled, model.municipality()));
        };
    }

    private Node done(ImportCard card, String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        var look = Buttons.primary(
                "import-look",
                texts.get("figures.import.look"),
                MaterialDesignT.TABLE_EYE,
                () -> jumps.show(Part.PROFILE));
        return new Card(words, new Toolbar(look, close(card)));
    }

    private Node close(ImportCard card) {
        return Buttons.plain(
                "import-close", texts.get("general.close"), MaterialDesignC.CLOSE, () -> model.discard(card));
    }
}
