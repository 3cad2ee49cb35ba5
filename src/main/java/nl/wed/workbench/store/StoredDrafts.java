package nl.wed.workbench.store;

import java.util.List;
import nl.wed.workbench.workspace.Draft;
import nl.wed.workbench.workspace.DraftPlace;

/// The drafts of a working file that is open, written in turn with everything else.
record StoredDrafts(Saver saver, WriterThread writer) implements DraftPlace {

    @Override
    public List<Draft> load() {
        var open = saver.session().open();
        var own = DraftFile.of(open);
        if (own.load().isEmpty()) {
            own.adopt(DraftFile.everywhere(open));
        }
        return own.load();
    }

    @Override
    public void keep(List<Draft> drafts) {
        writer.aside(() -> DraftFile.of(saver.session().open()).keep(drafts));
    }
}
