package nl.wed.workbench.ui.interviews;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.RowInSight;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The list of reports with whose they are and how far they are coded.
final class ReportList extends ListView<ReportsViewModel.Line> {
    private final InterviewWords words;
    private final Texts texts;

    ReportList(ReportsViewModel model, InterviewWords words, Texts texts, Runnable add) {
        super(model.lines());
        this.words = words;
        this.texts = texts;
        setId("reports");
        Spots.rows(this, line -> line.report().id());
        RowInSight.of(this);
        getStyleClass().add("report-list");
        setCellFactory(_ -> new Cell());
        setPlaceholder(new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                texts.get("interviews.reports.empty"),
                Buttons.plain("report-add-first", texts.get("interviews.report.addAct"), MaterialDesignP.PLUS, add)));
        Rows.follow(getItems(), getSelectionModel(), line -> line.report().id(), model.selected());
    }

    private final class Cell extends ListCell<ReportsViewModel.Line> {
        @Override
        protected void updateItem(ReportsViewModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : face(line));
        }
    }

    private Node face(ReportsViewModel.Line line) {
        String who =
                line.respondent().map(words::respondent).orElse(line.report().title());
        var title = new Text(who);
        title.wrappingWidthProperty().bind(widthProperty().subtract(40));
        title.getStyleClass().addAll("cell-text", "report-line-title");
        var below = new Label(words.date(line.report().date()));
        below.getStyleClass().add("muted");
        var badges = new VBox();
        badges.getStyleClass().add("report-line");
        badges.getChildren()
                .add(new Badge(
                        texts.get("interviews.report.findings", line.findings()),
                        MaterialDesignT.TAG_OUTLINE,
                        line.findings() == 0 ? Tone.WARNING : Tone.NEUTRAL));
        if (line.doubtful() > 0) {
            badges.getChildren()
                    .add(new Badge(
                            texts.get("interviews.report.doubtful", line.doubtful()),
                            MaterialDesignA.ALERT,
                            Tone.WARNING));
        }
        var box = new VBox(title, below, badges);
        box.getStyleClass().add("report-line");
        return box;
    }
}
