package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.BesideOrUnder;
import nl.wed.workbench.ui.figures.kit.RowCell;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.DraftNote;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.kit.WordsCell;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// How one table is read: its columns on the left, what the chosen one is on the right, what comes
/// of it above, and the first rows below.
final class MappingView extends VBox {
    private final ImportViewModel importing;
    private final MappingViewModel model;
    private final Texts texts;
    private final ListView<ColumnMapping> columns = new ListView<>();
    private final ColumnForm form;
    private final RowsTable rows;
    private final MarksBox marks;
    private final ComboBox<TablePreview> sheets = new ComboBox<>();
    private final StackPane middle = new StackPane();
    private final VBox table;
    private final DraftNote back;
    private boolean untouched;
    private String shown = "";
    private boolean following;

    MappingView(ImportViewModel importing, Texts texts) {
        this.importing = importing;
        model = importing.mapping();
        this.texts = texts;
        form = new ColumnForm(model, texts);
        rows = new RowsTable(texts);
        marks = new MarksBox(model, texts);
        back = new DraftNote(texts);
        setId("mapping");
        getStyleClass().add("mapping");
        table = table();
        var page = new VBox(header(), back, new TrialBanner(model, texts), middle);
        page.getStyleClass().add("import-page");
        getChildren().add(new Scroll(page));
        model.preview().addListener((_, _, _) -> refresh());
        model.problem().addListener((_, _, _) -> refresh());
        refresh();
        sceneProperty().addListener((_, _, _) -> model.preview().get().ifPresent(this::keepTyped));
    }

    /// The book is that of the window, which a page that is being made is not in yet.
    private void keepTyped(TablePreview now) {
        DraftBook.of(getScene())
                .ifPresent(book -> model.proposed().ifPresent(proposed -> {
                    var drafts = new ReadingDrafts(texts, model.file());
                    if (untouched && now.mapping().equals(proposed)) {
                        untouched = false;
                        drafts.back(book, proposed).ifPresent(columns -> putBack(book, columns, proposed));
                    } else {
                        drafts.keep(book, now.mapping(), proposed);
                    }
                }));
    }

    private void putBack(DraftBook book, List<ColumnMapping> columns, TableMapping proposed) {
        String moment = book.all().isEmpty() ? "" : book.moment(book.all().getLast());
        model.columns(columns);
        form.show();
        back.say(List.of(new DraftNote.Line(moment, () -> {
            model.columns(proposed.columns());
            form.show();
        })));
    }

    private Node header() {
        var back = Buttons.flat("mapping-back", texts.get("intake.back"), MaterialDesignA.ARROW_LEFT, this::back);
        var title = SectionHeader.screen(texts.get("intake.mapping.title"), texts.get("intake.mapping.intro"));
        return new VBox(back, title);
    }

    private VBox table() {
        columns.setId("mapping-columns");
        columns.setCellFactory(_ -> new RowCell<>(new ColumnFace(model, texts)::of));
        columns.widthProperty().addListener(_ -> Platform.runLater(columns::refresh));
        columns.getSelectionModel().selectedIndexProperty().addListener((_, _, now) -> chosen(now));
        var whole = new Card(acts(), sheetRow(), new HeaderForm(model, texts), new WholeTableForm(model, texts), marks);
        var choosing = new BesideOrUnder(columns, new Scroll(form), 0.5);
        choosing.getStyleClass().add("mapping-columns");
        var content = new VBox(whole, choosing, SectionHeader.part(texts.get("intake.mapping.rows")), rows);
        content.getStyleClass().add("part");
        return content;
    }

    private Node sheetRow() {
        sheets.setId("mapping-sheet");
        sheets.setCellFactory(_ -> new WordsCell<>(TablePreview::file));
        sheets.setButtonCell(new WordsCell<>(TablePreview::file));
        sheets.setItems(model.sheets());
        sheets.getStyleClass().add("sheet-choice");
        sheets.valueProperty().addListener((_, _, now) -> {
            if (now != null && !following) {
                model.choose(now);
            }
        });
        var row = new HBox(new Label(texts.get("intake.mapping.sheet")), sheets);
        row.getStyleClass().add("drop-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(Bindings.size(model.sheets()).greaterThan(1));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Node acts() {
        var use = Buttons.primary("mapping-use", texts.get("intake.mapping.use"), MaterialDesignC.CHECK, model::use);
        var remember = new CheckBox(texts.get("intake.mapping.remember"));
        remember.setId("mapping-remember");
        remember.setWrapText(true);
        Linked.both(remember.selectedProperty(), model.remembering());
        var forget = Buttons.flat(
                "mapping-forget", texts.get("intake.mapping.forget"), MaterialDesignH.HISTORY, model::forget);
        model.preview().addListener((_, _, _) -> forget.setVisible(model.isRemembered()));
        forget.setVisible(model.isRemembered());
        forget.managedProperty().bind(forget.visibleProperty());
        return new Toolbar(use, remember, forget);
    }

    private void chosen(Number place) {
        if (!following && place.intValue() >= 0) {
            model.column().set(place.intValue());
            form.show();
        }
    }

    private void refresh() {
        var now = model.preview().get();
        if (now.isEmpty()) {
            shown = "";
            String words = model.problem().get();
            middle.getChildren()
                    .setAll(EmptyState.resting(
                            MaterialDesignT.TABLE_SEARCH, words.isEmpty() ? texts.get("intake.mapping.wait") : words));
            return;
        }
        if (!middle.getChildren().contains(table)) {
            middle.getChildren().setAll(table);
        }
        follow(now.get());
    }

    /// Follows a trial without taking the place where the user is.
    private void follow(TablePreview now) {
        following = true;
        columns.getItems().setAll(now.mapping().columns());
        columns.getSelectionModel().select(model.column().get().intValue());
        String which = now.file() + now.mapping().sheet();
        boolean fresh = !which.equals(shown);
        if (fresh) {
            shown = which;
            int first = firstFigure(now);
            model.column().set(first);
            columns.getSelectionModel().select(first);
            sheets.setValue(model.sheets().stream()
                    .filter(one -> one.file().equals(now.file()))
                    .findFirst()
                    .orElse(null));
            form.show();
        }
        following = false;
        rows.show(now);
        marks.show(now);
        untouched |= fresh;
        keepTyped(now);
    }

    private static int firstFigure(TablePreview now) {
        var all = now.mapping().columns();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).role() == ColumnRole.FIGURE) {
                return i;
            }
        }
        return 0;
    }

    private void back() {
        importing.place().set(ImportViewModel.Place.FILES);
    }
}
