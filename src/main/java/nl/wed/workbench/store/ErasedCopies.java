package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof.Searched;
import nl.wed.workbench.domain.erasure.PendingErasure;

/// The copies of the database that were set aside before an upgrade, with names in rows as they were then. They are of
/// a shape that this version cannot change, so they go as a whole.
final class ErasedCopies implements StatesBeside {
    private static final String PLACE = "upgradeCopies";

    private final WorkingFile file;

    ErasedCopies(WorkingFile file) {
        this.file = file;
    }

    @Override
    public Looked look(ErasureOrder order) throws IOException {
        int copies = copies().size();
        return new Looked(new Searched(PLACE, copies, copies), List.of());
    }

    @Override
    public void erase(PendingErasure pending) throws IOException {
        for (Path copy : copies()) {
            Files.deleteIfExists(copy);
        }
    }

    private List<Path> copies() throws IOException {
        return ErasedSnapshots.files(file.snapshots(), ".mv.db");
    }
}
