package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Several tables at once: what they give together, one button that takes them all, and what became
/// of every file.
final class BatchCard extends VBox {
    /// So many letters fit on a line of a file's name and of what became of it, where the window is smallest.
    private static final int LETTERS = 24;

    private static final int MORE_LETTERS = 48;

    private final Batch batch;
    private final ImportViewModel model;
    private final Texts texts;
    private final Label together = new Label();
    private final CheckBox fillUp = new CheckBox();
    private final Label suggested = new Label();
    private final Label merged = new Label();

    BatchCard(Batch batch, ImportViewModel model, Texts texts) {
        this.batch = batch;
        this.model = model;
        this.texts = texts;
        setId("import-batch");
        int ready = batch.ready().size();
        var card = new Card(SectionHeader.part(
                texts.get("intake.all.title", ready, batch.files().size())));
        card.getStyleClass().add("batch-card");
        if (ready > 0) {
            card.getChildren().addAll(together, merged, addMissing(), fillUp(), suggested, acts(ready));
            refresh();
        }
        if (!batch.files().isEmpty()) {
            card.getChildren().add(files());
        }
        getChildren().add(card);
    }

    private Node addMissing() {
        var box = new CheckBox(texts.get("intake.all.addMissing"));
        box.setId("import-all-missing");
        box.setWrapText(true);
        Linked.both(box.selectedProperty(), batch.addMissing());
        batch.addMissing().addListener((_, _, _) -> refresh());
        return box;
    }

    private Node fillUp() {
        fillUp.setId("import-all-fill");
        fillUp.setWrapText(true);
        Linked.both(fillUp.selectedProperty(), batch.fillUp());
        suggested.setWrapText(true);
        suggested.getStyleClass().addAll("muted", "batch-suggested");
        return fillUp;
    }

    private Node acts(int ready) {
        return new Toolbar(
                Buttons.primary(
                        "import-all",
                        texts.get("intake.all.confirm", ready),
                        MaterialDesignC.CHECK_ALL,
                        () -> settle(() -> model.confirmAll(batch))),
                Buttons.plain(
                        "import-none",
                        texts.get("intake.all.discard"),
                        MaterialDesignC.CLOSE,
                        () -> settle(model::discardAll)));
    }

    private void settle(Runnable act) {
        ReadingDrafts.forgetAll(this);
        act.run();
    }

    private void refresh() {
        together.setWrapText(true);
        together.setText(texts.get("intake.all.together", batch.indicators().size(), model.municipality()));
        List<Batch.Suggestion> suggestions = batch.suggestions();
        boolean some = !suggestions.isEmpty();
        show(fillUp, some);
        show(suggested, some);
        fillUp.setText(texts.get("intake.all.fillUp", suggestions.size(), Batch.ENOUGH, model.municipality()));
        suggested.setText(texts.get(
                "intake.all.suggested",
                suggestions.stream().map(Batch.Suggestion::name).collect(Collectors.joining(" · "))));
        show(merged, some && model.merger().isPresent());
        model.merger().ifPresent(this::tell);
    }

    /// Why there are few figures: they are about the municipalities from before.
    private void tell(Merger merger) {
        merged.setId("import-all-merged");
        merged.setWrapText(true);
        merged.setText(texts.get(
                "intake.all.merged",
                model.municipality(),
                Integer.toString(merger.year()),
                String.join(", ", merger.names())));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node files() {
        var table = new DataTable<>("import-files-read", FXCollections.observableList(batch.files()));
        table.node("", 1.4, this::badge)
                .text(texts.get("intake.file.name"), 3, Batch.FileOutcome::file)
                .text(texts.get("intake.file.outcome"), 5, Batch.FileOutcome::words);
        table.asHighAsItsRows(BatchCard::lines);
        var pane = new TitledPane(texts.get("intake.file.title", batch.files().size()), table);
        pane.setId("import-files-pane");
        pane.setExpanded(batch.ready().isEmpty());
        pane.setAnimated(false);
        return pane;
    }

    private static int lines(Batch.FileOutcome one) {
        return 1 + Math.max(one.file().length() / LETTERS, one.words().length() / MORE_LETTERS);
    }

    private Node badge(Batch.FileOutcome one) {
        if (one.asked()) {
            return new Badge(texts.get("intake.file.isAsked"), MaterialDesignH.HELP_CIRCLE_OUTLINE, Tone.ACCENT);
        }
        return one.read()
                ? new Badge(texts.get("intake.file.isRead"), MaterialDesignC.CHECK, Tone.SUCCESS)
                : new Badge(texts.get("intake.file.isNot"), MaterialDesignM.MINUS_CIRCLE_OUTLINE, Tone.NEUTRAL);
    }
}
