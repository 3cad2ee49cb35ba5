package nl.wed.workbench.ui.presenting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.ui.kit.chart.DistributionStrip;
import nl.wed.workbench.ui.presenting.deck.Columns;
import nl.wed.workbench.ui.presenting.deck.Slide;
import nl.wed.workbench.ui.presenting.deck.Slide.FigureLine;

/// Headline figures, each with its place among the municipalities.
final class ProfileSlide extends VBox {
    ProfileSlide(Slide.Profile slide) {
        getStyleClass().add("slide-rows");
        slide.lines().forEach(line -> getChildren().add(row(line)));
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, Words.of(slide.legend(), "slide-small"));
    }

    private static Node row(FigureLine line) {
        var name = new VBox(
                Words.wide(Columns.NAME, line.name(), "slide-strong"),
                Words.wide(Columns.NAME, line.facts(), "slide-small"));
        var value = Words.wide(Columns.VALUE, line.value(), "slide-value");
        var strip = new HBox();
        strip.setAlignment(Pos.CENTER);
        HBox.setHgrow(strip, Priority.ALWAYS);
        line.spine().ifPresent(spine -> {
            var drawn = new DistributionStrip();
            drawn.show(spine, line.judgement());
            HBox.setHgrow(drawn, Priority.ALWAYS);
            strip.getChildren().add(drawn);
        });
        var words = new VBox(beside(line));
        if (!line.movement().isEmpty()) {
            words.getChildren().add(Words.wide(Columns.WORDS, line.movement(), "slide-small"));
        }
        for (var part : new VBox[] {name, words}) {
            part.setAlignment(Pos.CENTER_LEFT);
            part.setMinWidth(USE_PREF_SIZE);
        }
        var row = new HBox(name, value, strip, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("slide-row");
        return row;
    }

    /// Where the figure stands, in words that are coloured as the mark of the strip is.
    static Label beside(FigureLine line) {
        var words = Words.wide(Columns.WORDS, line.beside(), "slide-beside");
        if (line.judgement() == Judgement.MORE_FAVOURABLE) {
            words.getStyleClass().add("slide-better");
        } else if (line.judgement() == Judgement.LESS_FAVOURABLE) {
            words.getStyleClass().add("slide-worse");
        }
        return words;
    }
}
