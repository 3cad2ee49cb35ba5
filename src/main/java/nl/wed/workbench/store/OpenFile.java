package nl.wed.workbench.store;

import java.io.IOException;

/// A database that was found good, with all that is held for it while it is open.
record OpenFile(
        WorkingFile file,
        Sidecar sidecar,
        Sidecar.Identity identity,
        H2Connection connection,
        Snapshots snapshots,
        HeldFile held) {

    /// Closes the database, signs what it looks like now, and lets go of the lock. What was put in
    /// its place meanwhile is not signed.
    void close() {
        try (sidecar;
                held) {
            if (!connection.closed()) {
                return;
            }
            if (held.displaced().isPresent()) {
                throw new StoreException("something else stands in the place of the database: not sealed");
            }
            sidecar.seal(identity.schema(), identity.token(), Seal.ofContent(file.database()));
        } catch (IOException e) {
            throw new StoreException("the database was closed but not sealed", e);
        }
    }

    /// Lets go of the files as they are, as a crash would.
    void letGo() {
        connection.abandon();
        try (held) {
            sidecar.close();
        } catch (IOException e) {
            throw new StoreException("the lock stays", e);
        }
    }
}
