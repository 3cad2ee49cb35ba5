package nl.wed.workbench.ui.figures.profile;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.kit.FilterBox;
import nl.wed.workbench.ui.figures.kit.Part;
import nl.wed.workbench.ui.figures.kit.RowCell;
import nl.wed.workbench.ui.figures.profile.ProfileRow.Width;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.Toolbar;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The profile as a list, with the detail of the selected figure beside it, or in its place when
/// the window is narrow.
public final class ProfileView extends StackPane {
    private static final double LIST_PART = 0.46;
    private static final double BOTH = 62;
    private static final double WIDE = 58;
    private static final double MEDIUM = 40;

    private final FigureJumps jumps;
    private final ProfileViewModel model;
    private final Texts texts;
    private final ListView<ProfileItem> list;
    private final VBox header = new VBox();
    private final VBox master;
    private final Node filters;
    private final Node legend;
    private final Node detail;
    private final SplitPane both = new SplitPane();
    private final Label em = new Label("m");
    private Width width = Width.WIDE;

    public ProfileView(ProfileViewModel model, FigureJumps jumps, Node detail, Texts texts) {
        this.jumps = jumps;
        this.model = model;
        this.detail = detail;
        this.texts = texts;
        list = new ListView<>(model.items());
        list.setId("profile");
        list.setCellFactory(_ -> new RowCell<>(this::face));
        list.getStyleClass().add("profile");
        list.setPlaceholder(placeholder());
        VBox.setVgrow(list, Priority.ALWAYS);
        header.setMinHeight(Region.USE_PREF_SIZE);
        legend = legend();
        filters = filters();
        master = new VBox(filters, legend, header, list);
        master.getStyleClass().add("profile-master");
        both.getStyleClass().add("master-detail");
        em.setVisible(false);
        em.setManaged(false);
        getChildren().addAll(both, em);
        arrange();
        InvalidationListener again = _ -> arrange();
        widthProperty().addListener(again);
        em.fontProperty().addListener(again);
        model.selected().addListener(again);
        list.widthProperty().addListener(_ -> fit());
        model.items().addListener((InvalidationListener) _ -> itemsChanged());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> chosen(now));
        itemsChanged();
    }

    private void chosen(ProfileItem item) {
        if (item instanceof ProfileItem.Row row) {
            model.selected().set(Optional.of(row.indicator().id()));
        }
    }

    private void itemsChanged() {
        list.setPlaceholder(placeholder());
        header.setVisible(!model.items().isEmpty());
        select();
    }

    private void select() {
        for (ProfileItem item : model.items()) {
            if (item instanceof ProfileItem.Row row
                    && model.selected().get().filter(row.indicator().id()::equals).isPresent()) {
                if (!item.equals(list.getSelectionModel().getSelectedItem())) {
                    list.getSelectionModel().select(item);
                    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void arrange() {
        boolean presenting = em.getFont().getSize() >= Part.PRESENTING;
        filters.setVisible(!presenting);
        filters.setManaged(!presenting);
        boolean open = model.selected().get().isPresent();
        boolean room = getWidth() >= BOTH * em.getFont().getSize();
        List<Node> parts = new ArrayList<>();
        if (!open || room) {
            parts.add(master);
        }
        if (open) {
            parts.add(detail);
        }
        if (!both.getItems().equals(parts)) {
            both.getItems().setAll(parts);
            both.setDividerPositions(LIST_PART);
        }
        select();
    }

    private void fit() {
        double ems = list.getWidth() / em.getFont().getSize();
        width = ems >= WIDE ? Width.WIDE : ems >= MEDIUM ? Width.MEDIUM : Width.NARROW;
        header.getChildren().setAll(ProfileRow.header(texts, width, model.municipality()));
        legend.setVisible(width != Width.NARROW);
        legend.setManaged(width != Width.NARROW);
        list.refresh();
    }

    private Region face(ProfileItem item) {
        return switch (item) {
            case ProfileItem.Theme(String name, int count) -> {
                var label = new Label(name + "  (" + count + ")");
                label.getStyleClass().add("theme-heading");
                yield label;
            }
            case ProfileItem.Row row -> new ProfileRow(row, texts, width);
            case ProfileItem.Waiting(int count) -> {
                var link =
                        Buttons.link(
                                "profile-waiting",
                                texts.get("figures.waiting", count),
                                () -> jumps.show(Part.REQUESTS));
                yield new HBox(link);
            }
        };
    }

    private Node filters() {
        List<Optional<String>> themes = new ArrayList<>(List.of(Optional.empty()));
        model.themes().all().forEach(theme -> themes.add(Optional.of(theme)));
        List<Optional<AgePhase>> phases = new ArrayList<>(List.of(Optional.empty()));
        model.phases().forEach(phase -> phases.add(Optional.of(phase)));
        Function<Optional<String>, String> themeWords =
                one ->
                        one.map(model.themes()::name)
                                .orElseGet(() -> texts.get("figures.allThemes"));
        Function<Optional<AgePhase>, String> phaseWords =
                one ->
                        one.map(phase -> texts.name("general", phase))
                                .orElseGet(() -> texts.get("figures.allPhases"));
        var waiting = new CheckBox(texts.get("figures.withWaiting"));
        waiting.setId("profile-with-waiting");
        waiting.selectedProperty().bindBidirectional(model.withWaiting());
        return new Toolbar(
                new SearchField("profile-search", texts.get("figures.search"), model.query()),
                new FilterBox<>(
                        "profile-theme",
                        texts.get("figures.filter.theme"),
                        themes,
                        themeWords,
                        model.theme()),
                new FilterBox<>(
                        "profile-phase",
                        texts.get("figures.filter.phase"),
                        phases,
                        phaseWords,
                        model.phase()),
                new FilterBox<>(
                        "profile-focus",
                        texts.get("figures.filter.focus"),
                        List.of(ProfileViewModel.Focus.values()),
                        one -> texts.name("figures", one),
                        model.focus()),
                waiting);
    }

    private Node legend() {
        var legend =
                new Toolbar(
                        key("strip-range", "figures.legend.range"),
                        key("strip-box", "figures.legend.box"),
                        key("strip-benchmark", "figures.legend.benchmark"),
                        own());
        legend.getStyleClass().add("legend");
        return legend;
    }

    private Node own() {
        var key = key("strip-own", "figures.legend.own");
        key.setText(texts.get("figures.legend.own", model.municipality()));
        return key;
    }

    private Label key(String style, String words) {
        var shape = new Region();
        shape.getStyleClass().addAll(style, "legend-" + style);
        var label = new Label(texts.get(words), shape);
        label.getStyleClass().addAll("muted", "row-small");
        return label;
    }

    private Node placeholder() {
        if (model.chosen().isEmpty()) {
            return new EmptyState(
                    MaterialDesignF.FORMAT_LIST_CHECKS,
                    texts.get("figures.empty.noIndicators"),
                    Buttons.primary(
                            "profile-choose",
                            texts.get("figures.goChoose"),
                            MaterialDesignC.CHECKBOX_MULTIPLE_MARKED_OUTLINE,
                            () -> jumps.show(Part.CHOICE)));
        }
        if (model.filled() == 0) {
            return new EmptyState(
                    MaterialDesignF.FILE_IMPORT_OUTLINE,
                    texts.get("figures.empty.noData", model.chosen().size()),
                    Buttons.primary(
                            "profile-import",
                            texts.get("figures.goImport"),
                            MaterialDesignF.FILE_IMPORT_OUTLINE,
                            () -> jumps.show(Part.DATA)));
        }
        return new EmptyState(MaterialDesignM.MAGNIFY_CLOSE, texts.get("figures.empty.noHit"));
    }
}
