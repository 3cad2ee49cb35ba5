package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof.Searched;
import nl.wed.workbench.domain.erasure.PendingErasure;

/// The copies of the database that were set aside before an upgrade, with names in rows as they were then. They are of
/// a shape that this version cannot change, so they go as a whole.
final class ErasedCopies implements StatesBeside {
    private static final String PLACE = "upgradeCopies";
    private static final String ENDING = ".mv.db";

    private final OpenFile open;

    ErasedCopies(OpenFile open) {
        this.open = open;
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

    /// All in the folder of the file, and those in others that its key opens.
    private List<Path> copies() throws IOException {
        var all = new ArrayList<>(ErasedSnapshots.files(open.file().snapshots().toAbsolutePath(), ENDING));
        var key = open.sidecar().key();
        for (Path folder : open.snapshots().folders()) {
            for (Path copy : ErasedSnapshots.files(folder, ENDING)) {
                if (!all.contains(copy) && key.isPresent() && EncryptedFile.opensWith(key.get(), copy)) {
                    all.add(copy);
                }
            }
        }
        return all;
    }
}
