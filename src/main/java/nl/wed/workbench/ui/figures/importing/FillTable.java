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
        getChildren().add(table.asHighAsItsRows(FillTable::lines));
    }

    private static int lines(ImportPreview.Fill fill) {
        return 1 + Math.max(fill.name().length(), fill.measure().length()) / LETTERS;
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
