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
    private static final String ENDING = WorkingFile.EXTENSION;

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
            Files.deleteIfExists(sidecar(copy));
        }
    }

    /// All in the folder of the file; of those in others what its key opens, and what came of another installation with
    /// a sidecar of this database.
    private List<Path> copies() throws IOException {
        var all = new ArrayList<Path>();
        Path own = open.file().snapshots().toAbsolutePath();
        for (Path copy : open.snapshots().databases()) {
            if (own.equals(copy.getParent()) || isOfThis(copy)) {
                all.add(copy);
            }
        }
        return all;
    }

    private boolean isOfThis(Path copy) throws IOException {
        var key = open.sidecar().key();
        return key.isPresent() && EncryptedFile.opensWith(key.get(), copy)
                || Sidecar.claims(open.identity().token(), sidecar(copy));
    }

    private static Path sidecar(Path copy) {
        String name = String.valueOf(copy.getFileName());
        return copy.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".gen");
    }
}
