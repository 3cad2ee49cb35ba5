package nl.wed.workbench.ui.figures.importing;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.indicators.ImportCheck;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.IndicatorForm;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What was understood of a table, before it is put into the trajectory. Beside other tables only
/// its outline is shown until the user asks for more.
final class PreviewCard extends VBox {
    private final ImportCard.Ready card;
    private final ImportPreview preview;
    private final ImportViewModel model;
    private final Themes themes;
    private final Texts texts;
    private final Dialogs dialogs;
    private final PreviewWords words;
    private final VBox own = new VBox();
    private final VBox details = new VBox();

    PreviewCard(ImportCard.Ready card, ImportViewModel model, Themes themes, Texts texts, Dialogs dialogs) {
        this.card = card;
        this.model = model;
        this.themes = themes;
        this.texts = texts;
        this.dialogs = dialogs;
        preview = card.preview();
        words = new PreviewWords(preview, texts);
        own.getStyleClass().add("part");
        details.getStyleClass().add("preview-details");
        boolean alone = model.batch().get().isEmpty();
        var box = new Card(SectionHeader.part(preview.dataSet().title()), badges(), outline());
        box.getChildren().add(new EditionNote(preview, texts));
        notes().forEach(box.getChildren()::add);
        box.getChildren().addAll(acts(alone), details);
        show(alone);
        getChildren().add(box);
    }

    private Node badges() {
        var bar = new Toolbar();
        var kind = new AnswerWords(preview.dataSet().importer(), texts);
        bar.getChildren().add(new Badge(kind.file(), MaterialDesignF.FILE_CHECK_OUTLINE, Tone.ACCENT));
        if (!kind.isEmpty()) {
            bar.getChildren().add(new Badge(kind.answers(), MaterialDesignA.ACCOUNT_CHECK_OUTLINE, Tone.ACCENT));
        }
        if (preview.asBefore()) {
            bar.getChildren()
                    .addAll(
                            new Badge(texts.get("intake.asBefore"), MaterialDesignH.HISTORY, Tone.SUCCESS),
                            Buttons.act("import-forget", texts.get("intake.forget"), () -> model.forget(card)));
        }
        count(bar, "known", preview.cells().known(), MaterialDesignC.CHECK, Tone.SUCCESS);
        int missing = preview.imported().counts().missing();
        count(bar, "missing", missing, MaterialDesignP.PROGRESS_QUESTION, Tone.NEUTRAL);
        int hidden = preview.imported().counts().suppressed();
        count(bar, "suppressed", hidden, MaterialDesignE.EYE_OFF_OUTLINE, Tone.NEUTRAL);
        int strange = preview.imported().counts().notUnderstood();
        count(bar, "notUnderstood", strange, MaterialDesignA.ALERT, Tone.WARNING);
        int rows = preview.imported().counts().rowsLeft();
        count(bar, "rowsLeft", rows, MaterialDesignA.ALERT, Tone.WARNING);
        return bar;
    }

    private void count(Toolbar bar, String kind, int count, Ikon icon, Tone tone) {
        if (count > 0) {
            bar.getChildren().add(new Badge(texts.get("figures.import.count." + kind, count), icon, tone));
        }
    }

    private Node outline() {
        long filled =
                preview.fills().stream().filter(fill -> fill.own().isPresent()).count();
        return wrapped(texts.get(
                "intake.outline",
                preview.imported().observations().measures().size(),
                words.periods(),
                words.regions(),
                filled,
                model.municipality()));
    }

    private List<Node> notes() {
        List<Node> nodes = new ArrayList<>();
        if (preview.again() && preview.newer().isEmpty()) {
            nodes.add(warning(texts.get("figures.import.again")));
        }
        preview.warnings().stream()
                .filter(warning -> !warning.key().equals(Warning.AS_BEFORE))
                .map(warning -> texts.get(warning.key(), warning.values()))
                .forEach(words -> nodes.add(warning(words)));
        return nodes;
    }

    private Node acts(boolean alone) {
        boolean odd = preview.findings().stream().anyMatch(one -> one.kind().severity() == Severity.WARNING);
        var confirm = Buttons.primary(
                "import-confirm",
                texts.get(odd ? "intake.check.anyway" : "figures.import.confirm"),
                MaterialDesignC.CHECK,
                () -> settle(() -> model.confirm(card)));
        if (!alone) {
            confirm.getStyleClass().remove(Styles.ACCENT);
        }
        var more = new Button();
        more.setId("import-more");
        more.getStyleClass().add(Styles.FLAT);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setGraphic(new FontIcon(MaterialDesignE.EYE_OUTLINE));
        more.textProperty()
                .bind(Bindings.when(details.visibleProperty())
                        .then(texts.get("intake.less"))
                        .otherwise(texts.get("intake.more")));
        more.setOnAction(_ -> show(!details.isVisible()));
        var bar = new Toolbar(confirm, more);
        if (preview.paths().size() == 1
                && Answers.file(preview.dataSet().importer()).equals("table")) {
            bar.getChildren()
                    .add(Buttons.flat(
                            "import-map",
                            texts.get("intake.mapOtherwise"),
                            MaterialDesignT.TABLE_COG,
                            () -> model.map(card, preview.paths().getFirst())));
        }
        bar.getChildren()
                .add(Buttons.flat(
                        "import-discard",
                        texts.get("figures.import.discard"),
                        MaterialDesignC.CLOSE,
                        () -> settle(() -> model.discard(card))));
        return bar;
    }

    /// What was typed about the files is in what was read of them, or is put away with it.
    private void settle(Runnable act) {
        ReadingDrafts.forget(this, preview.paths());
        act.run();
    }

    /// What a user looks at is made when it is first shown: a folder can hold many tables.
    private void show(boolean on) {
        if (on && details.getChildren().isEmpty()) {
            details.getChildren().addAll(words.facts(), checks(), fills(), measures(), own);
        }
        details.setVisible(on);
        details.setManaged(on);
    }

    private Node checks() {
        int withoutUnit = ImportCheck.withoutUnit(preview.imported());
        var list = new CheckList(preview.findings(), withoutUnit, model.municipalityCode(), texts);
        var box = new VBox(SectionHeader.part(texts.get("intake.check.title")), list);
        box.getStyleClass().add("part");
        return box;
    }

    private Node fills() {
        var box = new VBox();
        box.getStyleClass().add("part");
        var fills = preview.fills();
        if (fills.isEmpty()) {
            box.getChildren().add(wrapped(texts.get("figures.import.fillsNone")));
            return box;
        }
        long chosen = fills.stream().filter(ImportPreview.Fill::chosen).count();
        box.getChildren()
                .addAll(wrapped(texts.get("figures.import.fills", fills.size(), chosen)), new FillTable(fills, texts));
        if (chosen < fills.size()) {
            var also = new CheckBox(texts.get("figures.import.addMissing", fills.size() - chosen));
            also.setId("import-add-missing");
            Linked.both(also.selectedProperty(), preview.addMissing());
            box.getChildren().add(also);
        }
        return box;
    }

    private Node measures() {
        var measures = preview.imported().observations().measures();
        var pane = new TitledPane(
                texts.get("figures.import.measures", measures.size()), new MeasureList(measures, texts, this::addOwn));
        pane.setId("import-measures");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private void addOwn(Statistic measure) {
        var all = preview.imported().observations().measures();
        var suggestion = MeasureList.suggestion(preview.dataSet(), measure, all, themes);
        var form = new IndicatorForm(suggestion, themes, texts);
        if (dialogs.show(texts.get("figures.own.title"), texts.get("figures.own.save"), form)) {
            preview.own().add(new ImportPreview.Own(measure, form.result()));
            var label = new Label(
                    texts.get("figures.import.own", form.result().name()), new FontIcon(MaterialDesignP.PLUS));
            label.setWrapText(true);
            own.getChildren().add(label);
        }
    }

    private static Node warning(String sentence) {
        var label = new Label(sentence, new FontIcon(MaterialDesignA.ALERT_OUTLINE));
        label.setWrapText(true);
        label.getStyleClass().add("import-warning");
        return label;
    }

    private static Label wrapped(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}
