package nl.wed.workbench.ui.figures.detail;

import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.kit.Part;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.EmptyState;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What stands in the place of the pictures of an indicator without a figure: that a file has yet
/// to be read, or that the figure may not be shown.
record NoFigureCard(Texts texts, FigureJumps jumps) {
    Card of(FigureDetail detail) {
        return new Card(detail.hidden()
                .map(hidden ->
                        EmptyState.resting(MaterialDesignE.EYE_OFF_OUTLINE, new ChoiceWords(texts).hidden(hidden)))
                .orElseGet(this::waiting));
    }

    private EmptyState waiting() {
        return new EmptyState(
                MaterialDesignT.TABLE_QUESTION,
                texts.get("figures.detail.waiting"),
                Buttons.plain(
                        "detail-import",
                        texts.get("figures.goImport"),
                        MaterialDesignF.FILE_IMPORT_OUTLINE,
                        () -> jumps.show(Part.DATA)));
    }
}
