package nl.wed.workbench.ui.knowledge;

import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// Step 3 for tests.
final class Models {
    private Models() {}

    static KnowledgeViewModel knowledge(Workspace workspace) {
        return new KnowledgeViewModel(
                workspace, new ProjectProperty(workspace), Catalogue.load(), Texts.load(), LocalDate.of(2026, 11, 1));
    }
}
