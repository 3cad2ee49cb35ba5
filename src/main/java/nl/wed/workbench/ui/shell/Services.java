package nl.wed.workbench.ui.shell;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intake;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.DraftList;
import nl.wed.workbench.ui.versions.Sending;

/// What lives as long as the program and screens are made from. Only [Screens] takes it apart; a
/// screen is given what it uses.
public record Services(
        Texts texts,
        Catalogue catalogue,
        Dialogs dialogs,
        Background background,
        PlanExport documents,
        Intake intake,
        Sending sending) {

    /// Shows what was typed and never saved.
    void drafts(DraftBook book) {
        dialogs.tell(texts.get("shell.draft.list"), texts.get("shell.draft.close"), new DraftList(book, texts));
    }
}
