package nl.wed.workbench.ui.figures.detail;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Dialogs.FileKind;
import nl.wed.workbench.ui.kit.SectionHeader;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Asks for the borders of the districts, and lets them go again.
record DistrictBordersCard(FigureDetailViewModel model, PictureFiles files) {

    /// What stands there while the trajectory has no borders of districts.
    Card invitation() {
        var words = new Label(texts().get("pictures.borders.explained"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return new Card(
                SectionHeader.part(
                        texts().get("pictures.heading.DISTRICT_MAP"), choose(texts().get("pictures.borders.read"))),
                words);
    }

    /// Another file in place of the one there is.
    Button replace() {
        return choose(texts().get("pictures.borders.replace"));
    }

    /// Takes the borders out of the trajectory.
    Button remove() {
        return Buttons.icon(
                "borders-remove",
                texts().get("pictures.borders.remove"),
                MaterialDesignD.DELETE_OUTLINE,
                model::removeBorders);
    }

    private Button choose(String words) {
        return Buttons.flat(
                "borders-read",
                words,
                MaterialDesignM.MAP_PLUS,
                () -> dialogs()
                        .openFile(
                                texts().get("pictures.borders.read"),
                                new FileKind(texts().get("pictures.borders.kind"), List.of("geojson", "json")))
                        .ifPresent(this::read));
    }

    private void read(Path file) {
        var refusal = model.refusedBorders(file);
        if (refusal.isPresent()) {
            dialogs()
                    .failure(
                            texts().get("pictures.borders.refused"),
                            refusal.get(),
                            texts().get("pictures.borders.refusedNext"));
            return;
        }
        dialogs()
                .ask(
                        texts().get("pictures.borders.source"),
                        texts().get("pictures.borders.sourceLabel"),
                        file.getFileName().toString(),
                        texts().get("pictures.borders.read"))
                .ifPresent(source -> model.keepBorders(file, source));
    }

    private Dialogs dialogs() {
        return files.dialogs();
    }

    private Texts texts() {
        return files.texts();
    }
}
