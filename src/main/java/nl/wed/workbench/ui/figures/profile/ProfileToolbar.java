package nl.wed.workbench.ui.figures.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FilterBox;
import nl.wed.workbench.ui.figures.peers.PeersViewModel;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Among;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Focus;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// What the user chooses above the profile: what is searched and filtered, in which order, which
/// figures, with whom is compared, and which columns.
final class ProfileToolbar extends VBox {
    private final ProfileViewModel model;
    private final ProfileChoices choices;
    private final PeersViewModel peers;
    private final Texts texts;
    private final Runnable manage;
    private final Map<Focus, ToggleButton> chips = new EnumMap<>(Focus.class);
    private final Map<Column, CheckMenuItem> columns = new EnumMap<>(Column.class);
    private final MenuButton compare = new MenuButton();

    /// `manage` shows the groups.
    ProfileToolbar(ProfileViewModel model, PeersViewModel peers, Texts texts, Runnable manage) {
        this.model = model;
        this.peers = peers;
        this.texts = texts;
        this.manage = manage;
        choices = model.choices();
        getStyleClass().add("profile-toolbar");
        compare.setId("profile-compare");
        compare.setGraphic(new FontIcon(MaterialDesignA.ACCOUNT_GROUP_OUTLINE));
        var second = new Toolbar();
        second.getChildren().addAll(focus());
        second.getChildren().add(compare);
        getChildren().addAll(filters(), second);
        model.items().addListener((InvalidationListener) _ -> count());
        peers.groups().addListener((InvalidationListener) _ -> follow());
        count();
        follow();
    }

    /// Says of the columns for which there is no room that there is none.
    void missing(Set<Column> without) {
        columns.forEach((column, item) -> {
            String name = texts.name("profile", column);
            item.setText(without.contains(column) ? texts.get("profile.show.noRoom", name) : name);
        });
    }

    private void count() {
        chips.forEach((focus, chip) -> chip.setText(texts.get("profile.Focus." + focus.name(), model.count(focus))));
    }

    private void follow() {
        compare.setText(texts.get(
                "profile.compare",
                peers.groups().isEmpty()
                        ? texts.get("profile.compare.all")
                        : peers.groups().getFirst().name()));
        List<MenuItem> items = new ArrayList<>();
        var used = new ToggleGroup();
        for (PeerGroup group : peers.groups()) {
            var item = new RadioMenuItem(group.name());
            item.setToggleGroup(used);
            item.setSelected(group.equals(peers.groups().getFirst()));
            item.setOnAction(_ -> peers.use(group));
            items.add(item);
        }
        if (items.isEmpty()) {
            items.add(item("compare-defaults", "profile.compare.defaults", peers::addDefaults));
        }
        items.add(new SeparatorMenuItem());
        items.add(Looking.stays(item("compare-manage", "profile.compare.manage", manage)));
        compare.getItems().setAll(items);
    }

    private MenuItem item(String id, String words, Runnable act) {
        var item = new MenuItem(texts.get(words));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private Node filters() {
        List<Optional<String>> themes = new ArrayList<>(List.of(Optional.empty()));
        model.themes().all().forEach(theme -> themes.add(Optional.of(theme)));
        List<Optional<AgePhase>> phases = new ArrayList<>(List.of(Optional.empty()));
        model.phases().forEach(phase -> phases.add(Optional.of(phase)));
        return new Toolbar(
                new SearchField("profile-search", texts.get("figures.search"), choices.query()),
                new FilterBox<>(
                        "profile-theme",
                        texts.get("figures.filter.theme"),
                        themes,
                        one -> one.map(model.themes()::name).orElseGet(() -> texts.get("figures.allThemes")),
                        choices.theme()),
                new FilterBox<>(
                        "profile-phase",
                        texts.get("figures.filter.phase"),
                        phases,
                        one -> one.map(phase -> texts.name("general", phase))
                                .orElseGet(() -> texts.get("figures.allPhases")),
                        choices.phase()),
                new FilterBox<>(
                        "profile-order",
                        texts.get("profile.order"),
                        List.of(ProfileOrder.values()),
                        one -> texts.name("profile", one),
                        choices.order()),
                view());
    }

    private Collection<ToggleButton> focus() {
        var group = new ToggleGroup();
        for (Focus focus : Focus.values()) {
            var chip = Looking.stays(new ToggleButton());
            chip.setId("focus-" + focus.name());
            chip.getStyleClass().add("chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setSelected(choices.focus().get() == focus);
            chip.setOnAction(_ -> {
                choices.focus().set(focus);
                chip.setSelected(true);
            });
            chips.put(focus, chip);
        }
        choices.focus().addListener((_, _, now) -> chip(now).setSelected(true));
        chip(Focus.WORSENING).setTooltip(new Tooltip(texts.get("profile.shortlist")));
        return chips.values();
    }

    private ToggleButton chip(Focus focus) {
        return chips.getOrDefault(focus, new ToggleButton());
    }

    private MenuButton view() {
        var menu = new MenuButton(texts.get("profile.show"));
        menu.setId("profile-show");
        menu.setGraphic(new FontIcon(MaterialDesignV.VIEW_COLUMN_OUTLINE));
        menu.setMinWidth(USE_PREF_SIZE);
        for (Column column : Column.values()) {
            var item = Looking.stays(new CheckMenuItem(texts.name("profile", column)));
            item.setId("column-" + column.name());
            item.setSelected(choices.columns().get().contains(column));
            item.selectedProperty().addListener((_, _, on) -> choices.show(column, on));
            columns.put(column, item);
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        var group = new ToggleGroup();
        for (Among among : Among.values()) {
            var item = Looking.stays(new RadioMenuItem(texts.name("profile", among)));
            item.setId("among-" + among.name());
            item.setToggleGroup(group);
            item.setSelected(choices.among().get() == among);
            item.setOnAction(_ -> choices.among().set(among));
            menu.getItems().add(item);
        }
        var waiting = Looking.stays(new CheckMenuItem(texts.get("profile.waiting.show")));
        waiting.setId("profile-with-waiting");
        Linked.both(waiting.selectedProperty(), choices.withWaiting());
        menu.getItems().addAll(new SeparatorMenuItem(), waiting);
        return menu;
    }
}
