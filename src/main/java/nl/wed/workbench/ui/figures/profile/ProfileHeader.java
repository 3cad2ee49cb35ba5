package nl.wed.workbench.ui.figures.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Among;
import nl.wed.workbench.ui.figures.profile.RowLayout.Span;

/// The names of the columns, in the places of the columns of the rows below it; most can be pressed
/// to order by that column.
final class ProfileHeader extends Region {
    private final Texts texts;
    private final OrderHead name;
    private final RowText own = new RowText("head").rightAligned();
    private final RowText country = new RowText("head").rightAligned();
    private final Map<Column, OrderHead> heads = new EnumMap<>(Column.class);
    private RowLayout layout = RowLayout.of(0, List.of());
    private double em = 1;

    ProfileHeader(ObjectProperty<ProfileOrder> order, Texts texts) {
        this.texts = texts;
        getStyleClass().add("profile-header");
        setMinHeight(USE_PREF_SIZE);
        name = new OrderHead(order, ProfileOrder.NAME, ProfileOrder.NAME_BACK, texts);
        var trend = new OrderHead(order, ProfileOrder.TREND, ProfileOrder.TREND_BACK, texts);
        var peers = new OrderHead(order, ProfileOrder.PEERS, ProfileOrder.PEERS_BACK, texts);
        var spine = new OrderHead(order, ProfileOrder.UNFAVOURABLE, ProfileOrder.FAVOURABLE, texts);
        heads.put(Column.TREND, trend);
        heads.put(Column.PEERS, peers.rightAligned());
        heads.put(Column.SPINE, spine);
        getChildren().addAll(name, own, trend, country, peers, spine);
        getChildren().forEach(one -> one.setManaged(false));
        // later, because letters get their size while parts get their places
        List.of(name, trend, peers, spine)
                .forEach(one -> one.fontProperty().addListener(_ -> Platform.runLater(this::requestLayout)));
    }

    /// Names the columns of what is shown.
    void name(ProfileViewModel model) {
        name.name(texts.get("profile.head.name"));
        own.setText(breakable(model.municipality()));
        words(Column.TREND, texts.get("profile.head.trend"));
        country.setText(texts.get("figures.country"));
        var peers = model.peers().map(PeerGroup::name);
        words(
                Column.PEERS,
                peers.map(one -> texts.get("profile.head.peers", one)).orElseGet(() -> texts.get("profile.head.all")));
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
        double most = layout.stacked() ? 0 : height(name, layout.name());
        most = Math.max(most, height(own, layout.own()));
        for (Column column : Column.values()) {
            double height =
                    layout.column(column).map(at -> height(node(column), at)).orElse(0.0);
            most = Math.max(most, height);
        }
        return snappedTopInset() + Math.ceil(most) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        name.setVisible(!layout.stacked());
        place(name, layout.name());
        place(own, layout.own());
        for (Column column : Column.values()) {
            node(column).setVisible(layout.column(column).isPresent());
            layout.column(column).ifPresent(at -> place(node(column), at));
        }
    }

    private Node node(Column column) {
        OrderHead head = heads.get(column);
        return head == null ? country : head;
    }

    private double height(Node words, Span at) {
        double width = Math.max(1, Math.ceil(at.width() * em));
        return words instanceof RowText text ? text.height(width) : words.prefHeight(width);
    }

    private void place(Node words, Span at) {
        double height = height(words, at);
        double left = snappedLeftInset() + at.from() * em;
        double top = getHeight() - snappedBottomInset() - height;
        if (words instanceof RowText text) {
            text.place(left, top, at.width() * em);
        } else {
            words.resizeRelocate(left, top, Math.ceil(at.width() * em), height);
        }
    }

    private void words(Column column, String title) {
        var head = heads.get(column);
        if (head != null) {
            head.name(title);
        }
    }

    /// May be continued on a next line after a hyphen.
    private static String breakable(String name) {
        return name.replace("-", "-\u200B");
    }
}
