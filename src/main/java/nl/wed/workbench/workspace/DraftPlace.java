package nl.wed.workbench.workspace;

import java.util.List;

/// Where drafts are kept until they are edits or dropped; no part of a trajectory, so they go in no package and no
/// backup.
public interface DraftPlace {
    /// Where nothing is kept.
    DraftPlace NOWHERE = new DraftPlace() {
        @Override
        public List<Draft> load() {
            return List.of();
        }

        @Override
        public void keep(List<Draft> drafts) {
            // There is nothing to write in.
        }
    };

    /// The drafts that were kept last.
    List<Draft> load();

    /// Keeps these in the place of those before; they are on disk soon after.
    void keep(List<Draft> drafts);
}
