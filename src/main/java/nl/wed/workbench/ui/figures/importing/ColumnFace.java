package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.BesideOrBelow;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/// Columns of a table as rows of a list: the header, what is in it, and what it is read as.
record ColumnFace(MappingViewModel model, Texts texts) {
    Region of(ColumnMapping column) {
        var title = new Label(name(column));
        title.setWrapText(true);
        title.getStyleClass().add("row-title");
        var facts = new Label(facts(column));
        facts.setWrapText(true);
        facts.getStyleClass().addAll("muted", "row-small");
        var words = new VBox(title, facts);
        if (model.isBlocked(column)) {
            var stop = new Label(texts.get("intake.mapping.here"));
            stop.getStyleClass().addAll("field-error", "row-small");
            stop.setWrapText(true);
            words.getChildren().add(stop);
        }
        words.getStyleClass().add("mapping-words");
        var row = BesideOrBelow.squeezing(words, badge(column.role()));
        row.setAccessibleText(
                name(column) + ", " + texts.get("intake.role." + column.role().name()));
        return row;
    }

    private String name(ColumnMapping column) {
        return column.header().isBlank() ? texts.get("intake.mapping.noHeader", column.column() + 1) : column.header();
    }

    private String facts(ColumnMapping column) {
        return model.preview()
                .get()
                .map(now -> now.mapping().columns().indexOf(column))
                .flatMap(model::facts)
                .map(this::words)
                .orElse("");
    }

    private String words(TablePreview.Column one) {
        List<String> parts = new ArrayList<>();
        part(parts, "intake.mapping.numbers", one.numbers());
        part(parts, "intake.mapping.words", one.words());
        part(parts, "intake.mapping.blanks", one.blanks());
        part(parts, "intake.mapping.different", one.different());
        return String.join(" · ", parts);
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }

    private Badge badge(ColumnRole role) {
        Tone tone = role.isNumber() ? Tone.SUCCESS : role.isRegion() ? Tone.ACCENT : Tone.NEUTRAL;
        return new Badge(texts.get("intake.role." + role.name()), icon(role), tone);
    }

    private static Ikon icon(ColumnRole role) {
        return switch (role) {
            case REGION_CODE, REGION_NUMBER, REGION_NAME -> MaterialDesignM.MAP_MARKER_OUTLINE;
            case REGION_LABEL -> MaterialDesignF.FORMAT_TEXT;
            case PERIOD -> MaterialDesignC.CALENDAR;
            case MEASURE, DIMENSION -> MaterialDesignF.FORMAT_LIST_BULLETED;
            case VALUE, FIGURE -> MaterialDesignN.NUMERIC;
            case IGNORED -> MaterialDesignE.EYE_OFF_OUTLINE;
        };
    }
}
