package nl.wed.workbench.store;

import java.io.IOException;

/// A database that was found good, with all that is held for it while it is open.
record OpenFile(
        WorkingFile file, Sidecar sidecar, Sidecar.Identity identity, H2Connection connection, Snapshots snapshots) {

    /// Closes the database, signs what it looks like now, and lets go of the lock.
    void close() {
        try (sidecar) {
            connection.close();
            sidecar.seal(identity.schema(), identity.token(), Seal.ofContent(file.database()));
        } catch (IOException e) {
            throw new StoreException("the database was closed but not sealed", e);
        }
    }
}
