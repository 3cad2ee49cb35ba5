package nl.wed.workbench.ui.kit;

import java.util.List;
import nl.wed.workbench.workspace.Draft;
import nl.wed.workbench.workspace.DraftPlace;

/// Drafts in memory, as they were kept last.
public final class FakeDrafts implements DraftPlace {
    public volatile List<Draft> kept = List.of();

    @Override
    public List<Draft> load() {
        return kept;
    }

    @Override
    public void keep(List<Draft> drafts) {
        kept = drafts;
    }
}
