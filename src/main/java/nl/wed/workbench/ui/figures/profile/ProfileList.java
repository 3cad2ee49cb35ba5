package nl.wed.workbench.ui.figures.profile;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.kit.Part;
import nl.wed.workbench.ui.figures.peers.PeersViewModel;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Focus;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Spots;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The rows of the profile under the names of their columns. A click or Enter opens a figure, the
/// icon or the letter I goes to its definition.
final class ProfileList extends VBox implements ProfileCell.Acts {
    private static final double SCROLL_BAR = 18;
    private static final double CELL_PADDING = 1.2;

    private final ProfileViewModel model;
    private final FigureJumps jumps;
    private final Texts texts;
    private final ListView<ProfileItem> list;
    private final ProfileHeader header;
    private final ProfileToolbar toolbar;
    private final Node legend;
    private ProfileCell.Fit fit;
    private boolean following;

    ProfileList(ProfileViewModel model, PeersViewModel groups, FigureJumps jumps, Texts texts) {
        this.model = model;
        this.jumps = jumps;
        this.texts = texts;
        fit = new ProfileCell.Fit(RowLayout.of(0, model.choices().columns().get()), 1);
        header = new ProfileHeader(model.choices().order(), texts);
        legend = new ProfileLegend(texts, model.municipality());
        toolbar =
                new ProfileToolbar(model, groups, texts, () -> model.managing().set(true));
        list = new ListView<>(model.items());
        list.setId("profile");
        Spots.rows(
                list,
                one -> one instanceof ProfileItem.Row row ? row.indicator().id() : null);
        list.setCellFactory(_ -> new ProfileCell(texts, () -> fit, this));
        list.getStyleClass().add("profile");
        RowsAhead.of(list);
        list.setContextMenu(menu());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(toolbar, legend, header, list);
        getStyleClass().add("profile-master");
        model.choices().columns().addListener((_, _, _) -> fit(fit.em()));
        model.dataSets().addListener((_, _, _) -> itemsChanged());
        model.items().addListener((InvalidationListener) _ -> itemsChanged());
        model.selected().addListener((_, _, _) -> follow());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> walked(now));
        itemsChanged();
    }

    /// Takes the size of a letter.
    void letters(double em) {
        fit(em);
    }

    /// Gives the list the keyboard.
    void takeFocus() {
        list.requestFocus();
    }

    @Override
    public void open(ProfileItem.Row row) {
        model.managing().set(false);
        model.selected().set(Optional.of(row.indicator().id()));
    }

    @Override
    public void define(ProfileItem.Row row) {
        jumps.openDefinition(row.indicator().id());
    }

    @Override
    public void foldWaiting() {
        var open = model.choices().withWaiting();
        open.set(!open.get());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> onRow(this::open);
            case I -> onRow(this::define);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ContextMenu menu() {
        var open = new MenuItem(texts.get("profile.open"));
        open.setOnAction(_ -> onRow(this::open));
        var define = new MenuItem(texts.get("profile.definition"));
        define.setOnAction(_ -> onRow(this::define));
        return new ContextMenu(open, define);
    }

    private void onRow(Consumer<ProfileItem.Row> act) {
        switch (list.getSelectionModel().getSelectedItem()) {
            case ProfileItem.Row row -> act.accept(row);
            case ProfileItem.Waiting _ -> foldWaiting();
            case null, default -> {}
        }
    }

    /// Walking through the rows takes the detail along when it is open.
    private void walked(@Nullable ProfileItem now) {
        if (!following
                && now instanceof ProfileItem.Row row
                && model.selected().get().isPresent()
                && list.isFocused()) {
            open(row);
        }
    }

    private void itemsChanged() {
        boolean any = !model.items().isEmpty();
        header.setVisible(any);
        header.setManaged(any);
        if (any) {
            header.name(model);
        } else {
            list.setPlaceholder(placeholder());
        }
        follow();
    }

    /// The row of the figure that is shown stays the selected one.
    private void follow() {
        Optional<UUID> wanted = model.selected().get();
        if (wanted.isEmpty()) {
            return;
        }
        following = true;
        for (ProfileItem item : model.items()) {
            if (item instanceof ProfileItem.Row row
                    && wanted.get().equals(row.indicator().id())
                    && !item.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(item);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            }
        }
        following = false;
    }

    /// Before the parts get their places, because the legend may come or go.
    @Override
    protected void layoutChildren() {
        fit(fit.em());
        super.layoutChildren();
    }

    private void fit(double em) {
        var chosen = model.choices().columns().get();
        double width = (getWidth() - SCROLL_BAR) / em - CELL_PADDING;
        var now = new ProfileCell.Fit(RowLayout.of(width, chosen), em);
        if (now.equals(fit)) {
            return;
        }
        fit = now;
        header.arrange(fit.layout(), em);
        toolbar.missing(fit.layout().without(chosen));
        boolean room =
                fit.layout().column(Column.SPINE).isPresent() && !fit.layout().stacked();
        legend.setVisible(room);
        legend.setManaged(room);
        list.refresh();
    }

    private Node placeholder() {
        if (model.chosen().isEmpty()) {
            return new EmptyState(
                    MaterialDesignF.FORMAT_LIST_CHECKS,
                    texts.get("figures.empty.noIndicators"),
                    Looking.stays(Buttons.primary(
                            "profile-choose",
                            texts.get("figures.goChoose"),
                            MaterialDesignC.CHECKBOX_MULTIPLE_MARKED_OUTLINE,
                            () -> jumps.show(Part.CHOICE))));
        }
        if (model.filled() == 0) {
            int read = model.dataSets().get();
            return new EmptyState(
                    MaterialDesignF.FILE_IMPORT_OUTLINE,
                    texts.get(
                            read == 0 ? "figures.empty.noData" : "figures.empty.notFilled",
                            model.chosen().size(),
                            read),
                    Buttons.primary(
                            "profile-import",
                            texts.get(read == 0 ? "figures.goImport" : "figures.goData"),
                            MaterialDesignF.FILE_IMPORT_OUTLINE,
                            () -> jumps.show(Part.DATA)));
        }
        boolean none = model.count(Focus.WORSENING) == 0;
        boolean shortlist = model.choices().focus().get() == Focus.WORSENING && none;
        return new EmptyState(
                MaterialDesignM.MAGNIFY_CLOSE,
                texts.get(shortlist ? "profile.shortlist.none" : "figures.empty.noHit"),
                Looking.stays(Buttons.plain(
                        "profile-everything",
                        texts.get("profile.everything"),
                        MaterialDesignF.FILTER_OFF_OUTLINE,
                        model.choices()::everything)));
    }
}
