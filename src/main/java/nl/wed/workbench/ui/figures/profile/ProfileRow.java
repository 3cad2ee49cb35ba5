package nl.wed.workbench.ui.figures.profile;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.Comparison;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.kit.StandingBadge;
import nl.wed.workbench.ui.figures.kit.Trend;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.chart.DistributionStrip;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.ArrayList;
import java.util.List;

/// One indicator in the profile: name, values beside each other, the strip, and where it stands in
/// words. What does not fit the width of the list is left to the detail.
final class ProfileRow extends HBox {
    /// How much of a row fits.
    enum Width {
        WIDE,
        MEDIUM,
        NARROW
    }

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Texts texts;
    private final FigureText words;
    private final Width width;

    ProfileRow(ProfileItem.Row row, Texts texts, Width width) {
        this.texts = texts;
        this.words = new FigureText(texts);
        this.width = width;
        getStyleClass().add("profile-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(name(row));
        row.figure().ifPresent(this::figure);
        setAccessibleText(
                row.indicator().name()
                        + row.figure()
                                .map(one -> ": " + words.own(one) + ", " + words.standing(one))
                                .orElse(""));
    }

    /// The names of the columns above the list.
    static Region header(Texts texts, Width width, String municipality) {
        var name = column(texts.get("figures.column.name"), "column-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        var header = new HBox(name, column(breakable(municipality), "column-number"));
        if (width != Width.NARROW) {
            header.getChildren().add(column(texts.get("figures.column.country"), "column-number"));
        }
        if (width == Width.WIDE) {
            header.getChildren().add(column(texts.get("figures.column.median"), "column-number"));
        }
        var strip = column(texts.get("figures.column.strip"), "column-strip");
        strip.pseudoClassStateChanged(NARROW, width == Width.NARROW);
        header.getChildren().add(strip);
        if (width == Width.WIDE) {
            header.getChildren()
                    .add(column(texts.get("figures.column.standing"), "column-standing"));
        }
        header.getStyleClass().addAll("profile-row", "profile-header");
        header.setAlignment(Pos.BOTTOM_LEFT);
        return header;
    }

    /// May be continued on a next line after a hyphen, and nowhere else.
    private static String breakable(String name) {
        return name.replace("-", "-\u200B");
    }

    private Node name(ProfileItem.Row row) {
        var title = new Label(row.indicator().name());
        title.setWrapText(true);
        title.getStyleClass().add("row-title");
        var facts = muted(words.unitAndPeriod(row.indicator(), row.figure()));
        var below = new FlowPane(facts);
        below.getStyleClass().add("row-below");
        if (row.indicator().status() == VerificationStatus.TO_VERIFY) {
            below.getChildren().add(Badge.toVerify(texts));
        }
        var box = new VBox(title, below);
        box.getStyleClass().add("column-name");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void figure(Figure figure) {
        var own = number(words.brief(figure.own().value(), figure.indicator()));
        own.getStyleClass().add("own-number");
        getChildren().add(own);
        if (width != Width.NARROW) {
            getChildren().add(number(words.national(figure)));
        }
        if (width == Width.WIDE) {
            getChildren().add(number(words.median(figure)));
        }
        var place = new VBox(strip(figure));
        place.pseudoClassStateChanged(NARROW, width == Width.NARROW);
        place.getStyleClass().add("column-strip");
        place.setAlignment(Pos.CENTER_LEFT);
        if (width == Width.WIDE) {
            var standing = new VBox();
            standing.getChildren().addAll(standing(figure));
            standing.getStyleClass().add("column-standing");
            standing.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(place, standing);
        } else {
            place.getChildren().addAll(standing(figure));
            getChildren().add(place);
        }
    }

    private Node strip(Figure figure) {
        return Comparison.spread(figure)
                .<Node>map(spread -> new DistributionStrip(spread, words.strip(figure)))
                .orElseGet(() -> muted(texts.get("figures.tooFew")));
    }

    private List<Node> standing(Figure figure) {
        List<Node> nodes = new ArrayList<>();
        if (figure.standing() != Figure.Standing.NO_JUDGEMENT) {
            nodes.add(StandingBadge.of(texts, figure));
        } else if (figure.municipalities().sufficient()) {
            nodes.add(muted(words.standing(figure)));
        }
        Trend.of(figure).ifPresent(trend -> nodes.add(trend(trend, figure.indicator())));
        return nodes;
    }

    private Node trend(Trend trend, Indicator indicator) {
        var label = new Label(words.trend(trend), new FontIcon(icon(trend)));
        label.getStyleClass().add("row-trend");
        if (trend.worsens(indicator.direction())) {
            label.getStyleClass().add("row-trend-worse");
        }
        return label;
    }

    private static MaterialDesignT icon(Trend trend) {
        return switch (trend.course()) {
            case UP -> MaterialDesignT.TRENDING_UP;
            case DOWN -> MaterialDesignT.TRENDING_DOWN;
            case SAME -> MaterialDesignT.TRENDING_NEUTRAL;
        };
    }

    private static Label number(String value) {
        var label = new Label(value);
        label.setWrapText(true);
        label.getStyleClass().add("column-number");
        return label;
    }

    private static Label column(String title, String style) {
        var label = new Label(title);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label muted(String value) {
        var label = new Label(value);
        label.getStyleClass().addAll("muted", "row-small");
        label.setWrapText(true);
        return label;
    }
}
