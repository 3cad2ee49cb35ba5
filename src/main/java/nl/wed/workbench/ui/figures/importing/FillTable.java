package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Which indicators a table fills, by which measure, whether the municipality has a figure, and
/// whether that link was read in the source.
final class FillTable extends VBox {
    private static final double HEADER = 2.7;
    private static final double AROUND = 1.3;
    private static final double LINE = 1.4;
    private static final double MOST = 27;
    /// So many letters fit on a line of a name where the window is smallest.
    private static final int LETTERS = 26;

    private final Texts texts;

    FillTable(List<ImportPreview.Fill> fills, Texts texts) {
        this.texts = texts;
        var table = new DataTable<>("import-fills", FXCollections.observableList(fills));
        table.text(texts.get("intake.fill.indicator"), 3, ImportPreview.Fill::name)
                .text(texts.get("intake.fill.measure"), 3, ImportPreview.Fill::measure)
                .text(texts.get("intake.fill.own"), 1.4, fill -> fill.own().orElse(texts.get("intake.fill.noFigure")))
                .node(texts.get("intake.fill.chosen"), 1.5, this::chosen)
                .node(texts.get("intake.fill.status"), 1.7, this::status);
        double rows = fills.stream().mapToDouble(FillTable::height).sum();
        table.setStyle("-fx-pref-height: " + (HEADER + Math.min(rows, MOST)) + "em;");
        getChildren().add(table);
    }

    private static double height(ImportPreview.Fill fill) {
        int letters = Math.max(fill.name().length(), fill.measure().length());
        return AROUND + LINE * (1 + letters / LETTERS);
    }

    private Node chosen(ImportPreview.Fill fill) {
        return fill.chosen()
                ? new Badge(texts.get("intake.fill.isChosen"), MaterialDesignC.CHECK, Tone.ACCENT)
                : new Badge(texts.get("intake.fill.isNew"), MaterialDesignP.PLUS, Tone.NEUTRAL);
    }

    private Node status(ImportPreview.Fill fill) {
        var badge = Badge.of(texts, fill.status());
        if (!fill.note().isEmpty()) {
            var note = new Tooltip(fill.note());
            note.setWrapText(true);
            note.getStyleClass().add("note-tip");
            badge.setTooltip(note);
            badge.setAccessibleHelp(fill.note());
        }
        return badge;
    }
}
