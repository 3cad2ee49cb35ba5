package nl.wed.workbench.ui.figures.profile;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.ui.figures.profile.RowFace.Arrow;
import nl.wed.workbench.ui.figures.profile.RowFace.Tint;
import nl.wed.workbench.ui.figures.profile.RowLayout.Span;
import nl.wed.workbench.ui.kit.chart.DistributionStrip;

/// One indicator in the profile. Its few nodes are made once and filled in again for another
/// indicator while the list scrolls.
final class RowPane extends Region {
    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final double STRIP = 1.7;
    private static final String INFO = "M7 0.8 A6.2 6.2 0 1 0 7 13.2 A6.2 6.2 0 1 0 7 0.8 M7 6.2 V10.6 M7 3.2 V4.6";
    private static final String FLAG = "M2 1 V13 M2 2 H11 L8.5 5 L11 8 H2";

    private final RowText name = new RowText("row-name");
    private final RowText facts = new RowText("row-small", "row-facts");
    private final SVGPath info = icon(INFO, "row-info");
    private final SVGPath flag = icon(FLAG, "row-flag");
    private final RowText caveats = new RowText("row-small", "row-caveats");
    private final RowText own = new RowText("row-own").rightAligned();
    private final TrendArrow arrow = new TrendArrow();
    private final RowText movement = new RowText("row-movement");
    private final BesideColumn country = new BesideColumn();
    private final BesideColumn peers = new BesideColumn();
    private final DistributionStrip strip = new DistributionStrip();
    private final Rectangle line = new Rectangle(0, 1);
    private final RowText few = new RowText("row-small", "row-facts");
    private final Tooltip caveatsFull = tip();
    private final Tooltip movementFull = tip();
    private final Tooltip spineFull = tip();
    private RowLayout layout = RowLayout.of(0, List.of());
    private double em = 1;

    /// A row; the icon before its facts does that.
    RowPane(String definition, Runnable showDefinition) {
        getStyleClass().add("profile-row");
        for (Node way : List.of(info, facts)) {
            way.setPickOnBounds(true);
            way.setOnMouseClicked(event -> {
                showDefinition.run();
                event.consume();
            });
            Tooltip.install(way, new Tooltip(definition));
        }
        strip.setManaged(false);
        line.setManaged(false);
        line.getStyleClass().add("row-line");
        caveats.explain(caveatsFull);
        movement.explain(movementFull);
        few.explain(spineFull);
        Tooltip.install(strip, spineFull);
        getChildren().addAll(name, info, facts, flag, caveats, own, arrow, movement, strip, few, line);
        country.addTo(getChildren());
        peers.addTo(getChildren());
    }

    /// Fills in a row.
    void show(RowFace face) {
        name.setText(face.name());
        facts.setText(face.facts());
        caveats.setText(face.caveats().brief());
        caveatsFull.setText(face.caveats().full());
        own.setText(face.own());
        arrow.draw(face.movement());
        var words = face.movement().words();
        movement.setText(words.brief());
        movementFull.setText(words.full());
        movement.pseudoClassStateChanged(BETTER, face.movement().tint() == Tint.BETTER);
        movement.pseudoClassStateChanged(WORSE, face.movement().tint() == Tint.WORSE);
        movement.pseudoClassStateChanged(QUIET, face.movement().arrow() == Arrow.NONE);
        arrow.setOpacity(words.isEmpty() && face.movement().arrow() == Arrow.NONE ? 0 : 1);
        country.show(face.country());
        peers.show(face.peers());
        spine(face.spine());
        requestLayout();
    }

    /// Takes the places of the columns, and the size of a letter.
    void arrange(RowLayout newLayout, double letter) {
        if (!newLayout.equals(layout) || letter != em) {
            layout = newLayout;
            em = letter;
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = wordsHeight();
        double rest = restHeight();
        double inside = layout.stacked() ? words + em * 0.35 + rest : Math.max(words, rest);
        return snappedTopInset() + Math.ceil(inside) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double y = top;
        double width = layout.name().width() * em;
        name.place(0, y, width);
        y += name.height(width);
        icon(info, y);
        facts.place(iconWidth(), y, width - iconWidth());
        y += facts.height(width - iconWidth());
        caveats(y, width);
        double rest = layout.stacked() ? top + wordsHeight() + em * 0.35 : top;
        own.place(layout.own().from() * em, rest - em * 0.06, layout.own().width() * em);
        layout.column(Column.TREND).ifPresent(at -> movement(at, rest));
        layout.column(Column.COUNTRY).ifPresent(at -> place(country, at, rest));
        layout.column(Column.PEERS).ifPresent(at -> place(peers, at, rest));
        layout.column(Column.SPINE).ifPresent(at -> {
            double left = at.from() * em;
            strip.resizeRelocate(left, rest - em * 0.1, at.width() * em, STRIP * em);
            few.place(left, rest, at.width() * em);
        });
        movement.setVisible(layout.column(Column.TREND).isPresent());
        arrow.setVisible(movement.isVisible());
        country.setVisible(layout.column(Column.COUNTRY).isPresent());
        peers.setVisible(layout.column(Column.PEERS).isPresent());
        line.setY(Math.round(getHeight() + em * 0.48));
        line.setWidth(getWidth());
        boolean place = layout.column(Column.SPINE).isPresent();
        strip.setVisible(place && few.getText().isEmpty());
        few.setVisible(place);
    }

    private void caveats(double y, double width) {
        boolean any = !caveats.getText().isEmpty();
        flag.setVisible(any);
        caveats.setVisible(any);
        caveats.place(iconWidth(), y, width - iconWidth());
        icon(flag, y);
    }

    /// Puts an icon before a line of small words.
    private void icon(SVGPath icon, double y) {
        double scale = em * 0.75 / 14;
        icon.setScaleX(scale);
        icon.setScaleY(scale);
        var box = icon.getLayoutBounds();
        icon.setLayoutX(em * 0.4 - box.getCenterX());
        icon.setLayoutY(y + em * 0.6 - box.getCenterY());
    }

    private void movement(Span at, double y) {
        arrow.place(at.from() * em, y + em * 0.18, em * 0.95);
        double words = at.from() * em + em * 1.3;
        movement.place(words, y, at.width() * em - em * 1.3);
    }

    private void place(BesideColumn column, Span at, double y) {
        column.place(at.from() * em, y, at.width() * em, em);
    }

    private double wordsHeight() {
        double width = layout.name().width() * em;
        double below = width - iconWidth();
        return name.height(width) + facts.height(below) + caveats.height(below);
    }

    private double restHeight() {
        double height = own.height(layout.own().width() * em);
        height = Math.max(height, height(Column.TREND, at -> movement.height(at - em * 1.3)));
        height = Math.max(height, height(Column.COUNTRY, country::height));
        height = Math.max(height, height(Column.PEERS, peers::height));
        return Math.max(height, height(Column.SPINE, at -> few.getText().isEmpty() ? STRIP * em : few.height(at)));
    }

    private double height(Column column, DoubleUnaryOperator inWidth) {
        return layout.column(column)
                .map(at -> inWidth.applyAsDouble(at.width() * em))
                .orElse(0.0);
    }

    private void spine(RowFace.Row row) {
        spineFull.setText(row.words().full());
        few.setText(row.words().brief());
        if (row.spine() instanceof Spine.Drawn drawn) {
            strip.show(drawn, row.judgement());
        }
        strip.setOpacity(row.words().full().isEmpty() ? 0 : 1);
    }

    private double iconWidth() {
        return em * 1.1;
    }

    private static SVGPath icon(String path, String style) {
        var icon = new SVGPath();
        icon.setContent(path);
        icon.setManaged(false);
        icon.getStyleClass().add(style);
        return icon;
    }

    private static Tooltip tip() {
        var tip = new Tooltip();
        tip.getStyleClass().add("row-tip");
        return tip;
    }
}
