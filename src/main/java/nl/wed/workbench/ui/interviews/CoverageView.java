package nl.wed.workbench.ui.interviews;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.interviews.Coverage;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// The matrix of party groups and age phases: who was spoken, who is planned, who is missing; with
/// the rules on coverage below it.
final class CoverageView extends VBox {
    private final RespondentsViewModel model;
    private final InterviewWords words;
    private final Texts texts;
    private final Matrix matrix = new Matrix("coverage", this::open);
    private final Label summary = new Label();
    private final VBox rules = new VBox();

    CoverageView(RespondentsViewModel model, InterviewWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        getStyleClass().addAll("card", "coverage");
        var title = new Label(texts.get("interviews.coverage"));
        title.getStyleClass().add("card-title");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE); // where room is short, the matrix scrolls
        summary.getStyleClass().add("muted");
        rules.getStyleClass().add("rules");
        var notes = new TitledPane(texts.get("interviews.coverage.rules"), rules);
        notes.setId("coverage-rules");
        notes.setExpanded(false);
        notes.setAnimated(false);
        VBox.setVgrow(matrix, Priority.ALWAYS);
        getChildren().addAll(title, summary, matrix, legend(), notes);
        model.coverage().addListener((_, _, _) -> refresh());
        model.rules().addListener((_, _, _) -> refresh());
        model.filter().addListener((_, _, _) -> mark());
        refresh();
    }

    private void refresh() {
        var coverage = model.coverage().get();
        int missing = coverage.missing().size();
        summary.setText(texts.get("interviews.coverage.missing", missing));
        matrix.show(new Matrix.Content(
                texts.get("interviews.respondent.group"),
                coverage.phases().stream().map(words::ages).toList(),
                false,
                coverage.rows().stream().map(this::row).toList()));
        rules.getChildren().setAll(model.rules().get().stream().map(this::rule).toList());
        mark();
    }

    private Matrix.Row row(Coverage.Row row) {
        return new Matrix.Row(
                words.group(row.group()),
                0,
                row.cells().stream().map(this::cell).toList());
    }

    private Matrix.Cell cell(Coverage.Cell cell) {
        String shown = switch (cell.standing()) {
            case NOT_NEEDED -> "·";
            case MISSING -> texts.get("interviews.coverage.none");
            case PLANNED -> texts.get("interviews.coverage.plannedCount", cell.count());
            case HELD -> Integer.toString(cell.count());
        };
        String explanation = texts.get(
                "interviews.coverage.cell",
                words.group(cell.group()),
                words.ages(cell.phase()),
                texts.name("interviews", cell.standing()),
                cell.held().size(),
                cell.planned().size());
        return new Matrix.Cell(shown, "cover-" + cell.standing().name().toLowerCase(Locale.ROOT), explanation);
    }

    private void open(int row, int column) {
        var cell = model.coverage().get().rows().get(row).cells().get(column);
        var spot = Optional.of(new RespondentsViewModel.Spot(cell.group(), cell.phase()));
        model.filter().set(spot.equals(model.filter().get()) ? Optional.empty() : spot);
    }

    private void mark() {
        var coverage = model.coverage().get();
        var spot = model.filter().get();
        if (spot.isEmpty()) {
            matrix.choose(-1, -1);
            return;
        }
        for (int row = 0; row < coverage.rows().size(); row++) {
            if (coverage.rows().get(row).group().equals(spot.get().group())) {
                matrix.choose(row, coverage.phases().indexOf(spot.get().phase()));
            }
        }
    }

    private Node legend() {
        var legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (Coverage.Standing standing : Coverage.Standing.values()) {
            var sample = new Label(standing == Coverage.Standing.NOT_NEEDED ? "·" : " ");
            sample.getStyleClass()
                    .addAll("legend-sample", "cover-" + standing.name().toLowerCase(Locale.ROOT));
            var name = new Label(texts.name("interviews", standing), sample);
            name.getStyleClass().add("muted");
            legend.getChildren().add(name);
        }
        return legend;
    }

    private Node rule(RuleNote note) {
        var badge = switch (note.standing()) {
            case MET -> new Badge(texts.get("interviews.rule.met"), MaterialDesignC.CHECK, Tone.SUCCESS);
            case OPEN -> new Badge(texts.get("interviews.rule.open"), MaterialDesignA.ALERT, Tone.WARNING);
            case NOTE ->
                new Badge(texts.get("interviews.rule.note"), MaterialDesignI.INFORMATION_OUTLINE, Tone.NEUTRAL);
        };
        var text = new Label(note.rule().text());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(badge, text);
        if (note.rule().toVerify()) {
            row.getChildren().add(Badge.toVerify(texts));
        }
        row.getStyleClass().add("rule");
        return row;
    }
}
