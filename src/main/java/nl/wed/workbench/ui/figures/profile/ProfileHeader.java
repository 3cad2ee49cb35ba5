package nl.wed.workbench.ui.figures.profile;

import javafx.scene.layout.Region;

import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Among;
import nl.wed.workbench.ui.figures.profile.RowLayout.Span;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The names of the columns, in the places of the columns of the rows below it.
final class ProfileHeader extends Region {
    private final Texts texts;
    private final RowText name = new RowText("head");
    private final RowText own = new RowText("head").rightAligned();
    private final Map<Column, RowText> columns = new EnumMap<>(Column.class);
    private RowLayout layout = RowLayout.of(0, List.of());
    private double em = 1;

    ProfileHeader(Texts texts) {
        this.texts = texts;
        getStyleClass().add("profile-header");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, own);
        for (Column column : Column.values()) {
            var words = new RowText("head");
            if (column == Column.COUNTRY || column == Column.PEERS) {
                words.rightAligned();
            }
            columns.put(column, words);
            getChildren().add(words);
        }
    }

    /// Names the columns of what is shown.
    void name(ProfileViewModel model) {
        name.setText(texts.get("profile.head.name"));
        own.setText(breakable(model.municipality()));
        words(Column.TREND, texts.get("profile.head.trend"));
        words(Column.COUNTRY, texts.get("figures.country"));
        var peers = model.peers().map(PeerGroup::name);
        words(
                Column.PEERS,
                peers.map(one -> texts.get("profile.head.peers", one))
                        .orElseGet(() -> texts.get("profile.head.all")));
        boolean among = peers.isPresent() && model.choices().among().get() == Among.PEERS;
        words(Column.SPINE, texts.get(among ? "profile.head.spinePeers" : "profile.head.spineAll"));
        requestLayout();
    }

    /// Takes the places of the columns, and the size of a letter.
    void arrange(RowLayout newLayout, double letter) {
        layout = newLayout;
        em = letter;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double lowest = own.height(layout.own().width() * em);
        for (var column : columns.entrySet()) {
            lowest =
                    Math.max(
                            lowest,
                            layout.column(column.getKey())
                                    .map(at -> column.getValue().height(at.width() * em))
                                    .orElse(0.0));
        }
        return snappedTopInset() + Math.ceil(lowest) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        name.setVisible(!layout.stacked());
        place(name, layout.name());
        place(own, layout.own());
        columns.forEach((column, words) -> {
            words.setVisible(layout.column(column).isPresent());
            layout.column(column).ifPresent(at -> place(words, at));
        });
    }

    private void place(RowText words, Span at) {
        double height = words.height(at.width() * em);
        double bottom = getHeight() - snappedBottomInset();
        words.place(snappedLeftInset() + at.from() * em, bottom - height, at.width() * em);
    }

    private void words(Column column, String title) {
        var words = columns.get(column);
        if (words != null) {
            words.setText(title);
        }
    }

    /// May be continued on a next line after a hyphen.
    private static String breakable(String name) {
        return name.replace("-", "-\u200B");
    }
}
