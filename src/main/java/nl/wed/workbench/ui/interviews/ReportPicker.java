package nl.wed.workbench.ui.interviews;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.WordsCell;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The reports as a choice in one row, for when there is no room for the list.
final class ReportPicker extends HBox {
    ReportPicker(ReportsViewModel model, InterviewWords words, Texts texts, Runnable add) {
        var box = Looking.stays(new ComboBox<>(model.lines()));
        box.setId("report-picker");
        box.setAccessibleText(texts.get("interviews.tab.coding"));
        box.setPromptText(texts.get("interviews.report.choose"));
        box.setCellFactory(_ -> new WordsCell<>(line -> name(line, words)));
        box.setButtonCell(new WordsCell<>(line -> name(line, words)));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        Rows.follow(
                model.lines(), box.getSelectionModel(), line -> line.report().id(), model.selected());
        getStyleClass().add("report-picker");
        getChildren()
                .addAll(
                        box,
                        Buttons.primary(
                                "report-picker-add",
                                texts.get("interviews.report.addAct"),
                                MaterialDesignF.FILE_PLUS_OUTLINE,
                                add));
    }

    private static String name(ReportsViewModel.Line line, InterviewWords words) {
        return line.respondent().map(words::respondent).orElse(line.report().title());
    }
}
