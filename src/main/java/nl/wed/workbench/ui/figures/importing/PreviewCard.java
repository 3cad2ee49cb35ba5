package nl.wed.workbench.ui.figures.importing;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.sources.Warning;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.kit.IndicatorForm;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.KeyValue;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.List;

/// What was understood of a table, before it is put into the trajectory.
final class PreviewCard extends VBox {
    private final ImportPreview preview;
    private final Themes themes;
    private final Texts texts;
    private final Dialogs dialogs;
    private final VBox own = new VBox();

    PreviewCard(
            ImportCard.Ready card,
            ImportViewModel model,
            Themes themes,
            Texts texts,
            Dialogs dialogs) {
        preview = card.preview();
        this.themes = themes;
        this.texts = texts;
        this.dialogs = dialogs;
        own.getStyleClass().add("part");
        var confirm =
                Buttons.primary(
                        "import-confirm",
                        texts.get("figures.import.confirm"),
                        MaterialDesignC.CHECK,
                        () -> model.confirm(card));
        var discard =
                Buttons.plain(
                        "import-discard",
                        texts.get("figures.import.discard"),
                        MaterialDesignC.CLOSE,
                        () -> model.discard(card));
        var box = new Card(SectionHeader.part(preview.dataSet().title()), facts(), counts());
        warnings().forEach(box.getChildren()::add);
        box.getChildren().addAll(fills(), measures(), own, new Toolbar(confirm, discard));
        getChildren().add(box);
    }

    private Node facts() {
        var data = preview.dataSet();
        var imported = preview.imported();
        return new KeyValue()
                .add(key("kind"), texts.get("sources.kind." + data.importer()))
                .add(key("source"), new FigureText(texts).provider(data))
                .add(key("files"), String.join(", ", data.files()))
                .add(key("periods"), periods())
                .add(key("regions"), regions())
                .add(key("measures"), Integer.toString(imported.observations().measures().size()));
    }

    private String periods() {
        var periods = preview.periods();
        if (periods.isEmpty()) {
            return texts.get("general.unknown");
        }
        return periods.size() == 1
                ? periods.getFirst()
                : texts.get(
                        "figures.import.periodsFromTo",
                        periods.getFirst(),
                        periods.getLast(),
                        periods.size());
    }

    private String regions() {
        List<String> parts = new ArrayList<>();
        for (String kind : List.of("NL", "GM", "WK", "BU")) {
            long count = preview.regions(kind);
            if (count > 0) {
                parts.add(texts.get("figures.import.regions." + kind, count));
            }
        }
        return parts.isEmpty() ? texts.get("general.unknown") : String.join(", ", parts);
    }

    private Node counts() {
        var counts = preview.imported().counts();
        var bar = new Toolbar();
        count(bar, "known", counts.known(), MaterialDesignC.CHECK, Tone.SUCCESS);
        count(bar, "missing", counts.missing(), MaterialDesignP.PROGRESS_QUESTION, Tone.NEUTRAL);
        count(
                bar,
                "suppressed",
                counts.suppressed(),
                MaterialDesignE.EYE_OFF_OUTLINE,
                Tone.NEUTRAL);
        count(bar, "notUnderstood", counts.notUnderstood(), MaterialDesignA.ALERT, Tone.WARNING);
        return bar;
    }

    private void count(Toolbar bar, String kind, int count, Ikon icon, Tone tone) {
        if (count > 0) {
            bar.getChildren()
                    .add(new Badge(texts.get("figures.import.count." + kind, count), icon, tone));
        }
    }

    private List<Node> warnings() {
        List<Node> nodes = new ArrayList<>();
        if (preview.again()) {
            nodes.add(warning(texts.get("figures.import.again")));
        }
        for (Warning warning : preview.warnings()) {
            nodes.add(warning(texts.get(warning.key(), warning.arguments().toArray())));
        }
        return nodes;
    }

    private static Node warning(String sentence) {
        var label = new Label(sentence, new FontIcon(MaterialDesignA.ALERT_OUTLINE));
        label.setWrapText(true);
        label.getStyleClass().add("import-warning");
        return label;
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
        box.getChildren().add(wrapped(texts.get("figures.import.fills", fills.size(), chosen)));
        var names = new Toolbar();
        names.getStyleClass().add("fill-names");
        for (ImportPreview.Fill fill : fills) {
            names.getChildren()
                    .add(
                            new Badge(
                                    fill.name(),
                                    fill.chosen() ? MaterialDesignC.CHECK : MaterialDesignP.PLUS,
                                    fill.chosen() ? Tone.ACCENT : Tone.NEUTRAL));
        }
        box.getChildren().add(names);
        if (chosen < fills.size()) {
            var also = new CheckBox(texts.get("figures.import.addMissing", fills.size() - chosen));
            also.setId("import-add-missing");
            also.selectedProperty().bindBidirectional(preview.addMissing());
            box.getChildren().add(also);
        }
        return box;
    }

    private Node measures() {
        var measures = preview.imported().observations().measures();
        var pane =
                new TitledPane(
                        texts.get("figures.import.measures", measures.size()),
                        new MeasureList(measures, texts, this::addOwn));
        pane.setId("import-measures");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private void addOwn(MeasureInfo measure) {
        var suggestion = MeasureList.suggestion(preview.dataSet(), measure, themes);
        var form = new IndicatorForm(suggestion, themes, texts);
        if (dialogs.show(texts.get("figures.own.title"), texts.get("figures.own.save"), form)) {
            preview.own().add(new ImportPreview.Own(measure, form.result()));
            var label =
                    new Label(
                            texts.get("figures.import.own", form.result().name()),
                            new FontIcon(MaterialDesignP.PLUS));
            label.setWrapText(true);
            own.getChildren().add(label);
        }
    }

    private String key(String name) {
        return texts.get("figures.import.fact." + name);
    }

    private static Label wrapped(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}
