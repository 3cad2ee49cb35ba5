package nl.wed.workbench.ui.figures.importing;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What comes of the table as it would be read now, or what still stands in the way and what to do
/// about that.
final class TrialBanner extends VBox {
    private static final int MOST_NAMES = 6;

    private final MappingViewModel model;
    private final Texts texts;

    TrialBanner(MappingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("mapping-trial");
        getStyleClass().addAll("card", "trial-banner");
        model.preview().addListener((_, _, _) -> refresh());
        model.problem().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        model.preview().get().map(TablePreview::trial).ifPresent(trial -> {
            switch (trial) {
                case Imported imported -> works(imported);
                case Refused refused -> blocked(refused);
            }
        });
        if (!model.problem().get().isEmpty()) {
            add(model.problem().get(), "field-error");
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void works(Imported imported) {
        var counts = imported.counts();
        var measures = imported.observations().measures();
        getChildren().add(new Badge(texts.get("intake.trial.works"), MaterialDesignC.CHECK_CIRCLE, Tone.SUCCESS));
        add(
                texts.get(
                        "intake.trial.counts",
                        counts.known(),
                        counts.measures(),
                        counts.regions(),
                        counts.missing() + counts.suppressed(),
                        counts.notUnderstood()),
                "");
        if (counts.rowsLeft() > 0) {
            add(texts.get("intake.trial.rows", counts.rowsLeft(), counts.rows()), "");
        }
        imported.warnings().stream()
                .filter(warning -> !warning.key().equals(Warning.AS_BEFORE))
                .limit(MOST_NAMES)
                .forEach(warning ->
                        add(texts.get(warning.key(), warning.arguments().toArray()), "muted"));
        String names = measures.stream().limit(MOST_NAMES).map(this::words).collect(Collectors.joining(" · "));
        add(measures.size() > MOST_NAMES ? names + " · …" : names, "muted");
    }

    private String words(Statistic measure) {
        return measure.unit().isEmpty() || measure.title().contains("(")
                ? measure.title()
                : texts.get("intake.trial.measure", measure.title(), measure.unit());
    }

    private void blocked(Refused refused) {
        getChildren().add(new Badge(texts.get("intake.trial.blocked"), MaterialDesignA.ALERT, Tone.WARNING));
        add(texts.get(refused.reasonKey(), refused.arguments().toArray()), "card-title");
        String reason = refused.reasonKey().substring(refused.reasonKey().lastIndexOf('.') + 1);
        String next = "intake.trial.next." + reason;
        add(texts.get(texts.has(next) ? next : "intake.trial.next"), "");
    }

    private void add(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        getChildren().add(label);
    }
}
