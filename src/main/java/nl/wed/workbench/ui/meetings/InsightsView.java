package nl.wed.workbench.ui.meetings;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.TypedFields;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The insights of a meeting, newest first, each with what it is linked to.
final class InsightsView extends VBox {
    private final InsightsViewModel model;
    private final Texts texts;
    private final MeetingDialogs dialogs;
    private final VBox rows = new VBox();

    InsightsView(InsightsViewModel model, Texts texts, MeetingDialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        rows.setId("insights");
        rows.getStyleClass().add("rows");
        getStyleClass().add("card");
        getChildren().addAll(SectionHeader.part(texts.get("knowledge.insights")), rows);
        model.lines().addListener((ListChangeListener<InsightsViewModel.Line>) _ -> show());
        show();
    }

    /// The field in which an insight is typed; Enter keeps it and leaves the field empty for the
    /// next one.
    Node entry() {
        var field = new Copied.Line();
        field.setId("insight-entry");
        field.setPromptText(texts.get("knowledge.insight.prompt"));
        field.setAccessibleText(texts.get("knowledge.insight.prompt"));
        field.setOnAction(_ -> {
            model.add(field.getText());
            field.clear();
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        var icon = new FontIcon(MaterialDesignL.LIGHTBULB_ON_OUTLINE);
        var bar = new HBox(icon, field);
        bar.getStyleClass().add("insight-bar");
        var box = new VBox(bar);
        TypedFields.within(box, bar, texts.get("knowledge.insight.prompt") + " " + model.meeting(), texts);
        return box;
    }

    private void show() {
        rows.getChildren()
                .setAll(
                        model.lines().isEmpty()
                                ? List.of(EmptyState.resting(
                                        MaterialDesignL.LIGHTBULB_ON_OUTLINE, texts.get("knowledge.insights.empty")))
                                : IntStream.range(0, model.lines().size())
                                        .mapToObj(i -> row(i, model.lines().get(i)))
                                        .toList());
    }

    private Node row(int index, InsightsViewModel.Line line) {
        var text = new Label(line.insight().text());
        text.setWrapText(true);
        var links = new Label(String.join(" · ", line.links()));
        links.setWrapText(true);
        links.getStyleClass().add("small-muted");
        var words = line.links().isEmpty() ? new VBox(text) : new VBox(text, links);
        words.getStyleClass().add("tight");
        HBox.setHgrow(words, Priority.ALWAYS);
        var acts = new HBox(
                Buttons.icon(
                        "insight-link-" + index,
                        texts.get("knowledge.insight.link"),
                        MaterialDesignL.LINK_VARIANT,
                        () -> dialogs.insight(line.insight(), model).ifPresent(model::save)),
                Buttons.icon(
                        "insight-remove-" + index,
                        texts.get("knowledge.insight.remove"),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> remove(line.insight())));
        acts.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(words, acts);
        row.getStyleClass().add("line-row");
        return Spots.mark(row, line.insight().id());
    }

    private void remove(Insight insight) {
        var ref = new Ref(KnowledgeRecords.INSIGHT, insight.id());
        if (dialogs.removal(model::now).goesUnasked(ref, texts.get("knowledge.insight.remove"))) {
            model.remove(insight);
        }
    }
}
