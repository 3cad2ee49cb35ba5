package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.texts.Texts;

/// Makes own indicators of measures as their source calls them: without judgement and to be
/// verified, as nobody read the definition.
record Suggested(Texts texts, String theme) {

    ImportPreview.Own own(Batch.Suggestion suggestion) {
        DataSet data = suggestion.preview().dataSet();
        Statistic measure = suggestion.measure();
        var indicator = new Indicator(
                UUID.randomUUID(),
                null,
                suggestion.name(),
                theme,
                definition(measure, data),
                measure.unit(),
                Direction.NEUTRAL,
                List.of(AgePhase.FX),
                data.provider(),
                data.table(),
                texts.get("intake.own.caveat"),
                List.of(),
                VerificationStatus.TO_VERIFY,
                null,
                null);
        return new ImportPreview.Own(measure, indicator);
    }

    /// The own indicators of a table among these.
    List<ImportPreview.Own> ownOf(ImportPreview preview, List<Batch.Suggestion> suggestions) {
        return suggestions.stream()
                .filter(one -> one.preview() == preview)
                .map(this::own)
                .toList();
    }

    private String definition(Statistic measure, DataSet data) {
        return measure.group().isBlank()
                ? texts.get("intake.own.definition", measure.title(), data.title())
                : texts.get("intake.own.definitionInGroup", measure.title(), measure.group(), data.title());
    }
}
